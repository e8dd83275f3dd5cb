// How names, numbers, keys, people and dates are read.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { catalogue } from './corpus.ts';

const parse = createParser(catalogue);
const slots = (text: string) => parse(text).slots;
const KEY = 'K7VFV-RVFYK-6H36M-GBTMP-Q4WX6';

describe('products', () => {
  test.each([
    ['add 3 E3', 'Microsoft 365 E3'],
    ['add 5 seats to O365E5', 'Office 365 E5'],
    ['add 5 to exchange online (plan 2)', 'Exchange Online Plan 2'],
    ['add 2 licences to bus premium', 'Microsoft 365 Business Premium'],
    ['add 2 licences to Microsoft 365 Busines Standrad', 'Microsoft 365 Business Standard'],
    ['add 5 licenses for E5, not E3', 'Microsoft 365 E5'],
  ])('"%s" is %s', (text, product) => expect(slots(text).product).toBe(product));

  test('an incomplete name keeps its readings', () => {
    const { slots: found, products } = parse('add 5 licenses to Business');
    expect({ product: found.product, count: products.length }).toEqual({ product: undefined, count: 3 });
  });
});

describe('numbers', () => {
  test.each([
    ['voeg honderdvijf licenties toe aan E3', 105],
    ['voeg tweeëntwintig licenties toe aan E3', 22],
    ['add one hundred and five licenses to E3', 105],
    ['voeg anderhalf dozijn licenties toe aan E3', 18],
    ['add half a dozen licenses to E3', 6],
    ['voeg 1.000 licenties toe aan E3', 1000],
    ['add 1,000 licenses to E3', 1000],
    ['add a dozn licences to bus premium', 12],
    ['nog een licentie voor E3', 1],
    ['koop 3 keer Visio Plan 1', 3],
    ['order Visio Plan 1 for 10 apothecaries', 10],
  ])('"%s" counts %i', (text, quantity) => expect(slots(text).quantity).toBe(quantity));

  test('a digit of a product name is no quantity', () => {
    expect(slots('set Visio Plan 2 to 12')).toEqual({ product: 'Visio Plan 2', total: 12 });
  });
  test('a number that sets the scene is no quantity', () => {
    expect(slots('we have 100 E3 licenses, take away 20')).toEqual({ product: 'Microsoft 365 E3', quantity: 20 });
  });
});

describe('keys', () => {
  test.each([
    ['dashes', KEY],
    ['blanks', KEY.replaceAll('-', ' ')],
    ['lower case', KEY.toLowerCase()],
    ['no dashes', KEY.replaceAll('-', '')],
    ['a line break', KEY.replace('YK-', 'YK-\n')],
    ['a full stop behind', `${KEY}. Thanks`],
  ])('KEY-1: a key is read with %s', (_, written) => expect(slots(`redeem ${written}`).keys).toEqual([KEY]));

  test('KEY-7: several keys are read in order', () => {
    const second = 'BWDHB-H7FHJ-DFD3T-RBYR8-CDY8Y';
    expect(slots(`redeem ${KEY} and ${second.toLowerCase()}`).keys).toEqual([KEY, second]);
  });
  test('a key of another length is a problem, not a key', () => {
    const { intent, slots: found, keyProblems } = parse('redeem K7VFV-RVFYK-6H36M-GBTMP');
    expect({ intent, found, problem: keyProblems[0]?.problem }).toEqual({
      intent: 'redeem_key',
      found: { keys: [] },
      problem: 'length',
    });
  });
  test('the number of an invoice is no key', () =>
    expect(parse('show invoice 20261101-bp-adele').intent).toBe('list_invoices'));
  test('KEY-2: one wrong character is pointed out', () => {
    expect(parse('redeem K7VFV-RV!YK-6H36M-GBTMP-Q4WX6').keyProblems).toEqual([
      { written: 'K7VFV-RV!YK-6H36M-GBTMP-Q4WX6', problem: 'character', position: 8 },
    ]);
  });
});

describe('people', () => {
  test.each([
    ['assign E3 to Megan Bowen and alex@contoso.com', ['Megan Bowen', 'alex@contoso.com']],
    ["take back Megan's E3", ['Megan']],
    ['give <at>Joni Sherman</at> an E5 license', ['Joni Sherman']],
    ['wijs Visio Plan 2 toe aan Jan Willem de Boer', ['Jan Willem de Boer']],
    ['take the Audio Conferencing license away from Will Price', ['Will Price']],
    ['geef mij een E5-licentie', ['mij']],
    ['Lisa has been promoted, give her E5', ['Lisa']],
    ['Bram is vertrokken, trek zijn E3 in', ['Bram']],
    ['Bill Gage needs Visio', ['Bill Gage']],
    ['Will should get an E3', ['Will']],
    ['wijs E3 toe aan mevrouw Peeters', ['mevrouw Peeters']],
    ['Dr. Patel needs Visio', ['Dr. Patel']],
  ])('"%s" names %j', (text, users) => expect(slots(text).users).toEqual(users));

  test.each([
    ['please assign “Power BI Pro” to Lynne Robbins', ['Lynne Robbins']],
    ['take back Lynne’s ‘Visio Plan 2’', ['Lynne']],
  ])('a product between quotation marks is no quotation: %s', (text, users) =>
    expect(slots(text).users).toEqual(users),
  );

  test('the domain of an address is no product', () => {
    expect(slots('take Business Premium from sanne@fabrikam.nl').product).toBe('Microsoft 365 Business Premium');
  });
});

describe('periods', () => {
  test.each([
    ['invoices of March 2024', { from: '2024-03-01', to: '2024-03-31' }],
    ['facturen van januari tot en met maart 2024', { from: '2024-01-01', to: '2024-03-31' }],
    ['invoices until 30 June 2024', { to: '2024-06-30' }],
    ['facturen van het afgelopen halfjaar', { months: 6 }],
    ["last month's invoice", { months: 1 }],
    ['rekeningen van de afgelopen anderhalf jaar', { months: 18 }],
    ['invoices of the last year and a half', { months: 18 }],
    ['bills of the second half of 2025', { from: '2025-07-01', to: '2025-12-31' }],
    ['facturen van het eerste kwartaal van 2025', { from: '2025-01-01', to: '2025-03-31' }],
    ['invoices for Q4 of 2024', { from: '2024-10-01', to: '2024-12-31' }],
    ["get me May's invoice", { from: '0000-05-01', to: '0000-05-31' }],
    ['may I see the invoice of February 2024?', { from: '2024-02-01', to: '2024-02-29' }],
    // Which year depends on today, which a sentence does not know.
    ['invoices from March to May', { from: '0000-03-01', to: '0000-05-31' }],
    ['facturen van maart', { from: '0000-03-01', to: '0000-03-31' }],
    ['facturen t/m mei', { to: '0000-05-31' }],
    ['may I see my invoices', {}],
    ['invoices for June Adams', {}],
  ])('"%s" is %j', (text, period) => expect(slots(text)).toEqual(period));
});

describe('the language of a sentence', () => {
  test.each([
    ['voeg 5 licenties toe aan E3', 'nl'],
    ['add 5 licenses to E3', 'en'],
    ['E3', undefined],
  ])('"%s" is %s', (text, locale) => expect(parse(text).locale).toBe(locale));
});

describe('a follow-up', () => {
  test.each([
    ['make it 8', { number: 8 }],
    ['and for E5 too', { product: 'Microsoft 365 E5' }],
    ['en dan ook voor E5', { product: 'Microsoft 365 E5' }],
    ['ja doe maar', { answer: 'yes' }],
    ['nee bedankt', { answer: 'no' }],
  ])('"%s" gives %j', (text, followUp) => expect(parse(text).followUp).toEqual(followUp));

  test('has no reading of its own when it names no wish', () => expect(parse('make it 8').intent).toBe('unknown'));

  // After "take over Power Apps" this must not propose that again.
  test.each(['do not allow Power Apps', 'verbied Power Apps', 'deprecate E5'])(
    'is none for a product with a wish of its own: "%s"',
    (text) => expect(parse(text).followUp).toBeUndefined(),
  );

  // "set E3 to 120", and then one of these: it must not come back as 120.
  test.each(['set E3 to 99999999', 'zet E3 op 1,5', 'E3 12a'])(
    'is none with a number that nobody can read: "%s"',
    (text) => expect(parse(text).followUp).toBeUndefined(),
  );
});
