// How people ask us to be silent about something.
import type { CapabilityPhrases } from '../language/types.ts';
import { noticeTopics } from './notice-topics.ts';

export const muteNotices: CapabilityPhrases = {
  capability: 'mute-notices',
  intents: {
    mute_notices: {
      en: {
        patterns: [
          'stop|quit|dont|do_not|no_more|never telling|tell|notifying|notify|reminding|remind|messaging|message|bothering|bother|warning|warn|alerting|alert|nagging|nag|sending|send about|of|notices|notifications|reminders|alerts|messages !{product} !{person} !unmute^2.5',
          'mute|silence|shut_up|unsubscribe notices|notifications|reminders|alerts|messages|about|trials|trial|expiry|licenses|licences|payments|apps|self_service|credit|all|everything !{product} !unmute !again^2.5',
          'turn_off|turn>off|switch>off|disable|stop|no_more notices|notifications|reminders|alerts|messages !again !{product}^2.5',
          '=mute|silence^1',
        ],
        values: {
          topic: noticeTopics.en,
        },
        examples: [
          'stop telling me about trials',
          'mute the expiry notices',
          'no more reminders about payments',
          'turn off all notifications',
        ],
      },
      nl: {
        patterns: [
          'zwijg|zwijgen|mond_houden|hou>mond|hou_op|stop over|met|van|meldingen|berichten|herinneringen !{product} !{n} !kopen !toevoegen^1.8',
          'demp|dempen|mute meldingen|berichten|herinneringen|waarschuwingen|proefversies|licenties|betalingen|apps|alles|over^2.5',
          'geen|stuur_geen|zet>uit|schakel>uit|uitzetten|uitschakelen|stop meldingen|berichten|herinneringen|waarschuwingen|notificaties !weer !{product}^2.5',
          'meld|vertel|waarschuw|herinner|stuur|lastigvallen niet|niets|niks|geen meer over|aan|met !{product}^2',
        ],
        values: {
          topic: noticeTopics.nl,
        },
        examples: [
          'zwijg over proefversies',
          'demp de meldingen over verlopen',
          'geen meldingen meer over betalingen',
          'zet alle meldingen uit',
        ],
      },
    },
  },
};
