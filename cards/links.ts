// Where the admin center and its neighbours are, by the tenant's cloud (REG-1, REG-12). Data, not branches.
import type { CardContext, Next } from './define-cards.ts';
import type { Action } from './view.ts';

type Page = Extract<Next, { page: string }>['page'];

const microsoft = (linkid: number) => `https://go.microsoft.com/fwlink/p/?linkid=${linkid}`;

const products = { worldwide: microsoft(842054), germany: microsoft(847745), '21vianet': microsoft(850626) };

/** VLSC moved into the admin center in 2024 (ERA-3): change its target here. */
const pages: Record<Exclude<Page, 'products'>, string> = {
  licenses: microsoft(842264),
  vlsc: 'https://www.microsoft.com/licensing/servicecenter',
  'admin-center': microsoft(2024339),
  // Support is asked for inside the admin center; it has no link of its own.
  support: microsoft(2024339),
  billing: microsoft(2102895),
  'app-source': 'https://www.appsource.com/',
  'consumer-keys': 'https://setup.office.com',
};

export function pageLink(page: Page, cloud: CardContext['cloud']): string {
  return page === 'products' ? products[cloud] : pages[page];
}

export function nextAction(next: Next, cloud: CardContext['cloud']): Action {
  if ('link' in next) return next;
  if ('page' in next) return { title: next.title, link: pageLink(next.page, cloud) };
  return { title: next.title, verb: 'open', data: { capability: next.open, input: next.input ?? {} } };
}
