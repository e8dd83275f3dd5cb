// What the cards of a capability are made of. English is written first and is the type of the Dutch.
import type { AnyCommand, AsksOf, EffectOf, RefusalOf } from '../domain/command.ts';
import type { Refused } from '../domain/decision.ts';
import type { Cloud, Region } from '../domain/model/region.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Locale } from './view.ts';

/** For whom a card is drawn, and what it is about. */
export type CardContext = {
  say: Say;
  /** Where links lead, and what differs there (REG-1). */
  cloud: Cloud;
  /** The pending confirmation that the card's buttons carry. */
  pending?: string;
  /** The web page that the card leads to, for this person and this card alone; absent where there are no pages. */
  page?: string;
};

/** A "no": the reason, its cure, and what to press next. */
export type RefusalWords = { why: string; cure: string; next?: Next[] };

/** Pages that are the same in every region. */
type Elsewhere =
  | 'vlsc'
  | 'consumer-keys'
  | 'app-source'
  | 'partners'
  | 'customer-agreement'
  | 'self-service-faq'
  | 'teams-add-ons';

/** Opens a capability as a sentence would, or leads to a page of the admin center or of an app's publisher. */
export type Next =
  | { title: string; open: string; input?: Record<string, unknown> }
  | { title: string; page: keyof Region['links'] | Elsewhere }
  | { title: string; link: string };

/** One sentence pair for every rule that can refuse: a rule without words does not compile. */
export type RefusalTexts<R extends Refused> = {
  [Rule in R['rule']]: (refusal: Extract<R, { rule: Rule }>, say: Say) => RefusalWords;
};

export type CommandCards<C extends AnyCommand> = {
  /** What the capability is called above its cards. */
  kicker: Record<Locale, string>;
  /** Everything that will happen, with the buttons that let it happen. */
  review(effect: EffectOf<C>, context: CardContext): CardView;
  /** The form for what is missing. */
  asks(question: AsksOf<C>, context: CardContext): CardView;
  done(effect: EffectOf<C>, context: CardContext): CardView;
  refused: Record<Locale, RefusalTexts<RefusalOf<C>>>;
};

export function defineCards<C extends AnyCommand>(cards: CommandCards<C>): CommandCards<C> {
  return cards;
}

export function open(title: string, capability: string, input: Record<string, unknown> = {}): Action {
  return { title, verb: 'open', data: { capability, input } };
}
