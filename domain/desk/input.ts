// What the fields of a card bring back, laid over the wish that the card was made from.
import type { z } from 'zod';
import { refuse } from '../decision.ts';
import type { Pending } from '../model/pending.ts';

/** The fields that the person changed: one that comes back as the card showed it leaves the wish alone. */
export function changedFields({ form }: Pending, fields: Record<string, unknown>): Record<string, string> {
  const typed = Object.entries(fields).map(([id, value]) => [id, String(value ?? '').trim()] as const);
  return Object.fromEntries(typed.filter(([id, value]) => value !== '' && value !== String(form[id] ?? '')));
}

/** A field that holds no possible value, such as letters for a number: the card checks this first, but a card is not trusted. */
export function wrongInput(error: z.ZodError) {
  return refuse('INPUT', { fields: [...new Set(error.issues.map(({ path }) => String(path[0] ?? '')))] });
}
