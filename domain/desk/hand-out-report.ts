// The whole self-service report for the web page that a link leads to, and its file once.
import { products } from '../model/product.ts';
import { selfServiceReport } from '../questions/self-service-report.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { askedBy, type Desk } from './desk.ts';
import { type Found, findLink, markUsed } from './page-links.ts';

type Answer = ReturnType<typeof selfServiceReport.answer>;
export type ReportedPurchase = Extract<Answer, { kind: 'purchases' }>['rows'][number];
export type ReportedAll = { found: Found; purchases: ReportedPurchase[] };

const everything = products.map(({ id }) => id);

/** The pages of the answer in the chat, one after the other; undefined for whoever may not see it any more (ROLE-8). */
async function read(store: Store, token: string, at: Date, session?: Session): Promise<ReportedAll | undefined> {
  const found = await findLink(store, token, at, session);
  if (found?.link.purpose.kind !== 'self-service-report') return undefined;
  const reader = readerOf(store, found.link.tenantId, session);
  const asked = askedBy(found.visitor);
  const purchases: ReportedPurchase[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const input = { products: everything, page };
    const answer = selfServiceReport.answer(input, await selfServiceReport.facts(input, reader, asked), asked);
    if (answer.kind !== 'purchases') return undefined;
    purchases.push(...answer.rows);
    pages = answer.pages;
  }
  return { found, purchases };
}

export function reportOf({ store }: Desk, token: string, at: Date): Promise<ReportedAll | undefined> {
  return read(store, token, at);
}

/** Undefined when the file was handed out before, or the link is too old. */
export function handOutReport({ store }: Desk, token: string, at: Date): Promise<ReportedAll | undefined> {
  return store.transaction(async (session) => {
    const handed = await read(store, token, at, session);
    if (!handed || handed.found.link.used.includes('csv')) return undefined;
    await markUsed(store, handed.found.link, 'csv', session);
    return handed;
  });
}
