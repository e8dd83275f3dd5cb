// Builds the zip that Teams installs: every file at its root, and the same bytes each time.
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { type PackageFiles, problemsOf } from './check.ts';
import { expand, type Variables } from './variables.ts';

// A zip stores local time without a zone: made from local parts, these are the same bytes everywhere.
const packedAt = new Date(1980, 0, 1, 12);

/** The files as they go into the package, with the variables filled in. */
export function packageFiles(variables: Variables): PackageFiles {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url));
  return {
    'manifest.json': Buffer.from(expand(read('manifest.json').toString('utf8'), variables)),
    'nl.json': read('nl.json'),
    'color.png': read('color.png'),
    'outline.png': read('outline.png'),
  };
}

/** The zip's bytes; throws with every problem, one a line, when Teams would not take it. */
export function appPackage(variables: Variables): Uint8Array {
  const files = packageFiles(variables);
  const problems = problemsOf(files);
  if (problems.length > 0) throw new Error(`The app package is not valid:\n${problems.join('\n')}`);
  return zipSync(files, { mtime: packedAt, level: 9 });
}
