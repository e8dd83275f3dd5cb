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
          'trial {product} the_real_thing|real_thing|real_one|proper_one|full_one^2.5',
          'tried|trying|tested for_free|free pay|paying|paid {product}^3.5',
          'done_testing|finished_testing|tested_enough|done_trying #paid|buy|convert|switch {product}^3.5',
          'buy|purchase trial|trials !start !another !new^1.2',
          'trial subscription {product} to|into|as ^0.5',
          'free_version|free_month|free_period|free_plan|trying_out|tried_out #paid|paying|pay {product}^2.5',
          'dont_want|no_more|not|no_longer trial|trials|free_trial but|paid|#paid subscription|version|one|licence {product}^3.5',
          'trial|trials|test_version|pilot|evaluation #paid|real|full|permanent|proper|regular|normal subscription|version|plan|one|customer|licence|license {product}^2',
          'trial|pilot|test_version|evaluation {product} keep|buy|stay|pay|paying|continue after|beyond|over|ends|ended|real|liked|well|good|happy|satisfied !longer^2.5',
          'trial|pilot|test_version pay|paying|paid start|begin|want|would_like|like {product} !longer !any_more^1.8',
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
          'proefversie|proefabonnement|trial|proef definitief|permanent|vast maken|maak|worden|wordt|omzetten^2.5',
          'houd|houden|hou|behoud|behouden {product} proefperiode|proefversie|proef|trial na|hoe !langer^2.5',
          'proefperiode|proef|proefversie nemen|neem abonnement {product}^3',
          'klaar_met|uitgetest|uitgeprobeerd testen|proberen|{product} betaald|betaalde|betalend|omzetten|zet>om {product}^3',
          'koop|kopen proefversie|proefabonnement|trial|proef !nieuwe !start^1',
          'gratis_maand|gratis_versie|gratis_periode|gratis_abonnement|uitproberen|uitgeprobeerd betalen|betaald|betaalde|betalend {product}^2.5',
          'proefversie|proefversies|proefabonnement|proefperiode|trial|proef|proeflicentie|testversie|pilot #paid|echt|echte abonnement|versie|licentie|variant {product}^2',
          'proefversie|proefversies|proefabonnement|proefperiode|trial|proef|proeflicentie|testversie|pilot #paid|echt|echte abonnement|versie|licentie|variant naar|op|overstap|overstappen|stap>over|ga|hoe ^0.5',
          'proefversie|proefabonnement|proefperiode|trial|proef|testversie|pilot betalen|blijven|houden|behouden|kopen|verder|doorgaan {product} voor|na|bevallen|beviel|tevreden|gewoon|bevalt|voorbij|afgelopen !langer^2.5',
          'proefversie|proefabonnement|trial|proef|testversie opwaarderen|opwaardeer|waardeer>op|upgraden|upgrade^1',
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
