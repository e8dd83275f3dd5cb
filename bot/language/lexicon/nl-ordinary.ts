// Ordinary Dutch words that a slip of the pen would make one of ours: they stay what they are.
export const dutchOrdinary = `
    aal aanbeden aanbevolen aandelen aandenken aangeboden aangeboren aangebroken aangedaan aangeeft aangegaan
    aangeklaagd aangekomen aangename aangepakt aangeraden aangereden aangericht aangesloten aangesteld aangetast
    aangetrokken aangeven aangewezen aangezicht aanklagen aankleden aankloppen aankomen aanleiding aanmerking
    aanpakken aanraken aanrichten aanrijden aanslagen aansluiten aanspraak aantasten aantekening aantreden aantrekken
    aanval aanvallen aanvaller aanvielen aanvoelen aanvoeren aanwezigen aanwijzen aanzitten aap aapje abel achten
    achter acties activa adam ader aderen aders administratieve adres adviezen adviseur adviseurs afgegeven afgelegen
    afgeschoten afgeslagen afgesproken afgesteld afgevraagd afgezien afhakken afleveren afschrikken afspraakje
    afspreken afstanden aftreden algen aller alpen anaal anker arend arresteren arriveren assistente assistenten aten
    avond baalt baart baken bakje balen ballen bange banger bankje baren beantwoord bedachten bedank bedek bedenkt
    bediening bedreigen bedreven bedriegen bedrogen beek beet begeven beging beginners begrepen begrijpen begrip
    behalen beheersen beheert behoeden beide beiden beken bekennen beker bekomen belanden belden beleg beloften
    belooft bemanning bemind bende benieuwd benoeming bepaald bepaalde bepaalt bepalen berecht berechten bereid
    bereiden bereidt berekenen berekening berekeningen berichtje berichtjes berijden beroving berucht beruchte
    beschermen beschoten beschrijven besluiten bespelen bespraken besproken besta bestaande besteden besteed besteedde
    bestek bestemd bestemming besten bestolen bestond bestonden bestseller besturing betekende betekenen beton
    betonnen betrekken betrekking betrokken bette beval bevallen bevalling bevalt bevatten bevechten beveel beveiligd
    beveiligen beven bever bevindingen bevolking bevonden bevrijden bewaar bewapende bewaring beweegt beweerde beweren
    bewijzen bewondering bezat bezem bezetten bezien bezit bezochten bezoeken bieder bijdragen bijen bijhouden
    bijkomen bijvullen biljetten billen binden bindt binnenkant blauw bleek bleken bleven blije blijken blok blussen
    bocht bochten boeien boeren boeten boeven bomen bonen bonnen borden borst boter brachten braken breien breken
    breuk broek broeken broertjes bruid buigen buitenstaanders buizen bukken bussen buurt callen charme compagnie
    complexe concerten connectie connecties contacten contant contanten conversatie creatie daalt daaraan daarbij
    daarmee daarop daartoe daden dader daken dalen daling dampen danken dankt dansje daten debat deden deels definitie
    degelijk deken dekens dekken dekt deo departement dergelijk dergelijke dergelijks dichten dier dijen dimensies
    directe directrice discussie discussies distributie documentaire doeken doken donder donna doodgaan doodlopende
    doorboren doorgegaan dopen dorp draad draag draagt draaiden draak dragen drankje dreigend dring dringen droeg
    droegen drong dumpen dunne dunner dwing dwingen eden eend eerbied eerder eikel eindelijk eindje eisen elfde ellen
    elven ene engel enger enigen erdoor erf erfelijk ergens erken erkend erkenning erven est etentje etentjes etter
    evaluatie exclusief executie expres fabrieken fabrikant factoren falen feeks financieel financiele financieren
    fles fluit fluiten formatie formele foute fraai franc frontlinie fundering gangen garanderen gassen gaten gaven
    gearriveerd gebeden gebieden gebit gebonden gebreken gebroken gebruikten gedacht gedichten gedragen geeindigd
    geest gegaan gegeten gehouden gekend gekker gekozen gelachen geladen gelden geldt gelegen geleid gelet gelijkheid
    gemoord gemotiveerd genant genen genezen genomen gepest gerechten gereden gerekend gerend gericht geroepen
    geruchten geschillen geschopt geschreven geschrift geslagen gesloten gesmolten gesprekken gesproken gestapt
    gesteld gestoken gestort gestorven gestoten getal getrokken gevallen gevangen gevat gevechten gevestigd gevochten
    gewerkt gewezen gewicht gewichten gewisseld gewonden geworpen gezicht gezichten gezocht gezochte gezonden gezworen
    gilde gillen ginder ginds gingen gissen gister glans gloeit goederen goeiedag goeienavond gooit gouden graad graaf
    graal graan greep greintje grepen griep griet grijns grijp groef groeiden groen groenten groentje groentjes
    groepjes groeven groot grot grote groten grotten grover gunst haard hagen haken hamer handel handeling handen
    handje hank hans haren haring haten hecht hechte hechten heden heelt heerst heerste helden helen helft helmen
    herder herken herkend herstelde herstellen heten heter heupen hielpen hijzelf hing hingen hoeden hoeken hoepel
    hoest hoesten hoever holden honden honger hoofdstad hoogte hooi hoopt hoort hopen hopend horen hout houten huurder
    inbreken indenken indianen indrukken ineens ingebroken ingedeeld ingeschreven ingeslagen ingesloten ingestemd
    ingewikkeld ingrijpen inkomen inkomend inkomende inlichten innen inpikken instelling instemmen intens interesse
    interesses introductie invallen inzake inzetten jacht jagen jammer jappen jasje jassen jegens jijzelf jonger
    jurist kaarsen kaarsjes kabaal kader kaken kant kanten kapel kapen kappen karen kasten kater kees keken kenden
    kenmerken kerken kerst ketel keten ketting kever kijkt kisten klaag klachten klank klaren klauw kleden klom kloot
    klussen knoei knoeien knopen koe koepel koest koesteren koets koken kolen konten kookt koopje kopieren kopje kots
    kotsen kozen kraag kraai kraaien kraan kracht kramer kramp krat kratten kreng krijt kring kringen kroeg krot kruit
    kussen kusten kwart kwartje kwartjes kweken laagste laatje lacht lachten lading lagen laken lancering landt lans
    lappen laste lasten laster lastiggevallen lazen lazer leder leeggehaald leen leent leer leert legde legden legen
    leger leggen legt leiden leidingen lek leken lekken lekker lelijk lenen lening lenzen leren lessen leve leventje
    leverden leveringen lezer lief liefje liegen lijden lijdt lijf lijken lijntje likken likt lil limiet linden linies
    linnen loer logen lokaas lokken lonen loods loont loper losgelaten losgeslagen louter loyaal lozen lucht luchten
    luide luiken luisteren lullen lusten maagd maagden maakt maalt maat macht machten maden maf magier mais makkers
    malen manen mara marc marteling maskers maten meegeven meeging meest meesten meevallen meewerken mejuffrouw menen
    mengen meningen meppen merken messen mest metaal metalen metingen micro mijne mijnen milde minste misgegaan
    missies misten moed moeilijk moeilijkheden moer molen momenten momentje mooie moppen morse motie motivatie
    motiveren munten muts naait naakt naartoe nacht nachten naderen nagegaan nagetrokken namens namiddag natrekken
    navragen neer neerleggen neerzetten negatief negatieve nerds nesten netten netwerken nevel neven nicht nichten
    noemen nullen oefeningen oen oever ogen olijven omschreven omschrijven omslag omvat onafhankelijk onderbreken
    onderdak onderdelen onderen onderling ongeduldig ongehoord ongekend ongelijk ongelukkig ongepast ongesteld
    ongezien onnatuurlijk ontbeten ontdekken ontdekking ontevreden onthouden ontnomen ontsla ontsteken ontvingen
    ontvoeren ontzag ontzeggen ontzet onverstandig onverwacht onvoldoende onwaardig onwaarschijnlijk oorlogen oost
    oosten opblijven opdat opdragen opdringen opdrinken opeens opeet opende openden operatie operaties opeten
    opgeblazen opgedaan opgedragen opgedronken opgedroogd opgegroeid opgehouden opgeladen opgelegd opgelopen opgenomen
    opgeschreven opgesloten opgestaan opgesteld opgevolgd opgevraagd opgezet ophanging opleggen opleveren oplichten
    oppassen oprichten oprukken opschrijven opsluiten opstaan opstellen optreden optrekje opvangen opvoeden opwachten
    opwekken opzet opzetten organisch organische organisme organismen ouden ouder ouders overdrijft overdrijven
    overgegaan overheen overlijden overlijdt overslaan oversteek overtreft overvallen overvaller overvalt overviel
    overwogen pakken pakketje pakte palen panty paps paraat paragraaf parel paren parkeerde parket passend pasten
    paswoord pater pennen penning permissie perron persen pervers pesten pillen pinnen piraat piraten pissen pitten
    plaat plaatse plaatsje plaatste plaatsten plagen plakt planken planten plas plassen plast plaste plat platen
    pletter plicht plichten plukken poen poort poosje posten praatje praatjes preek preken prestatie presteren
    priesters prikt prins prinsen probeerden problemen producent producenten produceren productie productief
    projectiel promotie prostitutie protesten puls puree putten raadt raden raken raketten ramen rangen rapporteren
    rassen reeel reet referentie regen regenen regeren regeringen regisseren regisseur reinigen reken rekenen rekent
    rekken relevantie rellen renden rennen repen repeteren reportage restanten resten richt richten rijden rijkelijk
    rijken rijst ringen roeien roep roepen roes roest roet roken ronde rondleiding roosteren rover rozen ruit ruiten
    rukken runnen russen samen satan saturatie schaak schaam schaap schaar schaden schaken schamen schapen scharen
    schat schatten scheef scheen scheermes schelden schelpen schending schepen scheppen schepping scheren scherp
    scherven scheten scheuren schijf schijnen schijt schijten schijven scholen schoppen schort schrammen schreven
    schrijvers schrikken schroeven schuil schuim schuiven scoort seintje sensei servetten shit shoppen simulatie sint
    slaan slaat slacht slagen slakken slank slopen sluip sluipen sluipt smaken smijt smoel sms smullen snappen snapt
    snapte snoep snoer snoeren snuit solide sonde specifiek specifieks spek spellen spoel spoelen spoort spoot sprak
    spraken spreuken springt spuit spuiten staak staakt staal stad staking stakker stalen stalken stallen stampen
    stamt stang stank stapje stapten staren staten staven steken stelden stemde stemt sterker stijl stik stip stippen
    stipt stoep stoer stoere stoken stoms stond stoom stoort stopte stopten storen stort storten stoten straat
    straling straten streken strekken strelen strik strop strot studeren stuiten suggestie suggesties sussen taarten
    talen tand tanken tappen tarten tasje tassen tasten teamleider teder tegelijk tegels tegengehouden teksten telde
    telkens tellen telt tenen tenminste tenten teruggehaald terugkeerde teven tevens tilde tillen tocht toedienen
    toegediend toegegeven toegeslagen toegeven toegezegd toekijken toelaten toeslaan toespreken toestanden toestellen
    toewijding tongen toost toren traan trachten trappen treden treed treiteren troef troep troepen trokken trouwden
    uitademen uitbreken uitbrengen uitbuiten uiten uitgeeft uitgegaan uitgekomen uitgeleend uitgeroeid uitgesteld
    uitgetrokken uitgeven uitgevoerd uitgezien uitleveren uitreiking uitroeien uitschrijven uitsteken uitsterven
    uittrekken uitweg uitwerken uitwisselen uitzenden uitzitten uitzoeken vaag vaart vacht vader vallen vandaan
    vandaar vangen varen vaten vatte vecht vechten vechter veegt vegen vellen ventje veracht veranderden veranderingen
    verassing verbaal verbanden verbannen verbazing verbeeld verbergen verbeterd verbeterde verbetering verbind
    verbinden verbleven verblijf verblijft verblijven verboden verbonden verborgen verbreekt verbreken verbroken
    verbruikt verdaagd verdacht verdachte verdachten verdachts verdelen verdeling verdenken verdenking verdenkt
    verderf verdienden verdienen verdienste verdiepen verdoving verdragen verdreven verdriet verdrietig verdrijven
    verdronken verdwalen verdwijnen verdwijnt vereerd vereist verenigd verenigen vereniging vergaan vergaderen
    vergaten vergeef vergeeft vergelding vergeleek vergeleken vergeven vergeving vergoeden vergoten verhaal verhalen
    verhandelen verhelpen verheugen verhinderd verhinderen verhoor verhoord verhoren verhouding verhullen verhuren
    verjaagd verjagen verkennen verkenning verkering verkiezen verkiezing verklaard verklaart verklaren verklaring
    verkleden verkleed verkloot verkloten verknallen verkoopt verkoos verkopen verkouden verkracht verkrachten
    verkregen verlaat verlamming verlang verlangde verlangen verlangens verlangt verleden verlegen verleiden
    verleiding verleidt verlicht verlichten verlieten verliezen verlinken verloor verloren verlossen verlossing
    verloving vermeden vermeende vermelden vermengd vermijden vermindert vermissing vermist vermoeden vermogen
    vernederd vernederen vernedering verneukt vernield vernielde vernielen vernieling vernielt vernomen veroordeel
    verouderd verpesten verrader verrassing verrekt verrekte verricht verrichten verschijnen verscholen verschuilen
    versieren verslaafd verslaat verslagen verslapen verslaving versleten versnelde versnellen verspillen verstand
    verste versteld versterken versterkt verstoppen verstoren verstoten verstrekt verstrikt versturen vertalen
    vertaling verte verteerd vertelden verteren vertoning vertraagd vertraagt vertragen vertraging vertrek vertrouwen
    vervaagt vervagen vervalsen vervalsing verveelde vervelen verving vervloeken vervoerde vervoeren vervolgen
    vervolging vervullen vervult verwanten verwarring verwennen verwerken verwijten verwijzen verwittig verwonding
    verworpen verzeker verzekerd verzekerde verzenden verzette verzetten verzieken verzinsel verzocht verzoening
    verzonden verzonnen verzorgen verzorging verzwegen vesten vesting villen visie vissen vlekken vocht vochten voedde
    voeden voedt voelde voelden voelen voelt voerde voerden voeren voert voet voeten voetstappen volgde volgden volgen
    volgers volgt volhouden volkomen volt vonden voorbereid voorbereiden voordeed voorleggen voorruit voorspeld
    voorspoed vreselijk vriend vrijgevig vrijgezel vrijheden vrijwillige vrucht vuist vullen vurig vurige vuurt waait
    waaraan waargenomen waarlijk waarna waarop wafels wagen wagens waken wakker wandeling wangen wapen warme warmen
    wartaal wassen wast wedden weeen weerleggen wees wegen weggejaagd weggerend weggevaagd weggeven weghouden
    wegwerken wei weiden weigerden weinigen wekt wekte welpen wenden wending wenen wennen weren werkelijk werker
    werkers werkten werpen werpt werven westen wezel wezens wielen wijde wijden wijken wijlen wijst wijten wijven
    wilden winden windt winnen wisten woest wonden wonen woning woorden wormen woud wouden wreken wrijf wrok zacht
    zaden zagen zakje zanger zaten zeden zeer zeerste zegel zegje zeik zender zending zesde zicht zieken zieker zijne
    zingen zinken zocht zochten zodoende zoeker zoende zoenen zogezegd zolder zonden zonen zongen zonnen zorgden
    zowaar zowat zure zussen zweten zwijn zwijnen
`;
