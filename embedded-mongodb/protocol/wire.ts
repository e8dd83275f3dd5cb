// MongoDB's wire format: OP_MSG, and the OP_QUERY with which a driver says hello first.
import { BSON, type Document } from 'bson';
import { decode } from '../query/values.ts';

export const maxMessageBytes = 48_000_000;

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;

export type Request = {
  id: number;
  command: Document;
  /** How the client wants to be answered; `none` for unacknowledged writes. */
  reply: 'message' | 'query' | 'none';
};

/** Cuts a stream of bytes into messages. Throws when the stream cannot be MongoDB's protocol. */
export function createSplitter(): (chunk: Buffer) => Buffer[] {
  let chunks: Buffer[] = [];
  let length = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    const messages: Buffer[] = [];
    for (;;) {
      const head = chunks[0];
      if (!head || length < 16) return messages;
      if (head.length < 4) chunks = [Buffer.concat(chunks)];
      const size = chunks[0]?.readInt32LE(0) ?? 0;
      if (size < 16 || size > maxMessageBytes) throw new Error('not a MongoDB message');
      if (length < size) return messages;
      const bytes = chunks.length === 1 && head.length >= 4 ? head : Buffer.concat(chunks);
      messages.push(bytes.subarray(0, size));
      chunks = [bytes.subarray(size)];
      length -= size;
    }
  };
}

export function readRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === opMsg) return readMessage(id, message);
  if (operation === opQuery) return readQuery(id, message);
  throw new Error(`operation ${operation} is not supported`);
}

function readMessage(id: number, message: Buffer): Request {
  const flags = message.readUInt32LE(16);
  const end = message.length - (flags & checksumPresent ? 4 : 0);
  let command: Document = {};
  const sequences: Document = {};
  for (let at = 20; at < end; ) {
    const kind = message[at];
    const size = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + size);
    if (kind === 0) command = decode(section);
    else if (kind === 1) readSequence(section, sequences);
    else throw new Error(`section kind ${kind} is not supported`);
    at += 1 + size;
  }
  return { id, command: { ...command, ...sequences }, reply: flags & moreToCome ? 'none' : 'message' };
}

/** A kind 1 section: the name of a field of the command, then the documents of that field. */
function readSequence(section: Buffer, sequences: Document): void {
  const nameEnd = section.indexOf(0, 4);
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at)) {
    documents.push(decode(section.subarray(at, at + section.readInt32LE(at))));
  }
  sequences[section.toString('utf8', 4, nameEnd)] = documents;
}

function readQuery(id: number, message: Buffer): Request {
  const nameEnd = message.indexOf(0, 20);
  const query = message.subarray(nameEnd + 9);
  const command = decode(query.subarray(0, query.readInt32LE(0)));
  return { id, command: { ...command, $db: 'admin' }, reply: 'query' };
}

export function writeReply(request: Request, document: Document): Buffer {
  const prefix = request.reply === 'query' ? Buffer.alloc(20) : Buffer.alloc(5); // no flags, no cursor; section kind 0
  if (request.reply === 'query') prefix.writeInt32LE(1, 16); // one document
  const body = BSON.serialize(document);
  const header = Buffer.alloc(16);
  header.writeInt32LE(header.length + prefix.length + body.length, 0);
  header.writeInt32LE(request.id, 8);
  header.writeInt32LE(request.reply === 'query' ? opReply : opMsg, 12);
  return Buffer.concat([header, prefix, body]);
}
