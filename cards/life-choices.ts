// What can be done about the life of a subscription, on its card: what brings it on as buttons, everything else as rows.
import type { showSubscription } from '../domain/questions/show-subscription.ts';
import type { LifeChoice } from '../domain/rules/life-choices.ts';
import { open } from './define-cards.ts';
import type { Say } from './say.ts';
import type { Action, Locale, Row } from './view.ts';

type Shown = Extract<ReturnType<typeof showSubscription.answer>, { kind: 'subscription' }>;

/** These are what its owner most likely came for. */
const buttons: readonly LifeChoice[] = [
  'approve-renewal',
  'activate-app',
  'reactivate-subscription',
  'convert-trial',
  'extend-trial',
];

const en = {
  title: {
    'activate-app': 'Activate it',
    'approve-renewal': 'Approve the new price',
    'cancel-subscription': 'Cancel it',
    'turn-on': 'Turn recurring billing on',
    'turn-off': 'Turn recurring billing off',
    'extend-subscription': 'Extend it',
    'convert-trial': 'Buy the trial',
    'extend-trial': 'Extend the trial',
    'reactivate-subscription': 'Reactivate it',
    'delete-subscription': 'Delete it',
  } as Record<LifeChoice, string>,
  means: {
    'activate-app': '',
    'approve-renewal': '',
    'cancel-subscription': 'Now or at the end: you see first what that means',
    'turn-on': 'It then goes on by itself after its end date',
    'turn-off': 'It then ends on its end date',
    'extend-subscription': 'A later end date',
    'convert-trial': '',
    'extend-trial': '',
    'reactivate-subscription': '',
    'delete-subscription': 'At once, with everything in it',
  } as Record<LifeChoice, string>,
};

const nl: typeof en = {
  title: {
    'activate-app': 'Activeren',
    'approve-renewal': 'Keur de nieuwe prijs goed',
    'cancel-subscription': 'Opzeggen',
    'turn-on': 'Terugkerende facturering aanzetten',
    'turn-off': 'Terugkerende facturering uitzetten',
    'extend-subscription': 'Verlengen',
    'convert-trial': 'Proefversie kopen',
    'extend-trial': 'Proefversie verlengen',
    'reactivate-subscription': 'Opnieuw activeren',
    'delete-subscription': 'Verwijderen',
  },
  means: {
    'activate-app': '',
    'approve-renewal': '',
    'cancel-subscription': 'Nu of aan het eind: je ziet eerst wat dat betekent',
    'turn-on': 'Het gaat dan na de einddatum vanzelf door',
    'turn-off': 'Het eindigt dan op de einddatum',
    'extend-subscription': 'Een latere einddatum',
    'convert-trial': '',
    'extend-trial': '',
    'reactivate-subscription': '',
    'delete-subscription': 'Meteen, met alles wat erin staat',
  },
};

const texts: Record<Locale, typeof en> = { en, nl };

function opened(choice: LifeChoice, subscription: string, { locale }: Say): Action {
  const title = texts[locale].title[choice];
  if (choice === 'turn-on') return open(title, 'recurring-billing', { subscription, turn: 'on' });
  if (choice === 'turn-off') return open(title, 'recurring-billing', { subscription, turn: 'off' });
  return open(title, choice, { subscription });
}

export function lifeActions(subscription: string, choices: readonly LifeChoice[], say: Say): Action[] {
  return choices.filter((one) => buttons.includes(one)).map((one) => opened(one, subscription, say));
}

export function lifeRows({ id, choices }: Shown, say: Say): Row[] {
  const { title, means } = texts[say.locale];
  return choices
    .filter((one) => !buttons.includes(one))
    .map((one) => ({ title: title[one], subtitle: means[one], value: '', action: opened(one, id, say) }));
}
