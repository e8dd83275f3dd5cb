// How do we pay? Every payment method with what uses it, and the billing profiles.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { paidWith } from '../model/payment.ts';
import { mayKeepMethods, maySeeMethod, maySeeProfile } from '../rules/billing-roles.ts';
import { kept } from '../rules/keeping.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';

const Input = z.object({});
type Facts = Owned & { paying: Paying };

async function facts(_: unknown, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function answer(_: unknown, facts: Facts, asked: Asked) {
  const none = mayKeepMethods(asked.by, facts);
  if (none) return none;
  const { methods, profiles } = facts.paying;
  return {
    kind: 'methods' as const,
    methods: methods.filter((one) => maySeeMethod(asked.by, one)).map((one) => kept(one, facts, asked)),
    profiles: profiles
      .filter((one) => maySeeProfile(asked.by, one, facts.paying))
      .map(({ id, name, paymentMethod }) => {
        const method = methods.find((one) => one.id === paymentMethod);
        return { id, name, paidWith: method && paidWith(method) };
      }),
  };
}

export const showPaymentMethods = defineQuestion({ name: 'show-payment-methods', input: Input, facts, answer });
