// Scores predictions as the label conventions say: intents, whole frames, refusals of what is out of scope.
import type { Intent, Slots } from '../../bot/language/types.ts';
import { CHANGING } from '../../bot/language/types.ts';
import type { Labelled } from './corpus.ts';

export type Prediction = { intent: Intent; slots: Slots };
export type Score = {
  sentences: number;
  intent: number;
  frame: number;
  /** Of what is out of scope, how much is refused. */
  refused: number;
  /** Of what must change nothing, how much is read as a change. */
  unsafe: number;
};

const REASON_OVERLAP = 0.75;

export function score(sentences: readonly Labelled[], predict: (sentence: Labelled) => Prediction): Score {
  const rows = sentences.map((gold) => ({ gold, found: predict(gold) }));
  const nothing = rows.filter(({ gold }) => gold.intent === 'unknown');
  const outside = nothing.filter(({ gold }) => gold.tags.includes('oos'));
  return {
    sentences: rows.length,
    intent: share(rows, ({ gold, found }) => gold.intent === found.intent),
    frame: share(rows, ({ gold, found }) => sameFrame(gold, found)),
    refused: share(outside, ({ found }) => found.intent === 'unknown'),
    unsafe: share(nothing, ({ found }) => CHANGING.has(found.intent)),
  };
}

export function sameFrame(gold: Prediction, found: Prediction): boolean {
  if (gold.intent !== found.intent) return false;
  const names = new Set([...Object.keys(gold.slots), ...Object.keys(found.slots)]) as Set<keyof Slots>;
  return gold.intent === 'unknown' || [...names].every((name) => sameSlot(name, gold.slots[name], found.slots[name]));
}

function sameSlot(name: keyof Slots, gold: unknown, found: unknown): boolean {
  if (name === 'reason') return gold === undefined || overlap(String(gold), String(found)) >= REASON_OVERLAP;
  return comparable(gold) === comparable(found);
}

function comparable(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) return value.map(comparable).sort().join('|');
  return String(value).toLowerCase().replace(/[‘’]/g, "'").trim();
}

/** Twice the shared words over all words. */
function overlap(gold: string, found: string): number {
  const [left, right] = [gold, found].map((text): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  const shared = (left ?? []).filter((word) => right?.includes(word)).length;
  return (2 * shared) / ((left?.length ?? 0) + (right?.length ?? 0));
}

const share = <T>(rows: readonly T[], holds: (row: T) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
