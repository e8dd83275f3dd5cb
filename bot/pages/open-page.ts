// Makes the link to a web page, where there are web pages and this one can work.
import { makeLink } from '../../domain/desk/page-links.ts';
import type { PagePurpose } from '../../domain/model/page-link.ts';
import type { Talk } from '../talk.ts';

const pageOf = {
  'add-card': 'pay',
  'edit-card': 'pay',
  'pay-invoice': 'pay-now',
  invoice: 'invoice',
  'self-service-report': 'report',
} as const satisfies Record<PagePurpose['kind'], string>;

/** Undefined where License Desk has no address of its own, or no vault for cards: the card then names another way. */
export async function openPage(purpose: PagePurpose, { desk, visitor, locale }: Talk): Promise<string | undefined> {
  const address = desk.pagesAt?.();
  const page = pageOf[purpose.kind];
  const works = { pay: desk.vault, 'pay-now': desk.vault?.charge, invoice: true, report: true }[page];
  if (address === undefined || !works) return undefined;
  return `${address}/${page}/${await makeLink(desk, { purpose, locale }, visitor)}`;
}
