// What a short sentence adds to the form that is open in the conversation.
import type { Candidate } from './rank.ts';
import type { Sentence } from './sentence.ts';
import type { FollowUp } from './types.ts';

const LONGEST = 8;

/** Only short sentences lean on the one before; a sentence with a wish of its own does not need it. */
export function followUpOf(sentence: Sentence, candidates: readonly Candidate[]): FollowUp | undefined {
  if (sentence.tokens.length === 0 || sentence.tokens.length > LONGEST) return undefined;
  // A number that nobody can read is not the one from before: "set E3 to 99999999".
  if (sentence.tokens.some(({ raw }, at) => /^\d/.test(raw) && !sentence.named.has(at))) return undefined;
  const [best] = candidates;
  const [number] = sentence.quantities.filter(({ role, weak }) => role !== 'foreign' && role !== 'scene' && !weak);
  // "Do not allow Power Apps" wants something of its own, which nobody has understood; "and for E5 too" does not.
  const onlyNames = sentence.tokens.every((_, at) => sentence.named.has(at) || sentence.isFiller(at));
  const [mention] = onlyNames ? sentence.products : [];
  const product = mention?.products.length === 1 ? mention.products[0]?.name : undefined;
  const users = sentence.people.map(({ name }) => name);
  const answer = best?.intent === 'confirm' ? 'yes' : best?.intent === 'decline' ? 'no' : undefined;
  const found: FollowUp = {
    ...(answer ? { answer } : {}),
    ...(number ? { number: number.value } : {}),
    ...(product ? { product } : {}),
    ...(users.length > 0 ? { users } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
