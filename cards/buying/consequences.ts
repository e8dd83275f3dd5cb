// What is good to know before and after something is bought, in both languages.
import type { BuyEffect } from '../../domain/commands/buying/effect.ts';
import type { Say } from '../say.ts';
import { unitWords } from '../unit-words.ts';
import type { Locale } from '../view.ts';

type Auto = NonNullable<BuyEffect['auto']>;

/** People whose names a card can hold in one line; the rest are a number. */
const namesShown = 10;

function names({ people, failed }: Auto, say: Say): string {
  const able = people.filter(({ id }) => !failed.some((one) => one.id === id));
  return say.allOf(
    able.slice(0, namesShown).map(({ name }) => name),
    able.length,
  );
}

const en = {
  ownPurchase: [
    'You buy this for your own team and pay for it yourself, with your own card.',
    'Your admins see what you bought, not how you pay.',
  ],
  renews: (day: string) => `It renews by itself on ${day}. You can turn that off.`,
  everyMonth: 'Each month is charged when it begins.',
  already: (licenses: string) => `You have ${licenses} already. These become a subscription of their own beside it.`,
  ofBase: (base: string) =>
    `It belongs to ${base}: it is billed with it, and it renews, ends and is cancelled together with it.`,
  ofPrepaid: (base: string) =>
    `It belongs to ${base}, which is prepaid, so it is billed apart. It ends on the date that ${base} ends on now, even if a product key extends ${base}.`,
  ends: (base: string, day: string) => `${base} does not renew, so this ends on ${day} too.`,
  support: 'You can change the number at any time. Only support can remove it altogether.',
  standalone: 'It is a subscription of its own: cancel it or turn recurring billing off to end it.',
  checked: (day: string) =>
    `You pay by invoice, so the order waits for a credit check, usually until ${day}. Before that nothing can be used, and nothing is charged.`,
  auto: (auto: Auto, say: Say) => `Gets one at once, by name: ${names(auto, say)}.`,
  waiting: (count: number, say: Say) =>
    `There are more people than licenses: ${say.count(count, { one: 'person has', other: 'people have' })} none then.`,
  assigned: (auto: Auto, say: Say) => `Assigned to ${names(auto, say)}.`,
  soFar: (done: string, all: string) => `Assigned so far: ${done} of ${all}. The rest follows by itself.`,
  failed: (people: string) => `Not assigned, because it was not possible any more: ${people}.`,
  nobody: 'Nobody has one yet: assign them to people.',
};

const nl: typeof en = {
  ownPurchase: [
    'Je koopt dit voor je eigen team en betaalt het zelf, met je eigen kaart.',
    'Je beheerders zien wat je kocht, niet hoe je betaalt.',
  ],
  renews: (day) => `Het verlengt vanzelf op ${day}. Je kunt dat uitzetten.`,
  everyMonth: 'Elke maand wordt afgeschreven als die begint.',
  already: (licenses) => `Je hebt al ${licenses}. Deze worden een eigen abonnement daarnaast.`,
  ofBase: (base) =>
    `Hij hoort bij ${base}: hij staat op dezelfde rekening, en verlengt, eindigt en wordt opgezegd samen met dat abonnement.`,
  ofPrepaid: (base) =>
    `Hij hoort bij ${base}, dat vooruitbetaald is, dus hij heeft een eigen rekening. Hij eindigt op de dag waarop ${base} nu eindigt, ook als een productcode ${base} verlengt.`,
  ends: (base, day) => `${base} verlengt niet, dus dit eindigt ook op ${day}.`,
  support: 'Het aantal wijzigen kan altijd. Helemaal verwijderen kan alleen ondersteuning.',
  standalone: 'Het is een eigen abonnement: zeg het op of zet terugkerende facturering uit om het te laten eindigen.',
  checked: (day) =>
    `Je betaalt per factuur, dus de bestelling wacht op een kredietcontrole, meestal tot ${day}. Tot dan is er niets te gebruiken en betaal je niets.`,
  auto: (auto, say) => `Krijgt er meteen een, op naam: ${names(auto, say)}.`,
  waiting: (count, say) =>
    `Er zijn meer mensen dan licenties: ${say.count(count, { one: 'persoon heeft', other: 'mensen hebben' })} er dan geen.`,
  assigned: (auto, say) => `Toegewezen aan ${names(auto, say)}.`,
  soFar: (done, all) => `Tot nu toe toegewezen: ${done} van ${all}. De rest volgt vanzelf.`,
  failed: (people) => `Niet toegewezen, omdat het niet meer kon: ${people}.`,
  nobody: 'Niemand heeft er nog een: wijs ze toe.',
};

const texts: Record<Locale, typeof en> = { en, nl };

function aboutBase({ base, renews, endsOn }: BuyEffect, t: typeof en, say: Say): string[] {
  if (!base) return [];
  const name = say.product(base.product);
  if (base.isPrepaid) return [t.ofPrepaid(name), t.support];
  return [t.ofBase(name), ...(renews ? [] : [t.ends(name, say.date(endsOn))]), t.support];
}

/** What the card says before the order. */
export function consequences(effect: BuyEffect, isAddOn: boolean, say: Say): string[] {
  const t = texts[say.locale];
  const { product, purchaser, renews, endsOn, recurring, already, base, unit, usuallyBy, auto } = effect;
  return [
    ...(usuallyBy === undefined ? [] : [t.checked(say.date(usuallyBy))]),
    ...(purchaser === undefined ? [] : t.ownPurchase),
    ...aboutBase(effect, t, say),
    ...(renews && !base ? [t.renews(say.date(endsOn))] : []),
    ...(recurring.every === 'month' && !base ? [t.everyMonth] : []),
    ...(isAddOn && !base ? [t.standalone] : []),
    ...(already ? [t.already(say.units(product, already.total))] : []),
    ...(unit === 'gigabyte' ? [unitWords(product, say).whoGetsThem] : []),
    ...(auto ? [t.auto(auto, say)] : []),
    ...(auto && auto.waiting > 0 ? [t.waiting(auto.waiting, say)] : []),
  ];
}

/** What the card says after it: who has one by now, and what comes next. */
export function nextSteps({ product, renews, endsOn, base, unit, usuallyBy, auto }: BuyEffect, say: Say): string[] {
  const t = texts[say.locale];
  const failed = auto?.failed ?? [];
  const isUnderWay = auto && auto.handled < auto.people.length;
  return [
    ...(usuallyBy === undefined ? [] : [t.checked(say.date(usuallyBy))]),
    ...(isUnderWay ? [t.soFar(say.number(auto.handled), say.number(auto.people.length))] : []),
    ...(auto && !isUnderWay && auto.failed.length < auto.people.length ? [t.assigned(auto, say)] : []),
    ...(failed.length > 0 ? [t.failed(say.allOf(failed.map(({ name }) => name)))] : []),
    ...(unit === 'gigabyte' ? [unitWords(product, say).whoGetsThem] : []),
    ...(!auto && unit === 'licence' && usuallyBy === undefined ? [t.nobody] : []),
    ...(renews && !base ? [t.renews(say.date(endsOn))] : []),
  ];
}
