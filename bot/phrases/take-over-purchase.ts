// How people take over what a colleague bought.
import type { CapabilityPhrases } from '../language/types.ts';

export const takeOverPurchase: CapabilityPhrases = {
  capability: 'take-over-purchase',
  intents: {
    take_over_purchase: {
      en: {
        patterns: [
          'take_over|take>over|taking_over|takeover|take_ownership|assume|adopt {product}|purchase|purchases|#subscription !{question} !auto*^2.6',
          'take_over|take>over|take_ownership self_service|purchase|purchases^1.8',
        ],
        examples: ['take over Power BI Pro', "take over my colleague's purchase"],
      },
      nl: {
        patterns: ['neem>over|overnemen|over_te_nemen|overname {product}|aankoop|aankopen|#subscription^2.6'],
        examples: ['neem Power BI Pro over', 'ik wil de aankoop van mijn collega overnemen'],
      },
    },
  },
};
