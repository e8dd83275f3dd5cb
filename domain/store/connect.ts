// The connection to MongoDB. A deployment without transactions is refused at the start: exactly-once rests on them.
import mongoose from 'mongoose';

/** Its message is one sentence for whoever starts the product. */
export class StoreUnusable extends Error {}

const patienceMs = 5_000;

/** Throws StoreUnusable when nothing answers within five seconds, or when the server is no replica set or sharded cluster. */
export async function connect(uri: string): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: patienceMs,
    autoIndex: false,
    autoCreate: false,
  });
  try {
    await connection.asPromise();
  } catch (error) {
    await connection.destroy(true);
    throw new StoreUnusable(explain(error));
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

/** No word of the driver's, and nothing of the address: it may hold a password. */
function explain(error: unknown): string {
  const { name } = error as Error;
  if (name === 'MongoServerError') return 'The database refuses the user name or the password in MONGODB_URI.';
  return name === 'MongoParseError' || name === 'MongoAPIError'
    ? 'MONGODB_URI is no connection string of MongoDB; env.example shows one.'
    : 'No database answers at MONGODB_URI: check the address, and that the server runs as the replica set it names.';
}
