// The people of a sentence as the commands take them: whoever speaks is meant by "me", whatever others are called.
import type { Parsed } from './language/types.ts';

const me = new Set(['me', 'myself', 'mij', 'mezelf']);

export function saidPeople({ slots: { users = [] } }: Pick<Parsed, 'slots'>): { people: string[]; me: boolean } {
  const isMe = (name: string) => me.has(name.toLowerCase());
  return { people: users.filter((name) => !isMe(name)), me: users.some(isMe) };
}
