// The composition root: the one place that knows every part, the clock and the random ids.
import { randomBytes } from 'node:crypto';
import { run } from './run.ts';

await run(async ({ log }) => ({
  onTurn: async () => ({ kind: 'nothing' }),
  onFault: ({ error, incoming }) => {
    const reference = randomBytes(3).toString('hex');
    log.error({ err: error, reference, activityId: incoming.activityId }, 'A turn failed.');
    return `Something went wrong, reference ${reference}.`;
  },
  ready: async () => true,
  start: () => undefined,
  close: async () => undefined,
}));
