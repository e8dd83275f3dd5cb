// The catalogue decides between neighbours: what is an add-on is bought and counted as an add-on.
import type { Candidate } from './rank.ts';
import type { Sentence } from './sentence.ts';
import type { Intent } from './types.ts';

export function settle(candidate: Candidate, sentence: Sentence): Candidate {
  const intent = settled(candidate.intent, sentence);
  return intent === candidate.intent ? candidate : { ...candidate, intent };
}

function settled(intent: Intent, { products, quantities, tokens }: Sentence): Intent {
  const addon = products.find(({ products: [product] }) => product?.kind === 'add-on');
  const counted = quantities.some(({ role }) => role !== 'scene' && role !== 'foreign');
  if (!addon) return intent;
  const more = quantities.some(({ role }) => role === 'more');
  const toAddon = /^(?:to|aan|for|voor)$/.test(tokens[addon.first - 1]?.word ?? '');
  if (intent === 'buy_product') return 'buy_addon';
  if (intent === 'add_licenses') return more || (counted && toAddon) ? 'change_addon_quantity' : 'buy_addon';
  if (intent === 'set_licenses') return 'change_addon_quantity';
  if (intent === 'remove_licenses') return counted ? 'change_addon_quantity' : 'cancel_subscription';
  return intent;
}
