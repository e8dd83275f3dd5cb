// Buying a product, for the organization and for oneself.
import { confirm, monthly, type Played } from './scene.ts';

export const buyingScenes: Played[] = [
  { name: 'buy-trial', en: 'buy the Power BI Pro trial', nl: 'zet mijn Power BI-proefversie om naar betaald' },
  {
    name: 'buy-trial-done',
    en: 'buy the Power BI Pro trial',
    nl: 'zet mijn Power BI-proefversie om naar betaald',
    presses: [confirm],
  },
  {
    name: 'buy-trial-without-card',
    as: 'Sanne',
    en: 'buy the Power BI Pro trial',
    nl: 'zet mijn Power BI-proefversie om naar betaald',
  },
  { name: 'buy-what', en: 'purchase a new subscription', nl: 'koop een nieuw abonnement' },
  { name: 'buy-how-many', en: 'buy Visio Plan 2', nl: 'koop Visio Plan 2' },
  { name: 'buy-for-how-long', en: 'buy 3 Visio Plan 2', nl: 'koop 3 Visio Plan 2' },
  { name: 'buy', en: 'buy 3 Microsoft 365 E5', nl: 'koop 3 Microsoft 365 E5', presses: [monthly] },
  { name: 'buy-done', en: 'buy 3 Visio Plan 2', nl: 'koop 3 Visio Plan 2', presses: [monthly, confirm] },
  { name: 'buy-for-own-team', as: 'Adele', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps', presses: [monthly] },
  { name: 'buy-without-card', as: 'Lynne', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps', presses: [monthly] },
  { name: 'refused-to-guests', as: 'Dana', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps' },
];
