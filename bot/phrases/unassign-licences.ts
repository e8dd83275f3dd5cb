// How people take a licence back from a named person.
import type { CapabilityPhrases } from '../language/types.ts';

export const unassignLicences: CapabilityPhrases = {
  capability: 'unassign-licences',
  intents: {
    unassign_licenses: {
      en: {
        patterns: [
          '#take {person}^0.7',
          '#take {from} {product}^1',
          '#take {from} #licence^1',
          '#take {owner}^1',
          'unassign|unassigning|deallocate #licence|{product}^1',
          'unassign|revoke^0.6',
          'doesnt_need|does_not_need|no_longer_needs|not_need|no_longer_uses {person} {product}|#licence^0.5',
          'take_back|revoke|withdraw #licence|{product}^0.8',
        ],
        examples: ["take back Megan's E3", 'unassign E3 from Megan Bowen', 'revoke a license'],
      },
      nl: {
        patterns: [
          '#take {person}^0.7',
          '#take {from} {product}^1',
          '#take {from} #licence^1',
          'intrekken|trek>in|in_te_trekken|ontneem|afpakken|terugnemen|neem>terug #licence|{product}^1',
          'heeft|hoeft niet_meer|niet_langer|geen {person} {product}|#licence^1',
          'toewijzing opheffen|verwijder|intrekken|hef>op^1',
        ],
        examples: ['trek E3 in van Megan Bowen', 'neem Megan haar E3-licentie af', 'trek een licentie in'],
      },
    },
  },
};
