// Decision cards: the whole truth before Confirm.
import { formatDate } from '../../../cards/format.ts';
import type { CardView, Locale } from '../../../cards/view.ts';
import { euros, inLocale } from './words.ts';

export function addLicenses(locale: Locale): CardView {
  const t = inLocale(locale);
  const until = formatDate('2026-11-28', locale);
  return {
    locale,
    summary: t(
      `Add 5 licenses to Microsoft 365 E3: 100 becomes 105, ${euros(9000, locale)} now. Please confirm.`,
      `5 licenties toevoegen aan Microsoft 365 E3: 100 wordt 105, nu ${euros(9000, locale)}. Bevestig je dit?`,
    ),
    header: {
      kicker: t('Add licenses', 'Licenties toevoegen'),
      title: 'Microsoft 365 E3',
      state: { tone: 'good', words: t('Active', 'Actief') },
    },
    change: {
      from: '100',
      fromCaption: t('licenses now', 'licenties nu'),
      to: '105',
      toCaption: t('after you confirm', 'nadat je bevestigt'),
    },
    facts: [
      { title: t('Assigned', 'Toegewezen'), value: t('96 of 100', '96 van 100') },
      { title: t('Available', 'Beschikbaar'), value: t('9 afterwards (4 now)', '9 daarna (4 nu)') },
    ],
    money: {
      title: t('What it costs', 'Wat het kost'),
      lines: [
        { title: t('Price per license per month', 'Prijs per licentie per maand'), value: euros(3600, locale) },
        {
          title: t('Now, for 15 of 30 days', 'Nu, voor 15 van 30 dagen'),
          value: euros(9000, locale),
          strong: true,
        },
        { title: t('New monthly amount', 'Nieuw maandbedrag'), value: euros(378000, locale) },
      ],
    },
    notes: {
      title: t('Good to know', 'Goed om te weten'),
      lines: [
        t('The licenses can be used at once.', 'De licenties zijn meteen te gebruiken.'),
        t(
          'Charged within two days on Visa ending in 4242.',
          'Binnen twee dagen afgeschreven van Visa eindigend op 4242.',
        ),
        t(
          `You can take them back until ${until}, as long as they are unassigned.`,
          `Je kunt ze terugnemen tot ${until}, zolang ze niet zijn toegewezen.`,
        ),
      ],
    },
    fields: [
      {
        kind: 'number',
        id: 'total',
        label: t('New total', 'Nieuw totaal'),
        value: 105,
        min: 96,
        max: 10_000,
        error: t('Enter a whole number from 96 to 10,000.', 'Vul een heel getal in van 96 tot 10.000.'),
        hint: t('Another total shows you its price first.', 'Bij een ander totaal zie je eerst de prijs.'),
      },
    ],
    actions: [
      {
        title: t('Confirm 105 licenses', 'Bevestig 105 licenties'),
        verb: 'confirm',
        data: { pendingId: 'p-1' },
        style: 'primary',
      },
      { title: t('Leave it at 100', 'Laat het op 100'), verb: 'dismiss', data: { pendingId: 'p-1' } },
    ],
  };
}

export function removeAtRenewal(locale: Locale): CardView {
  const t = inLocale(locale);
  const renewal = formatDate('2027-03-01', locale);
  return {
    locale,
    summary: t(
      `Remove 5 licenses from Office 365 E5: 40 becomes 35 on ${renewal}. Please confirm.`,
      `5 licenties verwijderen uit Office 365 E5: 40 wordt 35 op ${renewal}. Bevestig je dit?`,
    ),
    header: {
      kicker: t('Remove licenses', 'Licenties verwijderen'),
      title: 'Office 365 E5',
      state: { tone: 'good', words: t('Active', 'Actief') },
    },
    lead: {
      tone: 'warning',
      text: t(
        `Not at once: the seven days to take licenses back have passed. The change waits for the renewal on ${renewal}.`,
        `Niet meteen: de zeven dagen om licenties terug te nemen zijn voorbij. De wijziging wacht op de verlenging op ${renewal}.`,
      ),
    },
    change: {
      from: '40',
      fromCaption: t('until the renewal', 'tot de verlenging'),
      to: '35',
      toCaption: t(
        `from ${formatDate('2027-03-01', locale, 'short')}`,
        `vanaf ${formatDate('2027-03-01', locale, 'short')}`,
      ),
    },
    fields: [
      {
        kind: 'choice',
        id: 'when',
        label: t('When', 'Wanneer'),
        value: 'renewal',
        options: [
          { value: 'renewal', title: t(`At the renewal, ${renewal}`, `Bij de verlenging, ${renewal}`) },
          { value: 'ask', title: t('Ask me again a week before', 'Vraag het me een week ervoor opnieuw') },
        ],
        error: t('Choose when.', 'Kies wanneer.'),
      },
    ],
    money: {
      title: t('What it saves', 'Wat het scheelt'),
      lines: [
        { title: t('Per month until then', 'Per maand tot die tijd'), value: euros(228000, locale) },
        {
          title: t('Per month from the renewal', 'Per maand vanaf de verlenging'),
          value: euros(199500, locale),
          strong: true,
        },
      ],
    },
    actions: [
      {
        title: t('Schedule 35 licenses', 'Plan 35 licenties in'),
        verb: 'confirm',
        data: { pendingId: 'p-2' },
        style: 'primary',
      },
      { title: t('Leave it at 40', 'Laat het op 40'), verb: 'dismiss', data: { pendingId: 'p-2' } },
    ],
  };
}

export function missingNumber(locale: Locale): CardView {
  const t = inLocale(locale);
  return {
    locale,
    summary: t('How many licenses of Microsoft 365 E3 do you want?', 'Hoeveel licenties van Microsoft 365 E3 wil je?'),
    header: {
      kicker: t('Change licenses', 'Licenties wijzigen'),
      title: 'Microsoft 365 E3',
      state: { tone: 'good', words: t('Active', 'Actief') },
    },
    lead: {
      tone: 'neutral',
      text: t(
        'You have 100 licenses, 96 of them assigned. How many do you want in total?',
        'Je hebt 100 licenties, waarvan 96 toegewezen. Hoeveel wil je er in totaal?',
      ),
    },
    fields: [
      {
        kind: 'number',
        id: 'total',
        label: t('New total', 'Nieuw totaal'),
        min: 96,
        max: 10_000,
        error: t('Enter a whole number from 96 to 10,000.', 'Vul een heel getal in van 96 tot 10.000.'),
        hint: t(
          'The total, not the difference: 105 adds five.',
          'Het totaal, niet het verschil: 105 voegt er vijf toe.',
        ),
      },
    ],
    actions: [
      { title: t('Show the price', 'Toon de prijs'), verb: 'confirm', data: { pendingId: 'p-4' }, style: 'primary' },
      { title: t('Never mind', 'Laat maar'), verb: 'dismiss', data: { pendingId: 'p-4' } },
    ],
  };
}

export function redeemKeys(locale: Locale): CardView {
  const t = inLocale(locale);
  return {
    locale,
    summary: t(
      'Redeem 2 product keys for Microsoft 365 Business Premium: 5 becomes 25. Please confirm.',
      '2 productcodes inwisselen voor Microsoft 365 Business Premium: 5 wordt 25. Bevestig je dit?',
    ),
    header: {
      kicker: t('Redeem product keys', 'Productcodes inwisselen'),
      title: 'Microsoft 365 Business Premium',
      state: { tone: 'neutral', words: t('Prepaid', 'Vooruitbetaald') },
    },
    change: {
      from: '5',
      fromCaption: t('licenses now', 'licenties nu'),
      to: '25',
      toCaption: t('after redeeming', 'na het inwisselen'),
    },
    facts: [
      {
        title: t('Valid until', 'Geldig tot'),
        value: t(
          `${formatDate('2027-08-31', locale)}, unchanged`,
          `${formatDate('2027-08-31', locale)}, blijft gelijk`,
        ),
      },
      { title: t('To pay', 'Te betalen'), value: t('Nothing: the keys are paid', 'Niets: de codes zijn al betaald') },
    ],
    rows: [
      {
        title: '•••••-•••••-•••••-•••••-DDDD5',
        subtitle: t('New, not used before', 'Nieuw, nog niet gebruikt'),
        value: t('5 licenses', '5 licenties'),
        state: { tone: 'good', words: t('Valid', 'Geldig') },
      },
      {
        title: '•••••-•••••-•••••-•••••-KKKK7',
        subtitle: t('New, not used before', 'Nieuw, nog niet gebruikt'),
        value: t('15 licenses', '15 licenties'),
        state: { tone: 'good', words: t('Valid', 'Geldig') },
      },
    ],
    notes: {
      title: t('Good to know', 'Goed om te weten'),
      lines: [
        t(
          'A redeemed key is spent for ever; this cannot be undone.',
          'Een ingewisselde code is voorgoed gebruikt; dit kan niet ongedaan worden gemaakt.',
        ),
        t('The licenses can be used at once.', 'De licenties zijn meteen te gebruiken.'),
      ],
    },
    actions: [
      { title: t('Redeem 2 keys', 'Wissel 2 codes in'), verb: 'confirm', data: { pendingId: 'p-5' }, style: 'primary' },
      { title: t('Keep the keys', 'Bewaar de codes'), verb: 'dismiss', data: { pendingId: 'p-5' } },
    ],
  };
}

export function extendEndDate(locale: Locale): CardView {
  const t = inLocale(locale);
  const to = formatDate('2028-08-31', locale, 'short');
  return {
    locale,
    summary: t(
      `Extend Microsoft 365 Business Premium to ${to}. Please confirm.`,
      `Microsoft 365 Business Premium verlengen tot ${to}. Bevestig je dit?`,
    ),
    header: {
      kicker: t('Extend the end date', 'Einddatum verlengen'),
      title: 'Microsoft 365 Business Premium',
      state: { tone: 'warning', words: t('Ends in 9 days', 'Eindigt over 9 dagen') },
    },
    change: {
      from: formatDate('2027-08-31', locale, 'short'),
      fromCaption: t('end date now', 'einddatum nu'),
      to,
      toCaption: t('after redeeming the key', 'na het inwisselen van de code'),
    },
    fields: [
      {
        kind: 'text',
        id: 'keys',
        label: t('Product keys, one on each line', 'Productcodes, één per regel'),
        placeholder: 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
        multiline: true,
        maxLength: 400,
        required: true,
        error: t('Enter at least one product key.', 'Vul minstens één productcode in.'),
        hint: t('25 letters and digits; hyphens may be left out.', '25 letters en cijfers; koppeltekens mogen weg.'),
      },
    ],
    actions: [
      {
        title: t('Check the keys', 'Controleer de codes'),
        verb: 'confirm',
        data: { pendingId: 'p-6' },
        style: 'primary',
      },
      { title: t('Never mind', 'Laat maar'), verb: 'dismiss', data: { pendingId: 'p-6' } },
    ],
  };
}
