// How people ask for more time in a trial.
import type { CapabilityPhrases } from '../language/types.ts';

export const extendTrial: CapabilityPhrases = {
  capability: 'extend-trial',
  intents: {
    extend_trial: {
      en: {
        patterns: [
          'renew|extend|extending|prolong|lengthen|extension trial|trials|trial_period|evaluation^1.2',
          'longer|more|extra|another|days|weeks|month trial|trial_period {product} want|need|give|get|have|add !#buy !convert !any_more !no_more !#paid^1',
          'keep trying|testing|evaluating {product}^1',
        ],
        examples: ['extend the E5 trial', 'can we prolong the Power BI Pro trial?'],
      },
      nl: {
        patterns: [
          'verleng|verlengen|verlenging|rek>op|langer proefversie|proefperiode|proefabonnement|proef|trial|proeftijd^1.2',
          'meer|extra|nog dagen|tijd|maand|weken proefversie|proefperiode|proef|trial {product}^1',
          'langer uitproberen|proberen|testen {product}^1',
        ],
        examples: ['verleng de proefversie van E5', 'kan de proefperiode van Power BI Pro langer?'],
      },
    },
  },
};
