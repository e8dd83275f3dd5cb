// News about what people buy for their own teams, and about what they ask their admins for.
import type { Locale } from '../view.ts';
import type { WordsFor } from './words.ts';

type Texts = WordsFor<
  'purchased' | 'price-changes' | 'taken-over' | 'purchaser-left' | 'licence-requested' | 'request-decided'
>;

const en: Texts = {
  'price-changes': ({ product, from, to, on, needsApproval }, say) => ({
    title: `${say.product(product)} gets a new price`,
    lead: `From ${say.date(on)} a license costs ${say.money(to)} a month instead of ${say.money(from)}.`,
    notes: needsApproval
      ? ['It renews only if you approve that.', 'Without an answer nothing more is charged, and it ends on that day.']
      : ['It renews by itself at the new price. Turn recurring billing off if you do not want that.'],
  }),
  purchased: ({ product, by, quantity }, say) => ({
    title: `${by} bought ${say.product(product)} for their own team`,
    lead: `${say.units(product, quantity)}, paid by ${by}. You can see it and take it over; only ${by} changes it.`,
  }),
  'taken-over': ({ product, by, way }, say) => ({
    title: `${by} took over ${say.product(product)}, which you bought`,
    lead:
      way === 'move'
        ? 'Everybody who had a license from you now has one from the organization, and works on. Your purchase has ended.'
        : 'Your purchase has been cancelled, and everybody who had a license from you has lost access.',
    notes: [
      `You pay nothing more for it, and need not do anything. Questions are for ${by}.`,
      'What comes back to you, if anything, is on your next invoice.',
    ],
  }),
  'purchaser-left': ({ product, by, users }, say) => ({
    title: `${by}, who bought ${say.product(product)}, has left`,
    lead: `It goes on as it is, and ${say.count(users, { one: 'person works', other: 'people work' })} with it. Nobody else can change it.`,
    notes: ['Take it over: its people move to a subscription of the organization, or it is cancelled.'],
  }),
  'licence-requested': ({ product, by, people, reason }, say) => ({
    title: `${by} asks for ${say.product(product)}`,
    lead: `For ${say.allOf(people)}: "${reason}"`,
  }),
  'request-decided': ({ product, person, by, approved, word }, say) => ({
    title: approved ? `${person} gets ${say.product(product)}` : `${person} does not get ${say.product(product)}`,
    lead: approved
      ? `${by} approved the request: the license is there.`
      : `${by} denied the request${word === undefined ? '' : `: "${word}"`}. You can ask again with another reason.`,
    ...(approved && word !== undefined && { notes: [`${by}: "${word}"`] }),
  }),
};

const nl: Texts = {
  'price-changes': ({ product, from, to, on, needsApproval }, say) => ({
    title: `${say.product(product)} krijgt een nieuwe prijs`,
    lead: `Vanaf ${say.date(on)} kost een licentie ${say.money(to)} per maand in plaats van ${say.money(from)}.`,
    notes: needsApproval
      ? [
          'Het verlengt alleen als je dat goedkeurt.',
          'Antwoord je niet, dan wordt er niets meer afgeschreven en eindigt het die dag.',
        ]
      : ['Het verlengt vanzelf voor de nieuwe prijs. Wil je dat niet, zet dan terugkerende facturering uit.'],
  }),
  purchased: ({ product, by, quantity }, say) => ({
    title: `${by} kocht ${say.product(product)} voor het eigen team`,
    lead: `${say.units(product, quantity)}, betaald door ${by}. Je kunt het zien en overnemen; alleen ${by} wijzigt het.`,
  }),
  'taken-over': ({ product, by, way }, say) => ({
    title: `${by} heeft ${say.product(product)}, die je kocht, overgenomen`,
    lead:
      way === 'move'
        ? 'Wie van jou een licentie had, heeft er nu een van de organisatie en werkt gewoon door. Je aankoop is beëindigd.'
        : 'Je aankoop is opgezegd, en wie van jou een licentie had, heeft geen toegang meer.',
    notes: [
      `Je betaalt er niets meer voor en hoeft niets te doen. Vragen zijn voor ${by}.`,
      'Krijg je er iets van terug, dan staat dat op je volgende factuur.',
    ],
  }),
  'purchaser-left': ({ product, by, users }, say) => ({
    title: `${by}, die ${say.product(product)} kocht, is vertrokken`,
    lead: `Het loopt gewoon door, en ${say.count(users, { one: 'persoon werkt', other: 'mensen werken' })} ermee. Niemand anders kan het wijzigen.`,
    notes: ['Neem het over: de mensen gaan naar een abonnement van de organisatie, of het wordt opgezegd.'],
  }),
  'licence-requested': ({ product, by, people, reason }, say) => ({
    title: `${by} vraagt om ${say.product(product)}`,
    lead: `Voor ${say.allOf(people)}: "${reason}"`,
  }),
  'request-decided': ({ product, person, by, approved, word }, say) => ({
    title: approved ? `${person} krijgt ${say.product(product)}` : `${person} krijgt geen ${say.product(product)}`,
    lead: approved
      ? `${by} heeft de aanvraag goedgekeurd: de licentie is er.`
      : `${by} heeft de aanvraag afgewezen${word === undefined ? '' : `: "${word}"`}. Je kunt het opnieuw vragen met een andere reden.`,
    ...(approved && word !== undefined && { notes: [`${by}: "${word}"`] }),
  }),
};

export const selfServiceWords: Record<Locale, Texts> = { en, nl };
