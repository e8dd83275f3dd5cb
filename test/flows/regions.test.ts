// The same organization in each of Microsoft's regions, by chat: what differs, and what must not.
import { describe, expect, test } from '@jest/globals';
import type { Cloud } from '../../domain/model/region.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const clouds = ['worldwide', 'germany', '21vianet'] as const;
const products = new Map(clouds.map((region) => [region, testProduct({ region })] as const));

function chat(cloud: Cloud, as: 'Alex' | 'Sanne' | 'Lynne') {
  const product = products.get(cloud);
  if (!product) throw new Error(`nothing runs in ${cloud}`);
  return chatWith(product, { as, locale: as === 'Sanne' ? 'nl-NL' : 'en-US' });
}

const leads = ({ json }: SeenCard) =>
  [...JSON.stringify(json).matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url.replace(/^.*linkid=/, ''));

/** The card that tells how it is done in the admin center, and what a person has to read there. */
async function guide(cloud: Cloud, as: 'Alex' | 'Sanne'): Promise<SeenCard> {
  const somebody = chat(cloud, as);
  return somebody.press(await somebody.say('help'), as === 'Alex' ? 'In the admin center' : 'In het beheercentrum');
}

describe('the way in the admin center', () => {
  const teams =
    'https://learn.microsoft.com/SkypeForBusiness/skype-for-business-and-microsoft-teams-add-on-licensing/skype-for-business-and-microsoft-teams-add-on-licensing';

  test.each([
    ['worldwide', 'Alex', 'Open Your products', ['842054', '868433', '2102895', '2024339', teams]],
    ['germany', 'Alex', 'Open Subscriptions', ['847745', '2102895', '2024339', teams]],
    ['21vianet', 'Alex', 'Open Subscriptions', ['850626', '2102895', '2024339', teams]],
    ['worldwide', 'Sanne', 'Open Uw producten', ['842054', '868433', '2102895', '2024339', teams]],
    ['germany', 'Sanne', 'Open Abonnementen', ['847745', '2102895', '2024339', teams]],
    ['21vianet', 'Sanne', 'Open Abonnementen', ['850626', '2102895', '2024339', teams]],
  ] as const)(
    'REG-1 REG-12 KEY-15 ADD-16 %s, %s: begins at the page of that region',
    async (cloud, as, button, links) => {
      const card = await guide(cloud, as);
      expect(card.buttons).toContain(button);
      expect(leads(card)).toEqual(links);
    },
  );

  test.each([
    ['worldwide', 'Alex', 'enter the new total > “Submit change”'],
    ['germany', 'Alex', 'enter the new total > “Submit”, then “Close”'],
    ['21vianet', 'Alex', 'enter the new total > “Submit”, then “Close”'],
    ['worldwide', 'Sanne', 'vul het nieuwe totaal in > ‘Wijziging verzenden’'],
    ['germany', 'Sanne', 'vul het nieuwe totaal in > ‘Verzenden’, dan ‘Sluiten’'],
    ['21vianet', 'Sanne', 'vul het nieuwe totaal in > ‘Verzenden’, dan ‘Sluiten’'],
  ] as const)('REG-2 LIC-1 %s, %s: a total is saved with the words of that region', async (cloud, as, words) => {
    expect((await guide(cloud, as)).text).toContain(words);
  });

  test.each([
    ['worldwide', 'Alex', 'Purchase services > Add-ons', 'Manage add-ons > the add-on > the new quantity > Save'],
    ['germany', 'Alex', 'the base subscription > Add-ons > Buy add-ons', 'or use the arrow keys > Submit'],
    ['21vianet', 'Alex', 'the base subscription > Add-ons > Buy add-ons', 'or use the arrow keys > Submit'],
    ['worldwide', 'Sanne', 'Services kopen > Invoegtoepassingen', 'het nieuwe aantal > Opslaan'],
    ['germany', 'Sanne', 'Invoegtoepassingen > Invoegtoepassingen kopen', 'gebruik de pijltoetsen > Verzenden'],
    ['21vianet', 'Sanne', 'Invoegtoepassingen > Invoegtoepassingen kopen', 'gebruik de pijltoetsen > Verzenden'],
  ] as const)(
    'REG-3 REG-4 %s, %s: an add-on is bought and changed as it is there',
    async (cloud, as, buys, changes) => {
      const { text } = await guide(cloud, as);
      expect(text).toContain(buys);
      expect(text).toContain(changes);
    },
  );

  test('REG-5 a product key is redeemed in the same way everywhere', async () => {
    const ways = clouds.map(async (cloud) =>
      /use a new, unused key > Redeem$/m.exec((await guide(cloud, 'Alex')).text),
    );
    expect(new Set((await Promise.all(ways)).map((found) => found?.[0]))).toEqual(
      new Set(['use a new, unused key > Redeem']),
    );
    for (const cloud of clouds) {
      const alex = chat(cloud, 'Alex');
      const review = await alex.say('redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5');
      expect((await alex.press(review, 'Redeem this key')).text).toContain('now has 10 licenses');
    }
  });

  test.each([
    ['worldwide', 'Alex', 'In English, Monday to Friday from 6:00 to 17:00, Pacific time'],
    ['germany', 'Alex', 'In German and English, Monday to Friday from 9:00 to 17:00, Berlin time'],
    ['21vianet', 'Alex', 'On the support page of your region'],
    ['worldwide', 'Sanne', 'In het Engels, maandag tot en met vrijdag van 6 tot 17 uur, Pacific-tijd'],
    ['germany', 'Sanne', 'In het Duits en Engels, maandag tot en met vrijdag van 9 tot 17 uur, Berlijnse tijd'],
    ['21vianet', 'Sanne', 'Op de ondersteuningspagina van jouw regio'],
  ] as const)('REG-9 %s, %s: when billing support answers, and in which language', async (cloud, as, words) => {
    expect((await guide(cloud, as)).text).toContain(words);
  });

  test('ROLE-1 is told to who buys; others are not sent there', async () => {
    expect((await chat('worldwide', 'Lynne').say('help')).buttons).not.toContain('In the admin center');
  });
});

describe('the notice that the admin center is changing', () => {
  const says = { Alex: 'The admin center is changing', Sanne: 'Het beheercentrum verandert' };
  const supported = { Alex: 'set Audio Conferencing to 0', Sanne: 'zet Audio Conferencing op 0' };

  test.each([
    ['worldwide', 'Alex', false],
    ['germany', 'Alex', false],
    ['21vianet', 'Alex', true],
    ['worldwide', 'Sanne', false],
    ['germany', 'Sanne', false],
    ['21vianet', 'Sanne', true],
  ] as const)('REG-6 %s, %s: on every card that leads there: %s', async (cloud, as, isThere) => {
    const card = await chat(cloud, as).say(supported[as]);
    expect(card.text.includes(says[as])).toBe(isThere);
    expect((await guide(cloud, as)).text.split(says[as])).toHaveLength(isThere ? 2 : 1);
  });

  test('REG-6 and on no card that stays in Teams', async () => {
    expect((await chat('21vianet', 'Alex').say('show E3')).text).not.toContain('admin center');
  });
});

describe('paying', () => {
  test.each([
    ['worldwide', 'Alex', 'add a payment method', 'Enter the card', 'The card must be issued in Netherlands'],
    ['germany', 'Alex', 'add a payment method', 'Enter the card', 'The card must be issued in Germany'],
    ['21vianet', 'Alex', 'add a payment method', 'Open the admin center', 'invoice, Alipay, or China UnionPay'],
    ['worldwide', 'Sanne', 'voeg een betaalmethode toe', 'Kaart invullen', 'uitgegeven in Nederland'],
    ['germany', 'Sanne', 'voeg een betaalmethode toe', 'Kaart invullen', 'uitgegeven in Duitsland'],
    ['21vianet', 'Sanne', 'voeg een betaalmethode toe', 'Open het beheercentrum', 'factuur, Alipay of China UnionPay'],
  ] as const)('REG-7 %s, %s: what a method can be, and where it is added', async (cloud, as, text, button, words) => {
    const card = await chat(cloud, as).say(text);
    expect(card.buttons[0]).toBe(button);
    expect(card.text).toContain(words);
    const all = await chat(cloud, as).say(as === 'Alex' ? 'show payment methods' : 'toon mijn betaalmethoden');
    expect(all.buttons.some((title) => /^(Add a card|Kaart toevoegen)$/.test(title))).toBe(cloud !== '21vianet');
    expect(all.text.includes('UnionPay')).toBe(cloud === '21vianet');
    expect(card.text.includes(as === 'Alex' ? 'International cards are not' : 'Internationale kaarten worden')).toBe(
      cloud === '21vianet',
    );
  });

  test.each([
    ['worldwide', 'Alex', 'show my invoices', 'this invoice and your card statement are the proof of payment'],
    ['germany', 'Alex', 'show my invoices', 'this invoice and your card statement are the proof of payment'],
    ['21vianet', 'Alex', 'show my invoices', 'The proof of payment is a Fapiao'],
    ['worldwide', 'Sanne', 'toon mijn facturen', 'deze factuur en je kaartafschrift zijn het bewijs van betaling'],
    ['germany', 'Sanne', 'toon mijn facturen', 'deze factuur en je kaartafschrift zijn het bewijs van betaling'],
    ['21vianet', 'Sanne', 'toon mijn facturen', 'Het bewijs van betaling is een Fapiao'],
  ] as const)('REG-8 %s, %s: what proves that it was paid', async (cloud, as, text, words) => {
    const somebody = chat(cloud, as);
    const list = await somebody.say(text);
    const paidByCard = list.buttons.find((title) => /^(Invoice|Factuur) .*Microsoft 365 E3/.test(title));
    expect((await somebody.press(list, paidByCard ?? list.buttons[0] ?? '')).text).toContain(words);
  });
});

describe('what is the same in every region', () => {
  test.each(clouds)('REG-11 LIC-1 LIC-3 %s: a total is entered, and never below what is assigned', async (cloud) => {
    const alex = chat(cloud, 'Alex');
    expect((await alex.say('add 5 licenses to E3')).text).toContain('Confirm 105 licenses');
    expect((await alex.say('set E3 to 95')).text).toContain('Unassign at least 1 license first');
  });

  test.each(
    clouds.flatMap((cloud) =>
      (
        [
          ['LIC-10', 'add 5 licenses to Office 365 E1', 'A credit check is pending'],
          ['LIC-11', 'add 1 license to Business Premium', 'prepaid by product key stay as they are'],
          ['LIC-12', 'add 5 licenses to Project', 'volume license'],
          ['LIC-13', 'add 5 licenses to Visio', 'the reseller Fabrikam Cloud'],
          ['LIC-14', 'add 5 licenses to Power BI Pro', 'is a trial until'],
          ['LIC-15', 'buy Yammer', 'is no longer available to buy'],
        ] as const
      ).map(([rule, text, words]) => [rule, cloud, text, words] as const),
    ),
  )('REG-11 %s %s: "%s" says why', async (_rule, cloud, text, words) => {
    expect((await chat(cloud, 'Alex').say(text)).text).toContain(words);
  });
});

describe('buying an add-on', () => {
  const says = {
    Alex: { text: 'buy an add-on', next: 'Continue' },
    Sanne: { text: 'koop een invoegtoepassing', next: 'Verder' },
  };

  test.each([
    ['worldwide', 'Alex', ['product', 'base']],
    ['germany', 'Alex', ['base', 'product']],
    ['21vianet', 'Alex', ['base', 'product']],
    ['worldwide', 'Sanne', ['product', 'base']],
    ['germany', 'Sanne', ['base', 'product']],
    ['21vianet', 'Sanne', ['base', 'product']],
  ] as const)('REG-3 ADD-3 ADD-4 ADD-5 %s, %s: asks for the %s first, then the same', async (cloud, as, order) => {
    const somebody = chat(cloud, as);
    const { text, next } = says[as];
    const answers = { product: 'extra-storage', base: 'sub-e3', quantity: '40' };
    let card = await somebody.say(text);
    for (const field of [...order, 'quantity'] as const) {
      expect(JSON.stringify(card.json)).toContain(`"id":"${field}"`);
      card = await somebody.press(card, next, { [field]: answers[field] });
    }
    expect(card.text).toContain('Extra File Storage');
    expect(card.buttons).toContain(as === 'Alex' ? 'Buy 40 GB' : 'Koop 40 GB');
  });
});

describe('a number for an add-on', () => {
  const words = { Alex: ['show', 'Add licenses', 'arrow keys'], Sanne: ['toon', 'Licenties toevoegen', 'pijltoetsen'] };

  test.each([
    ['worldwide', 'Alex', 'Audio Conferencing', false],
    ['germany', 'Alex', 'Audio Conferencing', true],
    ['21vianet', 'Alex', 'Audio Conferencing', true],
    ['germany', 'Alex', 'Microsoft 365 E3', false],
    ['worldwide', 'Sanne', 'Audio Conferencing', false],
    ['germany', 'Sanne', 'Audio Conferencing', true],
    ['21vianet', 'Sanne', 'Audio Conferencing', true],
  ] as const)(
    'REG-4 ADD-9 %s, %s: %s is typed or stepped with the arrow keys: %s',
    async (cloud, as, product, told) => {
      const [show, add = '', tip = ''] = words[as];
      const somebody = chat(cloud, as);
      const card = await somebody.press(await somebody.say(`${show} ${product}`), add);
      expect(card.text).toContain(product);
      expect(card.text.includes(tip)).toBe(told);
    },
  );
});

describe('buying for the own team', () => {
  test.each(['worldwide', 'germany'] as const)('SSP-1 SSP-10 %s: is offered, and paid with a card', async (cloud) => {
    const card = await chat(cloud, 'Lynne').say('buy 3 Power Apps for my team, billed monthly');
    expect(card.buttons).toContain('Continue');
  });

  test.each([
    ['Lynne', 'en-US', 'buy 3 Power Apps for my team', 'cannot be bought for an own team in China'],
    ['Lynne', 'nl-NL', 'koop 3 Power Apps voor mijn team', 'is in China niet te koop voor een eigen team'],
  ] as const)('REG-7 SSP-11 21vianet, %s (%s): is not, where no card can pay', async (as, locale, text, words) => {
    const product = products.get('21vianet');
    if (!product) throw new Error('nothing runs in 21vianet');
    expect((await chatWith(product, { as, locale }).say(text)).text).toContain(words);
  });
});
