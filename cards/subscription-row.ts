// A subscription in one line: what it is, how many licences, how it stands. Lists and choices are made of these.
import { unitOf } from '../domain/model/offer.ts';
import type { Summary } from '../domain/rules/summary.ts';
import type { Say } from './say.ts';
import { unitWords } from './unit-words.ts';
import type { Fact, Row, Tone } from './view.ts';

const words = {
  en: {
    assigned: (assigned: string, total: string) => `${assigned} of ${total} assigned`,
    inUse: 'Assigned',
    source: {
      direct: '',
      trial: 'Trial',
      prepaid: 'Prepaid',
      'volume-licensing': 'Volume license (VLSC)',
      csp: 'Reseller',
      representative: 'Microsoft representative',
      'self-service': 'Self-service',
    },
    addOn: { traditional: 'Add-on', standalone: 'Standalone add-on' },
    renews: (date: string) => `renews ${date}`,
    converts: (date: string) => `becomes paid ${date}`,
    ends: (date: string) => `ends ${date}`,
    ended: (date: string) => `ended ${date}`,
    state: { active: 'Active', expired: 'Expired', disabled: 'Disabled', deleted: 'Deleted' },
    creditCheck: 'Pending credit check',
    pastDue: 'Payment failed',
    app: 'App',
    unlimited: 'Unlimited',
    notActivated: 'Not activated',
  },
  nl: {
    assigned: (assigned: string, total: string) => `${assigned} van ${total} toegewezen`,
    inUse: 'Toegewezen',
    source: {
      direct: '',
      trial: 'Proefversie',
      prepaid: 'Vooruitbetaald',
      'volume-licensing': 'Volumelicentie (VLSC)',
      csp: 'Reseller',
      representative: 'Vertegenwoordiger van Microsoft',
      'self-service': 'Selfservice',
    },
    addOn: { traditional: 'Invoegtoepassing', standalone: 'Losse invoegtoepassing' },
    renews: (date: string) => `verlengt ${date}`,
    converts: (date: string) => `wordt betaald ${date}`,
    ends: (date: string) => `eindigt ${date}`,
    ended: (date: string) => `eindigde ${date}`,
    state: { active: 'Actief', expired: 'Verlopen', disabled: 'Uitgeschakeld', deleted: 'Verwijderd' },
    creditCheck: 'Kredietcontrole loopt',
    pastDue: 'Betaling mislukt',
    app: 'App',
    unlimited: 'Onbeperkt',
    notActivated: 'Niet geactiveerd',
  },
};

/** The state in words, with its tone: what needs attention comes before what is merely so. */
export function stateWords(
  { state, creditCheck, pastDue, app }: Pick<Summary, 'state' | 'creditCheck' | 'pastDue' | 'app'>,
  { locale }: Say,
): { tone: Tone; words: string } {
  const t = words[locale];
  if (state !== 'active') return { tone: state === 'expired' ? 'warning' : 'attention', words: t.state[state] };
  if (pastDue) return { tone: 'attention', words: t.pastDue };
  if (app?.isActivated === false) return { tone: 'warning', words: t.notActivated };
  return creditCheck ? { tone: 'warning', words: t.creditCheck } : { tone: 'good', words: t.state.active };
}

/** The label that Microsoft shows beside it (SUB-3..6), and the kind of add-on; empty for an ordinary subscription. */
export function labelWords({ source, addOn, app }: Pick<Summary, 'source' | 'addOn' | 'app'>, { locale }: Say): string {
  const t = words[locale];
  return [app ? t.app : '', addOn ? t.addOn[addOn] : '', t.source[source]].filter(Boolean).join(', ');
}

/** APP-4: a flat rate has no number of licences. */
export function totalWords({ product, total, app }: Pick<Summary, 'product' | 'total' | 'app'>, say: Say): string {
  return app?.isFlatRate ? words[say.locale].unlimited : say.units(product, total);
}

type Kind = { product: string; app?: Summary['app'] | undefined };

/** APP-8: who uses an app is known to its publisher alone. ADD-11: storage is nobody's. */
export function isGiven({ product, app }: Kind): boolean {
  return !app && unitOf(product) === 'licence';
}

/** How many there are, and how many of them people have. */
export function quantityFacts(one: Kind & Pick<Summary, 'total' | 'assigned'>, say: Say): Fact[] {
  const { product, total, assigned, app } = one;
  const title = unitWords(product, say).label;
  return [
    { title, value: app?.isFlatRate ? words[say.locale].unlimited : say.number(total) },
    ...(isGiven(one) ? [{ title: words[say.locale].inUse, value: say.number(assigned) }] : []),
  ];
}

function endWords({ state, next, endsOn }: Pick<Summary, 'state' | 'next' | 'endsOn'>, say: Say): string {
  const t = words[say.locale];
  return (state === 'active' ? t[next] : t.ended)(say.shortDate(endsOn));
}

export function subscriptionRow(one: Summary, say: Say): Row {
  const t = words[say.locale];
  const label = labelWords(one, say);
  const end = endWords(one, say);
  return {
    title: say.product(one.product),
    subtitle: label ? `${label}, ${end}` : end.charAt(0).toUpperCase() + end.slice(1),
    value: isGiven(one) ? t.assigned(say.number(one.assigned), say.number(one.total)) : totalWords(one, say),
    state: stateWords(one, say),
  };
}
