// Which subscription an add-on is added to (ADD-3, ADD-5): the only one is chosen silently.
import { ask, refuse } from '../../decision.ts';
import type { Subscription } from '../../model/subscription.ts';
import { addedAlready } from '../../rules/add-ons.ts';
import type { Available } from '../../rules/offers.ts';
import { summary } from '../../rules/summary.ts';
import type { Step } from './effect.ts';
import { nothingSold, offered, wantedOffer } from './product-step.ts';
import type { Given, Look } from './steps.ts';

/** All that anything on offer can be added to. */
function basesOf(all: readonly Available[]): Subscription[] {
  return [...new Map(all.flatMap(({ bases }) => bases).map((one) => [one.id, one])).values()];
}

/** Whether the wish is about this one, on a card or in a sentence. */
function isMeant({ wish }: Given, { id, product }: Subscription): boolean {
  return wish.base === undefined ? wish.bases.includes(product) : id === wish.base;
}

/** Why nothing, or not this, can be added to what somebody began with. */
function unfit(given: Given, found: Available | undefined) {
  const { wish, facts, asked } = given;
  const base = facts.subscriptions.find((one) => isMeant(given, one))?.product ?? wish.bases[0];
  if (!found || base === undefined) return refuse('NO-ADD-ON', { base });
  const { product, addOn } = found.offer;
  const already = addedAlready(product, facts, asked, (one) => isMeant(given, one));
  return already
    ? refuse('ADD-8', { ...already, quantity: wish.quantity })
    : refuse('ADD-17', { product, base, bases: [...(addOn?.bases ?? [])] });
}

export function baseStep(given: Given) {
  const { wish, facts, asked, sells, known } = given;
  const found = known.found ?? wantedOffer(given);
  if (found?.kind === 'refused') return found;
  const all = found ? found.bases : basesOf(offered(sells, facts, asked));
  if (all.length === 0) return nothingSold(given);
  const meant = all.filter((one) => isMeant(given, one));
  // What was chosen for another add-on is asked again; what somebody began with is not dropped.
  if (wish.startsAt === 'base' && meant.length === 0 && wish.step !== 'base') return unfit(given, found);
  if (found?.offer.addOn?.kind === 'standalone') return { known: {} }; // ADD-1: tied to none
  const options = meant.length > 1 ? meant : all;
  const [only, ...others] = meant.length > 0 ? meant : all;
  const base = others.length === 0 ? only : undefined;
  const about = found && { product: found.offer.product, unit: found.offer.unit, price: found.price };
  const question = {
    answered: base !== undefined,
    ask: (back: Step | undefined) =>
      ask(
        'base',
        { about, options: options.map((one) => summary(one, asked.today)), back },
        base ? { base: base.id } : {},
      ),
  };
  return { known: base ? { base } : {}, ...(all.length > 1 && { question }) } satisfies Look<
    ReturnType<typeof question.ask>
  >;
}
