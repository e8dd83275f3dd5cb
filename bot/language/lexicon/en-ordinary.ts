// Ordinary English words that a slip of the pen would make one of ours: they stay what they are.
export const englishOrdinary = `
    aboard accent accidental accordion aces achieve acre activities actor acts adapt addiction administration
    administrative admits ads ages aiding alas ale alien alley allies aloud altar amp ample anger ants apartment
    apparatus appeals apples apt arch arena arise aspirations assignment assisted assurance assure assured attack
    attending auction audio audit audition auditions automatic awaiting awhile backs bailed bailing baking bale ballet
    balls banana bands barge bases basic basics basil basis bat batter batteries beach beads beams beans beard bearing
    bears beat beating beats beaver became beer began begun behave behold believers bells belt bending betraying bets
    betting bewitched bidding bitch bitching bites bitten bitter black blacked blacks blank blows boast booster booth
    border boring bound bounds bout bowel brace braid brain breach bread break bred breed breeding breeds bright
    brighten brilliance brink brooks brother brought brunch budge bugger bulls bummer bunch burned burns burying busy
    butter cackling cages cakes calmed calming calms cancer candle cared cares cart carts caste casts cats cello
    certainty chains chance chant chanting chants chaos chap chaps char charm charmed charms charter chatter cheat
    cheating cheats cheek cheeks chick chicks chile choir choke chuckling chunk clacking clams clanging clank clans
    clash cleaned cleans cleaver click cloak clocked clogged clone cloudy clover coalition coarse coats cock coins
    cold colder collar collars collection collector collectors college colleges combing comes commanders commend
    commission companion companions compassion compelled compete concealed conceited conceived concept conception
    condemned conductor cones confessed confided confidence confined connected conservation considerable construct
    constructed construction contacted contest context continuous continuum contractions contradict contrast
    convenience convent convention conversion convicted conviction cooing cooking cooks cooperate cooperation coping
    cords core corporal correction correctly cot couch county court covering covert craft crank crap crate creatures
    creed creek cried crock cross crows crush crushing crying cunning currency curry curse curses customary dad dads
    daft dames danger dares daring dearly dears debt debut decade deceased deceive deceived decent deception decks
    declaration deduction deeds defeating defective defending definition definitive degrading dense dent departing
    dependent deported depressed descending designed designing destruction detain detest developed develops diet dine
    directed direction directive directory discussion discussions disguised disgusted disgusting dismissed distributor
    dive diver divers diversion diving docked dolls donkey donors donut dose doses double doubling drain draining
    drank dressed dried drift dripping drives drove drunken drying ducks dumber dumping early earn earning ears ease
    easier eaten eater eating eats education eels efficient either elastic elected emailed emissions empire employers
    endurance endure engaging enmity estate eternal eternity ether evacuate evacuated evacuation evolution exceptional
    excessive exchanging execution exemplary exist exists expel expert experts exploration exploring explosion
    explosive extensive exterminate faces faction fakes faking fallen falling falls farmer farms farther fasten faster
    fates father fats fatter fault fearing fears feather feed feeding feeds fees fence fever fiance fiend fight fights
    filed filled films finds finer fines fires firing firms fist fists fits fives fixed fixes flank flavor flavour
    flaw flaws flies flock floss flour flower folding folds fond fools foot forged forgot forks formal formality
    formation formed forth foster fought fours fracture fractured fractures frail fraternity frequent frequently fried
    fright fruit frying functional fund furnished furry fuse gagging games gates gather gathering gears gent gentlemen
    gents giant glide glowing goals gods gong goods graceful grade graft grain grape grave graze greed greet greetings
    grief grips groaning grocer gross growl growling growls grunt grunting guild guise gunmen hack hacking hair hairs
    halls hallway halo hammer handled handy hanged hangs hard hare harry hart haste hates hating hats haunt haven head
    heading headline headlines healer healing heals heap heaps hears heather heave heels heir herd herds heresy hermit
    hidden hides hiding hiking hills hisses hitch hives hole holes homing honesty honey hoods hooks hoops hopping
    horse hose hostel hosts hound hounds humor humour hunch hurray hutch imaging imitation immigration impending
    implications imply incest incomplete inconvenient incorporate indefinitely independence indication indifference
    indifferent infinitely initiate initiated initiating initiation initiative injunction inner inquisition insistent
    insolence instance instructor insufficient intake intending intercepted intruding invent inventor
    invested investor investors irrelevant isolation itch jailed jeans jewel jingle joints kennel kettle kicked killed
    kills kinder kinds kisses kissing kitten knack knight knots label lace lacked laden lager lakes landed lands lanes
    laser lasts late latex layer laying leader leaders leading leads leaking lean leaning leaping leash leather legion
    lending lest level liberties licensed licked licking lies lifts lighten liked likes limestone lined linen linger
    links listen liter literary litter lively liver lives locate locating lock locking locks lodged logic lonely
    longed looked loops looting lorry loser losers lots loud louse loved lover loves lower lumber lurch lynch macho
    madden magically maiden maids males manages manner mans manually markers marry marsh masked masks massage massages
    masses master match mates maturity meals meat melt melting mend menus mercy messes messing meter midday mighty
    migraine minds miner mines mingle mints mischief moaning moans mocked modest modifications moist molten monkey
    monuments mooing moose moped morbid mortal mostly motel moth mother mothers moths motivated motivation mould mound
    mount mourning mouth mouths mower mules munch murdering muse mutton nailed nails nearly necessarily necessity
    needy neglected nets nicked normally north noses noticing oasis obsessing obstruction occurring odor older omen
    operating operational operative operatives operator operators opposition organism organisms organizations otter
    ouch outer outrage overnight oversight owed pace paces pacing packed packet packing paged paint painter paints
    palace palaces palate pans pant panties pants pap papal par parson parsons particle partly parts paste patent
    paternity pats patty pause paved peace peach peak pears peeping pence perceived perception persona personal
    personnel perverted pestering peter petting petty phoney phony phrase phrases pickled piles pills pinch pines pint
    pints pitch pitching placement plains plane planes planet planted plants played playing plays plight plot plots
    poets pointers poker poking poles police polishing polls pollution pools ports poses positioned postal pot potion
    pots pouch pours powder power powered powering praise praised praising prank prayed praying preach precedent
    precious precise precision prediction prefect preference preferred prescribe present presented presenting
    presently presents preservation presume pretended pretending prevention preview primal prime prints probable
    probation produced producer producers produces producing productive programme programmed programmes programs
    projected projection projections projector promises promoting prone proportion proposals prosecuted prosecution
    prospects prosper protect protective protector protects protest proven proves provoking prying published punishing
    pure purse quack quest quiet quota race racing raft raging raided rail railing rails rain rained raining raisins
    rally ranch ranger rank raping rash rat rates raving react reaction reads rebel rebels recession recite reckoning
    recovery recreation reeks reel referred referring reflected refuge regain regal regent registry rehearsed rein
    reindeer rejection relation relaxation relevance relieve relieved relive rely remainder remote renovation rent
    repaid repairing repay repeatedly repent replay representation reproduction reschedule resent reserves reside
    resides resist resistance resistant resisting resolution resort respected rest rested resting restoring restraint
    retain retard retirement reverence revolting rewind ring risen rite rites river rivers roach robes rocked rode
    ropes roses roster round rounds ruining rulers sacred sage sailed sailing sails sale salts sand sands sat saves
    scales scalp scare scent scoot scope scored scram screaming seals seams sears seas seduce seduced seduction seed
    seeds seeks sees selling sells semen sends sent separated separation series serves sets sever sewer shack shade
    shades shaft shake shaken shakes shame shamed shaped shares shark sharp shaved shawl sheep shell shipping shirt
    shirts shone shoot shops shore shot shots shout shove shoving shred shrine shrunk side sidelines sides sighing
    sight sights simmer simple simulation sing singing sings sinks sinner sins sinus sitter sitting sizes skate skill
    slate slave sleet slice slices slick slight slime slit slower slows slut sluts small smarter smelt smiles
    smuggling snatched sneak snitch snore snoring snort snowing snuck snuff soften soles soothing sore sought space
    spade spared spark spear speck speeds speedy spied spill spit sport spots spreading sprung spying stable stables
    stack stage stain stake stale stalking stall stalling standards staple stare stared stares staring stark starring
    stars startled startling starved starving stated states statue steak steaks stems stepped sticky stiff stink
    stinking stitch stitched stock stoked stole stomping stone stoned stool stork storm stormed stormy stout stove
    strain straining strand strangling strap straps straws streaming stretched string struck stuffy successor suck
    sucks suction sue sued suing suit suite summit sundown superb supplies supported surge sweats sweet swift swing
    swore tail tailing tails tale tales talks tank tanks tapes taping targeting tarts taste tasted tasting taxes teach
    teaches tearing tears tease teens tells tempo temporal tended tending tense terminal termination terminator terms
    terribly terror theater theaters themes thereby theta thick thin thong thorough thrashing threw thrilling tick
    tide tides tied ties tiger tight tights tiles timber ting tinkling tired tires tiring tissue tissues toes token
    tolling tone toots topped tops torch torched torches tore touchy tough tours tow towel tower trace tradition
    trains trait traits transaction transformed translation translator transport trash treachery tread treason
    treasure treasurer treasures treat trench tribal trilling trolls trough tuck tumor tumour tuned twitch tying
    unavoidable understood unfinished ungrateful unity unnecessary unprotected unsuccessful untie upside upstanding
    urge urn vagina vanishing variation vending vent vents verse verses vested vibration vie vines visit vocation void
    votes vouch wages wailing wails waited waits wakes waking walls wander wandering wanders warden wards warming
    waste wasted wasting watching water watts waved waving weaken weaker wearing wears weave weaver weaving weeds
    weeping wells whale whatsoever whine white whites whore whores wicked widow widows wills winds wines wing winner
    wins wired wires wiring witch withdrawal withdrew wives woken woman won wooden words world worms worry worst
    worthy wound wounds wrench wright wring writers yacht yards yelling yells yonder yourselves yous
`;
