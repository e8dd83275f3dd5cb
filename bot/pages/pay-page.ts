// /pay/<token>: the page on which a card is added or edited. Its number goes to the vault and nowhere else.
import { methodTitle, printedExpiry } from '../../cards/payment-words.ts';
import type { Desk } from '../../domain/desk/desk.ts';
import { cardOf, keepCard } from '../../domain/desk/keep-card.ts';
import { type Found, findLink } from '../../domain/desk/page-links.ts';
import { dateIn } from '../../domain/model/calendar.ts';
import { type PaymentMethod, paidWith } from '../../domain/model/payment.ts';
import type { CardDetails, PaymentVault } from '../../domain/payment-vault.ts';
import { gonePage } from './gone-page.ts';
import { escapeHtml, htmlPage } from './html.ts';
import type { Page, PageAnswer } from './page.ts';
import { type PayForm, payForm, typedIn } from './pay-form.ts';
import { payTexts } from './pay-texts.ts';

/** What the form shows at first: of a card that is edited what is kept, but its security code. */
function shown(card: PaymentMethod | 'new', country: string): Partial<CardDetails> {
  if (card === 'new') return { country };
  const { holder = '', address = '', expiresOn } = card;
  const [street = '', ...city] = address.split(', ');
  return { expires: printedExpiry(expiresOn) ?? '', holder, street, city: city.join(', '), country };
}

type Filled = Pick<PayForm, 'locale' | 'typed' | 'problems'>;

function formPage(card: PaymentMethod | 'new', isSandbox: boolean, filled: Filled): PageAnswer {
  const { locale, problems } = filled;
  const t = payTexts[locale];
  const hasNumber = card === 'new';
  const title = card === 'new' ? t.add : t.edit(methodTitle(paidWith(card), locale));
  const leads = card === 'new' ? [t.lead, ...(isSandbox ? [t.sandbox] : [])] : [t.lead, t.fixed];
  const main = `${leads.map((lead) => `<p>${escapeHtml(lead)}</p>`).join('\n')}
${payForm({ ...filled, hasNumber, submit: hasNumber ? t.submitAdd : t.submitEdit })}
<footer><p>${escapeHtml(t.footer)}</p></footer>`;
  const status = Object.keys(problems).length > 0 ? 422 : 200;
  return { status, type: 'text/html', body: htmlPage({ locale, title, main }) };
}

function donePage({ link }: Found, method: PaymentMethod, isNew: boolean): PageAnswer {
  const { locale } = link;
  const t = payTexts[locale];
  const card = methodTitle(paidWith(method), locale);
  const main = `<p>${escapeHtml(isNew ? t.next(card) : t.kept(card))}</p>`;
  return { status: 200, type: 'text/html', body: htmlPage({ locale, title: isNew ? t.added : t.saved, main }) };
}

type Made = { desk: Desk; vault: PaymentVault; now: () => Promise<Date>; isSandbox: boolean };

export function createPayPage({ desk, vault, now, isSandbox }: Made): Page {
  async function open(token: string) {
    const at = await now();
    const found = await findLink(desk.store, token, at);
    const card = found && (await cardOf(desk.store, found));
    return { at, found, card };
  }
  return {
    async show(token) {
      const { found, card } = await open(token);
      if (!found || !card) return gonePage(found?.link.locale);
      const typed = shown(card, found.visitor.tenant.country);
      return formPage(card, isSandbox, { locale: found.link.locale, typed, problems: {} });
    },
    async submit(token, form) {
      const { at, found, card } = await open(token);
      if (!found || !card) return gonePage(found?.link.locale);
      const { locale } = found.link;
      const isNew = card === 'new';
      const details = typedIn(form, isNew);
      const { country, timeZone } = found.visitor.tenant;
      const where = { country, today: dateIn(timeZone, at) };
      const { brand = '', lastFour = '' } = isNew ? {} : card;
      const checked = await (isNew ? vault.add(details, where) : vault.edit({ brand, lastFour }, details, where));
      if (!checked.ok) {
        return formPage(card, isSandbox, { locale, typed: details, problems: checked.problems });
      }
      const kept = await keepCard(desk, token, checked.card, at);
      return kept ? donePage(found, kept, isNew) : gonePage(locale);
    },
  };
}
