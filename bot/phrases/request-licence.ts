// How people without the right to give licences ask for one.
import type { CapabilityPhrases } from '../language/types.ts';

export const requestLicence: CapabilityPhrases = {
  capability: 'request-licence',
  intents: {
    request_licence: {
      en: {
        patterns: [
          'request|requesting|ask|apply admin|admins|it|helpdesk|administrator #licence|{product} for|my|{me}^1.5',
          'request|requesting|apply #licence {me}|admin|approval^2.5',
          'request|requesting|apply_for #licence {person} !{many} !approved^2.5',
          'request|apply_for|requesting a_license|a_licence|my_own^1.2',
          'put_in|submit|file|raise_a|raise_my|make_a request {product}|#licence^2',
        ],
        examples: [
          'request a license for myself',
          'ask my admin for a Visio license',
          'submit a request for Power BI Pro',
        ],
      },
      nl: {
        patterns: [
          'vraag>aan|aanvragen|aan_te_vragen licentie|plek {me}|beheerder|akkoord^2.5',
          'vraag>aan|aanvragen|aan_te_vragen {product} {me}|beheerder^2.5',
          'vraag>aan|aanvragen|aan_te_vragen #licence|{product} !#show !{question}^1.5',
          'kan_ik|mag_ik|hoe|kunnen_we|mogen_we|waar vraag>aan|aanvragen|aan_te_vragen #licence|{product}^2',
          'vraag beheerder om {product}|#licence^2',
          'dien>in|indienen|doe aanvraag|verzoek {product}|#licence^2',
        ],
        examples: [
          'vraag een licentie aan voor mezelf',
          'vraag een licentie voor Visio aan',
          'vraag mijn beheerder om een Visio-licentie',
          'dien een aanvraag in voor Power BI Pro',
        ],
      },
    },
  },
};
