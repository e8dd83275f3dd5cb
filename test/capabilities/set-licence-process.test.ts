// How people ask for a licence in this organization: what is kept, and who may say it.
import { describe, expect, test } from '@jest/globals';
import { setLicenceProcess } from '../../domain/commands/set-licence-process.ts';
import type { Person } from '../../domain/model/person.ts';
import { aLicenceRequest, anAdmin, aPerson, asked, aTenant } from '../support/builders.ts';

const licenseAdmin = anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] });

function set(message: string | undefined, before?: string, by: Person = licenseAdmin) {
  const tenant = aTenant(before === undefined ? {} : { licenceProcess: before });
  const decided = { approved: true, by: 'isaiah', on: '2026-11-20' };
  const requests = [aLicenceRequest(), aLicenceRequest({ id: 'old', decided })];
  const facts = { tenant, people: [licenseAdmin], requests };
  return setLicenceProcess.decide(setLicenceProcess.input.parse({ message }), facts, asked({ by, tenant }));
}

describe('the way people ask', () => {
  test('POL-8 is kept in one line, and says how many requests are open', () => {
    expect(set('  Ask the \n service  desk. ', 'Ask Megan.')).toMatchObject({
      effect: { from: 'Ask Megan.', to: 'Ask the service desk.', open: 1 },
      saves: [{ kind: 'tenant', document: { id: 'contoso', licenceProcess: 'Ask the service desk.' } }],
    });
  });

  test('POL-8 is taken away by saying nothing: people ask here again', () => {
    const decision = set('  ', 'Ask Megan.');
    expect(decision).toMatchObject({ kind: 'accepted', effect: { from: 'Ask Megan.' } });
    expect(JSON.stringify('saves' in decision && decision.saves)).not.toContain('licenceProcess');
  });

  test.each([
    ['Ask Megan.', ' Ask Megan. '],
    [undefined, ''],
  ])('POL-8 changes nothing where it is so already: %s', (before, message) => {
    expect(set(message, before)).toEqual({ kind: 'refused', rule: 'SAME-PROCESS', message: before });
  });

  test('POL-8 is asked for, beginning with what there is', () => {
    expect(set(undefined, 'Ask Megan.')).toMatchObject({ kind: 'asks', field: 'message', current: 'Ask Megan.' });
  });

  test('POL-8 has at most as many characters as a reason', () => {
    expect(setLicenceProcess.input.safeParse({ message: 'a'.repeat(301) }).success).toBe(false);
  });

  test.each(['global-admin', 'user-admin', 'license-admin'] as const)('ROLE-16 a %s sets it', (role) => {
    expect(set('Ask me.', undefined, anAdmin({ roles: [role] })).kind).toBe('accepted');
  });

  test.each([
    ['a billing admin', anAdmin({ roles: ['billing-admin'] })],
    ['a member', aPerson()],
    ['a guest', aPerson({ guest: true })],
  ])('ROLE-16 %s does not, and learns who does', (_, by) => {
    expect(set('Ask me.', undefined, by)).toEqual({ kind: 'refused', rule: 'ROLE-16', admins: ['Isaiah Langer'] });
  });
});
