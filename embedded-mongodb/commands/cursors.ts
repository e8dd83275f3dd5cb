// Cursors: a reply takes a first batch of a result, the rest waits for getMore.
import { type Document, Long } from 'bson';
import { CommandError } from '../errors.ts';
import { sizeOf } from '../protocol/wire.ts';
import type { Call } from './dispatch.ts';

const defaultFirstBatch = 101;
const maxBatchBytes = 16_000_000;

/** The reply of a command that returns documents. */
export function cursorReply(
  call: Call,
  documents: Document[],
  { batchSize, singleBatch }: { batchSize?: number; singleBatch?: boolean },
): Document {
  const { cursors } = call.database;
  const firstBatch = takeBatch(documents, batchSize ?? defaultFirstBatch);
  const rest = documents.slice(firstBatch.length);
  const id = rest.length > 0 && !singleBatch ? Long.fromNumber(++lastCursor) : Long.ZERO;
  if (!id.isZero()) cursors.set(id.toString(), { namespace: call.namespace, documents: rest, usedAt: Date.now() });
  return { cursor: { firstBatch, id, ns: call.namespace } };
}

let lastCursor = 0;

function takeBatch(documents: Document[], count: number): Document[] {
  let bytes = 0;
  const end = documents.slice(0, count).findIndex((document, index) => {
    bytes += sizeOf(document) + 16;
    return bytes > maxBatchBytes && index > 0;
  });
  return documents.slice(0, end === -1 ? count : end);
}

export function getMore(call: Call): Document {
  const { command, database } = call;
  const key = String(command['getMore']);
  const cursor = database.cursors.get(key);
  const namespace = `${command['$db']}.${command['collection']}`;
  if (cursor?.namespace !== namespace) throw new CommandError(43, `cursor id ${key} not found`);
  const nextBatch = takeBatch(cursor.documents, command['batchSize'] || Number.POSITIVE_INFINITY);
  cursor.documents = cursor.documents.slice(nextBatch.length);
  cursor.usedAt = Date.now();
  const done = cursor.documents.length === 0;
  if (done) database.cursors.delete(key);
  return { cursor: { nextBatch, id: done ? Long.ZERO : Long.fromString(key), ns: namespace } };
}

export function killCursors({ command, database }: Call): Document {
  const ids = (command['cursors'] as unknown[]).map(String);
  const cursorsKilled = command['cursors'].filter((id: unknown) => database.cursors.delete(String(id)));
  const cursorsNotFound = command['cursors'].filter(
    (_: unknown, index: number) => !cursorsKilled.map(String).includes(ids[index] ?? ''),
  );
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
}
