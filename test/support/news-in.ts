// The cards that the bot wrote into a chat without being asked.
import { setTimeout as pause } from 'node:timers/promises';
import type { chatWith, SeenCard } from './desk-chat.ts';
import type { Product } from './test-product.ts';

/** The first news whose summary matches, once it is there; throws after ten seconds without. */
export async function newsIn(
  { conversation, cardAt }: ReturnType<typeof chatWith>,
  { connector }: Product,
  about: RegExp,
): Promise<SeenCard> {
  for (let tries = 0; tries < 100; tries += 1) {
    const index = connector.posted.findIndex(
      ({ method, path, body }) =>
        method === 'POST' &&
        path.endsWith('/activities') &&
        decodeURIComponent(path).includes(conversation) &&
        about.test(String(body['summary'])),
    );
    if (index >= 0) return cardAt(index);
    await pause(100);
  }
  throw new Error(`no news about ${about}`);
}
