// Whoever signed an event holds the secret, and signed it just now: HMAC SHA-256 over `timestamp.body`.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** `timestamp` is in seconds since 1970; `signature` is `sha256=` and the digest in hex; `body` is as it was received. */
export type SignedBody = { timestamp: string; signature: string; body: string };

const toleranceMs = 300_000;

export function signatureOf(secret: string, { timestamp, body }: Pick<SignedBody, 'timestamp' | 'body'>): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Any of the secrets will do, so that a new one can be brought in before the old one goes. */
export function isSigned(signed: SignedBody, secrets: readonly string[], now: Date): boolean {
  if (!/^\d{1,12}$/.test(signed.timestamp)) return false;
  if (Math.abs(now.getTime() - Number(signed.timestamp) * 1_000) > toleranceMs) return false;
  return secrets.some((secret) => isEqual(signed.signature, signatureOf(secret, signed)));
}
