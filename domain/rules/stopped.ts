// Whether this person can change this subscription's licences now, and if not, the first reason.
import type { Asked } from '../command.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { countsLicences, isNoEndedApp } from './apps.ts';
import { type Direction, notBlocked } from './blocks.ts';
import { isActive } from './lifecycle.ts';
import { mayChange } from './roles.ts';

export function changeStopped(
  subscription: Subscription,
  direction: Direction,
  people: readonly Person[],
  asked: Asked,
) {
  return (
    mayChange(asked.by, subscription, people) ??
    isNoEndedApp(subscription, asked.today) ??
    isActive(subscription, asked.today) ??
    countsLicences(subscription) ??
    notBlocked(subscription, direction)
  );
}
