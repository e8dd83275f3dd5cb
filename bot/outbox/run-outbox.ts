// npm run outbox: what did not arrive, and what to do about it.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drop, notArrived, retry, type Stuck } from '../../domain/desk/stuck.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { Misconfiguration } from '../misconfiguration.ts';
import { describe, tableOf } from './describe.ts';

const usage = 'Write: npm run outbox [-- list | retry <id>|parked | drop <id>|parked] [--json]';

const Words = z.union([
  z.tuple([]).transform(() => ({ verb: 'list' as const })),
  z.tuple([z.literal('list')]).transform(() => ({ verb: 'list' as const })),
  z.tuple([z.enum(['retry', 'drop']), z.string().min(1)]).transform(([verb, which]) => ({ verb, which })),
]);

export type Wish = z.infer<typeof Words> & { json: boolean };

/** Throws a Misconfiguration that says what can be written. */
export function readWish(argv: readonly string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { ...Words.parse(positionals), json: values.json };
  } catch {
    throw new Misconfiguration(usage);
  }
}

/** Does as wished and returns what to print. `now` is wall-clock time. */
export async function runOutbox(store: Store, wish: Wish, now: Date): Promise<string> {
  if (wish.verb === 'list') {
    const lines = (await notArrived(store)).map(describe);
    if (wish.json) return JSON.stringify(lines, undefined, 2);
    return lines.length === 0 ? 'Everything has arrived.' : tableOf(lines);
  }
  const { verb, which } = wish;
  const found = which === 'parked' ? await notArrived(store, 'parked') : await named(store, which);
  const act = verb === 'retry' ? retry : drop;
  const done: Stuck[] = [];
  for (const one of found) if (await act(store, one, now)) done.push(one);
  if (wish.json) return JSON.stringify(done.map(describe), undefined, 2);
  const count = `${done.length} ${done.length === 1 ? 'entry' : 'entries'}`;
  return verb === 'retry' ? `Tried again: ${count}.` : `Dropped: ${count}.`;
}

async function named(store: Store, id: string): Promise<Stuck[]> {
  const found = (await notArrived(store)).filter(({ entry }) => entry.id === id);
  if (found.length === 0) throw new Misconfiguration(`Nothing that has not arrived is called "${id}".`);
  // A server may be sending it at this moment.
  if (found.some(({ entry }) => entry.state === 'waiting')) throw new Misconfiguration(`"${id}" is on its way.`);
  return found;
}
