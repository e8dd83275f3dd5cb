import { decideLicenceRequestCards } from '../../cards/decide-licence-request.ts';
import { decideLicenceRequest } from '../../domain/commands/decide-licence-request.ts';
import { commandCapability } from './define-capability.ts';

export const decideLicenceRequestCapability = commandCapability({
  command: decideLicenceRequest,
  cards: decideLicenceRequestCards,
  intents: [],
  through: 'list-licence-requests',
  understand: () => ({}),
});
