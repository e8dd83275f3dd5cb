// Which products people may buy for their own teams; for a global admin each row opens its setting.
import type { showSelfServicePolicy } from '../domain/questions/show-self-service-policy.ts';
import { type CardContext, open } from './define-cards.ts';
import { policyWords } from './policy-words.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof showSelfServicePolicy.answer>;

const en = {
  kicker: 'Self-service policy',
  title: 'Buying for the own team',
  press: 'Press a product to change it. Purchases that exist go on as they are.',
  look: 'Only a global admin changes these.',
  thirdParty: 'Sold by another company',
  trial: 'Has a trial without a payment method',
  noTrial: 'No trial without a payment method',
  previous: 'Previous page',
  next: 'Next page',
  report: 'Show what people bought',
};

const nl: typeof en = {
  kicker: 'Selfservicebeleid',
  title: 'Kopen voor het eigen team',
  press: 'Druk op een product om het te wijzigen. Aankopen die er al zijn gaan gewoon door.',
  look: 'Alleen een globale beheerder wijzigt dit.',
  thirdParty: 'Van een ander bedrijf',
  trial: 'Heeft een proefversie zonder betaalmethode',
  noTrial: 'Geen proefversie zonder betaalmethode',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  report: 'Toon wat mensen kochten',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function showSelfServicePolicyCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { changes, page, pages, rows } = answer;
  const lead = changes ? t.press : t.look;
  const turn = (title: string, to: number) => open(title, 'show-self-service-policy', { page: to });
  return {
    locale: say.locale,
    summary: `${t.title}. ${lead}`,
    header: { kicker: t.kicker, title: t.title },
    lead: { tone: 'neutral', text: lead },
    rows: rows.map(({ product, policy, thirdParty, hasTrial }) => ({
      title: say.product(product),
      subtitle: thirdParty ? t.thirdParty : hasTrial ? t.trial : t.noTrial,
      value: policyWords(policy, say),
      ...(changes && { action: open(say.product(product), 'set-self-service-policy', { product }) }),
    })),
    actions: [
      ...(page > 1 ? [turn(t.previous, page - 1)] : []),
      ...(page < pages ? [turn(t.next, page + 1)] : []),
      open(t.report, 'self-service-report'),
    ],
  };
}
