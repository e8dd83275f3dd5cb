// The self-service policy as the admin center names it (POL-2), and the field that chooses one.
import type { SelfServicePolicy } from '../domain/model/tenant.ts';
import type { Say } from './say.ts';
import type { Field } from './view.ts';

const en = {
  enabled: 'Allow',
  'trials-only': 'Allow for trials only',
  disabled: 'Do not allow',
  label: 'Buying for the own team',
  choose: 'Choose one.',
};
const nl: typeof en = {
  enabled: 'Toestaan',
  'trials-only': 'Alleen proefversies toestaan',
  disabled: 'Niet toestaan',
  label: 'Kopen voor het eigen team',
  choose: 'Kies er een.',
};
const texts = { en, nl };

export function policyWords(policy: SelfServicePolicy, { locale }: Say): string {
  return texts[locale][policy];
}

export function policyField(value: SelfServicePolicy, values: readonly SelfServicePolicy[], say: Say): Field {
  const t = texts[say.locale];
  const options = values.map((one) => ({ value: one, title: policyWords(one, say) }));
  return { kind: 'choice', id: 'policy', label: t.label, value, options, error: t.choose };
}
