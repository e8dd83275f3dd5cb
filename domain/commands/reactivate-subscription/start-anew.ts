// MCA: a new subscription of the same term begins today, and takes over the people of the old one (LIFE-6).
import type { Asked } from '../../command.ts';
import { accept, type Save } from '../../decision.ts';
import { type Assignment, assignmentId } from '../../model/assignment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { wholePeriod } from '../../rules/charges.ts';
import { bookPeriod, charged } from '../../rules/invoicing.ts';
import { begun, termAfter } from '../../rules/lifecycle.ts';
import { nextId } from '../../rules/next-id.ts';
import { paymentForm } from '../../rules/paying.ts';
import { periodOf, type ReactivateEffect, type Reactivating, revived, told } from './effect.ts';

function moved(held: readonly Assignment[], from: string, to: string): Save[] {
  const mine = held.filter(({ subscription }) => subscription === from);
  return mine.flatMap((one): Save[] => {
    const document = { ...one, id: assignmentId(to, one.person), subscription: to, version: 0 };
    return [
      { kind: 'assignment', removed: one.id },
      { kind: 'assignment', document },
    ];
  });
}

export function startAnew(given: Reactivating, { by, today }: Asked) {
  const { subscription, addOns, subscriptions, pays, choice, held } = given;
  const base = nextId(subscription.id, subscriptions);
  const anew = (old: Subscription): Subscription => {
    const id = nextId(old.id, subscriptions);
    // Its charges of before stay with the old one.
    const { unbilled: _, billedUntil: __, ...rest } = revived(old, pays);
    const next = begun(rest, today, termAfter(today, subscription.term), by.id);
    const named = { ...next, id, version: 0, ...(old.base !== undefined && { base }) };
    const part = wholePeriod(named, today);
    return bookPeriod(named, { type: 're-enable', part, amount: periodOf(old).after }, today);
  };
  const saves = [subscription, ...addOns].flatMap((old): Save[] => {
    const document = anew(old);
    return [
      { kind: 'subscription', document: { ...charged(old, today), assigned: 0, replacedBy: document.id } },
      { kind: 'subscription', document },
      ...moved(held, old.id, document.id),
    ];
  });
  const effect: ReactivateEffect = {
    how: 'anew',
    ...told(given, anew(subscription), (one) => periodOf(one).after, today),
  };
  return accept(effect, saves, paymentForm(choice));
}
