/** The product cannot start as it was set up. `message` is one sentence for the person who starts it. */
export class Misconfiguration extends Error {
  override readonly name = 'Misconfiguration';
}
