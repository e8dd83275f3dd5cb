// Who really sells: Microsoft, or a partner. Behind this interface, so that nothing in here waits for a remote call.
import type { Somebody } from './model/pending.ts';

/** What was confirmed here and has to be carried out there. */
type Order = {
  /** The same each time it is placed again: it must be carried out once. */
  id: string;
  tenantId: string;
  /** The capability, and its effect as it was on the card. */
  command: string;
  effect: unknown;
  by: Somebody;
  at: Date;
};

export type Commerce = {
  /**
   * Takes the order; what comes of it is told later, as an event (docs/commerce-events.openapi.json). Throws while it
   * cannot be reached: the order is placed again, with the same id.
   */
  place(order: Order): Promise<void>;
};
