import { listHoldersCard } from '../../cards/list-holders.ts';
import { listHolders } from '../../domain/questions/list-holders.ts';
import { saidPeople } from '../said-people.ts';
import { questionCapability } from './define-capability.ts';

export const listHoldersCapability = questionCapability({
  question: listHolders,
  card: listHoldersCard,
  intents: ['show_holders'],
  understand(said) {
    const [name, another] = saidPeople(said).people;
    // Of several names the list shows everybody.
    return { products: said.productIds, ...(another === undefined && { name }) };
  },
});
