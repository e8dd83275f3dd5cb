// Ordinary English words that a slip of the pen would make one of ours: they stay what they are.
export const englishOrdinary = `
    accent accidental accordion aces achieve acre activities actor acts adapt addiction administration administrative
    admits ads ages aiding alas ale alien alley allies aloud altar amp anger ants apartment apparatus appeals apple
    apples apt arch arena arise aspirations assignment assisted assurance assure assured attack attending auction
    audio audit audition auditions automatic awaiting awhile backs bailed bailing baking bale balls banana bands barge
    bases basic basics basil basis bat batter batteries beach beads beams beans beard bearing bears beat beating beats
    beaver became beer began begun behave behold believers bells belt bending betraying bets betting bewitched bidding
    bitch bitching bitten bitter black blacked blacks blank blows boarding boast booster booth border boring bound
    bounds bout brace braid brain breach bread break bred breed breeding breeds bright brighten brilliance brink
    brooks brother brought brunch budge bugger bulls bummer bunch burns burying busy butter cackling cages cakes calls
    calmed calming cancer candle cared cares cart carts caste casts cello center certainty chains chance chant
    chanting chants chap char charm charmed charms charter chatter cheat cheating cheek cheeks chick chicks chile
    choir chose chuckling chunk clacking clams clanging clank clans clash cleaver click cloak clocked clogged clone
    cloudy clover coarse coats cock coins cold colder collar collars collector collectors college colleges combing
    comes commanders commend commission companion companions compassion compelled concealed conceited concept
    concerned concerning concluded concludes conductor cones confessed confided confidence confined connected
    connection connections conservation construct construction contacted contest context continuous continuum
    contractions contradict contrast convenience convent conversion convicted cooing cooking cooks cooperate
    cooperation coping cords core corporal correctly cot couch county court covering covert craft crank crap crate
    creatures creek cried crock crush crushing crying cunning currency curry curse curses customary dad dads daft
    dames danger dares daring dearly dears debt debut decade deceased deceive deceived decent decks declaration deeds
    defeating defending definition definitive demand demanding dense dent departing dependent deported depressed
    descending designed designing destruction detest developed develops dine directed direction directive directory
    discussion discussions disguised disgusted disgusting dismissed distributor diver divers diversion diving docked
    dolls donkey donut dose doses doubling drain draining drank dried drift dripping drives drying ducks dumber
    dumping early earn earning ears ease eaten eater eating eats eels efficient either elastic emailed emissions
    empire employers endurance endure enmity estate eternal eternity ether evacuation evolution excessive exchanging
    exemplary expansion expel expert experts exploration exploring explosive extensive exterminate faces faction
    factory fakes faking fallen falling falls farmer farms farther fasten fates father fats fatter fault fearing fears
    feather feeding feeds fees fence fever fiance fiend fight fights filed filled films financial finds finer fines
    fires firing firms fist fists fits fives fixed fixes flank flavor flavour flaw flaws flies flock floss flour
    flower folding folds fond fools foot forgot forks formal formation forth foster fought fours fracture fractured
    fractures fraternity frequent frequently fried fright fruit frying functional fund furnished furry gagging gain
    games gates gather gathering gears gent gents giant glide glowing goals gods gong goods graceful grade graft grain
    grape grave graze greed greet greetings grief grips groaning grocer growling grunt grunting guild guise gunmen
    hack hacking hair hairs halls halo hammer handled handy hanged hangs hard hare harry hart haste hates hating hats
    haunt haven head heading healer healing heals heap heaps hears heather heave heels heir herd herds hermit hidden
    hides hiding hiking hills hisses hitch hives hole holes homing honesty honey hoods hooks hoops hopping horse hose
    hostel hosts hound hounds humor humour hunch hurray imaging imitation impending implications imply incest
    inconvenient incorporate indefinitely independence indication indifference indifferent infinitely informing
    initiate initiated initiating initiation initiative inner insistent insolence instance instructed instructor
    insufficient intending intercepted intruding invent inventor invested investor investors irrelevant itch jailed
    jeans jewel jingle joints junction kennel kettle killed kills kinder kinds kisses kissing kitten knack knight
    knots label lace lacked laden lager lakes landed lands lanes laser lasts latex layer laying leader leaders leading
    leads leaking lean leaning leaping leash leather legion lending lest level liberties licensed licked licking lies
    lifts lighten liked likes lined linen linger links listen liter literary litter lively liver lives locate locating
    lock locking locks lodged logic lonely longed looked loops looting lorry loser losers lots loud louse loved lover
    loves lower lumber lurch lynch macho madden magically maids males manages manner mans manually markers marry marsh
    masked masks massage massages masses master match mates maturity meals meat melt melting mend menus mercy messes
    messing meter mighty minds miner mines mingle mints mischief moaning moans mocked modest modifications moist
    molten monkey monuments mooing moose moped morbid motel moth mother mothers moths motivation mould mound mount
    mourning mouth mouths mower mules munch murdering muse mutton nailed nails nearly necessarily necessity needy nets
    north noses noticing oasis obsessing obstruction occurring odor older omen operating operational operative
    operator opposition organism organisms organizations otter ouch outer outrage oversight owed pace paces pacing
    packet packing paged paint painter paints palace palaces palate pans pant panties pants pap papal par parent
    parson parsons particle partly parts paste paternity pats patty pause paved peace peach peak pears peeping pence
    perceived persona personal personnel perverted pestering peter petting petty phoney phony phrase picket piles
    pills pinch pines pint pints pitch pitching placement plains plane planes planet planted plants plates played
    playing plays plight plot plots poets pointers poker poking poles police polls pools ports poses possibly pot
    potion pots pouch pours powder power powered powering praise praised praising prank prayed praying preach
    precedent precious precise precision prediction prefect preference prescribe present presented presenting
    presently presents preservation presume pretended pretending prevention preview primal prime prints probable
    probation produced producer producers produces producing productive programme programmed programmes programs
    projection projector promoting prone proportion proposals prospects prosper protect protected protection protects
    protest proven proves provoking prying published punishing pure purse quack quest quiet quota race racing raft
    raging raided railing rails rain rained raining raisins rally ranch ranger rank raping rash rat rates raving react
    reads rebel rebels reception recite reckoning recording recovery reduction reeks reel referring reflected refuge
    regain regal regard regent registry rein reindeer relevance relieve relieved relive rely remainder remote rent
    repaid repairing repay repeatedly repent replay representation reproduction reschedule resent reserves reside
    resides resistance resistant resisting resort respected rest rested resting restoring restraint retain retard
    retirement reverence revolting rewind ring risen rite rites river rivers roach robes rocked rode ropes roses
    roster round rounds ruining rulers sacred sage sailed sailing sails sale salts sand sands sat saves scales scalp
    scare scoot scope scored scram screaming seals seams sears seas seduce seduced seeds seeks sees selling sells
    semen sends separated series serves sets sever sewer shack shade shades shaft shake shaken shakes shame shamed
    shaped shares shark sharp shaved shawl shell shipping shirt shirts shone shoot shops shore shot shots shout shove
    shoving shred shrine shrunk side sidelines sides sighing sight sights simmer simple simulation sing singing sings
    sinks sinner sins sinus sitter sitting skate skill slate slave slice slices slick slight slime slit slower slows
    slut sluts small smarter smelt smiles snatched sneak snitch snore snoring snort snowing snuck snuff soften soles
    soothing sore sought space spade spared spark spear speck speeding spent spill spit sport spots spreading spring
    stable stables stack stage stain stake stale stalking stall stalling standards staple stare stared stares staring
    stark starring stars startled startling starved starving stated states statue steak steaks stems stepped sticky
    stiff stink stinking stitch stitched stock stoked stole stomping stone stoned stool stork storm stormed stormy
    stout stove strain straining strand strap straps straws streaming stretched string struck stuffy successor suck
    sucks suction sue sued suing suit suite summer summit sundown superb supplies supported surge sweats swift swing
    swore tailing tails tale tales talks tank tanks taping targeting tarts taste tasted tasting teach teaches tearing
    tears tease teens tells tempo temporal temporarily tended tending tense terminal termination terminator terms
    terribly terror theater theaters themes theta thick thin thong thorough thrashing threw thrilling tick tides tied
    ties tiger tight tights tiles timber ting tinkling tired tires tiring tissue tissues toes token tolling tone toots
    topped tops torch tore touchy tough tours tow tower trace tradition trail trailing trails transaction transformed
    translation translator transport trash treachery tread treason treat tribal trilling trolls trough tuck tumor
    tumour twitch tying unavoidable understood unfinished ungrateful unity unnecessary unsuccessful untie upside
    upstanding urge urn vagina vanishing variation vending vent vents verse verses vested vie vines visit vocation
    void votes vouch wages wailing wails waited waits wakes waking wander wandering wanders warden wards warming waste
    wasted wasting watching water watts waved waving weaken weaker wearing wears weave weaver weaving weeds weekend
    weeping wells whale whatsoever whine white whites whore whores wide widow widows wills winds wines wing winner
    wins wired wires wiring witch withdrawal wives woken woman won wooden words world worms worry worst worthy wound
    wounds wright wring writers yacht yards yelling yells yonder yous
`;
