// The period of an invoice question as `months` back, or `from` and `to`; a year that nobody said is 0000.
import type { DateMention } from './dates.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './types.ts';
import { createWordList } from './word-list.ts';

/** What stands before a month that is said without its year; "may I" and "march" are no months. */
const before =
  /^(?:in|of|for|from|since|until|till|to|through|between|and|van|uit|over|voor|sinds|vanaf|tot|met|m|tussen|en)$/;

export function periodOf(lexicons: readonly Lexicon[]): (sentence: Sentence) => Slots {
  const until = createWordList(lexicons.map((lexicon) => lexicon.until));
  const since = createWordList(lexicons.map((lexicon) => lexicon.period.since));
  const origin = createWordList(lexicons.map((lexicon) => lexicon.period.origin));
  const worth = createWordList(lexicons.map((lexicon) => lexicon.period.worth));
  const past = createWordList(lexicons.map((lexicon) => lexicon.period.past));
  const units = lexicons
    .flatMap(({ period }) => Object.entries(period.units))
    .map(([words, months]) => ({ list: createWordList([words]), months }));

  return ({ tokens, dates, quantities, people }) => {
    // "From March to May" says no year: which one is meant depends on today, and is for others to say.
    const dated = dates.filter(({ from }) => !from.startsWith('0000'));
    const isMonth = ({ first, last }: DateMention) =>
      (before.test(tokens[first - 1]?.word ?? '') || tokens[last + 1]?.raw === "'s") &&
      !people.some((one) => one.first <= first && one.last > last);
    const [first, second] = dated.length > 0 ? dated : dates.filter(isMonth);
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
