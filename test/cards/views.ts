// Views to test the drawing with: the smallest, and one with every section filled.
import type { Action, CardView } from '../../cards/view.ts';

export const confirm: Action = { title: 'Confirm 105', verb: 'confirm', data: { pendingId: 'p-1' }, style: 'primary' };
export const dismiss: Action = { title: 'Leave it at 100', verb: 'dismiss', data: { pendingId: 'p-1' } };

export function aView(parts: Partial<CardView> = {}): CardView {
  return { locale: 'en', summary: 'A card.', header: { kicker: 'Add', title: 'E3' }, actions: [], ...parts };
}

export function aFullView(): CardView {
  return aView({
    summary: 'E3: 100 becomes 105.',
    header: { kicker: 'Add licenses', title: 'Microsoft 365 E3', state: { tone: 'good', words: 'Active' } },
    lead: { tone: 'warning', text: 'The price changes at the renewal.' },
    change: { from: '100', fromCaption: 'licenses now', to: '105', toCaption: 'after you confirm' },
    facts: [{ title: 'Available', value: '9 afterwards' }],
    money: { title: 'What it costs', lines: [{ title: 'Now', value: '€90.00', strong: true }] },
    rows: [{ title: 'Renewal', subtitle: 'Monthly', value: '1 December', action: dismiss }],
    notes: { title: 'Good to know', lines: ['The licenses can be used at once.'] },
    fields: [
      { kind: 'number', id: 'total', label: 'New total', value: 105, min: 96, max: 300, error: 'From 96 to 300.' },
      { kind: 'text', id: 'reason', label: 'Reason', maxLength: 80, required: false, error: 'At most 80 letters.' },
      { kind: 'choice', id: 'when', label: 'When', options: [{ value: 'now', title: 'Now' }], error: 'Choose when.' },
    ],
    actions: [confirm, dismiss, { title: 'Open the admin center', link: 'https://admin.microsoft.com/' }],
  });
}
