// Redeem product keys: add licences to the prepaid subscription, or extend its end date (KEY-1..12, KEY-E1..E9).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { ask, refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import { KeyReference, keyReferences, type ProductKey } from '../model/product-key.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { candidates } from '../rules/candidates.ts';
import { guessRules, mayTryKeys, redeemable, type Tried } from '../rules/keys.ts';
import { stateOn } from '../rules/lifecycle.ts';
import { buyers, isBuyer } from '../rules/roles.ts';
import { summary } from '../rules/summary.ts';
import { addLicences } from './redeem-keys/add-licences.ts';
import { extendEndDate } from './redeem-keys/extend-end-date.ts';

/** What a person typed becomes references at once: the key itself is never stored. */
const Keys = z.union([z.string().transform(keyReferences), z.array(KeyReference)]).default([]);

const Input = z
  .object({
    keys: Keys,
    /** KEY-7: "add another product key", typed on the review. */
    moreKeys: Keys,
    mode: z.enum(['add', 'extend']).optional(),
    /** The product the person named, if any: the keys must be for it (KEY-10). */
    ...mention,
  })
  .transform(({ moreKeys, ...input }) => ({ ...input, keys: [...input.keys, ...moreKeys] }));
type Input = z.infer<typeof Input>;

type Facts = { keys: ProductKey[]; subscriptions: Subscription[]; people: Person[]; tried: Tried };

async function facts({ keys }: Input, read: Reader, { by, at }: Asked): Promise<Facts> {
  const since = new Date(at.getTime() - policy.keyGuesses.minutes * 60_000);
  const found = await read.productKeys(keys.map(({ fingerprint }) => fingerprint));
  const [subscriptions, people, person, tenant] = await Promise.all([
    read.subscriptions(),
    read.people(found.flatMap(({ redeemed }) => redeemed?.by ?? [])),
    read.refusals(guessRules, since, by.id),
    read.refusals(guessRules, since),
  ]);
  return { keys: found, subscriptions, people, tried: { person, tenant } };
}

/** The keys in the order in which they were typed. */
function asTyped(typed: Input['keys'], keys: readonly ProductKey[]): ProductKey[] {
  return typed.flatMap(({ fingerprint }) => keys.find(({ id }) => id === fingerprint) ?? []);
}

function decide(input: Input, { keys, subscriptions, people, tried }: Facts, asked: Asked) {
  if (!isBuyer(asked.by)) return refuse('KEY-E9', { admins: buyers(people) });
  const paused = mayTryKeys(tried);
  if (paused) return paused;
  const wrong = redeemable(input.keys, keys, people, asked);
  if (wrong) return wrong;

  const [first, ...rest] = asTyped(input.keys, keys);
  if (!first) return ask('keys', { mode: input.mode ?? 'add', maximum: policy.maxKeys });
  const { product } = first; // of all of them: `redeemable` has checked
  if (input.products.length > 0 && !input.products.includes(product)) {
    return refuse('KEY-10', { product, wanted: input.products });
  }
  const prepaid = candidates(subscriptions, { ...input, products: [product] }, asked.by, asked.today).filter(
    ({ source }) => source === 'prepaid',
  );
  const chosen = subscriptions.find(({ id }) => id === input.subscription);
  if (chosen && chosen.product !== product) return refuse('KEY-10', { product, wanted: [chosen.product] });
  if (prepaid.length > 1) return ask('subscription', { options: prepaid.map((one) => summary(one, asked.today)) });

  const [subscription] = prepaid;
  // KEY-4: a subscription that has run out can only be extended; otherwise adding is the default, and the card says so.
  const over = subscription !== undefined && stateOn(subscription, asked.today) !== 'active';
  return (input.mode ?? (over ? 'extend' : 'add')) === 'extend'
    ? extendEndDate(subscription, [first, ...rest], asked)
    : addLicences(subscription, [first, ...rest], asked);
}

export const redeemKeys = defineCommand({
  name: 'redeem-keys',
  input: Input,
  countsRefusals: true, // KEY-PAUSED
  facts,
  decide,
});
