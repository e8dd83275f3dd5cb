// Cards that say how it ended, or why it cannot be.
import { formatDate } from '../../../cards/format.ts';
import type { CardView, Locale } from '../../../cards/view.ts';
import { inLocale } from './words.ts';

export function refusal(locale: Locale): CardView {
  const t = inLocale(locale);
  return {
    locale,
    summary: t(
      'Microsoft 365 E3 cannot go down to 95: 96 licenses are assigned.',
      'Microsoft 365 E3 kan niet naar 95: er zijn 96 licenties toegewezen.',
    ),
    header: {
      kicker: t('Remove licenses', 'Licenties verwijderen'),
      title: 'Microsoft 365 E3',
      state: { tone: 'attention', words: t('Not possible', 'Niet mogelijk') },
    },
    lead: {
      tone: 'attention',
      text: t(
        '95 is one too few: 96 licenses are assigned to people.',
        '95 is er één te weinig: er zijn 96 licenties aan mensen toegewezen.',
      ),
    },
    facts: [
      { title: t('Total now', 'Totaal nu'), value: '100' },
      { title: t('Assigned', 'Toegewezen'), value: '96' },
      { title: t('You asked for', 'Je vroeg om'), value: '95' },
    ],
    notes: {
      title: t('What you can do', 'Wat je kunt doen'),
      lines: [
        t('Unassign one license first, then ask again.', 'Trek eerst één licentie in en vraag het dan opnieuw.'),
        t('Or remove 4 licenses now.', 'Of verwijder nu 4 licenties.'),
      ],
    },
    actions: [
      {
        title: t('Go to 96 licenses', 'Ga naar 96 licenties'),
        verb: 'open',
        data: { capability: 'change-quantity', total: 96 },
        style: 'primary',
      },
      { title: t('Open the admin center', 'Open het beheercentrum'), link: 'https://admin.microsoft.com/' },
    ],
  };
}

export function outcome(locale: Locale): CardView {
  const t = inLocale(locale);
  return {
    locale,
    summary: t('Microsoft 365 E3 now has 105 licenses.', 'Microsoft 365 E3 heeft nu 105 licenties.'),
    header: {
      kicker: t('Add licenses', 'Licenties toevoegen'),
      title: 'Microsoft 365 E3',
      state: { tone: 'good', words: t('Done', 'Gelukt') },
    },
    lead: {
      tone: 'good',
      text: t('You now have 105 licenses, 9 of them available.', 'Je hebt nu 105 licenties, waarvan 9 beschikbaar.'),
    },
    facts: [
      { title: t('Confirmed by', 'Bevestigd door'), value: `Alex Wilber, ${formatDate('2026-11-21', locale)}` },
      {
        title: t('Charged', 'Afgeschreven'),
        value: t('€90.00 on Visa ending in 4242', '€ 90,00 van Visa eindigend op 4242'),
      },
    ],
    notes: {
      title: t('What comes next', 'Wat nu'),
      lines: [
        t(
          'Nobody has the new licenses yet: assign them to people.',
          'Nog niemand heeft de nieuwe licenties: wijs ze toe aan mensen.',
        ),
      ],
    },
    actions: [
      {
        title: t('Assign licenses', 'Licenties toewijzen'),
        verb: 'open',
        data: { capability: 'assign-licenses', subscriptionId: 's-1' },
        style: 'primary',
      },
      {
        title: t('Show E3', 'Toon E3'),
        verb: 'open',
        data: { capability: 'show-subscription', subscriptionId: 's-1' },
      },
    ],
  };
}

export function expired(locale: Locale): CardView {
  const t = inLocale(locale);
  return {
    locale,
    summary: t('This question has expired. Nothing was changed.', 'Deze vraag is verlopen. Er is niets gewijzigd.'),
    header: {
      kicker: t('Add licenses', 'Licenties toevoegen'),
      title: 'Microsoft 365 E3',
      state: { tone: 'warning', words: t('Expired', 'Verlopen') },
    },
    lead: {
      tone: 'warning',
      text: t(
        'This question is more than 24 hours old, so prices and numbers may have changed. Nothing was bought.',
        'Deze vraag is meer dan 24 uur oud, dus prijzen en aantallen kunnen veranderd zijn. Er is niets gekocht.',
      ),
    },
    actions: [
      { title: t('Ask again', 'Vraag het opnieuw'), verb: 'again', data: { pendingId: 'p-1' }, style: 'primary' },
    ],
  };
}
