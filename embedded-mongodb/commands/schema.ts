// Collections and their indexes: create, list and drop them.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { equal } from '../query/values.ts';
import { type IndexSpec, idIndex, parseIndexSpec } from '../storage/indexes.ts';
import { applyOperation, buildIndex, type Collection, type Operation } from '../storage/store.ts';
import type { Call, Command } from './command.ts';
import { wholeResult } from './reads.ts';

/** Changes the schema as one step, once no transaction has writes in it; `plan` is asked when that is so. */
async function change({ database }: Call, namespaces: string[], plan: () => Operation[]): Promise<Document> {
  const { store, journal } = database;
  for (;;) {
    const writer = [...store.open].find(({ writes }) => namespaces.some((ns) => writes.has(ns)));
    if (!writer) break;
    await writer.ended;
  }
  const operations = plan();
  for (const operation of operations) applyOperation(store, operation);
  await journal.append(operations);
  return {};
}

async function create(call: Call): Promise<Document> {
  const { database, ns } = call;
  if (database.store.collections.has(ns)) throw new CommandError(48, `Collection ${ns} already exists.`);
  return change(call, [], () => [{ op: 'create', ns }]);
}

async function dropDatabase(call: Call): Promise<Document> {
  const { collections } = call.database.store;
  const namespaces = () => [...collections.keys()].filter((ns) => ns.startsWith(`${call.command['$db']}.`));
  return change(call, namespaces(), () => namespaces().map((ns) => ({ op: 'drop', ns })));
}

async function createIndexes(call: Call): Promise<Document> {
  const { database, ns, command } = call;
  const specs = (command['indexes'] as Document[]).map(parseIndexSpec);
  return change(call, [ns], () => {
    const collection = database.store.collections.get(ns);
    const missing = specs.filter((spec) => !collection || !isPresent(collection, spec));
    for (const spec of missing) if (collection) buildIndex(ns, collection, spec); // fails before anything is changed
    return [{ op: 'create', ns }, ...missing.map((index): Operation => ({ op: 'createIndex', ns, index }))];
  });
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

function listIndexes(call: Call): Document {
  const collection = call.database.store.collections.get(call.ns);
  if (!collection) throw new CommandError(26, `ns does not exist: ${call.ns}`);
  return wholeResult(call, indexSpecs(collection));
}

export const schemaCommands: Record<string, Command> = {
  create: { run: create },
  dropDatabase: { run: dropDatabase },
  createIndexes: { run: createIndexes, fields: 'indexes' },
  listIndexes: { run: listIndexes, fields: 'cursor' },
};
