import { activateAppCards } from '../../cards/activate-app.ts';
import { activateApp } from '../../domain/commands/activate-app.ts';
import { commandCapability } from './define-capability.ts';

export const activateAppCapability = commandCapability({
  command: activateApp,
  cards: activateAppCards,
  intents: ['activate_app'],
  understand: ({ productIds: products }) => ({ products }),
});
