// Which rules the titles of tests cite.
import { type Node, nodesIn, nodesOf } from './syntax.ts';

const id = /\b[A-Z]{3,4}-E?\d+\b/g;

/** The ids in the titles of a test file; of a table's title with the first cell of each row, where it shows that. */
export function citedIn(source: string): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const { title, rows } = asTest(node) ?? {};
    if (title === undefined) return [];
    const cells = /\$rule|%s/.test(title) ? [...nodesIn(rows)].flatMap(firstCell) : [];
    return [title, ...cells].flatMap((text) => text.match(id) ?? []);
  });
}

/** `test(title)`, `test.each(rows)(title)` and their like; what is skipped proves nothing. */
function asTest({ type, callee, arguments: given }: Node): { title: string; rows: unknown } | undefined {
  if (type !== 'CallExpression') return undefined;
  const [first] = given as { expression: Node }[];
  const title = first && textOf(first.expression);
  const isTable = (callee as Node).type === 'CallExpression';
  const path = pathOf(isTable ? ((callee as Node)['callee'] as Node) : (callee as Node));
  const isTest = /^(test|it|describe)(\.only|\.each)*$/.test(path);
  return isTest && title !== undefined ? { title, rows: isTable && (callee as Node)['arguments'] } : undefined;
}

function pathOf({ type, value, object, property }: Node): string {
  if (type === 'MemberExpression') return `${pathOf(object as Node)}.${(property as Node)['value']}`;
  return type === 'Identifier' ? String(value) : '';
}

function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral' ? (quasis as { raw: string }[]).map(({ raw }) => raw).join(' ') : undefined;
}

/** Of `['LIC-3', ...]`, and of `{ rule: 'LIC-3' }`. */
function firstCell({ type, elements, key, value }: Node): string[] {
  const cell =
    type === 'ArrayExpression' ? (elements as ({ expression: Node } | null)[])[0]?.expression : (value as Node);
  const isCell = type === 'ArrayExpression' || (type === 'KeyValueProperty' && (key as Node)['value'] === 'rule');
  const text = isCell && cell ? textOf(cell) : undefined;
  return text === undefined ? [] : [text];
}
