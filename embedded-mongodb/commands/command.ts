// What a command is, and what one running command knows.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import type { Connection, Session } from '../storage/sessions.ts';
import { findDocuments, type Transaction } from '../storage/store.ts';

export type Call = {
  database: Database;
  connection: Connection;
  command: Document;
  /** The database and the collection it names, as "database.collection". */
  ns: string;
  session: Session | undefined;
  /** The session's transaction, when the command belongs to one. */
  transaction: Transaction | undefined;
};

export type Command = {
  run: (call: Call) => Document | Promise<Document>;
  /** The names of the fields it takes beside the general ones; every other field is refused by its name. */
  fields?: string | 'any';
};

/** What a call finds, as its transaction sees it. */
export const matching = ({ database, ns, transaction }: Call, filter: Document = {}): Document[] =>
  findDocuments(database.store, ns, filter, transaction);
