// How people ask what others have requested.
import type { CapabilityPhrases } from '../language/types.ts';

export const listLicenceRequests: CapabilityPhrases = {
  capability: 'list-licence-requests',
  intents: {
    licence_requests: {
      en: {
        patterns: [
          'license_requests|licence_requests|requests_for_licenses|requests_for_licences|open_requests|pending_requests|approval_requests^2',
          'requests open|pending|waiting|outstanding|incoming|new|approve|licenses|#show !card^1',
          'my_requests^1.5',
          'approve|deny|reject|review|decide request|requests of|from|by|for^1.5',
          'who|what|which requested|requesting|asked_for #licence|{product}^1.5',
        ],
        examples: ['show the license requests', 'which requests are waiting?', 'who requested a license?'],
      },
      nl: {
        patterns: [
          'licentieaanvragen|licentieverzoeken|openstaande_aanvragen|open_aanvragen|aanvragen_voor_licenties^2',
          'aanvragen|verzoeken open|openstaande|wachten|liggen|nieuwe|goedkeuren|licenties|#show !verzoeken_u !wij_verzoeken !we_verzoeken !u_verzoeken !wil !willen^1',
          'keur>goed|goedkeuren|wijs>af|afwijzen|beoordeel|beslis aanvraag|aanvragen|verzoek van|voor|over^1.5',
          'wie|wat|welke aangevraagd|gevraagd_om #licence|{product}^1.5',
        ],
        examples: ['toon de licentieaanvragen', 'welke aanvragen staan open?', 'wie heeft een licentie aangevraagd?'],
      },
    },
  },
};
