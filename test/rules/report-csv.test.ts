import { expect, test } from '@jest/globals';
import { reportCsv } from '../../bot/pages/report-csv.ts';
import type { ReportedPurchase } from '../../domain/desk/hand-out-report.ts';

const purchase: ReportedPurchase = {
  subscription: 'sub-powerapps',
  product: 'power-apps',
  purchaser: 'Adele Vance',
  purchased: 3,
  expiresOn: '2027-06-09',
  price: 2_000,
  users: { names: ['Adele Vance'], count: 2 },
};

test('SSP-13 purchases are grouped by buyer, and what a spreadsheet would run or split is kept as text', () => {
  const [, ...rows] = reportCsv(
    [
      { ...purchase, purchaser: 'Zoë, "Z"' },
      purchase,
      { ...purchase, purchaser: '=1+1', price: undefined },
      { ...purchase, product: 'visio-p1' },
    ],
    'EUR',
  ).split('\r\n');
  expect(rows).toEqual([
    `Power Apps Premium,'=1+1,3,2027-06-09,,Adele Vance; 1 more`,
    'Power Apps Premium,Adele Vance,3,2027-06-09,20.00 EUR,Adele Vance; 1 more',
    'Visio Plan 1,Adele Vance,3,2027-06-09,20.00 EUR,Adele Vance; 1 more',
    'Power Apps Premium,"Zoë, ""Z""",3,2027-06-09,20.00 EUR,Adele Vance; 1 more',
    '',
  ]);
});
