// Our own words for a Teams turn: nothing outside this folder knows the SDK (docs/adr/botbuilder-behind-one-file.md).

/** Who wrote, as the authenticated activity says. Nothing here comes from card data. */
export type Sender = { tenantId: string; aadObjectId: string; teamsId: string; name: string };

/** Where to answer later: an opaque JSON string that the store keeps and only the channel reads. */
export type Address = string;

type Envelope = {
  /** The activity's id: the same activity may be delivered up to four times (Teams re-sends after 15 s). */
  activityId: string;
  from: Sender;
  conversationId: string;
  /** What the bot is in, and is removed from: a chat with one person, a group, or a whole team with all its channels. */
  chatId: string;
  isGroup: boolean;
  address: Address;
  /** The language of the Teams client, such as `nl-NL`; absent when Teams does not say. */
  clientLocale?: string;
  /** Where the Teams client is, such as `Europe/Amsterdam`; absent when Teams does not say. */
  timeZone?: string;
};

/** `said`: a typed message, mention and mark-up removed. `pressed`: a card's button. `searched`: typing in a card's search box. `installed`: greet once. */
export type Incoming =
  | (Envelope & { kind: 'said'; text: string })
  | (Envelope & {
      kind: 'pressed';
      verb: string;
      /** The button's data merged with the card's inputs: client input, never trusted. */
      data: Record<string, unknown>;
      /** The message that carries the card; absent when Teams does not say. */
      cardActivityId?: string;
    })
  /** `dataset` is what the card named: client input, never trusted. `text` may be empty. */
  | (Envelope & { kind: 'searched'; dataset: string; text: string })
  | (Envelope & { kind: 'installed' })
  | (Envelope & { kind: 'removed' });

/** An Adaptive Card (its JSON) and the sentence shown in the notification and by screen readers. */
export type RenderedCard = { card: Record<string, unknown>; summary: string };

export type SearchResult = { title: string; value: string };

/**
 * The answer to a turn; only the channel sends. To a press: `replace` puts the card in the place of the pressed one,
 * `toast` leaves the card and says one sentence. To a message: `card` is a new message (`replace` is sent like it).
 * `nothing` answers a repeated delivery.
 */
export type Reply =
  /** `pending` names the confirmation that the card asks for, so that the sent message can be remembered. */
  | ({ kind: 'card'; pending?: string } & RenderedCard)
  | ({ kind: 'replace' } & RenderedCard)
  | { kind: 'toast'; text: string }
  /** To a search: Teams shows the first fifteen. */
  | { kind: 'results'; results: readonly SearchResult[] }
  | { kind: 'nothing' };

/** What a proactive send ended in. `retry` may carry the seconds that Teams asked to wait. */
export type SendResult = { ok: true; activityId?: string } | Refusal;

/** The new personal chat, or why there is none. */
export type BeginResult = { ok: true; id: string; address: Address } | Refusal;

export type Refusal =
  /** `gone`: there is no such conversation any more, or the person has blocked the bot. */
  | { ok: false; final: true; reason: string; gone?: boolean }
  /** `throttled`: Teams found that we write too fast. */
  | { ok: false; final: false; reason: string; retryAfterSeconds?: number; throttled?: boolean };
