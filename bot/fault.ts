// A fault is ours, not the person's: it is logged with a reference, and the person gets a sentence with that reference.
import type { Incoming } from './channel/channel.ts';
import type { Log } from './log.ts';
import { localeOf } from './talk.ts';

const words = {
  en: (reference: string) =>
    `Something went wrong on our side, and nothing was lost. Try again; if it stays, tell support the reference ${reference}.`,
  nl: (reference: string) =>
    `Er ging bij ons iets mis, en er is niets verloren. Probeer het opnieuw; blijft het zo, noem dan bij ondersteuning de referentie ${reference}.`,
};

/** The text of the activity is not logged: it may hold a product key. */
export function explainFault(log: Log, newId: () => string) {
  return ({ error, incoming }: { error: unknown; incoming: Incoming }): string => {
    const reference = newId().slice(0, 8);
    log.error({ err: error, reference, kind: incoming.kind }, 'A turn failed.');
    return words[localeOf(incoming, undefined)](reference);
  };
}
