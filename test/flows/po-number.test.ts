// A PO number through the real server: set on the billing profile, and on later invoices alone.
import { inflateSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { linkOf, post } from '../support/pages.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
beforeEach(() => reset(product));

const words = {
  en: {
    locale: 'en-US',
    methods: 'show my payment methods',
    profile: 'Billing profile Contoso Invoice',
    set: 'Set the PO number',
    label: 'PO number',
    use: 'Use PO-4500/7',
    done: 'Later invoices for Contoso Invoice bear PO number PO-4500/7.',
    remove: 'Remove the PO number',
    removed: 'Later invoices for Contoso Invoice bear no PO number.',
    invoices: 'show my invoices',
    download: 'Download (PDF or CSV)',
    only: 'Only owners and contributors of a billing profile can set its PO number.',
    long: 'at most 20 characters',
  },
  nl: {
    locale: 'nl-NL',
    methods: 'toon mijn betaalmethoden',
    profile: 'Factureringsprofiel Contoso Invoice',
    set: 'Inkoopnummer instellen',
    label: 'Inkoopnummer',
    use: 'Gebruik PO-4500/7',
    done: 'Op latere facturen voor Contoso Invoice staat inkoopnummer PO-4500/7.',
    remove: 'Inkoopnummer verwijderen',
    removed: 'Op latere facturen voor Contoso Invoice staat geen inkoopnummer.',
    invoices: 'toon mijn facturen',
    download: 'Downloaden (pdf of csv)',
    only: 'Alleen eigenaren en bijdragers van een factureringsprofiel kunnen het inkoopnummer instellen.',
    long: 'hooguit 20 tekens',
  },
};

/** All that is written in a PDF, as its fonts' hexadecimal strings have it. */
function writtenIn(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\n(.*?)\nendstream/gs)].map(([, one = '']) => one);
  const drawn = streams.flatMap((one) => {
    try {
      return inflateSync(Buffer.from(one, 'latin1')).toString('latin1');
    } catch {
      return []; // Not text.
    }
  });
  const hex = [...drawn.join('').matchAll(/<([0-9a-f]+)>/g)].map(([, one = '']) => one);
  return Buffer.from(hex.join(''), 'hex').toString('latin1');
}

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  const t = words[language];
  const chat = (as = 'Alex') => chatWith(product, { as, locale: t.locale });
  const profile = async (alex = chat()) => alex.press(await alex.say(t.methods), t.profile);

  async function set(number: string): Promise<void> {
    const alex = chat();
    const review = await alex.press(await profile(alex), t.set, { number });
    expect((await alex.press(review, number === '' ? t.remove : t.use)).text).toContain(
      number === '' ? t.removed : t.done,
    );
  }

  test('INV-7 a PO number is on later invoices, on card, PDF and CSV, and never on one that exists', async () => {
    const alex = chat();
    await set(' PO-4500/7 ');
    expect((await profile()).text).toContain(`${t.label}\nPO-4500/7`);
    const before = await alex.press(await alex.say(t.invoices), /bp-invoice$/);
    expect(before.text).not.toContain('PO-4500/7');

    await advanceDays(product, 31);
    const list = await alex.say(t.invoices);
    const later = await alex.press(list, /bp-invoice$/);
    expect(later.text).toContain(`${t.label}\nPO-4500/7`);
    const link = linkOf(later, t.download);
    const [, row = ''] = (await (await post(link, { file: 'csv' })).text()).split('\r\n');
    expect(row.split(',')[2]).toBe('PO-4500/7');
    const pdf = Buffer.from(await (await post(link, { file: 'pdf' })).arrayBuffer());
    expect(writtenIn(pdf)).toContain(`${t.label}: PO-4500/7`);

    // The invoice from before still has none, and removing the number leaves the later one as it was.
    await set('');
    const [, , number = ''] = /^(\S+) (\S+)$/.exec(before.text.split('\n')[0] ?? '') ?? [];
    const open = (invoice: string) => alex.press(list, new RegExp(`${invoice}$`));
    expect(number).toMatch(/bp-invoice$/);
    expect((await open(number)).text).not.toContain('PO-4500/7');
    expect((await alex.press(await alex.say(t.invoices), /bp-invoice$/)).text).toContain('PO-4500/7');
  });

  test('ROLE-13 an invoice manager sees no field, and a forged press is refused', async () => {
    const data = (capability: string, input: object) => ({ verb: 'open', data: { capability, input } });
    const press = async (as: string, capability: string, input: object) => {
      const value = { action: { type: 'Action.Execute', ...data(capability, input) }, trigger: 'manual' };
      return JSON.stringify(
        (
          await chat(as).post({
            type: 'invoke',
            id: `f:${as}-${capability}-${language}`,
            name: 'adaptiveCard/action',
            value,
          })
        ).body,
      );
    };
    const shown = await press('Lynne', 'show-billing-profile', { profile: 'bp-invoice' });
    expect(shown).toContain('Contoso Invoice');
    expect(shown).not.toContain(t.set);
    expect(await press('Lynne', 'set-po-number', { profile: 'bp-invoice', number: 'PO-1' })).toContain(t.only);
    expect(await press('Grady', 'set-po-number', { profile: 'bp-invoice', number: 'PO-1' })).toContain('PO-1');
    expect(await press('Grady', 'show-billing-profile', { profile: 'bp-invoice' })).toContain(t.set);
  });

  test('INV-7 what is no PO number is refused, with what one is', async () => {
    const alex = chat();
    const refused = await alex.press(await profile(alex), t.set, { number: '=HYPERLINK("x")' });
    expect(refused.text).toContain(t.long);
  });
});
