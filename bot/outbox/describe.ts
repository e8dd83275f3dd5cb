// What did not arrive, as lines for the operator: a table, or JSON for other programs.
import type { Stuck } from '../../domain/desk/stuck.ts';
import { topicOf } from '../../domain/model/notice.ts';

/** Times are wall-clock time. `about` says the topic of a notice, `next` when it is tried again. */
type Line = {
  state: string;
  what: string;
  about: string;
  for: string;
  attempts: number | '';
  next: string;
  reason: string;
  id: string;
};

export function describe(stuck: Stuck): Line {
  const { state, id, dueAt } = stuck.entry;
  const next = state === 'waiting' ? dueAt.toISOString().slice(0, 19) : '';
  if (stuck.of === 'event') {
    const { event, reason = '' } = stuck.entry;
    return { state, what: event.type, about: 'event', for: '', attempts: '', next, reason, id };
  }
  const { entry, person = '' } = stuck;
  const { attempts, lastError: reason = '' } = entry;
  const isNotice = entry.kind === 'notice';
  const what = isNotice ? entry.notice.kind : entry.kind;
  const about = isNotice ? topicOf[entry.notice.kind] : 'card';
  return { state, what, about, for: person, attempts, next, reason, id };
}

const columns = ['state', 'what', 'about', 'for', 'attempts', 'next', 'reason', 'id'] as const;

/** Aligned columns under their names. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [
    columns.map((name) => name.toUpperCase()),
    ...lines.map((line) => columns.map((name) => `${line[name]}`)),
  ];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
