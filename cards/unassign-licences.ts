// The cards of unassign-licences: what these people lose, before it is gone (ASN-9), and what is free afterwards.
import type { UnassignEffect, unassignLicences } from '../domain/commands/unassign-licences.ts';
import { doneForPeople, reviewForPeople } from './assigning/frame.ts';
import { isUnderWay } from './assigning/people.ts';
import { peopleQuestion } from './assigning/questions.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import { unassignRefusals } from './unassign-licences/refusals.ts';
import type { Action, CardView, Locale } from './view.ts';

const en = {
  kicker: 'Take licenses back',
  who: (product: string) => `Who loses their license of ${product}?`,
  loses: 'What they lose',
  losses: (product: string) => [
    `The apps and services of ${product}: installed apps soon say that they are unlicensed.`,
    'Where it holds a mailbox, mail is kept for 30 days and then deleted.',
    'Their files in OneDrive stay as long as their account does.',
  ],
  idle: (name: string, addOn: string) => `${name} keeps ${addOn}, but it does nothing without this license.`,
  stillPaid: 'You go on paying for these licenses until you remove them.',
  confirm: (licenses: string) => `Take back ${licenses}`,
  summary: (licenses: string, product: string, names: string) =>
    `Take back ${licenses} of ${product} from ${names}. Waiting for your confirmation.`,
  doneLead: (names: string, count: number, product: string) =>
    `Done: ${names} no longer ${count === 1 ? 'has' : 'have'} ${product}.`,
  nobodyLead: (product: string) => `Nobody lost their license of ${product}.`,
  underWayLead: (product: string) =>
    `The licenses of ${product} are being taken back. You can close this chat; it goes on.`,
  free: (licenses: string, product: string) => `${licenses} of ${product} free now.`,
  tooMany: 'None is free by this: more were assigned than there are.',
  remove: (total: string) => `Remove licenses: ${total} in total`,
  takeMore: (count: string) => `Take back ${count} more`,
  assign: 'Assign to somebody else',
};

const nl: typeof en = {
  kicker: 'Licenties intrekken',
  who: (product) => `Wie raakt de licentie van ${product} kwijt?`,
  loses: 'Wat er verdwijnt',
  losses: (product) => [
    `De apps en diensten van ${product}: geïnstalleerde apps melden al snel dat er geen licentie is.`,
    'Hoort er een postvak bij, dan blijft de e-mail 30 dagen bewaard en wordt dan verwijderd.',
    'Bestanden in OneDrive blijven zolang het account bestaat.',
  ],
  idle: (name, addOn) => `${name} houdt ${addOn}, maar dat doet niets zonder deze licentie.`,
  stillPaid: 'Je blijft voor deze licenties betalen tot je ze verwijdert.',
  confirm: (licenses) => `Trek ${licenses} in`,
  summary: (licenses, product, names) => `${licenses} van ${product} intrekken van ${names}. Wacht op je bevestiging.`,
  doneLead: (names, count, product) => `Klaar: ${names} ${count === 1 ? 'heeft' : 'hebben'} ${product} niet meer.`,
  nobodyLead: (product) => `Niemand is de licentie van ${product} kwijtgeraakt.`,
  underWayLead: (product) => `De licenties van ${product} worden ingetrokken. Je mag deze chat sluiten; het gaat door.`,
  free: (licenses, product) => `Van ${product} nu ${licenses} vrij.`,
  tooMany: 'Er komt er geen door vrij: er waren er meer toegewezen dan er zijn.',
  remove: (total) => `Verwijder licenties: ${total} in totaal`,
  takeMore: (count) => `Trek er nog ${count} in`,
  assign: 'Aan iemand anders toewijzen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function review(effect: UnassignEffect, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const idle = effect.idle.map((one) => t.idle(one.name, say.product(one.product)));
  const notes = {
    title: t.loses,
    lines: [...t.losses(say.product(effect.product)), ...idle, effect.total > effect.to ? t.stillPaid : t.tooMany],
  };
  return reviewForPeople(effect, t, { notes, style: 'destructive' }, context);
}

/** LIC-3: back to the total that these licences were taken back for, or first to those that are still in its way. */
function onwards({ subscription, thenTotal, to, total }: UnassignEffect, t: typeof en, say: Say): Action[] {
  if (thenTotal === undefined || thenTotal >= total) return [];
  if (to > thenTotal)
    return [open(t.takeMore(say.number(to - thenTotal)), 'unassign-licences', { subscription, thenTotal })];
  return [open(t.remove(say.number(thenTotal)), 'change-quantity', { subscription, total: thenTotal })];
}

function done(effect: UnassignEffect, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const { subscription, total, to } = effect;
  const product = say.product(effect.product);
  const isOver = !isUnderWay(effect);
  const actions = [
    ...(isOver ? onwards(effect, t, say) : []),
    open(lifeWords[say.locale].show(product), 'show-subscription', { subscription }),
    ...(isOver && total > to ? [open(t.assign, 'assign-licences', { subscription })] : []),
  ];
  return doneForPeople(
    effect,
    t,
    { lines: total > to ? [t.free(say.licenses(total - to), product), t.stillPaid] : [t.tooMany], actions },
    context,
  );
}

export const unassignLicencesCards = defineCards<typeof unassignLicences>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: unassignRefusals,
  asks(question, context) {
    const { kicker, who } = texts[context.say.locale];
    return peopleQuestion(question, { kicker, who, holders: true }, context);
  },
});
