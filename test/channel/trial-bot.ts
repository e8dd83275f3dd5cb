// The real channel behind the real server, with a turn and a fault sentence of the test's own.
import { type Channel, type ChannelOptions, createChannel } from '../../bot/channel/botbuilder.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { type ServerOptions, startServer } from '../../bot/server.ts';

type Trial = Partial<Omit<ChannelOptions, 'config'>> &
  Partial<Pick<ServerOptions, 'ready' | 'sandbox'>> & { config?: Config };

export type TrialBot = {
  channel: Channel;
  url: string;
  /** Posts JSON and reads the answer; `json` is undefined when the answer has no body. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; json: unknown }>;
  close(): Promise<void>;
};

export const startTrialBot = async (trial: Trial = {}): Promise<TrialBot> => {
  const config = trial.config ?? readConfig({ PLAYGROUND: 'off' }, []);
  const log = createLog({ mode: 'production', logLevel: 'silent' });
  const channel = createChannel({
    config,
    log,
    onTurn: trial.onTurn ?? (async () => ({ kind: 'nothing' })),
    onSent: trial.onSent ?? (async () => undefined),
    onAnswered: trial.onAnswered ?? (async () => undefined),
    onFault: trial.onFault ?? (() => 'Er ging iets mis, kenmerk ab12.'),
    ...(trial.trust && { trust: trial.trust }),
  });
  const policy = config.mode === 'production' ? { ...config, appId: config.app.id } : config;
  const ready = trial.ready ?? (async () => true);
  const server = await startServer(
    { channel, policy, ready, log, ...(trial.sandbox && { sandbox: trial.sandbox }) },
    { host: '127.0.0.1', port: 0 },
  );
  const url = `http://127.0.0.1:${server.port}`;
  return {
    channel,
    url,
    post: async (path, body, headers) => {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
    },
    close: server.close,
  };
};
