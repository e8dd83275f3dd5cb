import { setLicenceProcessCards } from '../../cards/set-licence-process.ts';
import { setLicenceProcess } from '../../domain/commands/set-licence-process.ts';
import { commandCapability } from './define-capability.ts';

export const setLicenceProcessCapability = commandCapability({
  command: setLicenceProcess,
  cards: setLicenceProcessCards,
  intents: [],
  through: 'list-licence-requests',
  understand: () => ({}),
});
