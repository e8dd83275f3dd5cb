// How people bring an ended subscription back.
import type { CapabilityPhrases } from '../language/types.ts';

export const reactivateSubscription: CapabilityPhrases = {
  capability: 'reactivate-subscription',
  intents: {
    reactivate_subscription: {
      en: {
        patterns: [
          'reactivate|reactivating|reactivation|revive|reinstate|resurrect|resume|unsuspend {product} !auto* !recurring* !renewal !{person}^1.2',
          'activate|enable|start|turn_on|switch_on again|back_on {subscription} !auto* !recurring* !renewal !{person}^2',
          'bring|get|want {subscription} back|back_to_life !{n} !{person} !#licence !trial^0.8',
          'undo|reverse|revert cancellation|canceling|cancelling {product}|#subscription^1.5',
          'reactivate|reinstate|revive #subscription !auto* !recurring*^1.2',
        ],
        examples: ['reactivate F3', 'bring back Visio Plan 2', 'I want to reactivate a subscription'],
      },
      nl: {
        patterns: [
          'heractiveer|heractiveren|heractivering|reactiveer|reactiveren|reactivatie {product} !auto* !terugkerende !{person}^1.2',
          'activeer|activeren|zet>aan|start opnieuw|weer|terug {subscription} !auto* !terugkerende !facturering !{person}^2',
          'opnieuw|weer actief|activeren|leven|lopen {subscription} !auto* !terugkerende !facturering^1.5',
          'draai|draaien|maak|maken opzegging|annulering terug|ongedaan^2',
          'heractiveer|heractiveren|reactiveer|reactiveren #subscription^1.2',
        ],
        examples: ['activeer F3 opnieuw', 'heractiveer Visio Plan 2', 'ik wil een abonnement heractiveren'],
      },
    },
  },
};
