// POST /api/commerce/events: whether it is from the commerce side, what it says, and the answer (docs/adr/commerce-events.md).
import type { z } from 'zod';
import type { Desk } from '../../domain/desk/desk.ts';
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import { AnyCommerceEvent, CommerceEvent, isKnownType } from '../../domain/model/commerce-event.ts';
import type { HttpAnswer } from '../channel/botbuilder.ts';
import type { Log } from '../log.ts';
import { isSigned, type SignedBody } from './signature.ts';

type Given = { desk: Pick<Desk, 'store'>; secrets: readonly string[]; now: () => Date; log: Log };

export type HearEvent = (signed: SignedBody) => Promise<HttpAnswer>;

const accepted: HttpAnswer = { status: 202, body: { accepted: true } };
const refused = (status: 400 | 401, error: string): HttpAnswer => ({ status, body: { error } });

/** `now` is wall-clock time. */
export function createHearEvent({ desk, secrets, now, log }: Given): HearEvent {
  return async (signed) => {
    const at = now();
    if (!isSigned(signed, secrets, at)) {
      return refused(401, 'The signature is missing or wrong, or its timestamp is more than five minutes off.');
    }
    const json = parseJson(signed.body);
    const any = AnyCommerceEvent.safeParse(json);
    if (!any.success) return malformed(any.error);
    const { id, type, tenantId } = any.data;
    if (!isKnownType(type)) {
      log.warn({ event: id, type }, 'An event of a type that we do not know was left alone.');
      return accepted;
    }
    const known = CommerceEvent.safeParse(json);
    if (!known.success) return malformed(known.error);
    const received = await receiveEvent(desk, known.data, at);
    if (received === 'unknown-tenant') {
      log.warn({ event: id, tenantId }, 'An event of an organization that we do not know was left alone.');
    }
    return accepted;
  };
}

function malformed({ issues: [issue] }: z.ZodError): HttpAnswer {
  const field = issue?.path.join('.') ?? '';
  return refused(400, field === '' ? 'The body is not a JSON object.' : `The event is not valid at "${field}".`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
