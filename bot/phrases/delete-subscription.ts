// How people have what is disabled deleted for good.
import type { CapabilityPhrases } from '../language/types.ts';

export const deleteSubscription: CapabilityPhrases = {
  capability: 'delete-subscription',
  intents: {
    delete_subscription: {
      en: {
        patterns: [
          'delete|remove|erase|wipe|purge|destroy for_good|permanently|forever|once_and_for_all|definitively {product}|#subscription !{n} !{person}^1.5',
          'purge|wipe|erase {product}|#subscription !{n} !{person}^1',
          'delete|erase data {product} disabled|deactivated|ended|expired^1',
        ],
        examples: ['delete F3 for good', 'permanently delete a subscription'],
      },
      nl: {
        patterns: [
          'verwijder|verwijderen|wis|wissen|vernietig|verwijderd voorgoed|permanent|definitief|voor_altijd|helemaal_weg|onherroepelijk {product}|#subscription !{n} !{person}^1.5',
          'wis|wissen|vernietig {product}|#subscription !{n} !{person}^1',
        ],
        examples: ['verwijder F3 voorgoed', 'een abonnement definitief verwijderen'],
      },
    },
  },
};
