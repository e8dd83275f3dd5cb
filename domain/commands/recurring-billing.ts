// Turn recurring billing on or off (REC-1..6).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse, type Save } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import { mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { addOnsOf, togetherWith } from '../rules/add-ons.ts';
import { chargesLeft, recurring } from '../rules/charges.ts';
import { endDates } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { choosePayment, type Paying, paidWithOf, payingFor, paymentForm, priceOf, usableBy } from '../rules/paying.ts';
import { approved, nextTermPrice } from '../rules/prices.ts';
import { discarded, recurringStopped, turnedOff } from '../rules/recurring.ts';
import { summary } from '../rules/summary.ts';
import type { RecurringEffect } from './recurring-billing/effect.ts';

const Input = z.object({
  ...mention,
  turn: z.enum(['on', 'off']).optional(),
  /** REC-5: how a prepaid subscription is paid once its term has ended. */
  payment: z.string().optional(),
  billing: z.enum(['monthly', 'annual']).optional(),
});
type Input = z.infer<typeof Input>;

type Facts = Owned & { paying: Paying };
type Given = Facts & { subscription: Subscription; addOns: Subscription[] };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function told(turn: 'on' | 'off', { subscription, addOns }: Given, today: BusinessDate) {
  const { id, product, source, total, endsOn } = subscription;
  const { app } = summary(subscription, today);
  const known = { turn, subscription: id, product, source, total, endsOn, ...(app && { app }) };
  return { ...known, addOns: addOns.map((one) => one.product) };
}

/** What it costs each billing period; undefined where nobody pays here. */
function cost({ total, source, ...one }: Subscription, price = one.price) {
  return price === undefined || source === 'prepaid' ? undefined : recurring(one, price, total, total);
}

function turnOff(given: Given, { by, today }: Asked) {
  const { subscription, addOns, paying } = given;
  const after = turnedOff(subscription);
  const { disabled, deleted } = endDates(after);
  const drops = discarded(subscription);
  const isPaid = subscription.source !== 'trial' && cost(subscription);
  const effect: RecurringEffect = {
    ...told('off', given, today),
    ...(!subscription.app && { disabled, deleted }),
    ...(drops && { drops: { total: drops.total, on: drops.on } }),
    ...(isPaid && {
      recurring: isPaid,
      chargesLeft: chargesLeft(subscription, today),
      paidWith: paidWithOf(subscription, paying),
    }),
  };
  return accept(effect, [...togetherWith(addOns, subscription, turnedOff), ...newsOfDiscarded(subscription, by)]);
}

/** NOT-25: whoever planned a change hears that somebody else has discarded it (REC-4). */
function newsOfDiscarded({ id, product, total, scheduled, version }: Subscription, by: Person): Save[] {
  if (!scheduled || scheduled.requestedBy === by.id) return [];
  const { total: to, on, requestedBy } = scheduled;
  const notice = { kind: 'change-discarded', subscription: id, product, from: total, to, on, by: by.name } as const;
  return [{ kind: 'notice', key: `change-discarded/${id}/${version}`, notice, to: [requestedBy] }];
}

/** REC-5: a card or bank account of this person's pays once the prepaid term has ended; nothing is charged before. */
function turnOnPrepaid(given: Given, input: Input, { by, today }: Asked) {
  const { subscription, addOns, subscriptions, paying } = given;
  const { product, total } = subscription;
  const choice = choosePayment(usableBy(by, paying, today), input.payment);
  const price = priceOf(subscription, subscriptions);
  if (!choice || price === undefined) return refuse('REC-5', { product, endsOn: subscription.endsOn });
  const billing = input.billing ?? 'monthly';
  const document = { ...subscription, price, billing, paidBy: choice.payment, recurringBilling: true };
  const effect: RecurringEffect = {
    ...told('on', given, today),
    recurring: recurring(document, price, total, total),
    paidWith: choice.paidWith,
    payments: choice.payments,
    billing,
  };
  const form = { billing, ...paymentForm(choice) };
  const on = (one: Subscription) => ({ ...one, recurringBilling: true });
  return accept(effect, togetherWith(addOns, document, on), form);
}

function turnOn(given: Given, input: Input, asked: Asked) {
  const { subscription, addOns, paying } = given;
  if (subscription.source === 'prepaid') return turnOnPrepaid(given, input, asked);
  const payer = paidWithOf(subscription, paying);
  // The card shows the price of the term that follows, so turning it on agrees to that (docs/adr/a-new-price.md).
  const costs = cost(subscription, nextTermPrice(subscription));
  // TRI-2: nobody would pay for what comes after; buying the trial asks for a payment method.
  if (!payer || !costs) return refuse('NO-PAYMENT', { subscription: subscription.id, product: subscription.product });
  const effect: RecurringEffect = { ...told('on', given, asked.today), recurring: costs, paidWith: payer };
  const agreed = (one: Subscription) => (nextTermPrice(one) === one.price ? one : approved(one, asked.today));
  const on = (one: Subscription) => ({ ...agreed(one), recurringBilling: true });
  return accept(effect, togetherWith(addOns, subscription, on));
}

function decide(input: Input, { paying, ...owned }: Facts, asked: Asked) {
  const { subscriptions, people } = owned;
  const isOther = ({ recurringBilling }: Subscription) =>
    input.turn === undefined || recurringBilling === (input.turn === 'off');
  const found = meant(input, owned, asked, (one) => isOther(one) && !recurringStopped(one, people, asked));
  if ('kind' in found) return found;
  const stopped = recurringStopped(found, people, asked);
  if (stopped) return stopped;

  const { id, product, recurringBilling, endsOn } = found;
  const { turn } = input;
  if (turn === undefined) return ask('turn', { product, recurringBilling, endsOn }, {});
  if (recurringBilling === (turn === 'on')) return refuse('ALREADY', { subscription: id, product, turn, endsOn });
  const given = { ...owned, paying, subscription: found, addOns: addOnsOf(found, subscriptions, asked.today) };
  return turn === 'off' ? turnOff(given, asked) : turnOn(given, input, asked);
}

export const recurringBilling = defineCommand({ name: 'recurring-billing', input: Input, facts, decide });
