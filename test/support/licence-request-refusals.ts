// Why a licence is not asked for, or a request not decided, with facts as they occur.
import { refuse } from '../../domain/decision.ts';

const product = 'm365-e3';
const admins = ['Alex Wilber', 'Megan Bowen'];
const two = ['Dana Ortiz', 'Nestor Wilke'];
const endedOn = '2026-11-16';

export const licenceRequestRefusals = {
  'POL-8': [
    refuse('POL-8', { message: 'Ask at https://help.example.com', mayChange: false }),
    refuse('POL-8', { message: 'Ask Megan.', mayChange: true }),
  ],
  'SAME-PROCESS': [refuse('SAME-PROCESS', { message: 'Ask Megan.' }), refuse('SAME-PROCESS', { message: undefined })],
  REQUESTED: [refuse('REQUESTED', { product, people: two })],
  'ROLE-16': [refuse('ROLE-16', { admins }), refuse('ROLE-16', { admins: [] })],
  'NO-REQUEST': [refuse('NO-REQUEST', {})],
  DECIDED: [
    refuse('DECIDED', { product, person: 'Lynne Robbins', approved: true, on: endedOn, by: 'Isaiah Langer' }),
    refuse('DECIDED', { product, person: 'Lynne Robbins', approved: false, on: endedOn, by: undefined }),
  ],
  'NOT-OWNED': [
    refuse('NOT-OWNED', { product, mayBuy: true, admins }),
    refuse('NOT-OWNED', { product, mayBuy: false, admins }),
  ],
};
