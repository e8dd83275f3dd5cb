// The sentences of cancel-subscription, in English and Dutch.
import type { CancelOutlook } from '../../domain/commands/cancel-subscription/outlook.ts';
import type { Reason } from '../../domain/commands/cancel-subscription/reason.ts';
import type { Part } from '../../domain/rules/charges.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Cancel a subscription',
  keep: 'Keep it',
  today: (date: string) => `Today, ${date}`,
  ends: 'Ends',
  access: 'People lose access',
  reactivate: 'Can be reactivated until',
  addOns: 'Ends along with it',
  addOn: (product: string, licenses: string) => `${product}, ${licenses}`,
  reason: 'Reason',
  feedback: 'Feedback',
  when: 'When',
  whenNow: 'Today, with a credit',
  whenEnd: (date: string) => `On ${date}, without a credit`,
  whenError: 'Choose when.',
  why: 'Why do you cancel?',
  whyError: 'Choose a reason: it is needed to cancel.',
  feedbackLabel: 'What should we know? (optional)',
  feedbackError: 'At most 500 characters.',
  feedbackExample: 'In your own words',
  reasons: {
    'not-used': 'We do not use it (any more)',
    'too-expensive': 'It is too expensive',
    'missing-features': 'It lacks something we need',
    'other-product': 'We move to another product',
    problems: 'It gives us problems',
    other: 'Another reason',
  } as Record<Reason, string>,
  credit: 'Credit',
  partOf: ({ days, ofDays, from, until }: Part, say: Say) =>
    `(${say.number(days)} of ${say.days(ofDays)}, ${say.shortDate(from)} to ${say.shortDate(until)})`,
  every: {
    month: { before: 'Every month, until now', after: 'Every month afterwards' },
    year: { before: 'Every year, until now', after: 'Every year afterwards' },
  },
  left: 'Charges that still follow',
  consequences: (effect: CancelOutlook, say: Say): string[] => {
    const { when, on, product, assigned, total, source, amount = 0, drops, addOns, others, deleted } = effect;
    const { domain, disabled, dataUntil, paidWith, app, recurring } = effect;
    const lines: string[] = [];
    if (when === 'now' && app) lines.push('It is disabled at once, for everybody who uses it.');
    else if (when === 'now')
      lines.push(
        `${assigned > 0 ? `People with a license (${say.number(assigned)}) lose access at once.` : 'It stops at once.'} Only admins can still reach the data.`,
      );
    else
      lines.push(
        `Until ${say.date(on)} everything keeps working${app?.isFlatRate ? '' : `, for all ${say.units(product, total)}`}. ${app ? 'Then the app is disabled for good.' : `After that people keep access until ${say.date(disabled)}.`}`,
      );
    if (amount < 0)
      lines.push(
        paidWith?.kind === 'invoice'
          ? 'The credit is on your next invoice.'
          : 'The credit is on your next invoice, or is paid back in the next billing period.',
      );
    if (app && recurring && when === 'now' && amount === 0)
      lines.push('What is paid already is not paid back: that was possible in the first 7 days.');
    if (source === 'trial') lines.push('It does not become a paid subscription, and your card is not charged.');
    for (const one of addOns)
      lines.push(
        `The add-on ${say.product(one.product)} with ${say.units(one.product, one.total)} ends along with it.`,
      );
    if (drops)
      lines.push(
        `The change to ${say.units(product, drops.total)} that was planned for ${say.date(drops.on)} is dropped.`,
      );
    if (others > 0)
      lines.push(
        `You have ${say.number(others)} more of ${say.product(product)}: ${others === 1 ? 'it stays' : 'they stay'} as ${others === 1 ? 'it is' : 'they are'}.`,
      );
    lines.push('Ask the people who use it to save their data first.');
    if (domain)
      lines.push(
        `If ${domain} or another domain of your own is in use for it only, remove that domain before you cancel.`,
      );
    lines.push(
      when === 'now'
        ? app
          ? 'This is final: a cancelled app is never activated again. To go on using it you would buy another copy.'
          : source === 'self-service'
            ? 'This cannot be undone: you would have to buy it again.'
            : `You can reactivate it until ${say.date(deleted)}. After that its data is gone; at the latest on ${say.date(dataUntil)} nothing is left.`
        : `You can turn recurring billing on again until ${say.date(on)}.`,
    );
    return lines;
  },
  confirm: ({ when, product, on }: CancelOutlook, say: Say) =>
    when === 'now' ? `Cancel ${say.product(product)} now` : `Let it end on ${say.shortDate(on)}`,
  summary: ({ when, product, on }: CancelOutlook, say: Say) =>
    when === 'now'
      ? `Cancel ${say.product(product)} today. Waiting for your confirmation.`
      : `Let ${say.product(product)} end on ${say.date(on)}. Waiting for your confirmation.`,
  cancelled: { now: 'Cancelled', 'at-end': 'Will end' },
  doneLead: ({ when, product, on }: CancelOutlook, say: Say) =>
    when === 'now'
      ? `Cancelled: ${say.product(product)} ended today.`
      : `Done: ${say.product(product)} ends on ${say.date(on)} and does not renew.`,
  nextSteps: ({ when, on, deleted, source, app }: CancelOutlook, say: Say) =>
    when === 'at-end'
      ? `Changed your mind? Turn recurring billing on again before ${say.date(on)}.`
      : app
        ? 'To go on using it, buy another copy.'
        : source === 'self-service'
          ? 'Changed your mind? Buy it again.'
          : `Changed your mind? Reactivate it before ${say.date(deleted)}.`,
  copy: 'Buy another copy',
  undo: { now: 'Reactivate it', 'at-end': 'Turn recurring billing on' },
};

export type CancelTexts = typeof en;

const nl: CancelTexts = {
  kicker: 'Abonnement opzeggen',
  keep: 'Niet opzeggen',
  today: (date) => `Vandaag, ${date}`,
  ends: 'Eindigt',
  access: 'Mensen verliezen toegang',
  reactivate: 'Opnieuw te activeren tot',
  addOns: 'Stopt ook',
  addOn: (product, licenses) => `${product}, ${licenses}`,
  reason: 'Reden',
  feedback: 'Toelichting',
  when: 'Wanneer',
  whenNow: 'Vandaag, met een tegoed',
  whenEnd: (date) => `Op ${date}, zonder tegoed`,
  whenError: 'Kies wanneer.',
  why: 'Waarom zeg je op?',
  whyError: 'Kies een reden: die is nodig om op te zeggen.',
  feedbackLabel: 'Wat moeten we weten? (hoeft niet)',
  feedbackError: 'Hoogstens 500 tekens.',
  feedbackExample: 'In je eigen woorden',
  reasons: {
    'not-used': 'We gebruiken het niet (meer)',
    'too-expensive': 'Het is te duur',
    'missing-features': 'Er ontbreekt iets wat we nodig hebben',
    'other-product': 'We stappen over op een ander product',
    problems: 'We hebben er problemen mee',
    other: 'Een andere reden',
  },
  credit: 'Tegoed',
  partOf: ({ days, ofDays, from, until }, say) =>
    `(${say.number(days)} van ${say.days(ofDays)}, ${say.shortDate(from)} tot ${say.shortDate(until)})`,
  every: {
    month: { before: 'Per maand, tot nu toe', after: 'Per maand, daarna' },
    year: { before: 'Per jaar, tot nu toe', after: 'Per jaar, daarna' },
  },
  left: 'Nog te betalen',
  consequences: (effect, say) => {
    const { when, on, product, assigned, total, source, amount = 0, drops, addOns, others, deleted } = effect;
    const { domain, disabled, dataUntil, paidWith, app, recurring } = effect;
    const lines: string[] = [];
    if (when === 'now' && app) lines.push('De app is meteen uitgeschakeld, voor iedereen die hem gebruikt.');
    else if (when === 'now')
      lines.push(
        `${assigned > 0 ? `Mensen met een licentie (${say.number(assigned)}) verliezen meteen hun toegang.` : 'Het stopt meteen.'} Alleen beheerders kunnen nog bij de gegevens.`,
      );
    else
      lines.push(
        `Tot ${say.date(on)} blijft alles werken${app?.isFlatRate ? '' : `, voor alle ${say.units(product, total)}`}. ${app ? 'Dan is de app voorgoed uitgeschakeld.' : `Daarna houden mensen toegang tot ${say.date(disabled)}.`}`,
      );
    if (amount < 0)
      lines.push(
        paidWith?.kind === 'invoice'
          ? 'Het tegoed staat op je volgende factuur.'
          : 'Het tegoed staat op je volgende factuur, of komt in de volgende factureringsperiode terug.',
      );
    if (app && recurring && when === 'now' && amount === 0)
      lines.push('Wat al betaald is, komt niet terug: dat kon in de eerste 7 dagen.');
    if (source === 'trial') lines.push('Hij wordt geen betaald abonnement, en je kaart wordt niet belast.');
    for (const one of addOns)
      lines.push(`De invoegtoepassing ${say.product(one.product)} met ${say.units(one.product, one.total)} stopt ook.`);
    if (drops)
      lines.push(
        `De wijziging naar ${say.units(product, drops.total)} die voor ${say.date(drops.on)} gepland stond, vervalt.`,
      );
    if (others > 0)
      lines.push(
        `Je hebt er nog ${say.number(others)} van ${say.product(product)}: ${others === 1 ? 'dat blijft' : 'die blijven'} zoals ${others === 1 ? 'het is' : 'ze zijn'}.`,
      );
    lines.push('Vraag de mensen die het gebruiken eerst hun gegevens te bewaren.');
    if (domain)
      lines.push(
        `Is ${domain} of een ander eigen domein alleen hiervoor in gebruik, verwijder dat domein dan voordat je opzegt.`,
      );
    lines.push(
      when === 'now'
        ? app
          ? 'Dit is definitief: een opgezegde app wordt nooit opnieuw actief. Wil je ermee door, dan koop je nog een exemplaar.'
          : source === 'self-service'
            ? 'Dit kun je niet ongedaan maken: je moet het dan opnieuw kopen.'
            : `Je kunt het opnieuw activeren tot ${say.date(deleted)}. Daarna zijn de gegevens weg; uiterlijk op ${say.date(dataUntil)} is er niets meer van over.`
        : `Je kunt terugkerende facturering weer aanzetten tot ${say.date(on)}.`,
    );
    return lines;
  },
  confirm: ({ when, product, on }, say) =>
    when === 'now' ? `Zeg ${say.product(product)} nu op` : `Laat het eindigen op ${say.shortDate(on)}`,
  summary: ({ when, product, on }, say) =>
    when === 'now'
      ? `${say.product(product)} vandaag opzeggen. Wacht op je bevestiging.`
      : `${say.product(product)} laten eindigen op ${say.date(on)}. Wacht op je bevestiging.`,
  cancelled: { now: 'Opgezegd', 'at-end': 'Loopt af' },
  doneLead: ({ when, product, on }, say) =>
    when === 'now'
      ? `Opgezegd: ${say.product(product)} is vandaag geëindigd.`
      : `Klaar: ${say.product(product)} eindigt op ${say.date(on)} en verlengt niet.`,
  nextSteps: ({ when, on, deleted, source, app }, say) =>
    when === 'at-end'
      ? `Toch niet? Zet terugkerende facturering weer aan vóór ${say.date(on)}.`
      : app
        ? 'Wil je er toch mee door, koop dan nog een exemplaar.'
        : source === 'self-service'
          ? 'Toch niet? Koop het opnieuw.'
          : `Toch niet? Activeer het opnieuw vóór ${say.date(deleted)}.`,
  copy: 'Koop nog een exemplaar',
  undo: { now: 'Opnieuw activeren', 'at-end': 'Terugkerende facturering aanzetten' },
};

export const cancelTexts: Record<Locale, CancelTexts> = { en, nl };
