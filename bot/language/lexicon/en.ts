// English words of general use. What belongs to one capability stands in its file in bot/phrases.
import { englishOrdinary } from './en-ordinary.ts';
import { englishPassive } from './en-passive.ts';
import { englishUnwished } from './en-unwished.ts';
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon<'en'> = {
  language: 'en',
  ...englishUnwished,
  ordinary: englishOrdinary,
  classes: {
    add: 'add adding adds chuck>on chuck>in throw>in whack>on include append attach tack>on pop>on stick>on throw>on squeeze_in provision put>on be_added',
    increase:
      'upscale upscaling enlarge enlarging augment widen be_enlarged grows increases increase increasing raise bump grow expand boost extend upsize scale_up scale>up up step_up go_up bring>up top_up top>up upped ramp>up beef>up build>up be_increased be_raised be_extended',
    remove:
      'strike>off cross>off remove removing delete drop dropping subtract deduct discard lose cut take>away take>off take>out take>from get_rid_of shed ditch release kick return give_up give_back hand_back let_go_of scrap axe minus knock>off shave>off lop>off chop>off hand>back offload be_removed be_dropped',
    decrease:
      'decrease decreasing reduce reducing lower lowering trimming shrinking shrink cut trim downsize scale_down scale>down scale_back scale>back bring>down go_down drop diminish down dial>back wind>back prune slim>down be_reduced be_decreased be_lowered',
    set: 'set setting change adjust make update modify put get bring edit alter resize correct fix move keep cap limit increase decrease raise lower reduce bump go up take turn>into ensure make_sure want need have should must set_at hold',
    buy: 'fetch_me fetch_us conclude buy buying purchase purchasing order ordering procure acquire get getting subscribe sign_up sign>up place_an_order start_using take_out pick_up arrange arranging sign_us_up sign_me_up set_us_up get_us get_me place_order invest_in obtain go_for',
    get: 'love_to_have id_love wed_love want need would_like d_like like_to_have could_use we_require require requires',
    give: 'be_given be_granted be_provided be_issued made_available be_allocated give giving grant granting hand provide assign assigning allocate allocating issue set>up equip enable hook>up sort>out fix>up outfit attach supply gets put>on license make_sure ensure see_to_it',
    needs:
      'has_to_have have_to_have needs requires need want wants should_get should_have must_have could_use gets deserves',
    take: 'deprive detach detaching get>off take revoke revoking withdraw reclaim unassign unassigning deallocate pull strip free_up release remove removing take_back take>back take>away take>off take>from recover claw_back unallocate retract free>up delete drop disable lose loses deassign un_assign grab>back get>back yank deprovision recoup un_assigning',
    alter: 'change changing adjust update modify edit alter set amend resize correct',
    cancel: 'cancel cancelling cancelled terminate end stop discontinue',
    licence:
      'license licenses licence licences licensing seat seats user_license user_licenses subscription_license place places user_seats licenced lics lic',
    subscription: 'subscription subscriptions subs plan contract agreement',
    product: 'product products',
    look: 'show list display see view check look_up look_at look>up pull>up pull_up open bring_up tell_me_about overview details info let_me_see get_me_the find',
    show: 'show list display see view give_me check look_up look_at look>up tell_me let_me_see get_me open pull_up bring_up what which whats overview find where let_me_know can_i_see i_want_to_see show_me filter sort',
    how_many: 'how_many number_of count what_number amount_of quantity hw_many how_mny',
    number: 'number count quantity amount total',
    why: 'why how_come is_there_a_reason is_there_any_reason any_reason_why a_reason_why the_reason_why what_is_stopping whats_stopping reason what_prevents what_blocks',
    cannot:
      'cant cannot can_not can_i_not can_we_not couldnt unable wont_let not_able not_allowed isnt_possible not_possible impossible wont doesnt_let does_not_let not_let doesnt_allow does_not_allow refuses refused blocked greyed_out grayed_out grey gray disabled missing not_available unavailable locked fails failing am_i_not doesnt_work cannot_find cant_find stuck prevented stopped no_option not_permitted',
    card: 'card creditcard credit_card debit_card visa mastercard amex',
    all: 'all every each',
    paid: 'paid paying full real proper regular',
    off: 'off disable stop deactivate end dont not no switch>off turn>off shut>off without cancel never prevent turn_of switch_of turn>of',
    on: 'on enable activate reactivate turn>on switch>on start resume',
    month: 'month months',
    year: 'year years',
    change: 'change update modify edit switch replace swap move adjust amend correct',
  },
  shorthand: {
    we: "we're",
    more: 'mor moar',
    show: 'shw',
    give: 'giv gve',
    take: 'tke',
    need: 'ned nd',
    want: 'wnt',
    dont: 'dnt donot dun',
    cant: 'cnt cannt',
    how: 'hw',
    what: 'wht',
    when: 'whn',
    which: 'wich wch',
    remove: 'rmv rem',
    subscriptions: 'subz',
    licenses: 'licens lisences',
    extra: 'xtra',
    to: '2b',
    trial: 'trail',
    trials: 'trails',
  },
  idioms:
    'library_card loyalty_card sim_card id_card membership_card birthday_card sd_card report_card greeting_card christmas_card graphics_card memory_card yellow_card red_card find_ourselves find_myself as_far_as_we_are_concerned as_far_as_i_am_concerned as_far_as_im_concerned from_now_on for_some_reason for_whatever_reason licence_plate license_plate license_plates number_plate driving_licence driving_license drivers_license driver_license fishing_license another_supplier another_vendor another_provider another_reseller another_tool another_solution another_platform another_system another_company another_way another_meeting another_department another_team another_office another_product cost_centre cost_center save_costs saving_costs cut_costs cutting_costs reduce_costs cost_cutting cost_saving cost_savings cost_reasons costs_too_much costs_us_too_much too_expensive cost_control cost_reduction too_costly too_pricey at_the_end by_the_end the_end_of end_of_the end_of_this end_of_next end_of_month end_of_year end_of_quarter in_order_to in_order_for in_order_that in_line_with look_after looking_after look_forward looking_forward take_place takes_place taking_place take_a_moment take_into_account take_a_while takes_a_while take_note drop_me_a stop_by get_back_to get_in_touch in_charge more_or_less one_another each_other one_way_or_another more_than_happy more_than_welcome once_more more_and_more further_to on_the_other_hand at_the_moment for_the_moment at_this_point as_a_result as_a_matter_of by_the_way in_the_first_place up_to_date up_to_speed set_to_work in_the_long_run have_a_look take_a_look having_a_look in_the_course_of on_behalf_of at_the_request_of in_view_of with_regard_to with_respect_to in_connection_with in_preparation_for',
  contractions: {
    "what 's": 'is',
    "who 's": 'is',
    "where 's": 'is',
    "how 's": 'is',
    "when 's": 'is',
    "that 's": 'is',
    "it 's": 'is',
    "there 's": 'is',
    "he 's": 'is',
    "she 's": 'is',
  },
  gerund: 'ing',
  passive: englishPassive,
  synonyms: {
    licenses: 'slots entitlements',
    creditcard: 'plastic',
    expire: 'run_out lapse',
    colleagues: 'coworkers teammates colleague coworker',
    employees: 'workers folks employee',
    unassign: 'deprovision',
    show: 'display',
    cancel: 'annul',
    decrease: 'diminish',
    extension: 'prolongation',
    paid: 'payed',
    expiring: 'finishing',
    vendors: 'publishers suppliers',
  },
  fillers:
    "x entirely completely altogether totally examples example pff ugh haha lol genius whatever a an the this that these those my our your their his her its mine ours yours i we you he she they it me us them to of for from on in at by with into onto and or as so then just please pls plz kindly could can would will shall should may might must do does did done am is are was were be been being have has had having want wants wanted like need needs needed id ill ive im weve were youre wed lets let now today tomorrow currently right away asap soon immediately also too again still already really very much some any there here hi hello hey dear good morning afternoon evening thanks thank you cheers ty thx regards best kind hope well ok okay sure yes no not dont if possible able go ahead make get give us how what which when where who why whats hows wheres 's s t d ll ve re im about up out over off down back more less fewer extra additional another further one only exactly go going gonna wanna gotta ya u ur yo guys team mate folks lol btw fyi quick quickly simply actually maybe perhaps think guess wondering wonder know see tell say said ask asking question help request wish mind because since due than such per via until till next last first second new old own same other else after before during while within without kind kindly sir madam bot desk license_desk appreciate grateful favor favour sorry excuse pardon great awesome perfect nice lovely super currently instead rather anymore longer ever never even though however but hw w abt coz hm hmm hmmm oh ah eh uh um anyway alright yea yeah yep nah fine honestly basically literally finally quite pretty little bit urgently later tonight o hmpf okey dokey mean meant lemme gimme em mind showing havent hasnt wont dunno getting got",
  scenery:
    'corporate company private team department office company organization organisation tenant colleague colleagues employee employees staff people person users user hires hire starters starter joiners joiner intern interns boss manager management director cfo ceo it finance marketing sales hr legal support engineering accounting accountant procurement budget approved approval project projects week weeks month months year years day days quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december joined join joins joining left leave leaves leaving leaver leavers start starts starting started hired hiring grew growing growth bigger larger expand expanded moving moved move use uses used using unused work works working worked account accounts business contract renewal end ends ended ending expire expires expired test tested testing pilot phase ready decided decision agreed agree success successful went going came come coming number amount count quantity seats headcount season seasonal temporary temps contractors contractor freelancers freelancer external externals branch location store warehouse shop happy enough short running run ran out switch switched policy audit save saving costs cost-saving money cheap expensive found find looking look noticed received got mail email box sticker inside card reseller partner vendor supplier meanwhile instead longer needed necessary required requirement anymore place put box list drive shared volume volumes things thing stuff item items everyone somebody someone anybody anyone nobody friend customer service colleague\u2019s group groups division unit mailbox mailboxes pcs devices laptops role roles job position capacity girl guy lady gentleman effective immediate immediately promptly shortly forthwith henceforth onwards onward accordingly hereby herewith formally officially currently previously recently temporarily permanently respectively approximately roughly headquarters site sites premises division divisions colleague leadership board executive committee auditor auditors controller procurement purchasing treasury payroll reception receptionist warehouse factory plant acquisition merger reorganisation reorganization restructuring relocation migration expansion closure growth increase demand request requests needs headcount workforce weekend summer winter spring autumn fall semester school fiscal financial annual budgetary agreed decided approved confirmed informed instructed advised regarding concerning procedure halfway midway midterm prematurely process steps step successful considerably replaced replacement promoted maternity sick holiday vacation retired fired quit resigned resigning onboarding offboarding onboard set setup process',
  marks:
    'the a an to of for and is are please my our i we you it can could would how what which why with from do does dont add remove show buy cancel turn off set give take assign licenses license licence licences seats subscription subscriptions invoice invoices card want need more this that have has not no yes thanks hello who when where be will activate renew extend redeem key list bought there by',
  breaks: 'and_not but so because although whereas then meaning hence',
  numbers: {
    simple: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    multipliers: { thousand: 1000, hundred: 100, dozen: 12, dozn: 12, dozens: 12, score: 20 },
    joiners: 'and',
    phrases: {
      half_a_dozen: 6,
      half_dozen: 6,
      a_half_dozen: 6,
      a_couple: 2,
      a_couple_of: 2,
      couple_of: 2,
      a_pair_of: 2,
      one_and_a_half_dozen: 18,
    },
    infixes: [],
    articles: 'a an',
    group: ',',
  },
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  negation: {
    words:
      'hold_back hold_back_with no_need_for_more no_need_for_extra no_need_for_additional no_need_for_any dont_have_to do_not_have_to doesnt_have_to does_not_have_to no_need_to hold_the wait_with withdraw_my retract_my call_off_the hold_my no_longer_wish_to_buy no_longer_want_to_buy changed_my_mind stop_with abstain desist cannot_afford cant_afford not dont do_not never no cannot cant without doesnt didnt wont wouldnt shouldnt neither nor nobody isnt havent havent_decided against hold_off hold_off_on refuse refuses refusing prevent prevents forbid forbids forget_about forget_what reluctant refrain nor avoid stop_adding stop_buying stop_assigning stop_removing stop_renewing rather_not couldnt arent wasnt werent hasnt hadnt neednt dont_need_to_be doesnt_need_to_be do_not_need_to_be does_not_need_to_be need_not_be mustnt aint unless instead_of_buying avoid_adding no_need',
    unneeded:
      'no_longer not_anymore not_any_more not_any_longer dont_need do_not_need not_needed not_used not_using dont_use do_not_use not_in_use not_necessary nobody_uses no_one_uses doesnt_need does_not_need never_used never_use not_required dont_want do_not_want doesnt_use does_not_use hasnt_used isnt_using not_renewed nobody_is_using havent_used not_use not_being_used arent_used arent_using not_continue wont_continue not_keep dont_keep not_worth not_happy not_working_here doesnt_work_here cant_use shouldnt_have should_not_have nobody_needs no_one_needs nobody_wants no_one_wants nobody_left nobody_else_uses',
    anywhere:
      'on_hold out_of_the_question must_not may_not shall_not mustnt not_go_through under_no_circumstances under_no_condition under_any_circumstances on_no_account in_no_case by_no_means forbidden forbade forbids prohibited rejected turned_down vetoed postponed deferred shelved disregard disregarded leave_in_place leave_them leave_those stay stays remain remains nobody no_one no_point no_reason plenty leave_as keep_as dont_touch no_licenses no_licences no_seats no_more nothing none no_new no_extra no_additional',
    harmless:
      'stay_with stay_on stays_with not_lapse not_expire never_lapse dont_let_it_lapse not_run_out no_more_and_no_less no_more_no_less no_less no_objection no_objections no_longer_correct no_longer_right not_valid no_longer_valid isnt_valid protected_against protect_against protection_against secure_against against_phishing against_malware not_activated not_yet_activated isnt_activated not_active_yet not_yet_active isnt_active not_been_activated not_yet_been_activated not_more_than never_more_than not_more dont_forget do_not_forget not_forget dont_hesitate not_only not_sure dont_know no_problem no_worries why_dont why_not why_dont_you not_enough no_rush no_hurry if_not dont_have_enough not_have_enough no_need_for cant_wait dont_mind no_matter not_until cant_you cant_we couldnt_you wont_you not_cheap havent_got dont_have do_not_have not_have dont_really_use do_not_really no_more_than nothing_else not_just havent_got_enough not_a_problem',
    reach: 'before',
  },
  everything:
    'each_of any_and_all company_wide companywide organisation_wide organization_wide across_the_board without_exception workforce whole all everything everyone everybody every_single each_and_every whole_lot entire every everyones everybodys them_all the_lot',
  notEverything:
    'whole_year whole_month whole_term after_all thats_all that_is_all first_of_all all_good at_all in_all all_the_best all_of_us for_all all_but all_together all_set all_get all_receive all_need_a all_need_an all_want',
  between: 'between from_about somewhere_between',
  or: 'or versus vs no nope sorry wait rather or_rather or_maybe or_perhaps or_possibly or_even possibly perhaps maybe',
  and: 'and plus & as_well_as',
  people: {
    to: 'to for',
    from: 'from off of',
    me: 'me myself',
    for: 'for',
    acting:
      'hasnt havent hadnt cant could may might uses isnt arent wasnt werent ought moved changed switched quit resigned retired went transferred works doesnt isnt joined gave called mailed added removed bought ordered cancelled keeps asked asks wants wanted needs needed has is was left leaves starts started begins joins joined wrote writes said says thinks suggested and should must gets got will would doesnt no can needs both',
    pronouns: 'his her him their them',
    places: 'office team department branch store site region division tenant crew unit plant warehouse location group',
    particles: 'van de der den von di la le el bin al ten ter du da dos mc o',
    giving:
      'hook take revoke unassign strip license put set give get assign grant hand provide equip issue gives giving assigning granting supply',
    infinitives:
      'want_to like_to need_to how_to have_to going_to wish_to able_to trying_to love_to wants_to needs_to possible_to way_to',
    needing:
      'need get receive misses needs requires should_get should_have must_have gets wants deserves doesnt_need does_not_need no_longer_needs doesnt_use does_not_use no_longer_uses isnt_using never_uses stopped_using no_longer_works is_done is_finished both_need both_want both_get is_leaving is_gone left_us has_quit has_resigned has_left left_the leaves loses to_lose',
    everyone:
      'everyone everybody anyone all_users all_employees all_staff the_whole_team whole_company all_colleagues entire_team',
    honorifics: 'mr mrs ms miss dr sir prof',
    alsoNames:
      'will grant may mark bill june april august frank grace hope joy dean guy drew chase rich penny dawn rose max pat ray art',
    surnames:
      'short long young green brown white black gray grey king page price case field hill woods stone hunter baker cook day may rich wise small little best good sharp',
    notNames:
      'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december teams outlook excel word powerpoint sharepoint onedrive office windows azure google apple german dutch french belgian english british american christmas easter microsoft finance marketing sales legal hr it procurement engineering operations support accounting',
    titles:
      'colleague coworker mr mrs ms miss dr user users employee intern hire new our my the account mailbox manager assistant boss and',
  },
  roles: {
    more: {
      before: 'extra additional another more further plus',
      after: 'more extra additional other further on_top on_top_of another',
    },
    fewer: { before: 'minus less fewer', after: 'fewer less off fewer_of too_many smaller' },
    total: {
      before:
        'to at exactly total_of precisely total equal equals = of_exactly only just keep at_most till not_more_than never_more_than all_we_need_is should_be want_exactly be become becomes have_exactly totalling -> reach until up_to down_to no_more_than end_up_with end_up_at finish_with left_with end_at maximum_of up_to_a_total_of should_have_exactly must_be should_become make_it make_that makes_it set_at bring_it_to into',
      after:
        'all_told in_total total altogether overall in_all left exactly all_in_all instead remaining total_seats max',
    },
    closing: '',
    plain: { before: 'by with', after: 'is_enough are_enough are_sufficient are_plenty is_plenty will_do' },
    from: { before: 'from currently instead_of now were was of_the out_of had our_current' },
    scene: {
      before:
        'bought ordered purchased used_to_have just_had with_about we_have we_are we_had we_now_have i_have there_are weve_got currently of_our of_the out_of instead_of our the_current_number_is hired hiring we_hired already not than using only_use only_using we_use we_were there_were with_only they_have you_have i_had have_currently already_have now_at current currently_at down_from up_from went_from we_are_at we_at we_sit_at it_is_at it_stands_at we_are_on',
      after:
        'of_which assigned unused in_use are free new_hires new_colleagues new_starters new_employees new_people people_left people_leaving people_joined employees_left',
    },
    needed: 'make_sure ensure see_to_it',
    one: 'one_more another one_extra one_additional one_other an_extra an_additional a_further one_fewer one_less a_single',
    singular: 'license licence seat lic licens user_license',
    time: 'time term terms period minute minutes min hour hours day days week weeks month months year years yr yrs quarter quarters pm am o clock times oclock yo seconds second',
    times: 'times',
    money: 'percent pct $ € £ usd eur euro euros dollar dollars bucks pounds',
    people:
      'people persons users employees colleagues hires starters interns staff joiners heads members students teachers volunteers temps contractors freelancers mailboxes devices desks engineers developers consultants nurses agents men women salespeople managers leavers joiners guys folks person user employee colleague mailbox workers',
    units:
      'license licenses licence licences seat seats lics lic gb gigabyte gigabytes gigs unit units copies copy addons addon subscriptions subscription places x users accounts pieces',
    of: 'of for on in',
    labels:
      'po ticket invoice case number nr version windows office room floor page option step article # ref reference id build section phone team bus flight ending_in ends_in ending_with ends_with ending_on',
  },
  reasons:
    'because due_to reason cuz owing_to given_that on_account_of as_nobody as_no_one as_there as_our as_most as_we as_it as_they since_we since_it since_the since_they since_nobody since_our since_i',
  contrast: { not: 'not dont', unless: 'only just merely any_more anymore longer more yet', but: 'but', also: 'also' },
  askedReasons: 'a_reason any_reason what_reason the_reason_why the_reason_that',
  wishes: 'we i please cancel',
  requests:
    'please pls plz kindly could_you can_you would_you will_you can_we could_we can_i could_i may_i may_we i_would_like id_like we_would_like wed_like i_want we_want i_need we_need so_we_need id_appreciate id_be_grateful lets let_us',
  them: 'them those these em',
  questions: 'what when where who why how which is are was were do does did can could has have may should will would',
  articles: 'a an the this that my our your his her these those',
  occasions: 'for before after during until',
  beside:
    'instead_of instead_of_going_to going_to moving_to moved_to switching_to switched_to migrating_to migrated_to changing_to changed_to upgraded_to over_to besides apart_from alongside unlike now_that_we_have now_we_have we_already_have already_pay_for rather_than compared_to and_not but_not except not',
  destinations: 'to into onto',
  about: 'about regarding concerning on',
  things:
    'bus minibus buses window workshop webinar project projects team meeting headset headsets mouse tablet tablets phone laptop slide slides deck presentation column columns row rows cell cells page pages report reports dashboard dashboards chart charts graph table tables document documents doc docs file files drawing drawings folder folders diagram diagrams flowchart meeting meetings appointment appointments task tasks ticket tickets mails message messages channel channels printer printers laptop laptops monitor monitors screen screens phones chair chairs desks eggs photo photos logo website forms bot bots password passwords line lines macro formula template templates note notes minutes conference exam quiz lesson lessons course courses event events rule rules shape shapes workflow workflows flow flows button visual visuals dataset datasets gateway connector connectors calendar contact contacts post posts reminder reminders lease house car cars bike light lights lamp alarm doors heating heater thermostat network router server servers certificate certificates newsletter newsletters magazine parcel package letter concert taxi trip train flight hotel lunch dinner coffee cake pizza sandwich groceries gym sim bug bugs issue issues story epic sprint survey invitation interview schedule shift shifts vacation holiday budget budgets salary expenses shelf wall guest guests picture pictures video videos signature footer font theme background bookmark bookmarks tab tabs browser keyboard camera cable charger battery badge keycard permit passport insurance membership memberships book books library cv resume chat chats sidebar taskbar agenda homepage intranet wiki backlog whiteboard exit exits junction motorway spreadsheet worksheet sheet milestone milestones macros voicemail dashboard macro call calls conversation conversations desk guideline guidelines paragraph sentence chapter list lists',
  domain:
    'billed invoiced license licenses licence licences seat seats lic lics subscription subscriptions subs invoice invoices bill bills billing payment payments card cards creditcard visa mastercard bank key keys code codes voucher prepaid subscribed trial trials addon addons app apps applications credit creditcheck creditworthiness self_service purchases purchased bought redeem renewal',
  because: 'because since due_to reason as cause cuz bc owing_to given_that on_account_of cos',
  until: 'up_to_and_including until till through up_to to',
  period: {
    origin: 'from',
    since: 'since from after starting as_of',
    worth: 'of worth',
    past: 'last past previous the_last the_past the_previous preceding recent',
    units: {
      year_and_a_half: 18,
      'month months': 1,
      'quarter quarters': 3,
      'half_year half_a_year halfyear': 6,
      'year years yr': 12,
    },
    parts: { quarter: 3, half: 6 },
    ordinals: ['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th'],
  },
};
