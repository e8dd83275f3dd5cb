// How people ask why something is not possible.
import type { CapabilityPhrases } from '../language/types.ts';

export const explainBlock: CapabilityPhrases = {
  capability: 'explain-block',
  intents: {
    why_blocked: {
      en: {
        patterns: [
          'cannot|cant|can_not|couldnt|doesnt|wont be_added|be_removed|let|allow #add|#buy|#remove|#licence|{product} !{person}^1.8',
          'not>managed|not>manage|fail_to|failed_to|havent_managed|struggling #add|#remove|#buy|#increase|#decrease|#cancel #licence|{product}^2',
          'no|missing|gone|not button|link|option|way #add|#buy|#remove|#licence^1.4',
          'error|fails|failing|failed|refuses|rejected|wont|doesnt|isnt|not_working|problem #add|#buy|#increase|#remove|#cancel|renew accept|work|working|when|try|trying|succeed|while|to #licence|{product} !{person}^1.6',
          'wont_accept|doesnt_accept|not_accept|wont_take|rejects {product}|#licence^1.5',
          '#why anything|something|nothing|not #buy|#add|change^1.5',
          '#why cannot|cant|not|unable #buy|#add|#remove|change|#alter^1.8',
          '#why #cannot #add|#buy|#remove|#increase|#decrease|#give|#set|#cancel|find|see^2',
          '#why #cannot #licence|{product}^1',
          'cant|cannot|can_not|unable|not_able #add|#buy|#remove|#cancel|renew|extend|assign anything|nothing|something|any|{product}|#licence !{person}^1.2',
          'whats|what prevents|prevent|stops|stopping|keeps|keeping|blocks|blocking|hinders|holding #add|adding|#buy|#remove|renew|renewing|extending|#cancel|#give^1.5',
          '#why button|link|option|box #cannot|#licence|#add|#buy^2',
          '#cannot #add|#buy|#remove|#increase|#decrease|#change #licence|{product}|{n}^1.4',
          'wont_let|not_let|doesnt_let|doesnt_allow|not_allow|does_not_let|refuses|unable|not_able|not_possible|impossible|blocked|greyed_out|grayed_out|grey|disabled|missing|fails|not_allowed #add|#buy|#licence|#remove|link|button|option #licence|{product}|link|button|option^1',
          'what blocking|blocks|stopping|stops|preventing|prevents|wrong #add|#buy|#licence|{product}|#remove|change^1',
          'not_permit|doesnt_permit|wont_permit|not_permitted|prohibits #add|#buy|#remove|#cancel|#licence|{product}^1.8',
          'reason cannot|cant|not|unable #buy|#add|#remove|#increase|#cancel^1.8',
          'adding|removing|buying|assigning|extending|cancelling fails|fail|failed|doesnt_work|not_working|isnt_working|goes_wrong #licence|{product}^1.8',
          '#why blocked|locked|greyed_out|disabled|missing|not_possible|fail|failing^1',
        ],
        examples: [
          "why can't I add licenses to E3?",
          "it won't let me add licenses to Visio Plan 2",
          'why is the button to buy licenses greyed out?',
        ],
      },
      nl: {
        patterns: [
          'kunnen|kan niet|geen toegevoegd|verwijderd|gekocht|uitgebreid|verhoogd|aangepast #licence|{product} !gebruiken^2',
          'geen|ontbreekt|weg|verdwenen knop|link|optie|mogelijkheid #add|#buy|#remove|#licence^1.4',
          'foutmelding|fout|mislukt|werkt_niet|lukt_niet|probleem|mis #add|#buy|#increase|#remove|#cancel|verlengen als|bij|wanneer|om|wil|werkt|niet|is|lukt #licence|{product} !{person}^1.6',
          '#why niets|geen|niet #buy|#add|kopen|toevoegen|wijzigen|#alter^1.8',
          '#why #cannot #add|#buy|#remove|#increase|#decrease|#give|#set|vinden|zien|wijzigen|aanpassen^2',
          '#why #cannot #licence|{product}^1',
          '#why knop|koppeling|link|optie|vakje #cannot|#licence|#add|#buy|zie^2',
          'kan_niet|lukt_niet|kan_geen|mag_niet|gaat_niet|krijg_niet|lukt|niet_mogelijk|mag_geen|krijg_geen|kunnen_geen|weigert|grijs|uitgegrijsd|geblokkeerd|verdwenen|ontbreekt|onmogelijk|lukken|kan_ik_niet|kan_ik_geen #add|#buy|#licence|#remove|knop|koppeling|link|optie|#increase #licence|{product}|knop|koppeling|link|optie !zonder^1',
          'lukt>niet|kan>niet|gaat>niet|mag>niet|kan>geen|lukt>geen|mag>geen #add|#buy|#increase|#remove #licence|{product}^1.4',
          'kan|kunnen|lukt niets|geen|niet kopen|toevoegen|bestellen|aankopen|verwijderen|opzeggen|verlengen|toewijzen|wijzigen iets|niets|licenties|meer|{product} !{person} !wil !graag^1',
          'houdt>tegen|tegenhoudt|tegenhouden|weerhoudt|belemmert|verhindert|belet #add|#buy|#remove|#cancel|verlengen|verleng*|#give|#increase|toe_te_voegen^2',
          'wat blokkeert|houdt_tegen|belet|verhindert|mis #add|#buy|#licence|{product}^1',
          'toevoegen|verwijderen|kopen|toewijzen|verlengen|opzeggen mislukt|faalt|gaat_mis|werkt_niet|gaat_fout #licence|{product}^1.8',
          '#why staat|is uit|dicht|op_slot #add|#buy|#remove|knop|#licence^1.5',
          'laat>geen|laat>niet|staat>niet>toe {product} #increase|#decrease|#add|#remove|#buy|#licence|verwijderen|toevoegen^1.8',
          '#why geblokkeerd|vergrendeld|grijs|uitgeschakeld|niet_mogelijk|ontbreekt^1',
        ],
        examples: [
          'waarom kan ik geen licenties toevoegen aan E3?',
          'het lukt niet om licenties toe te voegen aan Visio Plan 2',
          'waarom is de knop om licenties te kopen grijs?',
        ],
      },
    },
  },
};
