// Collections and indexes: create, drop and list them.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { equal } from '../query/values.ts';
import { type IndexSpec, idIndex, parseIndexSpec } from '../storage/indexes.ts';
import { applyOperation, buildIndex, type Collection, indexSpecs, type Operation } from '../storage/store.ts';
import type { Call, Command } from './command.ts';
import { cursorReply } from './reads.ts';

/** Changes the schema as one step, once no transaction has writes in it; `plan` is asked when that is so. */
async function change({ database }: Call, namespaces: string[], plan: () => Operation[]): Promise<void> {
  const { store, journal } = database;
  for (;;) {
    const writer = [...store.open].find(({ writes }) => namespaces.some((ns) => writes.has(ns)));
    if (!writer) break;
    await writer.ended;
  }
  const operations = plan();
  for (const operation of operations) applyOperation(store, operation);
  await journal.append(operations);
}

function existing({ database, ns }: Call): Collection {
  const collection = database.store.collections.get(ns);
  if (collection) return collection;
  throw new CommandError(26, `ns does not exist: ${ns}`);
}

async function create(call: Call): Promise<Document> {
  const { database, ns } = call;
  if (database.store.collections.has(ns)) throw new CommandError(48, `Collection ${ns} already exists.`);
  await change(call, [], () => [{ op: 'create', ns }]);
  return {};
}

async function drop(call: Call): Promise<Document> {
  await change(call, [call.ns], () => [{ op: 'drop', ns: call.ns }]);
  return { ns: call.ns };
}

const namespacesOf = ({ database, command }: Call): string[] =>
  [...database.store.collections.keys()].filter((ns) => ns.startsWith(`${command['$db']}.`));

async function dropDatabase(call: Call): Promise<Document> {
  await change(call, namespacesOf(call), () => namespacesOf(call).map((ns) => ({ op: 'drop', ns })));
  return { dropped: call.command['$db'] };
}

function listCollections(call: Call): Document {
  const nameOf = (ns: string) => ns.slice(`${call.command['$db']}.`.length);
  const infos = namespacesOf(call).map((ns) => ({ name: nameOf(ns), type: 'collection', options: {}, idIndex }));
  return cursorReply(call, infos.filter(compileFilter(call.command['filter'] ?? {}).matches), call.command['cursor']);
}

async function createIndexes(call: Call): Promise<Document> {
  const { database, ns, command } = call;
  const specs = (command['indexes'] as Document[]).map(parseIndexSpec);
  await change(call, [ns], () => {
    const collection = database.store.collections.get(ns);
    const missing = specs.filter((spec) => !collection || !isPresent(collection, spec));
    for (const spec of missing) if (collection) buildIndex(ns, collection, spec); // fails before anything is changed
    return [{ op: 'create', ns }, ...missing.map((index): Operation => ({ op: 'createIndex', ns, index }))];
  });
  return { numIndexesAfter: indexSpecs(existing(call)).length };
}

function isPresent(collection: Collection, spec: IndexSpec): boolean {
  return indexSpecs(collection).some((present) => {
    const sameKey =
      equal(present.key, spec.key) && equal(present.partialFilterExpression, spec.partialFilterExpression);
    if (equal(present, spec) || (sameKey && present === idIndex)) return true;
    if (present.name === spec.name) throw new CommandError(86, `Another index has the name ${spec.name}.`);
    if (sameKey) throw new CommandError(85, `The index exists under the name ${present.name} or with other options.`);
    return false;
  });
}

async function dropIndexes(call: Call): Promise<Document> {
  const { ns, command } = call;
  const { index } = command;
  const names = index === '*' ? [...existing(call).indexes.keys()] : [index].flat();
  const unknown = names.find((name) => !existing(call).indexes.has(name));
  if (unknown !== undefined) throw new CommandError(27, `index not found with name [${JSON.stringify(unknown)}]`);
  await change(call, [ns], () => names.map((name) => ({ op: 'dropIndex', ns, name })));
  return {};
}

const listIndexes = (call: Call): Document => cursorReply(call, indexSpecs(existing(call)), call.command['cursor']);

export const schemaCommands: Record<string, Command> = {
  create: { run: create },
  drop: { run: drop },
  dropDatabase: { run: dropDatabase },
  listCollections: { run: listCollections, fields: 'filter nameOnly cursor authorizedCollections' },
  createIndexes: { run: createIndexes, fields: 'indexes' },
  dropIndexes: { run: dropIndexes, fields: 'index' },
  listIndexes: { run: listIndexes, fields: 'cursor' },
};
