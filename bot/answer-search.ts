// Typing in a card's search box: the people that it finds. Whatever else is asked for finds nothing.
import { peopleSearch, searchTitle } from '../cards/assigning/search.ts';
import { answer } from '../domain/desk/answer.ts';
import type { Desk, Visitor } from '../domain/desk/desk.ts';
import { findPeople } from '../domain/questions/find-people.ts';
import type { Incoming, SearchResult } from './channel/channel.ts';

type Searched = Extract<Incoming, { kind: 'searched' }>;

export async function answerSearch(
  { dataset, text: typed }: Searched,
  desk: Desk,
  visitor: Visitor | undefined,
): Promise<SearchResult[]> {
  const search = peopleSearch.read(dataset);
  if (!search || !visitor) return [];
  const found = (await answer(desk, findPeople, { typed, ...search }, visitor)) as ReturnType<typeof findPeople.answer>;
  return found.people.map((person) => ({ title: searchTitle(person), value: person.id }));
}
