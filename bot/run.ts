// Starting and stopping: every part in order, and back in reverse order, whatever the reason.
import { type Channel, type ChannelOptions, createChannel } from './channel/botbuilder.ts';
import { type Config, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { Misconfiguration } from './misconfiguration.ts';
import { startPlayground } from './sandbox/playground.ts';
import { mustRefuseUnsigned } from './self-test.ts';
import { type ServerOptions, startServer } from './server.ts';

/** What the product is, seen from the wire. */
type Product = Pick<ChannelOptions, 'onTurn' | 'onSent' | 'onAnswered' | 'onFault'> &
  Pick<ServerOptions, 'ready' | 'onEvent' | 'sandbox' | 'pages' | 'publicPages'> & {
    /** Begins the work that nobody asks for, such as delivering the outbox. */
    start(): void;
    /** Ends it, and closes what was opened. */
    close(): Promise<void>;
  };

/** `messages` and `address` may be used from `start` on; `address` is where browsers reach us, undefined where they cannot. */
export type OpenProduct = (given: {
  config: Config;
  log: Log;
  messages: Pick<Channel, 'send' | 'update' | 'begin'>;
  address: () => string | undefined;
}) => Promise<Product>;

const PATIENCE_MS = 10_000;

/** Runs until the process is told to stop. What a person set up wrongly is one sentence and exit code 1. */
export const run = async (openProduct: OpenProduct): Promise<void> => {
  const opened: (() => Promise<void>)[] = [];
  const stop = async (exitCode: number) => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    for (const close of opened.splice(0).reverse()) await close();
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  try {
    await start(openProduct, readConfig(), opened);
  } catch (error) {
    console.error(error instanceof Misconfiguration ? error.message : error);
    await stop(1);
  }
};

/** Adds what it opens to `opened`, the last one to be closed first. Returns the port that it listens on. */
export const start = async (
  openProduct: OpenProduct,
  config: Config,
  opened: (() => Promise<void>)[],
): Promise<number> => {
  const log = createLog(config);
  const messages: Pick<Channel, 'send' | 'update' | 'begin'> = {
    send: (...message) => channel.send(...message),
    update: (...message) => channel.update(...message),
    begin: (...newcomer) => channel.begin(...newcomer),
  };
  const address = () => (config.mode === 'sandbox' ? `http://${config.host}:${server.port}` : config.publicUrl);
  const product = await openProduct({ config, log, messages, address });
  opened.push(product.close);
  const { onTurn, onSent, onAnswered, onFault, ready, onEvent, sandbox, pages, publicPages } = product;
  const channel = createChannel({ config, log, onTurn, onSent, onAnswered, onFault });
  const policy = config.mode === 'production' ? { ...config, appId: config.app.id } : config;
  const wished = {
    ...(onEvent && { onEvent }),
    ...(sandbox && { sandbox }),
    ...(pages && { pages }),
    ...(publicPages && { publicPages }),
  };
  const options = { channel, policy, ready, log, ...wished };
  const server = await startServer(options, config);
  opened.push(server.close);
  if (config.mode === 'production') await mustRefuseUnsigned(config, server.port);
  product.start();
  log.info({ mode: config.mode, port: server.port }, 'License Desk is ready.');
  if (config.mode === 'production' || !config.playground) return server.port;
  const { playground, person, dataDir } = config;
  const chat = await startPlayground({ config: playground, person, botPort: server.port, dataDir });
  opened.push(chat.stop);
  log.info(`Chat as ${person.name} at ${chat.url}`);
  return server.port;
};
