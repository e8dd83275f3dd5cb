// What became of an attempt to deliver.

/**
 * `final` stops at once: the message is gone. `unreachable`: nobody can write to this person until they meet the bot.
 * `again`: there is a chat now, and the next round sends; that was no attempt.
 */
export type Delivered =
  | { ok: true }
  | { ok: false; final: boolean; reason: string; retryAfterSeconds?: number; throttled?: boolean }
  | { ok: false; unreachable: true; reason: string }
  | { ok: false; again: true };
