// `npm run package`: writes manifest/build/license-desk.zip, ready to upload to Teams.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { appPackage } from './app-package.ts';
import { sampleVariables, variablesFrom } from './variables.ts';

const target = fileURLToPath(new URL('build/license-desk.zip', import.meta.url));
try {
  const variables = process.argv.includes('--sample') ? sampleVariables : variablesFrom(process.env);
  const zip = appPackage(variables);
  mkdirSync(new URL('build/', import.meta.url), { recursive: true });
  writeFileSync(target, zip);
  console.log(`Packed License Desk for ${variables.APP_DOMAIN}: ${target}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
