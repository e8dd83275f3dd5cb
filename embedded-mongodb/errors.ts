// The errors a MongoDB client acts on, under MongoDB's own codes, and the one error of a failed start.

// biome-ignore format: a table
const codeNames = {
  2: 'BadValue', 8: 'UnknownError', 9: 'FailedToParse', 14: 'TypeMismatch', 28: 'PathNotViable', 66: 'ImmutableField',
  40: 'ConflictingUpdateOperators', 10334: 'BSONObjectTooLarge', 43: 'CursorNotFound', 59: 'CommandNotFound',
  26: 'NamespaceNotFound', 48: 'NamespaceExists', 27: 'IndexNotFound', 67: 'CannotCreateIndex',
  85: 'IndexOptionsConflict', 86: 'IndexKeySpecsConflict', 11000: 'DuplicateKey', 112: 'WriteConflict',
  72: 'InvalidOptions', 225: 'TransactionTooOld', 251: 'NoSuchTransaction', 256: 'TransactionCommitted',
  263: 'OperationNotSupportedInTransaction', 91: 'ShutdownInProgress',
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

/** Throws for the first field that is not in the list, which has its names separated by spaces. */
export function allowOnly(what: string, document: object, allowed: string, code?: ErrorCode): void {
  const strange = Object.keys(document).find((field) => !allowed.split(' ').includes(field));
  if (strange !== undefined) throw unsupported(what, strange, code);
}
