// Cancel: at once with the money back, or before the next renewal (CAN-1..8, TRI-4, SSP-5, ADD-10, ADD-12, ADD-13).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask } from '../decision.ts';
import { mention } from '../model/mention.ts';
import { addOnsOf } from '../rules/add-ons.ts';
import { cancelStopped, endsLater, endsToday } from '../rules/cancelling.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { cancelAtEnd, cancelNow } from './cancel-subscription/outlook.ts';
import { Reason } from './cancel-subscription/reason.ts';

/** Long enough for a paragraph (our choice, domain rules 15.5). */
export const feedbackLength = 500;

const Input = z.object({
  ...mention,
  when: z.enum(['now', 'at-end']).optional(),
  reason: Reason.optional(),
  /** A number as long as a card's is nothing that anybody should keep. */
  feedback: z
    .string()
    .transform((words) => words.replace(/\d(?:[ -]?\d){11,}/g, '•••').slice(0, feedbackLength))
    .optional(),
});
type Input = z.infer<typeof Input>;

type Facts = Owned & { paying: Paying };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function decide(input: Input, { paying, ...owned }: Facts, asked: Asked) {
  const { subscriptions, people } = owned;
  const subscription = meant(input, owned, asked, (one) => !cancelStopped(one, people, asked));
  if ('kind' in subscription) return subscription;
  const stopped = cancelStopped(subscription, people, asked);
  if (stopped) return stopped;

  const [notNow, notLater] = [endsToday(subscription, asked.today), endsLater(subscription)];
  // CAN-3: between reducing first and letting it end, the person chooses.
  if (input.when === undefined && notNow?.rule === 'CAN-3') return notNow;
  const when = input.when ?? (notNow ? 'at-end' : 'now');
  const impossible = when === 'now' ? notNow : notLater;
  if (impossible) return impossible;

  const given = { subscription, addOns: addOnsOf(subscription, subscriptions, asked.today), subscriptions, paying };
  const { outlook, saves } = when === 'now' ? cancelNow(given, asked) : cancelAtEnd(given, asked);
  const mayChoose = !notNow && !notLater && !subscription.app;
  const { reason, feedback } = input;
  const said = feedback === undefined ? {} : { feedback };
  const form = { ...(mayChoose && { when }), ...said };
  const shown = { ...outlook, mayChoose, ...said };
  // APP-13: no reason step.
  if (subscription.app) return accept(shown, saves, form);
  // SSP-5, CAN-4: a reason is required, feedback is not.
  if (reason === undefined) return ask('reason', { outlook: shown }, form);
  return accept({ ...shown, reason }, saves, { ...form, reason });
}

export const cancelSubscription = defineCommand({ name: 'cancel-subscription', input: Input, facts, decide });
