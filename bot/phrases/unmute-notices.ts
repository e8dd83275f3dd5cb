// How people let us speak again.
import type { CapabilityPhrases } from '../language/types.ts';
import { noticeTopics } from './notice-topics.ts';

export const unmuteNotices: CapabilityPhrases = {
  capability: 'unmute-notices',
  intents: {
    unmute_notices: {
      en: {
        patterns: [
          'unmute|unsilence|resubscribe notices|notifications|reminders|alerts|messages|about|trials|trial|expiry|licenses|licences|payments|apps|self_service|credit|all|everything^3',
          'start|resume|begin telling|notifying|reminding|warning|alerting about|again|notices^2.5',
          'tell|notify|remind|warn|alert me|us about|of again !{product}^2',
          'turn_on|turn>on|switch>on|enable|resume notices|notifications|reminders|alerts|messages !{product}^2.5',
          '=unmute^1',
        ],
        values: {
          topic: noticeTopics.en,
        },
        examples: [
          'unmute trials',
          'start telling me about trials again',
          'turn the expiry reminders on',
          'notify me about payments again',
        ],
      },
      nl: {
        patterns: [
          'meld|vertel|waarschuw|herinner|stuur weer|opnieuw over|aan|meldingen|berichten !{product}^2.5',
          'zet>aan|schakel>in|aanzetten|inschakelen meldingen|berichten|herinneringen|waarschuwingen|notificaties !{product}^2.5',
          'unmute|dempen_opheffen|hef>op meldingen|berichten|herinneringen|demping|proefversies|alles|over !{person} !toewijzing^2.5',
        ],
        values: {
          topic: noticeTopics.nl,
        },
        examples: [
          'vertel me weer over proefversies',
          'zet de meldingen over verlopen aan',
          'stuur weer berichten over betalingen',
        ],
      },
    },
  },
};
