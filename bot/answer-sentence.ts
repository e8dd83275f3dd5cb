// A sentence: understood in exactly one way it gets its card, and otherwise an honest answer. It never acts on a guess.
import { cardNumberWarning } from '../cards/card-number-warning.ts';
import { languageCard } from '../cards/language-card.ts';
import { notUnderstoodCard, type Offer, offers } from '../cards/not-understood.ts';
import { confirm } from '../domain/desk/confirm.ts';
import { dismiss } from '../domain/desk/dismiss.ts';
import { lastPending } from '../domain/desk/last-pending.ts';
import { ticketOf } from '../domain/desk/pending.ts';
import { preferLanguage } from '../domain/desk/prefer-language.ts';
import { propose } from '../domain/desk/propose.ts';
import { hideCardNumbers } from '../domain/model/card-number.ts';
import type { Pending } from '../domain/model/pending.ts';
import { products } from '../domain/model/product.ts';
import { welcome } from './ask-question.ts';
import { capabilityFor, capabilityNamed } from './capabilities/registry.ts';
import { createParser } from './language/parse.ts';
import type { FollowUp, Parsed } from './language/types.ts';
import { outcomeView } from './outcome-view.ts';
import { isGreeting } from './phrases/greetings.ts';
import { languageWish } from './phrases/languages.ts';
import { startCapability } from './start-capability.ts';
import { contextOf, type Said, type Talk } from './talk.ts';

const parse = createParser(products);

const idOf = new Map(products.map(({ id, name }) => [name, id]));

function idsOf(names: readonly (string | undefined)[]): string[] {
  return names.flatMap((name) => (name === undefined ? [] : (idOf.get(name) ?? [])));
}

/** Every product that the sentence may mean; more than one lets the person choose. */
function productIds({ slots, products: readings }: Parsed): string[] {
  const named = idsOf([slots.addon ?? slots.product]);
  return named.length > 0 ? named : idsOf(readings);
}

/** "Audio Conferencing for E3": beside the add-on, what it belongs to. */
function baseIds({ intent, slots }: Parsed): string[] {
  const isAboutAddOns = intent === 'buy_addon' || intent === 'change_addon_quantity';
  return isAboutAddOns ? idsOf([slots.product]) : [];
}

export async function answerSentence(written: string, { locale: preferred, ...rest }: Talk): Promise<Said> {
  // Before anything else looks at the text: what follows is quoted, parsed and stored without the number.
  const { text, found } = hideCardNumbers(written);
  if (found) return cardNumberWarning(contextOf(parse(text, preferred).locale ?? preferred, rest.visitor.tenant));
  const wish = languageWish(text);
  if (wish) {
    await preferLanguage(rest.desk, rest.visitor, wish);
    return languageCard(contextOf(wish, rest.visitor.tenant));
  }
  const parsed = parse(text, preferred);
  const talk = { ...rest, locale: parsed.locale ?? preferred };
  const { intent, followUp } = parsed;
  if (isGreeting(text)) return welcome(talk);
  const capability = capabilityFor(intent);
  if (capability)
    return startCapability(
      capability,
      capability.understand({ ...parsed, productIds: productIds(parsed), baseIds: baseIds(parsed), text }),
      talk,
    );

  const pending = await lastPending(talk.desk, talk.conversation, talk.visitor);
  const answers = intent === 'confirm' || intent === 'decline' || intent === 'cancel_flow';
  if (answers)
    return pending ? answerPending(pending, intent === 'confirm', talk) : helpless('nothing-open', text, parsed, talk);
  return (
    (pending && followUp && (await continueWith(pending, followUp, talk))) ??
    helpless('not-understood', text, parsed, talk)
  );
}

/** "Yes" presses the button of the last card in this conversation, "never mind" the other one. */
async function answerPending(pending: Pending, yes: boolean, talk: Talk): Promise<Said> {
  const press = { ticket: ticketOf(pending), fields: {} };
  return outcomeView(await (yes ? confirm : dismiss)(talk.desk, press, talk.visitor), talk);
}

/** "Make it 8" changes the number on the open card; "and for E5 too" asks the same for another product. */
async function continueWith(pending: Pending, { number, product }: FollowUp, talk: Talk): Promise<Said | undefined> {
  const { desk, visitor, conversation, locale } = talk;
  const { command, form } = pending;
  const input = pending.input as Record<string, unknown>;
  const field = capabilityNamed(command)?.number;
  const fields = field === undefined || number === undefined ? {} : { [field]: number };
  const again = async (wish: object) =>
    outcomeView(await propose(desk, { command, input: wish, conversation, locale }, visitor), talk);

  const named = idsOf([product]);
  if (named.length > 0) return again({ ...input, subscription: undefined, products: named, ...fields });
  if (field === undefined || number === undefined || pending.state !== 'open') return undefined;
  // To say the number that the card shows is no yes: it is shown once more.
  if (Number(form[field] ?? input[field]) === number) return again(input);
  return outcomeView(await confirm(desk, { ticket: ticketOf(pending), fields }, visitor), talk);
}

function helpless(
  why: 'not-understood' | 'nothing-open',
  said: string,
  { nearest }: Parsed,
  { locale, visitor }: Talk,
): Said {
  const near = nearest.flatMap((intent) => capabilityFor(intent)?.name ?? []);
  const offered = near.filter((name): name is Offer => (offers as readonly string[]).includes(name));
  return notUnderstoodCard(
    why,
    offered.length > 0 ? offered : ['list-subscriptions'],
    contextOf(locale, visitor.tenant),
    said,
  );
}
