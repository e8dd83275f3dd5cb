// Sources as a tree, for tests that read code.
import { parseSync } from '@swc/core';

export type Node = { type: string } & Record<string, unknown>;

/** Every node of a TypeScript source, the outer before the inner. */
export function* nodesOf(source: string): Generator<Node> {
  yield* nodesIn(parseSync(source, { syntax: 'typescript', target: 'es2022' }));
}

export function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}
