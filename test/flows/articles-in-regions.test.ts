// The five articles in each of Microsoft's regions: the same sentence is answered alike, in both languages.
import { describe, expect, test } from '@jest/globals';
import { Cloud } from '../../domain/model/region.ts';
import { chatWith } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const key = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const secondKey = 'BPADD-10AAA-BBBBB-CCCCC-DDD10';
const usedKey = 'BPUSE-DAAAA-BBBBB-CCCCC-DDDDD';

/** Who says it, the sentence in English and Dutch, and what the card then says in each. */
type Row = [rules: string, as: string, english: [says: string, reads: string], dutch: [says: string, reads: string]];

const rows: Row[] = [
  // Add-ons
  [
    'ADD-1 ADD-8 LIC-1',
    'Alex',
    ['set Audio Conferencing to 21', 'Confirm 21 licenses'],
    ['zet Audio Conferencing op 21', 'Bevestig 21 licenties'],
  ],
  [
    'ADD-10',
    'Alex',
    ['set Audio Conferencing to 0', 'Contact support to have it removed'],
    ['zet Audio Conferencing op 0', 'Vraag ondersteuning om hem te verwijderen'],
  ],
  ['ADD-7', 'Alex', ['set Defender to 55', 'Confirm 55 licenses'], ['zet Defender op 55', 'Bevestig 55 licenties']],
  [
    'ADD-12 REC-3 REC-6',
    'Alex',
    ['turn off recurring billing for Defender', 'Nothing is cancelled: all 50 licenses keep working'],
    ['zet terugkerende facturering uit voor Defender', 'Er wordt niets opgezegd: alle 50 licenties blijven werken'],
  ],
  [
    'ROLE-2',
    'Lynne',
    ['set Audio Conferencing to 21', 'Only a global admin or a billing admin'],
    ['zet Audio Conferencing op 21', 'Alleen een globale beheerder of een factureringsbeheerder'],
  ],
  // Third-party apps
  ['APP-3 APP-4', 'Alex', ['list apps', 'Unlimited'], ['toon apps van derden', 'Onbeperkt']],
  [
    'APP-5',
    'Alex',
    ['set Fabrikam Backup to 5', 'has a flat rate'],
    ['zet Fabrikam Backup op 5', 'heeft een vast tarief'],
  ],
  ['APP-5', 'Alex', ['set Contoso Sign to 20', 'Confirm 20 licenses'], ['zet Contoso Sign op 20', 'Bevestig 20']],
  [
    'APP-8 ASN-11',
    'Alex',
    ['assign Contoso Sign to Megan', 'in the publisher’s own portal'],
    ['wijs Contoso Sign toe aan Megan', 'in de eigen portal van de uitgever'],
  ],
  [
    'APP-10',
    'Alex',
    ['show Northwind Timesheets', 'is never activated again'],
    ['toon Northwind Timesheets', 'wordt nooit opnieuw actief'],
  ],
  ['APP-13 CAN-8', 'Alex', ['cancel Contoso Sign', 'This is final'], ['zeg Contoso Sign op', 'Dit is definitief']],
  // Licences of a subscription
  [
    'LIC-18 LIC-20 LIC-21',
    'Alex',
    ['add 5 licenses to E3', 'Your first statement may show only a part'],
    ['voeg 5 licenties toe aan E3', 'Op je afschrift uiterlijk'],
  ],
  [
    'LIC-19',
    'Alex',
    ['add 5 licenses to E5', 'After the credit check'],
    ['voeg 5 licenties toe aan E5', 'Na de kredietcontrole'],
  ],
  [
    'LIC-16',
    'Alex',
    ['add 10 licenses to Business Premium', 'together: 5 prepaid and 10 new'],
    ['voeg 10 licenties toe aan Business Premium', 'samen: 5 vooruitbetaald en 10 nieuw'],
  ],
  ['LIC-13 SUB-6', 'Alex', ['show Visio', 'Reseller'], ['toon Visio', 'Reseller']],
  ['LIC-12 SUB-5', 'Alex', ['show Project', '(VLSC)'], ['toon Project', '(VLSC)']],
  // Self-service purchases
  [
    'SSP-2 ROLE-7',
    'Adele',
    ['show my self-service purchases', 'Power Apps Premium'],
    ['toon mijn selfserviceaankopen', 'Power Apps Premium'],
  ],
  ['SSP-3 LIC-2', 'Adele', ['set Power Apps to 5', 'Confirm 5 licenses'], ['zet Power Apps op 5', 'Bevestig 5']],
  [
    'SSP-4 ASN-3',
    'Adele',
    ['assign Power Apps to Patti', 'Assign 1 license'],
    ['wijs Power Apps toe aan Patti', 'Wijs 1 licentie toe'],
  ],
  [
    'SSP-4 ASN-4',
    'Adele',
    ['unassign Power Apps from Lynne', 'Take back 1 license'],
    ['trek de Power Apps van Lynne in', 'Trek 1 licentie in'],
  ],
  ['SSP-9 INV-1', 'Adele', ['show my invoices', 'Last 3 months'], ['toon mijn facturen', 'Laatste 3 maanden']],
  [
    'ROLE-8',
    'Alex',
    ['show Power Apps', 'only the purchaser can change it'],
    ['toon Power Apps', 'alleen de koper kan hem wijzigen'],
  ],
  // Product keys
  ['KEY-1 KEY-5 KEY-8', 'Alex', [`redeem key ${key}`, 'after redeeming'], [`wissel code ${key} in`, 'na inwisselen']],
  [
    'KEY-7',
    'Alex',
    [`redeem keys ${key} and ${secondKey}`, 'Redeem 2 keys'],
    [`wissel codes ${key} en ${secondKey} in`, '2 codes inwisselen'],
  ],
  [
    'KEY-9',
    'Alex',
    [`redeem key ${usedKey}`, 'was already used on'],
    [`wissel code ${usedKey} in`, 'al gebruikt door Megan Bowen'],
  ],
  [
    'KEY-4 KEY-6',
    'Alex',
    [`extend Business Premium with key ${key}`, 'ends after redeeming'],
    [`verleng Business Premium met code ${key}`, 'eindigt na inwisselen'],
  ],
  [
    'KEY-12',
    'Alex',
    ['extend Business Premium', 'Use a product key instead'],
    ['verleng Business Premium', 'Liever een productcode'],
  ],
];

describe.each(Cloud.options)('%s', (region) => {
  const product = testProduct({ region });

  test.each(rows)('REG-11 %s %s reads the same there', async (_, as, english, dutch) => {
    for (const [locale, [says, reads]] of [['en-US', english] as const, ['nl-NL', dutch] as const]) {
      expect((await chatWith(product, { as, locale }).say(says)).text).toContain(reads);
    }
  });
});
