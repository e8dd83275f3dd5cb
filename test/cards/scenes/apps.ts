// Apps of other publishers: the list, the card of each, activating and cancelling.
import { confirm, type Played } from './scene.ts';

export const appsScenes: Played[] = [
  { name: 'apps', en: 'list apps', nl: 'toon apps van derden' },
  { name: 'app', en: 'show Contoso Sign', nl: 'toon Contoso Sign' },
  { name: 'app-not-activated', en: 'show Fabrikam Backup', nl: 'toon Fabrikam Backup' },
  { name: 'app-disabled', en: 'show Northwind Timesheets', nl: 'toon Northwind Timesheets' },
  { name: 'activate-app', en: 'activate Fabrikam Backup', nl: 'activeer Fabrikam Backup' },
  {
    name: 'activate-app-done',
    en: 'activate Fabrikam Backup',
    nl: 'activeer Fabrikam Backup',
    presses: [confirm],
  },
  { name: 'activate-app-again', en: 'activate Contoso Sign', nl: 'activeer Contoso Sign' },
  { name: 'activate-app-disabled', en: 'activate Northwind Timesheets', nl: 'activeer Northwind Timesheets' },
  { name: 'app-not-yet', en: 'assign Fabrikam Backup to Lynne', nl: 'wijs Fabrikam Backup toe aan Lynne' },
  { name: 'assign-app', en: 'assign Contoso Sign to Lynne', nl: 'wijs Contoso Sign toe aan Lynne' },
  { name: 'app-seats', en: 'add 5 licenses to Contoso Sign', nl: 'voeg 5 licenties toe aan Contoso Sign' },
  { name: 'app-flat-rate', en: 'add 5 licenses to Fabrikam Backup', nl: 'voeg 5 licenties toe aan Fabrikam Backup' },
  { name: 'cancel-app', en: 'cancel Contoso Sign', nl: 'zeg Contoso Sign op' },
  { name: 'cancel-app-done', en: 'cancel Contoso Sign', nl: 'zeg Contoso Sign op', presses: [confirm] },
];
