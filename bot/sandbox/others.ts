// Who would carry out what is confirmed in the sandbox. Nothing is ordered anywhere: everything is taken, and the log
// names it, so that `npm run event` can have it refused afterwards.
import type { Others } from '../../domain/desk/hand-over.ts';
import type { Log } from '../log.ts';

export function sandboxOthers(log: Log): Others {
  return {
    commerce: {
      async place({ id, command }) {
        log.info({ order: id, command }, 'The sandbox took an order.');
      },
    },
    provisioning: {
      async carryOut({ id, way, people }) {
        log.info({ change: id, way, people: people.length }, 'The sandbox took a change of licences.');
      },
    },
  };
}
