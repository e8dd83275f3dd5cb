// Plain text made safe where Teams reads Markdown: what people and directories write never becomes a link or a list.

/** Marks that mean something anywhere; `&` only where it begins an entity, `{` only where it would begin a binding. */
const ANYWHERE = /[\\`*_~[\]<]|&(?=#?\w+;)|(?<=\$)\{/g;
/** Marks that mean something at the start of a line: headings, quotes, rules, bullets, numbered lists. */
const AT_START = /^[#>=+-]|(?<=^\d+)[.)]/;
/** Characters that draw nothing, or turn the text that follows them around. */
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** Each line becomes a paragraph, the only line break that every Teams client draws. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map(escapeLine)
    .join('\n\n');
}

function escapeLine(line: string): string {
  return line.replace(INVISIBLE, ' ').trim().replace(ANYWHERE, '\\$&').replace(AT_START, '\\$&');
}
