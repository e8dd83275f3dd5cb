// The sentences of activate-app, in English and Dutch.
import type { ActivateEffect } from '../../domain/commands/activate-app.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Activate an app',
  waiting: 'Not activated',
  lead: 'Set it up in the publisher’s portal. When that is done, come back and press “I have finished”.',
  portal: 'Open the publisher’s portal',
  finished: 'I have finished',
  notYet: 'Not yet',
  licenses: 'Licenses',
  unlimited: 'Unlimited',
  term: 'First term',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  paid: (method: string, profile: string | undefined) => (profile ? `${profile}, ${method}` : method),
  now: 'Charged for the first period',
  consequences: ({ isFlatRate, charge, renews, endsOn }: ActivateEffect, say: Say): string[] => [
    'Until you press it, the app costs nothing.',
    charge ? 'Billing starts on the day you press it.' : 'Whoever sold it sends the bill: nothing is charged here.',
    'The set-up is done once for each app.',
    isFlatRate
      ? 'It has a flat rate: everybody can use it, as the publisher’s portal arranges.'
      : 'After that you assign its licenses in the same portal.',
    renews ? `It renews by itself on ${say.date(endsOn)}. You can turn that off.` : `It ends on ${say.date(endsOn)}.`,
  ],
  summary: ({ product }: ActivateEffect, say: Say) =>
    `Activate ${say.product(product)}: set it up in the publisher’s portal, then press “I have finished”.`,
  activated: 'Activated',
  doneLead: ({ product }: ActivateEffect, say: Say) => `${say.product(product)} is activated.`,
  after: ({ isFlatRate }: ActivateEffect): string =>
    isFlatRate
      ? 'Who uses it is arranged in the publisher’s portal. The number of licenses is Unlimited.'
      : 'Assign its licenses in the publisher’s portal, where you also get technical support.',
  assign: 'Assign in the publisher’s portal',
};

const nl: typeof en = {
  kicker: 'App activeren',
  waiting: 'Niet geactiveerd',
  lead: 'Stel hem in via de portal van de uitgever. Is dat klaar, kom dan terug en druk op “Ik ben klaar”.',
  portal: 'Open de portal van de uitgever',
  finished: 'Ik ben klaar',
  notYet: 'Nog niet',
  licenses: 'Licenties',
  unlimited: 'Onbeperkt',
  term: 'Eerste termijn',
  fromTo: (from, to) => `${from} tot ${to}`,
  paid: (method, profile) => (profile ? `${profile}, ${method}` : method),
  now: 'Te betalen voor de eerste periode',
  consequences: ({ isFlatRate, charge, renews, endsOn }, say) => [
    'Tot je erop drukt kost de app niets.',
    charge
      ? 'De facturering begint op de dag dat je erop drukt.'
      : 'Wie hem verkocht stuurt de rekening: hier betaal je niets.',
    'Instellen hoeft maar één keer per app.',
    isFlatRate
      ? 'Hij heeft een vast tarief: iedereen kan hem gebruiken, zoals de portal van de uitgever het regelt.'
      : 'Daarna wijs je de licenties in dezelfde portal toe.',
    renews
      ? `Hij verlengt vanzelf op ${say.date(endsOn)}. Dat kun je uitzetten.`
      : `Hij eindigt op ${say.date(endsOn)}.`,
  ],
  summary: ({ product }, say) =>
    `${say.product(product)} activeren: stel hem in via de portal van de uitgever en druk dan op “Ik ben klaar”.`,
  activated: 'Geactiveerd',
  doneLead: ({ product }, say) => `${say.product(product)} is geactiveerd.`,
  after: ({ isFlatRate }) =>
    isFlatRate
      ? 'Wie hem gebruikt regel je in de portal van de uitgever. Het aantal licenties is Onbeperkt.'
      : 'Wijs de licenties toe in de portal van de uitgever, waar je ook technische hulp krijgt.',
  assign: 'Toewijzen in de portal van de uitgever',
};

export const activateTexts: Record<Locale, typeof en> = { en, nl };
