// The real product for a test file: real server, real database, and a connector of our own where Teams would be.
import { afterAll, beforeAll } from '@jest/globals';
import type { SandboxConfig } from '../../bot/config.ts';
import { demoPeople, demoTenantId } from '../../bot/sandbox/demo-people.ts';
import { type FakeConnector, startFakeConnector } from '../channel/fake-connector.ts';
import { freshDatabase } from './fresh-database.ts';
import { type Running, runHosted } from './product-hosts.ts';

export type Product = { port: number; uri: string; connector: FakeConnector };
export type Started = Product & { stop(): Promise<void> };
type Settings = Partial<SandboxConfig>;

/** The day on which the demo organization begins in every test. */
export const firstDay = '2026-11-21';

/** Starts the sandbox on a free port and a fresh database (or on `mongodbUri`, as a second server of the same organization). */
export async function startProduct(
  settings: Settings = {},
  run: (config: SandboxConfig) => Promise<Running> = runHosted,
): Promise<Started> {
  const [person] = demoPeople;
  if (!person) throw new Error('the demo tenant is empty');
  const uri = settings.mongodbUri ?? freshDatabase();
  const config: SandboxConfig = {
    mode: 'sandbox',
    host: '127.0.0.1',
    port: 0,
    logLevel: 'error',
    tenants: [demoTenantId],
    region: 'worldwide',
    dataDir: '',
    beginsChats: false,
    // Else news would come whenever a minute is over, in the middle of what a test looks at.
    watchesTheClock: false,
    // Invoices follow the calendar: what a test sees must not depend on the day on which it runs.
    beginsAt: `${firstDay}T12:00:00Z`,
    person,
    ...settings,
    mongodbUri: uri,
  };
  const connector = await startFakeConnector();
  const { port, stop } = await run(config);
  return {
    port,
    uri,
    connector,
    async stop() {
      await stop();
      await connector.close();
    },
  };
}

/** Starts the product before the file's tests and stops it afterwards. Call at the top of the file or of a describe. */
export function testProduct(settings?: Settings): Product {
  let product: Started;
  beforeAll(async () => {
    product = await startProduct(settings);
  });
  afterAll(() => product.stop());
  return {
    get port() {
      return product.port;
    },
    get uri() {
      return product.uri;
    },
    get connector() {
      return product.connector;
    },
  };
}
