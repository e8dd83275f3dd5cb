// Payment methods and what they pay for, in a few words.
import type { PaidWith } from '../domain/model/payment.ts';
import type { Use } from '../domain/rules/uses.ts';
import type { Say } from './say.ts';
import type { Locale } from './view.ts';

const words = {
  en: {
    invoice: 'Invoice',
    bank: 'Bank account',
    profile: (name: string) => `billing profile ${name}`,
    none: 'not used',
  },
  nl: {
    invoice: 'Factuur',
    bank: 'Bankrekening',
    profile: (name: string) => `factureringsprofiel ${name}`,
    none: 'niet in gebruik',
  },
};

/** "Visa •••• 4242" */
export function methodTitle(paid: PaidWith, locale: Locale): string {
  if (paid.kind === 'card') return `${paid.brand} •••• ${paid.lastFour}`;
  return paid.kind === 'invoice' ? words[locale].invoice : words[locale].bank;
}

export function useTitle(use: Use, say: Say): string {
  return use.kind === 'subscription' ? say.product(use.product) : words[say.locale].profile(use.name);
}

/** Two of them in full, and how many more. */
export function usesInShort(uses: readonly Use[], say: Say): string {
  if (uses.length === 0) return words[say.locale].none;
  const named = uses.slice(0, 2).map((use) => useTitle(use, say));
  return named.join(', ') + (uses.length > 2 ? ` +${say.number(uses.length - 2)}` : '');
}

/** As it is printed on a card: `12/26`. */
export function printedExpiry(expiresOn: string | undefined): string | undefined {
  return expiresOn && `${expiresOn.slice(5, 7)}/${expiresOn.slice(2, 4)}`;
}
