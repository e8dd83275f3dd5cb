// The cards that the bot wrote into a chat without being asked.
import type { chatWith, SeenCard } from './desk-chat.ts';
import { eventually } from './eventually.ts';

/** The first news whose sentence matches, once it is there. */
export async function newsIn({ news }: ReturnType<typeof chatWith>, about: RegExp): Promise<SeenCard> {
  const found = await eventually(() => news().find(({ summary }) => about.test(summary)));
  return found.card();
}
