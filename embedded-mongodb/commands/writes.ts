// The commands insert, update and delete.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileSort } from '../query/aggregation.ts';
import { compileFilter } from '../query/filter.ts';
import { compileUpdate, upserted, withId } from '../query/update.ts';
import { assertStorable, equal, isDocument } from '../query/values.ts';
import { findDocuments } from '../storage/store.ts';
import { stage, type Transaction } from '../storage/transactions.ts';
import type { Call, Command } from './dispatch.ts';
import { type Outcome, runStatements } from './statements.ts';

function insert(call: Call): Promise<Document> {
  const { store } = call.database;
  return runStatements(call, listOf(call, 'documents'), (sent, transaction): Outcome => {
    const document = withId(sent);
    if (Array.isArray(document['_id'])) throw new CommandError(2, "The '_id' value cannot be of type array");
    assertStorable(document);
    stage(store, transaction, call.namespace, [{ before: undefined, after: document }]);
    return { n: 1 };
  });
}

export type UpdateStatement = { q: Document; u: unknown; multi?: boolean; upsert?: boolean; sort?: Document };
export type Updated = { before: Document | undefined; after: Document | undefined; modified: number; matched: number };

/** Updates the first document that matches, or all; inserts one when there is none and `upsert` is asked for. */
export function updateMatching(
  call: Call,
  { q, u, multi, upsert, sort }: UpdateStatement,
  transaction: Transaction,
): Updated {
  const { store } = call.database;
  const update = compileUpdate(u);
  if (multi && isDocument(u) && !Object.keys(u)[0]?.startsWith('$'))
    throw new CommandError(9, 'multi update is not supported for replacement-style update');
  const found = findDocuments(store, call.namespace, q, transaction);
  if (sort) found.sort(compileSort(sort));
  const changes = (multi ? found : found.slice(0, 1)).map((before) => ({ before, after: update(before, false) }));
  const [first] = changes;
  if (first) {
    // An unchanged document is claimed too: its writer decided on what it saw.
    stage(store, transaction, call.namespace, changes);
    const modified = changes.filter(({ before, after }) => !equal(before, after)).length;
    return { ...first, matched: changes.length, modified };
  }
  if (!upsert) return { before: undefined, after: undefined, matched: 0, modified: 0 };
  const after = upserted(compileFilter(q).equals, update);
  stage(store, transaction, call.namespace, [{ before: undefined, after }]);
  return { before: undefined, after, matched: 0, modified: 0 };
}

function update(call: Call): Promise<Document> {
  call.progress.reply['nModified'] ??= 0;
  return runStatements(call, listOf(call, 'updates'), (statement, transaction): Outcome => {
    refuseOthers('update', statement, ['q', 'u', 'multi', 'upsert', 'sort', 'hint']);
    const { before, after, matched, modified } = updateMatching(call, statement as UpdateStatement, transaction);
    const upsertedId = !before && after ? { _id: after['_id'] } : undefined;
    return { n: upsertedId ? 1 : matched, nModified: modified, ...(upsertedId ? { upsertedId } : {}) };
  });
}

function remove(call: Call): Promise<Document> {
  const { store } = call.database;
  return runStatements(call, listOf(call, 'deletes'), (statement, transaction): Outcome => {
    refuseOthers('delete', statement, ['q', 'limit', 'hint']);
    const found = findDocuments(store, call.namespace, statement['q'], transaction);
    const removed = statement['limit'] === 1 ? found.slice(0, 1) : found;
    stage(
      store,
      transaction,
      call.namespace,
      removed.map((before) => ({ before, after: undefined })),
    );
    return { n: removed.length };
  });
}

function listOf({ command }: Call, field: string): Document[] {
  const list = command[field];
  if (Array.isArray(list) && list.length > 0 && list.every(isDocument)) return list;
  throw new CommandError(9, `'${field}' must be a nonempty list of documents`);
}

function refuseOthers(kind: string, statement: Document, fields: string[]): void {
  const strange = Object.keys(statement).find((field) => !fields.includes(field));
  if (strange) throw unsupported(`option of ${kind}`, strange);
}

export const writeCommands: Record<string, Command> = {
  insert: { fields: ['documents', 'ordered'], transactions: true, retryable: true, run: insert },
  update: { fields: ['updates', 'ordered'], transactions: true, retryable: true, run: update },
  delete: { fields: ['deletes', 'ordered'], transactions: true, retryable: true, run: remove },
};
