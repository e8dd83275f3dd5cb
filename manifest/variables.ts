// The values that differ per installation: they take the place of ${{NAME}} in manifest.json.
import { z } from 'zod';

const shapes = {
  TEAMS_APP_ID: z.guid('the GUID of the Teams app'),
  MICROSOFT_APP_ID: z.guid('the GUID of the bot registration'),
  APP_DOMAIN: z.hostname('a bare host name, such as license-desk.example.com'),
};
const names = Object.keys(shapes) as (keyof typeof shapes)[];

export type Variables = Record<keyof typeof shapes, string>;

/** For tests, and for newcomers who want to see a package: an app with these values answers nowhere. */
export const sampleVariables: Variables = {
  TEAMS_APP_ID: '6f0a9c52-3d1e-4c57-9a44-1f2b7c8d9e01',
  MICROSOFT_APP_ID: '2b7d4e86-95c1-4a0f-8e3b-0c6d5f4a3b02',
  APP_DOMAIN: 'license-desk.example.com',
};

/** Throws one sentence that names every variable that is missing, or else every one that has the wrong form. */
export function variablesFrom(env: Record<string, string | undefined>): Variables {
  const list = (items: string[]) => new Intl.ListFormat('en').format(items);
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Error(`Set ${list(missing)} to make the package, or add --sample to make one with example values.`);
  }
  const parsed = z.object(shapes).safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(`${list(parsed.error.issues.map((issue) => `${issue.path.join()} must be ${issue.message}`))}.`);
}

/** The text with each ${{NAME}} replaced; throws when it uses a name that is no variable. */
export function expand(text: string, variables: Variables): string {
  const values: Record<string, string | undefined> = variables;
  return text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.json uses ${placeholder}, which is no variable of the package.`);
    return value;
  });
}
