// npm run event -- credit-check approved sub-o365-e1, or payment failed sub-e3: tells the running sandbox what the commerce side would, signed.
import { z } from 'zod';
import type { CommerceEvent } from '../../domain/model/commerce-event.ts';
import { wallClock } from '../clock.ts';
import { signatureOf } from '../commerce/signature.ts';
import { readConfig } from '../config.ts';
import { Misconfiguration } from '../misconfiguration.ts';
import { demoTenantId, findDemoPerson } from './demo-people.ts';

const word = z.string().min(1);
const person = word.transform((name) => findDemoPerson(name)?.aadObjectId ?? name);

/** What can be told, each with the words that it is written with. */
const wishes = {
  'credit-check approved|declined sub-o365-e1': z
    .tuple([z.literal('credit-check'), z.enum(['approved', 'declined']), word])
    .transform(([, outcome, subscription]) => ({
      type: 'credit-check.completed' as const,
      data: { subscription, outcome },
      said: `the credit check of ${subscription} is ${outcome}`,
    })),
  'price power-apps 2400 2027-01-01': z
    .tuple([z.literal('price'), word, z.coerce.number().int(), z.iso.date()])
    .transform(([, product, price, from]) => ({
      type: 'price.changed' as const,
      data: { product, price, from },
      said: `${product} costs ${price} from ${from}`,
    })),
  'order refused ORDER': z.tuple([z.literal('order'), z.literal('refused'), word]).transform(([, , order]) => ({
    type: 'order.refused' as const,
    data: { order, reason: 'other' as const },
    said: `${order} is refused`,
  })),
  'licences refused CHANGE megan': z
    .tuple([z.literal('licences'), z.literal('refused'), word, person])
    .transform(([, , change, who]) => ({
      type: 'licences.refused' as const,
      data: { change, people: [who], reason: 'conflict' as const },
      said: `${change} is refused for one person`,
    })),
  'payment failed|paid sub-e3': z
    .tuple([z.literal('payment'), z.enum(['failed', 'paid']), word])
    .transform(([, outcome, about]) => ({
      type: outcome === 'paid' ? ('payment.succeeded' as const) : ('payment.failed' as const),
      // The number of an invoice begins with its day.
      data: /^\d{8}-/.test(about) ? { invoice: about } : { subscription: about },
      said: `the payment of ${about} is ${outcome}`,
    })),
};
const Wish = z.union(Object.values(wishes));
const usage = ['Write one of these (the log names orders and changes):', ...Object.keys(wishes)].join(
  '\n  npm run event -- ',
);

const Clock = z.object({ now: z.iso.datetime() });

/** Returns what to tell the person who sent it; rejects with a Misconfiguration that says what is wrong. */
async function sendEvent(words: readonly string[]): Promise<string> {
  const wish = Wish.safeParse(words);
  if (!wish.success) throw new Misconfiguration(usage);
  const { said, ...told } = wish.data;
  const config = readConfig(undefined, []);
  if (config.mode === 'production') throw new Misconfiguration('npm run event is for a sandbox on this machine only.');
  const { host, port, commerceSecrets: [secret = ''] = [] } = config;
  const url = `http://${host}:${port}`;
  const reach = (path: string, init?: RequestInit) =>
    fetch(url + path, init).catch(() => {
      throw new Misconfiguration(`Nothing answers at ${url}: run npm start, or set PORT to where the sandbox is.`);
    });

  // The sandbox's calendar may be ahead of ours: what happens in it happens on its own time.
  const clock = Clock.safeParse(await (await reach('/sandbox/clock')).json().catch(() => undefined));
  if (!clock.success) throw new Misconfiguration(`What answers at ${url} is no sandbox of License Desk.`);
  const at = wallClock();
  const event: CommerceEvent = {
    id: `by-hand/${at.toISOString()}`,
    tenantId: demoTenantId,
    occurredAt: clock.data.now,
    ...told,
  };
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const { status } = await reach('/api/commerce/events', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-license-desk-timestamp': timestamp,
      'x-license-desk-signature': signatureOf(secret, { timestamp, body }),
    },
    body,
  });
  if (status === 401) {
    throw new Misconfiguration('The sandbox has another secret: set COMMERCE_EVENT_SECRETS here as it is set there.');
  }
  if (status !== 202) throw new Misconfiguration(`The sandbox answered ${status}, and nothing has changed.`);
  return `Accepted: ${said}. The log of the sandbox says what came of it.`;
}

try {
  console.log(await sendEvent(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Misconfiguration ? error.message : error);
  process.exitCode = 1;
}
