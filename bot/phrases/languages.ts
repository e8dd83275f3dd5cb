// How people ask to be answered in a language, whatever language they ask in.
const ask =
  '(?:speak|talk|answer|reply|write|respond|switch|continue|praat|spreek|antwoord|schrijf|ga verder|overschakelen|schakel)';

const wishes = {
  en: new RegExp(
    `^(?:.{0,20}\\b)?${ask}\\b.{0,30}\\b(?:english|engels)\\b|^(?:in )?(?:english|engels)(?: please| graag| alsjeblieft)?$`,
  ),
  nl: new RegExp(
    `^(?:.{0,20}\\b)?${ask}\\b.{0,30}\\b(?:dutch|nederlands)\\b|^(?:in (?:het )?)?(?:dutch|nederlands)(?: please| graag| alsjeblieft)?$`,
  ),
};

/** The language that this sentence asks for; undefined when it asks for something else, or for both. */
export function languageWish(text: string): 'en' | 'nl' | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  if (plain.length > 80) return undefined;
  const [wish, ...others] = (['en', 'nl'] as const).filter((locale) => wishes[locale].test(plain));
  return others.length === 0 ? wish : undefined;
}
