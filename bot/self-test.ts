// Production's first act: an unsigned message to oneself must be refused, or nothing is served at all.
import type { ProductionConfig } from './config.ts';
import { Misconfiguration } from './misconfiguration.ts';

/** Rejects with a Misconfiguration unless the answer is 401, which is said after every other check has passed. */
export const mustRefuseUnsigned = async (config: ProductionConfig, port: number): Promise<void> => {
  const [tenantId] = config.tenants;
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: 'self-test',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:self-test', aadObjectId: config.app.id },
      recipient: { id: `28:${config.app.id}` },
      conversation: { id: 'a:self-test', conversationType: 'personal', tenantId },
      text: 'help',
    }),
  });
  if (response.status !== 401) {
    throw new Misconfiguration(
      `An unsigned message was answered with ${response.status} instead of 401: not starting.`,
    );
  }
};
