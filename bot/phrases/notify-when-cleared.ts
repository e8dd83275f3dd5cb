// How people ask to hear when what blocks a change is over.
import type { CapabilityPhrases } from '../language/types.ts';

export const notifyWhenCleared: CapabilityPhrases = {
  capability: 'notify-when-cleared',
  intents: {
    notify_when_cleared: {
      en: {
        patterns: [
          'let_me_know|let_us_know|tell_me|tell_us|notify_me|notify_us|inform_me|inform_us|message_me|ping_me|alert_me|warn_me when|once|as_soon_as|if credit_check|credit|clears|cleared|unblocked|unlocked|again|possible^2.5',
        ],
        examples: ['tell me when the credit check is done', 'let me know when E3 can be changed again'],
      },
      nl: {
        patterns: [
          'laat>weten|laat_weten|meld|waarschuw|verwittig|vertel_me|zeg_het|stuur_bericht|geef_bericht|geef>seintje als|wanneer|zodra kredietcontrole|krediet|weer|opnieuw|mogelijk|vrijgegeven|gedeblokkeerd|voorbij^2.5',
        ],
        examples: ['laat het weten als de kredietcontrole klaar is', 'laat het me weten als E1 weer kan'],
      },
    },
  },
};
