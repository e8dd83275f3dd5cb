// How people end a subscription.
import type { CapabilityPhrases } from '../language/types.ts';

export const cancelSubscription: CapabilityPhrases = {
  capability: 'cancel-subscription',
  intents: {
    cancel_subscription: {
      en: {
        patterns: [
          'our_notice|notice_of_cancellation|notice_of_termination {product}^2.5',
          'has|needs|have|need to_go {product} !{n} !{person} !#licence^1.2',
          'give_notice|hand_in_our_notice|give>notice on|for|to {product} !{person}^2',
          'retire|sunset|bin|decommission|phase>out|get>out_of|get_us_out|wind_down|put_an_end|walk_away|phase_out|pull_the_plug|shut_down|move_away {product}^1.4',
          'no_longer>continue|not>continue|dont>continue|no_longer>keep|not>go_on {product} !{n}^1.5',
          'dont_want|do_not_want|not_continue|wont_continue|not_keep|quit {product} !{n} !auto* !want_any_more !want_more !want_you !anything^0.6',
          'can|may|must|should|could dropped|drop|scrapped|binned|ended|closed|terminated|discontinued {product} !{n} !{person} !#licence^1.2',
          'can|may|must|should go {product} !{n} !{person} !#licence !#increase !#add !up !down !billing_profile !profile !card^0.8',
          'leave|part_with|say_goodbye|move_off {product} want|would_like|like|will|going|let|lets !{person} !{n} !as^1.5',
          'drop|remove|lose entirely|completely|altogether {product} !{n} !{person}^2',
          'not_needed|unneeded|obsolete|superfluous|redundant {product}^0.6',
          'cancel|cancelling|canceling|cancellation|cancelled|canceled|terminate|terminating|discontinue|end|stop|quit|close|kill|unsubscribe|get_rid_of|scrap|axe|ditch|drop|delete|remove|call>off|opt_out|cease|finish {product}|#subscription',
          'cancel|terminate|discontinue|end|stop|cancelling|close|delete|remove|kill #subscription {product}^0.3',
          'cancel|cancelled|canceled|cancelling|cancellation|terminate|terminated {product}^0.6',
          'dont_need|do_not_need|no_longer_need|no_longer_use|dont_use|no_longer_want|dont_want|not_need|no_longer_required|nobody_uses|no_one_uses|nobody_is_using|no_longer_needed|can_go|is_obsolete|stop_paying|done_with|not_needed {product} !{many} !want_you !anything !want_any_more !want_more !need_any_more !need_more^0.3',
          'want_out_of|get_out_of|opt_out_of {product}|#subscription',
          'cancel trial',
          'cancel trial {product}^0.3',
          'unsubscribe|stop_paying_for {product}|#subscription^0.5',
        ],
        examples: ['cancel Visio Plan 2', 'please terminate our Power BI Pro subscription', 'cancel a subscription'],
      },
      nl: {
        patterns: [
          'schaf>af|afschaffen|af_te_schaffen|doek>op|opdoeken|doe>weg|wegdoen|gooi>eruit|meld>af|afmelden|trek>uit|stekker|maak_een_einde|einde_aan|komen>af|afscheid {product}^0.9',
          'haal>af {product} !{n}^0.9',
          'geen meer {product} !{n} !auto* !#add !#paid^0.8',
          'niet_meer|niet_langer|niet_verder|niet_door {product} !{n} !{person} !#card !auto* !#add !verleng*^0.6',
          'mag|kan|moet weg|stoppen|eruit {product} !{n} !{person} !#licence^0.6',
          'onnodig|overbodig {product}^0.8',
          'mag|kan|moet eraf|de_deur_uit|deur|opgedoekt|afgesloten {product} !{n} !{person} !#licence^1.2',
          'zeggen>op {product}|#subscription !{n} !na !straks !dan !later !volgend^1.5',
          'hoe|procedure|werkwijze opzeggen|stopzetten|beeindigen {product} gaat|verloopt|werkt|werk|aanpak^3',
          'weg ermee|daarmee|hiermee {product} !{n} !{person}^1',
          'weg_bij|weg_van|vertrekken_bij|afscheid_van {product} !{person} !{n}^1.5',
          'opzeggen|zeg>op|op_te_zeggen|opgezegd|opzegging|opzeg|annuleer|annuleren|annulering|geannuleerd|beeindig|beeindigen|beeindigd|stop|stoppen|stopzetten|zet>stop|stop_te_zetten|staken|afsluiten|verwijder|weg_met|schrap|cancel|cancelen|gestopt|stopgezet|af_van|kap>met {product}|#subscription',
          'opzeggen|zeg>op|op_te_zeggen|opgezegd|annuleer|annuleren|beeindig|beeindigen|stop|stoppen|stopzetten|opzegging|cancel #subscription {product}^0.3',
          'opzeggen|zeg>op|op_te_zeggen|opgezegd|annuleer|annuleren|opzegging|geannuleerd {product}^0.6',
          'niet_meer_nodig|niet_langer_nodig|overbodig|gebruiken_niet_meer|niet_meer_gebruikt|gebruikt_niemand|niemand_gebruikt|kan_weg|mag_weg|mag_eruit|hebben_niet_nodig|niet_nodig|willen_van_af|willen_af_van|niet_meer {product} !{many}^0.3',
          'opzeggen|zeg>op|annuleer|annuleren|stop|beeindig trial|proefversie|proefabonnement|proefperiode|proef',
          'opzeggen|zeg>op|annuleer|annuleren|stop|beeindig trial|proefversie|proefabonnement|proefperiode|proef {product}^0.3',
          'af_van|vanaf|van>af {product} willen|wil|moeten !{n} !{person} !#take^1',
        ],
        examples: ['zeg Visio Plan 2 op', 'annuleer ons Power BI Pro-abonnement', 'ik wil een abonnement opzeggen'],
      },
    },
  },
};
