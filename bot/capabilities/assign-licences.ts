import { assignLicencesCards } from '../../cards/assign-licences.ts';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import { saidPeople } from '../said-people.ts';
import { commandCapability } from './define-capability.ts';

export const assignLicencesCapability = commandCapability({
  command: assignLicences,
  cards: assignLicencesCards,
  intents: ['assign_licenses'],
  understand: (said) => ({ products: said.productIds, ...saidPeople(said) }),
});
