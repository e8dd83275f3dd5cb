// Every capability, in one line each: the only list there is.
import type { Intent } from '../language/types.ts';
import { acceptAgreementCapability } from './accept-agreement.ts';
import { activateAppCapability } from './activate-app.ts';
import { addPaymentMethodCapability } from './add-payment-method.ts';
import { adminCenterCapability } from './admin-center.ts';
import { approveRenewalCapability } from './approve-renewal.ts';
import { assignLicencesCapability } from './assign-licences.ts';
import { buyAddOnCapability } from './buy-add-on.ts';
import { buyAppCapability } from './buy-app.ts';
import { buyProductCapability } from './buy-product.ts';
import { cancelSubscriptionCapability } from './cancel-subscription.ts';
import { changeBillingProfileCapability } from './change-billing-profile.ts';
import { changeQuantityCapability } from './change-quantity.ts';
import { convertTrialCapability } from './convert-trial.ts';
import { creditCheckStatusCapability } from './credit-check-status.ts';
import { decideLicenceRequestCapability } from './decide-licence-request.ts';
import type { Capability } from './define-capability.ts';
import { deletePaymentMethodCapability } from './delete-payment-method.ts';
import { deleteSubscriptionCapability } from './delete-subscription.ts';
import { explainBlockCapability } from './explain-block.ts';
import { extendSubscriptionCapability } from './extend-subscription.ts';
import { extendTrialCapability } from './extend-trial.ts';
import { helpCapability } from './help.ts';
import { listHoldersCapability } from './list-holders.ts';
import { listInvoicesCapability } from './list-invoices.ts';
import { listLicenceRequestsCapability } from './list-licence-requests.ts';
import { listSubscriptionsCapability } from './list-subscriptions.ts';
import { muteNoticesCapability } from './mute-notices.ts';
import { notifyWhenClearedCapability } from './notify-when-cleared.ts';
import { payInvoiceCapability } from './pay-invoice.ts';
import { reactivateSubscriptionCapability } from './reactivate-subscription.ts';
import { recurringBillingCapability } from './recurring-billing.ts';
import { redeemKeysCapability } from './redeem-keys.ts';
import { replacePaymentMethodCapability } from './replace-payment-method.ts';
import { requestLicenceCapability } from './request-licence.ts';
import { selfServiceReportCapability } from './self-service-report.ts';
import { setLicenceProcessCapability } from './set-licence-process.ts';
import { setPoNumberCapability } from './set-po-number.ts';
import { setSelfServicePolicyCapability } from './set-self-service-policy.ts';
import { showBillingProfileCapability } from './show-billing-profile.ts';
import { showInvoiceCapability } from './show-invoice.ts';
import { showPaymentMethodCapability } from './show-payment-method.ts';
import { showPaymentMethodsCapability } from './show-payment-methods.ts';
import { showSelfServicePolicyCapability } from './show-self-service-policy.ts';
import { showSubscriptionCapability } from './show-subscription.ts';
import { startTrialCapability } from './start-trial.ts';
import { takeOverPurchaseCapability } from './take-over-purchase.ts';
import { unassignLicencesCapability } from './unassign-licences.ts';
import { unmuteNoticesCapability } from './unmute-notices.ts';

export const capabilities: readonly Capability[] = [
  changeQuantityCapability,
  buyProductCapability,
  buyAddOnCapability,
  startTrialCapability,
  redeemKeysCapability,
  assignLicencesCapability,
  unassignLicencesCapability,
  cancelSubscriptionCapability,
  recurringBillingCapability,
  extendSubscriptionCapability,
  convertTrialCapability,
  extendTrialCapability,
  reactivateSubscriptionCapability,
  deleteSubscriptionCapability,
  activateAppCapability,
  buyAppCapability,
  acceptAgreementCapability,
  listSubscriptionsCapability,
  showSubscriptionCapability,
  listHoldersCapability,
  explainBlockCapability,
  approveRenewalCapability,
  selfServiceReportCapability,
  showSelfServicePolicyCapability,
  setSelfServicePolicyCapability,
  takeOverPurchaseCapability,
  requestLicenceCapability,
  listLicenceRequestsCapability,
  decideLicenceRequestCapability,
  setLicenceProcessCapability,
  listInvoicesCapability,
  showInvoiceCapability,
  payInvoiceCapability,
  showPaymentMethodsCapability,
  showPaymentMethodCapability,
  addPaymentMethodCapability,
  replacePaymentMethodCapability,
  deletePaymentMethodCapability,
  showBillingProfileCapability,
  changeBillingProfileCapability,
  setPoNumberCapability,
  creditCheckStatusCapability,
  notifyWhenClearedCapability,
  muteNoticesCapability,
  unmuteNoticesCapability,
  helpCapability,
  adminCenterCapability,
];

export const commands = new Map(
  capabilities.flatMap((one) => (one.kind === 'command' ? [[one.name, one.command] as const] : [])),
);

export function capabilityNamed(name: string): Capability | undefined {
  return capabilities.find((one) => one.name === name);
}

export function capabilityFor(intent: Intent): Capability | undefined {
  return capabilities.find(({ intents }) => intents.includes(intent));
}
