// How fast the bot writes first: a bucket of tokens, one for each message, that fills again by itself.

/** As it was at `at`; below zero it is in debt. */
export type Bucket = { tokens: number; at: Date };
/** Never more than `burst` at once, and in any span of seconds at most `burst + perSecond * seconds`. */
export type Limit = { burst: number; perSecond: number };

/** Tokens are fractions: what is this close to a whole one is one. */
const almost = 1e-9;

/** A bucket that nobody has used is full. A clock that is behind another server's finds what that one left. */
function tokensAt(bucket: Bucket | undefined, { burst, perSecond }: Limit, now: Date): number {
  if (!bucket) return burst;
  const seconds = Math.max(0, now.getTime() - bucket.at.getTime()) / 1_000;
  return Math.min(burst, bucket.tokens + seconds * perSecond);
}

function at(tokens: number, bucket: Bucket | undefined, now: Date): Bucket {
  return { tokens, at: bucket && bucket.at > now ? bucket.at : now };
}

/** Milliseconds until there is a token: 0 when there is one now. */
export function waitFor(bucket: Bucket | undefined, limit: Limit, now: Date): number {
  const missing = 1 - tokensAt(bucket, limit, now);
  return missing <= almost ? 0 : Math.ceil((missing / limit.perSecond) * 1_000 - almost);
}

/** One token less. Whoever takes one without waiting for it leaves a debt of at most a second's tokens. */
export function spent(bucket: Bucket | undefined, limit: Limit, now: Date): Bucket {
  const tokens = tokensAt(bucket, limit, now);
  return at(Math.min(tokens, Math.max(tokens - 1, -limit.perSecond)), bucket, now);
}

/** No token for so many milliseconds, and then one. */
export function closedFor(bucket: Bucket | undefined, limit: Limit, ms: number, now: Date): Bucket {
  const tokens = tokensAt(bucket, limit, now);
  return at(Math.min(tokens, 1 - (limit.perSecond * ms) / 1_000), bucket, now);
}
