// Neighbouring intents are told apart by what is counted and by the catalogue: an add-on is bought and counted as one.
import { countOf } from './count.ts';
import type { Quantity } from './quantities.ts';
import type { Candidate } from './rank.ts';
import type { Sentence } from './sentence.ts';
import type { Intent } from './types.ts';

/** "6 licences to our Teams Phone". */
const ADDED_TO = /\b(?:to|aan)(?: (?:the|our|my|de|het|ons|onze|mijn|add-?on|addon|invoegtoepassing))*$/;

export function settle(candidate: Candidate, sentence: Sentence): Candidate {
  const count = countOf(sentence, candidate.at);
  const counted = count === 'several' ? undefined : count;
  const intent = byCatalogue(byCount(candidate.intent, counted), sentence, counted);
  return intent === candidate.intent ? candidate : { ...candidate, intent };
}

/** "increase to 105" sets a total, "order 5 more" adds, "we need 3 fewer" removes. */
function byCount(intent: Intent, count: Quantity | undefined): Intent {
  if (
    intent !== 'add_licenses' &&
    intent !== 'remove_licenses' &&
    intent !== 'set_licenses' &&
    intent !== 'buy_product'
  )
    return intent;
  if (count?.role === 'total') return 'set_licenses';
  if (count?.role === 'fewer') return 'remove_licenses';
  return count?.role === 'more' && intent !== 'remove_licenses' ? 'add_licenses' : intent;
}

function byCatalogue(intent: Intent, { products, tokens }: Sentence, count: Quantity | undefined): Intent {
  const addon = products.find(({ products: [product] }) => product?.kind === 'add-on');
  if (!addon) return intent;
  const ahead = tokens
    .slice(0, addon.first)
    .map(({ word }) => word)
    .join(' ');
  const counts = count?.role === 'more' || (count !== undefined && ADDED_TO.test(ahead));
  if (intent === 'buy_addon' && count && ADDED_TO.test(ahead)) return 'change_addon_quantity';
  if (intent === 'buy_product') return 'buy_addon';
  if (intent === 'add_licenses') return counts ? 'change_addon_quantity' : 'buy_addon';
  if (intent === 'set_licenses') return 'change_addon_quantity';
  if (intent === 'remove_licenses') return count ? 'change_addon_quantity' : 'cancel_subscription';
  return intent;
}
