// A press on a card: the verb says which of four things, the data holds ids and what was typed, and none of it is trusted.
import { z } from 'zod';
import { notUnderstoodCard } from '../cards/not-understood.ts';
import { confirm } from '../domain/desk/confirm.ts';
import { dismiss } from '../domain/desk/dismiss.ts';
import { proposeAgain } from '../domain/desk/propose-again.ts';
import { hideCardNumbers } from '../domain/model/card-number.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import type { Incoming } from './channel/channel.ts';
import { outcomeView } from './outcome-view.ts';
import { startCapability } from './start-capability.ts';
import { contextOf, type Said, type Talk } from './talk.ts';

type Pressed = Extract<Incoming, { kind: 'pressed' }>;

const OnPending = z.looseObject({ id: z.string() });
const Opening = z.looseObject({
  capability: z.string(),
  input: z.record(z.string(), z.unknown()).default({}),
  /** Fields of the card that belong to the input. */
  reads: z.array(z.string()).default([]),
  /** The language of the card that was pressed. */
  locale: z.enum(['en', 'nl']).optional(),
});

/** What is typed on a card is stored with its confirmation: a card number never is. */
function withoutCardNumbers(typed: Record<string, unknown>): Record<string, unknown> {
  const hidden = ([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? hideCardNumbers(value).text : value,
  ];
  return Object.fromEntries(Object.entries(typed).map(hidden));
}

export async function answerPress({ verb, data, address, cardActivityId }: Pressed, talk: Talk): Promise<Said> {
  const { desk, visitor } = talk;
  if (verb === 'open') {
    const opening = Opening.safeParse(data).data;
    const capability = opening && capabilityNamed(opening.capability);
    if (capability) {
      const typed = Object.fromEntries(opening.reads.map((name) => [name, opening[name]]));
      const input = { ...opening.input, ...withoutCardNumbers(typed) };
      return startCapability(capability, input, { ...talk, locale: opening.locale ?? talk.locale });
    }
  }
  const { id: ticket, ...typed } = OnPending.safeParse(data).data ?? { id: undefined };
  const fields = withoutCardNumbers(typed);
  if (ticket !== undefined) {
    const press = {
      ticket,
      fields,
      ...(cardActivityId !== undefined && { copy: { address, activityId: cardActivityId } }),
    };
    if (verb === 'confirm') return outcomeView(await confirm(desk, press, visitor), talk);
    if (verb === 'dismiss') return outcomeView(await dismiss(desk, press, visitor), talk);
    if (verb === 'again') return outcomeView(await proposeAgain(desk, ticket, visitor), talk);
  }
  return notUnderstoodCard('not-understood', ['list-subscriptions'], contextOf(talk.locale, visitor.tenant));
}
