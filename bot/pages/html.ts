// Our web pages as HTML: small, plain, and safe whatever the texts hold.
import { createHash } from 'node:crypto';
import type { Locale } from '../../cards/view.ts';

const css = `
:root { color-scheme: light dark; --accent: #4f52b2; --bad: #b10e1c; --line: #80808080; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { --accent: #9299f7; --bad: #ff8a92; } }
:root[data-theme="default"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; --accent: #9299f7; --bad: #ff8a92; background: #1f1f1f; }
:root[data-theme="contrast"] { color-scheme: dark; --accent: #ffff01; --bad: #ffff01; --line: #fff; background: #000; }
* { box-sizing: border-box; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 0.5rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input, select { display: block; width: 100%; font: inherit; padding: 0.6rem; border: 1px solid var(--line); border-radius: 4px; }
[aria-invalid="true"] { border: 2px solid var(--bad); }
.error { color: var(--bad); }
.summary { border-left: 4px solid var(--bad); padding-left: 0.75rem; }
.hint, footer { font-size: 0.9rem; opacity: 0.85; margin: 0.25rem 0 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0 1rem; }
button { font: inherit; font-weight: 600; width: 100%; padding: 0.75rem; margin-top: 1.25rem; border: 0; border-radius: 4px;
  background: var(--accent); color: Canvas; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0; } li { margin-top: 0.4rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; } dd { margin: 0; }
`;

const styleHash = createHash('sha256').update(css).digest('base64');

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'`;
const always = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };

/** Nothing may be loaded, nothing may run, nobody may frame it, and forms go to us alone. */
export const pageHeaders: Record<string, string> = {
  ...always,
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'X-Frame-Options': 'DENY',
};

/** For what Teams, and nobody else, shows in a frame of its own: there our own scripts may run. */
export const tabHeaders: Record<string, string> = {
  ...always,
  'Content-Security-Policy': `${policy}; script-src 'self'; frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft`,
  'Cache-Control': 'public, max-age=3600',
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

type PageParts = { locale: Locale; title: string; main: string; script?: string };

/** `main` is HTML already; `script` is an address of ours. */
export function htmlPage({ locale, title, main, script }: PageParts): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · License Desk</title>
<style>${css}</style>${script === undefined ? '' : `\n<script src="${script}" defer></script>`}
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}
