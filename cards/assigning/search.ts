// The search box for people: the data set that a card names, and how the people it finds are written.
import type { Named } from '../../domain/rules/people-named.ts';

const everybody = 'people';

export const peopleSearch = {
  /** Everybody, or those who have a licence of a subscription. */
  dataset: (holdersOf?: string): string => (holdersOf === undefined ? everybody : `${everybody}/${holdersOf}`),
  /** Undefined for a data set that is none of ours. */
  read(dataset: string): { holdersOf?: string } | undefined {
    if (dataset === everybody) return {};
    const [name, ...rest] = dataset.split('/');
    return name === everybody && rest.length > 0 ? { holdersOf: rest.join('/') } : undefined;
  },
};

/** Namesakes differ by their address. */
export function searchTitle({ name, address }: Named): string {
  return `${name} (${address})`;
}
