// Runs the products that the flow tests talk to, in a process of its own: the product is loaded once and stays warm,
// instead of being loaded again for each test file. POST starts one with the posted settings, DELETE stops it.
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Running } from './product-hosts.ts';
import { runProduct } from './run-product.ts';

const running = new Map<string, Running>();

async function answer({ method, url = '' }: IncomingMessage, body: string): Promise<object> {
  if (method === 'DELETE') {
    await running.get(url)?.stop();
    running.delete(url);
    return {};
  }
  const product = await runProduct(JSON.parse(body));
  running.set(`/${product.port}`, product);
  return { port: product.port };
}

createServer(async (request, response) => {
  const body = await text(request);
  try {
    response.end(JSON.stringify(await answer(request, body)));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
