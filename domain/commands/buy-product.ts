// Buy a product new: for the organization (ROLE-1), or for the own team within policy (SSP-1, SSP-10, SSP-11, POL-2).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { ask, refuse } from '../decision.ts';
import { type Offer, offers } from '../model/offer.ts';
import { product } from '../model/product.ts';
import type { Tenant } from '../model/tenant.ts';
import { buyingStopped, payersFor } from '../rules/buying.ts';
import { availability, availableOffers } from '../rules/offers.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { choosePayment, type Paying, payingFor } from '../rules/paying.ts';
import { maximumOf, withinLimits } from '../rules/quantities.ts';
import { buyers, mayBuy } from '../rules/roles.ts';
import { steps } from './buying/effect.ts';
import { order } from './buying/order.ts';
import { chosenTerms, termsId, termsOf } from './buying/terms.ts';

const Input = z.object({
  /** Every product that the sentence may mean. */
  products: z.array(z.string()).default([]),
  /** The one that was chosen. */
  product: z.string().optional(),
  quantity: z.coerce.number().int().optional(),
  /** What the sentence said; `terms` is the choice on the card. */
  billing: z.enum(['monthly', 'annual']).optional(),
  terms: z.string().optional(),
  payment: z.string().optional(),
  /** What is asked again though it is known: the way back. */
  step: z.enum(steps).optional(),
});
type Input = z.infer<typeof Input>;

export type Facts = Owned & { paying: Paying; tenant: Tenant };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read), tenant: await read.tenant() };
}

const isProductOffer = ({ addOn }: Offer) => addOn === undefined;

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredProducts(facts: Facts, { by, today }: Asked) {
  return availableOffers({ ...facts, today }).filter(
    ({ offer }) => isProductOffer(offer) && !buyingStopped(offer, { ...facts, by }),
  );
}

/** Chosen on the card, or the only one that the sentence can mean. */
function wanted({ product, products }: Input): string | undefined {
  return product ?? (products.length === 1 ? products[0] : undefined);
}

function whichProduct(input: Input, facts: Facts, asked: Asked) {
  const all = offeredProducts(facts, asked);
  if (all.length === 0) return mayBuy(asked.by, buyers(facts.people)) ?? refuse('NOTHING-SOLD', {});
  const named = all.filter(({ offer }) => input.products.includes(offer.product));
  const options = (named.length > 1 ? named : all).map(({ offer, price }) => ({ product: offer.product, price }));
  const chosen = wanted(input);
  return ask('product', { options, chosen }, chosen === undefined ? {} : { product: chosen });
}

/** What the price list lacks: what is at the end of sale, and what others sell. */
function notSold(id: string) {
  return product(id).endOfSale ? refuse('LIC-15', { product: id }) : refuse('NOT-SOLD', { product: id });
}

function decide(input: Input, facts: Facts, asked: Asked) {
  const { step, quantity } = input;
  const id = wanted(input);
  if (id === undefined || step === 'product') return whichProduct(input, facts, asked);
  const offer = offers.find((one) => one.product === id && isProductOffer(one));
  if (!offer) return notSold(id);
  const stopped = buyingStopped(offer, { ...facts, by: asked.by });
  if (stopped) return stopped;
  const found = availability(offer, { ...facts, today: asked.today });
  if (found.kind === 'refused') return found;

  const { price } = found;
  const about = { product: id, price };
  if (quantity === undefined || step === 'quantity')
    return ask(
      'quantity',
      { ...about, quantity, maximum: maximumOf(offer) },
      quantity === undefined ? {} : { quantity },
    );
  const impossible = withinLimits({ product: id, total: 0 }, quantity);
  if (impossible) return impossible;

  const choices = termsOf(offer);
  const terms = chosenTerms(offer, input);
  const sofar = { ...about, quantity };
  if (!terms || step === 'terms')
    return ask(
      'terms',
      { ...sofar, options: choices.map((one) => ({ ...one, id: termsId(one) })), chosen: terms && termsId(terms) },
      terms ? { terms: termsId(terms) } : {},
    );

  const beforePayment = choices.length > 1 ? ('terms' as const) : ('quantity' as const);
  const methods = payersFor(asked, facts.paying);
  const choice = choosePayment(methods, input.payment);
  const isChosen = methods.length === 1 || methods.some((one) => one.id === input.payment);
  if (!choice || !isChosen || step === 'payment')
    return ask(
      'payment',
      { ...sofar, terms: termsId(terms), payments: choice?.payments ?? [], back: beforePayment },
      choice && isChosen ? { payment: choice.payment } : {},
    );
  const back = methods.length > 1 ? ('payment' as const) : beforePayment;
  return order({ offer, price, quantity, terms, choice, back }, facts, asked);
}

export const buyProduct = defineCommand({ name: 'buy-product', input: Input, facts, decide });
