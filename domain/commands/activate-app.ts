// Record that an app was set up in its publisher's portal: from then on it is billed (APP-7, APP-11).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, instead, refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import { mention } from '../model/mention.ts';
import { type PaidWith, paidWith } from '../model/payment.ts';
import type { Subscription } from '../model/subscription.ts';
import { activateStopped } from '../rules/apps.ts';
import { candidates } from '../rules/candidates.ts';
import { chargedBy, type Recurring, recurring } from '../rules/charges.ts';
import { begun, renews, stateOn, termAfter } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payerOf, payingFor } from '../rules/paying.ts';
import { buyers, mayBuy, mayChange } from '../rules/roles.ts';

const Input = z.object(mention);
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying };

/** What it costs from today on; minor units. */
type FirstCharge = {
  amount: number;
  recurring: Recurring;
  paidWith: PaidWith;
  profile?: string;
  /** LIC-20 */
  chargedBy?: BusinessDate;
};

export type ActivateEffect = {
  subscription: string;
  product: string;
  /** APP-7: where the set-up is done. */
  portal: string;
  isFlatRate: boolean;
  total: number;
  /** The first day of the term, and the first that it no longer covers. */
  on: BusinessDate;
  endsOn: BusinessDate;
  renews: boolean;
  /** Absent where the vendor sends the bill. */
  charge?: FirstCharge;
};

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

/** A sentence that names nothing is about the apps that wait, and is answered at once when there are none. */
function meantApp(input: Input, { subscriptions, people }: Owned, asked: Asked) {
  const isWaiting = (one: Subscription) => one.app !== undefined && !activateStopped(one, people, asked);
  if (input.products.length > 0 || input.subscription !== undefined)
    return meant(input, { subscriptions, people }, asked, isWaiting);
  const apps = candidates(subscriptions, input, asked.by, asked.today).filter(({ app }) => app !== undefined);
  if (apps.some(isWaiting)) return meant(input, { subscriptions: apps, people }, asked, isWaiting);
  return mayBuy(asked.by, buyers(people)) ?? refuse('NOTHING-TO-ACTIVATE', { apps: apps.length });
}

/** APP-11: the first billing period begins at activation, and is charged whole. */
function firstCharge(subscription: Subscription, price: number, paying: Paying, today: BusinessDate) {
  const { id, product, billingProfile, total } = subscription;
  const payer = payerOf(subscription, paying, today);
  if (!payer) return refuse('NO-PAYER', { subscription: id, product, billingProfile: billingProfile !== undefined });
  const costs = recurring(subscription, price, 0, total);
  const profile = paying.profiles.find((one) => one.id === billingProfile)?.name;
  const charge: FirstCharge = {
    amount: costs.after,
    recurring: costs,
    paidWith: paidWith(payer),
    ...(profile !== undefined && { profile }),
    ...(payer.kind !== 'invoice' && { chargedBy: chargedBy(today) }),
  };
  return charge;
}

/** "Activate E3" about what has ended is to bring it back. */
function notAnApp(subscription: Subscription, { people }: Owned, { by, today }: Asked) {
  const { id, product } = subscription;
  if (stateOn(subscription, today) !== 'active') return instead('reactivate-subscription', { subscription: id });
  return mayChange(by, subscription, people) ?? refuse('NO-APP', { subscription: id, product });
}

function decide(input: Input, { paying, ...owned }: Facts, asked: Asked) {
  const { by, today } = asked;
  const found = meantApp(input, owned, asked);
  if ('kind' in found) return found;
  const { id, product, app, total, term, price } = found;
  if (!app) return notAnApp(found, owned, asked);
  const stopped = activateStopped(found, owned.people, asked);
  if (stopped) return stopped;
  const charge = price === undefined ? undefined : firstCharge(found, price, paying, today);
  if (charge && 'kind' in charge) return charge;
  const billed = begun(found, today, termAfter(today, term), app.boughtBy ?? by.id);
  const effect: ActivateEffect = {
    subscription: id,
    product,
    portal: app.portal,
    isFlatRate: app.pricing === 'flat-rate',
    total,
    on: today,
    endsOn: billed.endsOn,
    renews: renews(found),
    ...(charge && { charge }),
  };
  return accept(effect, [{ kind: 'subscription', document: { ...billed, app: { ...app, activatedOn: today } } }]);
}

export const activateApp = defineCommand({ name: 'activate-app', input: Input, facts, decide });
