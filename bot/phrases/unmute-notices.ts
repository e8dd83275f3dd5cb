// How people let us speak again.
import type { CapabilityPhrases } from '../language/types.ts';

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
          topic: {
            expiry: ['expiry|expiring|expire|expirations|expiration|renewal|renewals|ending^1'],
            trials: ['trial|trials^1.2'],
            licences: ['license|licenses|licence|licences|seats^1'],
            payments: ['payment|payments|invoice|invoices|bill|bills|billing|card|cards^1'],
            apps: ['app|apps^1'],
            'self-service': ['self_service|selfservice|purchases^1.2'],
            'credit-checks': ['credit_check|credit_checks|credit^1.2'],
            all: ['all|everything|every|any|anything|notifications|notices|messages|reminders|alerts^-0.5'],
          },
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
          topic: {
            expiry: ['verlopen|verloop|verloopt|afloop|aflopen|verlenging|verlengingen|einddatum|einddatums^1'],
            trials: ['proefversie|proefversies|proefabonnementen|proefperiodes|trials|trial^1.2'],
            licences: ['licentie|licenties|plekken^1'],
            payments: ['betaling|betalingen|factuur|facturen|kaart|kaarten|facturering^1'],
            apps: ['app|apps^1'],
            'self-service': ['selfservice|self_service|zelfservice|aankopen^1.2'],
            'credit-checks': ['kredietcontrole|kredietcontroles|krediet^1.2'],
            all: ['alle|alles|meldingen|berichten|herinneringen|waarschuwingen^-0.5'],
          },
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
