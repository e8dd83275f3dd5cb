// Teams delivers a message again when no answer came within fifteen seconds: it is answered once.
import type { Desk } from './desk.ts';

type Delivery = { tenantId: string; id: string; at: Date };

/** An answer takes far less; a server that died over one no longer holds it back. */
const givenUpAfterMs = 10_000;

/** False when the same delivery is being answered now, or was. */
export async function startAnswering({ store }: Desk, { tenantId, id, at }: Delivery): Promise<boolean> {
  if (await store.deliveries.claim({ tenantId, id, version: 0, at, answered: false })) return true;
  const abandoned = { tenantId, id, answered: false, at: { $lt: new Date(at.getTime() - givenUpAfterMs) } };
  return (await store.deliveries.take(abandoned, { at }, { at: 1 })) !== undefined;
}

export async function answered({ store }: Desk, { tenantId, id }: Delivery): Promise<void> {
  await store.deliveries.take({ tenantId, id }, { answered: true }, { at: 1 });
}
