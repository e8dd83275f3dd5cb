// How people step out of what they were doing.
import type { CapabilityPhrases } from '../language/types.ts';

export const cancelFlow: CapabilityPhrases = {
  capability: 'cancel-flow',
  intents: {
    cancel_flow: {
      en: {
        patterns: [
          '=stop|cancel|abort|quit|end|halt conversation|chat|dialog|form|card|question|step|order|command|task|here|now|please',
          '=mind|changed|change my|mind',
          '=stop|wait|wrong|sorry wrong bot|ticket|chat|channel|person|window',
          '=scrap|bin|drop|forget|kill that|it|this^1',
          '=rather|better|actually not|stop|leave',
          '=wait|hold on|no|stop',
          '=no_need|not_needed anymore|any_more|more|longer|now',
          '=later do|ill|will',
          '=lets|let forget|leave|drop|skip it|this|that',
          '=forget what said|wrote|asked',
          'never_mind|nevermind|forget_it|forget_about_it|forget_that|changed_my_mind|scratch_that|ignore_that|ignore_my|disregard !{product} !{n} !#licence^0.3',
          '=dont_need|no_longer_need|dont_want it|this|that any|anymore|more',
          '=cancel|stop|leave this|here|there|it|that',
          '=cancel|stop|abort|forgetit|forget|quit|exit|nevermind|undo|leave|back|abandon|halt|scratch|drop|escape|reset|restart^1',
          '=never_mind|forget_it|forget_about|leave_it|scratch_that|drop_it|start_over|go_back|back_out|changed_my_mind|change_of_mind|skip_it|let_it_go|forget_that|leave_that|cancel_that|cancel_this|stop_this|cancel_it|stop_it|stop_that|call_it_off|not_now|disregard|ignore|not_anymore|no_longer|nvm|not_needed|forget|dont_bother|do_not_bother|start_again^1.5',
          '=cancel|stop|forget|ignore|drop|abort|scratch|skip|disregard that|this|it|request|action|last|message|previous|said|operation|flow|process^1',
          'changed_my_mind|change_my_mind^1.5',
        ],
        examples: ['never mind', 'forget it', 'stop'],
      },
      nl: {
        patterns: [
          '=stop|annuleer|breek>af|beeindig|stoppen gesprek|formulier|vraag|stap|bestelling|opdracht|hier|nu|graag|taak',
          '=stop|wacht|verkeerd|verkeerde|sorry verkeerd|verkeerde bot|ticket|chat|kanaal|persoon|venster',
          '=toch liever|maar|niet',
          '=wacht|ho|halt even|stop|maar',
          '=maar|toch niet',
          '=vergeet|negeer wat zei|schreef|vroeg',
          '=sluiten|sluit|afsluiten|verlaten',
          '=laten|laat vergeten|zitten|rusten|zo|gaan het|dit|dat',
          '=doe_geen moeite',
          '=later doe|wel',
          '=doe|maak geen moeite',
          'laat_maar|laat_dan_maar|laat_toch_maar|vergeet_het|vergeet_dat|toch_maar_niet|toch_niet|van_gedachten|me_bedacht|negeer !{product} !{n} !#licence^0.3',
          '=hoef|hoeft niet|niet_meer dit|het|dat',
          '=sla_over|sla_maar_over|sla>over',
          '=annuleren|stoppen|afbreken wil|dit|hiermee',
          '=stop|hou hiermee|ermee|maar|mee|op',
          '=annuleren|annuleer|stop|stoppen|afbreken|terug|laat_maar|breek>af|afgebroken|ophouden|cancel|exit|reset^1',
          '=laat_maar|laat_zitten|vergeet_het|vergeet_maar|toch_maar_niet|toch_niet|doe_maar_niet|laat_maar_zitten|hou_maar_op|stop_maar|breek_af|opnieuw_beginnen|niet_meer_nodig|hoeft_niet_meer|hoeft_niet|hoeft_al_niet_meer|begin_opnieuw|even_niet|nu_niet|laat_dit|ga_terug|bedacht|terug_naar_begin|zit_maar|niet_nodig|hoeft_niet_hoor|nvm|negeer^1.5',
          '=annuleer|annuleren|stop|vergeet|negeer|afbreken|breek>af dit|dat|het|verzoek|actie|bericht|vorige|dat_laatste|mijn|opdracht|vraag^1',
          'bedacht ik_heb_me|ik_ben_van_gedachten|me',
        ],
        examples: ['laat maar', 'vergeet het', 'annuleren'],
      },
    },
  },
};
