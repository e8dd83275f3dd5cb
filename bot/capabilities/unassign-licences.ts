import { unassignLicencesCards } from '../../cards/unassign-licences.ts';
import { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { saidPeople } from '../said-people.ts';
import { commandCapability } from './define-capability.ts';

export const unassignLicencesCapability = commandCapability({
  command: unassignLicences,
  cards: unassignLicencesCards,
  intents: ['unassign_licenses'],
  understand: (said) => ({ products: said.productIds, ...saidPeople(said) }),
});
