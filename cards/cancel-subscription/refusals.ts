// Why a cancellation is refused, and what helps.
import type { RefusalOf } from '../../domain/command.ts';
import type { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { addOnRefusals } from '../add-on-refusals.ts';
import type { Next, RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof cancelSubscription>>;

const atEnd = (title: string, subscription: string): Next => ({
  title,
  open: 'cancel-subscription',
  input: { subscription, when: 'at-end' },
});

const en: Texts = {
  ...sharedRefusals.en,
  ...addOnRefusals.en,
  'CAN-2': ({ product, representative }, say) => ({
    why: `${say.product(product)} was bought through a Microsoft representative, who also cancels it.`,
    cure: `Contact ${representative || 'your representative'}. Money back is possible within 7 days after the start or a renewal.`,
  }),
  'CAN-8': ({ product, partner }, say) => ({
    why: `${say.product(product)} was bought through ${partner || 'a partner'}, who also cancels it.`,
    cure: `Contact ${partner || 'that partner'}.`,
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  ENDED: ({ product, subscription, source, endedOn, deleted }, say) => ({
    why: `${say.product(product)} ended on ${say.date(endedOn)}: there is nothing to cancel, and nothing more is charged.`,
    cure:
      source === 'csp' || source === 'self-service'
        ? 'You need not do anything.'
        : `You need not do anything. If you want it back, reactivate it before ${say.date(deleted)}.`,
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'ENDS-ANYWAY': ({ product, source, endsOn }, say) => ({
    why:
      source === 'prepaid'
        ? `${say.product(product)} is paid until ${say.date(endsOn)} and then ends by itself. What was prepaid is not paid back.`
        : `${say.product(product)} ends on ${say.date(endsOn)} by itself: it does not renew, and it is too late for money back.`,
    cure: 'You need not do anything.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'CAN-1': ({ product, subscription, until, endsOn }, say) => ({
    why: `Cancelling ${say.product(product)} with money back was possible until ${say.date(until)}.`,
    cure: `You can let it end on ${say.date(endsOn)} instead.`,
    next: [atEnd('Let it end then', subscription)],
  }),
  'CAN-3': ({ product, subscription, total, limit, endsOn, goesOn }, say) => ({
    why: `${say.product(product)} has ${say.units(product, total)}. Online, a subscription can be cancelled with ${say.number(limit)} or fewer.`,
    cure: goesOn
      ? `Reduce it to ${say.number(limit)} first, then cancel. Or let it end by itself on ${say.date(endsOn)}.`
      : `Reduce it to ${say.number(limit)} first, then cancel. If you do nothing, it ends on ${say.date(endsOn)}.`,
    next: [
      {
        title: `Reduce to ${say.units(product, limit)}`,
        open: 'change-quantity',
        input: { subscription, direction: 'remove', total: limit },
      },
      ...(goesOn ? [atEnd('Let it end by itself', subscription)] : []),
    ],
  }),
  'TRI-4': ({ product, subscription, endsOn }, say) => ({
    why: `${say.product(product)} is a trial: it costs nothing, and runs until ${say.date(endsOn)}.`,
    cure: 'You can have it end then, without a charge.',
    next: [atEnd('Let it end then', subscription)],
  }),
};

const nl: Texts = {
  ...sharedRefusals.nl,
  ...addOnRefusals.nl,
  'CAN-2': ({ product, representative }, say) => ({
    why: `${say.product(product)} is gekocht via een vertegenwoordiger van Microsoft, die het ook opzegt.`,
    cure: `Neem contact op met ${representative || 'je vertegenwoordiger'}. Geld terug kan binnen 7 dagen na het begin of een verlenging.`,
  }),
  'CAN-8': ({ product, partner }, say) => ({
    why: `${say.product(product)} is gekocht via ${partner || 'een partner'}, die het ook opzegt.`,
    cure: `Neem contact op met ${partner || 'die partner'}.`,
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  ENDED: ({ product, subscription, source, endedOn, deleted }, say) => ({
    why: `${say.product(product)} is op ${say.date(endedOn)} geëindigd: er valt niets op te zeggen en er wordt niets meer in rekening gebracht.`,
    cure:
      source === 'csp' || source === 'self-service'
        ? 'Je hoeft niets te doen.'
        : `Je hoeft niets te doen. Wil je het terug, activeer het dan opnieuw vóór ${say.date(deleted)}.`,
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'ENDS-ANYWAY': ({ product, source, endsOn }, say) => ({
    why:
      source === 'prepaid'
        ? `${say.product(product)} is betaald tot ${say.date(endsOn)} en eindigt dan vanzelf. Wat vooruitbetaald is, krijg je niet terug.`
        : `${say.product(product)} eindigt op ${say.date(endsOn)} vanzelf: het verlengt niet, en voor geld terug is het te laat.`,
    cure: 'Je hoeft niets te doen.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'CAN-1': ({ product, subscription, until, endsOn }, say) => ({
    why: `${say.product(product)} opzeggen met geld terug kon tot en met ${say.date(until)}.`,
    cure: `Je kunt het wel op ${say.date(endsOn)} laten eindigen.`,
    next: [atEnd('Laat het dan eindigen', subscription)],
  }),
  'CAN-3': ({ product, subscription, total, limit, endsOn, goesOn }, say) => ({
    why: `${say.product(product)} heeft ${say.units(product, total)}. Online kun je een abonnement opzeggen met ${say.number(limit)} of minder.`,
    cure: goesOn
      ? `Verlaag het eerst naar ${say.number(limit)} en zeg het daarna op. Of laat het op ${say.date(endsOn)} vanzelf eindigen.`
      : `Verlaag het eerst naar ${say.number(limit)} en zeg het daarna op. Als je niets doet, eindigt het op ${say.date(endsOn)}.`,
    next: [
      {
        title: `Verlaag naar ${say.units(product, limit)}`,
        open: 'change-quantity',
        input: { subscription, direction: 'remove', total: limit },
      },
      ...(goesOn ? [atEnd('Laat het vanzelf eindigen', subscription)] : []),
    ],
  }),
  'TRI-4': ({ product, subscription, endsOn }, say) => ({
    why: `${say.product(product)} is een proefversie: die kost niets en loopt tot ${say.date(endsOn)}.`,
    cure: 'Je kunt hem dan laten eindigen, zonder kosten.',
    next: [atEnd('Laat hem dan eindigen', subscription)],
  }),
};

export const cancelRefusals: Record<Locale, Texts> = { en, nl };
