// Typing in a card's search box: the people that it finds. Whatever else is asked for finds nothing.
import { peopleSearch, searchTitle } from '../cards/assigning/search.ts';
import type { Desk, Visitor } from '../domain/desk/desk.ts';
import { searchPeople } from '../domain/desk/search-people.ts';
import type { Incoming, SearchResult } from './channel/channel.ts';

type Searched = Extract<Incoming, { kind: 'searched' }>;

export async function answerSearch(
  { dataset, text: typed }: Searched,
  desk: Desk,
  visitor: Visitor | undefined,
): Promise<SearchResult[]> {
  const among = peopleSearch.read(dataset);
  if (!among || !visitor) return [];
  const found = await searchPeople(desk, { typed, ...among }, visitor);
  return found.map((person) => ({ title: searchTitle(person), value: person.id }));
}
