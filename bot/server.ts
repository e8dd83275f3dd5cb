// The HTTP side: a few addresses, short JSON answers and small pages, nothing of the framework's own words. The only importer of restify.
import type { AddressInfo } from 'node:net';
import restify, { type Formatter, type Request, type RequestHandler, type Response } from 'restify';
import { z } from 'zod';
import type { Channel, HttpAnswer } from './channel/botbuilder.ts';
import {
  admit,
  type GuardPolicy,
  LOOPBACK_HOSTS,
  MAX_BODY_BYTES,
  type Refusal,
  refuseHeaders,
} from './channel/guard.ts';
import type { HearEvent } from './commerce/hear-event.ts';
import type { Log } from './log.ts';
import { Misconfiguration } from './misconfiguration.ts';
import { pageHeaders } from './pages/html.ts';
import type { PageAnswer, Pages, PublicPages } from './pages/page.ts';

export type ServerOptions = {
  channel: Pick<Channel, 'handle'>;
  policy: GuardPolicy;
  /** Whether the database answers. */
  ready: () => Promise<boolean>;
  /** Takes what the commerce side tells; without it, its address does not exist. */
  onEvent?: HearEvent;
  /** Exists in the sandbox alone: tells and moves the product's clock, and makes the demo tenant anew. */
  sandbox?: SandboxControl;
  /** Pages for people: /pay/<token> and /invoice/<token>. */
  pages?: Partial<Pages>;
  /** The personal tab and its scripts. */
  publicPages?: PublicPages;
  log: Log;
};

type SandboxControl = {
  now(): Promise<Date>;
  /** The embedded database, for tools on this machine; absent when the data is in a MongoDB of its own. */
  embeddedAt?: string;
  advanceDays(days: number): Promise<void>;
  reset(): Promise<void>;
  /** Undefined when no credit check is pending there. */
  completeCreditCheck(subscription: string, approved: boolean): Promise<unknown>;
};

export type RunningServer = { port: number; close(): Promise<void> };

const PATIENCE_MS = 3_000;

/** Rejects with a Misconfiguration when the port is taken. Port 0 takes a free one. */
export const startServer = async (
  options: ServerOptions,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> => {
  const server = restify.createServer({ name: '', formatters: { 'application/json': formatJson } });
  server.pre(onlyJson);
  if (options.policy.mode === 'sandbox') server.pre(onlyThisMachine);

  server.get('/healthz', async (_request, response) => answer(response, { status: 200, body: { alive: true } }));
  server.get('/readyz', async (_request, response) => {
    const ready = await options.ready().catch(() => false);
    answer(response, { status: ready ? 200 : 503, body: { ready } });
  });
  server.post('/api/messages', async (request, response) => answer(response, await receive(request, options)));
  const { onEvent, sandbox } = options;
  if (onEvent) {
    server.post('/api/commerce/events', async (request, response) =>
      answer(response, await receiveEvent(request, onEvent)),
    );
  }
  if (sandbox && options.policy.mode === 'sandbox') {
    server.get('/sandbox/clock', async (_request, response) =>
      answer(response, { status: 200, body: { now: await sandbox.now() } }),
    );
    server.get('/sandbox/database', async (_request, response) =>
      answer(response, { status: 200, body: { embeddedAt: sandbox.embeddedAt ?? null } }),
    );
    server.post('/sandbox/clock', async (request, response) => answer(response, await moveClock(request, sandbox)));
    server.post('/sandbox/reset', async (_request, response) => {
      await sandbox.reset();
      answer(response, { status: 200, body: { reset: true } });
    });
    server.post('/sandbox/credit-check', async (request, response) =>
      answer(response, await endCreditCheck(request, sandbox)),
    );
  }
  for (const [name, page] of Object.entries(options.pages ?? {})) {
    server.get(`/${name}/:token`, async (request, response) => sendPage(response, await page.show(tokenOf(request))));
    server.post(`/${name}/:token`, async (request, response) => {
      const form = await readBody(request, 'application/x-www-form-urlencoded');
      if (typeof form !== 'string') return answer(response, refused(form));
      sendPage(response, await page.submit(tokenOf(request), new URLSearchParams(form)));
    });
  }
  for (const [path, page] of Object.entries(options.publicPages ?? {})) {
    server.get(path, async (request, response) => sendPage(response, page(askedOf(request))));
  }

  server.on('restifyError', (_request: Request, response: Response, error: Error, done: () => void) => {
    if (response.statusCode >= 500) options.log.error({ err: error }, 'A request failed.');
    done();
  });
  // Restify listens to upgrades and lets them hang.
  server.on('upgrade', (_request: Request, socket: { destroy(): void }) => socket.destroy());

  const { server: http } = server;
  http.headersTimeout = 10_000;
  http.requestTimeout = 20_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (http.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        // Idle connections end at once; a turn that runs may finish.
        http.close(() => resolve());
        setTimeout(() => http.closeAllConnections(), PATIENCE_MS).unref();
      }),
  };
};

const receive = async (request: Request, { policy, channel }: ServerOptions): Promise<HttpAnswer> => {
  const body = await readBody(request);
  if (typeof body !== 'string') return refused(body);
  const admitted = admit(body, policy);
  if ('refusal' in admitted) return refused(admitted.refusal);
  return channel.handle({ activity: admitted.activity, authorization: request.headers.authorization ?? '' });
};

const receiveEvent = async (request: Request, onEvent: HearEvent): Promise<HttpAnswer> => {
  const body = await readBody(request);
  if (typeof body !== 'string') return refused(body);
  const { 'x-license-desk-timestamp': timestamp, 'x-license-desk-signature': signature } = request.headers;
  return onEvent({ timestamp: String(timestamp ?? ''), signature: String(signature ?? ''), body });
};

const moveClock = async (request: Request, sandbox: SandboxControl): Promise<HttpAnswer> => {
  const body = await readBody(request);
  if (typeof body !== 'string') return refused(body);
  const { data } = ClockMove.safeParse(parseJson(body));
  if (!data)
    return refused({ status: 400, error: 'Send {"advanceDays": n}, n a whole number of days from 1 to 3660.' });
  await sandbox.advanceDays(data.advanceDays);
  return { status: 200, body: data };
};

const endCreditCheck = async (request: Request, sandbox: SandboxControl): Promise<HttpAnswer> => {
  const body = await readBody(request);
  if (typeof body !== 'string') return refused(body);
  const { data } = CreditCheckEnd.safeParse(parseJson(body));
  if (!data) return refused({ status: 400, error: 'Send {"subscription": "sub-o365-e1", "approved": true}.' });
  const completed = await sandbox.completeCreditCheck(data.subscription, data.approved);
  if (!completed) return { status: 404, body: { error: 'No credit check is pending for this subscription.' } };
  return { status: 200, body: completed };
};

const CreditCheckEnd = z.strictObject({ subscription: z.string().max(100), approved: z.boolean() });

const tokenOf = ({ params }: Request): string => String(params?.token ?? '').slice(0, 100);

const askedOf = ({ url }: Request): URLSearchParams => new URL(url ?? '', 'http://localhost').searchParams;

/** Past restify's formatters, which know JSON alone. */
const sendPage = (response: Response, { status, type, body, fileName, headers = pageHeaders }: PageAnswer): void => {
  const length = Buffer.byteLength(body);
  const file = fileName === undefined ? {} : { 'Content-Disposition': `attachment; filename="${fileName}"` };
  const contentType = type === 'application/pdf' ? type : `${type}; charset=utf-8`;
  response.writeHead(status, { ...headers, ...file, 'Content-Type': contentType, 'Content-Length': length });
  response.end(body);
};

const ClockMove = z.strictObject({ advanceDays: z.number().int().min(1).max(3660) });

/** A little too much is read to its end, so that the refusal arrives; a flood is cut off. */
const readBody = async (request: Request, type?: string): Promise<string | Refusal> => {
  const refusal = refuseHeaders(request.headers, type);
  if (refusal) return refusal;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else if (size > 8 * MAX_BODY_BYTES) break;
  }
  if (size > MAX_BODY_BYTES) return { status: 413, error: 'The body is larger than 256 KB.' };
  return Buffer.concat(chunks).toString('utf8');
};

/** Whatever the caller accepts: else restify would answer in its own words that it cannot. */
const onlyJson: RequestHandler = (_request, response, next) => {
  response.contentType = 'application/json';
  next();
};

/** Nobody may drive the sandbox from another machine, nor a web page from this one through a name of its own. */
const onlyThisMachine: RequestHandler = (request, response, next) => {
  const remote = request.socket.remoteAddress ?? '';
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (isLoopback(remote) && LOOPBACK_HOSTS.includes(host)) return next();
  answer(response, refused({ status: 403, error: 'The sandbox answers this machine only.' }));
  next(false);
};

const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

const refused = ({ status, error }: Refusal): HttpAnswer => ({ status, body: { error } });

const answer = (response: Response, { status, body }: HttpAnswer): void => {
  response.send(status, body);
};

const SENTENCES: Record<number, string> = {
  404: 'There is nothing here.',
  405: 'This address does not take that method.',
};

const formatJson: Formatter = (_request, response, body) => {
  const json = body instanceof Error ? { error: SENTENCES[response.statusCode] ?? 'Something went wrong.' } : body;
  const text = JSON.stringify(json);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return text;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const explain = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new Misconfiguration(`Port ${port} is in use: stop what uses it, or set PORT to another one.`)
    : new Misconfiguration(`Port ${port} cannot be opened (${error.code}): set PORT to another one.`);
