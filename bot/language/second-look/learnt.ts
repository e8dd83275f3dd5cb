// What `npm run learn` made of the sentences.
import { readFileSync } from 'node:fs';
import { createSecondLook, type SecondLook } from './look.ts';

export const learntLook: SecondLook = createSecondLook(
  new Int8Array(readFileSync(new URL('./learnt.bin', import.meta.url))),
);
