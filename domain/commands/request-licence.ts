// Ask an admin for a licence, for oneself and for colleagues, with a reason (POL-8).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse, type Save } from '../decision.ts';
import type { Assignment } from '../model/assignment.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import type { Person } from '../model/person.ts';
import { ProductId, ProductIds, product } from '../model/product.ts';
import type { Tenant } from '../model/tenant.ts';
import { policy } from '../policy.ts';
import { isAssigner } from '../rules/assigning.ts';
import { requestable, whyNoRequestFor } from '../rules/licence-requests.ts';
import { nextId } from '../rules/next-id.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { named, peopleNamed } from '../rules/people-named.ts';
import { divided } from './assigning/effect.ts';
import { Names } from './assigning/wish.ts';
import type { RequestEffect } from './request-licence/effect.ts';

const Input = z.object({
  /** Every product that the sentence may mean. */
  products: ProductIds,
  product: ProductId.optional(),
  /** Whom it is for, as written; nobody named is whoever asks. */
  names: Names,
  reason: z.string().max(policy.longestReason).optional(),
});
type Input = z.infer<typeof Input>;

type Facts = Owned & {
  tenant: Tenant;
  /** Everybody whom the names may mean. */
  directory: Person[];
  held: Assignment[];
  requests: LicenceRequest[];
};

/** As people write themselves among others. */
const isMe = (name: string) => /^(me|myself|mij|mezelf|ik)$/i.test(name);

async function facts({ names }: Input, read: Reader, { by }: Asked): Promise<Facts> {
  const directory = await read.peopleCalled(names.slice(0, 2 * policy.requestedAtOnce));
  const held = await read.assignmentsOf([by.id, ...directory.map(({ id }) => id)]);
  return {
    ...(await owned(read)),
    tenant: await read.tenant(),
    directory,
    held,
    requests: await read.licenceRequests(),
  };
}

function whom({ names }: Input, { directory }: Facts, { by }: Asked) {
  const isOwn = (name: string) => isMe(name) || name === by.name;
  const others = names.filter((name) => !isOwn(name));
  const { people, ...rest } = peopleNamed(others, directory);
  const oneself = names.length === 0 || names.some(isOwn);
  return { ...rest, people: oneself ? [by, ...people.filter(({ id }) => id !== by.id)] : people };
}

/** POL-8: one request for each person, and one notice of them all to those who decide. */
function filed(effect: RequestEffect, { requests, people }: Facts, { by, tenant, today }: Asked): Save[] {
  const { product, reason } = effect;
  const documents = effect.people.map(({ id: person }): LicenceRequest => {
    const id = nextId(`${product}/${person}/${today}`, requests);
    return { id, tenantId: tenant.id, version: 0, product, person, requestedBy: by.id, reason, on: today };
  });
  const ids = documents.map(({ id }) => id);
  const names = effect.people.map(({ name }) => name);
  const notice = { kind: 'licence-requested', requests: ids, product, by: by.name, people: names, reason } as const;
  const to = people.filter(isAssigner).map(({ id }) => id);
  return [
    ...documents.map((document) => ({ kind: 'licence-request' as const, document })),
    { kind: 'notice', key: `licence-requested/${ids[0]}`, notice, to },
  ];
}

function decide(input: Input, facts: Facts, asked: Asked) {
  const { by, today } = asked;
  if (by.guest) return refuse('ASN-2', { people: [by.name] });
  const { licenceProcess } = facts.tenant;
  if (licenceProcess !== undefined) return refuse('POL-8', { message: licenceProcess, mayChange: isAssigner(by) });
  const [one, ...others] = input.products;
  const wanted = input.product ?? (others.length === 0 ? one : undefined);
  if (wanted === undefined) {
    const all = requestable(facts.subscriptions, today);
    const said = all.filter((id) => input.products.includes(id));
    return ask('product', { options: said.length > 0 ? said : all });
  }
  if (product(wanted).kind === 'app') return refuse('ASN-11', { product: wanted, portal: undefined });

  const { reason = '', names } = input;
  const { people, unknown, ambiguous } = whom(input, facts, asked);
  const form = { names: names.join('\n'), ...(reason && { reason }) };
  const count = people.length + unknown.length;
  const maximum: number = policy.requestedAtOnce;
  if (count > maximum) return refuse('ASN-1', { count, maximum });
  if (ambiguous) {
    const options = ambiguous.options.slice(0, policy.maxNamesakes).map(named);
    return ask('people', { product: wanted, unknown: [], ambiguous: { name: ambiguous.name, options } }, form);
  }
  if (unknown.length > 0) return ask('people', { product: wanted, unknown, ambiguous: undefined }, form);

  const { able, leftOut } = divided({ people, unknown, ambiguous }, (person) => whyNoRequestFor(person, wanted, facts));
  const [first] = leftOut;
  if (able.length === 0 && first) {
    const names = leftOut.filter(({ why }) => why === first.why).map(({ name }) => name);
    if (first.why === 'ASN-2') return refuse('ASN-2', { people: names });
    return first.why === 'HAS-IT'
      ? refuse('HAS-IT', { product: wanted, people: names })
      : refuse('REQUESTED', { product: wanted, people: names });
  }
  if (reason === '') return ask('reason', { product: wanted, people: able.map(({ name }) => name) }, form);
  const effect: RequestEffect = {
    product: wanted,
    by: by.name,
    people: able.map(({ id, name }) => ({ id, name })),
    leftOut,
    reason,
    deciders: facts.people.filter(isAssigner).map(({ name }) => name),
  };
  return accept(effect, filed(effect, facts, asked), form);
}

export const requestLicence = defineCommand({ name: 'request-licence', input: Input, facts, decide });
