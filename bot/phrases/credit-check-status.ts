// How people ask about a running credit check.
import type { CapabilityPhrases } from '../language/types.ts';

export const creditCheckStatus: CapabilityPhrases = {
  capability: 'credit-check-status',
  intents: {
    credit_check_status: {
      en: {
        patterns: [
          'credit {question} !card !score !note^-0.2',
          'credit_check|creditcheck hold|stuck|waiting|wait|waits|pending|news|outcome|result|stand|long|far|ordered|order|purchase^3.5',
          'credit_check|creditcheck|credit_checks|credit_review|credit_approval|credit_assessment|creditworthiness|credit_status|credit_rating|credit_verification^2',
          'credit approval|approved|investigation|inquiry|assessment|screening|vetting|department|decision !#card !note^1.8',
          'credit check|approved|review|passed|pending^0.8',
          'checking|check our|my credit !card !statement',
        ],
        examples: ['is the credit check done yet?', 'status of our credit check'],
      },
      nl: {
        patterns: [
          'krediet|kredietcheck {question}^-0.2',
          'kredietcontrole|kredietcheck|creditcheck|credit_check|kredietbeoordeling|kredietonderzoek|kredietwaardigheid|kredietcontroles|kredietwaardigheidscontrole|kredietstatus|krediettoets|kredietgoedkeuring^3',
          'kredietcontrole|kredietcheck|creditcheck|kredietbeoordeling|kredietonderzoek stil|wacht|wachten|vast|hangt|nieuws|uitkomst|uitslag|ver|bestelling|aankoop|besteld^3.5',
          'krediet goedkeuring|beoordeeld|beoordeling|onderzoek|afdeling|beslissing|akkoord^1.8',
          'krediet controle|goedgekeurd|check|toets^1',
        ],
        examples: ['is de kredietcontrole al klaar?', 'status van onze kredietcontrole'],
      },
    },
  },
};
