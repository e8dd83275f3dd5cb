// One billing profile: how it is invoiced and paid, and who has which role on it (BIL-2, BIL-3, BIL-5, ROLE-13).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { maySeeProfile, mayUseProfile } from '../rules/billing-roles.ts';
import { type Paying, payingFor } from '../rules/paying.ts';

const Input = z.object({ profile: z.string() });
type Input = z.infer<typeof Input>;
type Facts = { subscriptions: Subscription[]; people: Person[]; paying: Paying };

async function facts({ profile: id }: Input, read: Reader): Promise<Facts> {
  const paying = await payingFor(read);
  const named = paying.profiles.filter((one) => one.id === id);
  const ids = named.flatMap((one) => [
    one.contact,
    ...one.owners,
    ...one.contributors,
    ...one.invoiceManagers,
    ...one.readers,
  ]);
  return { paying, subscriptions: await read.subscriptions(), people: await read.people(ids) };
}

function answer({ profile: id }: Input, { paying, people, subscriptions }: Facts, { by, tenant }: Asked) {
  const profile = paying.profiles.find((one) => one.id === id);
  if (!profile || !maySeeProfile(by, profile, paying)) return refuse('NO-PROFILE', {});
  const names = (ids: readonly string[]) =>
    ids.flatMap((one) => people.find((person) => person.id === one)?.name ?? []);
  const method = paying.methods.find((one) => one.id === profile.paymentMethod);
  const { name, address, contact, poNumber, owners, contributors, invoiceManagers, readers } = profile;
  return {
    kind: 'profile' as const,
    id,
    name,
    address,
    currency: tenant.currency,
    country: tenant.country,
    contact: names([contact]),
    owners: names(owners),
    contributors: names(contributors),
    invoiceManagers: names(invoiceManagers),
    readers: names(readers),
    poNumber,
    paidWith: method && paidWith(method),
    products: subscriptions.filter(({ billingProfile }) => billingProfile === id).map(({ product }) => product),
    /** INV-7, ROLE-13 */
    maySetPoNumber: mayUseProfile(by, profile),
    /** PAY-10: what is paid by invoice stays so. */
    mayReplace: mayUseProfile(by, profile) && method?.kind === 'card',
  };
}

export const showBillingProfile = defineQuestion({ name: 'show-billing-profile', input: Input, facts, answer });
