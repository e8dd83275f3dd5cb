// Why licences cannot be assigned: the rule, what helps, and what to press next.
import type { RefusalOf } from '../../domain/command.ts';
import type { assignLicences } from '../../domain/commands/assign-licences.ts';
import { appRefusals } from '../app-refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof assignLicences>>;

const en: Texts = {
  'NOT-FOUND': sharedRefusals.en['NOT-FOUND'],
  'APP-7': appRefusals.en['APP-7'],
  'APP-10': appRefusals.en['APP-10'],
  'ROLE-4': ({ admins, buyer }, say) => ({
    why: buyer
      ? 'With your role you can buy licenses, but not assign them or take them back.'
      : 'Only a global admin, a license admin or a user admin can do this.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'Ask for a license', open: 'request-licence' }],
  }),
  'ROLE-10': ({ subscription, product, purchaser, mayTakeOver }, say) => ({
    why: `${purchaser} bought ${say.product(product)} for their own team, so only ${purchaser} decides who has it.`,
    cure: `Ask ${purchaser}. ${mayTakeOver ? 'You can do it after taking the purchase over.' : 'An admin can do it only after a global or billing admin has taken the purchase over.'}`,
    next: [
      ...(mayTakeOver ? [{ title: 'Take it over', open: 'take-over-purchase', input: { subscription } }] : []),
      { title: 'Show self-service purchases', open: 'list-subscriptions', input: { filter: 'self-service' } },
    ],
  }),
  'ASN-1': ({ count, maximum }, say) => ({
    why: `${say.number(count)} people are too many for one card.`,
    cure: `Name at most ${say.number(maximum)} at a time.`,
  }),
  'ASN-2': ({ people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'belongs' : 'belong'} to another organization, and licenses are for people of your own.`,
    cure: 'Their own organization can give them a license, or you create an account for them in yours.',
    next: [{ title: 'Open the admin center', page: 'admin-center' }],
  }),
  'ASN-6': ({ subscription, product, wanted, free, missing, mayBuy, admins }, say) => ({
    why:
      free > 0
        ? `${say.product(product)} has ${say.licenses(free)} free, and you want to assign ${say.number(wanted)}.`
        : `${say.product(product)} has no free license.`,
    cure: mayBuy
      ? `Add ${say.licenses(missing)}, or take one back from somebody who does not need it.`
      : `Ask ${say.anyOf(admins)} to add ${say.licenses(missing)}, or take one back from somebody who does not need it.`,
    next: [
      ...(mayBuy ? [{ title: 'Add licenses', open: 'change-quantity', input: { subscription, by: missing } }] : []),
      { title: 'Unassign licenses', open: 'unassign-licences', input: { subscription } },
    ],
  }),
  'ASN-8': ({ people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'has' : 'have'} no usage location, and without one nobody can get a license.`,
    cure: 'Set the usage location of the account in the admin center, then try again.',
    next: [{ title: 'Open the admin center', page: 'admin-center' }],
  }),
  'ASN-10': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} is disabled since it ended on ${say.date(endedOn)}, so its licenses cannot be assigned.`,
    cure: 'Reactivate it first.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'ASN-11': ({ product, portal }, say) => ({
    why: `${say.product(product)} is an app of another publisher.`,
    cure: 'Once it is activated, its licenses are assigned and taken back in the publisher’s own portal.',
    ...(portal !== undefined && { next: [{ title: 'Open the publisher’s portal', link: portal }] }),
  }),
  'ADD-11': ({ product }, say) => ({
    why: `${say.product(product)} is space that everybody shares, so nobody is assigned any.`,
    cure: 'Whoever has a license of its subscription uses it already.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'ADD-14': ({ product, needs, people, ids, first }, say) => ({
    why: `${say.product(product)} works only together with ${say.anyOf(needs.map(say.product))}, and ${say.allOf(people)} ${people.length === 1 ? 'has' : 'have'} no license of that.`,
    cure: 'Assign that first, then try again.',
    next:
      first === undefined
        ? []
        : [
            {
              title: needs.length === 1 ? `Assign ${needs.map(say.product)}` : 'Assign that first',
              open: 'assign-licences',
              input: { subscription: first, people: ids },
            },
          ],
  }),
  'HAS-IT': ({ product, people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'has' : 'have'} ${say.product(product)} already.`,
    cure: 'Nothing has to change. Name somebody else if you meant another person.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
};

const nl: Texts = {
  'NOT-FOUND': sharedRefusals.nl['NOT-FOUND'],
  'APP-7': appRefusals.nl['APP-7'],
  'APP-10': appRefusals.nl['APP-10'],
  'ROLE-4': ({ admins, buyer }, say) => ({
    why: buyer
      ? 'Met jouw rol kun je licenties kopen, maar niet toewijzen of intrekken.'
      : 'Alleen een globale beheerder, licentiebeheerder of gebruikersbeheerder kan dit.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Licentie aanvragen', open: 'request-licence' }],
  }),
  'ROLE-10': ({ subscription, product, purchaser, mayTakeOver }, say) => ({
    why: `${purchaser} heeft ${say.product(product)} voor het eigen team gekocht, dus alleen ${purchaser} beslist wie het heeft.`,
    cure: `Vraag het aan ${purchaser}. ${mayTakeOver ? 'Jij kunt het nadat je de aankoop hebt overgenomen.' : 'Een beheerder kan het pas nadat een globale of factureringsbeheerder de aankoop heeft overgenomen.'}`,
    next: [
      ...(mayTakeOver ? [{ title: 'Neem het over', open: 'take-over-purchase', input: { subscription } }] : []),
      { title: 'Toon selfserviceaankopen', open: 'list-subscriptions', input: { filter: 'self-service' } },
    ],
  }),
  'ASN-1': ({ count, maximum }, say) => ({
    why: `${say.number(count)} mensen zijn te veel voor één kaart.`,
    cure: `Noem er hoogstens ${say.number(maximum)} tegelijk.`,
  }),
  'ASN-2': ({ people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'hoort' : 'horen'} bij een andere organisatie, en licenties zijn voor mensen van je eigen organisatie.`,
    cure: 'De eigen organisatie kan een licentie geven, of je maakt een account aan in die van jou.',
    next: [{ title: 'Open het beheercentrum', page: 'admin-center' }],
  }),
  'ASN-6': ({ subscription, product, wanted, free, missing, mayBuy, admins }, say) => ({
    why:
      free > 0
        ? `Van ${say.product(product)} ${free === 1 ? 'is' : 'zijn'} er ${say.licenses(free)} vrij, en je wilt er ${say.number(wanted)} toewijzen.`
        : `Van ${say.product(product)} is geen licentie vrij.`,
    cure: mayBuy
      ? `Voeg er ${say.licenses(missing)} aan toe, of trek er een in van iemand die hem niet nodig heeft.`
      : `Vraag ${say.anyOf(admins)} om ${say.licenses(missing)} toe te voegen, of trek er een in van iemand die hem niet nodig heeft.`,
    next: [
      ...(mayBuy
        ? [{ title: 'Licenties toevoegen', open: 'change-quantity', input: { subscription, by: missing } }]
        : []),
      { title: 'Licenties intrekken', open: 'unassign-licences', input: { subscription } },
    ],
  }),
  'ASN-8': ({ people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'heeft' : 'hebben'} geen gebruikslocatie, en zonder kan niemand een licentie krijgen.`,
    cure: 'Stel de gebruikslocatie van het account in het beheercentrum in en probeer het dan opnieuw.',
    next: [{ title: 'Open het beheercentrum', page: 'admin-center' }],
  }),
  'ASN-10': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} is uitgeschakeld nadat het op ${say.date(endedOn)} eindigde, dus er is niets toe te wijzen.`,
    cure: 'Activeer het eerst opnieuw.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'ASN-11': ({ product, portal }, say) => ({
    why: `${say.product(product)} is een app van een andere uitgever.`,
    cure: 'Na activering wijs je de licenties toe in de eigen portal van de uitgever, en trek je ze daar in.',
    ...(portal !== undefined && { next: [{ title: 'Open de portal van de uitgever', link: portal }] }),
  }),
  'ADD-11': ({ product }, say) => ({
    why: `${say.product(product)} is ruimte die iedereen deelt, dus je wijst er niets van toe.`,
    cure: 'Wie een licentie van het abonnement heeft, gebruikt hem al.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'ADD-14': ({ product, needs, people, ids, first }, say) => ({
    why: `${say.product(product)} werkt alleen samen met ${say.anyOf(needs.map(say.product))}, en daarvan ${people.length === 1 ? 'heeft' : 'hebben'} ${say.allOf(people)} geen licentie.`,
    cure: 'Wijs dat eerst toe en probeer het dan opnieuw.',
    next:
      first === undefined
        ? []
        : [
            {
              title: needs.length === 1 ? `${needs.map(say.product)} toewijzen` : 'Dat eerst toewijzen',
              open: 'assign-licences',
              input: { subscription: first, people: ids },
            },
          ],
  }),
  'HAS-IT': ({ product, people }, say) => ({
    why: `${say.allOf(people)} ${people.length === 1 ? 'heeft' : 'hebben'} ${say.product(product)} al.`,
    cure: 'Er hoeft niets te wijzigen. Noem iemand anders als je een ander bedoelde.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
};

export const assignRefusals: Record<Locale, Texts> = { en, nl };
