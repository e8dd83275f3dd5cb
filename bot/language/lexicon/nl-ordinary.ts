// Ordinary Dutch words that a slip of the pen would make one of ours: they stay what they are.
export const dutchOrdinary = `
    aal aanbeden aanbevolen aanbieding aandelen aandenken aangeboden aangeboren aangebroken aangedaan aangeeft
    aangegaan aangeklaagd aangekomen aangename aangepakt aangeraden aangereden aangericht aangesloten aangesproken
    aangesteld aangetast aangetrokken aangeven aangewezen aangezicht aanklagen aankleden aankloppen aankomen
    aanmerking aanpakken aanraken aanrichten aanrijden aanslagen aansluiten aanspraak aanstaande aantasten aantekening
    aantreden aantrekken aanval aanvallen aanvaller aanvielen aanvoelen aanvoeren aanwezigen aanwijzen aanzitten aap
    aapje abel achten acties activa adam ader aderen aders administratieve adres adviezen adviseur adviseurs afbetaald
    afblazen affectie afgaande afgegeven afgelegen afgeleverd afgeschoten afgeslagen afgesteld afgevraagd afgevuurd
    afgezaagd afgezien afhakken afleiding afleveren afschrikken afslaan afspreken afstanden aftreden algen aller alpen
    amerikaan anaal anker appel arend arresteren arriveren assistente assistenten aten avond baalt baard baart baken
    bakje bakken balen ballen bange banger baren beantwoord bedachten bedank bedek bedenkt bediening bedreigen
    bedreven bedriegen bedrogen beek beet begeven beging beginners begrepen begrijpen begrip behalen beheersen beheert
    behoeden beide beiden beken bekennen beker bekomen belanden belden beleg beloften belooft bemanning bemind bende
    benieuwd benoeming bepaald bepaalde bepaalt bepalen berecht berechten bereid bereiden bereidt bereikten berekend
    berekenen berekening berekeningen berger berijden beroving berucht beruchte beschermen beschieten beschikt
    beschoten beschrijven besluiten bespelen bespraken besproken besta besteden besteed besteedde bestek bestemd
    bestemming besten bestolen bestond bestonden bestseller besturing betekende betekenis beton betonnen betrekken
    betrekt bette beval bevallen bevalling bevalt bevatten bevechten beveel beveiligd beveiligen beven bever
    bevindingen bevolking bevonden bevrijden bewaar bewapende bewaring beweegt beweerde beweren bewijzen bewondering
    bezat bezem bezetten bezien bezit bezochten bezoeken bieder bijdragen bijen bijhouden bijkomen bijvullen biljetten
    billen binden bindt binnenkant binnenkomt blauw bleek bleken bleven blije blijken blok blussen bocht bochten
    boeien boeren boeten boeven bomen bonen bonnen boord bord borden borst boter brachten braken breien breken breuk
    broek broeken broertjes bruid buigen buitenstaanders buizen bukken bussen buurt callen charme christus comite
    compagnie complexe concerten conclusie conditie condities connectie connecties contacten contant contanten
    conversatie creatie daalt daaraan daarbij daardoor daarmee daarom daartoe daden dader daken daling dampen danken
    dankt dansje daten datzelfde dealen debat deden deels definitie degelijk deken dekens dekken dekt delen deo
    departement dergelijk dergelijke dergelijks dezelfde dichten dieet dienden dier dieren dieven dijen dimensies
    directe directrice discussie discussies distributie divisies documentaire doeken doken donder donna doodgaan
    doodlopende doods doorboren doorgegaan dopen dorp douches draad draag draagt draaiden draak dragen drankje
    dreigend dring dringen droeg droegen drong dumpen dunne dunner dwalen dwing dwingen eden eend eerbied effectief
    effectieve eigenwijs eikel eindelijk eisen elfde ellen elven ene engel enger enigen erdoor erf erfelijk ergens
    erger erken erkend erkenning erven est etter evacuatie evaluatie evenveel exclusief executie executies expres
    fabrieken fabrikant factoren falen feeks financieren fles fluit fluiten formatie formele foute fraai franc
    frontlinie fundering gangen garanderen gassen gaten gaven gearriveerd gebeden gebieden gebit geblazen gebonden
    gebreken gebroken gebruikten gedacht gedichten gedraagt gedragen geeindigd geest gegaan gegeten gehouden gekend
    gekker gelachen geladen gelden geldt gelegen geleid gelet geleverd gelijkheid gemoord gemotiveerd genant genen
    genezen genomen gepest gerechten gereden gerekend gerend gericht geroepen geruchten geschift geschifte geschillen
    geschokt geschopt geschreven geschrift geslagen gesloten gesmolten gesproken gestapt gesteld gestoken gestort
    gestorven gestoten getal getrokken gevallen gevangen gevat gevechten gevestigd gevochten gewerkt gewezen gewicht
    gewichten gewisseld gewonden geworpen gezicht gezichten gezocht gezochte gezonden gezworen gilde gillen ginder
    ginds gingen gissen gister glans gloeit goederen goeiedag goeienavond gooit gouden graad graaf graal graan greep
    greintje grepen griep griet grijns grijp groef groeiden groen groenten groentje groentjes groeven groot grot grote
    groten grotten grover gunst haard hagen haken hakken hamer handel handeling handen hank hans haren haring haten
    hecht hechte hechten heden heelt heerst heerste helden helen helft helmen herder herken herkend herstelde
    herstellen heten heter heupen hielpen hijzelf hing hingen hoeden hoeken hoepel hoeren hoest hoesten hoever holden
    honden honger hoofdstad hooi hoopt hoopte hoort hopen hopend horen hout houten huurder immigratie inbreken
    indenken indianen indrukken ineens informeel ingebracht ingebroken ingedeeld ingehaald ingeschreven ingeslagen
    ingesloten ingesproken ingestemd ingewikkeld ingrijpen inkomen inkomend inkomende inlichten innen inpikken
    instelling instemmen instructeur intens interesse interesses introductie invallen inzetten jacht jagen jammer
    jappen jasje jassen jegens jijzelf jonger jurist kaarsen kaarsjes kabaal kaken kakken kant kanten kapel kapen
    kappen karen kasten kater kees keken kenden kenmerken kerken ketel keten ketting kever kicken kijkt kisten klaag
    klachten klank klaren klauw kleden klom kloot klussen knoei knoeien knopen koe koepel koest koesteren koets koken
    kolen konten kookt kopieren kopje korst kots kotsen kozen kraag kraai kraaien kraan kracht kramer kramp krat
    kratten kreng krijt kring kringen kroeg krot kruit krukken kussen kuste kusten kwart kwartje kwartjes kweken
    laagste laatje lacht lachten lading lagen laken lancering landt lans lappen lasten laster lastiggevallen latte
    lazen lazer leder leeggehaald leen leent leer leert legde legden legen leger leggen legt leiden leidingen lek
    leken lekken lekker lekte lelijk lenen lengte lening lenzen leren lessen lette leve leverden leveringen lezer lief
    liefje liegen lijden lijdt lijf lijken likken likt lil linden linies linnen loer logen lokaas lokken lonen loods
    loont loper losgelaten losgeslagen loste louter loyaal lozen lucht luchten luide luiken luisteren lullen lusten
    maagd maagden maakt maalt maat macht machten maden maf magier mais makkers malen manen mara marc marteling maskers
    maten meebracht meegedaan meegeven meeging meerdere meest meesten meevallen meewerken mejuffrouw menen mengen
    meningen meppen merken messen mest metaal metalen metingen micro mijne mijnen milde misgegaan missies miste misten
    moed moeilijk moeilijkheden moer molen momenten mooie moppen morse motie motivatie motiveren munten muts naait
    naakt naartoe nacht nachten naderen nagegaan nagetrokken namens namiddag natrekken navragen neer neerleggen
    neerzetten negatief negatieve nerds nesten netten netwerken nevel neven nicht nichten nijdig noemen nullen
    oefeningen oen oever ogen olijven omgebracht omgeven omschreven omschrijven omslag onafhankelijk onbepaalde
    onderbreken onderdak onderdelen onderen ondergaan onderling ongeduldig ongehoord ongekend ongelijk ongelukkig
    ongepast ongeschikt ongesteld ongezien onnatuurlijk ontbeten ontdekken ontdekking ontevreden onthouden ontnomen
    ontsla ontsteken ontvingen ontvoeren ontzag ontzeggen ontzet onverwacht onvoldoende onwaardig onwaarschijnlijk
    onwel oorlogen oost oosten opblijven opdat opdragen opdringen opdrinken opeens opeet openden operatie operaties
    opeten opgeblazen opgedaan opgedragen opgedronken opgedroogd opgegroeid opgehaald opgehouden opgeladen opgelegd
    opgeleverd opgelopen opgenomen opgeschreven opgesloten opgestaan opgesteld opgevolgd opgevraagd opgezet ophanging
    opleggen opleveren oplichten oplichter oppassen oprichten oprichter oprukken opschieten opschrijven opsluiten
    opsluiting opstaan opstappen opstellen opsturen optreden optrekje opvangen opvoeden opwachten opwekken opzet
    opzetten organisch organische organisme organismen ouden ouder ouders overdrijft overdrijven overgang overgegaan
    overgeven overhaalt overhaast overheen overkomen overlaten overleden overleven overlijden overlijdt overlopen
    overnieuw overreden overslaan oversteek overstuur overtreft overvallen overvaller overvalt overviel overwerk
    overwerken overwogen paden pakken pakte palen panty paps paraat paragraaf parel paren parkeerde parket passend
    pasten paswoord pater pennen penning permissie perron persen pervers pesten pillen pinnen piraat piraten pissen
    pitten plaat plaatse plaatste plaatsten plagen plakt planken planten plas plassen plast plaste plat platen pletter
    plicht plichten plukken poen poort poosje posten preek preken prestatie presteren priesters prikt prins prinsen
    prive probeerden problemen producent producenten produceren productie productief projectiel promotie prostitutie
    protesten puls puree putten raadt raden raken raketten ramen rangen rapporteren rassen recepten redenen reeel reet
    referentie regen regenen regeren regering regeringen regisseren regisseur reiken reinigen rekent relevantie rellen
    renden rennen rente repen repeteren reportage restanten resten richt richten rijden rijkelijk rijken rijst ringen
    roeien roep roepen roeren roes roest roet roken ronde rondleiding roosteren rover rozen ruit ruiten rukken runnen
    russen samen satan saturatie schaak schaam schaap schaar schaden schaken schamen schapen scharen schat schatten
    scheef scheen scheermes scheet schelden schelpen schending schepen scheppen schepping scheren scherp scherven
    scheten scheuren schijf schijnen schijt schijten schijven schikken schoft scholen schoof schoon schoot schoppen
    schopt schot schrammen schreven schrijvers schrikken schroeven schuil schuim schuiven scoort selectie sensei
    servetten shit shoppen simulatie sint slaan slaat slacht slagen slakken slank slikte slopen sluip sluipen sluipt
    smaken smeet smijt smoel sms smullen snappen snapt snapte sneed snoep snoer snoeren snuit solide sonde spant
    specifiek specifieks speel speet spek speld spellen spoed spoel spoelen spoort spoot sprak spraken spreuken
    springt sprong spuit spuiten staak staakt staal stad staking stakker stalen stalken stallen stampen stamt stang
    stank stapten staren staten staven steken stelden stemde stemt sterker stijl stik stip stippen stipt stoep stoer
    stoere stoken stoms stond stoom stoort stopte stopten storen stort storten stoten straat straling straten streken
    strekken strelen strik strop strot studeren stuiten suggestie suggesties sussen taarten talen tand tanken tappen
    tarten tasje tassen tasten teamleider teder tegelijk tegels tegengehouden tekent teksten telde tellen tenen
    tenminste tenten teruggehaald terugkeerde terugkeert teven tevens tienen tilde tillen tocht toedienen toegediend
    toegegeven toegeslagen toegeven toegezegd toekijken toelaten toeren toeslaan toespreken toestanden toestellen
    toewijding tongen toost toren traan trachten trappen treden treed treiteren troef troep troepen trokken trouwden
    uitademen uitbreken uitbrengen uitbuiten uiten uitgeeft uitgegaan uitgekomen uitgeleend uitgeroeid uitgestoken
    uitgetrokken uitgeven uitgevoerd uitgewerkt uitgezien uitleveren uitreiking uitroeien uitschrijven uitsteken
    uitsterven uittrekken uitweg uitwerken uitwisselen uitzenden uitzitten uitzoeken vaag vaart vacht vader vakken
    vallen vandaan vandaar vangen varen vaten vatte vecht vechten veegt vegen vellen ventje veracht veranderden
    veranderingen verassing verbaal verbanden verbannen verbazing verbeeld verbergen verbeterd verbeterde verbetering
    verbind verbinden verbindt verbleven verblijf verblijft verblijven verbond verbonden verborgen verbouwen verbrand
    verbreekt verbreken verbroken verbruikt verdaagd verdacht verdachte verdachten verdachts verdelen verdeling
    verdenken verdenking verdenkt verderf verdienden verdienen verdienste verdiepen verdoving verdragen verdreven
    verdriet verdrietig verdrijven verdronken verdwalen verdwijnt vereerd vereist veren verenigd verenigen vereniging
    vergaan vergaat vergaderen vergaten vergeef vergeeft vergelding vergeleek vergeleken vergeven vergeving vergoeden
    vergoten verhaal verhalen verhandelen verhelpen verheugen verhinderd verhinderen verhoor verhoord verhoren
    verhouding verhullen verhuren verjaagd verjagen verkennen verkenning verkering verkiezen verkiezing verklaard
    verklaart verklaren verklaring verkleden verkleed verkloot verkloten verknallen verkoopt verkoos verkopen
    verkouden verkracht verkrachten verkrachting verkregen verlaat verlamming verlang verlangde verlangen verlangens
    verlangt verleden verlegen verleiden verleiding verleidt verlicht verlichten verlichting verlieten verliezen
    verlinken verloor verloren verlossen verlossing verloving verman vermeden vermeende vermelden vermengd vermijden
    vermindert vermissing vermist vermoeden vermogen vernederd vernederen vernedering verneukt vernield vernielde
    vernielen vernieling vernielt vernomen veroordeel verouderd verpesten verrader verrassing verrekt verrekte
    verricht verrichten verschijnen verscholen verschuilen versieren verslaafd verslaat verslagen verslapen verslaving
    versleten versnelde versnellen verspillen verstand verste versteld versterken versterkt versterkte verstikt
    verstoppen verstoren verstoten verstrikt versturen vertalen vertaling verte verteerd vertelden verteren vertoning
    vertraagd vertraagt vertragen vertraging vertrek vertrouwen vervaagt vervagen vervalsen vervalsing verveelde
    vervelen verving vervloeken vervoerde vervoeren vervolgen vervolging vervuiling vervullen vervult verwanten
    verwarring verwennen verwerken verwijten verwijzen verwonden verwonding verworpen verzeker verzekerd verzekerde
    verzenden verzette verzetten verzieken verzinsel verzocht verzoening verzonden verzonnen verzorgen verzorging
    verzwegen verzwijgen vesten vesting vieren villen visie vissen vlekken vloeren vlogen vocht vochten voedde voeden
    voedt voelde voelden voelen voelt voerde voerden voert voet voeten voetstappen volgde volgden volgers volgt
    volhouden volkomen volstrekt volt vonden vooraan voorbereid voorbereiden voordeed voordeel voordeur voordien
    voordoen voorleggen voorruit voorspeld voorspoed voren vreselijk vriend vrijgevig vrijgezel vrijheden vrijlaten
    vrijwillige vrucht vuist vullen vurig vurige vuurt waait waaraan waargenomen waarlijk waarmaken waarna waarop
    wafels wagen wagens waken wakker wandeling wangen wapen warme warmen wartaal wassen wast wedden weeen weergave
    weerleggen wees wegen weggegaan weggejaagd weggerend weggevaagd weggeven weghouden wegwerken wei weiden weigerden
    weinigen wekt wekte welpen wenden wending wenen wennen weren werkelijk werker werkers werkten werpen werpt werven
    westen wezel wezens wielen wijde wijden wijken wijlen wijst wijten wijven wilden winden windt winnen winsten
    wisten woest wonden wonderkind wonen woning woorden wormen woud wouden wreed wreken wrijf wrok zacht zaden zagen
    zakje zanger zaten zeden zeer zeerste zegel zegje zeik zender zending zesde zicht zieken zieker zijde zijne zingen
    zinken zocht zochten zodoende zoeker zoende zoenen zogezegd zolder zonden zonen zongen zonnen zorgden zover zowaar
    zowat zure zussen zwakken zweten zwijn zwijnen
`;
