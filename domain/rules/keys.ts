// Which product keys can be redeemed (KEY-1..10, KEY-E1..E7).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { type KeyReference, keyLength, type ProductKey } from '../model/product-key.ts';
import { policy } from '../policy.ts';

/** Wrong keys, by one person and by the whole tenant, within the last minutes. */
export type Tried = { person: number; tenant: number };

/** The refusals that count as a wrong key. */
export const guessRules = ['KEY-E2'] as const;

/** Keys are secrets: nobody may find one by trying (our choice of numbers). */
export function mayTryKeys({ person, tenant }: Tried) {
  const { minutes } = policy.keyGuesses;
  return person >= policy.keyGuesses.person || tenant >= policy.keyGuesses.tenant
    ? refuse('KEY-PAUSED', { minutes })
    : undefined;
}

function wellFormed(typed: readonly KeyReference[]) {
  if (typed.length > policy.maxKeys) return refuse('KEY-7', { problem: 'too-many' as const });
  const mistyped = typed.find(({ length, wrong }) => length !== keyLength || wrong);
  if (mistyped) return refuse('KEY-1', { length: mistyped.length, wrong: mistyped.wrong });
  const twice = typed.find(({ fingerprint }, i) => typed.findIndex((other) => other.fingerprint === fingerprint) < i);
  return twice && refuse('KEY-E3', { lastFive: twice.lastFive });
}

function redeemableNow(key: ProductKey, people: readonly Person[], { by, tenant, today }: Asked) {
  const { lastFive } = key;
  if (key.consumer) return refuse('KEY-E1', { lastFive });
  if (key.state === 'blocked') return refuse('KEY-E2', { lastFive });
  if (key.state === 'redeemed') {
    const who = people.find(({ id }) => id === key.redeemed?.by);
    const { on, subscription } = key.redeemed ?? {};
    return refuse('KEY-E5', { lastFive, on, subscription, self: who?.id === by.id, by: who?.name });
  }
  if (key.redeemBy !== undefined && key.redeemBy < today) return refuse('KEY-E4', { lastFive, redeemBy: key.redeemBy });
  if (key.state === 'processing') return refuse('KEY-E6', { lastFive, minutes: policy.keyProcessingMinutes });
  if (key.country !== undefined && key.country !== tenant.country) {
    return refuse('KEY-E7', { lastFive, product: key.product, country: key.country });
  }
  return undefined;
}

/** The first thing that is wrong with the typed keys, in the order typed. */
export function redeemable(
  typed: readonly KeyReference[],
  known: readonly ProductKey[],
  people: readonly Person[],
  asked: Asked,
) {
  const malformed = wellFormed(typed);
  if (malformed) return malformed;
  for (const { fingerprint, lastFive } of typed) {
    const key = known.find(({ id }) => id === fingerprint);
    if (!key) return refuse('KEY-E2', { lastFive });
    const wrong = redeemableNow(key, people, asked);
    if (wrong) return wrong;
  }
  // One redemption is for one product (our choice).
  return new Set(known.map(({ product }) => product)).size > 1
    ? refuse('KEY-7', { problem: 'products' as const })
    : undefined;
}
