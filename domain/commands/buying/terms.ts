// For how long something is bought and how often it is billed, as one choice (BIL-6).
import type { Offer } from '../../model/offer.ts';
import type { Subscription } from '../../model/subscription.ts';

type Frequency = 'monthly' | 'annual';
export type Terms = { term: Subscription['term']; billing: Frequency };

export function termsOf({ terms }: Offer): Terms[] {
  return terms.flatMap(({ term, billing }) => billing.map((one) => ({ term, billing: one })));
}

/** As a card's field names them. */
export function termsId({ term, billing }: Terms): string {
  return `${term}/${billing}`;
}

/** The chosen ones, or the only ones that fit what the sentence said about billing. */
export function chosenTerms(
  all: readonly Terms[],
  { terms, billing }: { terms?: string | undefined; billing?: Frequency | undefined },
): Terms | undefined {
  const chosen = all.find((one) => termsId(one) === terms);
  const fitting = all.filter((one) => billing === undefined || one.billing === billing);
  return chosen ?? (fitting.length === 1 ? fitting[0] : undefined);
}
