// What is different about apps of other publishers (APP-4..10, ASN-11).
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';

/** APP-10: once disabled, whether it was cancelled or ended, an app never comes back. */
export function isNoEndedApp(subscription: Subscription, today: BusinessDate) {
  const { app, product, cancelled, endsOn } = subscription;
  if (!app || stateOn(subscription, today) === 'active') return undefined;
  return refuse('APP-10', { product, endedOn: cancelled?.on ?? endsOn });
}

/** APP-7: the publisher's portal comes first. */
function isActivated({ app, product }: Subscription) {
  return app && app.activatedOn === undefined ? refuse('APP-7', { product, portal: app.portal }) : undefined;
}

/** Licences exist only where the price is per licence (APP-5), and change only once the app is activated (APP-11). */
export function countsLicences(subscription: Subscription) {
  const { app, product } = subscription;
  return app?.pricing === 'flat-rate' ? refuse('APP-5', { product }) : isActivated(subscription);
}

/** ASN-11, APP-8: the publisher assigns, after activation. */
export function assignedHere(subscription: Subscription) {
  const { app, product } = subscription;
  return isActivated(subscription) ?? (app && refuse('ASN-11', { product, portal: app.portal }));
}
