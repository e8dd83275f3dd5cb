// What is wrong with the files of an app package, before Teams says so: schemas, translations, paths, icons.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { PNG } from 'pngjs';
import { z } from 'zod';

/** The files at the root of the package, by name. */
export type PackageFiles = Record<string, Uint8Array>;

const require = createRequire(import.meta.url);
// Without `unicodeRegExp`: the localization schema has patterns that are not valid under the `u` flag.
const ajv = new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
ajvFormats.default(ajv);
const isManifest = ajv.compile(
  require('@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'),
);
const isLanguage = ajv.compile(
  require('@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json'),
);

/** Only what the checks read, once the schema has accepted the rest. */
const Manifest = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  staticTabs: z.array(z.object({ name: z.string().optional() })),
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.record(z.string(), z.string())) })) })),
});
type Manifest = z.infer<typeof Manifest>;

/** Sentences, one per problem; none when Teams will take the package. */
export function problemsOf(files: PackageFiles): string[] {
  const json = jsonOf(files, 'manifest.json');
  const broken = schemaProblems('manifest.json', isManifest, json);
  if (broken.length > 0) return broken;
  const manifest = Manifest.parse(json);
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const absent = [...languages, ...Object.values(manifest.icons)].filter((path) => !files[path]);
  if (absent.length > 0) return absent.map((path) => `manifest.json names ${path}, which is not in the package`);
  return [
    ...languages.flatMap((file) => languageProblems(file, jsonOf(files, file), manifest)),
    ...iconProblems(files, manifest.icons.color, 192),
    ...iconProblems(files, manifest.icons.outline, 32),
  ];
}

function jsonOf(files: PackageFiles, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files[name]));
}

function schemaProblems(name: string, validate: ValidateFunction, json: unknown): string[] {
  if (validate(json)) return [];
  return (validate.errors ?? []).map((error) => `${name}${error.instancePath}: ${error.message}`);
}

/** A person who reads this language must not meet an English command or tab, nor a translation of one that is gone. */
function languageProblems(name: string, json: unknown, manifest: Manifest): string[] {
  const broken = schemaProblems(name, isLanguage, json);
  if (broken.length > 0) return broken;
  const tabs = manifest.staticTabs.flatMap(({ name }, t) => (name === undefined ? [] : [`staticTabs[${t}].name`]));
  const commands = manifest.bots.flatMap((bot, b) =>
    bot.commandLists.flatMap((list, l) =>
      list.commands.flatMap((command, c) =>
        Object.keys(command).map((key) => `bots[${b}].commandLists[${l}].commands[${c}].${key}`),
      ),
    ),
  );
  const expected = [...tabs, ...commands];
  const found = Object.keys(json as object).filter((key) => /^(bots|staticTabs)\[/.test(key));
  return [
    ...expected.filter((key) => !found.includes(key)).map((key) => `${name} does not translate ${key}`),
    ...found.filter((key) => !expected.includes(key)).map((key) => `${name} translates ${key}, which is not there`),
  ];
}

function iconProblems(files: PackageFiles, name: string, size: number): string[] {
  const { width, height } = PNG.sync.read(Buffer.from(files[name] ?? []));
  return width === size && height === size ? [] : [`${name} is ${width} x ${height}, it must be ${size} x ${size}`];
}
