// The organization's own way to ask for a licence: its words take the place of licence requests (POL-8).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse } from '../decision.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import { policy } from '../policy.ts';
import { mayDecide } from '../rules/licence-requests.ts';

const Input = z.object({
  /** What people read who want a licence; empty, they ask here again. */
  message: z.string().max(policy.longestReason).optional(),
});
type Input = z.infer<typeof Input>;
type Facts = { tenant: Tenant; people: Person[]; requests: LicenceRequest[] };

/** Each absent where people ask here. `open`: requests that are there already, and are decided as before. */
export type ProcessEffect = { from?: string; to?: string; open: number };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { tenant: await read.tenant(), people: await read.people([]), requests: await read.licenceRequests() };
}

function decide({ message }: Input, { tenant, people, requests }: Facts, { by }: Asked) {
  // Who decides about requests says how they are made (ROLE-16; whether that needs more is not documented: our choice).
  const notAllowed = mayDecide(by, people);
  if (notAllowed) return notAllowed;
  const { licenceProcess: from, ...rest } = tenant;
  if (message === undefined) return ask('message', { current: from }, { message: from ?? '' });
  const to = message.trim().replace(/\s+/g, ' ');
  if (to === (from ?? '')) return refuse('SAME-PROCESS', { message: from });
  const effect: ProcessEffect = {
    ...(from !== undefined && { from }),
    ...(to !== '' && { to }),
    open: requests.filter(({ decided }) => !decided).length,
  };
  const document: Tenant = { ...rest, ...(to !== '' && { licenceProcess: to }) };
  return accept(effect, [{ kind: 'tenant', document }]);
}

export const setLicenceProcess = defineCommand({ name: 'set-licence-process', input: Input, facts, decide });
