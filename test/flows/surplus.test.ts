// More licences are assigned than were purchased: what people see of it, and how it is put right, in both languages.
import { beforeEach, expect, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { chatWith } from '../support/desk-chat.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);

/** The partner has lowered Project Plan 3 to 6, and 7 people have it: only there LIC-3 cannot prevent that. */
beforeEach(async () => {
  await reset(product);
  const project = await own.store.subscriptions.get(tenantId, 'sub-project3');
  if (!project) throw new Error('no Project Plan 3');
  await own.store.subscriptions.save({ ...project, total: 6 });
});

const words = {
  en: {
    locale: 'en-US',
    show: 'show Project Plan 3',
    surplus: 'are assigned than were purchased: 1 too many. Everybody works on; there are 90 days',
    active: 'Active',
    none: 'Available\n0',
    assign: 'assign Project Plan 3 to Tess Smit',
    full: 'Add 2 licenses, or take one back',
    back: 'take back Project Plan 3 from Adele Vance',
    confirm: 'Take back 1 license',
    done: 'Adele Vance no longer has Project Plan 3',
  },
  nl: {
    locale: 'nl-NL',
    show: 'toon Project Plan 3',
    surplus: 'toegewezen dan gekocht: 1 te veel. Iedereen werkt door; je hebt 90 dagen',
    active: 'Actief',
    none: 'Beschikbaar\n0',
    assign: 'wijs Project Plan 3 toe aan Tess Smit',
    full: 'Voeg er 2 licenties aan toe',
    back: 'trek Project Plan 3 in van Adele Vance',
    confirm: 'Trek 1 licentie in',
    done: 'Adele Vance heeft Project Plan 3 niet meer',
  },
};

test.each(['en', 'nl'] as const)(
  'LIFE-8 nothing ends, nobody else gets one, and an admin has time to take back what is too many (%s)',
  async (language) => {
    const said = words[language];
    const alex = chatWith(product, { locale: said.locale });
    const before = await alex.say(said.show);
    expect(before.text).toContain(said.surplus);
    expect(before.text).toContain(said.none);
    expect(before.text).not.toContain('-1');
    expect((await alex.say(said.assign)).text).toContain(said.full);

    await advanceDays(product, 91);
    expect((await alex.say(said.show)).text).toContain(said.active);
    const done = await alex.press(await alex.say(said.back), said.confirm);
    expect(done.text).toContain(said.done);
    expect(done.text).not.toMatch(/-\d/);
    expect((await alex.say(said.show)).text).not.toContain(said.surplus);
  },
);

test('LIFE-8 ROLE-4 whoever may neither assign nor buy cannot put it right', async () => {
  const lynne = chatWith(product, { as: 'Lynne' });
  expect((await lynne.say('show Project Plan 3')).text).not.toContain('too many');
  expect((await lynne.say('take back Project Plan 3 from Adele Vance')).text).toContain('Isaiah Langer');
});
