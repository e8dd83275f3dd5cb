// A database of its own for every test file, on whatever server MONGODB_URI names.
import { randomUUID } from 'node:crypto';

/** The connection string of a database that nobody else uses. */
export function freshDatabase(): string {
  const uri = new URL(process.env['MONGODB_URI'] ?? '');
  uri.pathname = `/test-${randomUUID().slice(0, 13)}`;
  return uri.href;
}
