// What is different about apps of other publishers (APP-4..11, APP-14, ASN-11).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { agreementAccepted } from './agreement.ts';
import { creditChecked } from './blocks.ts';
import { stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

/** APP-10: once disabled, whether it was cancelled or ended, an app never comes back. */
export function isNoEndedApp(subscription: Subscription, today: BusinessDate) {
  const { app, product, cancelled, endsOn } = subscription;
  if (!app || stateOn(subscription, today) === 'active') return undefined;
  return refuse('APP-10', { product, endedOn: cancelled?.on ?? endsOn });
}

/** APP-7: the publisher's portal comes first; nothing else can change before (APP-11). */
export function isActivated({ id, app, product }: Subscription) {
  if (!app || app.activatedOn !== undefined) return undefined;
  return refuse('APP-7', { subscription: id, product, portal: app.portal });
}

/** APP-14: bought from the vendor, who changes it, bills it and ends it. */
export function soldByVendor({ app, product }: Subscription) {
  return app?.route === 'vendor' ? refuse('APP-14', { product, portal: app.portal }) : undefined;
}

/** Licences exist only where the price is per licence (APP-5), and change only once the app is activated (APP-11). */
export function countsLicences(subscription: Subscription) {
  const { app, product } = subscription;
  if (app?.pricing === 'flat-rate') return refuse('APP-5', { product });
  return soldByVendor(subscription) ?? isActivated(subscription);
}

/** ASN-11, APP-8: the publisher assigns, after activation. */
export function assignedHere(subscription: Subscription) {
  const { app, product } = subscription;
  return isActivated(subscription) ?? (app && refuse('ASN-11', { product, portal: app.portal }));
}

/** APP-7: set-up is once per app. */
function onlyOnce({ id, app, product }: Subscription) {
  if (app?.activatedOn === undefined) return undefined;
  return refuse('ALREADY-ACTIVATED', { subscription: id, product, on: app.activatedOn, portal: app.portal });
}

/** Why this person cannot activate this app now. */
export function activateStopped(subscription: Subscription, people: readonly Person[], asked: Asked) {
  const { by, today } = asked;
  return (
    mayChange(by, subscription, people) ?? // ROLE-3
    isNoEndedApp(subscription, today) ??
    onlyOnce(subscription) ??
    agreementAccepted({ subscription: subscription.id }, asked, people) ??
    creditChecked(subscription)
  );
}
