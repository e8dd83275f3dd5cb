// How people begin to try a product.
import type { CapabilityPhrases } from '../language/types.ts';

export const startTrial: CapabilityPhrases = {
  capability: 'start-trial',
  intents: {
    start_trial: {
      en: {
        patterns: [
          'start|begin|get|set_up|sign_up|activate|open|request|want|would_like|like trial|free_trial|trial_version {product} !#paid !#cancel !convert !extend !#buy !keep !longer !more !ends !end !expire !expires !runs !which !what^1.5',
          'start|begin|set_up|sign_up trial|free_trial|trial_version !#paid !#cancel !convert !extend !subscriptions^1.2',
          '=try|try_out|test {product} out|please|free|for|it|lets|us^1',
          'try|try_out|test|test_drive|evaluate {product} want|like|can|could|may|let|please|free|for_free|first|how !#buy !trying !person !{n}^1.5',
        ],
        examples: ['start a trial of Visio Plan 1', 'can I try Visio Plan 1 for free?', 'start a free trial'],
      },
      nl: {
        patterns: [
          'start|starten|begin|beginnen|opstarten|wil|willen|graag|aanvragen|vraag>aan|activeer|neem proefversie|proefabonnement|proefperiode|trial|gratis_proef {product} !#paid !#cancel !omzetten !zet>om !#buy !behouden !houden !verleng !verlengen !langer !meer !eindigt !verloopt !welke^1.5',
          'start|starten|begin|beginnen|opstarten proefversie|proefabonnement|proefperiode|trial !#paid !#cancel !omzetten !zet>om !verleng^1.2',
          'probeer|proberen|uitproberen|probeer>uit|uit_te_proberen|testen|uittesten {product} wil|willen|kan|mag|kunnen|graag|gratis|eerst|hoe !#buy !langer^1.5',
        ],
        examples: [
          'start een proefversie van Visio Plan 1',
          'mag ik Visio Plan 1 gratis uitproberen?',
          'een proefversie starten',
        ],
      },
    },
  },
};
