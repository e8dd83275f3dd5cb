// Approve or deny a colleague's request for a licence: approved, the licence is theirs at once (POL-8, ROLE-16).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse, type Save } from '../decision.ts';
import { type Assignment, assignmentId } from '../model/assignment.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import type { Person } from '../model/person.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { enoughFree, nobodyGets, whyNotTo } from '../rules/assigning.ts';
import { heldCentrally } from '../rules/central.ts';
import { mayDecide } from '../rules/licence-requests.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, isBuyer } from '../rules/roles.ts';
import { summary } from '../rules/summary.ts';

const Input = z.object({
  request: z.string(),
  verdict: z.enum(['approve', 'deny']).optional(),
  /** What the people who asked get to read beside the verdict. */
  word: z.string().max(policy.longestReason).optional(),
  /** Of several subscriptions with a free licence, the one to take it from. */
  subscription: z.string().optional(),
});
type Input = z.infer<typeof Input>;

/** `concerned`: whom the request is for, who asked, and who has decided it, as far as the directory still knows them. */
type Facts = Owned & { request: LicenceRequest | undefined; concerned: Person[]; held: Assignment[] };

export type RequestTold = {
  request: string;
  product: string;
  person: string;
  requester: string;
  reason: string;
  on: string;
};
export type DecideEffect = RequestTold & { word?: string } & (
    | { verdict: 'approve'; subscription: string; total: number; from: number }
    | { verdict: 'deny' }
  );

async function facts({ request: id }: Input, read: Reader): Promise<Facts> {
  const request = await read.licenceRequest(id);
  const ids = request ? [request.person, request.requestedBy, ...(request.decided ? [request.decided.by] : [])] : [];
  const held = request ? await read.assignmentsOf([request.person]) : [];
  return { ...(await owned(read)), request, concerned: await read.people(ids), held };
}

/** NOT-18: told to the person it is for, and to whoever asked for them. */
function decided(request: LicenceRequest, told: RequestTold, { verdict, word }: Input, { by, today }: Asked): Save[] {
  const { id, product, person, requestedBy } = request;
  const approved = verdict === 'approve';
  const said = word === undefined ? {} : { word };
  const document = { ...request, decided: { approved, by: by.id, on: today, ...said } };
  const notice = { kind: 'request-decided', product, person: told.person, by: by.name, approved, ...said } as const;
  const to = [...new Set([person, requestedBy])];
  return [
    { kind: 'licence-request', document },
    { kind: 'notice', key: `request-decided/${id}`, notice, to },
  ];
}

function given(subscription: Subscription, person: string, { today }: Asked): Save[] {
  const { id, tenantId, assigned } = subscription;
  const assignment = { id: assignmentId(id, person), tenantId, version: 0, subscription: id, person, on: today };
  return [
    { kind: 'subscription', document: { ...subscription, assigned: assigned + 1 } },
    { kind: 'assignment', document: assignment },
  ];
}

/** The subscription that gives the licence, the question which of several, or why there is none. */
function source(input: Input, person: Person, request: LicenceRequest, facts: Facts, asked: Asked) {
  const central = heldCentrally(request.product, facts.subscriptions, asked.today);
  const [first] = central;
  if (!first) {
    return refuse('NOT-OWNED', { product: request.product, mayBuy: isBuyer(asked.by), admins: buyers(facts.people) });
  }
  const whys = central.map((one) => whyNotTo(person, one, facts));
  const able = central.filter((_, index) => whys[index] === undefined);
  const why = whys.find((one) => one === 'HAS-IT') ?? (able.length === 0 ? whys[0] : undefined);
  const nobody = why && nobodyGets([{ id: person.id, name: person.name, why }], first, facts);
  if (nobody) return nobody;
  const free = able.filter((one) => available(one) > 0);
  const chosen = free.find(({ id }) => id === input.subscription) ?? (free.length === 1 ? free[0] : undefined);
  if (chosen) return chosen;
  if (free.length > 1) return ask('subscription', { options: free.map((one) => summary(one, asked.today)) });
  const [fullest = first] = able;
  return enoughFree(fullest, 1, facts.people, asked) ?? fullest;
}

function decide(input: Input, facts: Facts, asked: Asked) {
  const { request, concerned } = facts;
  const notAllowed = mayDecide(asked.by, facts.people);
  if (notAllowed) return notAllowed;
  const nameOf = (id: string) => concerned.find((one) => one.id === id)?.name;
  const person = concerned.find(({ id }) => id === request?.person);
  // Old ones are removed, and whoever has left needs none.
  if (!request || !person) return refuse('NO-REQUEST', {});
  const { id, product, reason, on } = request;
  if (request.decided) {
    const { approved, on, by } = request.decided;
    return refuse('DECIDED', { product, person: person.name, approved, on, by: nameOf(by) });
  }
  const requester = nameOf(request.requestedBy) ?? person.name;
  const told: RequestTold = { request: id, product, person: person.name, requester, reason, on };
  const { verdict, word } = input;
  const form = word === undefined ? {} : { word };
  if (verdict === undefined) {
    const central = heldCentrally(request.product, facts.subscriptions, asked.today);
    return ask('verdict', { ...told, free: central.reduce((sum, one) => sum + available(one), 0) }, form);
  }
  const saves = decided(request, told, input, asked);
  if (verdict === 'deny') return accept<DecideEffect>({ ...told, ...form, verdict }, saves, form);
  const subscription = source(input, person, request, facts, asked);
  if ('kind' in subscription) return subscription;
  const effect: DecideEffect = {
    ...told,
    ...form,
    verdict,
    subscription: subscription.id,
    total: subscription.total,
    from: subscription.assigned,
  };
  return accept(effect, [...given(subscription, person.id, asked), ...saves], form);
}

export const decideLicenceRequest = defineCommand({ name: 'decide-licence-request', input: Input, facts, decide });
