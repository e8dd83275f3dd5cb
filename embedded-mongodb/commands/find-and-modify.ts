// The command findAndModify: one document, updated, replaced, inserted or removed, and returned.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { compileSort } from '../query/aggregation.ts';
import { compileProjection } from '../query/projection.ts';
import { findDocuments } from '../storage/store.ts';
import { stage, type Transaction } from '../storage/transactions.ts';
import type { Call, Command } from './dispatch.ts';
import { atomically } from './statements.ts';
import { updateMatching } from './writes.ts';

async function run(call: Call): Promise<Document> {
  const { progress, command } = call;
  if (progress.done > 0) return progress.reply;
  if (Boolean(command['remove']) === (command['update'] !== undefined)) {
    throw new CommandError(9, "findAndModify needs either 'remove' or 'update'");
  }
  progress.reply = await atomically(call, (transaction) =>
    command['remove'] ? removed(call, transaction) : changed(call, transaction),
  );
  progress.done = 1;
  return progress.reply;
}

function changed(call: Call, transaction: Transaction): Document {
  const { query = {}, update, upsert, sort, new: wantsNew, fields } = call.command;
  const { before, after } = updateMatching(call, { q: query, u: update, upsert, sort }, transaction);
  const value = wantsNew ? after : before;
  return {
    lastErrorObject: {
      n: after ? 1 : 0,
      updatedExisting: before !== undefined,
      ...(!before && after ? { upserted: after['_id'] } : {}),
    },
    value: value ? compileProjection(fields)(value) : null,
  };
}

function removed(call: Call, transaction: Transaction): Document {
  const { database, namespace, command } = call;
  const [document] = findDocuments(database.store, namespace, command['query'] ?? {}, transaction).sort(
    compileSort(command['sort']),
  );
  if (document) stage(database.store, transaction, namespace, [{ before: document, after: undefined }]);
  return {
    lastErrorObject: { n: document ? 1 : 0 },
    value: document ? compileProjection(command['fields'])(document) : null,
  };
}

export const findAndModify: Command = {
  fields: ['query', 'update', 'remove', 'upsert', 'new', 'sort', 'fields', 'hint'],
  transactions: true,
  retryable: true,
  run,
};
