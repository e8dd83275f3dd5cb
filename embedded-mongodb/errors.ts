// The errors that are answered to a client, and the one error of a failed start.

/** An error that is answered to the client under MongoDB's code for it; `details` become fields of the reply (keyPattern, keyValue). */
export class CommandError extends Error {
  readonly reply: Record<string, unknown>;

  constructor(code: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.reply = { code, errmsg: message, ...details };
  }
}

/** The directory cannot be served; the message is one sentence for the person who started the program. */
export class EmbeddedMongoError extends Error {
  override readonly name = 'EmbeddedMongoError';
}

/** What this server does not do, it refuses by name, so that nothing works here and differs on MongoDB. */
export const unsupported = (what: string, name: string, code = 9): CommandError =>
  new CommandError(code, `The embedded database does not support the ${what} '${name}'.`);

/** Throws for the first field that is not in the list (names separated by spaces), unless it is switched off. */
export function allowOnly(what: string, document: object, allowed: string, code?: number): void {
  const names = allowed.split(' ');
  const strange = Object.entries(document).find(([field, value]) => value !== false && !names.includes(field));
  if (strange) throw unsupported(what, strange[0], code);
}
