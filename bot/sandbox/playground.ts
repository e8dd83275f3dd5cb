// Starts Microsoft's Agents Playground beside the bot: a Teams chat in the browser, as one person of the demo tenant.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PlaygroundConfig } from '../config.ts';
import { Misconfiguration } from '../misconfiguration.ts';
import type { DemoPerson } from './demo-people.ts';
import { playgroundConfig } from './playground-config.ts';

export type RunningPlayground = { url: string; stop(): Promise<void> };

/** Tenths of a second until it must have started. */
const PATIENCE = 300;

/** Resolves when the chat can be opened. Rejects with a Misconfiguration when the port is taken. */
export const startPlayground = async ({
  config,
  person,
  botPort,
  dataDir,
}: {
  config: PlaygroundConfig;
  person: DemoPerson;
  botPort: number;
  dataDir: string;
}): Promise<RunningPlayground> => {
  const { port } = config;
  await mustBeFree(port);
  const directory = join(dataDir, `playground-${port}`);
  const configFile = join(directory, 'playground.json');
  const logFile = join(directory, 'playground.log');
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(configFile, JSON.stringify(playgroundConfig(person), null, 2));
  } catch {
    throw new Misconfiguration(`${directory} cannot be written: set DATA_DIR to a directory that can.`);
  }

  const child = fork(
    fileURLToPath(new URL('./playground-child.mjs', import.meta.url)),
    ['start', '--dt', '-p', String(port)],
    {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {
        ...config.env,
        BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
        M365_AGENTS_PLAYGROUND_SERVICE_URL: `http://127.0.0.1:${port}/_connector`,
        SEND_INSTALLATION_ACTIVITY: 'true',
        APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
        ...(!config.openBrowser && { TEAMSAPPTESTER_BROWSER: 'none' }),
      },
    },
  );
  const url = `http://localhost:${port}`;
  if (!(await answers(child, `http://127.0.0.1:${port}/_debug/ping`))) {
    await stop(child);
    throw new Misconfiguration(
      `The Agents Playground did not start; ${logFile} says why, PLAYGROUND=off leaves it out.`,
    );
  }
  return { url, stop: () => stop(child) };
};

/** It would quietly take another port. */
const mustBeFree = async (port: number): Promise<void> => {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, '127.0.0.1', resolve));
  } catch {
    throw new Misconfiguration(
      `Port ${port} for the Agents Playground is in use: stop what uses it, or set PLAYGROUND_PORT to another one.`,
    );
  }
  await new Promise((resolve) => probe.close(resolve));
};

/** It says "Listening" before it has read its configuration: only the ping counts. */
const answers = async (child: ChildProcess, ping: string): Promise<boolean> => {
  for (let waited = 0; waited < PATIENCE && child.exitCode === null; waited++) {
    const text = await fetch(ping)
      .then((response) => response.text())
      .catch(() => '');
    if (text === 'pong') return true;
    await pause(100);
  }
  return false;
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};
