// Answers a question: reads, decides what this person may know, changes nothing.
import type { AnyQuestion } from '../command.ts';
import { readerOf } from '../store/reader.ts';
import { askedBy, type Desk, type Visitor } from './desk.ts';
import { wrongInput } from './input.ts';

export async function answer(
  { store }: Desk,
  question: AnyQuestion,
  input: unknown,
  visitor: Visitor,
): Promise<unknown> {
  const parsed = question.input.safeParse(input);
  if (!parsed.success) return wrongInput(parsed.error);
  const asked = askedBy(visitor);
  const facts = await question.facts(parsed.data, readerOf(store, visitor.tenant.id), asked);
  return question.answer(parsed.data, facts, asked);
}
