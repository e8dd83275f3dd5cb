import { requestLicenceCards } from '../../cards/request-licence.ts';
import { requestLicence } from '../../domain/commands/request-licence.ts';
import { commandCapability } from './define-capability.ts';

export const requestLicenceCapability = commandCapability({
  command: requestLicence,
  cards: requestLicenceCards,
  intents: ['request_licence'],
  understand: ({ slots: { users: names = [] }, productIds: products }) => ({ products, names }),
});
