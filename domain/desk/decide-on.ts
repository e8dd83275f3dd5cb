// What is decided about a wish on given facts, by the command that was asked or by the one whose business it is.
import type { Reader } from '../command.ts';
import type { Settled } from '../decision.ts';
import { askedBy, commandNamed, type Desk, type Visitor } from './desk.ts';
import { wrongInput } from './input.ts';

type Wish = { command: string; input: unknown };

export async function decideOn(
  desk: Desk,
  wish: Wish,
  read: Reader,
  visitor: Visitor,
): Promise<Wish & { decision: Settled }> {
  const command = commandNamed(desk, wish.command);
  const parsed = command.input.safeParse(wish.input);
  if (!parsed.success) return { ...wish, decision: wrongInput(parsed.error) };
  const asked = askedBy(visitor);
  const facts = await command.facts(parsed.data, read, asked);
  const decision = command.decide(parsed.data, facts, asked);
  if (decision.kind === 'instead') return decideOn(desk, decision, read, visitor);
  return { command: command.name, input: parsed.data, decision };
}
