// How people give a named person a licence.
import type { CapabilityPhrases } from '../language/types.ts';

export const assignLicences: CapabilityPhrases = {
  capability: 'assign-licences',
  intents: {
    assign_licenses: {
      en: {
        patterns: [
          'turn>on|enable|switch>on|activate {person} {add-on}|{product} !auto* !recurring !terugkerende !{many}^1',
          'can>have|could>have|may>have|can>get|could>get {person} {product}|#licence !{me} !{many}^1.5',
          '#licence {me} {product} may|might|can|could|have|get !request !ask !{many}^0.5',
          'kit>out|fit>out|sign>up|sign_up|enrol|enroll|register {person} {product} !{many} !{me}^1.5',
          'have|get|want|like assigned|allocated|granted|given {to} {product} !{many}^2',
          'let>have|let>use|let>try|allow {person} {product} !{many}^0.8',
          '#give {person} {product} !{many}^0.8',
          '#give {person} #licence !{many}^0.8',
          '#add {person} {product} !{many}^0.3',
          '{person} #needs|receive {product} !{many} !no_longer !any_more !anymore !to_know^0.5',
          '{person} #needs {product} #licence !{many} !to_know^1',
          '{person} get {product} !{many} !{me}^0.5',
          '{person} #needs #licence !{many} !no_longer !any_more !anymore^0.5',
          'available {person} {product} make|made|be !{many}^0.8',
          'is_to_have|are_to_have|ought_to_have|may_have|is_entitled {person} {product} !{many} !{question}^0.8',
          '{to} {product} !{many} !send !email !mail !write !contract !file !document !share !ask !tell !explain !forward^0.4',
          '={product} {person} !{many}^0.2',
          '#licence {to} {product} !{many}^0.5',
          'assign|assigning|allocate #licence|{product}^0.5',
          '{person} access {product} !{many}^0.8',
        ],
        examples: ['assign E3 to Megan Bowen', 'give Megan an E3 license', 'assign a license'],
      },
      nl: {
        patterns: [
          '#licence {me} {product} mag|kan|zou|graag|wil|krijgen|hebben !vraag !aanvragen !{many}^0.5',
          'gaat_naar|moet_naar {person} #licence {product} !{many}^1',
          'mag>naar|kan>naar|moet>naar|mogen>naar|kunnen>naar {person} {product} !factureringsprofiel !profiel !verplaats !{many}^1.2',
          'helpen|help aan {person} {product}|#licence !{many}^1.5',
          'heeft_nog_geen|hebben_nog_geen|mist {person} #licence|{product} regel|regelen|geef|geven|graag|aub|zorg|zorgen !{many}^1',
          'laat>gebruiken|laat>werken|laat>beschikken|beschikbaar {person} {product} !{many}^1.2',
          'zet>aan|aanzetten|schakel>in|inschakelen|activeer|activeren {person} {add-on}|{product} !auto* !recurring !terugkerende !{many}^1',
          '#give {person} {product} !{many}^0.8',
          '#give {person} #licence !{many}^0.8',
          '#add|zet|plaats|hang {person} {product} !{many} !{owner}^0.3',
          '{person} #needs {product} !{many} !niet_meer !niet_langer^0.5',
          '{person} #needs #licence !{many}^0.5',
          '{to} {product} !{many} !stuur !mail !schrijf !contract !bestand !document !deel !vraag !zeg !leg !vertel^0.4',
          '#licence {to} {product} !{many}^0.5',
          'toewijzen|wijs>toe|toe_te_wijzen|toekennen|ken>toe #licence|{product}^0.5',
          '{person} toegang {product} !{many}^0.8',
        ],
        examples: ['wijs E3 toe aan Megan Bowen', 'geef Megan een E3-licentie', 'wijs een licentie toe'],
      },
    },
  },
};
