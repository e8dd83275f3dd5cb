// Where buttons lead outside of Teams: the admin center of the tenant's region (REG-1, REG-12), and its neighbours.
import { type Cloud, regions } from '../domain/model/region.ts';
import type { Next } from './define-cards.ts';
import type { Action } from './view.ts';

type Page = Extract<Next, { page: string }>['page'];

/** VLSC moved into the admin center in 2024 (ERA-3): change its target here. */
const elsewhere = {
  vlsc: 'https://www.microsoft.com/licensing/servicecenter',
  'app-source': 'https://www.appsource.com/',
  partners: 'https://appsource.microsoft.com/marketplace/partner-dir',
  'customer-agreement': 'https://www.microsoft.com/licensing/docs/customeragreement',
  'consumer-keys': 'https://setup.office.com',
  'teams-add-ons':
    'https://learn.microsoft.com/SkypeForBusiness/skype-for-business-and-microsoft-teams-add-on-licensing/skype-for-business-and-microsoft-teams-add-on-licensing',
  'self-service-faq': 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/self-service-purchase-faq',
};

export function pageLink(page: Page, cloud: Cloud): string {
  return { ...regions[cloud].links, ...elsewhere }[page];
}

export function nextAction(next: Next, cloud: Cloud): Action {
  if ('link' in next) return next;
  if ('page' in next) return { title: next.title, link: pageLink(next.page, cloud) };
  return { title: next.title, verb: 'open', data: { capability: next.open, input: next.input ?? {} } };
}
