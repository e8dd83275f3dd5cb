// How people ask who bought what on their own.
import type { CapabilityPhrases } from '../language/types.ts';

export const selfServiceReport: CapabilityPhrases = {
  capability: 'self-service-report',
  intents: {
    self_service_report: {
      en: {
        patterns: [
          'what|which colleagues|employees|users|others|staff bought|purchased|ordered|purchase^1.2',
          'bought|buy|buying|purchased|purchase|purchasing|ordered|order|ordering|take_out|taken_out|took_out|took>out|acquired|acquire|subscribed own|themselves|itself|himself|herself|own_initiative|behind_our|behind_my|without_us|without_going|without_asking|without_telling|without_it|outside_of_it|outside_it|without_approval|without_permission|on_the_side people|others|staff|employees|employee|colleagues|colleague|users|department|team|teachers|anyone|anybody|somebody|someone|everyone|any_of|who|one_of|departments|office|members|pupils|students|volunteers|nurses|trainees|interns !#add !{n}^3.7',
          'which|what|any teacher|colleague|employee|user|nurse|pupil|volunteer|trainee bought|purchased|ordered himself|herself|themselves|itself|own !#add !{n}^3.5',
          'purchases|purchase|orders made_by|outside|by individuals|others|staff|it|pupils|teachers|volunteers|members !#add !{n}^2',
          'buy|bought|ordered|purchased did|have|has interns|trainees|staff|employees|teachers|colleagues|users|volunteers something|anything|things|licenses|licences|products|apps {question} !#add !{n}^2.5',
          'shopping for #licence|apps|products|subscriptions^2',
          'buy|bought|ordered|purchased any_of|one_of|some_of teachers|colleagues|people|users|staff|employees|our|the|them #licence|#product|#subscription|apps|app|something|anything|things|stuff|software|{product} {question}^2',
          'purchases|purchase|orders not|arent|werent by_us|by_me|from_us|ours which|what|any|are^2',
          'self_purchases|shopping who|which|staff|colleagues|people licenses|licences|apps|subscriptions|microsoft|themselves^2',
          'self_service buying|shopping|buys|spending|bought^1.5',
          'bought|purchased|buy|paid own_money|own_card|own_cards|private_card^1.5',
          'self_service who|which|users|people|anyone|employees^1',
          'anybody|anyone|somebody|someone|users|employees|colleagues|staff|people bought|purchased|buy|ordered #licence|apps|products|subscriptions|something|things^1.2',
          'purchases|purchase employees|users|colleagues|staff|people|others|themselves|organization|organisation|company|tenant|team !{n}^1',
          'who bought|purchased|ordered|buys|buying|purchases|subscribed|buy|order what|something|anything|things|stuff|products|purchases|apps|own|themselves|licenses|licences|subscriptions|himself|herself|self_service|everything|here|it|{product}^1',
          'who bought|purchased what|which|licenses|apps|products^1',
          'colleagues|employees|users|people|staff|others|everyone|anyone|somebody|someone bought|purchased|purchases|buy|buying|ordered|made|buys own|themselves|purchases|self_service|what|which|their|anything|without|by^1',
          'self_service report|purchases|overview|purchase|buying users|colleagues|employees|others|everyone|report|who|organization|organisation|company|people|all|tenant^1',
          'self_service_report|self_service_purchases|self_service_purchase|selfservice_purchases^1.5',
          'purchases colleagues|employees|users|others|people|staff|everyone|their_own|themselves^1',
        ],
        examples: ['who bought what?', 'which colleagues made purchases on their own?', 'show the self-service report'],
      },
      nl: {
        patterns: [
          'welke|wat collegas|collega|medewerkers|gebruikers|mensen zelf gekocht|aangeschaft^1.5',
          'gekocht|koopt|kocht|kochten|kopen|genomen|aangeschaft|schaffen>aan|aanschaffen|besteld|bestellen|bestelden|afgesloten|aangekocht zelf|buiten_ons|zonder|eigen_initiatief|eigen_houtje|achter_onze collegas|collega|medewerkers|medewerker|gebruikers|mensen|docenten|personeel|anderen|iemand|een_van_de|afdeling|verkoopafdeling|team|wie|leraren|leerkrachten|werknemers|organisatie|leden|vrijwilligers|leerlingen|stagiairs !#add !{n}^3.7',
          'aankopen|aankoop door|buiten|zelf docenten|medewerkers|personen|individuen|anderen|it|leden|leerkrachten|vrijwilligers !#add !{n}^2',
          'gekocht|aangeschaft|besteld hebben|heeft stagiairs|personeel|medewerkers|docenten|collegas|gebruikers|vrijwilligers iets|licenties|producten|apps|dingen {question} !#add !{n}^2.5',
          'gekocht|aangeschaft|besteld een_van|iemand_van|sommige docenten|collegas|medewerkers|gebruikers|mensen|onze|de #licence|#product|#subscription|apps|app|iets|dingen|spullen|software|{product} {question}^2',
          'aankopen|bestellingen niet door_ons|van_ons|door_mij welke|wat|zijn^2',
          'zelfaankopen|zelfaankoop^2.5',
          'zelfbediening|zelfbedieningsaankopen|zelfbedieningsaankoop|zelfbedieningsrapport|zelfservicerapport^2',
          'zelf collegas|collega|medewerkers|gebruikers|mensen gekocht|kopen|aangeschaft|besteld^1.5',
          'wat|welke collegas|medewerkers|gebruikers|anderen gekocht|aangeschaft|besteld^1.2',
          'eigen_geld|eigen_kaart|eigen_zak gekocht|kopen|kochten|betaald|betalen^1.5',
          'eigen_houtje|eigen_initiatief|zelfstandig gekocht|aangeschaft|licenties|aankopen^1',
          'iemand|gebruikers|medewerkers|collegas|mensen|personeel gekocht|aangeschaft|besteld|kopen #licence|apps|producten|abonnementen|iets|dingen|spullen !{n}^1.2',
          'wie kocht|gekocht|aangeschaft|besteld|koopt|aankopen|aangekocht|afgesloten wat|iets|producten|zelf|licenties|abonnementen|allemaal|apps|er|dit|dat|hier|{product}^1',

          'collegas|medewerkers|gebruikers|mensen|anderen|personeel|iedereen|iemand|werknemers gekocht|aangeschaft|aankopen|kopen|kochten|besteld|gedaan zelf|eigen|welke|wat|aankopen|zelfstandig|selfservice !{n}^1',
          'selfservice|self_service|zelfservice rapport|aankopen|overzicht|rapportage|selfserviceaankopen collegas|medewerkers|gebruikers|rapport|wie|organisatie|iedereen|rapportage|alle^1',
          'selfservicerapport|self_service_rapport|selfserviceaankopen|selfservice_aankopen|self_service_aankopen|zelfserviceaankopen^2',
          'aankopen collegas|medewerkers|gebruikers|anderen|mensen|iedereen|werknemers !{n} !wil|willen|graag^1',
        ],
        examples: [
          'wie heeft wat gekocht?',
          "welke collega's hebben zelf iets gekocht?",
          'toon het selfservicerapport',
        ],
      },
    },
  },
};
