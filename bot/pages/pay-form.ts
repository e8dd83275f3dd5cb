// The form for a card, as HTML. What is secret is never written back into it.
import type { Locale } from '../../cards/view.ts';
import type { CardDetails, CardField, CardProblem } from '../../domain/payment-vault.ts';
import { escapeHtml } from './html.ts';
import { payTexts } from './pay-texts.ts';

export type PayForm = {
  locale: Locale;
  /** PAY-3: the number of a card that is kept cannot change. */
  hasNumber: boolean;
  submit: string;
  typed: Partial<CardDetails>;
  problems: Partial<Record<CardField, CardProblem>>;
};

/** Names for autofill, and the keyboard that a phone shows. */
const inputs: Record<Exclude<CardField, 'country'>, string> = {
  number: 'autocomplete="cc-number" inputmode="numeric" maxlength="25"',
  expires: 'autocomplete="cc-exp" inputmode="text" maxlength="7"',
  securityCode: 'autocomplete="cc-csc" inputmode="numeric" maxlength="4"',
  holder: 'autocomplete="cc-name" maxlength="100"',
  street: 'autocomplete="street-address" maxlength="100"',
  city: 'autocomplete="address-level2" maxlength="100"',
};
const secret: readonly CardField[] = ['number', 'securityCode'];

const countries = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK US'.split(
  ' ',
);

const longest = 100;

/** Whatever else was posted is ignored, and the number of a card that is edited too (PAY-3). */
export function typedIn(form: URLSearchParams, hasNumber: boolean): CardDetails {
  const read = (name: keyof CardDetails) => (form.get(name) ?? '').slice(0, longest);
  const [expires, securityCode, holder] = [read('expires'), read('securityCode'), read('holder')];
  const details = {
    expires,
    securityCode,
    holder,
    street: read('street'),
    city: read('city'),
    country: read('country'),
  };
  return hasNumber ? { ...details, number: read('number') } : details;
}

function marks(field: CardField, { problems }: PayForm): string {
  return problems[field] ? ` aria-invalid="true" aria-describedby="${field}-error"` : '';
}

function error(field: CardField, { problems, locale }: PayForm): string {
  const problem = problems[field];
  return problem ? `<p class="error" id="${field}-error">${escapeHtml(payTexts[locale].problems[problem])}</p>` : '';
}

function input(field: Exclude<CardField, 'country'>, form: PayForm): string {
  const label = escapeHtml(payTexts[form.locale].labels[field]);
  const value = secret.includes(field) ? '' : escapeHtml(form.typed[field] ?? '');
  const attributes = `id="${field}" name="${field}" value="${value}" required ${inputs[field]}${marks(field, form)}`;
  return `<div><label for="${field}">${label}</label>\n<input ${attributes}>\n${error(field, form)}</div>`;
}

function countryInput(form: PayForm): string {
  const { locale, typed } = form;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const options = [...new Set([...countries, ...(typed.country ? [typed.country] : [])])]
    .map((code) => ({ code, name: /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ code, name }) => {
      const selected = code === typed.country ? ' selected' : '';
      return `<option value="${escapeHtml(code)}"${selected}>${escapeHtml(name)}</option>`;
    });
  const select = `<select id="country" name="country" autocomplete="country"${marks('country', form)}>${options.join('')}</select>`;
  return `<div><label for="country">${escapeHtml(payTexts[locale].labels.country)}</label>\n${select}\n${error('country', form)}</div>`;
}

/** Posts to the address that it was shown on. */
export function payForm(form: PayForm): string {
  const t = payTexts[form.locale];
  const isWrong = Object.keys(form.problems).length > 0;
  return `${isWrong ? `<p class="error summary" role="alert">${escapeHtml(t.wrong)} ${escapeHtml(t.again)}</p>` : ''}
<form method="post" novalidate>
${form.hasNumber ? input('number', form) : ''}
<div class="pair">${input('expires', form)}${input('securityCode', form)}</div>
${input('holder', form)}
${input('street', form)}
${input('city', form)}
${countryInput(form)}
<button type="submit">${escapeHtml(form.submit)}</button>
</form>`;
}
