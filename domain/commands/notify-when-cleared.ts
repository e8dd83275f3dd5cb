// Tell me when it clears: one notice when what blocks a change is gone, also for somebody who is not told otherwise.
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse, type Save } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Subscription } from '../model/subscription.ts';
import { type PassingBlock, type Watch, watchId } from '../model/watch.ts';
import { candidates } from '../rules/candidates.ts';
import { hearsAnyway, passingBlock } from '../rules/clearing.ts';
import { type Owned, owned } from '../rules/owned.ts';

/** Without a subscription: every credit check that is pending. `tell` is false to be told no more. */
const Input = z.object({ ...mention, tell: z.boolean().default(true) });
type Input = z.infer<typeof Input>;
type Facts = Owned & { watches: Watch[] };

export type NotifyEffect = {
  tell: boolean;
  watched: { subscription: string; product: string; block: PassingBlock; hearsAnyway: boolean }[];
};

async function facts(_: Input, read: Reader, { by }: Asked): Promise<Facts> {
  return { ...(await owned(read)), watches: await read.watchesOf(by.id) };
}

function saveFor(subscription: Subscription, tell: boolean, { watches }: Facts, { by }: Asked): Save[] {
  const { id, tenantId, version: since } = subscription;
  const block = passingBlock(subscription);
  const own = watchId(id, by.id);
  const isKept = watches.some((one) => one.id === own);
  if (!tell) return isKept ? [{ kind: 'watch', removed: own }] : [];
  if (!block || isKept || hearsAnyway(subscription, by.id)) return [];
  const document: Watch = { id: own, tenantId, version: 0, subscription: id, person: by.id, block, since };
  return [{ kind: 'watch', document }];
}

function decide({ tell, ...input }: Input, facts: Facts, asked: Asked) {
  const found = candidates(facts.subscriptions, input, asked.by, asked.today);
  const isNamed = input.subscription !== undefined || input.products.length > 0;
  const blocked = found.filter((one) => (isNamed ? passingBlock(one) : one.creditCheck) !== undefined);
  const [first] = found;
  if (blocked.length === 0) {
    if (!isNamed) return refuse('NOTHING-WAITS', {});
    return first
      ? refuse('CLEARED', { subscription: first.id, product: first.product })
      : refuse('NOT-FOUND', { products: input.products });
  }
  const watched = blocked.map((one) => ({
    subscription: one.id,
    product: one.product,
    block: passingBlock(one) ?? 'LIC-10',
    hearsAnyway: hearsAnyway(one, asked.by.id),
  }));
  return accept<NotifyEffect>(
    { tell, watched },
    blocked.flatMap((one) => saveFor(one, tell, facts, asked)),
  );
}

export const notifyWhenCleared = defineCommand({
  name: 'notify-when-cleared',
  input: Input,
  facts,
  decide,
  atOnce: true,
});
