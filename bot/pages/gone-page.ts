// Said for a link that is used, too old, or never was: nothing more is told.
import type { Locale } from '../../cards/view.ts';
import { escapeHtml, htmlPage } from './html.ts';
import type { PageAnswer } from './page.ts';

const words = {
  en: {
    title: 'This link no longer works',
    lead: 'It was used already, or more than 15 minutes have passed. Nothing was changed. Ask License Desk in Teams for a new one.',
  },
  nl: {
    title: 'Deze link werkt niet meer',
    lead: 'Hij is al gebruikt, of er zijn meer dan 15 minuten voorbij. Er is niets gewijzigd. Vraag License Desk in Teams om een nieuwe.',
  },
};

/** In both languages, the one of the link first: of an unknown token nobody knows it. */
export function gonePage(locale: Locale = 'en'): PageAnswer {
  const other = locale === 'en' ? 'nl' : 'en';
  const { title, lead } = words[locale];
  const main = `<p>${escapeHtml(lead)}</p>\n<p lang="${other}" class="hint">${escapeHtml(words[other].lead)}</p>`;
  return { status: 410, type: 'text/html', body: htmlPage({ locale, title, main }) };
}
