// A capability as the bot knows it: which intents ask for it, what they ask, and which cards answer.
import type { CardContext, CommandCards } from '../../cards/define-cards.ts';
import type { CardView } from '../../cards/view.ts';
import type { AnyCommand, AnyQuestion } from '../../domain/command.ts';
import type { Intent, Parsed } from '../language/types.ts';

/** What a sentence named, with the ids of its products; `baseIds` is what it wants an add-on for. */
type Understood = Parsed & { productIds: string[]; baseIds: string[]; text: string };

type Spoken = {
  intents: readonly Intent[];
  /** The capability that people's words reach first, where this one is a button on its card. */
  through?: string;
  /** The field of its card that a bare number is for: "make it 8". */
  number?: string;
  /** From a sentence's slots to the capability's input. */
  understand(said: Understood): Record<string, unknown>;
};

export type CommandCapability = Spoken & {
  kind: 'command';
  name: string;
  command: AnyCommand;
  cards: CommandCards<AnyCommand>;
};
export type QuestionCapability = Spoken & {
  kind: 'question';
  name: string;
  question: AnyQuestion;
  card(answer: unknown, context: CardContext): CardView;
};
export type Capability = CommandCapability | QuestionCapability;

/** Joins a command with its own cards; the registry then holds it beside commands of other types. */
export function commandCapability<C extends AnyCommand>(
  spoken: Spoken & { command: C; cards: CommandCards<C> },
): CommandCapability {
  return {
    ...spoken,
    kind: 'command',
    name: spoken.command.name,
    cards: spoken.cards as unknown as CommandCards<AnyCommand>,
  };
}

/** Joins a question with the card for its own answers. */
export function questionCapability<Q extends AnyQuestion>(
  spoken: Spoken & { question: Q; card(answer: ReturnType<Q['answer']>, context: CardContext): CardView },
): QuestionCapability {
  return { ...spoken, kind: 'question', name: spoken.question.name, card: spoken.card as QuestionCapability['card'] };
}
