// Extending once, without a key: a further term is agreed, and billed when it comes (KEY-12, BIL-6, ROLE-14).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { livesByItself } from './add-ons.ts';
import { isActivated, isNoEndedApp, soldByVendor } from './apps.ts';
import { soldByPartner, soldByRepresentative } from './blocks.ts';
import { has, isOwnTeams, mayChange } from './roles.ts';

/** Our choice: a term ahead is agreed once, not twice. */
function once({ extension, product, endsOn }: Subscription) {
  return extension && refuse('EXTENDED', { product, on: extension.on, endsOn });
}

/** ROLE-7: of their own purchase, people resize and cancel; it renews by itself (SSP-10). */
export function isOrganizations(subscription: Subscription) {
  return isOwnTeams(subscription) ? refuse('SSP-10', { product: subscription.product }) : undefined;
}

/** Whatever its state: what has expired is reactivated instead, and a trial has an extension of its own. */
export function extendStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  return (
    mayChange(by, subscription, people) ??
    isOrganizations(subscription) ??
    isNoEndedApp(subscription, today) ??
    soldByVendor(subscription) ??
    isActivated(subscription) ??
    livesByItself(subscription) ??
    soldByPartner(subscription) ??
    soldByRepresentative(subscription) ??
    once(subscription)
  );
}

/**
 * BIL-6: a year and more can be paid by the month or by the year. Under MOSA only a global admin changes that (ROLE-14);
 * under MCA it is chosen with each term.
 */
export function mayChooseBilling({ agreement, term }: Subscription, { by }: Asked): boolean {
  return term !== 'monthly' && (agreement === 'MCA' || has(by, 'global-admin'));
}

export function choosesBilling(
  subscription: Subscription,
  wish: string | undefined,
  people: readonly Person[],
  asked: Asked,
) {
  const { billing, product } = subscription;
  if (wish === undefined || wish === billing || mayChooseBilling(subscription, asked)) return undefined;
  const admins = people.filter((one) => has(one, 'global-admin')).map(({ name }) => name);
  return refuse('ROLE-14', { product, billing, admins });
}
