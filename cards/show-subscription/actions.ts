// What this person can press on the card of one subscription: only what is possible now.
import type { showSubscription } from '../../domain/questions/show-subscription.ts';
import { type CardContext, open } from '../define-cards.ts';
import { lifeActions } from '../life-choices.ts';
import { unitWords } from '../unit-words.ts';
import type { Action } from '../view.ts';
import type { SubscriptionTexts } from './texts.ts';

export type Shown = Extract<ReturnType<typeof showSubscription.answer>, { kind: 'subscription' }>;

/** PAY-11: what helps comes first. */
function unpaidActions({ id, unpaid }: Shown, t: SubscriptionTexts): Action[] {
  if (!unpaid?.mayPay) return [];
  const { card, invoice } = unpaid;
  return [
    ...(card === undefined ? [] : [open(t.editCard, 'show-payment-method', { method: card })]),
    open(t.replace, 'replace-payment-method', { subscription: id }),
    open(t.invoice, 'show-invoice', { invoice }),
  ];
}

/** Where an app stands: at its publisher's, before the agreement, or at its end. */
function appActions({ id, product, portal, state, needsAgreement }: Shown, t: SubscriptionTexts): Action[] {
  if (portal === undefined) return [];
  if (state !== 'active') return [open(t.copy, 'buy-app', { products: [product] })];
  const agreement = needsAgreement ? [open(t.agreement, 'accept-agreement', { subscription: id })] : [];
  return [...agreement, { title: t.portal, link: portal }];
}

export function subscriptionActions(shown: Shown, t: SubscriptionTexts, { say }: CardContext): Action[] {
  const { id, product, source, assigned, canAdd, canRemove, canAssign, choices, payment, order, app } = shown;
  const { add, remove } = unitWords(product, say);
  const change = (title: string, direction: 'add' | 'remove') =>
    open(title, 'change-quantity', { subscription: id, direction });
  return [
    ...unpaidActions(shown, t),
    ...lifeActions(id, choices, say),
    ...appActions(shown, t),
    ...(canAdd ? [change(add, 'add')] : []),
    ...(canRemove ? [change(remove, 'remove')] : []),
    ...(canAdd && source === 'prepaid' ? [open(t.redeem, 'redeem-keys', { subscription: id })] : []),
    ...(canAssign ? [open(t.assign, 'assign-licences', { subscription: id })] : []),
    ...(assigned > 0 && !app ? [open(t.holders, 'list-holders', { subscription: id })] : []),
    ...(canAdd || app ? [] : [open(t.why, 'explain-block', { subscription: id })]),
    ...(order ? [open(t.creditCheck, 'credit-check-status', { subscription: id })] : []),
    ...(payment === 'replace' && !shown.unpaid
      ? [open(t.replace, 'replace-payment-method', { subscription: id })]
      : []),
    ...(payment === 'move' ? [open(t.move, 'change-billing-profile', { subscription: id })] : []),
    open(t.all, 'list-subscriptions', app ? { filter: 'apps' } : {}),
  ].slice(0, 6); // what matters most comes first; all of it can be said
}
