// English words that make a sentence no wish of here and now: a report, a condition, a doubt, two opposites.
import type { Lexicon } from './lexicon.ts';

export const englishUnwished: Pick<Lexicon, 'supposed' | 'told' | 'moods' | 'opposites'> = {
  supposed: [
    'may_have_to|might_have_to|may_need_to|might_need_to|may_want_to|might_want_to #add|#buy|#remove|#cancel|#increase|#decrease|renew|extend',
    'might need|buy|add|want|cancel|have|get|remove|renew|order|reduce|switch',
    'if|when|once may|could need|want|require',
    'thinks|believes|suggests|suggested|proposes|proposed|reckons|argues|argued|assumes|feels|recommends|recommended|advises|advised|predicts|expects #add|#buy|#cancel|#remove|#get|#increase|#decrease|renew|extend|convert',
    'says|said|claims|insists|thinks we_should|we_must|should|must|ought_to|have_to #add|#buy|#cancel|#remove|#increase|#decrease|renew|extend|drop !please',
    'we_would|i_would|wed|id|they_would|he_would add|buy|cancel|remove|order|increase|reduce|drop|renew !like !love !appreciate !please !{question}',
    '{person}|he|she|they|colleague|boss|manager|reseller|partner will|would|might|may add|buy|cancel|remove|order|increase|reduce|renew|extend !please !need !needs',
    'said_that|says_that|says_he|says_she|said_he|said_she|told_to|asked_to|was_told|were_told #add|#buy|#cancel|#remove|#increase|#decrease|renew',
    'i_read|we_read|i_heard|we_heard|i_saw|apparently|allegedly|supposedly|rumour|rumor|according_to|minutes|word_is that|has|is|are|was|were|someone|somebody|{person}|microsoft',
    'was|were|is|are|plans|planned|intends|intended|threatens|threatened going_to|about_to|to cancel|remove|drop|buy|add {person}|he|she|they|someone|somebody|microsoft|colleague|boss|manager',
    'is_discontinuing|are_discontinuing|is_cancelling|is_canceling|is_retiring|is_ending|is_dropping|is_removing|is_adding|is_buying|is_ordering|is_stopping|is_raising|is_increasing',
    'what_could_go_wrong|yeah_right|brilliant|genius #add|#buy|#cancel|#remove',
    'idea_to|idea #add|#buy|#cancel|#remove great|good|bad|brilliant|terrible|stupid|nice|whose|what',
    'whether_we|whether_i|whether_to|if_we_should|if_i_should cancel|add|buy|renew|extend|remove|ever|should|assign|order|reduce',
    'should_we|should_i|is_it_worth|is_it_wise|does_it_make_sense {question} !what_should_i !what_should_we !how',
    'would adding|buying|removing|cancelling|it expensive|hurt|matter|help|cheaper|sense',
    'mistake_to|stupid_to|wrong_to|pity_to|foolish_to|regret|should_have_been|should_not_have|shouldnt_have #add|#buy|#remove|#cancel|renew|bought|renewed|added|removed',
    '{person} already_has|already_have|has_already|already_got {product}',
    'probably|possibly|likely need|want|require {more}|{n}|#licence',
    'maybe someday|one_day|later|next_year|eventually|at_some_point',
    'thinking|debating|havent|hasnt|undecided whether|decided|about_whether',
  ],
  told: [
    'thanks_for|thank_you_for|sorry_for|sorry_about|great_that|good_that|glad|happy_that|good_thing|pity_that|too_bad #add|#buy|#cancel|#remove|#increase|#decrease|renewed|extended|renewing|extending|assigning|assigned|cancelled|removed|added|bought|did',
    'looks_like|it_seems|seems|i_see_that|we_see_that|noticed|turns_out|it_appears|ended_up|got added|removed|bought|purchased|cancelled|canceled|renewed|extended|increased|reduced|dropped|assigned|buying|cancelling|removing',
    'had_to|have_had_to|were_forced_to #add|#buy|#remove|#cancel|renew|extend',
    'i_thought|we_thought|i_assumed|i_believed|the_plan_was|were_supposed|was_supposed|used_to|wish_we|wish_i|wish_you|if_only #add|#buy|#cancel|#remove|added|removed|bought|cancelled|renewed',
    'imagine|suppose|previous_company|last_company|former #add|#buy|#cancel|#remove|added|removed|bought',
    'was|were|been added|removed|bought|purchased|ordered|assigned|revoked|cancelled|canceled|renewed|extended|increased|reduced|converted|dropped|deleted|upgraded',
    'i_cancelled|i_canceled|i_bought|i_purchased|i_ordered|i_added|i_removed|i_renewed|i_extended|i_assigned|i_reduced|i_increased|we_cancelled|we_canceled|we_bought|we_purchased|we_ordered|we_added|we_removed|we_renewed|we_extended|we_assigned|we_reduced|we_increased|just_cancelled|just_canceled|just_bought|just_purchased|just_ordered|just_added|just_removed|just_renewed|just_extended|just_assigned|just_reduced|just_increased|already_cancelled|already_canceled|already_bought|already_purchased|already_ordered|already_added|already_removed|already_renewed|already_extended|already_assigned|already_reduced|already_increased|have_cancelled|have_canceled|have_bought|have_purchased|have_ordered|have_added|have_removed|have_renewed|have_extended|have_assigned|have_reduced|have_increased',
    'yesterday|last_week|last_month|last_year|ago|already|this_morning|earlier|recently added|removed|bought|purchased|ordered|assigned|revoked|cancelled|canceled|renewed|extended|increased|reduced|converted',
    '{person}|he|she|they|colleague|manager|boss|somebody|vendor|partner added|removed|bought|purchased|ordered|cancelled|canceled|renewed|extended|increased|reduced|converted',
    'heard|read|told|apparently|reportedly|rumour|rumor|says|said|claims added|removed|bought|purchased|ordered|cancelled|canceled|renewed|extended|is_buying|are_buying|buys|cancels',
  ],
  moods: {
    conditions:
      'if should_the should_this should_that_be unless as_if as_though once_the once_we once_i once_he once_she once_they once_it once_finance once_legal once_that only_after only_when only_once only_if not_before not_until in_case provided_that provided_the provided_we assuming as_long_as when_the when_he when_she when_they when_we_get when_we_hear until_we until_i until_he until_she until_they until_the after_we_get after_the_approval as_soon_as_the as_soon_as_we as_soon_as_he as_soon_as_she as_soon_as_they as_soon_as_i before_we_do before_you before_anyone before_anybody depending_on',
    politeConditions:
      'if_possible if_you if_u if_it if_thats if_that if_its if_we_can if_we_could if_i_could if_i_can if_i_may if_i_might if_i_want if_we_want if_i_wanted if_need if_needed if_necessary if_ok if_okay if_so if_any if_at if_not if_anyone_can if_someone_can if_somebody_can if_allowed if_there_is_a_way if_theres_a_way if_i_understand if_im_not if_i_am_not if_memory in_case_you in_case_it if_convenient if_feasible if_only if_all_goes if_everything if_only_you if_this if_i_remember if_please not_until_further',
    inquiries:
      'who whose why when which what how_long how_many how_much how_often how_soon how_come how_did how_was how_is how_are how_far do_i_have do_we_have do_i_need do_we_need do_they do_other do_others do_people do_companies do_most does did didnt did_you has has_it has_the had_the have_you have_we have_i have_the have_they havent is_it is_the is_there is_this is_that is_he is_she is_my is_our are_the are_there are_we are_they am_i was were_the were_you were_there since_when should_we should_i should_the',
    requestingInquiries:
      'is_that_something_you is_that_something_we is_that_possible is_that_doable is_that_feasible is_this_possible is_that_okay is_that_ok what_steps which_steps what_should_i_do what_should_we_do whats_the_procedure what_is_the_procedure whats_the_process what_is_the_process what_procedure what_are_the_steps whats_needed_to what_is_needed_to what_is_required_to whats_required_to what_would_it_take what_does_it_take how_long_would_it_take_you why_dont why_not what_about what_do_i_need_to what_do_i_have_to what_should_i_do what_must_i what_do_i_do what_are_the_steps who_could who_do_i who_should_i who_will who_can_help who_wants is_it_possible is_there_a_way is_there_any_way is_it_ok_to is_it_okay_to are_you_able what_is_the_way whats_the_way what_is_the_best_way which_way what_we_need what_i_need what_id_like when_you when_possible when_you_can when_convenient which_is which_means what_else',
    others:
      'helpdesk servicedesk admin admins colleague colleagues coworker coworkers manager managers boss employee employees contractors freelancers consultants resellers partners user users teacher teachers student students guest guests intern interns staff people he she they team member members reseller partner vendor supplier director cfo ceo customer customers contractor contractors microsoft',
    when: 'when once if unless until',
    subordinate:
      'before_we before_i before_you before_they before_cancelling before_removing before_buying before_adding after_we after_i after_cancelling while_we while_i in_case_we',
    retractions:
      'leave_as_it_is i_dont_want_that i_do_not_want_that i_dont_want_it i_dont_want_to i_dont_agree i_do_not_agree i_disagree dont_want_this i_dont i_do_not i_didnt i_did_not i_wont but_not_yet but_not_now not_yet dont_do_it do_not_do_it dont_do_that please_dont but_dont i_said_no i_refuse that_is_wrong thats_wrong thats_not_what_i_want is_not_what_i_want not_what_i_want over_my_dead_body no_way changed_my_mind i_changed_my_mind on_second_thought on_second_thoughts forget_it never_mind nevermind scratch_that',
    refusals: 'no nope nah never no_way never_ever absolutely_not certainly_not definitely_not not_at_all',
    doubts: [
      'nothing change|changed|altered|modified|touched',
      'or_cancel|or_remove|or_add|or_just_cancel|or_better|or_rather|or_should|or_wait|or_keep|or_not|or_maybe|or_perhaps !licenses',
      'know_if_we|know_if_i|know_whether|knows_if|asks_if|asked_if|asks_whether|let_me_think|think_about|still_discussing|supposed_to',
      'decided_against|thought_about|thought_of|considered|thinking_of|thinking_about|talking_about|talk_about|discuss|discussing|discussed|joking|kidding|joke|toying_with|dreaming_of|tempted_to|afraid_of|worried_about|scared_to',
      'remind|reminder !reminders',
      'should_we|should_i|shall_we|shall_i|is_that_ok|is_that_right|right_or_not|makes_sense {question} !what_should_i !what_should_we !how',
      'is_allowed|are_allowed|allowed_to|permitted_to|have_the_right {question}',
      'some_day|someday|one_day|at_some_point|sooner_or_later|eventually|in_the_future',
      'tell>to|instruct>to|convince>to|persuade>to !how !me !us !about',
      'ask {person}|him|her|them|finance|legal to|whether|if',
      'could_maybe|maybe_could|could_perhaps|perhaps_could|should_maybe|maybe_should',
      'nobody|no_one|dont|do_not|not touch|touches|alter|alters',
      'is_that|is_this|is_it|is_he|is_she|was_that|was_it|are_they|would_it|would_that right|unwise|wise|smart|serious|true|correct|normal|sensible|legit|clever|stupid',
      'wondering|considering|debating|unsure|doubt|doubting|wonder if_we|if_i|whether_we|whether_i|whether_to|ought',
      'maybe|perhaps|probably we|well|ill|they|he|she !please !could !can !want !need',
      'considering|contemplating|pondering|toying #add|#buy|adding|buying|cancelling|canceling|removing|reducing|renewing|switching|assigning|dropping|ordering',
      'ought_we|ought_i|we_ought|i_ought',
      'would_you|do_you recommend|suggest|advise|think|say {question} !please',
      'had_budget|had_the_budget|had_money|were_me|were_you|was_me',
      'what_do_you_think|any_thoughts|your_opinion|your_thoughts|thoughts_on|your_view|good_idea|bad_idea',
    ],
  },
  opposites: [
    ['add|adding|buy|buying|purchase|increase', 'remove|removing|decrease|reduce|delete'],
    ['assign|grant|give', 'unassign|revoke|take_back|take>back|take>away'],
    ['cancel|cancelling|terminate', 'renew|renewing|extend|prolong|keep'],
    ['buy|purchase|order', 'cancel|terminate'],
    ['stop|quit|no_more|refrain|avoid', 'buying|adding|removing|assigning|ordering|purchasing|cancelling'],
    ['enable|activate|turn_on|switch_on', 'disable|deactivate|turn_off|switch_off'],
    ['on_and|on_or|off_and|off_or', 'on_and_off|on_or_off|off_and_on|off_or_on'],
  ],
};
