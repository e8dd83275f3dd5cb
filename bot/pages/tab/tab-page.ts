// /tab: the personal tab in Teams, and in any browser. What one can write, for everybody: it knows nobody and shows no data.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { topicsFor } from '../../../cards/help/sentences.ts';
import type { Locale } from '../../../cards/view.ts';
import { escapeHtml, htmlPage, tabHeaders } from '../html.ts';
import type { PageAnswer, PublicPages } from '../page.ts';

const require = createRequire(import.meta.url);

const words = {
  en: {
    title: 'What you can ask License Desk',
    lead: 'Write it in the chat, in English or Dutch. You see on a card what will happen, and nothing happens before you confirm.',
    buying:
      'Buying and removing is for global and billing admins, assigning for global, license and user admins. Whoever may not do something learns whom to ask.',
    examples: 'For example',
    toChat: 'Go to the chat',
  },
  nl: {
    title: 'Wat je License Desk kunt vragen',
    lead: 'Schrijf het in de chat, in het Nederlands of Engels. Je ziet op een kaart wat er gaat gebeuren, en er gebeurt niets voordat je bevestigt.',
    buying:
      'Kopen en verwijderen is voor globale en factureringsbeheerders, toewijzen voor globale, licentie- en gebruikersbeheerders. Wie iets niet mag, leest aan wie het te vragen is.',
    examples: 'Bijvoorbeeld',
    toChat: 'Naar de chat',
  },
};

/** One of each kind of person, but nobody's own purchases. */
const everybody = ['everybody', 'buyer', 'assigner', 'ownTeam', 'payer', 'overseer'] as const;

function html(locale: Locale): string {
  const { title, lead, buying, examples: heading, toChat } = words[locale];
  const topics = topicsFor(everybody, locale).map(
    (topic) => `<h3>${escapeHtml(topic.title)}</h3>
<ul>
${topic.sentences.map((sentence) => `<li>"${escapeHtml(sentence)}"</li>`).join('\n')}
</ul>`,
  );
  const main = `<p>${escapeHtml(lead)}</p>
<button type="button" id="to-chat" hidden>${escapeHtml(toChat)}</button>
<h2>${escapeHtml(heading)}</h2>
${topics.join('\n')}
<footer><p>${escapeHtml(buying)}</p></footer>`;
  return htmlPage({ locale, title, main, script: '/tab/in-teams.js' });
}

function script(body: string): () => PageAnswer {
  return () => ({ status: 200, type: 'text/javascript', body, headers: tabHeaders });
}

/** Teams' library comes from its package, as it is; nothing is fetched from elsewhere. */
export function createTab(): PublicPages {
  const library = require.resolve('@microsoft/teams-js');
  return {
    '/tab': (asked) => {
      const locale = asked.get('locale')?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
      return { status: 200, type: 'text/html', body: html(locale), headers: tabHeaders };
    },
    '/tab/in-teams.js': script(readFileSync(new URL('in-teams.js', import.meta.url), 'utf8')),
    '/tab/teams-js.js': script(readFileSync(library, 'utf8')),
  };
}
