// Extend a trial: once, by 30 days, shortly before its end (TRI-3).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept } from '../decision.ts';
import { addDays, type BusinessDate } from '../model/calendar.ts';
import { mention } from '../model/mention.ts';
import type { PaidWith } from '../model/payment.ts';
import { policy } from '../policy.ts';
import { type Recurring, recurring } from '../rules/charges.ts';
import { converts } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, paidWithOf, payingFor } from '../rules/paying.ts';
import { extendTrialStopped } from '../rules/trials.ts';

const Input = z.object(mention);
type Input = z.infer<typeof Input>;

export type ExtendTrialEffect = {
  subscription: string;
  product: string;
  days: number;
  endedOn: BusinessDate;
  endsOn: BusinessDate;
  total: number;
  /** TRI-2: what it costs from the new end date on, if it becomes a paid subscription then. */
  becomesPaid?: { recurring: Recurring; paidWith: PaidWith };
};

type Facts = Owned & { paying: Paying };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function decide(input: Input, { paying, ...owned }: Facts, asked: Asked) {
  const { people } = owned;
  const trial = meant(input, owned, asked, (one) => !extendTrialStopped(one, people, asked));
  if ('kind' in trial) return trial;
  const stopped = extendTrialStopped(trial, people, asked);
  if (stopped) return stopped;

  const { id, product, total, endsOn, price = 0 } = trial;
  const { days } = policy.trialExtension;
  const document = { ...trial, endsOn: addDays(endsOn, days), trialExtended: true };
  const paidWith = converts(trial) ? paidWithOf(trial, paying) : undefined;
  const effect: ExtendTrialEffect = {
    subscription: id,
    product,
    days,
    endedOn: endsOn,
    endsOn: document.endsOn,
    total,
    ...(paidWith && { becomesPaid: { recurring: recurring(trial, price, 0, total), paidWith } }),
  };
  return accept(effect, [{ kind: 'subscription', document }]);
}

export const extendTrial = defineCommand({ name: 'extend-trial', input: Input, facts, decide });
