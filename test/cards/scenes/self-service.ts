// Self-service purchases, as admins see and take them over.
import { confirm, type Played, why } from './scene.ts';

const dearer = {
  as: 'Adele',
  en: 'show Power Apps',
  nl: 'toon Power Apps',
  dearer: { subscription: 'sub-powerapps', price: 2_400 },
};

export const selfServiceScenes: Played[] = [
  { name: 'self-service-report', en: 'show the self-service report', nl: 'toon het selfservicerapport' },
  {
    name: 'take-over-purchase',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }],
  },
  {
    name: 'take-over-cancel',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }, { button: 0, typed: { to: 'cancel' } }, why],
  },
  {
    name: 'take-over-done',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }, { button: 0, typed: { to: 'cancel' } }, why, confirm],
  },
  { ...dearer, name: 'dearer-shown' },
  { ...dearer, name: 'approve-renewal', presses: [confirm] },
  { ...dearer, name: 'approve-renewal-done', presses: [confirm, confirm] },
  { name: 'trial-for-own-team', as: 'Lynne', en: 'buy 3 Visio Plan 1', nl: 'koop 3 Visio Plan 1' },
  {
    name: 'trial-for-own-team-done',
    as: 'Lynne',
    en: 'buy 3 Visio Plan 1',
    nl: 'koop 3 Visio Plan 1',
    presses: [confirm],
  },
  { name: 'purchase-of-a-colleague', en: 'show Power Apps', nl: 'toon Power Apps' },
];
