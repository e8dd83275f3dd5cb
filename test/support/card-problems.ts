// The rules of the layout language, checked on the finished card: the whole suite runs this on every card the bot sends.

type Node = Record<string, unknown>;

const MOST_ACTIONS = 6;
/** In UTF-16, as Teams counts: above this a card is slow, and too much for old clients. */
const MOST_BYTES = 25_000;
const LETTER = /\p{L}/u;

/** What is wrong with a card as Teams would get it, one sentence each; none when all is well. */
export function cardProblems(card: Record<string, unknown>): string[] {
  const nodes = [...nodesOf(card)];
  return [...wholeCard(card, nodes), ...nodes.flatMap(oneNode)];
}

function wholeCard(card: Node, nodes: Node[]): string[] {
  const text = JSON.stringify(card);
  const actions = nodes.filter(isType('ActionSet')).flatMap((set) => set['actions'] as Node[]);
  const titles = actions.map((action) => action['title']);
  return found([
    [card['version'] !== '1.5', `version is ${card['version']}`],
    [!['en', 'nl'].includes(card['lang'] as string), `lang is ${card['lang']}`],
    [!isText(card['speak']) || !isText(card['fallbackText']), 'speak and fallbackText must say the card in a sentence'],
    [text.includes('${'), `a binding is left: ${text.slice(text.indexOf('${')).slice(0, 40)}`],
    [
      /\b(undefined|NaN|\[object Object\])/.test(text),
      'a value is missing: undefined, NaN or [object Object] is drawn',
    ],
    [text.includes(':null'), 'a property is null'],
    [
      Buffer.byteLength(text, 'utf16le') >= MOST_BYTES,
      `${Buffer.byteLength(text, 'utf16le')} bytes, too many for Teams`,
    ],
    [nodes.filter((node) => node['style'] === 'heading').length !== 1, 'a card has exactly one heading'],
    [actions.length > MOST_ACTIONS, `${actions.length} actions, at most ${MOST_ACTIONS}`],
    [new Set(titles).size !== titles.length, `two actions share a title: ${titles.join(', ')}`],
    [actions.filter((action) => action['style'] === 'positive').length > 1, 'more than one primary action'],
    ['actions' in card, 'actions belong into an ActionSet: old clients ignore a fallback elsewhere'],
  ]);
}

function oneNode(node: Node): string[] {
  const type = String(node['type']);
  if (type === 'TextBlock') return textProblems(node);
  if (type.startsWith('Input.')) return inputProblems(node, type);
  if (type.startsWith('Action.')) return actionProblems(node, type);
  if (type === 'Container' || type === 'Column') return toneProblems(node);
  return [];
}

function textProblems(node: Node): string[] {
  return found([
    [!isText(node['text']), `a TextBlock draws ${JSON.stringify(node['text'])}`],
    [node['wrap'] !== true, `does not wrap: ${node['text']}`],
  ]);
}

function inputProblems(node: Node, type: string): string[] {
  return found([
    [!isText(node['id']), `${type} has no id, so Teams sends no value`],
    [!isText(node['label']), `${type} ${node['id']} has no label`],
    [!isText(node['errorMessage']), `${type} ${node['id']} has no errorMessage`],
    [type === 'Input.Number' && !(Number(node['min']) <= Number(node['max'])), `${node['id']} allows no number`],
    [type === 'Input.Text' && !(Number(node['maxLength']) > 0), `${node['id']} allows no text`],
  ]);
}

function actionProblems(node: Node, type: string): string[] {
  const data = node['data'];
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return found([
    [!isText(node['title']), `${type} has no title`],
    [type === 'Action.Execute' && !isText(node['verb']), `${node['title']} has no verb: Teams would drop the press`],
    [type !== 'Action.OpenUrl' && !isObject, `${node['title']} has no object as data: Teams would drop the inputs`],
    [type === 'Action.Execute' && !node['fallback'], `${node['title']} has no fallback for old clients`],
    [
      type === 'Action.OpenUrl' && !/^(https:\/\/|http:\/\/127\.0\.0\.1:)/.test(String(node['url'])),
      `${node['title']} opens no https page`, // but for the sandbox's own pages, on this machine
    ],
  ]);
}

/** Colour is never alone: what is coloured holds words, not only a sign. */
function toneProblems(node: Node): string[] {
  const texts = [...nodesOf(node)].filter(isType('TextBlock')).map((block) => String(block['text']));
  const coloured = ['good', 'warning', 'attention', 'accent'].includes(String(node['style']));
  return found([[coloured && !texts.some((text) => LETTER.test(text)), `${node['style']} is said by colour alone`]]);
}

/** Every element and action of the card, depth first. What travels in `data` is no element. */
function* nodesOf(value: unknown, key = ''): Generator<Node> {
  if (key === 'data' || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const [name, child] of Object.entries(value)) yield* nodesOf(child, name);
}

function found(checks: [wrong: boolean, sentence: string][]): string[] {
  return checks.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}

function isType(type: string): (node: Node) => boolean {
  return (node) => node['type'] === type;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
