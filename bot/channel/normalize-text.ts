// A typed message as a person meant it: no mention of the bot, no mark-up, no invisible characters.
import type { Activity } from './activity.ts';

/** Longest text that is read, in UTF-16 units: thirty product keys and their sentence fit three times. */
const MAX_LENGTH = 4000;

/** Linear: the name of a mention holds no `<`, Teams writes it as `&lt;`. */
const MENTION = /<at\b[^<>]*>([^<]*)<\/at>/gi;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', '#39': "'" };

/** Line ends, no-break spaces, zero-width and control characters, direction marks, halves of surrogate pairs. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu;

/** Mentions of other people stay in the text as their names. */
export const normalizeText = ({
  text = '',
  entities,
  recipient,
}: Pick<Activity, 'text' | 'entities' | 'recipient'>): string => {
  const ofBot = entities
    .filter((entity) => entity.type === 'mention')
    .filter(({ mentioned }) => mentioned.id === recipient.id);
  const markUp = new Set(ofBot.map((mention) => mention.text));
  const names = new Set([recipient.name, ...ofBot.map(({ mentioned }) => mentioned.name)].map(fold));
  const withoutMentions = text
    .slice(0, 2 * MAX_LENGTH)
    .replace(MENTION, (whole, name: string) => (markUp.has(whole) || names.has(fold(name)) ? ' ' : name));
  return decode(withoutMentions).slice(0, MAX_LENGTH).replace(INVISIBLE, ' ').trim().normalize('NFC');
};

const fold = (name = ''): string => decode(name).replace(INVISIBLE, ' ').trim().toLowerCase();

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|quot|#39);/g, (whole, name: string) => NAMED[name] ?? whole);
