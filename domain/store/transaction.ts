// The only place that opens a transaction. The work may run several times, so it sends nothing and reads no clock.
import type { ClientSession, Connection } from 'mongoose';
import { Stale } from './collection.ts';

const triesWhenStale = 5;

/** The driver repeats the work on a write conflict; we repeat it when a version guard found a newer document. */
export async function transaction<T>(connection: Connection, work: (session: ClientSession) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const session = await connection.startSession();
    try {
      return await session.withTransaction(() => work(session), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      });
    } catch (error) {
      if (!(error instanceof Stale) || tries === triesWhenStale) throw error;
    } finally {
      await session.endSession();
    }
  }
}
