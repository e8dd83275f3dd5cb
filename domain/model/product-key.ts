// Product keys are secrets: only a fingerprint and the last five characters are ever kept (KEY-1).
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const ProductKey = z.object({
  /** The key's fingerprint. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  lastFive: z.string(),
  product: z.string(),
  licences: z.number().int().positive(),
  months: z.number().int().positive(),
  /** `processing`: the seller has not released it yet; `blocked`: withdrawn by the seller. */
  state: z.enum(['unused', 'redeemed', 'processing', 'blocked']),
  /** Sold to people at home, redeemed elsewhere (KEY-E1). */
  consumer: z.boolean().optional(),
  /** The last day on which it can be redeemed (KEY-E4). */
  redeemBy: z.string().optional(),
  /** Valid in this country only (KEY-E7). */
  country: z.string().optional(),
  redeemed: z.object({ by: z.string(), on: z.string(), subscription: z.string() }).optional(),
});
export type ProductKey = z.infer<typeof ProductKey>;

/** What we keep of a key that somebody typed; `length` and `wrong` tell a mistyped key from one that is not known. */
export const KeyReference = z.object({
  fingerprint: z.string(),
  lastFive: z.string(),
  length: z.number().int(),
  /** The first character that no key has, and its place, counted from 1. */
  wrong: z.object({ character: z.string(), position: z.number().int() }).optional(),
});
export type KeyReference = z.infer<typeof KeyReference>;

export const keyLength = 25;

/** Hyphens, blanks and case do not matter (KEY-1). 25 characters of 36 cannot be searched, so a plain hash will do. */
export function keyReference(written: string): KeyReference {
  const key = [...written.toUpperCase().replace(/[\s\p{Pd}\u2212\u200b_.]/gu, '')];
  const strange = key.findIndex((character) => !/[A-Z0-9]/.test(character));
  return {
    fingerprint: createHash('sha256').update(key.join('')).digest('hex'),
    lastFive: key.slice(-5).join(''),
    length: key.length,
    ...(strange >= 0 && { wrong: { character: key[strange] ?? '', position: strange + 1 } }),
  };
}

/** Several keys as people type them: one a line, or separated by commas. */
export function keyReferences(written: string): KeyReference[] {
  return written
    .split(/[\n,;]+/)
    .filter((line) => /[a-z0-9]/i.test(line))
    .map(keyReference);
}
