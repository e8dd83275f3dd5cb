// What can License Desk do for me? The answer depends on the person's roles (ROLE-1..7).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { regions } from '../model/region.ts';
import { isAssigner } from '../rules/assigning.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, isBuyer, mayChange } from '../rules/roles.ts';

const Input = z.object({ welcome: z.boolean().default(false) });

async function facts(_: z.infer<typeof Input>, read: Reader) {
  return owned(read);
}

function answer({ welcome }: z.infer<typeof Input>, { people, subscriptions }: Owned, { by, tenant }: Asked) {
  return {
    kind: 'help' as const,
    welcome,
    name: by.name,
    organization: tenant.name,
    // ROLE-11: a role in how something is billed makes a buyer of it.
    buyer: isBuyer(by) || subscriptions.some((one) => one.purchaser !== by.id && !mayChange(by, one, people)),
    assigner: isAssigner(by),
    // SSP-1, SSP-11: whoever does not buy for the organization may buy for the own team.
    ownTeam: !isBuyer(by) && !by.guest && regions[tenant.cloud].selfService,
    purchaser: subscriptions.some((one) => one.purchaser === by.id),
    admins: buyers(people),
  };
}

export const help = defineQuestion({ name: 'help', input: Input, facts, answer });
