// How an order stands, as a card: the same for every command.
import type { CardContext, CommandCards, RefusalWords } from '../cards/define-cards.ts';
import { changedSince, dismissedCard, expiredCard, notYours, signed, unknownCard } from '../cards/desk-cards.ts';
import { mendable, refusalCard } from '../cards/refusal-card.ts';
import { sharedRefusals } from '../cards/refusals.ts';
import type { CardView } from '../cards/view.ts';
import type { AnyCommand } from '../domain/command.ts';
import type { Accepted, Asks, Refused } from '../domain/decision.ts';
import type { Outcome } from '../domain/desk/desk.ts';
import { ticketOf } from '../domain/desk/pending.ts';
import { dateIn } from '../domain/model/calendar.ts';
import type { Pending } from '../domain/model/pending.ts';
import type { CommandCapability } from './capabilities/define-capability.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import { contextOf, type Said, type Talk } from './talk.ts';

type Cards = CommandCards<AnyCommand>;

function commandOf(name: string): CommandCapability {
  const capability = capabilityNamed(name);
  if (capability?.kind !== 'command') throw new Error(`no cards for ${name}`);
  return capability;
}

const cardsOf = (command: string): Cards => commandOf(command).cards;

/** A card keeps the language it was made in, whoever presses it. */
export function outcomeView(outcome: Outcome, { visitor, locale }: Pick<Talk, 'visitor' | 'locale'>): Said {
  if (outcome.kind === 'unknown') return unknownCard(contextOf(locale, visitor.tenant));
  const { pending } = outcome;
  const context = contextOf(pending?.locale ?? locale, visitor.tenant, pending && ticketOf(pending));
  if (outcome.kind === 'refused') return refusedView(outcome, context);
  const cards = cardsOf(outcome.pending.command);
  const kicker = cards.kicker[context.say.locale];
  switch (outcome.kind) {
    case 'review': {
      const view = cards.review(outcome.decision.effect, context);
      return outcome.changed ? changedSince(view, outcome.changed, context) : view;
    }
    case 'asks':
      return cards.asks(outcome.decision as never, context);
    case 'done':
      return doneView(outcome.pending, context, visitor.tenant.timeZone);
    case 'dismissed':
      return dismissedCard(kicker, outcome.pending.closedBy?.name ?? '', context);
    case 'expired':
      return expiredCard(kicker, context);
    case 'not-yours':
      return { toast: notYours(outcome.pending.askedBy.name, context) };
  }
}

/** The outcome that is stored: every later press, and everybody else who sees the card, gets this. */
export function doneView(pending: Pending, context: CardContext, timeZone: string): CardView {
  const { cards, command } = commandOf(pending.command);
  const view = cards.done(pending.effect, context);
  const { closedAt, closedBy, askedBy } = pending;
  // What was done as it was said has been confirmed by nobody.
  if (command.atOnce) return view;
  return closedAt && closedBy ? signed(view, closedBy.name, dateIn(timeZone, closedAt), askedBy.name, context) : view;
}

function refusedView(
  { command, refusal, before, typed }: Extract<Outcome, { kind: 'refused' }>,
  context: CardContext,
): CardView {
  const cards = cardsOf(command);
  const words = refusalWords(cards, refusal, context);
  if (before && typed) return mendable(formView(cards, before, context), words, typed, context);
  return refusalCard(cards.kicker[context.say.locale], words, context);
}

function formView(cards: Cards, before: Accepted<unknown> | Asks, context: CardContext): CardView {
  return before.kind === 'asks' ? cards.asks(before as never, context) : cards.review(before.effect, context);
}

function refusalWords(cards: Cards, refusal: Refused, { say }: CardContext): RefusalWords {
  const texts: object = { ...sharedRefusals[say.locale], ...cards.refused[say.locale] };
  // Each rule's words take that rule's facts, which the type of the command's texts has checked.
  const words = (texts as Record<string, ((refusal: Refused, words: typeof say) => RefusalWords) | undefined>)[
    refusal.rule
  ];
  if (!words) throw new Error(`no words for ${refusal.rule}`);
  return words(refusal, say);
}
