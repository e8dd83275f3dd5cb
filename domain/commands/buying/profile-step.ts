// Which billing profile an app is billed to (APP-12); the only one is chosen silently.
import { ask } from '../../decision.ts';
import { profilesFor } from '../../rules/app-buying.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';
import { termsId } from './terms.ts';

export function profileStep({ wish, facts, asked, known }: Given) {
  const options = profilesFor(asked, facts.paying);
  const [only, ...others] = options;
  const profile = options.find(({ id }) => id === wish.profile) ?? (others.length === 0 ? only : undefined);
  const terms = known.terms && termsId(known.terms);
  const question = {
    answered: profile !== undefined,
    ask: (back: Step | undefined) =>
      ask('profile', { ...about(known), terms, options, back }, profile ? { profile: profile.id } : {}),
  };
  return { known: profile ? { profile } : {}, ...(others.length > 0 && { question }) } satisfies Look<
    ReturnType<typeof question.ask>
  >;
}
