// Why an add-on cannot be bought, given or removed, with facts as they occur.
import { refuse } from '../../domain/decision.ts';

const product = 'm365-e3';
const two = ['Dana Ortiz', 'Nestor Wilke'];

export const addOnRefusals = {
  'ADD-11': [refuse('ADD-11', { product: 'extra-storage' })],
  'ADD-14': [
    refuse('ADD-14', {
      product: 'audio-conferencing',
      needs: [product],
      people: ['Tess Smit'],
      ids: ['t'],
      first: 'sub-e3',
    }),
    refuse('ADD-14', {
      product: 'copilot',
      needs: [product, 'm365-e5'],
      people: two,
      ids: ['d', 'n'],
      first: 'sub-e3',
    }),
    refuse('ADD-14', {
      product: 'copilot',
      needs: ['o365-e3', 'm365-e3'],
      people: two,
      ids: ['d', 'n'],
      first: undefined,
    }),
  ],
  'ADD-1': [refuse('ADD-1', { product: 'audio-conferencing', base: 'sub-e3' })],
  'ADD-10': [refuse('ADD-10', { product: 'audio-conferencing', base: 'sub-e3' })],
  'ADD-2': [refuse('ADD-2', { product: 'calling-plan', bases: ['o365-e5'] })],
  'ADD-8': [
    refuse('ADD-8', { product: 'audio-conferencing', base: 'm365-e3', subscription: 'sub-audio', quantity: 20 }),
    refuse('ADD-8', { product: 'audio-conferencing', base: 'm365-e3', subscription: 'sub-audio', quantity: undefined }),
  ],
  'ADD-17': [refuse('ADD-17', { product: 'calling-plan', base: 'm365-e3', bases: ['o365-e5'] })],
  'NO-ADD-ON': [refuse('NO-ADD-ON', { base: 'm365-f3' }), refuse('NO-ADD-ON', { base: undefined })],
};
