// How people turn a trial into a paid subscription.
import type { CapabilityPhrases } from '../language/types.ts';

export const convertTrial: CapabilityPhrases = {
  capability: 'convert-trial',
  intents: {
    convert_trial: {
      en: {
        patterns: [
          'trial|trials|free_trial become|convert|turn|change|upgrade|switch|move|make|buy|purchase|keep|transform|go|transition|continue|convert* #paid|subscription|real|full|permanent|permanently|proper|production|buying^1',
          'convert trial^1.5',
          'trial {product} buy|keep|convert|purchase|paid|paying|pay|continue|permanent^0.6',
          'convert|converting {product} paid|#paid^1',
          'trial #subscription|{product} into|to #paid',
          'paid|payed|real|full_version|full_one version|one|subscription trial|test|pilot|tried|trying {product}^1.5',
        ],
        examples: [
          'convert my E5 trial to paid',
          'turn the Power BI Pro trial into a paid subscription',
          'convert a trial',
        ],
      },
      nl: {
        patterns: [
          'proefversie|proefabonnement|proefperiode|trial|proef|proeflicentie|proefversies worden|wordt|zet>om|omzetten|om_te_zetten|converteer|converteren|maak|wijzig|verander|koop|kopen|houden|behouden|upgrade|doorgaan|overstappen|overgaan|omgezet|veranderen|overzetten|zet>over|wissel #paid|abonnement|definitief|permanent|echt|betalend^1',
          'proefversie|proefabonnement|proefperiode|trial|proef|proeflicentie zet>om|omzetten|om_te_zetten|converteer|converteren|omgezet^1.5',
          'proefversie|proefabonnement|proefperiode|trial|proef {product} koop|kopen|houden|betaald|betaalde|betalen|doorgaan|behouden|verder^0.6',
          'zet>om|omzetten|converteer|converteren {product} #paid^1',
          'proef|proefversie|trial {product} echte|echt|betaald|betaalde|betalend maken|worden|maak^1.2',
        ],
        examples: [
          'zet mijn E5-proefversie om naar betaald',
          'maak van de trial van Power BI Pro een betaald abonnement',
          'zet een proefversie om',
        ],
      },
    },
  },
};
