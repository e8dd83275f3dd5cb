import { expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Embedded, freshDirectory, openAt } from './support/embedded.ts';
import { type Command, connectRaw } from './support/raw-connection.ts';

const { Long, UUID } = mongoose.mongo;

const retryable = (lsid: Command, txnNumber: number, command: Command): Command => ({
  ...command,
  $db: 'test',
  lsid,
  txnNumber: Long.fromNumber(txnNumber),
});
const aSession = (): Command => ({ id: new UUID() });

/** Sends over a connection of its own, and returns the last reply. */
async function send({ port }: Embedded, ...commands: Command[]): Promise<Command> {
  const raw = connectRaw(port);
  let reply: Command = {};
  for (const command of commands) {
    reply = await raw.send(command);
  }
  raw.close();
  return reply;
}

async function withServer(
  work: (embedded: Embedded, restart: () => Promise<Embedded>) => Promise<void>,
): Promise<void> {
  let embedded = await openAt(await freshDirectory());
  await work(embedded, async () => {
    await embedded.close();
    embedded = await openAt(embedded.directory);
    return embedded;
  }).finally(() => embedded.close());
}

const writes: [string, Command, unknown][] = [
  ['insert', { insert: 'things', documents: [{ _id: 2 }, { _id: 3 }] }, 3],
  ['update', { update: 'things', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }] }, 1],
  ['delete', { delete: 'things', deletes: [{ q: {}, limit: 1 }] }, 1],
  ['findAndModify', { findAndModify: 'things', query: { _id: 1 }, update: { $inc: { n: 1 } }, new: true }, 1],
  ['insert with an error', { insert: 'things', documents: [{ _id: 2 }, { _id: 2 }, { _id: 3 }] }, 3],
];

test.each(writes)(
  'a resent %s is applied once and gets the same reply, also after a restart',
  async (_name, command) => {
    await withServer(async (embedded, restart) => {
      await embedded.things.insertMany([
        { _id: 1, n: 0 },
        { _id: 9, n: 0 },
      ]);
      const sent = retryable(aSession(), 1, command);
      const reply = await send(embedded, sent);
      const after = await embedded.things.find().toArray();
      expect(after).not.toEqual([
        { _id: 1, n: 0 },
        { _id: 9, n: 0 },
      ]);
      expect(await send(embedded, sent)).toEqual(reply);
      await restart(); // which replaces the journal by a snapshot
      const restarted = await restart();
      expect(await send(restarted, sent)).toEqual(reply);
      expect(await restarted.things.find().toArray()).toEqual(after);
    });
  },
);

test('a retry that is sent while its first attempt still runs is applied once', async () => {
  await withServer(async (embedded) => {
    await embedded.things.insertOne({ _id: 1, n: 0 });
    const sent = retryable(aSession(), 1, { update: 'things', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }] });
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(embedded, sent)));
    expect(replies).toEqual(Array.from({ length: 5 }, () => ({ ok: 1, n: 1, nModified: 1 })));
    expect(await embedded.things.findOne({})).toEqual({ _id: 1, n: 1 });
  });
});

test('a commit that is sent again succeeds again, also after a restart; an abort after it is refused', async () => {
  await withServer(async (embedded, restart) => {
    const lsid = aSession();
    const inTransaction = (command: Command) => retryable(lsid, 1, { ...command, autocommit: false });
    const insert = inTransaction({ insert: 'things', documents: [{ _id: 1 }], startTransaction: true });
    const commit = inTransaction({ commitTransaction: 1 });
    expect(await send(embedded, insert, commit)).toEqual({ ok: 1 });
    expect(await send(embedded, commit)).toEqual({ ok: 1 });
    expect(await send(embedded, commit)).toEqual({ ok: 1 });
    await restart(); // which replaces the journal by a snapshot
    const restarted = await restart();
    expect(await send(restarted, commit)).toEqual({ ok: 1 });
    expect(await send(restarted, inTransaction({ abortTransaction: 1 }))).toMatchObject({ ok: 0, code: 251 });
    expect(await restarted.things.find().toArray()).toEqual([{ _id: 1 }]);
  });
});

test('a number that the session has left behind is refused, and one that never began is unknown', async () => {
  await withServer(async (embedded) => {
    const lsid = aSession();
    const insert = (txnNumber: number, _id: number) =>
      send(embedded, retryable(lsid, txnNumber, { insert: 'things', documents: [{ _id }] }));
    await insert(5, 1);
    expect(await insert(4, 2)).toMatchObject({ ok: 0, code: 225 });
    const stray = retryable(lsid, 6, { find: 'things', autocommit: false });
    expect(await send(embedded, stray)).toMatchObject({ ok: 0, code: 251, errorLabels: ['TransientTransactionError'] });
    expect(await embedded.things.countDocuments()).toBe(1);
  });
});
