import { unassignLicencesCards } from '../../cards/unassign-licences.ts';
import { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { commandCapability } from './define-capability.ts';
import { saidPeople } from './said-people.ts';

export const unassignLicencesCapability = commandCapability({
  command: unassignLicences,
  cards: unassignLicencesCards,
  intents: ['unassign_licenses'],
  understand: (said) => ({ products: said.productIds, ...saidPeople(said) }),
});
