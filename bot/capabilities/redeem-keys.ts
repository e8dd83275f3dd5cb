import { redeemKeysCards } from '../../cards/redeem-keys.ts';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import { keyReference } from '../../domain/model/product-key.ts';
import { commandCapability } from './define-capability.ts';

export const redeemKeysCapability = commandCapability({
  command: redeemKeys,
  cards: redeemKeysCards,
  intents: ['redeem_key'],
  understand({ slots, productIds: products, keyProblems }) {
    // A key that is not quite one goes along: the refusal then says what is wrong with it.
    const written = [...(slots.keys ?? []), ...keyProblems.map((problem) => problem.written)];
    return { products, mode: slots.mode, keys: written.map(keyReference) };
  },
});
