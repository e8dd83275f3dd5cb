// The product as a process of its own, as npm start runs it without the chat window: to be stopped, and to be killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Child = {
  port: number;
  pid: number;
  /** Resolves when it answers, rejects with what it printed when it ends before that. */
  ready(): Promise<void>;
  signal(name: 'SIGINT' | 'SIGKILL'): Promise<Ended>;
  ended: Promise<Ended>;
};
type Ended = { code: number | null; printed: string };

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'license-desk-child-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

type Settings = {
  dataDir: string;
  port: number;
  /** Several share one database. */
  mongodbUri?: string;
};

export function startChild({ dataDir, port, mongodbUri }: Settings): Child {
  const settings = { PLAYGROUND: 'off', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' };
  const shared = mongodbUri === undefined ? {} : { MONGODB_URI: mongodbUri };
  const env = { PATH: process.env['PATH'], ...settings, ...shared };
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const ended = once(child, 'close').then(([code]): Ended => ({ code, printed }));
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  return {
    port,
    pid: child.pid ?? 0,
    ended,
    async ready() {
      while (!(await answers(port))) {
        if (isOver) throw new Error(`it ended: ${printed}`);
        await pause(50);
      }
    },
    signal(name) {
      child.kill(name);
      return ended;
    },
  };
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
