// The log: JSON lines in production, one plain line per event in the sandbox. The only importer of pino.
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const createLog = ({ mode, logLevel }: Pick<Config, 'mode' | 'logLevel'>): Log => {
  const options = { level: logLevel, base: null };
  return mode === 'production' ? pino(options) : pino(options, { write: (line) => process.stdout.write(plain(line)) });
};

const LEVELS: Record<number, string> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' };

const plain = (line: string): string => {
  const { level, time, msg, err, ...rest } = JSON.parse(line);
  const clock = new Date(time).toTimeString().slice(0, 8);
  const facts = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `${clock} ${LEVELS[level] ?? level}  ${msg}${facts.join('')}${err ? `\n${err.stack}` : ''}\n`;
};
