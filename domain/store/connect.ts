// The connection to MongoDB. A deployment without transactions is refused at the start: exactly-once rests on them.
import mongoose from 'mongoose';

/** Its message is one sentence for whoever starts the product. */
export class StoreUnusable extends Error {}

/** Throws StoreUnusable when nothing answers within ten seconds, or when the server is no replica set or sharded cluster. */
export async function connect(uri: string): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: 10_000,
    autoIndex: false,
    autoCreate: false,
  });
  try {
    await connection.asPromise();
  } catch (error) {
    await connection.destroy(true);
    throw new StoreUnusable(
      `The database does not answer: ${(error as Error).message}. Check MONGODB_URI, and that the server runs.`,
    );
  }
  const hello = await connection.db?.admin().command({ hello: 1 });
  if (hello?.['setName'] === undefined && hello?.['msg'] !== 'isdbgrid') {
    await connection.destroy(true);
    throw new StoreUnusable(
      'The database at MONGODB_URI has no transactions: run it as a replica set (docker compose up -d does), or use Atlas or Azure DocumentDB.',
    );
  }
  return connection;
}
