// After the suite: what was started for it ends, and the embedded database's folder goes; a real database is left as it was.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function stopSuite() {
  const { database, directory, hosts } = globalThis.suite;
  for (const host of hosts) {
    if (host.exitCode !== null) continue;
    host.kill();
    await once(host, 'close');
  }
  await database?.close();
  if (directory) await rm(directory, { recursive: true });
}
