import { describe, expect, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { Action, CardView, Field, Tone } from '../../cards/view.ts';
import { cardProblems } from '../support/card-problems.ts';
import { aFullView, aView, confirm, dismiss } from './views.ts';

/** The types of the card's sections, top to bottom. */
function sections(view: CardView): string[] {
  return (render(view).card['body'] as { type: string }[]).map(({ type }) => type);
}

/** The finished buttons. */
function buttons(actions: Action[], parts: Partial<CardView> = {}): Record<string, unknown>[] {
  const body = render(aView({ ...parts, actions })).card['body'] as {
    type: string;
    actions?: Record<string, unknown>[];
  }[];
  return body.find(({ type }) => type === 'ActionSet')?.actions ?? [];
}

const drawn = (view: CardView) => JSON.stringify(render(view).card['body']);

describe('every card', () => {
  test('keeps the layout language', () => {
    expect(cardProblems(render(aFullView()).card)).toEqual([]);
  });

  test('draws its sections in one order, whatever the order of the view', () => {
    const inOrder = ['ColumnSet', 'TextBlock', 'Container', 'Container', 'FactSet', 'Container', 'Container'];
    expect(sections(aFullView())).toEqual([...inOrder, 'Container', 'Container', 'ActionSet']);
  });

  test('draws no section that the view leaves out', () => {
    expect(sections(aView())).toEqual(['ColumnSet', 'TextBlock']);
  });

  test('is read aloud, and shown by clients that draw no cards, as its summary', () => {
    const { card, summary } = render(aView({ summary: 'E3: 100 becomes 105.', locale: 'nl' }));
    expect(summary).toBe('E3: 100 becomes 105.');
    expect(card).toMatchObject({ version: '1.5', lang: 'nl', speak: summary, fallbackText: summary });
  });

  test('never changes the view', () => {
    const view = aFullView();
    const before = structuredClone(view);
    render(view);
    expect(view).toEqual(before);
  });
});

describe('texts', () => {
  test('what people write is never a link, a heading or a binding', () => {
    const evil = '[click](https://evil.example) ${1+1} **now**';
    const card = drawn(aView({ header: { kicker: evil, title: evil }, facts: [{ title: evil, value: evil }] }));
    expect(card.split('\\\\[click\\\\](https://evil.example) $\\\\{1+1} \\\\*\\\\*now\\\\*\\\\*')).toHaveLength(5);
  });

  test('numbers and blank values stay texts', () => {
    expect(drawn(aView({ facts: [{ title: 'Total', value: '105' }] }))).toContain('"value":"105"');
  });

  test.each<[Tone, string]>([
    ['neutral', '•'],
    ['good', '✓'],
    ['warning', '⚠'],
    ['attention', '✕'],
  ])('the tone %s is said by a sign and words, in the header as in a row', (tone, sign) => {
    const state = { tone, words: 'Expired' };
    const row = { title: 'E3', subtitle: '', value: '5', state };
    const card = drawn(aView({ header: { kicker: 'Add', title: 'E3', state }, rows: [row] }));
    expect(card.split(`"text":"${sign} Expired"`)).toHaveLength(3);
  });

  test('dates of a change are written smaller than numbers, to stay on one line', () => {
    const change = { from: '100', fromCaption: 'now', to: '105', toCaption: 'then' };
    expect(drawn(aView({ change }))).toContain('"size":"ExtraLarge"');
    expect(drawn(aView({ change: { ...change, to: '31 Aug 2028' } }))).not.toContain('"size":"ExtraLarge"');
  });
});

describe('fields', () => {
  const choice = (...titles: string[]): CardView => {
    const options = titles.map((title, index) => ({ value: `${index}`, title }));
    return aView({ fields: [{ kind: 'choice', id: 'plan', label: 'Plan', options, error: 'Choose one.' }] });
  };

  test('a few choices all stay in sight, many fold into a list', () => {
    expect(drawn(choice('E1', 'E3', 'E5', 'F1'))).toContain('"style":"expanded"');
    expect(drawn(choice('E1', 'E3', 'E5', 'F1', 'F3'))).toContain('"style":"compact"');
  });

  test('choices that some client might read as Markdown fold into a list, where none does', () => {
    expect(drawn(choice('E3', '[E5](https://evil.example)'))).toContain('"style":"compact"');
  });

  test('a search box asks for its data set, takes several and needs none', () => {
    const search: Field = {
      kind: 'choice',
      id: 'picked',
      label: 'Search',
      options: [],
      search: 'people',
      error: 'Pick.',
    };
    const card = drawn(aView({ fields: [search] }));
    expect(card).toContain(
      '"choices.data":{"type":"Data.Query","dataset":"people"},"isMultiSelect":true,"style":"filtered"',
    );
    expect(card).toContain('"isRequired":false');
    expect(drawn(choice('E1'))).toContain('"isMultiSelect":false');
    expect(drawn(choice('E1'))).not.toContain('choices.data');
  });

  test('a field without a value starts empty', () => {
    const field = {
      kind: 'number',
      id: 'total',
      label: 'New total',
      min: 96,
      max: 300,
      error: 'From 96 to 300.',
    } as const;
    expect(drawn(aView({ fields: [field] }))).toContain('"label":"New total","min":96,"max":300');
    expect(drawn(aView({ fields: [{ ...field, value: 0 }] }))).toContain('"value":0');
  });
});

describe('actions', () => {
  test('only confirm reads, and so validates, the inputs, and not when it leaves the form', () => {
    const again: Action = { title: 'Ask again', verb: 'again', data: {} };
    const open: Action = { title: 'Show E3', verb: 'open', data: {} };
    const back: Action = { ...confirm, title: 'Back', leavesForm: true };
    const inputs = (parts: Partial<CardView>) =>
      buttons([confirm, dismiss, again, open, back], parts).map((button) => button['associatedInputs']);
    expect(inputs({ fields: aFullView().fields ?? [] })).toEqual(['auto', 'none', 'none', 'none', 'none']);
    expect(inputs({})).toEqual(Array(5).fill(undefined));
  });

  test('old clients submit the same verb and data', () => {
    const [button] = buttons([confirm], { fields: aFullView().fields ?? [] });
    expect(button).toMatchObject({
      type: 'Action.Execute',
      verb: 'confirm',
      data: { pendingId: 'p-1' },
      style: 'positive',
      fallback: { type: 'Action.Submit', data: { verb: 'confirm', pendingId: 'p-1' }, associatedInputs: 'auto' },
    });
  });

  test('data cannot pose as another verb', () => {
    const [button] = buttons([{ title: 'Leave it', verb: 'dismiss', data: { verb: 'confirm' } }]);
    expect(button).toMatchObject({ fallback: { data: { verb: 'dismiss' } } });
  });

  test('what open opens speaks the language of the card', () => {
    const actions: Action[] = [{ title: 'Toon E3', verb: 'open', data: { capability: 'show-subscription' } }, dismiss];
    const body = render(aView({ locale: 'nl', actions })).card['body'] as { actions?: { data: unknown }[] }[];
    const data = body.at(-1)?.actions?.map((action) => action.data);
    expect(data).toEqual([{ capability: 'show-subscription', locale: 'nl' }, { pendingId: 'p-1' }]);
  });

  test('a link opens its page', () => {
    const link = 'https://admin.microsoft.com/';
    expect(buttons([{ title: 'Admin center', link }])).toEqual([
      { type: 'Action.OpenUrl', title: 'Admin center', url: link },
    ]);
  });

  test('a row is pressed as a whole', () => {
    const rows = [{ title: 'E3', subtitle: '', value: '5', action: dismiss }];
    const body = render(aView({ rows })).card['body'] as { items?: { selectAction?: unknown }[] }[];
    const press = {
      type: 'Action.Execute',
      verb: 'dismiss',
      fallback: { type: 'Action.Submit', data: { verb: 'dismiss' } },
    };
    expect(body[2]?.items?.[0]?.selectAction).toMatchObject(press);
  });

  test('a row shows that it can be pressed, with a value and without', () => {
    const row = (value: string, action?: Action) => ({ title: 'E3', subtitle: '', value, ...(action && { action }) });
    const card = drawn(aView({ rows: [row('5', dismiss), row('', dismiss), row('7')] }));
    const values = [...card.matchAll(/"text":"([^"]*)","horizontalAlignment":"Right"/g)].map(([, value]) => value);
    expect(values).toEqual(['5\u00a0›', '›', '7']);
  });

  test('a seventh action is a bug', () => {
    const actions = Array.from({ length: 7 }, (_, index): Action => ({ ...dismiss, title: `Choice ${index}` }));
    expect(() => render(aView({ actions }))).toThrow('a card holds 6 actions, not 7');
  });
});
