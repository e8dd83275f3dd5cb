// How people activate a third-party app.
import type { CapabilityPhrases } from '../language/types.ts';

export const activateApp: CapabilityPhrases = {
  capability: 'activate-app',
  intents: {
    activate_app: {
      en: {
        patterns: [
          'activate|activating|activation|activated|set_up|enable|setup|switch_on|turn_on|launch|start {app}^0.8',
          'activate|activating app|apps|application',
          'activate|activation app {app}^1',
          'activate {product}^0.2',
          'start_using|begin_using|use {app} want|like|would_like|how|please !buy^2',
          'make>active|make>live|bring>live|take>into_use {app}^1',
          'finish|complete|finalise|finalize setting_up|set_up|setup|set>up|installation|activation {app}^2',
          'not_active|isnt_active|not_live|isnt_live|inactive|not_yet_active|not_activated {app} please|fix|arrange|could_you|can_you^1.5',
          'get|up running|started|going {app}',
          'operational|into_operation|into_service|into_use|ready_for_use|ready_to_use|working|go_live|in_use {app} put|get|make|take|bring|should|must|has_to|needs^1.2',
          'finished|done|completed|ready setup|set_up|setting_up|activation|activating !#cancel^0.5',
        ],
        examples: ['activate Contoso Sign', 'how do I activate an app?', 'I have finished setting up the app'],
      },
      nl: {
        patterns: [
          'activeer|activeren|te_activeren|activatie|activering|instellen|inschakelen|zet>aan|schakel>in|aanzetten|in_gebruik|geactiveerd {app}^0.8',
          'activeer|activeren|activering app|apps|applicatie',
          'activeer|activeren|activering app {app}^1',
          'activeer|activeren {product}^0.2',
          'ingesteld|geinstalleerd {app}^0.5',
          'klaar|gereed|voltooid instellen|ingesteld|activeren|activering !#cancel^0.5',
          'niet_actief|niet_geactiveerd|inactief {app} regel|regelen|orde|aub|graag|zorg|kun_je|kunt_u|kan_je^1.5',
          'actief maken|maak|krijgen {app}^1',
          'in_werking|gebruiksklaar|operationeel|in_gebruik|in_bedrijf|live {app} stel|stellen|gesteld|zet|zetten|gezet|neem|nemen|genomen|maak|maken|krijgen|moet|kan|mag|ga|gaan^1.2',
          'gebruiken {app} gaan|wil|willen|beginnen !kopen^2',
          'krijg|krijgen|breng aan_de_praat|aan_de_gang|werkend {app}^1.5',
          'ingesteld|geactiveerd|geinstalleerd worden|moet {app}^1',
        ],
        examples: ['activeer Contoso Sign', 'hoe activeer ik een app?', 'ik ben klaar met het instellen van de app'],
      },
    },
  },
};
