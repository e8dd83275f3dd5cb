// Which licence requests are there? All for those who decide (ROLE-16), the own ones for everybody else (POL-8), ten a page.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import type { Person } from '../model/person.ts';
import { isAssigner } from '../rules/assigning.ts';
import { keptSince } from '../rules/licence-requests.ts';

const rowsAPage = 10;

const Input = z.object({
  /** What was decided in the last twelve months, instead of what is open. */
  decided: z.coerce.boolean().default(false),
  page: z.coerce.number().int().min(1).default(1),
});
type Input = z.infer<typeof Input>;
type Facts = { requests: LicenceRequest[]; concerned: Person[] };

async function facts(_: Input, read: Reader): Promise<Facts> {
  const requests = await read.licenceRequests();
  const ids = requests.flatMap(({ person, requestedBy, decided }) => [person, requestedBy, decided?.by ?? person]);
  return { requests, concerned: await read.people([...new Set(ids)]) };
}

function answer(input: Input, { requests, concerned }: Facts, { by, today, tenant }: Asked) {
  const decides = isAssigner(by);
  const nameOf = (id: string) => concerned.find((one) => one.id === id)?.name;
  const shown = requests
    .filter(({ on }) => on > keptSince(today))
    .filter(({ person, requestedBy }) => decides || [person, requestedBy].includes(by.id))
    // Whoever has left needs none: what is open for them is nobody's work any more.
    .filter(({ person, decided }) => decided || nameOf(person) !== undefined)
    // Everybody else has few, and wants to know how they ended.
    .filter(({ decided }) => !decides || (decided !== undefined) === input.decided);
  // Who waits longest comes first; of what is done, the newest.
  const sorted = [...shown].sort((a, b) => (decides && !input.decided ? 1 : -1) * a.on.localeCompare(b.on));
  const pages = Math.max(1, Math.ceil(sorted.length / rowsAPage));
  const page = Math.min(input.page, pages);
  return {
    kind: 'requests' as const,
    decides,
    decided: input.decided,
    /** POL-8: the organization's own way to ask, which takes the place of new requests. */
    process: tenant.licenceProcess,
    page,
    pages,
    count: sorted.length,
    rows: sorted
      .slice((page - 1) * rowsAPage, page * rowsAPage)
      .map(({ id, product, person, requestedBy, ...one }) => ({
        id,
        product,
        person: nameOf(person),
        requester: nameOf(requestedBy),
        reason: one.reason,
        on: one.on,
        decided: one.decided && { approved: one.decided.approved, on: one.decided.on, word: one.decided.word },
      })),
  };
}

export const listLicenceRequests = defineQuestion({ name: 'list-licence-requests', input: Input, facts, answer });
