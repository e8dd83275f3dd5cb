// Which methods may take the place of another (PAY-2, PAY-7, PAY-8, PAY-10, SSP-10).
import type { Asked } from '../../command.ts';
import { refuse } from '../../decision.ts';
import { paidWith } from '../../model/payment.ts';
import { type Paying, replacements } from '../../rules/paying.ts';
import type { Scope } from './scope.ts';

/** The first is taken unless the person chooses another; none is left out silently when it was asked for. */
export function successors(
  { of, method, subscriptions }: Scope,
  paying: Paying,
  { by, today }: Asked,
  wanted: string | undefined,
) {
  const from = paidWith(method);
  // PAY-10: an invoice-backed profile keeps its method; an order by invoice is bought anew.
  if (method.kind === 'invoice') return refuse('PAY-10', { of, from });
  const wish = paying.methods.find(({ id }) => id === wanted);
  if (wish?.kind === 'invoice') return refuse('PAY-10', { of, from });
  const cardsOnly = of === 'profile' || subscriptions.some(({ source }) => source === 'self-service');
  if (wish?.kind === 'bank-account' && cardsOnly) return refuse('PAY-2', {}); // SSP-10 for what somebody bought alone
  const usable = replacements(method, cardsOnly, { paying, by, today });
  const missing = usable.length === 0 || (wanted !== undefined && !usable.some(({ id }) => id === wanted));
  return missing ? refuse('PAY-7', { from }) : usable; // PAY-7: only cards of one's own
}
