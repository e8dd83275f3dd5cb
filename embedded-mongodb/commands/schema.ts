// Collections and their indexes: create, list and drop them.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { equal } from '../query/values.ts';
import { type IndexSpec, idIndex, parseIndexSpec } from '../storage/indexes.ts';
import { buildIndex, type Collection, type Operation } from '../storage/store.ts';
import { WriteConflict } from '../storage/transactions.ts';
import { type Command, reading, type Work, writing } from './command.ts';
import { wholeResult } from './reads.ts';

/** Adds changes of the schema to the transaction of a command, which waits for those that write to these namespaces. */
function change({ database, transaction }: Work, namespaces: string[], operations: Operation[]): Document {
  const writer = [...database.store.open].find(({ writes }) => namespaces.some((ns) => writes.has(ns)));
  if (writer) throw new WriteConflict(writer);
  transaction.schema.push(...operations);
  return {};
}

function create(work: Work): Document {
  const { database, ns } = work;
  if (database.store.collections.has(ns)) throw new CommandError(48, `Collection ${ns} already exists.`);
  return change(work, [], [{ op: 'create', ns }]);
}

function dropDatabase(work: Work): Document {
  const { database, command } = work;
  const namespaces = [...database.store.collections.keys()].filter((ns) => ns.startsWith(`${command['$db']}.`));
  return change(
    work,
    namespaces,
    namespaces.map((ns) => ({ op: 'drop', ns })),
  );
}

function createIndexes(work: Work): Document {
  const { database, ns, command } = work;
  const collection = database.store.collections.get(ns);
  const specs = (command['indexes'] as Document[]).map(parseIndexSpec);
  const missing = specs.filter((spec) => !collection || !isPresent(collection, spec));
  for (const spec of missing) if (collection) buildIndex(ns, collection, spec); // fails before anything is changed
  const indexes = missing.map((index): Operation => ({ op: 'createIndex', ns, index }));
  return change(work, [ns], [{ op: 'create', ns }, ...indexes]);
}

const indexSpecs = ({ indexes }: Collection): IndexSpec[] => [
  idIndex,
  ...[...indexes.values()].map(({ spec }) => spec),
];

/** Whether there is exactly this index; another one of its name or its key is refused. */
function isPresent(collection: Collection, spec: IndexSpec): boolean {
  const present = indexSpecs(collection).find(({ name, key }) => name === spec.name || equal(key, spec.key));
  if (!present || equal(present, spec)) return present !== undefined;
  const code = present.name === spec.name ? 86 : 85;
  throw new CommandError(code, `There is another index ${present.name} on ${JSON.stringify(present.key)}.`);
}

function listIndexes(work: Work): Document {
  const collection = work.database.store.collections.get(work.ns);
  if (!collection) throw new CommandError(26, `ns does not exist: ${work.ns}`);
  return wholeResult(work, indexSpecs(collection));
}

export const schemaCommands: Record<string, Command> = {
  create: { run: writing(create) },
  dropDatabase: { run: writing(dropDatabase) },
  createIndexes: { run: writing(createIndexes), fields: 'indexes' },
  listIndexes: { run: reading(listIndexes), fields: 'cursor' },
};
