// Deleting a payment method that nothing uses.
import type { DeletedMethod, deletePaymentMethod } from '../domain/commands/delete-payment-method.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { moneyRefusals } from './money-refusals.ts';
import { methodTitle } from './payment-words.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'Delete payment method',
  unconfirmed: 'Not confirmed yet',
  lead: (method: string) => `${method} will be deleted.`,
  know: 'Good to know',
  unused: 'Nothing is paid with it.',
  again: 'To use it again, you add it again.',
  expires: 'Valid until',
  confirm: 'Delete it',
  keep: 'Keep it',
  state: 'Deleted',
  done: (method: string) => `${method} was deleted.`,
  all: 'All payment methods',
};

const nl: typeof en = {
  kicker: 'Betaalmethode verwijderen',
  unconfirmed: 'Nog niet bevestigd',
  lead: (method) => `${method} wordt verwijderd.`,
  know: 'Goed om te weten',
  unused: 'Er wordt niets mee betaald.',
  again: 'Om haar weer te gebruiken voeg je haar opnieuw toe.',
  expires: 'Geldig tot en met',
  confirm: 'Verwijderen',
  keep: 'Behouden',
  state: 'Verwijderd',
  done: (method) => `${method} is verwijderd.`,
  all: 'Alle betaalmethoden',
};

const texts: Record<Locale, typeof en> = { en, nl };

function review({ paidWith, expiresOn }: DeletedMethod, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const title = methodTitle(paidWith, say.locale);
  return {
    locale: say.locale,
    summary: t.lead(title),
    header: { kicker: t.kicker, title, state: { tone: 'warning', words: t.unconfirmed } },
    lead: { tone: 'neutral', text: t.lead(title) },
    ...(expiresOn && { facts: [{ title: t.expires, value: say.date(expiresOn) }] }),
    notes: { title: t.know, lines: [t.unused, t.again] },
    actions: [
      { title: t.confirm, verb: 'confirm', data: { id: pending }, style: 'destructive' },
      { title: t.keep, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done({ paidWith }: DeletedMethod, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const title = methodTitle(paidWith, say.locale);
  return {
    locale: say.locale,
    summary: t.done(title),
    header: { kicker: t.kicker, title, state: { tone: 'good', words: t.state } },
    lead: { tone: 'good', text: t.done(title) },
    notes: { title: t.know, lines: [t.again] },
    actions: [open(t.all, 'show-payment-methods')],
  };
}

export const deletePaymentMethodCards = defineCards<typeof deletePaymentMethod>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: moneyRefusals,
  asks: (question: never) => question,
});
