// What the template reads: the view with its texts escaped, its tones turned into signs and its actions made pressable.
import { escapeMarkdown } from './markdown.ts';
import { pressable } from './pressable.ts';
import type { CardView, Field, Money, Row, Tone } from './view.ts';

/** Signs that every client's fonts hold; words always follow them. */
const SIGN: Record<Tone, string> = { neutral: '•', good: '✓', warning: '⚠', attention: '✕' };
/** Longer values than this (dates) would break over lines in big letters on a phone. */
const BIG_LETTERS = 8;
/** Up to this many choices all stay in sight; more fold into a list. */
const CHOICES_IN_SIGHT = 4;

export function drawing(view: CardView): Record<string, unknown> {
  const { locale, summary, header, lead, change, facts, money, rows, notes, fields, actions } = view;
  return {
    locale,
    summary,
    header: { ...escaped(header), state: header.state && stateWords(header.state) },
    lead: lead && drawnLead(lead),
    change: change && drawnChange(change),
    facts: facts?.map(escaped),
    money: money && { title: escapeMarkdown(money.title), lines: money.lines.map(moneyLine) },
    rows: rows?.map((row) => listRow(row, view)),
    notes: notes && {
      title: escapeMarkdown(notes.title),
      list: notes.lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    },
    fields: fields?.map(formField),
    actions: actions.length > 0 ? actions.map((action) => pressable(action, view)) : undefined,
  };
}

function stateWords({ tone, words }: { tone: Tone; words: string }): string {
  return `${SIGN[tone]} ${escapeMarkdown(words)}`;
}

/** A neutral lead is plain text; any other tone gets a coloured band that begins with its sign. */
function drawnLead({ tone, text }: NonNullable<CardView['lead']>) {
  return { text: escapeMarkdown(text), sign: SIGN[tone], band: tone === 'neutral' ? undefined : tone };
}

/** Old, arrow, new from left to right, which is also how it is read aloud. */
function drawnChange({ from, fromCaption, to, toCaption }: NonNullable<CardView['change']>) {
  return {
    size: Math.max(from.length, to.length) > BIG_LETTERS ? 'Large' : 'ExtraLarge',
    columns: [
      { ...escaped({ text: from, caption: fromCaption }), weight: 'Default', width: 'stretch' },
      { text: '→', weight: 'Lighter', width: 'auto' },
      { ...escaped({ text: to, caption: toCaption }), weight: 'Bolder', width: 'stretch' },
    ],
  };
}

function moneyLine({ title, value, strong = false }: Money) {
  return { ...escaped({ title, value }), weight: strong ? 'Bolder' : 'Default' };
}

/** What can be pressed says so at its right, behind its value: a column of its own would be as heavy as the words. */
function listRow({ title, subtitle, value, state, action }: Row, view: CardView) {
  return {
    ...escaped({ title, subtitle, value: action ? `${value}\u00a0›`.trimStart() : value }),
    state: state && stateWords(state),
    press: action && pressable(action, view),
  };
}

/** Labels, values and choices are drawn as they are; errors and hints are read as Markdown. */
function formField(field: Field) {
  const shared = { ...field, error: escapeMarkdown(field.error), hint: field.hint && escapeMarkdown(field.hint) };
  if (field.kind === 'number') return shared;
  if (field.kind === 'choice') return { ...shared, ...drawnChoice(field) };
  return { ...shared, placeholder: field.placeholder ?? '', multiline: field.multiline ?? false };
}

/** Clients without a search box show the options that were given. */
function drawnChoice({ search, options }: Extract<Field, { kind: 'choice' }>) {
  if (search === undefined) return { style: choiceStyle(options), required: true, several: false };
  return { style: 'filtered', required: false, several: true, query: { type: 'Data.Query', dataset: search } };
}

/** Clients differ on whether choices in sight are Markdown; in a folded list they never are. */
function choiceStyle(options: { title: string }[]): string {
  const plain = options.every(({ title }) => escapeMarkdown(title) === title);
  return plain && options.length <= CHOICES_IN_SIGHT ? 'expanded' : 'compact';
}

function escaped(texts: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? escapeMarkdown(text) : text,
  ]);
  return Object.fromEntries(entries);
}
