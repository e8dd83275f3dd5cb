// How people accept the Microsoft Customer Agreement.
import type { CapabilityPhrases } from '../language/types.ts';

export const acceptAgreement: CapabilityPhrases = {
  capability: 'accept-agreement',
  intents: {
    accept_agreement: {
      en: {
        patterns: [
          'accept|accepting|sign|signing|agree|approve customer_agreement|agreement|mca^0.5',
          'customer_agreement',
        ],
        examples: ['accept the customer agreement', 'sign the Microsoft Customer Agreement'],
      },
      nl: {
        patterns: [
          'accepteer|accepteren|aanvaard|aanvaarden|onderteken|ondertekenen|teken|tekenen klantovereenkomst|microsoft_klantovereenkomst|overeenkomst|mca^0.5',
          'klantovereenkomst|microsoft_klantovereenkomst',
        ],
        examples: ['accepteer de klantovereenkomst', 'onderteken de Microsoft-klantovereenkomst'],
      },
    },
  },
};
