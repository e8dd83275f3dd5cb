// The period of an invoice question as `months` back, or `from` and `to`.
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './types.ts';
import { createWordList } from './word-list.ts';

export function periodOf(lexicons: readonly Lexicon[]): (sentence: Sentence) => Slots {
  const until = createWordList(lexicons.map((lexicon) => lexicon.until));
  const since = createWordList(lexicons.map((lexicon) => lexicon.period.since));
  const origin = createWordList(lexicons.map((lexicon) => lexicon.period.origin));
  const worth = createWordList(lexicons.map((lexicon) => lexicon.period.worth));
  const past = createWordList(lexicons.map((lexicon) => lexicon.period.past));
  const units = lexicons
    .flatMap(({ period }) => Object.entries(period.units))
    .map(([words, months]) => ({ list: createWordList([words]), months }));

  return ({ tokens, dates, quantities }) => {
    const [first, second] = dates.filter(({ from }) => !from.startsWith('0000'));
    if (first && second) return { from: first.from, to: second.to };
    if (first) {
      if (until.endAt(tokens, first.first - 1)) return { to: first.to };
      // "from 1 May" begins a period, "from May 2024" is that month.
      const single = first.from === first.to || !origin.endAt(tokens, first.first - 1);
      if (since.endAt(tokens, first.first - 1) && single) return { from: first.from };
      return { from: first.from, to: first.to };
    }
    for (let at = 0; at < tokens.length; at += 1) {
      const length = past.startAt(tokens, at);
      if (length === 0) continue;
      const count = quantities.find((quantity) => quantity.first === at + length && quantity.last >= quantity.first);
      const unitAt = count ? count.last + 1 : at + length;
      const unit = units.find(({ list }) => list.startAt(tokens, unitAt) > 0);
      if (unit) return { months: (count?.value ?? 1) * unit.months };
    }
    // "half a year of invoices".
    for (let at = 0; at < tokens.length; at += 1) {
      const unit = units.find(({ list }) => list.startAt(tokens, at) > 0);
      const length = unit?.list.startAt(tokens, at) ?? 0;
      if (!unit || worth.startAt(tokens, at + length) === 0) continue;
      const count = quantities.find(({ last }) => last === at - 1);
      return { months: (count?.value ?? 1) * unit.months };
    }
    return {};
  };
}
