// Collections and indexes: create, drop and list them.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { equal } from '../query/values.ts';
import { type IndexSpec, idIndex, parseIndexSpec } from '../storage/indexes.ts';
import { applyOperation, buildIndex, type Collection, listIndexSpecs, type Operation } from '../storage/store.ts';
import { cursorReply } from './cursors.ts';
import type { Call, Command } from './dispatch.ts';

/** Changes the schema once no open transaction has touched the namespace. */
async function change({ database, operations }: Call, operation: Operation): Promise<void> {
  const { store } = database;
  for (;;) {
    const user = [...store.open].find(({ touched }) => touched.has(operation.ns));
    if (!user) break;
    await user.ended;
  }
  applyOperation(store, operation);
  operations.push(operation);
}

function existing({ database, namespace }: Call): Collection {
  const collection = database.store.collections.get(namespace);
  if (collection) return collection;
  throw new CommandError(26, `ns does not exist: ${namespace}`);
}

async function create(call: Call): Promise<Document> {
  if (call.database.store.collections.has(call.namespace))
    throw new CommandError(48, `Collection ${call.namespace} already exists.`);
  await change(call, { op: 'create', ns: call.namespace });
  return {};
}

async function drop(call: Call): Promise<Document> {
  if (!call.database.store.collections.has(call.namespace)) return {};
  await change(call, { op: 'drop', ns: call.namespace });
  return { ns: call.namespace };
}

async function dropDatabase(call: Call): Promise<Document> {
  for (const ns of namespacesOf(call)) await change(call, { op: 'drop', ns });
  return { dropped: call.command['$db'] };
}

const namespacesOf = ({ database, command }: Call): string[] =>
  [...database.store.collections.keys()].filter((namespace) => namespace.startsWith(`${command['$db']}.`));

function listCollections(call: Call): Document {
  const { matches } = compileFilter(call.command['filter'] ?? {});
  const infos = namespacesOf(call).map((namespace) => ({
    name: namespace.slice(`${call.command['$db']}.`.length),
    type: 'collection',
    options: {},
    info: { readOnly: false },
    idIndex,
  }));
  return cursorReply(call, infos.filter(matches), call.command['cursor'] ?? {});
}

async function createIndexes(call: Call): Promise<Document> {
  const { database, namespace, command } = call;
  const specs = (command['indexes'] as Document[]).map(parseIndexSpec);
  const createdCollectionAutomatically = !database.store.collections.has(namespace);
  if (createdCollectionAutomatically) await change(call, { op: 'create', ns: namespace });
  const numIndexesBefore = existing(call).indexes.size + 1;
  for (const spec of specs) {
    if (isPresent(existing(call), spec)) continue;
    buildIndex(existing(call), spec); // fails on duplicates before anything is changed
    await change(call, { op: 'createIndex', ns: namespace, index: spec });
  }
  return { numIndexesBefore, numIndexesAfter: existing(call).indexes.size + 1, createdCollectionAutomatically };
}

function isPresent(collection: Collection, spec: IndexSpec): boolean {
  for (const present of listIndexSpecs(collection)) {
    const { name, ...rest } = present;
    const { name: wantedName, ...wanted } = spec;
    const sameKey = equal(present.key, spec.key);
    if (sameKey && '_id' in spec.key && Object.keys(spec.key).length === 1) return true;
    if (name === wantedName && equal(rest, wanted)) return true;
    if (name === wantedName)
      throw new CommandError(86, `An existing index has the same name as the requested index: ${name}`);
    if (sameKey && equal(present.partialFilterExpression, spec.partialFilterExpression)) {
      throw new CommandError(85, `Index already exists with a different name: ${name}`);
    }
  }
  return false;
}

async function dropIndexes(call: Call): Promise<Document> {
  const { index } = call.command;
  const specs = listIndexSpecs(existing(call));
  const [, ...removable] = specs;
  const wanted = [index].flat();
  const chosen =
    index === '*'
      ? removable
      : removable.filter(({ name, key }) => wanted.some((one) => one === name || equal(one, key)));
  if (index !== '*' && chosen.length < wanted.length)
    throw new CommandError(27, `index not found: ${JSON.stringify(index)}`);
  for (const { name } of chosen) await change(call, { op: 'dropIndex', ns: call.namespace, name });
  return { nIndexesWas: specs.length };
}

function listIndexes(call: Call): Document {
  return cursorReply(call, listIndexSpecs(existing(call)), call.command['cursor'] ?? {});
}

export const schemaCommands: Record<string, Command> = {
  create: { fields: [], run: create },
  drop: { fields: [], run: drop },
  dropDatabase: { fields: [], run: dropDatabase },
  listCollections: { fields: ['filter', 'nameOnly', 'cursor', 'authorizedCollections'], run: listCollections },
  createIndexes: { fields: ['indexes', 'commitQuorum'], run: createIndexes },
  dropIndexes: { fields: ['index'], run: dropIndexes },
  listIndexes: { fields: ['cursor'], run: listIndexes },
};
