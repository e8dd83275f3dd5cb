// Runs npm run outbox on the database that the settings name.
import { wallClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { Misconfiguration } from '../misconfiguration.ts';
import { openDatabase } from '../open-database.ts';
import { findDatabase } from './find-database.ts';
import { readWish, runOutbox } from './run-outbox.ts';

try {
  const wish = readWish(process.argv.slice(2));
  const { store, close } = await openDatabase(await findDatabase(readConfig(undefined, [])), console.error);
  try {
    console.log(await runOutbox(store, wish, wallClock()));
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Misconfiguration ? error.message : error);
  process.exitCode = 1;
}
