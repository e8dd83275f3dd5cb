// One kind of stored document: checked by its zod schema, kept apart by tenant, replaced only at the version that was read.
import mongoose, { type ClientSession, type Connection } from 'mongoose';
import type { z } from 'zod';

type Stored = { id: string; tenantId: string; version: number };
/** Conditions on the document's own fields (or a dotted path into them): plain values or MongoDB operators. */
type Filter = Record<string, unknown>;
type IndexOptions = { unique?: boolean; expireAfterSeconds?: number; partialFilterExpression?: Filter };
type Index = { keys: Record<string, 1 | -1>; options?: IndexOptions };

/** Somebody else changed the document since it was read; the transaction starts again with fresh facts. */
export class Stale extends Error {}

export function collection<T extends Stored>(
  connection: Connection,
  name: string,
  schema: z.ZodType<T>,
  indexes: Index[] = [],
  derived: Record<string, (document: T) => unknown> = {},
) {
  // Zod is the schema; mongoose keeps documents as they are. The two would only drift apart.
  const shape = new mongoose.Schema(
    { _id: String, tenantId: String },
    { strict: false, versionKey: false, minimize: false, id: false },
  );
  for (const { keys, options } of indexes) shape.index(keys, options);
  const model = connection.model<{ _id: string } & Record<string, unknown>>(name, shape, name);
  const key = (tenantId: string, id: string) => `${tenantId}/${id}`;
  const plain = (found: unknown): T => schema.parse(found);
  /** As it is stored: what is derived is there for an index, and left out when the document is read. */
  const row = (document: T) => ({
    ...schema.parse(document),
    ...Object.fromEntries(Object.entries(derived).map(([field, from]) => [field, from(document)])),
  });
  type Row = { _id: string } & Record<string, unknown>;
  /** Zod has checked them: mongoose need not make documents of them, which takes longer than to store them. */
  const insert = (rows: Row[], session?: ClientSession) =>
    model.collection.insertMany(rows as never, { ignoreUndefined: true, ...(session && { session }) });

  return {
    name,
    /** Creates the collection and its indexes; collections cannot come into being inside a transaction. */
    async prepare(): Promise<void> {
      await model.createCollection();
      await model.createIndexes();
    },
    async get(tenantId: string, id: string, session?: ClientSession): Promise<T | undefined> {
      const found = await model
        .findById(key(tenantId, id))
        .session(session ?? null)
        .lean();
      return found ? plain(found) : undefined;
    },
    async list(
      filter: Filter,
      {
        session,
        sort,
        limit,
      }: { session?: ClientSession | undefined; sort?: Record<string, 1 | -1>; limit?: number } = {},
    ): Promise<T[]> {
      const query = model
        .find(filter)
        .session(session ?? null)
        .sort(sort ?? { _id: 1 });
      const found = await (limit === undefined ? query : query.limit(limit)).lean();
      return found.map(plain);
    },
    count(filter: Filter, session?: ClientSession): Promise<number> {
      return model
        .countDocuments(filter)
        .session(session ?? null)
        .exec();
    },
    /** Version 0 is inserted; any other replaces exactly that version. Throws Stale when it is no longer there. */
    async save(document: T, session?: ClientSession): Promise<T> {
      const next = { ...document, version: document.version + 1 };
      const _id = key(next.tenantId, next.id);
      if (document.version === 0) {
        await insert([{ _id, ...row(next) }], session);
        return schema.parse(next);
      }
      const guard = { _id, version: document.version };
      const { matchedCount } = await model.replaceOne(guard, row(next), session ? { session } : {});
      if (matchedCount === 0) throw new Stale(`${name} ${document.id} is no longer at version ${document.version}`);
      return schema.parse(next);
    },
    /** New documents, in one go. */
    async addAll(documents: readonly T[], session: ClientSession): Promise<void> {
      const rows = documents.map((one) => ({
        _id: key(one.tenantId, one.id),
        ...row({ ...one, version: 1 }),
      }));
      await insert(rows, session);
    },
    /** Inserts unless the id is taken; says whether it did. */
    async claim(document: T): Promise<boolean> {
      try {
        await insert([{ _id: key(document.tenantId, document.id), ...row({ ...document, version: 1 }) }]);
        return true;
      } catch (error) {
        if ((error as { code?: number }).code === 11000) return false;
        throw error;
      }
    },
    /** The first match in `sort` order, changed in the same step; undefined when there is none. */
    async take(filter: Filter, change: Partial<T>, sort: Record<string, 1 | -1>): Promise<T | undefined> {
      const update = { $set: change, $inc: { version: 1 } };
      const options = { sort, returnDocument: 'after' } as const;
      const { tenantId, id } = filter;
      const one = typeof tenantId === 'string' && typeof id === 'string' ? { _id: key(tenantId, id) } : {};
      const found = await model.findOneAndUpdate({ ...filter, ...one }, update, options).lean();
      return found ? plain(found) : undefined;
    },
    async clear(): Promise<void> {
      await model.deleteMany({});
    },
    async remove(tenantId: string, id: string, session?: ClientSession): Promise<void> {
      await model.deleteOne({ _id: key(tenantId, id) }, session ? { session } : {});
    },
  };
}
