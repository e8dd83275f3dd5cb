// The other side of the wire: takes what the bot posts to Teams, and answers as a test says.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Posted = { method: string; path: string; body: Record<string, unknown> };
type Answer = { status: number; headers?: Record<string, string>; body?: unknown };

export type FakeConnector = {
  /** To put into an activity's serviceUrl. */
  url: string;
  posted: Posted[];
  /** When each of them came, in milliseconds. */
  times: number[];
  /** Answers in turn (status 0 breaks the connection); afterwards 200 with ids `sent-1`, `sent-2`. */
  next: Answer[];
  close(): Promise<void>;
};

export const startFakeConnector = async (): Promise<FakeConnector> => {
  const posted: Posted[] = [];
  const times: number[] = [];
  const next: Answer[] = [];
  const server = createServer(async (request, response) => {
    times.push(performance.now());
    posted.push({ method: request.method ?? '', path: request.url ?? '', body: JSON.parse(await read(request)) });
    const { status, headers, body } = next.shift() ?? { status: 200, body: { id: `sent-${posted.length}` } };
    if (status === 0) return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/_connector`,
    posted,
    times,
    next,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const read = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text || 'null';
};
