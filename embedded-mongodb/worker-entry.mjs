// The worker thread starts here: Node 20 applies a TypeScript loader only to what is imported after it.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
