// The sentences of recurring-billing, in English and Dutch.
import type { RecurringEffect } from '../../domain/commands/recurring-billing/effect.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Recurring billing',
  states: { on: 'On', off: 'Off' },
  now: 'now',
  afterwards: 'after confirming',
  question: (product: string) => `Should ${product} renew by itself?`,
  nowOn: (date: string) => `It does now, on ${date}.`,
  nowOff: (date: string) => `It does not now: it ends on ${date}.`,
  turn: 'Recurring billing',
  choose: 'Choose on or off.',
  choices: { on: 'On: it renews by itself', off: 'Off: it ends' },
  ends: 'Ends',
  renews: 'Renews',
  paidFrom: 'Paid from',
  access: 'People keep access until',
  left: 'Charges that still follow',
  atRenewal: { month: 'Every month from then on', year: 'Every year from then on' },
  before: { month: 'Every month until then', year: 'Every year until then' },
  consequences: (effect: RecurringEffect, say: Say): string[] => {
    const { turn, source, endsOn, total, product, drops, chargesLeft = 0, addOns, deleted, disabled, app } = effect;
    const lines: string[] = [];
    if (turn === 'off') {
      lines.push(
        `Nothing is cancelled: ${app?.isFlatRate ? 'it keeps working' : `all ${say.units(product, total)} keep working`} until ${say.date(endsOn)}.`,
      );
      if (source === 'trial') lines.push('The trial does not become a paid subscription, and nothing is charged.');
      if (chargesLeft > 0) lines.push('The charges until that day still follow.');
      if (drops)
        lines.push(
          `The change to ${say.units(product, drops.total)} that was planned for ${say.date(drops.on)} is dropped.`,
        );
      if (disabled && deleted)
        lines.push(
          `People keep access until ${say.date(disabled)}, and it can be reactivated until ${say.date(deleted)}.`,
        );
      if (app) lines.push('Then the app is disabled for good. To go on using it you would buy another copy.');
      lines.push(`You can turn it on again until ${say.date(endsOn)}.`);
    } else {
      lines.push(
        source === 'prepaid'
          ? `Nothing is charged before ${say.date(endsOn)}. Then it goes on for a year, with ${say.units(product, total)}.`
          : source === 'trial'
            ? `On ${say.date(endsOn)} the trial becomes a paid subscription with ${say.units(product, total)}.`
            : `On ${say.date(endsOn)} it renews for another term${app?.isFlatRate ? '' : `, with ${say.units(product, total)}`}.`,
      );
      lines.push(`You can turn it off again until ${say.date(endsOn)}.`);
    }
    for (const one of addOns) lines.push(`The add-on ${say.product(one)} of ${say.product(product)} does the same.`);
    return lines;
  },
  confirm: { on: 'Turn it on', off: 'Turn it off' },
  summary: ({ turn, product }: RecurringEffect, say: Say) =>
    `Turn recurring billing ${turn} for ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ turn, product, endsOn, source }: RecurringEffect, say: Say) =>
    turn === 'off'
      ? `Done: ${say.product(product)} ends on ${say.date(endsOn)} and does not renew.`
      : source === 'direct' || source === 'self-service'
        ? `Done: ${say.product(product)} renews on ${say.date(endsOn)}.`
        : `Done: ${say.product(product)} goes on as a paid subscription on ${say.date(endsOn)}.`,
  back: { on: 'Turn it off again', off: 'Turn it on again' },
};

export type RecurringTexts = typeof en;

const nl: RecurringTexts = {
  kicker: 'Terugkerende facturering',
  states: { on: 'Aan', off: 'Uit' },
  now: 'nu',
  afterwards: 'na bevestigen',
  question: (product) => `Moet ${product} vanzelf verlengen?`,
  nowOn: (date) => `Dat doet het nu, op ${date}.`,
  nowOff: (date) => `Dat doet het nu niet: het eindigt op ${date}.`,
  turn: 'Terugkerende facturering',
  choose: 'Kies aan of uit.',
  choices: { on: 'Aan: het verlengt vanzelf', off: 'Uit: het eindigt' },
  ends: 'Eindigt',
  renews: 'Verlengt',
  paidFrom: 'Betaald vanaf',
  access: 'Mensen houden toegang tot',
  left: 'Nog te betalen',
  atRenewal: { month: 'Per maand, daarna', year: 'Per jaar, daarna' },
  before: { month: 'Per maand, tot dan', year: 'Per jaar, tot dan' },
  consequences: (effect, say) => {
    const { turn, source, endsOn, total, product, drops, chargesLeft = 0, addOns, deleted, disabled, app } = effect;
    const lines: string[] = [];
    if (turn === 'off') {
      lines.push(
        `Er wordt niets opgezegd: ${app?.isFlatRate ? 'het blijft werken' : `alle ${say.units(product, total)} blijven werken`} tot ${say.date(endsOn)}.`,
      );
      if (source === 'trial')
        lines.push('De proefversie wordt geen betaald abonnement, en er wordt niets afgeschreven.');
      if (chargesLeft > 0) lines.push('De betalingen tot die dag gaan nog door.');
      if (drops)
        lines.push(
          `De wijziging naar ${say.units(product, drops.total)} die voor ${say.date(drops.on)} gepland stond, vervalt.`,
        );
      if (disabled && deleted)
        lines.push(
          `Mensen houden toegang tot ${say.date(disabled)}, en opnieuw activeren kan tot ${say.date(deleted)}.`,
        );
      if (app) lines.push('Dan is de app voorgoed uitgeschakeld. Wil je ermee door, dan koop je nog een exemplaar.');
      lines.push(`Je kunt het weer aanzetten tot ${say.date(endsOn)}.`);
    } else {
      lines.push(
        source === 'prepaid'
          ? `Vóór ${say.date(endsOn)} betaal je niets. Daarna gaat het een jaar door, met ${say.units(product, total)}.`
          : source === 'trial'
            ? `Op ${say.date(endsOn)} wordt de proefversie een betaald abonnement met ${say.units(product, total)}.`
            : `Op ${say.date(endsOn)} verlengt het met een termijn${app?.isFlatRate ? '' : `, met ${say.units(product, total)}`}.`,
      );
      lines.push(`Je kunt het weer uitzetten tot ${say.date(endsOn)}.`);
    }
    for (const one of addOns)
      lines.push(`De invoegtoepassing ${say.product(one)} van ${say.product(product)} doet hetzelfde.`);
    return lines;
  },
  confirm: { on: 'Zet aan', off: 'Zet uit' },
  summary: ({ turn, product }, say) =>
    `Terugkerende facturering voor ${say.product(product)} ${turn === 'on' ? 'aanzetten' : 'uitzetten'}. Wacht op je bevestiging.`,
  doneLead: ({ turn, product, endsOn, source }, say) =>
    turn === 'off'
      ? `Klaar: ${say.product(product)} eindigt op ${say.date(endsOn)} en verlengt niet.`
      : source === 'direct' || source === 'self-service'
        ? `Klaar: ${say.product(product)} verlengt op ${say.date(endsOn)}.`
        : `Klaar: ${say.product(product)} gaat op ${say.date(endsOn)} door als betaald abonnement.`,
  back: { on: 'Zet weer uit', off: 'Zet weer aan' },
};

export const recurringTexts: Record<Locale, RecurringTexts> = { en, nl };
