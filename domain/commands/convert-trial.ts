// Buy a trial: its people, data and settings stay, and a paid term begins (TRI-2, TRI-5, TRI-6, BIL-6, REC-1).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import { mention } from '../model/mention.ts';
import type { PaidWith } from '../model/payment.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { policy } from '../policy.ts';
import { chargedBy, type Recurring, recurring, wholePeriod } from '../rules/charges.ts';
import { bookPeriod } from '../rules/invoicing.ts';
import { begun, termAfter } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { choosePayment, type Paying, payingFor, paymentForm, priceOf, usableBy } from '../rules/paying.ts';
import { coversAssigned, withinLimits } from '../rules/quantities.ts';
import { isOwnTeams } from '../rules/roles.ts';
import { buyTrialStopped } from '../rules/trials.ts';

const Input = z.object({
  ...mention,
  /** As many as the trial has, unless said otherwise. */
  total: z.coerce.number().int().optional(),
  /** BIL-6: chosen when buying. */
  billing: z.enum(['monthly', 'annual']).optional(),
  payment: z.string().optional(),
});
type Input = z.infer<typeof Input>;

export type ConvertEffect = {
  subscription: string;
  product: string;
  from: number;
  to: number;
  assigned: number;
  /** The trial's own end. */
  endedOn: BusinessDate;
  on: BusinessDate;
  endsOn: BusinessDate;
  price: number;
  /** Minor units: the first billing period. */
  amount: number;
  recurring: Recurring;
  billing: 'monthly' | 'annual';
  paidWith: PaidWith;
  payments: { id: string; paidWith: PaidWith }[];
  /** LIC-20 */
  chargedBy: BusinessDate;
};

type Facts = Owned & { paying: Paying; tenant: Tenant };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read), tenant: await read.tenant() };
}

/** SSP-10: what people try for their own team they pay with a card. */
function payersOf(trial: Subscription, paying: Paying, { by, today }: Asked) {
  return usableBy(by, paying, today).filter(({ kind }) => kind === 'card' || !isOwnTeams(trial));
}

function sourceOf(trial: Subscription): Subscription['source'] {
  return isOwnTeams(trial) ? 'self-service' : 'direct';
}

/** The same subscription, bought: what belonged to the trial is left behind. */
function bought(
  trial: Subscription,
  given: Pick<Subscription, 'total' | 'billing' | 'price' | 'paidBy'>,
  { by, today }: Asked,
) {
  const { trialExtended: _, reached: __, billingProfile: ___, ...rest } = trial;
  const { term } = policy.trialBecomes;
  const paid = { ...rest, ...given, term, source: sourceOf(trial), recurringBilling: true };
  return begun(paid, today, termAfter(today, term), by.id);
}

function decide(input: Input, { paying, tenant, ...owned }: Facts, { tenant: _, ...rest }: Asked) {
  // The policy may have changed since the sentence came in.
  const asked = { ...rest, tenant };
  const { subscriptions, people } = owned;
  const { today } = asked;
  const trial = meant(input, owned, asked, (one) => !buyTrialStopped(one, people, asked));
  if ('kind' in trial) return trial;
  const stopped = buyTrialStopped(trial, people, asked);
  if (stopped) return stopped;

  const { id, product, assigned } = trial;
  const choice = choosePayment(payersOf(trial, paying, asked), input.payment);
  const price = priceOf(trial, subscriptions);
  if (!choice || price === undefined) return refuse('NO-CARD', { product });
  const total = input.total ?? trial.total;
  const impossible = withinLimits(trial, total) ?? coversAssigned(trial, total);
  if (impossible) return impossible;

  const billing = input.billing ?? policy.trialBecomes.billing;
  const document = bought(trial, { total, billing, price, paidBy: choice.payment }, asked);
  const costs = recurring(document, price, 0, total);
  const effect: ConvertEffect = {
    subscription: id,
    product,
    from: trial.total,
    to: total,
    assigned,
    endedOn: trial.endsOn,
    on: today,
    endsOn: document.endsOn,
    price,
    amount: costs.after,
    recurring: costs,
    billing,
    paidWith: choice.paidWith,
    payments: choice.payments,
    chargedBy: chargedBy(today),
  };
  const form = { total, billing, ...paymentForm(choice) };
  const first = { type: 'convert' as const, part: wholePeriod(document, today), amount: effect.amount };
  return accept(effect, [{ kind: 'subscription', document: bookPeriod(document, first, today) }], form);
}

export const convertTrial = defineCommand({ name: 'convert-trial', input: Input, facts, decide });
