// How people allow or forbid buying on one’s own.
import type { CapabilityPhrases } from '../language/types.ts';

export const setSelfServicePolicy: CapabilityPhrases = {
  capability: 'set-self-service-policy',
  intents: {
    set_self_service_policy: {
      en: {
        patterns: [
          'allow|permit|enable|disable|block|forbid|ban|prevent|stop|turn_off|turn_on|turn>on|turn>off|switch>on|switch>off|restrict|limit|disallow|prohibit|set self_service|selfservice|self_service_purchases|self_service_purchase !report^1.5',
          'allow|permit|block|forbid|ban|prevent|stop|disallow|prohibit|let users|people|employees|colleagues|staff|everyone|anyone|nobody buying|buy|purchasing|purchase|trying|try themselves|own|{product}^1.8',
          'self_service policy !report^1',
        ],
        values: {
          policy: {
            'trials-only': ['trial|trials|trying|try only|just^2', 'trials_only|only_trials|trial_only^2'],
            disabled: [
              'disable|block|forbid|ban|prevent|stop|off|disallow|prohibit|no_longer|no|not|dont|nobody|disabled^0.5',
            ],
            enabled: ['allow|permit|enable|on|let|enabled|allowed'],
          },
        },
        examples: [
          'disable self-service purchases for Power BI Pro',
          'allow self-service purchasing of Visio Plan 1',
          'set self-service for Project Plan 1 to trials only',
        ],
      },
      nl: {
        patterns: [
          'sta>toe|toestaan|blokkeer|blokkeren|verbied|verbieden|schakel>uit|schakel>in|zet>uit|zet>aan|zet|uitschakelen|inschakelen|uitzetten|aanzetten|beperk|beperken|stop self_service|selfservice|zelfservice|selfserviceaankopen|zelfserviceaankopen !rapport !rapportage^1.5',
          'sta>toe|toestaan|blokkeer|blokkeren|verbied|verbieden|laat|mogen|mag gebruikers|mensen|medewerkers|collegas|iedereen|niemand kopen|aanschaffen|bestellen|proberen zelf|{product}^2.2',
          'self_service|selfservice beleid|policy^1',
        ],
        values: {
          policy: {
            'trials-only': ['proefversie|proefversies|trials|proef|proberen alleen|enkel|uitsluitend^2'],
            disabled: [
              'blokkeer|blokkeren|verbied|verbieden|uit|uitschakelen|uitzetten|niet|geen|stop|niemand|uitgeschakeld^0.5',
            ],
            enabled: ['sta>toe|toestaan|in|aan|inschakelen|aanzetten|laat|mogen|mag|ingeschakeld'],
          },
        },
        examples: [
          'schakel selfserviceaankopen uit voor Power BI Pro',
          'sta selfservice toe voor Visio Plan 1',
          'zet selfservice voor Project Plan 1 op alleen proefversies',
        ],
      },
    },
  },
};
