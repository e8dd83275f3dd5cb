// What is bought: of all that this person could buy now, one.
import type { Asked } from '../../command.ts';
import { ask, refuse } from '../../decision.ts';
import { type Offer, offers } from '../../model/offer.ts';
import { product } from '../../model/product.ts';
import { addedAlready } from '../../rules/add-ons.ts';
import { buyingStopped, offeredTo } from '../../rules/buying.ts';
import { type Available, availability } from '../../rules/offers.ts';
import { buyers, mayBuy } from '../../rules/roles.ts';
import type { Step } from './effect.ts';
import type { Given, Look, Sold } from './steps.ts';
import { type Facts, wanted } from './wish.ts';

const isSold: Record<Sold, (offer: Offer) => boolean> = {
  product: ({ addOn, app }) => addOn === undefined && app === undefined,
  'add-on': ({ addOn }) => addOn !== undefined,
  app: ({ app }) => app !== undefined,
};

/** What of it this person could buy now. */
export function offered(sells: Sold, facts: Facts, asked: Asked): Available[] {
  return offeredTo(facts, asked).filter(({ offer }) => isSold[sells](offer));
}

/** What the price list lacks: what is at the end of sale, and what others sell. */
function notSold(id: string) {
  return product(id).endOfSale ? refuse('LIC-15', { product: id }) : refuse('NOT-SOLD', { product: id });
}

/** Nothing is for sale to this person, or nothing that goes with what they began with. */
export function nothingSold({ facts, asked, sells, known }: Given) {
  const stopped = mayBuy(asked.by, buyers(facts.people));
  if (stopped) return stopped;
  return sells === 'add-on' ? refuse('NO-ADD-ON', { base: known.base?.product }) : refuse('NOTHING-SOLD', {});
}

/** The offer that is wanted, or why it cannot be had; undefined while it is open which. */
export function wantedOffer({ wish, facts, asked, sells }: Given) {
  const id = wanted(wish);
  if (id === undefined || wish.step === 'product') return undefined;
  const offer = offers.find((one) => one.product === id && isSold[sells](one));
  if (!offer) return notSold(id);
  const stopped = buyingStopped(offer, { ...facts, by: asked.by });
  if (stopped) return stopped;
  const found = availability(offer, { ...facts, today: asked.today });
  // ADD-8: there is one wherever there could be.
  const already = found.kind === 'refused' && found.rule === 'ADD-2' ? addedAlready(id, facts, asked) : undefined;
  return already ? refuse('ADD-8', { ...already, quantity: wish.quantity }) : found;
}

export function productStep(given: Given) {
  const { wish, facts, asked, sells, known } = given;
  const found = wantedOffer(given);
  if (found?.kind === 'refused') return found;
  const { base } = known;
  const all = offered(sells, facts, asked).filter(({ bases }) => !base || bases.some(({ id }) => id === base.id));
  if (!found && all.length === 0) return nothingSold(given);
  const named = all.filter(({ offer }) => wish.products.includes(offer.product));
  const options = (named.length > 1 ? named : all).map(({ offer: { product, unit }, price }) => ({
    product,
    unit,
    price,
  }));
  const chosen = wanted(wish);
  const form = chosen === undefined ? {} : { product: chosen };
  const question = {
    answered: found !== undefined,
    ask: (back: Step | undefined) => ask('product', { sells, options, chosen, base: base?.product, back }, form),
  };
  return { known: found ? { found } : {}, question } satisfies Look<ReturnType<typeof question.ask>>;
}
