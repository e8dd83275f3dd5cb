// The phrases of every capability: the one line that makes a capability understood.
import type { CapabilityPhrases } from '../language/types.ts';
import { acceptAgreement } from './accept-agreement.ts';
import { activateApp } from './activate-app.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import { adminCenter } from './admin-center.ts';
import { assignLicences } from './assign-licences.ts';
import { buyAddOn } from './buy-add-on.ts';
import { buyApp } from './buy-app.ts';
import { buyProduct } from './buy-product.ts';
import { cancelFlow } from './cancel-flow.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { changeAddOnQuantity } from './change-add-on-quantity.ts';
import { changeBillingProfile } from './change-billing-profile.ts';
import { changeQuantity } from './change-quantity.ts';
import { confirmDecline } from './confirm-decline.ts';
import { convertTrial } from './convert-trial.ts';
import { creditCheckStatus } from './credit-check-status.ts';
import { deleteSubscription } from './delete-subscription.ts';
import { explainBlock } from './explain-block.ts';
import { extendSubscription } from './extend-subscription.ts';
import { extendTrial } from './extend-trial.ts';
import { help } from './help.ts';
import { listApps } from './list-apps.ts';
import { listHolders } from './list-holders.ts';
import { listInvoices } from './list-invoices.ts';
import { listLicenceRequests } from './list-licence-requests.ts';
import { listSubscriptions } from './list-subscriptions.ts';
import { muteNotices } from './mute-notices.ts';
import { notifyWhenCleared } from './notify-when-cleared.ts';
import { outOfScope } from './out-of-scope.ts';
import { payInvoice } from './pay-invoice.ts';
import { reactivateSubscription } from './reactivate-subscription.ts';
import { recurringBilling } from './recurring-billing.ts';
import { redeemKeys } from './redeem-keys.ts';
import { replacePaymentMethod } from './replace-payment-method.ts';
import { requestLicence } from './request-licence.ts';
import { selfServiceReport } from './self-service-report.ts';
import { setSelfServicePolicy } from './set-self-service-policy.ts';
import { showPaymentMethods } from './show-payment-methods.ts';
import { showSelfServicePolicy } from './show-self-service-policy.ts';
import { showSubscription } from './show-subscription.ts';
import { startTrial } from './start-trial.ts';
import { takeOverPurchase } from './take-over-purchase.ts';
import { unassignLicences } from './unassign-licences.ts';
import { unmuteNotices } from './unmute-notices.ts';

export const allPhrases: readonly CapabilityPhrases[] = [
  acceptAgreement,
  activateApp,
  assignLicences,
  buyAddOn,
  buyApp,
  buyProduct,
  cancelFlow,
  cancelSubscription,
  changeAddOnQuantity,
  changeBillingProfile,
  changeQuantity,
  confirmDecline,
  convertTrial,
  creditCheckStatus,
  deleteSubscription,
  explainBlock,
  extendSubscription,
  help,
  listApps,
  listHolders,
  listInvoices,
  listSubscriptions,
  outOfScope,
  showPaymentMethods,
  addPaymentMethod,
  replacePaymentMethod,
  recurringBilling,
  redeemKeys,
  selfServiceReport,
  showSelfServicePolicy,
  showSubscription,
  extendTrial,
  listLicenceRequests,
  muteNotices,
  reactivateSubscription,
  requestLicence,
  setSelfServicePolicy,
  takeOverPurchase,
  unmuteNotices,
  unassignLicences,
  payInvoice,
  startTrial,
  adminCenter,
  notifyWhenCleared,
];
