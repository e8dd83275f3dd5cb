// How people change how many of an add-on they have. A counted add-on comes here from changing licences by itself.
import type { CapabilityPhrases } from '../language/types.ts';

export const changeAddOnQuantity: CapabilityPhrases = {
  capability: 'change-add-on-quantity',
  intents: {
    change_addon_quantity: {
      en: {
        patterns: [
          '#increase|#decrease {add-on} {n}^1',
          '{more}|{fewer} {add-on}^0.8',
          '{add-on} {total}^1',
          '#set #number {add-on}|addon|addons',
          '#set {total} {add-on}^1',

          '#set #number addons|addon',
          '#increase|#decrease {add-on}',
          '{total} {add-on}^0.3',
          '{add-on} {fewer}|{more}',
        ],
        examples: [
          'change the number of Audio Conferencing add-ons to 30',
          'set Teams Phone to 75 for E3',
          '10 more Copilot licenses',
        ],
      },
      nl: {
        patterns: [
          '#increase|#decrease {add-on} {n}^1',
          '{more}|{fewer} {add-on}^0.8',
          '{add-on} {total}^1',
          '#set #number {add-on}|invoegtoepassing|invoegtoepassingen|addon|addons',
          '#set {total} {add-on}^1',

          '#increase|#decrease {add-on}',
          '{total} {add-on}^0.3',
        ],
        examples: [
          'wijzig het aantal van invoegtoepassing Audio Conferencing naar 30',
          'zet Teams Phone op 75 voor E3',
          '10 extra Copilot-licenties',
        ],
      },
    },
  },
};
