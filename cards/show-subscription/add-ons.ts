// The add-ons of a subscription on its card: each leads to its number, and the last row to a new one (ADD-8, REG-4).
import { open } from '../define-cards.ts';
import type { Say } from '../say.ts';
import { stateWords } from '../subscription-row.ts';
import type { Locale, Row } from '../view.ts';
import type { Shown } from './actions.ts';

const en = {
  change: 'Add-on: change quantity',
  addOn: 'Add-on',
  buy: 'Buy an add-on',
  what: 'What goes with this subscription',
};

const nl: typeof en = {
  change: 'Invoegtoepassing: aantal wijzigen',
  addOn: 'Invoegtoepassing',
  buy: 'Invoegtoepassing kopen',
  what: 'Wat bij dit abonnement hoort',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function addOnRows({ id, addOns, canBuyAddOn }: Shown, say: Say): Row[] {
  const t = texts[say.locale];
  const rows = addOns.map((one): Row => {
    const title = say.product(one.product);
    const wish = { subscription: one.id };
    return {
      title,
      subtitle: one.canChange ? t.change : t.addOn,
      value: say.units(one.product, one.total),
      ...(one.creditCheck && { state: stateWords(one, say) }),
      action: one.canChange ? open(title, 'change-quantity', wish) : open(title, 'show-subscription', wish),
    };
  });
  const buy = {
    title: t.buy,
    subtitle: t.what,
    value: '',
    action: open(t.buy, 'buy-add-on', { base: id, startsAt: 'base' }),
  };
  return canBuyAddOn ? [...rows, buy] : rows;
}
