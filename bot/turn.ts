// One turn: what somebody said or pressed comes in, the answer goes out. No SDK, no clock and no chance in here.
import { withAdminCenterNotice } from '../cards/admin-center-notice.ts';
import { notUnderstoodCard } from '../cards/not-understood.ts';
import { render } from '../cards/render.ts';
import type { CardView } from '../cards/view.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { forget, meet } from '../domain/desk/meet.ts';
import { messageShows } from '../domain/desk/message-shows.ts';
import { answered, startAnswering } from '../domain/desk/once.ts';
import type { Tenant } from '../domain/model/tenant.ts';
import { answerPress } from './answer-press.ts';
import { answerSearch } from './answer-search.ts';
import { answerSentence } from './answer-sentence.ts';
import { welcome } from './ask-question.ts';
import type { Incoming, Reply } from './channel/channel.ts';
import { contextOf, localeOf, type Said } from './talk.ts';
import { visitorOf } from './visitor.ts';

type Pressed = Extract<Incoming, { kind: 'pressed' }>;

export type Turn = (incoming: Incoming) => Promise<Reply>;

/** `now` is the business clock: the sandbox can move it. */
export function createTurn(desk: Desk, now: () => Promise<Date>): Turn {
  return async (incoming) => {
    const at = await now();
    const { tenantId } = incoming.from;
    const { conversationId, chatId, address, isGroup, timeZone } = incoming;
    if (incoming.kind === 'removed') {
      await forget(desk, tenantId, chatId);
      return { kind: 'nothing' };
    }
    const visitor = await visitorOf(desk, incoming.from, at);
    const locale = localeOf(incoming, visitor);
    if (incoming.kind === 'searched') return { kind: 'results', results: await answerSearch(incoming, desk, visitor) };
    if (!visitor) return show(incoming, notUnderstoodCard('strange', [], contextOf(locale)));
    const talk = { desk, visitor, locale, conversation: conversationId };

    const person = isGroup ? undefined : visitor.person.id;
    await meet(desk, {
      id: chatId,
      tenantId,
      version: 0,
      address,
      isGroup,
      locale,
      metAt: at,
      greeted: false,
      ...(person && { person }),
      ...(timeZone !== undefined && { timeZone }),
    });
    if (incoming.kind === 'pressed') {
      // Sent again, a press finds what it did before: the desk remembers, so nothing has to be held back here.
      const said = await answerPress(incoming, talk);
      await noteWhatShows(desk, incoming, said);
      return present(incoming, said, visitor.tenant);
    }
    const delivery = { tenantId, id: `${conversationId}/${incoming.activityId}`, at };
    if (!(await startAnswering(desk, delivery))) return { kind: 'nothing' };
    const said = incoming.kind === 'said' ? await answerSentence(incoming.text, talk) : await welcome(talk);
    const reply = present(incoming, said, visitor.tenant);
    await answered(desk, delivery);
    return reply;
  };
}

/** In a group only whoever pressed sees the new card, and all others the one that was there. */
async function noteWhatShows(desk: Desk, pressed: Pressed, said: Said): Promise<void> {
  const { from, conversationId: conversation, address, cardActivityId: activityId, isGroup, verb, data } = pressed;
  if ('toast' in said || isGroup || activityId === undefined) return;
  const answers = verb === 'confirm' || verb === 'dismiss';
  const ticket = answers ? data['id'] : pendingOn(said);
  const message = { tenantId: from.tenantId, conversation, copy: { address, activityId } };
  await messageShows(desk, message, typeof ticket === 'string' ? ticket : undefined);
}

function present(incoming: Incoming, said: Said, { cloud }: Tenant): Reply {
  if ('toast' in said) return { kind: 'toast', text: said.toast };
  return show(incoming, withAdminCenterNotice(said, cloud));
}

/** A press is answered in the place of the card; a sentence by a card of its own. */
function show({ kind }: Incoming, view: CardView): Reply {
  if (kind === 'pressed') return { kind: 'replace', ...render(view) };
  const pending = pendingOn(view);
  return { kind: 'card', ...render(view), ...(pending !== undefined && { pending }) };
}

function pendingOn({ actions }: CardView): string | undefined {
  const ids = actions.flatMap((action) => ('verb' in action && action.verb === 'dismiss' ? [action.data['id']] : []));
  return ids.find((id): id is string => typeof id === 'string');
}
