// The PO number of a billing profile: which one later invoices bear, and that none that exists changes (INV-7).
import type { PoNumberEffect, setPoNumber } from '../domain/commands/set-po-number.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { poNumberRefusals } from './set-po-number/refusals.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'PO number',
  unconfirmed: 'Not confirmed yet',
  now: 'now',
  later: 'on later invoices',
  none: 'None',
  know: 'Good to know',
  old: 'Invoices that exist stay as they are.',
  confirm: (number: string) => `Use ${number}`,
  remove: 'Remove the PO number',
  keep: 'Change nothing',
  state: 'Changed',
  done: (name: string, number: string) => `Later invoices for ${name} bear PO number ${number}.`,
  removed: (name: string) => `Later invoices for ${name} bear no PO number.`,
  show: (name: string) => `Billing profile ${name}`,
};

const nl: typeof en = {
  kicker: 'Inkoopnummer',
  unconfirmed: 'Nog niet bevestigd',
  now: 'nu',
  later: 'op latere facturen',
  none: 'Geen',
  know: 'Goed om te weten',
  old: 'Facturen die er al zijn blijven zoals ze zijn.',
  confirm: (number) => `Gebruik ${number}`,
  remove: 'Inkoopnummer verwijderen',
  keep: 'Niets wijzigen',
  state: 'Gewijzigd',
  done: (name, number) => `Op latere facturen voor ${name} staat inkoopnummer ${number}.`,
  removed: (name) => `Op latere facturen voor ${name} staat geen inkoopnummer.`,
  show: (name) => `Factureringsprofiel ${name}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function review({ name, from, to }: PoNumberEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  return {
    locale: say.locale,
    summary: `${name}: ${from ?? t.none} → ${to ?? t.none}`,
    header: { kicker: t.kicker, title: name, state: { tone: 'warning', words: t.unconfirmed } },
    change: { from: from ?? t.none, fromCaption: t.now, to: to ?? t.none, toCaption: t.later },
    notes: { title: t.know, lines: [t.old] },
    actions: [
      {
        title: to === undefined ? t.remove : t.confirm(to),
        verb: 'confirm',
        data: { id: pending },
        style: 'primary',
      },
      { title: t.keep, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done({ profile, name, to }: PoNumberEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const said = to === undefined ? t.removed(name) : t.done(name, to);
  return {
    locale: say.locale,
    summary: said,
    header: { kicker: t.kicker, title: name, state: { tone: 'good', words: t.state } },
    lead: { tone: 'good', text: said },
    notes: { title: t.know, lines: [t.old] },
    actions: [open(t.show(name), 'show-billing-profile', { profile })],
  };
}

export const setPoNumberCards = defineCards<typeof setPoNumber>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  asks: (_question: never) => {
    throw new Error('it asks nothing');
  },
  refused: poNumberRefusals,
});
