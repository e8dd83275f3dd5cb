// Adding a card happens on a web page, never in the chat; this answers with the page to do it on (PAY-4, SSP-8).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import type { PagePurpose } from '../model/page-link.ts';
import { mayKeepMethods } from '../rules/billing-roles.ts';
import { type Owned, owned } from '../rules/owned.ts';

const Input = z.object({});

function facts(_: unknown, read: Reader): Promise<Owned> {
  return owned(read);
}

function answer(_: unknown, facts: Owned, { by, tenant }: Asked) {
  const opens: PagePurpose = { kind: 'add-card' };
  return mayKeepMethods(by, facts) ?? { kind: 'add-card' as const, country: tenant.country, opens };
}

export const addPaymentMethod = defineQuestion({ name: 'add-payment-method', input: Input, facts, answer });
