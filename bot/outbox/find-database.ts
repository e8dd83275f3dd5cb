// Where the data is: at MONGODB_URI, in a sandbox that runs on this machine, or in the folder of one that does not.
import { z } from 'zod';
import type { Config } from '../config.ts';
import { Misconfiguration } from '../misconfiguration.ts';

const Answer = z.object({ embeddedAt: z.string().nullable() });

/** The same configuration, with the address of the database that a running sandbox keeps in its memory. */
export async function findDatabase(config: Config): Promise<Config> {
  if (config.mode === 'production' || config.mongodbUri !== undefined) return config;
  const url = `http://${config.host}:${config.port}`;
  const response = await fetch(`${url}/sandbox/database`).catch(() => undefined);
  // Nobody runs here: the folder is free, or its lock says who has it.
  if (!response) return config;
  const answer = Answer.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new Misconfiguration(`What answers at ${url} is no sandbox of License Desk.`);
  const { embeddedAt } = answer.data;
  if (embeddedAt === null) {
    throw new Misconfiguration(
      `The sandbox at ${url} keeps its data in a MongoDB: set MONGODB_URI as it is set there.`,
    );
  }
  return { ...config, mongodbUri: embeddedAt };
}
