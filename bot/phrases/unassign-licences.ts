// How people take a licence back from a named person.
import type { CapabilityPhrases } from '../language/types.ts';

export const unassignLicences: CapabilityPhrases = {
  capability: 'unassign-licences',
  intents: {
    unassign_licenses: {
      en: {
        patterns: [
          '#off {person} #licence !auto* !no !not !{many}^-0.2',
          '#take from_somebody|from_someone|from_a|somebody|someone|colleague|employee|user|person|leaver {product}|#licence !{many}^1.5',
          'left|leaves|leaving|gone|quit|fired|departed {person} {product} #take|#off|free|back|away !{many}',
          '#take everyone|everybody|everyones {product}|#licence^2.5',
          'turn>off|disable|switch>off|deactivate {person} {add-on}|{product} !auto* !recurring !terugkerende !{many}^1.6',
          '#take {person} {product} !{many}^1.2',
          '#take {person} #licence !{many}^1.2',
          '#take {owner} !{many}^1',
          'can_go|must_go|should_go|can_be_removed|no_longer_needed|not_needed {owner} {product}|#licence !{many}^1',
          'no_longer>assigned|not>assigned {person} {product} !{many}^2',
          'free|freed|be_freed|released {owner}|{from} {product}|#licence^1.5',
          'stop|end|cancel {owner} {product} !auto* !{many}^2',
          'not_needed|not_necessary|superfluous|unneeded {owner} {product} !{many}^2.2',
          'returns|gives_back|hands_in|surrenders {person} {product} !{many}^1.5',
          'no_more|no_use|done_with {person} {product} !{many}^2',
          'do_without|manage_without {person} {product} !{many}^1.5',
          'done_with|finished_with|through_with {person} {product} !{many}^1.5',
          'unassign|unassigning|deallocate #licence|{product}^1',
          'revoke|withdraw|reclaim #licence|{product} !{many}^0.5',
          'no_longer_require|no_longer_need|no_longer_use|dont_need|do_not_need|dont_use|doesnt_need|does_not_need|no_longer_needs|doesnt_use|not_needing|isnt_needing|has_no_need|no_longer_uses|shouldnt_have|must_lose|should_lose|is_done_with|not_need|no_longer_requires {person} {product}|#licence !{many} !dont_assign !not_assign^0.6',
          '{person} {product} back|off|away !{many}^0.3',
        ],
        examples: ["take back Megan's E3", 'unassign E3 from Megan Bowen', 'revoke a license'],
      },
      nl: {
        patterns: [
          '#take iemand|collega|medewerker|gebruiker {product}|#licence !{many} !{person}^1',
          'weg|vertrokken|vertrekt|uit_dienst {person} {product} #take|#off|vrij|terug !{many}',
          '#take iedereen|iedereens|ieders|allemaal|alle_gebruikers|alle_medewerkers {product}|#licence^2.5',
          'zet>uit|uitzetten|schakel>uit|uitschakelen|deactiveer {person} {add-on}|{product} !auto* !recurring !terugkerende !{many}^1.6',
          '#take {person} {product} !{many}^1.2',
          '#take {person} #licence !{many}^1.2',
          '#take {owner} !{many}^1',
          'mag_weg|kan_weg|moet_weg|mag_eraf|mag_eruit {owner}|{person} {product}|#licence !{many}^1.2',
          'intrekken|trek>in|in_te_trekken|ontneem|afpakken|terugnemen|neem>terug #licence|{product} !{many}^1',
          'klaar_met {person} {product} !{many}^1.2',
          'niet_meer|niet_langer|geen>meer {person} {product}|#licence !{many} !toewijzen !geven^1.2',
          'niet_meer_nodig|niet_nodig|overbodig {owner} {product} !{many}^2.2',
          'levert>in|inleveren|geeft>terug {person} {product} !{many}^1.5',
          'heeft_niets_meer|niets_meer_aan {person} {product} !{many}^1.5',
          'kan_zonder|zonder {person} {product} !{many} !#give^1.2',
          'vrijkomen|vrijgegeven|vrijgemaakt|vrij|vrijmaken {owner}|{from} {product}|#licence^1.5',
          'kwijt {person} {product}|#licence !{many}^1',
          'toewijzing opheffen|verwijder|intrekken|hef>op^1',
        ],
        examples: ['trek E3 in van Megan Bowen', 'neem Megan haar E3-licentie af', 'trek een licentie in'],
      },
    },
  },
};
