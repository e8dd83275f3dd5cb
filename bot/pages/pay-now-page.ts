// /pay-now/<token>: the page on which an invoice is paid with a card that is used once. Its number goes to the vault and nowhere else.
import { methodTitle } from '../../cards/payment-words.ts';
import { sayIn } from '../../cards/say.ts';
import type { Charge } from '../../domain/desk/charge-cards.ts';
import type { Desk } from '../../domain/desk/desk.ts';
import { type Payable, payableOf, payOnce } from '../../domain/desk/pay-once.ts';
import { dateIn } from '../../domain/model/calendar.ts';
import type { KeptCard, PaymentVault } from '../../domain/payment-vault.ts';
import { owed } from '../../domain/rules/unpaid.ts';
import { gonePage } from './gone-page.ts';
import { escapeHtml, htmlPage } from './html.ts';
import type { Page, PageAnswer } from './page.ts';
import { type PayForm, payForm, typedIn } from './pay-form.ts';
import { payNowTexts, payTexts } from './pay-texts.ts';

function said({ found, invoice }: Payable) {
  const { link, visitor } = found;
  const money = sayIn(link.locale, visitor.tenant.currency).money(owed(invoice));
  return { locale: link.locale, money, t: payNowTexts[link.locale] };
}

type Filled = Pick<PayForm, 'typed' | 'problems'>;

function formPage(payable: Payable, isSandbox: boolean, filled: Filled): PageAnswer {
  const { locale, money, t } = said(payable);
  const leads = [t.lead(money), ...(isSandbox ? [payTexts[locale].sandbox] : [])];
  const main = `${leads.map((lead) => `<p>${escapeHtml(lead)}</p>`).join('\n')}
${payForm({ locale, hasNumber: true, submit: t.submit(money), ...filled })}
<footer><p>${escapeHtml(payTexts[locale].footer)}</p></footer>`;
  const status = Object.keys(filled.problems).length > 0 ? 422 : 200;
  return { status, type: 'text/html', body: htmlPage({ locale, title: t.title(payable.invoice.id), main }) };
}

function donePage(payable: Payable, { brand, lastFour }: KeptCard, isPaid: boolean): PageAnswer {
  const { locale, money, t } = said(payable);
  const card = methodTitle({ kind: 'card', brand, lastFour }, locale);
  const main = `<p>${escapeHtml(isPaid ? t.paid(money, card) : t.declined(card))}</p>`;
  const title = isPaid ? t.done : t.notDone;
  return { status: isPaid ? 200 : 422, type: 'text/html', body: htmlPage({ locale, title, main }) };
}

type Made = { desk: Desk; vault: PaymentVault; charge: Charge; now: () => Promise<Date>; isSandbox: boolean };

export function createPayNowPage({ desk, vault, charge, now, isSandbox }: Made): Page {
  return {
    async show(token) {
      const payable = await payableOf(desk.store, token, await now());
      if (!payable) return gonePage();
      const { country } = payable.found.visitor.tenant;
      return formPage(payable, isSandbox, { typed: { country }, problems: {} });
    },
    async submit(token, form) {
      const at = await now();
      const payable = await payableOf(desk.store, token, at);
      if (!payable) return gonePage();
      const { link, visitor } = payable.found;
      const { country, timeZone } = visitor.tenant;
      const details = typedIn(form, true);
      const checked = await vault.check(details, { country, today: dateIn(timeZone, at) });
      if (!checked.ok) return formPage(payable, isSandbox, { typed: details, problems: checked.problems });
      const outcome = await payOnce(desk, token, { card: checked.card, charge, at });
      return outcome ? donePage(payable, checked.card, outcome === 'paid') : gonePage(link.locale);
    },
  };
}
