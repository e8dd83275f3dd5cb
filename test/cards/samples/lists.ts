// Cards to choose from.
import type { CardView, Locale } from '../../../cards/view.ts';
import { inLocale, licenses } from './words.ts';

const PRODUCTS: [name: string, assigned: number, total: number, state: 'active' | 'prepaid' | 'check' | 'expired'][] = [
  ['Microsoft 365 E3', 96, 100, 'active'],
  ['Office 365 E5', 38, 40, 'active'],
  ['Microsoft 365 Business Premium', 5, 5, 'prepaid'],
  ['Exchange Online (Plan 1)', 12, 25, 'active'],
  ['Visio Plan 2', 7, 10, 'check'],
  ['Project Plan 3', 3, 15, 'active'],
  ['Power BI Pro', 60, 60, 'active'],
  ['Microsoft Defender for Office 365 (Plan 2)', 0, 100, 'expired'],
  ['Microsoft Teams Rooms Pro', 4, 4, 'active'],
  ['Windows 11 Enterprise E3', 48, 50, 'active'],
];

export function list(locale: Locale): CardView {
  const t = inLocale(locale);
  const states = {
    active: undefined,
    prepaid: { tone: 'neutral', words: t('Prepaid by product key', 'Vooruitbetaald met productcode') },
    check: { tone: 'warning', words: t('Waiting for the credit check', 'Wacht op de kredietcontrole') },
    expired: {
      tone: 'attention',
      words: t('Expired, users keep access for 21 days', 'Verlopen, gebruikers houden 21 dagen toegang'),
    },
  } as const;
  return {
    locale,
    summary: t('You have 12 subscriptions; 2 need attention.', 'Je hebt 12 abonnementen; 2 vragen aandacht.'),
    header: {
      kicker: t('Contoso · 1 to 10 of 12', 'Contoso · 1 tot en met 10 van 12'),
      title: t('Your subscriptions', 'Je abonnementen'),
    },
    lead: { tone: 'neutral', text: t('Press one to see its details.', 'Kies er een voor de details.') },
    rows: PRODUCTS.map(([title, assigned, total, state]) => ({
      title,
      subtitle: t(
        `${assigned} assigned, ${total - assigned} available`,
        `${assigned} toegewezen, ${total - assigned} beschikbaar`,
      ),
      value: licenses(total, locale),
      ...(states[state] && { state: states[state] }),
      action: {
        title: t(`Show ${title}`, `Toon ${title}`),
        verb: 'open',
        data: { capability: 'show-subscription', subscriptionId: title },
      },
    })),
    actions: [
      {
        title: t('Show the other 2', 'Toon de andere 2'),
        verb: 'open',
        data: { capability: 'list-subscriptions', page: 2 },
      },
    ],
  };
}

export function productChoice(locale: Locale): CardView {
  const t = inLocale(locale);
  const row = (title: string, subtitle: string, total: number) => ({
    title,
    subtitle,
    value: licenses(total, locale),
    action: {
      title: t(`Choose ${title}`, `Kies ${title}`),
      verb: 'open' as const,
      data: { capability: 'change-quantity', subscriptionId: title },
    },
  });
  return {
    locale,
    summary: t('Which “E3” do you mean?', 'Welke “E3” bedoel je?'),
    header: {
      kicker: t('Add 5 licenses', '5 licenties toevoegen'),
      title: t('Which “E3” do you mean?', 'Welke “E3” bedoel je?'),
    },
    rows: [
      row('Microsoft 365 E3', t('Monthly, renews on 1 December', 'Maandelijks, verlengt op 1 december'), 100),
      row('Office 365 E3', t('Yearly, renews on 14 March 2027', 'Jaarlijks, verlengt op 14 maart 2027'), 8),
      row('Windows 11 Enterprise E3', t('Yearly, renews on 14 March 2027', 'Jaarlijks, verlengt op 14 maart 2027'), 50),
    ],
    actions: [{ title: t('Never mind', 'Laat maar'), verb: 'dismiss', data: { pendingId: 'p-3' } }],
  };
}

export function welcome(locale: Locale): CardView {
  const t = inLocale(locale);
  const row = (title: string, subtitle: string, capability: string) => ({
    title,
    subtitle,
    value: '',
    action: { title, verb: 'open' as const, data: { capability } },
  });
  return {
    locale,
    summary: t(
      'Hello, I am License Desk. I run your Microsoft 365 subscriptions with you.',
      'Hallo, ik ben License Desk. Ik regel samen met jou je Microsoft 365-abonnementen.',
    ),
    header: { kicker: 'License Desk', title: t('Hello Alex, what shall we do?', 'Hallo Alex, wat gaan we doen?') },
    lead: {
      tone: 'neutral',
      text: t(
        'Write what you want in your own words. I show what it costs, and nothing happens before you confirm.',
        'Schrijf in je eigen woorden wat je wilt. Ik laat zien wat het kost, en er gebeurt niets voordat je bevestigt.',
      ),
    },
    rows: [
      row(
        t('Show my subscriptions', 'Toon mijn abonnementen'),
        t('How many licenses you have, and how many are free', 'Hoeveel licenties je hebt en hoeveel er vrij zijn'),
        'list-subscriptions',
      ),
      row(
        t('Add or remove licenses', 'Licenties toevoegen of verwijderen'),
        t('“add 5 licenses to E3”', '“voeg 5 licenties toe aan E3”'),
        'change-quantity',
      ),
      row(
        t('Redeem product keys', 'Productcodes inwisselen'),
        t('“redeem key XXXXX-XXXXX-XXXXX-XXXXX-XXXXX”', '“wissel code XXXXX-XXXXX-XXXXX-XXXXX-XXXXX in”'),
        'redeem-keys',
      ),
      row(
        t('Explain why something is blocked', 'Leg uit waarom iets niet kan'),
        t('“why can’t I add licenses to Visio?”', '“waarom kan ik geen licenties toevoegen aan Visio?”'),
        'explain-block',
      ),
    ],
    actions: [],
  };
}
