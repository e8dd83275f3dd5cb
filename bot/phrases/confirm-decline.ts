// How people say yes and no to what is on the table.
import type { CapabilityPhrases } from '../language/types.ts';

export const confirmDecline: CapabilityPhrases = {
  capability: 'confirm-decline',
  intents: {
    confirm: {
      en: {
        patterns: [
          '=do_it !later^1.5',
          '=do|execute|book|order|place|arrange that|this|it|please !dont !not^0.8',
          '=carry>out|carry_out|go_through this|it|that|with|please !dont^1.5',
          '=place|submit|send|process|complete|finish order|purchase|request|it !dont !not^1.5',
          '=all|everything correct|right|agreed|in_order|as_it_should that|is|looks|its !hope^1',
          '=proceed|continue|go_ahead may|can you|we^1',
          '=all|alright right|then|fine then|right|ok',
          '=approval|blessing|permission|ok|consent have|my|our',
          '=happy|fine|ok|content with|that|this !not !isnt',
          '=lets do|go this|that|it|ahead !not^1',
          '=make happen|so it|that^1',
          '=execute|proceed|go please|now^1',
          '=yes do it|this|that^1',
          '=go^1',
          '=thats|that the_one|it|right^1',
          '=fine|great|perfect proceed|go|continue^1',
          '=yes|yep|yeah|yup|ya|sure|ok|okay|okey|confirm|confirmed|correct|approved|approve|agreed|agree|absolutely|definitely|certainly|fine|affirmative|y|yess|exactly|right|indeed|perfect|proceed|accept|👍|✅|👌|🆗|aye|k|alright|yas|yea|lgtm !no !nope !but^1',
          '=go_ahead|do_it_now|just_do_it|sounds_good|looks_good|looks_right|thats_right|thats_correct|that_s_right|that_s_correct|that_is_right|that_is_correct|of_course|please_do|go_for_it|make_it_so|all_good|lets_do_it|let_s_do_it|lets_go|carry_on|i_confirm|i_agree|i_approve|thats_fine|that_s_fine|that_is_fine|yes_please|go_on|im_sure|i_am_sure|by_all_means|fine_by_me|works_for_me|that_works|ok_go|execute_it|submit_it|place_it|please_proceed|please_confirm|you_may|good_to_go^1.5',
          '=confirm|approve|accept|proceed|submit|execute it|that|this|order|purchase|change|request|with|change^1',
        ],
        examples: ['yes', 'go ahead', "that's correct"],
      },
      nl: {
        patterns: [
          '=goedkeuring|toestemming|fiat hebt|heb|heeft|mijn|onze^1',
          '=akkoord|tevreden ermee|mee|hiermee|ben !niet^1',
          '=goed|prima|top ga|door|verder|doe^1',
          '=die is het^1',
          '=bestel|koop|boek|regel|verwerk|plaats maar|dat|het|die|bestelling !niet^1.2',
          '=allemaal klopt|goed|juist|akkoord|correct^1.5',
          '=alles klopt|goed|akkoord|correct|juist|prima is|zo|dat^1',
          '=doorgaan|verder|verdergaan mag|kan|kunt je|u|het|dat^1',
          '=ziet_er goed|prima|netjes uit',
          '=ja|jep|jazeker|jawel|zeker|ok|oke|okee|okay|bevestig|bevestigen|bevestigd|akkoord|klopt|juist|correct|prima|uiteraard|natuurlijk|absoluut|goedgekeurd|eens|inderdaad|graag|yes|jaa|joe|jup|yep|👍|✅|👌|🆗|perfect|accoord|tuurlijk|yess|j|okido|sure !nee !neen^1',
          '=doe_maar|ga_door|ga_maar_door|is_goed|dat_klopt|ga_je_gang|vooruit|doen_we|ga_verder|laten_we|lijkt_me_goed|ziet_er_goed_uit|helemaal_goed|dat_is_juist|dat_is_goed|dat_is_correct|voer_maar_uit|voer_uit|ja_graag|ja_hoor|ja_zeker|komt_goed|doe_dat|doe_dat_maar|mee_eens|ga_akkoord|toe_maar|gaan_met_die_banaan|regel_het|voer_het_uit|dat_mag|klopt_helemaal|ziet_goed_uit|doe_het|ik_bevestig|in_orde^1.5',
          '=bevestig|bevestigen|goedkeuren|uitvoeren|accepteer|voer>uit het|dat|dit|bestelling|wijziging|aankoop|maar|opdracht^1',
        ],
        examples: ['ja', 'doe maar', 'dat klopt'],
      },
    },
    decline: {
      en: {
        patterns: [
          '=isnt|not|wasnt want|asked|meant|need what|that^1',
          '=nope|no|nah cancel|stop|leave|abort^1.8',
          '=dont|better_not|not_that|not_this|not_like_this^1.4',
          '=no leave|stop|cancel it|that|this|mean^1.2',
          '=no cancel|stop^1.7',
          '=dont_want that|this|it^1',
          '=isnt|not correct|right|ok|good',
          '=no|nope|nah|negative|decline|reject|declined|rejected|n|noo|nay|👎|❌|wrong|incorrect|disagree|refuse^1',
          '=no_thanks|no_thank_you|not_correct|dont_do_it|do_not_do_it|not_right|thats_wrong|that_s_wrong|that_is_wrong|not_what_i|please_dont|no_way|i_decline|absolutely_not|certainly_not|definitely_not|rather_not|better_not|id_rather_not|not_really|no_dont|dont_do_that|of_course_not|i_dont_want|thats_not_right|that_s_not_right|thats_not_correct|that_is_not|isnt_right|not_like_that|i_dont_agree|not_ok|not_okay|not_what_i_meant|not_what_i_want|not_what_i_asked|dont_confirm|do_not_confirm|do_not_proceed|dont_proceed|not_agree|hell_no|under_no_circumstances^1.6',
        ],
        examples: ['no', 'no thanks', "that's wrong"],
      },
      nl: {
        patterns: [
          '=niet|nee echt|beter|zo|eens|liever|bedoel|bedoelde|akkoord !vergeet^1.2',
          '=nee|neen|liever doe>niet|maar>niet|liever>niet^3.5',
          '=beter_niet|niet_echt|zo_niet^1.5',
          '=nee laat_maar|laat|stop|annuleer|zitten^2.2',
          '=wil niet dat|dit|het',
          '=nee bedoel|bedoelde|wil|vroeg niet',
          '=nee|neen|neuh|nope|afwijzen|afgewezen|weiger|fout|onjuist|verkeerd|nee_hoor|n|👎|❌|no|nop|nah|oneens|afkeuren^1',
          '=nee_bedankt|nee_dank|niet_doen|liever_niet|dat_klopt_niet|klopt_niet|is_niet_goed|niet_akkoord|doe_niet|doe_het_niet|absoluut_niet|zeker_niet|beter_van_niet|dat_wil_ik_niet|niet_juist|niet_correct|nee_hoor|nee_joh|geen_akkoord|niet_goed|nee_niet|dat_is_fout|dat_is_verkeerd|wil_niet|wil_ik_niet|niet_mee_eens|is_niet_juist|is_niet_wat_ik|doe_dat_niet|niet_bevestigen|niet_doorgaan|niet_uitvoeren|beslist_niet|bevestig_niet|niet_zo|is_niet_correct|dat_bedoel_ik_niet|bedoel_ik_niet|echt_niet|ga_niet_akkoord^1.6',
        ],
        examples: ['nee', 'nee, bedankt', 'dat klopt niet'],
      },
    },
  },
};
