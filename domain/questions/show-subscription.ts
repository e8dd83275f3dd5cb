// Everything about one subscription that this person may know, and what they can do with it now.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import { paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import { available, type Subscription, surplus } from '../model/subscription.ts';
import { managed } from '../rules/add-ons.ts';
import { activateStopped } from '../rules/apps.ts';
import { isOnePersons, mayAssign, notDisabled } from '../rules/assigning.ts';
import { otherProfiles } from '../rules/billing-roles.ts';
import { creditChecked } from '../rules/blocks.ts';
import { offeredTo } from '../rules/buying.ts';
import { candidates } from '../rules/candidates.ts';
import { recurring } from '../rules/charges.ts';
import { mayEdit } from '../rules/keeping.ts';
import { choicesFor } from '../rules/life-choices.ts';
import { endDates, firstTermFrom, isActive } from '../rules/lifecycle.ts';
import { owned } from '../rules/owned.ts';
import { methodOf, type Paying, payingFor, replacements } from '../rules/paying.ts';
import { buyers, isBuyer, isOwnTeams, mayChange, maySeeMoney } from '../rules/roles.ts';
import { changeStopped } from '../rules/stopped.ts';
import { summary } from '../rules/summary.ts';

const Input = z.object(mention);
type Input = z.infer<typeof Input>;
type Facts = { subscriptions: Subscription[]; people: Person[]; paying: Paying; holders: Person[] };

/** People with a licence who are named on the card; the rest are a number. */
const holdersShown = 10;

async function facts(input: Input, read: Reader, { by, today }: Asked): Promise<Facts> {
  const known = await owned(read);
  const [subscription, ...others] = candidates(known.subscriptions, input, by, today);
  const holders = subscription && others.length === 0 ? await read.holders(subscription.id, holdersShown) : [];
  return { ...known, paying: await payingFor(read), holders };
}

/** Absent where somebody else sends the bill. */
function money(subscription: Subscription, paying: Paying) {
  const { price, total, source, newPrice } = subscription;
  const pays = subscription.paidBy !== undefined || subscription.billingProfile !== undefined;
  if (price === undefined || !pays || source === 'trial' || source === 'prepaid') return undefined;
  return {
    price,
    recurring: recurring(subscription, price, total, total),
    paidWith: paidWith(methodOf(subscription, paying)),
    next: newPrice && { price: newPrice.price, on: firstTermFrom(subscription, newPrice.from) },
  };
}

/** What this person can do now about how it is paid: another method for an order, another profile for the rest (PAY-6). */
function paymentAction(
  subscription: Subscription,
  { people, paying }: Pick<Facts, 'people' | 'paying'>,
  { by, today }: Asked,
) {
  if (!money(subscription, paying) || mayChange(by, subscription, people)) return undefined;
  if (subscription.billingProfile === undefined) {
    const others = replacements(methodOf(subscription, paying), false, { paying, by, today });
    return others.length > 0 ? ('replace' as const) : undefined;
  }
  const isFree = !isActive(subscription, today) && !creditChecked(subscription);
  return isFree && otherProfiles(subscription, paying, by).length > 0 ? ('move' as const) : undefined;
}

/** Who may change it sees the invoice, and may let another method take over. */
function unpaidActions(
  subscription: Subscription,
  { people, paying }: Pick<Facts, 'people' | 'paying'>,
  { by }: Asked,
) {
  if (mayChange(by, subscription, people)) return { mayPay: false, card: undefined };
  const method = methodOf(subscription, paying);
  return { mayPay: true, card: mayEdit(by, method) ? method.id : undefined };
}

/** ROLE-8: of a colleague's purchase an admin sees six fields and no more. */
function colleaguesPurchase(subscription: Subscription, { people, holders }: Facts, { today }: Asked) {
  const purchaser = people.find(({ id }) => id === subscription.purchaser)?.name ?? '';
  const { total, endsOn, price = 0, assigned } = subscription;
  const users = holders.map(({ name }) => name);
  return {
    kind: 'purchase' as const,
    ...summary(subscription, today),
    purchaser,
    total,
    endsOn,
    price,
    assigned,
    users,
  };
}

function answer(input: Input, facts: Facts, asked: Asked) {
  const { subscriptions, people, paying, holders } = facts;
  const found = candidates(subscriptions, input, asked.by, asked.today);
  const [subscription, ...others] = found;
  if (!subscription) {
    const nothing = candidates(subscriptions, { products: [] }, asked.by, asked.today).length === 0;
    return nothing
      ? refuse('NOTHING-TO-SEE', { admins: buyers(people) })
      : refuse('NOT-FOUND', { products: input.products });
  }
  if (others.length > 0) return { kind: 'choice' as const, options: found.map((one) => summary(one, asked.today)) };
  if (isOwnTeams(subscription) && subscription.purchaser !== asked.by.id) {
    return colleaguesPurchase(subscription, facts, asked);
  }
  const { agreement, term, billing, partner, creditCheck, scheduled, startedOn } = subscription;
  const stopped = changeStopped(subscription, 'add', people, asked);
  const assigns = mayAssign(asked.by, subscription, people) === undefined;
  return {
    kind: 'subscription' as const,
    ...summary(subscription, asked.today),
    available: available(subscription),
    surplus: surplus(subscription),
    agreement,
    term,
    billing,
    partner,
    startedOn,
    order: creditCheck,
    scheduled,
    dates: endDates(subscription),
    money: maySeeMoney(asked.by, subscription) ? money(subscription, paying) : undefined,
    /** What has not been paid, and the card to edit where it is this person's own (PAY-7, PAY-11). */
    unpaid: subscription.pastDue && {
      ...subscription.pastDue,
      ...unpaidActions(subscription, { people, paying }, asked),
    },
    pastDue: subscription.pastDue !== undefined,
    payment: paymentAction(subscription, { people, paying }, asked),
    canAdd: stopped === undefined,
    canRemove:
      changeStopped(subscription, 'remove', people, asked) === undefined &&
      available(subscription) > 0 &&
      subscription.total > 1,
    canAssign:
      assigns &&
      !subscription.app &&
      !isOnePersons(subscription) &&
      available(subscription) > 0 &&
      notDisabled(subscription, asked) === undefined,
    users: holders.map(({ name }) => name),
    stopped: stopped && { rule: stopped.rule },
    extension: subscription.extension,
    cancelled: subscription.cancelled && { unpaid: subscription.cancelled.unpaid === true },
    /** APP-1: how an app was bought. */
    route: subscription.app?.route,
    /** APP-9: where the app is set up, assigned and supported; absent for whoever may not change it (ROLE-3). */
    portal: mayChange(asked.by, subscription, people) ? undefined : subscription.app?.portal,
    addOns: managed(subscription, { subscriptions, people }, asked),
    // ROLE-2: for what the organization has, not for somebody's own team.
    canBuyAddOn:
      isBuyer(asked.by) &&
      offeredTo({ subscriptions, people, tenant: asked.tenant }, asked).some(
        ({ offer, bases }) => offer.addOn && bases.some(({ id }) => id === subscription.id),
      ),
    /** APP-2: what stands in the way of activating the app. */
    needsAgreement: subscription.app !== undefined && activateStopped(subscription, people, asked)?.rule === 'APP-2',
    choices: choicesFor(subscription, { subscriptions, people, paying }, asked),
  };
}

export const showSubscription = defineQuestion({ name: 'show-subscription', input: Input, facts, answer });
