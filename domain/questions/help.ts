// What can License Desk do for me? The answer depends on the person's roles (ROLE-1..7).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { regions } from '../model/region.ts';
import { isAssigner } from '../rules/assigning.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, isBuyer, mayChange } from '../rules/roles.ts';

const HelpTopic = z.enum(['licences', 'people', 'buying', 'subscriptions', 'apps', 'money', 'self-service', 'chat']);
export type HelpTopic = z.infer<typeof HelpTopic>;

/**
 * What somebody can be for us, several at once: a buyer for the organization, one who assigns licences, one who may buy
 * for the own team or has done so, one who pays for something, one who sees what others bought.
 */
export type Audience = 'everybody' | 'buyer' | 'assigner' | 'ownTeam' | 'purchaser' | 'payer' | 'overseer';

const Input = z.object({ welcome: z.boolean().default(false), topic: HelpTopic.optional() });
type Input = z.infer<typeof Input>;

async function facts(_: Input, read: Reader) {
  return owned(read);
}

function answer({ welcome, topic }: Input, { people, subscriptions }: Owned, { by, tenant }: Asked) {
  const { selfService } = regions[tenant.cloud];
  // ROLE-11: a role in how something is billed makes a buyer of it.
  const buyer = isBuyer(by) || subscriptions.some((one) => one.purchaser !== by.id && !mayChange(by, one, people));
  const purchaser = !buyer && subscriptions.some((one) => one.purchaser === by.id);
  const is: Record<Audience, boolean> = {
    everybody: true,
    buyer,
    assigner: isAssigner(by),
    // SSP-1, SSP-11: whoever does not buy for the organization may buy for the own team.
    ownTeam: !isBuyer(by) && !by.guest && selfService,
    purchaser,
    payer: buyer || purchaser,
    overseer: isBuyer(by) && selfService,
  };
  return {
    kind: 'help' as const,
    welcome,
    topic,
    name: by.name,
    organization: tenant.name,
    audiences: (Object.keys(is) as Audience[]).filter((one) => is[one]),
    admins: buyers(people),
  };
}

export const help = defineQuestion({ name: 'help', input: Input, facts, answer });
