// The composition root: which database, which clock, which commands, and the work in the background.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { applyDue } from '../domain/desk/apply-due.ts';
import { chargeAll } from '../domain/desk/charge-cards.ts';
import { completeCreditCheck } from '../domain/desk/complete-credit-check.ts';
import { continueParts } from '../domain/desk/continue-parts.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { handOverNext } from '../domain/desk/hand-over.ts';
import { dueWork, withLease } from '../domain/desk/lease.ts';
import { greeted } from '../domain/desk/meet.ts';
import { messageShows } from '../domain/desk/message-shows.ts';
import { readDirectory } from '../domain/desk/read-directory.ts';
import { tellCleared } from '../domain/desk/tell-cleared.ts';
import { wrote } from '../domain/desk/throttle.ts';
import { startBackground, type Work } from './background.ts';
import { commands } from './capabilities/registry.ts';
import { advanceClock, beginClock, businessNow, wallClock } from './clock.ts';
import { createHearEvent } from './commerce/hear-event.ts';
import { workOffEvents } from './commerce/work-off-events.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { explainFault } from './fault.ts';
import { openDatabase } from './open-database.ts';
import { createInvoicePage } from './pages/invoice-page.ts';
import { createPayNowPage } from './pages/pay-now-page.ts';
import { createPayPage } from './pages/pay-page.ts';
import { createReportPage } from './pages/report-page.ts';
import { createTab } from './pages/tab/tab-page.ts';
import type { OpenProduct } from './run.ts';
import { answerCreditChecks } from './sandbox/answer-credit-checks.ts';
import { demoTenantId } from './sandbox/demo-people.ts';
import { demoPlaces } from './sandbox/demo-regions.ts';
import { createDemoTenant, demoDirectory } from './sandbox/demo-tenant.ts';
import { sandboxOthers } from './sandbox/others.ts';
import { sandboxVault } from './sandbox/payment-vault.ts';
import { send } from './send.ts';
import { createTurn } from './turn.ts';

export const openProduct: OpenProduct = async ({ config, log, messages, address }) => {
  const { store, embeddedAt, close } = await openDatabase(config, (line) => log.warn(line));
  const sandbox = config.mode === 'sandbox';
  const region = config.mode === 'sandbox' ? config.region : undefined;
  const { commerceSecrets: secrets } = config;
  // Only the sandbox has these: a provider and Microsoft take their place in production (docs/adr/payment-vault.md,
  // docs/adr/what-others-carry-out.md).
  const vault = sandbox ? { vault: sandboxVault } : {};
  const others = sandbox ? sandboxOthers(log) : {};
  const desk: Desk = { store, commands, newId: randomUUID, pagesAt: address, ...vault };
  const now = sandbox ? () => businessNow(store) : async () => wallClock();
  const beginAnew = async () => {
    if (config.mode !== 'sandbox') return;
    if (config.beginsAt) await beginClock(store, new Date(config.beginsAt));
    await createDemoTenant(store, await now(), region);
  };
  await beginAnew();

  const dueLease = { name: dueWork, holder: randomUUID(), now: wallClock };
  /** What the sandbox is told to do waits for what comes true by itself, and the other way round. */
  const whileNothingComesTrue = async (work: () => Promise<unknown>) => {
    const terms = { ...dueLease, holder: randomUUID() };
    while (!(await withLease(store, terms, work))) await pause(50);
  };
  const works: Work[] = [
    { everyMs: 500, run: async () => continueParts(desk, await now()) },
    {
      everyMs: 500,
      run: async () => (await handOverNext(store, others, { now: wallClock(), spread: Math.random() })) !== undefined,
    },
    deliverOutbox({
      desk,
      send: (delivery) => send(desk, messages, delivery),
      begin: config.beginsChats ? ({ near, person }) => messages.begin(near, person) : undefined,
      now: wallClock,
      at: now,
      spread: Math.random,
      quietHours: config.quietHours,
    }),
    { everyMs: 1_000, run: () => tellCleared(store) },
    { everyMs: 500, run: async () => workOffEvents(desk, log, { now: wallClock(), at: await now() }) },
  ];
  if (config.mode === 'production' || config.watchesTheClock) {
    const run = async () => {
      const at = await now();
      await withLease(store, dueLease, (stillMine) =>
        applyDue(store, at, { goOn: stillMine, charge: desk.vault?.charge }),
      );
      return false;
    };
    works.push({ everyMs: 60_000, run });
  }
  if (sandbox) {
    const run = async () => {
      await readDirectory(store, demoDirectory(store), { tenantId: demoTenantId, at: await now() });
      return false;
    };
    works.push({ everyMs: 3_600_000, run });
  }
  const { charge } = desk.vault ?? {};
  if (charge) {
    // What waits for its day is charged with the rest of business time; a card that was just replaced is tried here.
    const run = async () => {
      await chargeAll(store, charge, await now());
      return false;
    };
    works.push({ everyMs: 500, run });
  }
  const afterMs = sandbox ? config.creditChecksAfterMs : undefined;
  if (afterMs !== undefined) {
    const run = async () => {
      await answerCreditChecks(store, { afterMs, now: wallClock(), at: await now() });
      return false;
    };
    works.push({ everyMs: 500, run });
  }
  let background: ReturnType<typeof startBackground> | undefined;
  return {
    onTurn: createTurn(desk, now),
    onSent({ incoming, pending, activityId }) {
      const { from, conversationId: conversation, address } = incoming;
      return messageShows(desk, { tenantId: from.tenantId, conversation, copy: { address, activityId } }, pending);
    },
    async onAnswered({ chatId: id, from: { tenantId }, address }) {
      await greeted(store, { tenantId, id });
      await wrote(store, { tenantId, address }, wallClock());
    },
    onFault: explainFault(log, randomUUID),
    ready: store.ready,
    ...(secrets && { onEvent: createHearEvent({ desk, secrets, now: wallClock, log }) }),
    pages: {
      invoice: createInvoicePage(desk, now),
      report: createReportPage(desk, now),
      ...(desk.vault?.charge && {
        'pay-now': createPayNowPage({ desk, vault: desk.vault, charge: desk.vault.charge, now, isSandbox: sandbox }),
      }),
      ...(desk.vault && { pay: createPayPage({ desk, vault: desk.vault, now, isSandbox: sandbox }) }),
    },
    publicPages: createTab(),
    ...(region && {
      sandbox: {
        now,
        ...(embeddedAt !== undefined && { embeddedAt }),
        async advanceDays(days: number) {
          await advanceClock(store, days, demoPlaces[region].timeZone);
          const at = await now();
          await whileNothingComesTrue(() => applyDue(store, at, { charge: desk.vault?.charge }));
        },
        async completeCreditCheck(subscription: string, approved: boolean) {
          return completeCreditCheck(store, { tenantId: demoTenantId, subscription, approved, at: await now() });
        },
        async reset() {
          await whileNothingComesTrue(async () => {
            await store.clear();
            await beginAnew();
          });
        },
      },
    }),
    start() {
      background = startBackground(works, log);
    },
    async close() {
      await background?.stop();
      await close();
    },
  };
};
