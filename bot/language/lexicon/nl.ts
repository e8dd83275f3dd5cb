// Dutch words of general use. What belongs to one capability stands in its file in bot/phrases.

import type { Lexicon } from './lexicon.ts';
import { dutchOrdinary } from './nl-ordinary.ts';
import { dutchPassive } from './nl-passive.ts';
import { dutchUnwished } from './nl-unwished.ts';

/** The first parts of separable verbs: "haal … af", "afhalen". */
const particle = 'af toe op in uit aan weg terug bij om over vrij los stop';

export const dutch: Lexicon<'nl'> = {
  language: 'nl',
  ...dutchUnwished,
  ordinary: dutchOrdinary,
  classes: {
    particle,
    add: 'toevoegt toevoegen toegevoegd toe_te_voegen voeg>toe bijvoegen voeg>bij toevoeg zet>bij bijzetten erbij_zetten zet>erbij doe>bij doe>erbij doen>bij doen>erbij erbij_doen bijplussen plus plussen gooi>bij gooi>erbij add toevoeging bijschrijven plak>bij plak>aan bijvoorzien inregelen regel>bij erbij_plakken komen>bij komt>bij kan>bij kunnen>bij moet>bij moeten>bij',
    increase:
      'groter ruimer ophoging vergroting opschaling verhoog verhogen verhoogd uitbreiden breid>uit breidt>uit uit_te_breiden uitgebreid uitbreiding ophogen hoog>op op_te_hogen opgehoogd vermeerder vermeerderen vergroot vergroten opschalen schaal>op op_te_schalen opschroeven schroef>op omhoog meer aanvullen vul>aan optrekken trek>op op_te_trekken opgetrokken opdrijven drijf>op opvoeren voer>op verruim verruimen verhoging groei groeien groeit',
    remove:
      'ingeleverd teruggegeven weggedaan afgehaald van>halen opgeven geven>op geef>op weghaalt verwijdert afstaan sta>af verwijder verwijderen verwijderd weghalen haal>weg haal>af haal>eraf weg_te_halen haal>uit wegdoen doe>weg gooi>weg weggooien eraf eraf_halen afhalen schrap schrappen geschrapt wis verwijderd_worden lever>in inleveren in_te_leveren kwijt trek>af aftrekken afstoten stoot>af kap remove verwijdering weg neem>weg gooi>eruit haal>van doe>af knip>af mag>af mogen>af geef>terug teruggeven afdoen missen min',
    decrease:
      'kleiner krapper vermindering inkrimping afschaling zakken dalen verlaag verlagen verlaagd verminder verminderen verminderd krimp>in inkrimpen krimp krimpen afschalen schaal>af af_te_schalen terugbrengen breng>terug terug_te_brengen teruggebracht terugschroeven schroef>terug omlaag reduceer reduceren minder afbouwen bouw>af inperken verklein verkleinen snij>in verlaging breng>naar_beneden naar_beneden terugschalen schaal>terug snoei snoeien snoei>weg knip>af afknippen',
    set: 'gebracht te_brengen op_te_brengen dient_te dienen_te zet stel>in instellen maak wijzig wijzigen verander veranderen pas>aan aanpassen aan_te_passen breng brengen verhoog verlaag verhogen verlagen ophogen hoog>op ga gaan zetten gezet houd hou houden wil willen moet moeten brengen uitbreiden breid>uit opschalen schaal>op schaal>af afschalen terugbrengen breng>terug update bijwerken werk>bij komen uitkomen kom>uit zorg zorgen zorgt corrigeer bepaal fixeer beperk beperken nodig hebben worden instellen aangepast gewijzigd hebben verminderen verminder krimp>in reduceer terug terugschroeven schroef>terug tot',
    buy: 'schrijven>in sluiten>af schaffen>aan aanschaft aankoopt koop kopen bestel bestellen aanschaffen schaf>aan aan_te_schaffen aankopen koop>aan aankoop afsluiten sluit>af af_te_sluiten intekenen inschrijven schrijf>in afnemen neem>af af_te_nemen abonneren abonneer bestelling aanschaf inkopen koop>in buy kopen_we neem nemen gekocht_worden aangeschaft_worden besteld_worden worden_gekocht',
    get: 'had_graag hadden_graag graag_gehad wil willen wens wensen nodig behoefte wilt wil_graag willen_graag',
    give: 'toewijst toekent verstrekt geef geven gegeven toewijzen wijs>toe toe_te_wijzen toegewezen toekennen ken>toe toegekend toe_te_kennen verstrek verstrekken verleen verlenen voorzie voorzien krijgt krijgen uitdelen deel>uit koppel koppelen gekoppeld assign assignen toebedelen bezorg toedelen uitrusten rust>uit activeer>voor zet>klaar bezorgen gun gunnen bedeel zorg zorgen',
    needs: 'nodig krijgt moet wil wilt heeft>nodig moet>krijgen verdient krijgen',
    take: 'ontdoe ontdoen weghaalt intrekt afneemt terugneemt ontneemt afnemen neem>af af_te_nemen afgenomen intrekken trek>in in_te_trekken ingetrokken ontneem ontnemen weghalen haal>weg weg_te_halen haal>af neem>terug terugnemen terug_te_nemen pak>af afpakken pak>terug verwijder verwijderen verwijderd ontkoppel ontkoppelen loskoppelen koppel>los haal>bij vrijgeven geef>vrij vrij_te_geven unassign terughalen haal>terug terugpakken intrekking inleveren lever>in neem>weg wegnemen haal>van kwijt afhalen vrijmaken maak>vrij revoke haal>terug schrap ontzeg vorder>terug terugvorderen opheffen toewijzing_opheffen maak>ongedaan ongedaan_maken hef>op',
    alter:
      'wijzig wijzigen verander veranderen pas>aan aanpassen aan_te_passen zet instellen stel>in bijwerken werk>bij update aangepast gewijzigd',
    cancel: 'opzeggen zeg>op op_te_zeggen annuleer annuleren stop stoppen stopzetten beeindigen',
    licence:
      'licentie licenties licentietje licentietjes seat seats plek plekken plaats plaatsen zetel zetels gebruikerslicentie gebruikerslicenties abonnementslicentie abonnementslicenties license licenses licence licences lic lics stuk stuks gebruikersplaatsen',
    subscription:
      'abonnement abonnementen abo abos abbo abonnementje contract contracten plan subscription subscriptions',
    product: 'product producten',
    look: 'toon tonen laat>zien laten_zien zien bekijk bekijken geef>weer weergeven overzicht open opvragen vraag>op inzien inzage check controleer details info vertel_over vertel_me_over zoek>op opzoeken',
    show: 'toon tonen laat>zien laten_zien zien bekijk bekijken geef>weer weergeven weer_te_geven overzicht lijst welke wat lijstje open opvragen vraag>op vind vinden waar inzien inzage check toont laat_me_zien geef_me geef_mij zoek opzoeken zoek>op kun_je_zien controleer bekijk show filter filteren sorteer',
    how_many: 'hoeveel aantal hoe_veel welk_aantal',
    number: 'aantal aantallen totaal hoeveelheid',
    why: 'waarom is_er_een_reden reden_waarom reden_dat hoe_komt hoezo waardoor wat_houdt reden hoe_kan_het',
    cannot:
      'niet geen grijs lukt_niet gaat_niet kan_niet kunnen_niet mag_niet uitgeschakeld ontbreekt geblokkeerd niet_mogelijk onmogelijk niet_beschikbaar weigert geweigerd niet_toegestaan verdwenen weg mislukt ontbreken vast',
    card: 'kaart creditcard credit_card betaalkaart pasje bankpas visa mastercard amex betaalpas kaartje debitcard de_pas onze_pas nieuwe_pas mijn_pas',
    all: 'alle elke ieder',
    paid: 'betaald betaalde betalend betalende echt echte volwaardig volwaardige volledig volledige regulier reguliere gewoon gewone betaalversie definitief definitieve vast vaste',
    off: 'uit uitzetten uitschakelen uit_te_zetten uit_te_schakelen uitgezet uitgeschakeld niet stop stoppen stopzetten zet>stop geen deactiveer deactiveren beeindig beeindigen annuleer af afzetten nooit ophouden hou>op',
    on: 'aan aanzetten inschakelen aan_te_zetten in_te_schakelen ingeschakeld aangezet activeer activeren heractiveer heractiveren zet>aan schakel>in weer_aan hervat hervatten opnieuw',
    month: 'maand maanden',
    year: 'jaar jaren',
    change:
      'bijgewerkt wijzig wijzigen gewijzigd verander veranderen veranderd pas>aan aanpassen aan_te_passen aangepast vervang vervangen bijwerken werk>bij bij_te_werken update updaten wissel wisselen switch overzetten zet>over ruil omwisselen verwissel corrigeer corrigeren bewerk bewerken',
  },
  idioms:
    'volstaan_niet_meer volstaat_niet_meer wat_ons_betreft wat_mij_betreft vanaf_nu om_een_of_andere_reden om_welke_reden_dan_ook aan_de_slag aan_het_werk kosten_besparen kosten_te_besparen kosten_drukken kosten_verlagen kosten_te_drukken kost_te_veel kost_ons_te_veel te_duur hoge_kosten ten_opzichte_van ten_behoeve_van ten_gunste_van ten_laste_van ten_name_van ten_minste ten_slotte ten_eerste ten_tweede ten_aanzien_van ten_gevolge_van ten_koste_van aan_het_eind aan_het_einde eind_van_de eind_van_het einde_van_de einde_van_het eind_van_deze eind_deze eind_volgende naar_aanleiding_van met_betrekking_tot op_het_moment op_dit_moment op_basis_van op_verzoek_van in_opdracht_van op_korte_termijn met_ingang_van op_zoek_naar bij_voorbaat bij_deze bij_voorkeur bij_gebrek_aan min_of_meer meer_dan_genoeg in_de_loop_van op_de_hoogte tot_nu_toe af_en_toe over_en_weer onder_andere onder_meer aan_de_orde om_te_beginnen in_het_kader_van met_vriendelijke_groet ten_tijde_van in_verband_met met_het_oog_op op_termijn naar_verwachting volgens_afspraak naar_wens op_tijd',
  synonyms: {
    creditcard: 'kredietkaart bankkaart visakaart',
    verloopt: 'vervalt',
    verlopen: 'vervallen',
    verleng: 'vernieuw hernieuw prolongeer',
    verlengen: 'vernieuwen hernieuwen prolongeren',
    verlengd: 'vernieuwd hernieuwd',
    verlengt: 'vernieuwt hernieuwt',
    verlenging: 'vernieuwing hernieuwing',
    extra: 'supplementaire supplementair bijkomend toegevoegde',
    medewerkers: 'personeelsleden teamleden personeelslid werknemer leerkrachten leerkracht docent leraar leraren',
    collegas: 'collega',
    gebruikers: 'gebruiker eindgebruikers',
    geef: 'geeft',
    zet: 'zetten',
    facturering: 'facturatie',
    factureringsprofiel: 'facturatieprofiel',
    factuur: 'afrekening',
    facturen: 'afrekeningen',
    gekocht: 'aangekocht gekochte',
    kopen: 'aan_te_kopen',
    toon: 'toont oplijsten som>op',
    leveranciers: 'verkopers',
    betaald: 'betalende',
    knop: 'link knopje schakelaar',
  },
  shorthand: {
    maar: 'mr mar',
    even: 'ff effe',
    van: 'vd',
    wanneer: 'wnr',
    hoeveel: 'hvl hv',
    niet: 'nie nt',
    niets: 'niks',
    nog: 'nogg',
    mijn: 'mn',
    kaartnummer: 'kaartnr',
    geef: 'gef',
    extra: 'xtra',
    licenties: 'licensies lisenties',
    kan: 'kn',
    wil: 'wl',
    geen: 'gn',
  },
  passive: dutchPassive,
  diminutives: 'tjes tje pjes pje jes je',
  fillers:
    "x dient dienen wens wensen wensten verzoeken verzoek ge gij helemaal geheel volledig voorbeelden voorbeeld vertellen zeggen pff haha tja zeg de het een 't t 'n n dit dat deze die mijn m'n mn onze ons jouw jullie uw hun zijn haar ik we wij je jij u hij er hem hen mij me te van voor aan op in bij met naar tot uit over om en of als dan zo dus maar even eens graag svp aub alstublieft alsjeblieft gelieve kun kan kunt kunnen zou zouden wil willen wilt mag mogen moet moeten zal zullen doe doen is zijn was waren ben bent wordt worden word heb hebt heeft hebben had hadden nu vandaag morgen momenteel direct meteen gelijk asap snel binnenkort ook nog weer toch al erg heel veel wat welke wie waar wanneer hoe waarom hoeveel hier daar hallo hoi hey hee beste dag goedemorgen goedemiddag goedenavond goedendag dank bedankt dankje dankjewel groet groeten groetjes mvg vriendelijk vriendelijke ok oke prima ja nee niet geen wel mogelijk laat laten maak maken geef geven meer minder extra alleen precies ga gaan even effe ff snel gewoon misschien denk weet zie zeg vraag vragen vraagje verzoek omdat want doordat per via totdat volgende vorige laatste eerste tweede nieuwe nieuw oude eigen zelfde andere anders na voor tijdens binnen zonder vanaf vanwege wegens nodig zoals eigenlijk iets iemand alvast mevrouw meneer bot fijn mooi super top geweldig sorry excuus toe af bij erbij eraf in liefst liever inmiddels straks zodat zeker hoor joh alsnog zelf vind vinden stuk stuks hierbij hierna daarna daarvoor ervoor daarvan ervan waarvan anymore not please hm hmm hmmm o oh ah eh uh nou tja ach goed zit zitten nader inzien bedoel bedoelde eerst verder sowieso trouwens overigens asjeblieft pls dringend spoedig vanavond vanmiddag later gauw doch eventjes mss bijna punt staat krijgen waarvoor",
  scenery:
    'team afdeling kantoor bedrijf organisatie collega collegas medewerker medewerkers mensen man personen persoon gebruikers gebruiker personeel starters starter stagiair stagiaire stagiairs baas manager leiding directie directeur cfo ceo it financien marketing verkoop hr juridisch administratie boekhouding inkoop budget goedgekeurd akkoord goedkeuring project projecten week weken maand maanden jaar jaren dag dagen kwartaal maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december begint beginnen begonnen start starten vertrekt vertrekken vertrokken weg gaat uit dienst komt komen gekomen aangenomen groeien groeit gegroeid groter kleiner gebruiken gebruikt gebruik werken werkt werkte account accounts contract verlenging einde eindigt eindigen afloopt aflopen verloopt verlopen test testen getest proef pilot fase klaar besloten beslissing besluit succes succesvol ging aantal aantallen hoeveelheid seizoen tijdelijk tijdelijke uitzendkrachten inhuur zzp extern externe externen vestiging filiaal magazijn winkel blij genoeg tekort beleid audit besparen besparing kostenplaats kostenbesparing kostenredenen kosten geld duur goedkoop gevonden gezien merkte gekregen ontvangen gekocht mail doos doosje sticker kaart reseller partner leverancier ondertussen langer overbodig nodig ding dingen spul zaken iedereen niemand klant dienst klantenservice groep groepen mailbox mailboxen postvakken pcs laptops apparaten rol functie vervanging vervangt verhuisd zwangerschapsverlof ziek vakantie pensioen ontslag onboarding offboarding proces inrichten controller overleg vergadering uitkomt aankomt bedraagt betreft telt omvat overgaat doorloopt ingaat geschikt capaciteit limiet vol eenmalig voorlopig onmiddellijk voortaan tijdig spoedig volgens conform betreffende inzake aangaande omtrent hoofdkantoor locatie locaties bestuur raad commissie auditor revisor accountant receptie fabriek overname fusie reorganisatie herstructurering verhuizing migratie uitrol uitbreiding sluiting groei vraag behoefte personeelsbestand weekend zomer winter lente herfst voorjaar najaar semester schooljaar boekjaar jaarlijks financieel financiele beslist goedgekeurd bevestigd afgesproken meegedeeld steeds telkens volgen bestaande bestaand betrokken',
  marks:
    'de het een van voor aan op met naar en is zijn mijn onze ik we wij je u kun kan kunt wil graag hoe wat welke waarom niet geen voeg toe verwijder toon laat zien koop zeg op zet uit aan geef neem af wijs licenties licentie abonnement abonnementen factuur facturen kaart nog bij ook dit dat deze heb heeft hebben ja nee bedankt hallo wie wanneer waar wordt worden activeer verleng wissel sleutel lijst alle er erbij eraf om te moet moeten svp aub zou even verlengen opzeggen hulp betaalmethode uitbreiden toewijzen intrekken',
  gerund: 'en',
  separable: {
    particles: `${particle} door mee voort erbij eraf`,
    between: 'te',
  },
  breaks: 'en_niet maar dus want omdat zodat doordat aangezien terwijl hoewel',
  numbers: {
    simple: {
      nul: 0,
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      elf: 11,
      twaalf: 12,
      dertien: 13,
      veertien: 14,
      vijftien: 15,
      zestien: 16,
      zeventien: 17,
      achttien: 18,
      negentien: 19,
      twintig: 20,
      dertig: 30,
      veertig: 40,
      vijftig: 50,
      zestig: 60,
      zeventig: 70,
      tachtig: 80,
      negentig: 90,
    },
    multipliers: { duizend: 1000, honderd: 100, dozijn: 12, dozyn: 12 },
    joiners: 'en',
    phrases: {
      half_dozijn: 6,
      een_half_dozijn: 6,
      anderhalf_dozijn: 18,
      tiental: 10,
      een_tiental: 10,
      twintigtal: 20,
      een_twintigtal: 20,
      vijftigtal: 50,
      honderdtal: 100,
      anderhalfhonderd: 150,
      een_paar: 2,
      een_stuk_of: 0,
    },
    infixes: ['en'],
    articles: 'een',
    group: '.',
  },
  months: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  negation: {
    words:
      'gaat_niet_door gaan_niet_door uitgesloten in_geen_geval onder_geen geen_sprake_van verboden verbiedt afgekeurd afgewezen afgeblazen uitgesteld opgeschort on_hold zie_af_van zien_af_van zien_we_af ziet_af_van blijft blijven van_gedachten stop_met blijf_van geen_zin zoals_het_is weiger weigeren weigert voorkom voorkomen verbied vergeet wacht wacht_even niet geen nooit zonder niemand niets nergens liever_niet nimmer allerminst',
    unneeded:
      'niets_meer niks_meer niet_meer niet_langer niet_nodig niet_gebruikt nooit_gebruikt gebruiken_niet gebruikt_niet geen_gebruik niemand_gebruikt hoeft_niet_meer niet_meer_nodig niet_verder niet_gebruiken die_we_niet niet_gebruikt_worden niet_door niet_tevreden niet_blij niet_duur',
    anywhere: '',
    harmless:
      'niet_afloopt niet_verloopt niet_vervalt niet_aflopen niet_verlopen blijven_bij blijven_nog blijft_bij moet_blijven mag_blijven blijven_doorlopen blijven_lopen blijven_staan volstaan_niet volstaat_niet niet_meer_en_niet_minder niet_meer_niet_minder blijven_gebruiken gewoon_blijven willen_blijven blijven_werken blijven_houden klopt_niet klopt_niet_meer klopt_ook_niet kloppen_niet heeft_nog_geen hebben_nog_geen heb_nog_geen niet_geactiveerd niet_actief nog_niet_actief nog_niet_geactiveerd nog_nooit nooit_gehad nog_niet_hebben nog_niet_gehad vergeet_niet niet_vergeten waarom_niet niet_alleen weet_niet geen_idee geen_probleem geen_haast waarom_geen niet_zeker niet_genoeg geen_genoeg zo_niet hebben_niet_genoeg kan_niet_wachten geen_bezwaar geen_bezwaren niets_op_tegen niks_op_tegen geen_dank geen_moeite niet_vlot weten_niet niet_waar ongebruikt niet_meer_dan niet_voldoende',
    reach: 'clause',
  },
  everything:
    'elk_van organisatiebreed bedrijfsbreed zonder_uitzondering voltallige voltallig de_volledige stuk_voor_stuk ieders eenieders alle alles iedereen allemaal elke iedere heel_de hele gehele al_onze al_mijn al_de al_het al_die iedereens allen ze_allemaal',
  notEverything:
    'krijgen_alle krijgen_allemaal alles_bij_elkaar alles_samen dat_is_alles dat_was_alles al_met_al in_alle allemaal_goed alles_goed alle_goeds',
  between: 'tussen tussen_de',
  or: 'of versus vs nee sorry wacht liever pardon ofwel dan_wel hetzij of_misschien of_eventueel of_wel of_toch misschien eventueel desnoods',
  and: 'en & plus alsook evenals',
  people: {
    to: 'aan voor',
    from: 'van bij af',
    me: 'mij me mezelf',
    for: 'voor',
    acting:
      'kan kunnen kon mogen moeten gaan hoort behoort stopte krijgen hebben mist beschikt verhuist verhuisde stapt stapte ging kwam werkte belde mailde voegt voegde kocht bestelde verwijderde zegde vroeg vraagt wil wilde moet mag heeft had is was vertrekt vertrok begint begon start zei zegt schreef denkt en krijgt kreeg gaat komt werkt hoeft gebruikt zou stopt',
    pronouns: 'zijn haar hem hun hen',
    places: 'kantoor team afdeling vestiging filiaal winkel locatie regio tenant groep magazijn',
    particles: 'van de der den von di la le el bin al ten ter te du da in t',
    giving: 'wijs ken verleen neem pak ontneem geef geven voorzie verstrek gun bezorg',
    infinitives: '',
    needing:
      'mist moet_hebben is_klaar hebben is_vertrokken is_weg is_uit_dienst gaat_weg gaat_uit_dienst is_gestopt hebben hoeft krijgen gebruikt krijgt heeft moet verdient wil vertrekt gaat_weg is_weg gaat_uit_dienst mag',
    everyone:
      'iedereen alle_gebruikers alle_medewerkers alle_collegas het_hele_team hele_afdeling hele_team hele_bedrijf ieder_teamlid',
    honorifics: 'mevrouw meneer mevr mw dhr mr dr prof juffrouw',
    alsoNames: 'jan wil roos bas mei',
    surnames: 'langer kort klein groot groen meer vos bos jong best goed post bakker visser smit kok koning dekker',
    notNames:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus september oktober november december teams outlook excel word powerpoint sharepoint onedrive office windows azure google apple duitse belgische nederlandse franse engelse amerikaanse vlaamse kerst pasen microsoft finance financien marketing verkoop hr it juridisch inkoop directie',
    titles:
      'collega mevrouw meneer mevr dhr gebruiker gebruikers medewerker stagiair stagiaire nieuwe onze mijn de het account manager directeur baas en',
  },
  roles: {
    more: {
      before: 'nog extra bijkomende aanvullende plus nog_eens meer additionele',
      after:
        'extra erbij bij meer bijkomende aanvullende additionele er_bij bovenop groter ruimer te_weinig tekort te_kort',
    },
    fewer: { before: 'min minus minder', after: 'minder eraf af er_af weg minder_dan te_veel teveel kleiner' },
    total: {
      before:
        'op naar tot hooguit hoogstens ten_hoogste niet_meer_dan nooit_meer_dan precies totaal totaal_van exact = -> maar_liefst houden_op uitkomen_op slechts maximaal worden wordt naar_totaal_van tot_een_totaal_van hou houd behoud uitkomen_op eindigen_op op_precies op_exact maximum_van maak_er maak_daar maak_hier maak_het maak_dat dat_wordt moet_naar',
      after:
        'in_plaats_van ipv alles_bij_elkaar bij_elkaar alles_samen in_totaal totaal bedragen wezen over in_het_totaal exact stuks_totaal overhouden overblijven overblijft overhoud resteren max totale',
    },
    closing: 'zijn worden wordt staan',
    plain: { before: 'met', after: 'is_genoeg zijn_genoeg is_voldoende zijn_voldoende' },
    from: { before: 'van nu momenteel in_plaats_van ipv waren was van_de had huidige' },
    scene: {
      before:
        'kochten gekocht besteld bestelden hadden_we we_kochten we_hebben wij_hebben ik_heb er_zijn we_zijn_met zijn_met momenteel nu van_de van_onze in_plaats_van ipv hebben_er hebben_nu er_waren we_hadden aangenomen niet dan gebruiken we_gebruiken hebben_we heb_ik hebben_wij hadden_wij hebben_al we_hebben_al huidige nu_op momenteel_is_dat nu_is_dat we_zitten_op het_staat_op we_staan_op dat_is_nu dat_zijn_er_nu momenteel_is_het',
      after:
        'waarvan daarvan toegewezen ongebruikt in_gebruik vrij nieuwe_collegas nieuwe_medewerkers nieuwe_mensen nieuwe_starters',
    },
    needed: 'nodig zorg zorgt zorgen',
    one: 'nog_een nog_eentje eentje een_extra één_extra nog_één een_bijkomende een_aanvullende een_minder één_minder één_enkele nog_1',
    singular: 'licentie licentietje plek seat zetel license lic gebruikerslicentie plaats',
    time: 'termijn termijnen looptijd periode jaartje maandje minuut minuten min uur uren dag dagen week weken maand maanden jaar jaren kwartaal kwartalen keer seconden maal',
    times: 'keer maal',
    money: 'procent $ € £ eur euro euros dollar',
    people:
      'mensen personen gebruikers medewerkers collegas man starters stagiairs stagiaires werknemers leden studenten docenten vrijwilligers uitzendkrachten mailboxen postvakken apparaten werkplekken ontwikkelaars consultants verkopers krachten persoon gebruiker medewerker collega mailbox leerlingen',
    units:
      'licentie licenties seat seats plek plekken plaatsen plaats zetels stuks stuk st gb gigabyte gigabytes gigs x gebruikers abonnementen abonnement licentietjes license licenses lics lic accounts invoegtoepassingen gebruikerslicenties',
    of: 'van voor op',
    labels:
      'bestelling po ticket factuur zaak nummer nr versie windows office kamer verdieping pagina optie stap artikel # ref kenmerk id bestelnummer ordernummer telefoon bus vlucht eindigt_op eindigend_op eindigt_met eindigend_met',
  },
  reasons: 'omdat want wegens vanwege aangezien reden doordat',
  contrast: { not: 'niet geen', unless: 'alleen enkel slechts meer langer nog', but: 'maar', also: 'ook' },
  askedReasons: 'een_reden enige_reden welke_reden de_reden_waarom de_reden_dat',
  wishes: 'moeten willen wil graag zeg annuleer gaan kunnen kan mag mogen we ik',
  requests:
    'graag aub svp alsjeblieft alstublieft gelieve kun_je kunt_u kan_je kunnen_jullie kan_u wil_je wilt_u zou_je zou_u zouden_wij zouden_we zou_ik willen_wij willen_we wil_ik ik_wil wij_willen we_willen mag_ik mogen_we mogen_wij',
  them: 'die ze deze hen',
  questions:
    'wat wanneer waar wie waarom hoe welke is zijn was waren kan kun kunnen heeft hebben hebt mag moet wil zal zou hoeveel',
  articles: 'de het een dit dat deze die mijn onze ons jouw zijn haar',
  occasions: 'voor na tijdens tot',
  beside:
    'in_plaats_van ipv overgaan_op over_op overstappen_op overgestapt_op over_naar overgestapt_naar overstappen_naar behalve net_als nu_we nu_wij we_hebben_al hebben_al betalen_al_voor en_niet maar_niet niet',
  destinations: 'aan naar',
  about: 'over omtrent inzake aangaande',
  things:
    'bus bussen minibus venster workshop webinar project projecten team overleg headset headsets muis tablet tablets telefoon presentatie dia dias slide slides slidedeck presentatie kolom kolommen rij rijen cel cellen pagina paginas rapport rapporten rapportage dashboard dashboards grafiek tabel document documenten bestand bestanden tekening tekeningen map mappen stroomschema diagram vergadering vergaderingen meeting meetings afspraak afspraken taak taken ticket tickets mail mails mailtje bericht berichten kanaal kanalen printer printers laptop laptops scherm schermen telefoons stoel stoelen bureau bureaus broodjes koffies foto fotos logo website formulier formulieren app_je bot bots wachtwoord wachtwoorden regel regels lijn lijnen macro formule sjabloon notities notitie notulen agenda agendas cursus training conferentie snelweg examen cursist toets opdrachten virus virussen backup-bestand tafel tafels zaal zalen kast deur gasten gast tafelgenoten balie lokaal lokalen klas kantine parkeerplaats parkeerplek huur huis fiets licht lichten lamp wekker deur verwarming thermostaat netwerk router server servers certificaat certificaten nieuwsbrief tijdschrift krant kranten pakket pakje brief concert kaartjes taxi reis trein vlucht hotel lunch diner koffie taart pizza boodschappen sportschool simkaart bug bugs sprint enquete uitnodiging sollicitatie rooster dienst diensten vakantie budget begroting salaris declaratie declaraties plank muur plaatje plaatjes video videos handtekening lettertype thema achtergrond bladwijzer tabblad browser toetsenbord camera kabel oplader batterij badge toegangspas vergunning paspoort verzekering lidmaatschap boek boeken bibliotheek cv chat chats zijbalk taakbalk intranet wiki backlog whiteboard afrit afritten rekenblad werkblad mijlpaal macros gesprek gesprekken groepsapp alinea zin hoofdstuk lijst lijsten lijstje',
  domain:
    'gefactureerd aangerekend geabonneerd licentie licenties plek plekken abonnement abonnementen abo factuur facturen rekening rekeningen facturering betaling betaalmethode betaalmethoden kaart creditcard bankrekening pas sleutel sleutels code codes voucher prepaid productcode productsleutel proefversie proefversies proef trial trials invoegtoepassing invoegtoepassingen addon addons app apps krediet kredietcontrole kredietwaardigheid kredietbeoordeling kredietcheck kredietonderzoek kredietstatus krediettoets kredietgoedkeuring kredietwaardigheidscontrole zelfbediening zelfbedieningsaankopen selfservice zelfservice aankopen gekocht aangeschaft verlenging seats seat invoices',
  because: 'omdat want wegens vanwege reden aangezien doordat door',
  until: 'tot tm t_m tot_en_met a',
  period: {
    origin: '',
    since: 'sinds vanaf na sedert',
    worth: 'aan',
    past: 'laatste afgelopen vorige vorig voorbije de_laatste het_laatste de_afgelopen het_afgelopen',
    units: {
      anderhalf_jaar: 18,
      'maand maanden': 1,
      'kwartaal kwartalen': 3,
      'halfjaar half_jaar halve_jaar': 6,
      'jaar jaren': 12,
    },
    parts: { kwartaal: 3, helft: 6, halfjaar: 6 },
    ordinals: ['eerste 1e', 'tweede 2e', 'derde 3e', 'vierde 4e'],
  },
};
