import { redeemKeysCards } from '../../cards/redeem-keys.ts';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import { keyReference } from '../../domain/model/product-key.ts';
import { commandCapability } from './define-capability.ts';

/** The parser names a key once; one that was typed twice is a mistake to point out (KEY-E3). */
function isTwice(key: string, text: string): boolean {
  const bare = (written: string) => written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare(text).split(bare(key)).length > 2;
}

export const redeemKeysCapability = commandCapability({
  command: redeemKeys,
  cards: redeemKeysCards,
  intents: ['redeem_key'],
  understand({ slots, productIds: products, keyProblems, text }) {
    // A key that is not quite one goes along: the refusal then says what is wrong with it.
    const keys = slots.keys ?? [];
    const written = [...keys, ...keys.filter((key) => isTwice(key, text)), ...keyProblems.map((one) => one.written)];
    return { products, mode: slots.mode, keys: written.map(keyReference) };
  },
});
