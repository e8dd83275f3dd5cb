// Which database: MongoDB where MONGODB_URI says, and else the embedded one. From here on nobody can tell.
import { EmbeddedMongoError, startEmbeddedMongo } from 'embedded-mongodb';
import { StoreUnusable } from '../domain/store/connect.ts';
import { openStore, type Store } from '../domain/store/open-store.ts';
import type { Config } from './config.ts';
import { Misconfiguration } from './misconfiguration.ts';

const database = 'license-desk';

type Opened = {
  store: Store;
  /** The connection string of the embedded database, when it is that one. */
  embeddedAt?: string;
  close: () => Promise<void>;
};

/** `say` gets a line for what a person should know. Rejects with a Misconfiguration for what the operator must mend. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Opened> {
  try {
    return config.mongodbUri === undefined ? await openEmbedded(config, say) : await openAt(config.mongodbUri);
  } catch (error) {
    const forTheOperator = error instanceof StoreUnusable || error instanceof EmbeddedMongoError;
    throw forTheOperator ? new Misconfiguration(error.message) : error;
  }
}

async function openEmbedded(config: Config, say: (line: string) => void): Promise<Opened> {
  const directory = config.mode === 'sandbox' ? config.dataDir : '';
  const embedded = await startEmbeddedMongo({ directory, log: say });
  const embeddedAt = embedded.uri(database);
  const { store, close } = await openAt(embeddedAt);
  return {
    store,
    embeddedAt,
    async close() {
      await close();
      await embedded.close();
    },
  };
}

async function openAt(uri: string): Promise<Opened> {
  const store = await openStore(uri);
  return { store, close: store.close };
}
