// Nothing to wait for, and the way on.
import type { RefusalOf } from '../../domain/command.ts';
import type { notifyWhenCleared } from '../../domain/commands/notify-when-cleared.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type ClearedRefusal = RefusalOf<typeof notifyWhenCleared>;

export const clearedRefusals: Record<Locale, RefusalTexts<ClearedRefusal>> = {
  en: {
    'NOT-FOUND': sharedRefusals.en['NOT-FOUND'],
    'NOTHING-WAITS': () => ({
      why: 'No order waits for a credit check now.',
      cure: 'Name a subscription that you want to hear about, for example a trial.',
      next: [{ title: 'Show my subscriptions', open: 'list-subscriptions' }],
    }),
    CLEARED: ({ subscription, product }, say) => ({
      why: `Nothing that passes by itself stops ${say.product(product)} now.`,
      cure: 'Look at it as it is today.',
      next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
  },
  nl: {
    'NOT-FOUND': sharedRefusals.nl['NOT-FOUND'],
    'NOTHING-WAITS': () => ({
      why: 'Er wacht nu geen bestelling op een kredietcontrole.',
      cure: 'Noem een abonnement waar je over wilt horen, bijvoorbeeld een proefversie.',
      next: [{ title: 'Toon mijn abonnementen', open: 'list-subscriptions' }],
    }),
    CLEARED: ({ subscription, product }, say) => ({
      why: `Er is nu niets dat ${say.product(product)} tegenhoudt en vanzelf overgaat.`,
      cure: 'Bekijk hoe het er vandaag voor staat.',
      next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
  },
};
