// Apps of other publishers: the list, the card of each, activating and cancelling.
import { confirm, monthly, type Played, type Press } from './scene.ts';

const agreement = { en: 'accept the customer agreement', nl: 'accepteer de klantovereenkomst' };
const sign = { en: 'buy Contoso Sign', nl: 'koop Contoso Sign' };
const backup = { en: 'activate Fabrikam Backup', nl: 'activeer Fabrikam Backup' };
const onward: Press = { button: 0 };
/** To the agreement, which is accepted, and on with what it was wanted for. */
const signed = [onward, confirm, onward];

export const appsScenes: Played[] = [
  { name: 'apps', en: 'list apps', nl: 'toon apps van derden' },
  { name: 'app', en: 'show Contoso Sign', nl: 'toon Contoso Sign' },
  { name: 'app-not-activated', en: 'show Fabrikam Backup', nl: 'toon Fabrikam Backup' },
  { name: 'app-disabled', en: 'show Northwind Timesheets', nl: 'toon Northwind Timesheets' },
  { name: 'activate-app-first-agree', en: 'activate Fabrikam Backup', nl: 'activeer Fabrikam Backup' },
  { name: 'refused-agreement', as: 'Megan', en: 'buy an app', nl: 'koop een app' },
  { name: 'accept-agreement', ...agreement },
  { name: 'refused-to-sign', as: 'Megan', ...agreement },
  { name: 'accept-agreement-done', ...agreement, presses: [confirm] },
  { name: 'buy-which-app', ...agreement, presses: [confirm, onward] },
  { name: 'buy-app-how-many', ...sign, presses: signed },
  { name: 'buy-app-for-how-long', ...sign, presses: [...signed, { button: 0, typed: { quantity: '5' } }] },
  { name: 'buy-app', ...sign, presses: [...signed, { button: 0, typed: { quantity: '5' } }, monthly] },
  {
    name: 'buy-app-done',
    ...sign,
    presses: [...signed, { button: 0, typed: { quantity: '5' } }, monthly, confirm],
  },
  {
    name: 'buy-app-flat-rate',
    en: 'buy Fabrikam Backup',
    nl: 'koop Fabrikam Backup',
    presses: [...signed, monthly],
  },
  { name: 'activate-app', ...backup, presses: signed },
  { name: 'activate-app-done', ...backup, presses: [...signed, confirm] },
  { name: 'activate-app-again', en: 'activate Contoso Sign', nl: 'activeer Contoso Sign' },
  { name: 'activate-app-disabled', en: 'activate Northwind Timesheets', nl: 'activeer Northwind Timesheets' },
  { name: 'app-not-yet', en: 'assign Fabrikam Backup to Lynne', nl: 'wijs Fabrikam Backup toe aan Lynne' },
  { name: 'assign-app', en: 'assign Contoso Sign to Lynne', nl: 'wijs Contoso Sign toe aan Lynne' },
  { name: 'app-seats', en: 'add 5 licenses to Contoso Sign', nl: 'voeg 5 licenties toe aan Contoso Sign' },
  { name: 'app-flat-rate', en: 'add 5 licenses to Fabrikam Backup', nl: 'voeg 5 licenties toe aan Fabrikam Backup' },
  { name: 'extend-app', en: 'extend Contoso Sign', nl: 'verleng Contoso Sign' },
  {
    name: 'app-billing-profile-flat-rate',
    en: 'activate Fabrikam Backup',
    nl: 'activeer Fabrikam Backup',
    presses: [...signed, confirm, { button: 0 }, { button: 0 }],
  },
  {
    name: 'app-billing-profile',
    en: 'change the billing profile of Contoso Sign',
    nl: 'wijzig het factureringsprofiel van Contoso Sign',
  },
  {
    name: 'app-seats-done',
    en: 'add 5 licenses to Contoso Sign',
    nl: 'voeg 5 licenties toe aan Contoso Sign',
    presses: [confirm],
  },
  { name: 'app-of-vendor', en: 'show VanArsdel Maps', nl: 'toon VanArsdel Maps' },
  { name: 'refused-by-vendor', en: 'add 5 licenses to VanArsdel Maps', nl: 'voeg 5 licenties toe aan VanArsdel Maps' },
  {
    name: 'policy-of-app',
    en: 'block self-service purchases of Contoso Sign',
    nl: 'blokkeer selfserviceaankopen van Contoso Sign',
  },
  { name: 'cancel-app', en: 'cancel Contoso Sign', nl: 'zeg Contoso Sign op' },
  { name: 'cancel-app-done', en: 'cancel Contoso Sign', nl: 'zeg Contoso Sign op', presses: [confirm] },
];
