// The purchase order number of a billing profile, as later invoices bear it (INV-7, ROLE-13).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { maySeeProfile, mayUseProfile } from '../rules/billing-roles.ts';
import { type Paying, payingFor } from '../rules/paying.ts';

/** Our choice: what purchasing systems write, and every invoice can print. */
const poNumber = /^[A-Za-z0-9 \-/]{1,20}$/;

const Input = z.object({
  profile: z.string(),
  /** Empty takes it away. */
  number: z.string().trim().max(200).default(''),
});
type Input = z.infer<typeof Input>;
type Facts = { paying: Paying; people: Person[] };

/** Each absent where there is none. */
export type PoNumberEffect = { profile: string; name: string; from?: string; to?: string };

async function facts({ profile: id }: Input, read: Reader): Promise<Facts> {
  const paying = await payingFor(read);
  const ids = paying.profiles.filter((one) => one.id === id).flatMap((one) => [...one.owners, ...one.contributors]);
  return { paying, people: await read.people(ids) };
}

function decide({ profile: id, number }: Input, { paying, people }: Facts, { by }: Asked) {
  const profile = paying.profiles.find((one) => one.id === id);
  if (!profile || !maySeeProfile(by, profile, paying)) return refuse('NO-PROFILE', {});
  const { poNumber: from, ...rest } = profile;
  if (!mayUseProfile(by, profile)) {
    const users = people.filter((person) => mayUseProfile(person, profile));
    return refuse('ROLE-13', { admins: users.map(({ name }) => name) });
  }
  if (number !== '' && !poNumber.test(number)) return refuse('PO-NUMBER', { profile: id });
  const to = number === '' ? undefined : number;
  if (to === from) return refuse('SAME-PO-NUMBER', { profile: id, name: profile.name, number: to });
  const effect: PoNumberEffect = {
    profile: id,
    name: profile.name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return accept(effect, [
    { kind: 'billing-profile', document: { ...rest, ...(to !== undefined && { poNumber: to }) } },
  ]);
}

export const setPoNumber = defineCommand({ name: 'set-po-number', input: Input, facts, decide });
