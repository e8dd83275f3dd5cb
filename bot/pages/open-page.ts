// Makes the link to a web page, where there are web pages and this one can work.
import { makeLink } from '../../domain/desk/page-links.ts';
import type { PagePurpose } from '../../domain/model/page-link.ts';
import type { Talk } from '../talk.ts';

/** Undefined where License Desk has no address of its own, or no vault for cards: the card then names another way. */
export async function openPage(purpose: PagePurpose, { desk, visitor, locale }: Talk): Promise<string | undefined> {
  const address = desk.pagesAt?.();
  const isCard = purpose.kind !== 'invoice';
  if (address === undefined || (isCard && !desk.vault)) return undefined;
  return `${address}/${isCard ? 'pay' : 'invoice'}/${await makeLink(desk, { purpose, locale }, visitor)}`;
}
