// Collections and their indexes: create, list and drop them.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { equal } from '../query/values.ts';
import { type IndexSpec, idIndex, parseIndexSpec } from '../storage/indexes.ts';
import { buildIndex, type Collection, type Operation } from '../storage/store.ts';
import { type Command, reading, type Work, writing } from './command.ts';
import { wholeResult } from './documents.ts';

function create({ transaction, ns }: Work): Document {
  if (transaction.snapshot.has(ns)) throw new CommandError(48, `Collection ${ns} already exists.`);
  transaction.schema.push({ op: 'create', ns });
  return {};
}

function dropDatabase({ transaction, command }: Work): Document {
  const namespaces = [...transaction.snapshot.keys()].filter((ns) => ns.startsWith(`${command['$db']}.`));
  transaction.schema.push(...namespaces.map((ns): Operation => ({ op: 'drop', ns })));
  return {};
}

function createIndexes({ transaction, ns, command }: Work): Document {
  const collection = transaction.snapshot.get(ns);
  const specs = (command['indexes'] as Document[]).map(parseIndexSpec);
  const missing = specs.filter((spec) => !collection || !isPresent(collection, spec));
  for (const spec of missing) if (collection) buildIndex(ns, collection, spec); // fails before anything is changed
  transaction.schema.push(...missing.map((index): Operation => ({ op: 'createIndex', ns, index })));
  return {};
}

const indexSpecs = ({ indexes }: Collection): IndexSpec[] => [
  idIndex,
  ...[...indexes.values()].map(({ spec }) => spec),
];

/** Whether there is exactly this index; another one of its name or key is refused. */
function isPresent(collection: Collection, spec: IndexSpec): boolean {
  const present = indexSpecs(collection).find(({ name, key }) => name === spec.name || equal(key, spec.key));
  if (!present || equal(present, spec)) return present !== undefined;
  const code = present.name === spec.name ? 86 : 85;
  throw new CommandError(code, `There is another index ${present.name} on ${JSON.stringify(present.key)}.`);
}

function listIndexes(work: Work): Document {
  const collection = work.transaction.snapshot.get(work.ns);
  if (!collection) throw new CommandError(26, `ns does not exist: ${work.ns}`);
  return wholeResult(work, indexSpecs(collection));
}

export const schemaCommands: Record<string, Command> = {
  create: { run: writing(create) },
  dropDatabase: { run: writing(dropDatabase) },
  createIndexes: { run: writing(createIndexes), fields: 'indexes' },
  listIndexes: { run: reading(listIndexes), fields: 'cursor' },
};
