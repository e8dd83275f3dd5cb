// What is bought: of all that this person could buy now, one.
import type { Asked } from '../../command.ts';
import { ask, refuse } from '../../decision.ts';
import { type Offer, offers } from '../../model/offer.ts';
import { product } from '../../model/product.ts';
import { buyingStopped } from '../../rules/buying.ts';
import { type Available, availability, availableOffers } from '../../rules/offers.ts';
import { buyers, mayBuy } from '../../rules/roles.ts';
import type { Given, Look } from './steps.ts';
import { type Facts, wanted } from './wish.ts';

/** What this person could buy now; buying refuses nothing that is in it. */
export function offered(sells: (offer: Offer) => boolean, facts: Facts, { by, today }: Asked): Available[] {
  return availableOffers({ ...facts, today }).filter(
    ({ offer }) => sells(offer) && !buyingStopped(offer, { ...facts, by }),
  );
}

/** What the price list lacks: what is at the end of sale, and what others sell. */
function notSold(id: string) {
  return product(id).endOfSale ? refuse('LIC-15', { product: id }) : refuse('NOT-SOLD', { product: id });
}

/** The offer that is wanted, or why it cannot be had; undefined while it is open which. */
function wantedOffer({ wish, facts, asked, sells }: Given) {
  const id = wanted(wish);
  if (id === undefined || wish.step === 'product') return undefined;
  const offer = offers.find((one) => one.product === id && sells(one));
  if (!offer) return notSold(id);
  return buyingStopped(offer, { ...facts, by: asked.by }) ?? availability(offer, { ...facts, today: asked.today });
}

export function productStep(given: Given) {
  const { wish, facts, asked, sells } = given;
  const found = wantedOffer(given);
  if (found?.kind === 'refused') return found;
  const all = offered(sells, facts, asked);
  if (!found && all.length === 0) return mayBuy(asked.by, buyers(facts.people)) ?? refuse('NOTHING-SOLD', {});
  const named = all.filter(({ offer }) => wish.products.includes(offer.product));
  const options = (named.length > 1 ? named : all).map(({ offer, price }) => ({ product: offer.product, price }));
  const chosen = wanted(wish);
  const form = chosen === undefined ? {} : { product: chosen };
  const question = { answered: found !== undefined, ask: () => ask('product', { options, chosen }, form) };
  return { known: found ? { found } : {}, question } satisfies Look<ReturnType<typeof question.ask>>;
}
