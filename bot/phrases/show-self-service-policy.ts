// How people ask what may be bought on one’s own.
import type { CapabilityPhrases } from '../language/types.ts';

export const showSelfServicePolicy: CapabilityPhrases = {
  capability: 'show-self-service-policy',
  intents: {
    show_self_service_policy: {
      en: {
        patterns: [
          '#show|is|are|can self_service|selfservice policy|policies|rules|setting|settings !{product} !allow !block !disable !enable !change !set^2.2',
          '=self_service|selfservice policy|policies|settings^3',
          'what|which may|can|allowed users|people|colleagues|employees|staff buy|purchase themselves|own|on_their_own^2.5',
        ],
        examples: ['show the self-service policy', 'what can people buy themselves?'],
      },
      nl: {
        patterns: [
          '#show|is|zijn|wat|welk self_service|selfservice|zelfservice|selfservicebeleid|zelfservicebeleid beleid|policy|regels|instellingen|selfservicebeleid|zelfservicebeleid !{product} !sta>toe !blokkeer^2.2',
          '=selfservicebeleid|zelfservicebeleid^3',
          'wat|welke mogen|kunnen|mag gebruikers|mensen|collegas|medewerkers|personeel kopen|aanschaffen zelf|zelfstandig^2.8',
        ],
        examples: ['toon het selfservicebeleid', 'wat mogen mensen zelf kopen?'],
      },
    },
  },
};
