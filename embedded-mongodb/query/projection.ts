// Projections: fields included or excluded by their paths, nothing else.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { isDocument } from './values.ts';

export type Projection = (document: Document) => Document;

/** A tree of the paths of a projection; `true` is the end of a path. */
type Tree = Map<string, Tree | true>;

export function compileProjection(projection: Document | undefined): Projection {
  const entries = Object.entries(projection ?? {});
  if (entries.length === 0) return (document) => document;
  const switches = entries.map(([path, value]) => [path, isIncluded(path, value)] as const);
  const fields = switches.filter(([path]) => path !== '_id');
  const including = (fields[0] ?? switches[0])?.[1] === true;
  if (fields.some(([, included]) => included !== including)) {
    throw new CommandError(2, 'Cannot mix inclusion and exclusion in a projection');
  }
  const paths = fields.map(([path]) => path);
  const id = switches.find(([path]) => path === '_id')?.[1] ?? true;
  if (id === including) paths.push('_id');
  const tree = treeOf(paths);
  return (document) => project(document, tree, including) as Document;
}

function isIncluded(path: string, value: unknown): boolean {
  if (path.includes('$')) throw unsupported('projection', path);
  if (typeof value === 'boolean' || typeof value === 'number') return Boolean(value);
  throw unsupported('projection of', `${path}: ${isDocument(value) ? (Object.keys(value)[0] ?? '{}') : String(value)}`);
}

function treeOf(paths: string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    const names = path.split('.');
    let node = root;
    for (const [depth, name] of names.entries()) {
      const next = node.get(name);
      const last = depth === names.length - 1;
      if (next === true || (last && next)) throw new CommandError(2, `Path collision at ${path}`);
      const child: Tree | true = last ? true : (next ?? new Map());
      node.set(name, child);
      if (child !== true) node = child;
    }
  }
  return root;
}

/** Scalars where a path goes deeper are left out when including and kept when excluding, as MongoDB does. */
function project(value: unknown, tree: Tree, including: boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => project(element, tree, including)).filter((element) => element !== undefined);
  }
  if (!isDocument(value)) return including ? undefined : value;
  const fields = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    const node = tree.get(name);
    if (node === undefined) return including ? [] : [[name, field]];
    if (node === true) return including ? [[name, field]] : [];
    const projected = project(field, node, including);
    return projected === undefined ? [] : [[name, projected]];
  });
  return Object.fromEntries(fields);
}
