// After the suite: the embedded database and its folder go, a real database is left as it was.
import { rm } from 'node:fs/promises';

export default async function stopDatabase() {
  const { database, directory } = globalThis.embeddedDatabase ?? {};
  await database?.close();
  if (directory) await rm(directory, { recursive: true });
}
