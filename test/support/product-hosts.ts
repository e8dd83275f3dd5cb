// The processes that run the products of the flow tests (product-host.ts), from the tests' side.
import type { SandboxConfig } from '../../bot/config.ts';
import { eventually } from './eventually.ts';

export type Running = { port: number; stop(): Promise<void> };

/** Runs a product in one of the processes that the suite has started, the same one for all of a worker's files. */
export async function runHosted(config: SandboxConfig): Promise<Running> {
  const ports = (process.env['PRODUCT_HOSTS'] ?? '').split(',');
  const host = `http://127.0.0.1:${ports[Number(process.env['JEST_WORKER_ID']) % ports.length]}`;
  const { port } = await ask(host, { method: 'POST', body: JSON.stringify(config) });
  return {
    port,
    async stop() {
      await ask(`${host}/${port}`, { method: 'DELETE' });
    },
  };
}

/** It may still be loading the product: until then nobody listens. */
async function ask(address: string, request: RequestInit): Promise<{ port: number }> {
  const response = await eventually(() => fetch(address, request).catch(() => undefined));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { port: number };
}
