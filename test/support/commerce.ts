// Events of the commerce side, and sending them signed.
import { signatureOf } from '../../bot/commerce/signature.ts';
import { demoTenantId } from '../../bot/sandbox/demo-people.ts';
import type { CommerceEvent } from '../../domain/model/commerce-event.ts';

type PaymentEvent = Extract<CommerceEvent, { type: 'payment.failed' | 'payment.succeeded' }>;

export const secrets = {
  old: 'the old secret that is soon thrown away',
  fresh: 'the new secret that was just brought in',
};

type CreditCheckCompleted = Extract<CommerceEvent, { type: 'credit-check.completed' }>;

/** The credit check that the demo tenant begins with has passed. */
export function anEvent(given: Partial<CreditCheckCompleted> = {}): CreditCheckCompleted {
  return {
    id: 'event-1',
    type: 'credit-check.completed',
    tenantId: demoTenantId,
    occurredAt: new Date().toISOString(),
    data: { subscription: 'sub-o365-e1', outcome: 'approved' },
    ...given,
  };
}

/** E3 could not be charged. */
export function aPaymentEvent(given: Partial<PaymentEvent> = {}): PaymentEvent {
  return {
    id: 'payment-1',
    type: 'payment.failed',
    tenantId: demoTenantId,
    occurredAt: new Date().toISOString(),
    data: { subscription: 'sub-e3' },
    ...given,
  };
}

type Sending = { secret?: string; secondsOff?: number; headers?: Record<string, string>; sent?: string };

/** `secondsOff` moves the timestamp; `sent` is what arrives in the place of what was signed. */
export async function sendEvent(
  port: number,
  event: unknown,
  { secret = secrets.fresh, secondsOff = 0, headers = {}, sent }: Sending = {},
): Promise<{ status: number; json: unknown }> {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1_000) + secondsOff);
  const response = await fetch(`http://127.0.0.1:${port}/api/commerce/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-license-desk-timestamp': timestamp,
      'x-license-desk-signature': signatureOf(secret, { timestamp, body }),
      ...headers,
    },
    body: sent ?? body,
  });
  return { status: response.status, json: await response.json() };
}
