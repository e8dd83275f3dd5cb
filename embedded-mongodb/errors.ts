// The errors a MongoDB client acts on, under MongoDB's own codes, and the one error of a failed start.

// biome-ignore format: a table
const codeNames = {
  2: 'BadValue', 8: 'UnknownError', 9: 'FailedToParse', 14: 'TypeMismatch', 26: 'NamespaceNotFound',
  40: 'ConflictingUpdateOperators', 48: 'NamespaceExists', 59: 'CommandNotFound', 66: 'ImmutableField',
  67: 'CannotCreateIndex', 72: 'InvalidOptions', 85: 'IndexOptionsConflict', 86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress', 112: 'WriteConflict', 225: 'TransactionTooOld', 251: 'NoSuchTransaction',
  256: 'TransactionCommitted', 263: 'OperationNotSupportedInTransaction', 10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
} as const;
type ErrorCode = keyof typeof codeNames;

/** An error that is answered to the client; `details` become fields of the reply (keyPattern, keyValue). */
export class CommandError extends Error {
  readonly reply: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.reply = { code, codeName: codeNames[code], errmsg: message, ...details };
  }
}

/** The directory cannot be served; the message is one sentence for the person who started the program. */
export class EmbeddedMongoError extends Error {
  override readonly name = 'EmbeddedMongoError';
}

/** What this server does not do, it refuses by name, so that nothing works here and differs on MongoDB. */
export const unsupported = (what: string, name: string, code: ErrorCode = 9): CommandError =>
  new CommandError(code, `The embedded database does not support the ${what} '${name}'.`);

/** Throws for the first field that is not in the list (names separated by spaces), unless it is switched off. */
export function allowOnly(what: string, document: object, allowed: string, code?: ErrorCode): void {
  const names = allowed.split(' ');
  const strange = Object.entries(document).find(([field, value]) => value !== false && !names.includes(field));
  if (strange) throw unsupported(what, strange[0], code);
}
