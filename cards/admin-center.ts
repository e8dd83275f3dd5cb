// How the same is done in the admin center of this region: the pages, and the words to look for there.
import type { Region } from '../domain/model/region.ts';
import type { adminCenter } from '../domain/questions/admin-center.ts';
import { type CardContext, open } from './define-cards.ts';
import { pageLink } from './links.ts';
import { regionWords, waysInWords } from './region-words.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof adminCenter.answer>;
type Hours = Exclude<Region['support'], 'contact-page'>;

const en = {
  kicker: 'Admin center',
  title: 'The same in the admin center',
  lead: 'What I do here can also be done on Microsoft’s own pages. This is where, in your region.',
  start: { 'your-products': 'Your products', subscriptions: 'Subscriptions' } satisfies Record<
    Region['startPage'],
    string
  >,
  licenses: 'More or fewer licenses',
  saves: { 'submit-change': '“Submit change”', 'submit-then-close': '“Submit”, then “Close”' } satisfies Record<
    Region['savesWith'],
    string
  >,
  quantity: (start: string, save: string) => `${start} > the subscription > enter the new total > ${save}`,
  /** REG-5: the same everywhere. */
  keys: 'Redeem a product key',
  redeem: 'Your products > the subscription > Add more licenses > use a new, unused key > Redeem',
  addOn: 'Buy an add-on',
  order: {
    'add-on': 'Purchase services > Add-ons > the add-on > Buy; the base subscription is chosen in the order',
    base: 'Subscriptions > the base subscription > Add-ons > Buy add-ons > Buy now',
  } satisfies Record<Region['addOnOrder'], string>,
  addOnNumber: 'More or fewer of an add-on',
  addOnQuantity: {
    'manage-add-ons': 'The base subscription > Manage add-ons > the add-on > the new quantity > Save',
    'change-quantity':
      'Subscriptions > the base subscription > Add-ons > Change quantity > type it, or use the arrow keys > Submit',
  } satisfies Record<Region['addOnQuantity'], string>,
  pay: 'Ways to pay',
  by: (ways: string) => `By ${ways}`,
  noCards: 'International cards are not accepted.',
  proof: 'Proof of payment',
  proofs: {
    invoice: 'The invoice',
    fapiao: 'A Fapiao: request it about three days after the payment; that site needs an account of its own',
  } satisfies Record<Region['proof'], string>,
  support: 'Help with billing',
  languages: { en: 'English', de: 'German' },
  at: { pacific: 'Pacific time', berlin: 'Berlin time' } satisfies Record<Hours['at'], string>,
  hours: (languages: string, { from, to }: Hours, at: string) =>
    `In ${languages}, Monday to Friday from ${from}:00 to ${to}:00, ${at}`,
  contactPage: 'On the support page of your region',
  openStart: (start: string) => `Open ${start}`,
  openBilling: 'Open Bills & payments',
  openAddOns: 'Open Purchase services',
  openSupport: 'Contact support',
  /** ADD-16 */
  teamsAddOns: 'Read about Teams add-ons',
  help: 'What can I ask?',
};

const nl: typeof en = {
  kicker: 'Beheercentrum',
  title: 'Hetzelfde in het beheercentrum',
  lead: 'Wat ik hier doe, kan ook op de pagina’s van Microsoft zelf. Hier vind je het in jouw regio.',
  start: { 'your-products': 'Uw producten', subscriptions: 'Abonnementen' },
  licenses: 'Meer of minder licenties',
  saves: { 'submit-change': '‘Wijziging verzenden’', 'submit-then-close': '‘Verzenden’, dan ‘Sluiten’' },
  quantity: (start, save) => `${start} > het abonnement > vul het nieuwe totaal in > ${save}`,
  keys: 'Productcode inwisselen',
  redeem: 'Uw producten > het abonnement > Meer licenties toevoegen > een nieuwe code gebruiken > Inwisselen',
  addOn: 'Invoegtoepassing kopen',
  order: {
    'add-on': 'Services kopen > Invoegtoepassingen > kies er een > Kopen; het basisabonnement kies je in de bestelling',
    base: 'Abonnementen > het basisabonnement > Invoegtoepassingen > Invoegtoepassingen kopen > Nu kopen',
  },
  addOnNumber: 'Meer of minder van een invoegtoepassing',
  addOnQuantity: {
    'manage-add-ons':
      'Het basisabonnement > Invoegtoepassingen beheren > de invoegtoepassing > het nieuwe aantal > Opslaan',
    'change-quantity':
      'Abonnementen > het basisabonnement > Invoegtoepassingen > Aantal wijzigen > typ het, of gebruik de pijltoetsen > Verzenden',
  },
  pay: 'Manieren om te betalen',
  by: (ways) => `Met ${ways}`,
  noCards: 'Internationale kaarten worden niet geaccepteerd.',
  proof: 'Bewijs van betaling',
  proofs: {
    invoice: 'De factuur',
    fapiao: 'Een Fapiao: vraag die ongeveer drie dagen na de betaling aan; die site heeft een eigen account nodig',
  },
  support: 'Hulp bij facturering',
  languages: { en: 'Engels', de: 'Duits' },
  at: { pacific: 'Pacific-tijd', berlin: 'Berlijnse tijd' },
  hours: (languages, { from, to }, at) =>
    `In het ${languages}, maandag tot en met vrijdag van ${from} tot ${to} uur, ${at}`,
  contactPage: 'Op de ondersteuningspagina van jouw regio',
  openStart: (start) => `Open ${start}`,
  openBilling: 'Open Facturen en betalingen',
  openAddOns: 'Open Services kopen',
  openSupport: 'Naar ondersteuning',
  teamsAddOns: 'Lees over Teams-invoegtoepassingen',
  help: 'Wat kan ik vragen?',
};

const texts: Record<Locale, typeof en> = { en, nl };

function helpHours(support: Region['support'], t: typeof en, { say }: CardContext): string {
  if (support === 'contact-page') return t.contactPage;
  return t.hours(say.allOf(support.languages.map((one) => t.languages[one])), support, t.at[support.at]);
}

export function adminCenterCard({ region, paysWith }: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const { links, startPage, savesWith, addOnOrder, addOnQuantity, adminCenterIsChanging, proof } = region;
  const start = t.start[startPage];
  const ways = t.by(waysInWords(paysWith, say));
  return {
    locale: say.locale,
    summary: t.title,
    header: { kicker: t.kicker, title: t.title },
    lead: adminCenterIsChanging
      ? { tone: 'warning', text: regionWords[say.locale].changing }
      : { tone: 'neutral', text: t.lead },
    facts: [
      { title: t.licenses, value: t.quantity(start, t.saves[savesWith]) },
      { title: t.keys, value: t.redeem },
      { title: t.addOn, value: t.order[addOnOrder] },
      { title: t.addOnNumber, value: t.addOnQuantity[addOnQuantity] },
      { title: t.pay, value: paysWith.includes('card') ? ways : `${ways}. ${t.noCards}` },
      { title: t.proof, value: t.proofs[proof] },
      { title: t.support, value: helpHours(region.support, t, context) },
    ],
    actions: [
      { title: t.openStart(start), link: links.products },
      ...(links['add-ons'] === links.products ? [] : [{ title: t.openAddOns, link: links['add-ons'] }]),
      { title: t.openBilling, link: links.billing },
      { title: t.openSupport, link: links.support },
      { title: t.teamsAddOns, link: pageLink('teams-add-ons', context.cloud) },
      open(t.help, 'help'),
    ],
  };
}
