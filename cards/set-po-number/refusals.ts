// Why a PO number is not set.
import type { RefusalOf } from '../../domain/command.ts';
import type { setPoNumber } from '../../domain/commands/set-po-number.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { moneyRefusals } from '../money-refusals.ts';
import type { Locale } from '../view.ts';

type PoNumberRefusal = RefusalOf<typeof setPoNumber>;

const en: RefusalTexts<PoNumberRefusal> = {
  'NO-PROFILE': moneyRefusals.en['NO-PROFILE'],
  'ROLE-13': ({ admins }, say) => ({
    why: 'Only owners and contributors of a billing profile can set its PO number.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  'PO-NUMBER': ({ profile }) => ({
    why: 'A PO number has at most 20 characters: letters from A to Z, digits, spaces, dashes and slashes.',
    cure: 'Type it again on the billing profile.',
    next: [{ title: 'Show the billing profile', open: 'show-billing-profile', input: { profile } }],
  }),
  'SAME-PO-NUMBER': ({ profile, name, number }) => ({
    why: number === undefined ? `${name} has no PO number.` : `The PO number of ${name} is already ${number}.`,
    cure:
      number === undefined
        ? 'To set one, type it on the billing profile.'
        : 'To change it, type another; to remove it, leave the field empty.',
    next: [{ title: 'Show the billing profile', open: 'show-billing-profile', input: { profile } }],
  }),
};

const nl: RefusalTexts<PoNumberRefusal> = {
  'NO-PROFILE': moneyRefusals.nl['NO-PROFILE'],
  'ROLE-13': ({ admins }, say) => ({
    why: 'Alleen eigenaren en bijdragers van een factureringsprofiel kunnen het inkoopnummer instellen.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Wat kan ik wel?', open: 'help' }],
  }),
  'PO-NUMBER': ({ profile }) => ({
    why: 'Een inkoopnummer heeft hooguit 20 tekens: letters van A tot Z, cijfers, spaties, streepjes en schuine strepen.',
    cure: 'Typ het opnieuw op het factureringsprofiel.',
    next: [{ title: 'Toon het factureringsprofiel', open: 'show-billing-profile', input: { profile } }],
  }),
  'SAME-PO-NUMBER': ({ profile, name, number }) => ({
    why: number === undefined ? `${name} heeft geen inkoopnummer.` : `Het inkoopnummer van ${name} is al ${number}.`,
    cure:
      number === undefined
        ? 'Typ er een op het factureringsprofiel om het in te stellen.'
        : 'Typ een ander om het te wijzigen, of maak het veld leeg om het te verwijderen.',
    next: [{ title: 'Toon het factureringsprofiel', open: 'show-billing-profile', input: { profile } }],
  }),
};

export const poNumberRefusals: Record<Locale, RefusalTexts<PoNumberRefusal>> = { en, nl };
