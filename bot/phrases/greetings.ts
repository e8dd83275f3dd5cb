// Words that only say hello: no wish to understand, but nobody is left without an answer.
const greetings = new Set([
  ...['hi', 'hello', 'hey', 'hi there', 'hello there', 'good morning', 'good afternoon', 'good evening', 'start'],
  ...['hoi', 'hallo', 'hé', 'dag', 'goedemorgen', 'goedemiddag', 'goedenavond', 'goededag', 'begin'],
]);

export function isGreeting(text: string): boolean {
  return greetings.has(
    text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );
}
