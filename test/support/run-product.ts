// The product itself, on a free port, inside this process.
import type { SandboxConfig } from '../../bot/config.ts';
import { openProduct } from '../../bot/open-product.ts';
import { start } from '../../bot/run.ts';
import type { Running } from './product-hosts.ts';

export async function runProduct(config: SandboxConfig): Promise<Running> {
  const opened: (() => Promise<void>)[] = [];
  const port = await start(openProduct, config, opened);
  return {
    port,
    async stop() {
      for (const close of opened.splice(0).reverse()) await close();
    },
  };
}
