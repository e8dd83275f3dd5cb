// npm run bench:notices: ten thousand notices due at once in the sandbox, while somebody chats. Prints the figures.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { anActivity } from '../channel/activities.ts';
import { startFakeConnector } from '../channel/fake-connector.ts';
import { freePort, startChild, temporaryFolder } from '../support/child-product.ts';
import { addressAt, mostWithin, numbersOn, writeLoad } from '../support/notice-load.ts';

const notices = Number(process.argv[2] ?? 10_000);
const each = 4;
const people = Math.ceil(notices / each);

const [connector, folder] = await Promise.all([startFakeConnector(), temporaryFolder()]);
const port = await freePort();
const server = startChild({ dataDir: folder.path, port });
await server.ready();
const url = `http://127.0.0.1:${port}`;

let chats = 0;
/** Milliseconds until "show E3" is answered in a chat of its own. */
async function chat(): Promise<number> {
  const before = performance.now();
  chats += 1;
  const id = `a:chat-${chats % 20}`;
  const conversation = { id, conversationType: 'personal', tenantId };
  const activity = anActivity({
    type: 'message',
    id: `chat-${chats}`,
    text: 'show E3',
    serviceUrl: connector.url,
    conversation,
  });
  await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return performance.now() - before;
}

/** Resident memory in MB, where the system tells. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}

const at = (part: number, of: readonly number[]) =>
  Math.round([...of].sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * part))] ?? 0);

const quiet: number[] = [];
for (let i = 0; i < 40; i += 1) quiet.push(await chat());

const { embeddedAt } = (await (await fetch(`${url}/sandbox/database`)).json()) as { embeddedAt: string };
const store = await openStore(embeddedAt);
await writeLoad(store, { tenantId, people, each, addressOf: (id) => addressAt(connector.url, tenantId, id) });
const start = performance.now();
const busy: number[] = [];
const used = [await memory()];
const arrived = new Set<number>();
let read = 0;
let twice = 0;
while (arrived.size < people * each && performance.now() - start < 1_200_000) {
  busy.push(await chat());
  if (busy.length % 20 === 0) used.push(await memory());
  for (; read < connector.posted.length; read += 1) {
    for (const number of numbersOn(connector.posted[read]?.body)) {
      if (arrived.has(number)) twice += 1;
      arrived.add(number);
    }
  }
  await pause(250);
}
const seconds = (performance.now() - start) / 1_000;

const conversations = new Map<string, number[]>();
connector.posted.forEach(({ path }, i) => {
  const [id = ''] = path.split('/conversations/')[1]?.split('/') ?? [];
  conversations.set(id, [...(conversations.get(id) ?? []), connector.times[i] ?? 0]);
});
const inOneConversation = (span: number) =>
  Math.max(...[...conversations].filter(([id]) => id.startsWith('a%3Ap-')).map(([, times]) => mostWithin(span, times)));

console.log(`${notices} notices for ${people} people, due at once; somebody chats all the while (${busy.length} sentences)
arrived          ${arrived.size} of ${people * each}, ${twice} twice, in ${Math.round(seconds)} s
to all people    at most ${mostWithin(1, connector.times)} messages in a second, answers included (Teams allows 50)
to one person    at most ${inOneConversation(1)} in a second, ${inOneConversation(30)} in thirty (Teams allows 7 and 60)
chat             median ${at(0.5, quiet)} ms before, ${at(0.5, busy)} ms meanwhile; 95 % within ${at(0.95, quiet)} and ${at(0.95, busy)} ms
memory           ${used[0]} MB at the start, ${Math.max(...used)} MB at most, ${used.at(-1)} MB at the end`);

await store.close();
await server.signal('SIGINT');
await Promise.all([folder.remove(), connector.close()]);
