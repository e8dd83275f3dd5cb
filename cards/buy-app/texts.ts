// The words of buying an app of another publisher, in both languages.
import type { AppOrderEffect } from '../../domain/commands/buying/app-order.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  routes: 'Three ways to buy an app',
  routeLines: [
    'Directly, from the Microsoft marketplace: here, on this card.',
    'Through a partner, who orders it for you in Partner Center.',
    'By answering a proposal that Microsoft Sales has sent you: in the admin center.',
  ],
  partner: 'Find a partner',
  proposal: 'Answer a proposal',
  billedTo: 'Billed to',
  now: 'Charged now',
  atActivation: 'When it is activated',
  consequences: ({ unit, already, quantity }: AppOrderEffect, say: Say): string[] => [
    'It is bought directly, from the Microsoft marketplace.',
    'After buying you set it up once in the publisher’s portal. Nothing is charged before that.',
    'The term begins then, and renews by itself. You can turn that off.',
    unit === 'site'
      ? 'It has a flat rate: one price, however many people use it.'
      : `You assign the ${say.licenses(quantity)} in the publisher’s portal.`,
    ...(already ? ['You have this app already. This is another copy beside it.'] : []),
  ],
  addInstead: 'Add to what there is',
  confirm: ({ unit, quantity, product }: AppOrderEffect, say: Say): string =>
    unit === 'site' ? `Buy ${say.product(product)}` : `Buy ${say.licenses(quantity)}`,
  summary: ({ product }: AppOrderEffect, say: Say) => `Buy ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ product }: AppOrderEffect, say: Say) => `Bought: ${say.product(product)}. It waits to be activated.`,
  next: 'Set it up once in the publisher’s portal; billing starts then.',
  activate: 'Activate it',
};

const nl: typeof en = {
  routes: 'Een app kopen kan op drie manieren',
  routeLines: [
    'Rechtstreeks, op de marketplace van Microsoft: hier, op deze kaart.',
    'Via een partner, die hem voor je bestelt in het Partnercentrum.',
    'Door een voorstel te aanvaarden dat de verkoop van Microsoft je stuurde: in het beheercentrum.',
  ],
  partner: 'Zoek een partner',
  proposal: 'Beantwoord een voorstel',
  billedTo: 'Rekening naar',
  now: 'Nu te betalen',
  atActivation: 'Bij het activeren',
  consequences: ({ unit, already, quantity }, say) => [
    'Je koopt hem rechtstreeks, op de marketplace van Microsoft.',
    'Daarna stel je hem één keer in via de portal van de uitgever. Tot dan betaal je niets.',
    'De termijn begint dan, en verlengt vanzelf. Dat kun je uitzetten.',
    unit === 'site'
      ? 'Hij heeft een vast tarief: één prijs, hoeveel mensen hem ook gebruiken.'
      : `De ${say.licenses(quantity)} wijs je toe in de portal van de uitgever.`,
    ...(already ? ['Jullie hebben deze app al. Dit is nog een exemplaar ernaast.'] : []),
  ],
  addInstead: 'Toevoegen aan wat er is',
  confirm: ({ unit, quantity, product }, say) =>
    unit === 'site' ? `Koop ${say.product(product)}` : `Koop ${say.licenses(quantity)}`,
  summary: ({ product }, say) => `${say.product(product)} kopen. Wacht op je bevestiging.`,
  doneLead: ({ product }, say) => `Gekocht: ${say.product(product)}. Hij wacht op activering.`,
  next: 'Stel hem één keer in via de portal van de uitgever; dan begint de facturering.',
  activate: 'Activeren',
};

export const appTexts: Record<Locale, typeof en> = { en, nl };
