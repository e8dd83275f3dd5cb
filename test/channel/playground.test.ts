import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig, type SandboxConfig } from '../../bot/config.ts';
import { demoPeople } from '../../bot/sandbox/demo-people.ts';
import { startPlayground } from '../../bot/sandbox/playground.ts';
import { playgroundConfig } from '../../bot/sandbox/playground-config.ts';
import { startTrialBot } from './trial-bot.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'license-desk-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const options = ({ port, botPort = 1 }: { port: number; botPort?: number }) => {
  const env = { PATH: process.env['PATH'], CI: 'true', PLAYGROUND_PORT: String(port) };
  const { person, playground: config } = readConfig(env, ['--as', 'adele']) as Required<SandboxConfig>;
  return { config, person, botPort, dataDir };
};

describe('the Playground', () => {
  it.each(demoPeople.map((person) => [person.name, person] as const))('as %s shows five colleagues', (name, person) => {
    const { currentUser, users } = playgroundConfig(person);
    expect(currentUser.name).toBe(name);
    expect(new Set([currentUser, ...users].map(({ id }) => id)).size).toBe(6);
  });

  it('starts as the person who was asked for, and stops', async () => {
    const port = await freePort();
    const bot = await startTrialBot();
    const playground = await startPlayground(options({ port, botPort: Number(new URL(bot.url).port) }));
    const response = await fetch(`http://127.0.0.1:${port}/_internal/v1/config`);
    expect(await response.json()).toMatchObject({ config: { currentUser: { name: 'Adele Vance' } } });
    await Promise.all([playground.stop(), bot.close()]);
    await expect(fetch(`http://127.0.0.1:${port}/_debug/ping`)).rejects.toThrow();
  });

  it('says in one sentence that its port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(startPlayground(options({ port }))).rejects.toThrow(
      `Port ${port} for the Agents Playground is in use: stop what uses it, or set PLAYGROUND_PORT to another one.`,
    );
    other.close();
  });
});
