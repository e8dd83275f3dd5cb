// One subscription: its licences, its dates, its money for those who pay, and what can be done with it now.
import type { showSubscription } from '../domain/questions/show-subscription.ts';
import { type CardContext, open } from './define-cards.ts';
import { lifeActions, lifeRows } from './life-choices.ts';
import { pageLink } from './links.ts';
import { refusalCard } from './refusal-card.ts';
import { sharedRefusals } from './refusals.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { labelWords, stateWords, totalWords } from './subscription-row.ts';
import type { Action, CardView, Fact, Locale } from './view.ts';

type Answer = ReturnType<typeof showSubscription.answer>;
type Shown = Extract<Answer, { kind: 'subscription' }>;
type Purchase = Extract<Answer, { kind: 'purchase' }>;

const en = {
  kicker: 'Subscription',
  purchase: 'Bought by a colleague',
  total: 'Licenses',
  assigned: 'Assigned',
  available: 'Available',
  label: 'Kind',
  partner: 'Bought through',
  term: 'Term',
  terms: { monthly: 'One month', annual: 'One year', 'three-year': 'Three years' },
  started: 'Since',
  end: 'End date',
  renews: (date: string) => `Renews on ${date}`,
  ends: (date: string) => `Ends on ${date}, does not renew`,
  ended: (date: string) => `Ended on ${date}`,
  converts: (date: string) => `Trial until ${date}, then becomes paid`,
  trialEnds: (date: string) => `Trial until ${date}, then ends`,
  cancelled: (date: string) => `Cancelled on ${date}`,
  extended: 'Extended',
  extendedFrom: (date: string) => `A further term from ${date} on`,
  order: 'Ordered',
  ordered: (licenses: string, date: string) => `${licenses} more on ${date}, waiting for the credit check`,
  planned: 'Planned',
  plannedFor: (licenses: string, date: string) => `${licenses} from ${date}`,
  after: (disabled: string, deleted: string) =>
    `People keep access until ${disabled}. Reactivating it is possible until ${deleted}.`,
  noAccess: (deleted: string) =>
    `People have no access any more, admins still reach the data. On ${deleted} it is deleted for good.`,
  partnersAfter: (disabled: string) => `People keep access until ${disabled}. Only who sold it can bring it back.`,
  warning: 'What happens next',
  cost: 'Cost',
  price: 'Per license per month',
  every: { month: 'Every month', year: 'Every year' },
  paid: 'Paid',
  add: 'Add licenses',
  remove: 'Remove licenses',
  redeem: 'Redeem a product key',
  assign: 'Assign licenses',
  unassign: 'Unassign licenses',
  assignedTo: 'Assigned to',
  creditCheck: 'Credit check',
  replace: 'Replace the payment method',
  move: 'Change the billing profile',
  why: 'Why can I not add licenses?',
  all: 'All subscriptions',
  summary: (product: string, total: string, assigned: string) => `${product}: ${total}, ${assigned} assigned.`,
  readOnly: 'You can see this purchase, but only the purchaser can change it.',
  purchaser: 'Purchaser',
  expiry: 'Expiry date',
  purchased: 'Subscriptions purchased',
  purchasePrice: 'Purchase price',
  assignedUsers: 'Assigned users',
  perLicense: (money: string) => `${money} per license per month`,
  portal: 'Open the publisher’s portal',
  copy: 'Buy another copy in AppSource',
  split: 'Where it is done',
  here: 'Here: change the number of licenses, see invoices, change how it is paid, and cancel.',
  hereFlat: 'Here: see invoices, change how it is paid, and cancel. The number of licenses is Unlimited.',
  atPublisher: 'In the publisher’s portal: set up the app (once), assign licenses, and get technical support.',
  notActivated: 'It is not activated yet. Set it up in the publisher’s portal first: nothing is charged before that.',
  gone: 'A disabled app is never activated again. To go on using it, buy another copy.',
};

const nl: typeof en = {
  kicker: 'Abonnement',
  purchase: 'Gekocht door een collega',
  total: 'Licenties',
  assigned: 'Toegewezen',
  available: 'Beschikbaar',
  label: 'Soort',
  partner: 'Gekocht via',
  term: 'Termijn',
  terms: { monthly: 'Eén maand', annual: 'Eén jaar', 'three-year': 'Drie jaar' },
  started: 'Sinds',
  end: 'Einddatum',
  renews: (date) => `Verlengt op ${date}`,
  ends: (date) => `Eindigt op ${date}, verlengt niet`,
  ended: (date) => `Eindigde op ${date}`,
  converts: (date) => `Proefversie tot ${date}, wordt dan betaald`,
  trialEnds: (date) => `Proefversie tot ${date}, eindigt dan`,
  cancelled: (date) => `Opgezegd op ${date}`,
  extended: 'Verlengd',
  extendedFrom: (date) => `Een extra termijn vanaf ${date}`,
  order: 'Besteld',
  ordered: (licenses, date) => `${licenses} erbij op ${date}, wacht op de kredietcontrole`,
  planned: 'Gepland',
  plannedFor: (licenses, date) => `${licenses} vanaf ${date}`,
  after: (disabled, deleted) => `Mensen houden toegang tot ${disabled}. Opnieuw activeren kan tot ${deleted}.`,
  noAccess: (deleted) =>
    `Mensen hebben geen toegang meer, beheerders kunnen nog bij de gegevens. Op ${deleted} wordt het voorgoed verwijderd.`,
  partnersAfter: (disabled) => `Mensen houden toegang tot ${disabled}. Alleen de verkoper kan het terugbrengen.`,
  warning: 'Wat er nu gebeurt',
  cost: 'Kosten',
  price: 'Per licentie per maand',
  every: { month: 'Per maand', year: 'Per jaar' },
  paid: 'Betaling',
  add: 'Licenties toevoegen',
  remove: 'Licenties verwijderen',
  redeem: 'Productcode inwisselen',
  assign: 'Licenties toewijzen',
  unassign: 'Licenties intrekken',
  assignedTo: 'Toegewezen aan',
  creditCheck: 'Kredietcontrole',
  replace: 'Betaalmethode vervangen',
  move: 'Factureringsprofiel wijzigen',
  why: 'Waarom kan ik niets toevoegen?',
  all: 'Alle abonnementen',
  summary: (product, total, assigned) => `${product}: ${total}, ${assigned} toegewezen.`,
  readOnly: 'Je kunt deze aankoop zien, maar alleen de koper kan hem wijzigen.',
  purchaser: 'Koper',
  expiry: 'Vervaldatum',
  purchased: 'Gekochte abonnementen',
  purchasePrice: 'Aankoopprijs',
  assignedUsers: 'Toegewezen gebruikers',
  perLicense: (money) => `${money} per licentie per maand`,
  portal: 'Open de portal van de uitgever',
  copy: 'Koop nog een exemplaar in AppSource',
  split: 'Waar je wat doet',
  here: 'Hier: het aantal licenties wijzigen, facturen bekijken, de betaling wijzigen en opzeggen.',
  hereFlat: 'Hier: facturen bekijken, de betaling wijzigen en opzeggen. Het aantal licenties is Onbeperkt.',
  atPublisher:
    'In de portal van de uitgever: de app instellen (eenmalig), licenties toewijzen en technische hulp krijgen.',
  notActivated:
    'De app is nog niet geactiveerd. Stel hem eerst in via de portal van de uitgever: daarvoor betaal je niets.',
  gone: 'Een uitgeschakelde app wordt nooit opnieuw actief. Wil je ermee door, koop dan nog een exemplaar.',
};

const texts: Record<Locale, typeof en> = { en, nl };

function endFact({ state, next, source, cancelled, endsOn }: Shown, t: typeof en, say: Say): Fact {
  const title = t.end;
  const date = say.date(endsOn);
  if (state !== 'active') return { title, value: (cancelled ? t.cancelled : t.ended)(date) };
  return { title, value: (next === 'ends' && source === 'trial' ? t.trialEnds : t[next])(date) };
}

function facts(shown: Shown, t: typeof en, say: Say): Fact[] {
  const { total, assigned, available, partner, order, scheduled, extension, term, startedOn, users, app } = shown;
  const label = labelWords(shown, say);
  return [
    { title: t.total, value: app?.isFlatRate ? totalWords(shown, say) : say.number(total) },
    ...(app
      ? []
      : [
          { title: t.assigned, value: say.number(assigned) },
          { title: t.available, value: say.number(available) },
        ]),
    ...(order ? [{ title: t.order, value: t.ordered(say.licenses(order.quantity), say.date(order.since)) }] : []),
    ...(scheduled
      ? [{ title: t.planned, value: t.plannedFor(say.licenses(scheduled.total), say.date(scheduled.on)) }]
      : []),
    ...(extension ? [{ title: t.extended, value: t.extendedFrom(say.date(extension.on)) }] : []),
    ...(label ? [{ title: t.label, value: label }] : []),
    ...(partner ? [{ title: t.partner, value: partner }] : []),
    { title: t.term, value: t.terms[term] },
    { title: t.started, value: say.date(startedOn) },
    endFact(shown, t, say),
    ...(users.length > 0 ? [{ title: t.assignedTo, value: say.allOf(users, assigned) }] : []),
  ];
}

function actions(shown: Shown, t: typeof en, { say, cloud }: CardContext): Action[] {
  const { id, source, canAdd, canRemove, canAssign, canUnassign, choices, payment, order, app, portal, state } = shown;
  const change = (title: string, direction: 'add' | 'remove') =>
    open(title, 'change-quantity', { subscription: id, direction });
  return [
    ...(portal && state === 'active' ? [{ title: t.portal, link: portal }] : []),
    ...(app && state !== 'active' ? [{ title: t.copy, link: pageLink('app-source', cloud) }] : []),
    ...lifeActions(id, choices, say),
    ...(canAdd ? [change(t.add, 'add')] : []),
    ...(canRemove ? [change(t.remove, 'remove')] : []),
    ...(canAdd && source === 'prepaid' ? [open(t.redeem, 'redeem-keys', { subscription: id })] : []),
    ...(canAssign ? [open(t.assign, 'assign-licences', { subscription: id })] : []),
    ...(canUnassign ? [open(t.unassign, 'unassign-licences', { subscription: id })] : []),
    ...(canAdd || app ? [] : [open(t.why, 'explain-block', { subscription: id })]),
    ...(order ? [open(t.creditCheck, 'credit-check-status', { subscription: id })] : []),
    ...(payment === 'replace' ? [open(t.replace, 'replace-payment-method', { subscription: id })] : []),
    ...(payment === 'move' ? [open(t.move, 'change-billing-profile', { subscription: id })] : []),
    open(t.all, 'list-subscriptions', app ? { filter: 'apps' } : {}),
  ].slice(0, 6); // what matters most comes first; all of it can be said
}

/** APP-9: the two groups of work, after what stands in the way of both. */
function goodToKnow(shown: Shown, t: typeof en, say: Say): CardView['notes'] {
  const { app, state } = shown;
  if (app && state !== 'active') return { title: t.warning, lines: [t.gone] };
  if (!app) return state === 'active' ? undefined : { title: t.warning, lines: [whatFollows(shown, t, say)] };
  const waits = app.isActivated ? [] : [t.notActivated];
  return { title: t.split, lines: [...waits, app.isFlatRate ? t.hereFlat : t.here, t.atPublisher] };
}

function whatFollows({ state, dates, source }: Shown, t: typeof en, say: Say): string {
  const { disabled, deleted } = dates;
  if (state !== 'expired') return t.noAccess(say.date(deleted));
  const reactivates = source !== 'csp' && source !== 'volume-licensing' && source !== 'self-service';
  return reactivates ? t.after(say.date(disabled), say.date(deleted)) : t.partnersAfter(say.date(disabled));
}

/** ROLE-8: exactly six fields. */
function purchaseCard(purchase: Purchase, t: typeof en, { say }: CardContext): CardView {
  const { product, purchaser, total, endsOn, price, assigned, users } = purchase;
  return {
    locale: say.locale,
    summary: t.summary(say.product(product), say.licenses(total), say.number(assigned)),
    header: { kicker: t.purchase, title: say.product(product) },
    lead: { tone: 'neutral', text: t.readOnly },
    facts: [
      { title: t.purchaser, value: purchaser },
      { title: t.purchased, value: say.number(total) },
      { title: t.expiry, value: say.date(endsOn) },
      { title: t.purchasePrice, value: t.perLicense(say.money(price)) },
      { title: t.assignedUsers, value: users.length > 0 ? say.allOf(users, assigned) : say.number(assigned) },
    ],
    actions: [open(t.all, 'list-subscriptions')],
  };
}

export function showSubscriptionCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') {
    const said =
      answer.rule === 'NOT-FOUND'
        ? sharedRefusals[say.locale]['NOT-FOUND'](answer, say)
        : sharedRefusals[say.locale]['NOTHING-TO-SEE'](answer, say);
    return refusalCard(t.kicker, said, context);
  }
  if (answer.kind === 'choice') {
    return subscriptionChoice(t.kicker, answer.options, context, (subscription, title) =>
      open(title, 'show-subscription', { subscription }),
    );
  }
  if (answer.kind === 'purchase') return purchaseCard(answer, t, context);
  const { product, total, assigned, app, money } = answer;
  const notes = goodToKnow(answer, t, say);
  const rows = lifeRows(answer, say);
  return {
    locale: say.locale,
    summary: app
      ? `${say.product(product)}: ${totalWords(answer, say)}.`
      : t.summary(say.product(product), say.licenses(total), say.number(assigned)),
    header: { kicker: t.kicker, title: say.product(product), state: stateWords(answer, say) },
    facts: facts(answer, t, say),
    ...(money && {
      money: {
        title: t.cost,
        lines: [
          ...(app?.isFlatRate ? [] : [{ title: t.price, value: say.money(money.price) }]),
          { title: t.every[money.recurring.every], value: say.money(money.recurring.after), strong: true },
          { title: t.paid, value: say.paidWith(money.paidWith) },
        ],
      },
    }),
    ...(notes && { notes }),
    ...(rows.length > 0 && { rows }),
    actions: actions(answer, t, context),
  };
}
