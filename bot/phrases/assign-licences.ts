// How people give a named person a licence.
import type { CapabilityPhrases } from '../language/types.ts';

export const assignLicences: CapabilityPhrases = {
  capability: 'assign-licences',
  intents: {
    assign_licenses: {
      en: {
        patterns: [
          '#give {person}^0.6',
          '#give {to} {product}^0.8',
          '#give {to} #licence^0.8',
          '#add {to} {product}^0.5',
          '#add {person} {product}^0.4',
          'assign|assigning|allocate #licence|{product}^0.5',
          '{to} #needs {product}^0.7',
          '{to} #needs #licence^0.7',
          '{to} {product} want|would_like|get|let|have|access|for^0.3',
          '{person} access {product}^0.8',
        ],
        examples: ['assign E3 to Megan Bowen', 'give Megan an E3 license', 'assign a license'],
      },
      nl: {
        patterns: [
          '#give {person}^0.6',
          '#give {to} {product}^0.8',
          '#give {to} #licence^0.8',
          '#add {to} {product}^0.3',
          '#add {person} {product}^0.2',
          'toewijzen|wijs>toe|toe_te_wijzen|toekennen|ken>toe #licence|{product}^0.5',
          '{to} #needs {product}^0.7',
          '{to} #needs #licence^0.7',
          '{person} toegang {product}^0.8',
        ],
        examples: ['wijs E3 toe aan Megan Bowen', 'geef Megan een E3-licentie', 'wijs een licentie toe'],
      },
    },
  },
};
