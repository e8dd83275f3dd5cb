// Reads sources and says, one sentence each, where they leave the structure.
import { posix } from 'node:path';
import { type Node, nodesOf } from '../support/syntax.ts';
import { globals, layers, packages } from './structure.ts';

export type SourceFile = { path: string; source: string };

type Parsed = { path: string; imports: Set<string>; names: Set<string> };

/** Paths are relative to the repository, with forward slashes; JSON may be imported and is not read. */
export function violations(files: readonly SourceFile[]): string[] {
  if (files.length === 0) return ['there are no files to look at'];
  const parsed = files.filter(({ path }) => !path.endsWith('.json')).map(parse);
  const known = new Set(files.map(({ path }) => path));
  return [...parsed.flatMap((file) => [...misplacedImports(file, known), ...misplacedNames(file)]), ...cycles(parsed)];
}

function misplacedImports({ path, imports }: Parsed, known: ReadonlySet<string>): string[] {
  return [...imports].flatMap((specifier) => {
    if (!specifier.startsWith('.')) return misplaced(path, specifier, placesOf(specifier));
    const target = resolve(path, specifier);
    if (!known.has(target)) return [`${path} imports ${target}, which does not exist`];
    const [from, to] = [layerOf(path), layerOf(target)];
    return from === to || layers[from]?.includes(to) ? [] : [`${path} imports ${target}: ${from} may not import ${to}`];
  });
}

function placesOf(specifier: string): readonly string[] {
  const [name = ''] = /^(@[^/]+\/)?[^/]+/.exec(specifier) ?? []; // without the file inside the package
  return packages[name] ?? (name.startsWith('node:') ? packages['node:'] : undefined) ?? [];
}

function misplacedNames({ path, names }: Parsed): string[] {
  return Object.entries(globals).flatMap(([name, places]) => (names.has(name) ? misplaced(path, name, places) : []));
}

function misplaced(path: string, name: string, places: readonly string[]): string[] {
  const allowed = places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
  return allowed ? [] : [`${path} uses ${name}, which belongs in ${places.join(', ') || 'no file'}`];
}

/** Each file that can reach itself, with the way round; types count, since a reader follows them too. */
function cycles(files: readonly Parsed[]): string[] {
  const next = new Map(
    files.map(({ path, imports }) => [path, [...imports].map((specifier) => resolve(path, specifier))]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]) => {
    if (way.includes(path)) found.push(`cycle: ${[...way.slice(way.indexOf(path)), path].join(' -> ')}`);
    if (way.includes(path) || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

const resolve = (path: string, specifier: string) => posix.join(posix.dirname(path), specifier);

function layerOf(path: string): string {
  const inside = Object.keys(layers).filter((layer) => path === layer || path.startsWith(`${layer}/`));
  return inside.reduce((longest, layer) => (layer.length > longest.length ? layer : longest), '');
}

function parse({ path, source }: SourceFile): Parsed {
  const nodes = [...nodesOf(source)];
  return {
    path,
    imports: new Set(nodes.map(importedBy).filter((specifier) => specifier !== undefined)),
    names: new Set(nodes.map(nameOf).filter((name) => name !== undefined)),
  };
}

/** What an `import`, `export ... from`, `import()` or `import('...').Type` names. */
function importedBy(node: Node): string | undefined {
  const text = (value: unknown) => (value as { value?: string } | null)?.value;
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return text(node['source']);
  if (node.type === 'TsImportType') return text(node['argument']);
  if (node.type !== 'CallExpression' || (node['callee'] as Node).type !== 'Import') return undefined;
  return text((node['arguments'] as { expression: Node }[])[0]?.expression) ?? 'a computed path';
}

/** `name`, `object.property` or `new Date()`, as the structure writes them; comments and strings do not count. */
function nameOf(node: Node): string | undefined {
  const last = (part: Node): unknown =>
    part['value'] ?? last((part['property'] ?? part['expression'] ?? { value: '' }) as Node);
  switch (node.type) {
    case 'Identifier':
      return String(node['value']);
    case 'MemberExpression':
      return `${last(node['object'] as Node)}.${last(node['property'] as Node)}`;
    case 'NewExpression':
      return (node['arguments'] as unknown[] | null)?.length ? undefined : `new ${last(node['callee'] as Node)}()`;
    case 'VariableDeclarator': // const { env } = process
      return (node['init'] as Node | null)?.['value'] === 'process' ? 'process.env' : undefined;
    default:
      return undefined;
  }
}
