// What people bought for their own teams: every product once, and behind each the six fields by buyer (ROLE-8, SSP-13).
import type { selfServiceReport } from '../domain/questions/self-service-report.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof selfServiceReport.answer>;
type Shown = Exclude<Answer, { kind: 'refused' }>;
type Products = Extract<Answer, { kind: 'products' }>;
type Purchases = Extract<Answer, { kind: 'purchases' }>;

const en = {
  kicker: 'Self-service report',
  title: 'What people bought themselves',
  none: 'Nobody has bought anything for their own team.',
  lead: 'Only to look at: whoever bought something pays for it and manages it.',
  pressPurchase:
    'Press one to take it over. Or give its people licenses of the organization, and ask the buyer to cancel. What was made with it belongs to the organization.',
  takeOver: (purchaser: string) => `Take over from ${purchaser}`,
  count: (shown: string, count: string) => `${shown} of ${count}.`,
  press: 'Press a product to see who bought it.',
  buyer: { one: 'buyer', other: 'buyers' },
  available: (count: string) => `${count} available`,
  left: 'Somebody who has left',
  ends: (date: string) => `Expires ${date}`,
  price: (amount: string) => `${amount} per license a month`,
  noPrice: 'Price unknown',
  users: 'Assigned users',
  usersOf: (buyer: string, users: string) => `Bought by ${buyer}: ${users}.`,
  nobody: 'nobody yet',
  previous: 'Previous page',
  next: 'Next page',
  all: 'Show every product',
  policy: 'What people may buy',
  download: 'Download (CSV)',
};

const nl: typeof en = {
  kicker: 'Selfservicerapport',
  title: 'Wat mensen zelf kochten',
  none: 'Niemand heeft iets voor het eigen team gekocht.',
  lead: 'Alleen om te bekijken: wie iets kocht, betaalt het en beheert het.',
  pressPurchase:
    'Druk op een aankoop om die over te nemen. Of geef de mensen licenties van de organisatie, en vraag de koper om op te zeggen. Wat ermee gemaakt is, is van de organisatie.',
  takeOver: (purchaser) => `Overnemen van ${purchaser}`,
  count: (shown, count) => `${shown} van ${count}.`,
  press: 'Druk op een product om te zien wie het kocht.',
  buyer: { one: 'koper', other: 'kopers' },
  available: (count) => `${count} beschikbaar`,
  left: 'Iemand die vertrokken is',
  ends: (date) => `Verloopt ${date}`,
  price: (amount) => `${amount} per licentie per maand`,
  noPrice: 'Prijs onbekend',
  users: 'Toegewezen gebruikers',
  usersOf: (buyer, users) => `Gekocht door ${buyer}: ${users}.`,
  nobody: 'nog niemand',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  all: 'Toon alle producten',
  policy: 'Wat mensen mogen kopen',
  download: 'Downloaden (csv)',
};

const texts: Record<Locale, typeof en> = { en, nl };

function productRows({ rows }: Products, t: typeof en, say: Say): NonNullable<CardView['rows']> {
  return rows.map(({ product, buyers, purchased, available }) => ({
    title: say.product(product),
    subtitle: say.count(buyers, t.buyer),
    value: `${say.licenses(purchased)}, ${t.available(say.number(available))}`,
    action: open(say.product(product), 'self-service-report', { products: [product] }),
  }));
}

function purchaseRows({ rows }: Purchases, t: typeof en, say: Say): NonNullable<CardView['rows']> {
  return rows.map(({ subscription, product, purchaser, purchased, expiresOn, price }) => ({
    title: `${say.product(product)}: ${purchaser ?? t.left}`,
    subtitle: `${t.ends(say.shortDate(expiresOn))}, ${price === undefined ? t.noPrice : t.price(say.money(price))}`,
    value: say.licenses(purchased),
    action: open(t.takeOver(purchaser ?? t.left), 'take-over-purchase', { subscription }),
  }));
}

function usersByBuyer({ rows }: Purchases, t: typeof en, say: Say): string[] {
  return rows.map(({ purchaser, users: { names, count } }) =>
    t.usersOf(purchaser ?? t.left, count === 0 ? t.nobody : say.allOf(names, Math.max(count, names.length))),
  );
}

function turns(shown: Shown, t: typeof en): Action[] {
  const { page, pages } = shown;
  const products = shown.kind === 'purchases' ? shown.products : [];
  const turn = (title: string, to: number) => open(title, 'self-service-report', { products, page: to });
  return [...(page > 1 ? [turn(t.previous, page - 1)] : []), ...(page < pages ? [turn(t.next, page + 1)] : [])];
}

export function selfServiceReportCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { page, count, rows } = answer;
  const first = (page - 1) * 10 + 1;
  const range = t.count(`${first}–${first + rows.length - 1}`, say.number(count));
  const isOverview = answer.kind === 'products';
  const lead = count === 0 ? t.none : [range, t.lead, isOverview ? t.press : t.pressPurchase].join(' ');
  const [only] = isOverview || answer.products.length > 1 ? [] : answer.products;
  return {
    locale: say.locale,
    summary: `${t.title}. ${lead}`,
    header: { kicker: t.kicker, title: only === undefined ? t.title : say.product(only) },
    lead: { tone: 'neutral', text: lead },
    rows: isOverview ? productRows(answer, t, say) : purchaseRows(answer, t, say),
    ...(!isOverview && count > 0 && { notes: { title: t.users, lines: usersByBuyer(answer, t, say) } }),
    actions: [
      ...turns(answer, t),
      ...(context.page === undefined ? [] : [{ title: t.download, link: context.page }]),
      isOverview ? open(t.policy, 'show-self-service-policy') : open(t.all, 'self-service-report'),
    ],
  };
}
