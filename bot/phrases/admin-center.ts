// How people ask for Microsoft's own admin center and its support.
import type { CapabilityPhrases } from '../language/types.ts';

export const adminCenter: CapabilityPhrases = {
  capability: 'admin-center',
  intents: {
    admin_center: {
      en: {
        patterns: [
          'admin_center|admin_centre|admin_portal|microsoft_portal|admin_console^2.5',
          'contact|reach|call|phone|speak|talk|email|mail|chat|get_in_touch support|support_team|customer_service|helpdesk !{product}^2.5',
          '=support|customer_service contact|number|phone|please|the|get^1.5',
        ],
        examples: ['how do I do this in the admin center?', 'open the admin center', 'contact support'],
      },
      nl: {
        patterns: [
          'beheercentrum|beheerportaal|admin_center|admin_centrum|adminportaal|microsoft_portaal^2.5',
          'contact|bereik|bereiken|bel|bellen|spreken|praten|mailen|chatten support|ondersteuning|klantenservice|klantendienst|helpdesk !{product}^2.5',
          '=support|klantenservice contact|nummer|telefoonnummer|aub|graag|de^1.5',
        ],
        examples: ['hoe doe ik dit in het beheercentrum?', 'open het beheercentrum', 'contact met ondersteuning'],
      },
    },
  },
};
