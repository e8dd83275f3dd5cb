// MongoDB's wire format on one connection: OP_MSG, and the OP_QUERY with which a driver says hello first.
import type { Socket } from 'node:net';
import { BSON, type Document } from 'bson';
import { dispatch } from './commands/dispatch.ts';
import { maxMessageBytes } from './commands/sessions.ts';
import type { Database } from './database.ts';
import { decode, documentsIn } from './query/values.ts';

const [opReply, opQuery, opMsg] = [1, 2004, 2013];
const [checksumPresent, moreToCome] = [1, 2];
const headerBytes = 16;

/** `reply` says how the client wants to be answered: not at all after an unacknowledged write. */
type Request = { id: number; command: Document; reply: 'message' | 'query' | 'none' };

/** Cuts a stream of bytes into messages. Throws when the stream cannot be MongoDB's protocol. */
function createSplitter(): (chunk: Buffer) => Buffer[] {
  let bytes = Buffer.alloc(0);
  return (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    const messages: Buffer[] = [];
    while (bytes.length >= headerBytes) {
      const size = bytes.readInt32LE(0);
      if (size < headerBytes || size > maxMessageBytes) throw new Error('not a MongoDB message');
      if (bytes.length < size) break;
      messages.push(bytes.subarray(0, size));
      bytes = bytes.subarray(size);
    }
    return messages;
  };
}

function readRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === opMsg) return { id, ...readSections(message, message.readUInt32LE(16)) };
  if (operation !== opQuery) throw new Error(`operation ${operation} is not supported`);
  const query = message.subarray(message.indexOf(0, 20) + 9); // after flags, name, skip and limit
  return { id, command: { ...decode(query.subarray(0, query.readInt32LE(0))), $db: 'admin' }, reply: 'query' };
}

/** Kind 0 is the command; kind 1 is the name of one of its fields, and the documents of that field. */
function readSections(message: Buffer, flags: number): Omit<Request, 'id'> {
  const end = message.length - (flags & checksumPresent ? 4 : 0);
  const [command, sequences]: [Document, Document] = [{}, {}];
  for (let at = 20; at < end; at += 1 + message.readInt32LE(at + 1)) {
    const section = message.subarray(at + 1, at + 1 + message.readInt32LE(at + 1));
    const nameEnd = section.indexOf(0, 4);
    if (message[at] === 0) Object.assign(command, decode(section));
    else if (message[at] === 1)
      sequences[section.toString('utf8', 4, nameEnd)] = documentsIn(section.subarray(nameEnd + 1));
    else throw new Error(`section kind ${message[at]} is not supported`);
  }
  return { command: { ...command, ...sequences }, reply: flags & moreToCome ? 'none' : 'message' };
}

function writeReply({ id, reply }: Request, document: Document): Buffer {
  const prefix = Buffer.alloc(headerBytes + (reply === 'query' ? 20 : 5)); // no flags, no cursor; section kind 0
  const message = Buffer.concat([prefix, BSON.serialize(document)]);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(id, 8);
  message.writeInt32LE(reply === 'query' ? opReply : opMsg, 12);
  if (reply === 'query') message.writeInt32LE(1, 32); // one document
  return message;
}

/** Answers the messages of a connection in their order. */
export function serveConnection(socket: Socket, database: Database): void {
  const split = createSplitter();
  let answered = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('data', (chunk) => {
    try {
      for (const message of split(chunk))
        answered = answered.then(() => answer(message)).catch(() => void socket.destroy());
    } catch {
      socket.destroy(); // not our protocol
    }
  });
  socket.on('error', () => socket.destroy());

  async function answer(message: Buffer): Promise<void> {
    const request = readRequest(message);
    const reply = await dispatch(database, request.command);
    if (request.reply !== 'none' && socket.writable) socket.write(writeReply(request, reply));
  }
}
