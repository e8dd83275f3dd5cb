// The entry point: npm start.
import { openProduct } from './open-product.ts';
import { run } from './run.ts';

await run(openProduct);
