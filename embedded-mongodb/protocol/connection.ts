// One client connection: its messages are answered in order, and its open transactions end with it.
import type { Socket } from 'node:net';
import { dispatch } from '../commands/dispatch.ts';
import type { Database } from '../database.ts';
import { abortTransaction } from '../storage/sessions.ts';
import type { Connection } from '../storage/store.ts';
import { createSplitter, readRequest, writeReply } from './wire.ts';

export function serveConnection(socket: Socket, database: Database, connection: Connection): void {
  const split = createSplitter();
  let answered = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('data', (chunk) => {
    try {
      for (const message of split(chunk))
        answered = answered.then(() => answer(message)).catch(() => void socket.destroy());
    } catch {
      socket.destroy(); // not our protocol
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    const mine = [...database.store.sessions.values()].filter((session) => session.connection === connection);
    for (const session of mine) abortTransaction(database.store, session);
  });

  async function answer(message: Buffer): Promise<void> {
    const request = readRequest(message);
    const reply = await dispatch(database, request.command, connection);
    if (request.reply !== 'none' && socket.writable) socket.write(writeReply(request, reply));
  }
}
