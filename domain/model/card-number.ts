// Card numbers, only to recognise and to hide them: none is ever kept.

/** The check digit that every card number carries (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

/** Digits as people group them. What touches a letter is part of something longer, such as a product key. */
const RUN = /(?<![\p{L}\p{N}][-.]?)\d(?:[ \u00a0.-]{0,2}\d){12,18}(?![-.]?[\p{L}\p{N}])/gu;
/** Groups of five are product keys. */
const OF_FIVE = /^\d{5}(\D\d{5})+$/;

/** The text with every card number hidden, and whether there was one. */
export function hideCardNumbers(text: string): { text: string; found: boolean } {
  let found = false;
  const hidden = text.replace(RUN, (run) => {
    if (OF_FIVE.test(run) || !passesLuhn(run.replace(/\D/g, ''))) return run;
    found = true;
    return '•••';
  });
  return { text: hidden, found };
}
