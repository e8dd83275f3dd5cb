// Why licences cannot be taken back; who may do it is the same as for assigning.
import type { RefusalOf } from '../../domain/command.ts';
import type { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { assignRefusals } from '../assign-licences/refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof unassignLicences>>;

const en: Texts = {
  ...assignRefusals.en,
  'HAS-NOT': ({ subscription, product, people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'has' : 'have'} no license of ${say.product(product)}.`,
    cure: 'Nothing has to change. Choose somebody who has one.',
    next: [{ title: 'Choose somebody', open: 'unassign-licences', input: { subscription } }],
  }),
  'NOBODY-HAS-IT': ({ product }, say) => ({
    why: `Nobody has a license of ${say.product(product)}, so there is nothing to take back.`,
    cure: 'Its licenses can be assigned, or removed to pay less.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
};

const nl: Texts = {
  ...assignRefusals.nl,
  'HAS-NOT': ({ subscription, product, people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'heeft' : 'hebben'} geen licentie van ${say.product(product)}.`,
    cure: 'Er hoeft niets te wijzigen. Kies iemand die er een heeft.',
    next: [{ title: 'Iemand kiezen', open: 'unassign-licences', input: { subscription } }],
  }),
  'NOBODY-HAS-IT': ({ product }, say) => ({
    why: `Niemand heeft een licentie van ${say.product(product)}, dus er is niets in te trekken.`,
    cure: 'De licenties kun je toewijzen, of verwijderen om minder te betalen.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
};

export const unassignRefusals: Record<Locale, Texts> = { en, nl };
