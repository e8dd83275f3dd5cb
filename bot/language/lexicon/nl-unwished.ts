// Dutch words that make a sentence no wish of here and now: a report, a condition, a doubt, two opposites.
import type { Lexicon } from './lexicon.ts';

export const dutchUnwished: Pick<Lexicon, 'supposed' | 'told' | 'moods' | 'opposites'> = {
  supposed: [
    'als|indien|wanneer|zodra misschien|mogelijk|wellicht|eventueel|waarschijnlijk',
    'misschien|wellicht|mogelijk|mss moeten|hebben|gaan|willen|ooit ooit|later|straks|volgend|nodig',
    'of_we|of_ik|of_wij ooit|moeten|gaan|zouden vraagt|vroeg|weet|twijfel|twijfelen|afvragen|vraag|bespreken|overleggen',
    'moeten_we|moet_ik|zouden_we|is_het_slim|is_het_verstandig|heeft_het_zin|is_het_nuttig {question} !wat_moet_ik !wat_moeten_we !welke_stappen !hoe',
    '{person} heeft_al|hebben_al|had_al|heeft_reeds {product}',
    'zou_fout|zonde_om|dom_om|spijt|had_niet|hadden_niet #add|#buy|#remove|#cancel|verlengen|verlengd',
    'denkt|gelooft|vindt|stelt>voor|stelde>voor|meent|adviseert|adviseerde|verwacht #add|#buy|#cancel|#remove|#get|#increase|#decrease|verlengen|verlengd',
    'zegt|zei|vindt|beweert|denkt we_moeten|moeten|moet|dat_we #add|#buy|#cancel|#remove|#increase|#decrease|verlengen !graag !aub',
    'zouden_we|zou_ik|zouden_wij|we_zouden|wij_zouden|ik_zou #add|#buy|#cancel|#remove|#increase|#decrease|verlengen !kunnen !kun !graag !willen !wil !{question}',
    '{person}|hij|zij|ze|collega|baas|leverancier voegt|koopt|bestelt|verwijdert|zal|gaat|zou #add|#buy|#cancel|#remove|toe|morgen|opzeggen|verlengen !nodig !graag !{question}',
    'zegt_dat|zei_dat|meldt_dat|schreef_dat|zegt_hij|zei_hij|moest|moesten #add|#buy|#cancel|#remove|#increase|#decrease|verlengen',
    'las|gelezen|gehoord|hoorde|blijkbaar|naar_verluidt|volgens|schijnbaar|notulen dat|heeft|is|zijn|was|iemand|{person}|microsoft|staat',
    'vroeg|vraagt|vroegen of|om #add|#buy|#cancel|#remove|#increase|#decrease|verlengen',
    'stopt_met|gaat_stoppen|was_van_plan|is_van_plan|zijn_van_plan|gaat>opzeggen|gaat>verwijderen|gaat>kopen {person}|microsoft|hij|zij|ze|collega|iemand|baas|leverancier',
    'kan_het_schelen|ja_hoor|tuurlijk|geweldig|goed_plan|briljant #add|#buy|#cancel|#remove',
    'plan|idee #cancel|#remove|#buy|#add goed|slecht|geweldig|briljant|dom|leuk|wiens',
    'duurder|goedkoper|voordeliger als|wanneer|indien',
  ],
  told: [
    'bedankt_voor|dank_voor|dankjewel_voor|sorry_dat|sorry_voor|fijn_dat|mooi_dat|goed_dat|gelukkig|jammer_dat|blij_dat #add|#buy|#cancel|#remove|toevoegen|toegevoegd|opzeggen|opgezegd|verwijderd|gekocht|verlengd|verlengen|toewijzen|toegewezen',
    'lijkt_erop|het_lijkt|blijkt|ik_zie_dat|we_zien_dat|gemerkt|uiteindelijk toegevoegd|verwijderd|gekocht|besteld|opgezegd|geannuleerd|verlengd|verhoogd|verlaagd|toegewezen',
    'ik_dacht|we_dachten|plan_was|had_moeten|hadden_moeten|je_had|had_ik|hadden_we #add|#buy|#cancel|#remove|toegevoegd|verwijderd|gekocht|opgezegd|verlengd',
    'stel_je_voor|stel_dat|vorige_werkgever|vorig_bedrijf #add|#buy|#cancel|#remove|toevoegden|voegden',
    'was|waren|werd|werden|geworden toegevoegd|verwijderd|gekocht|aangekocht|besteld|toegewezen|ingetrokken|opgezegd|geannuleerd|verlengd|verhoogd|verlaagd|omgezet|geschrapt|weggehaald',
    'gisteren|eergisteren|vorige|vorig|al|reeds|geleden|vanmorgen|vanochtend|daarnet|net|toen toegevoegd|verwijderd|gekocht|aangekocht|besteld|toegewezen|ingetrokken|opgezegd|geannuleerd|verlengd|verhoogd|verlaagd|omgezet',
    'heeft|hebben|had|hadden {person}|collega|baas|manager|iemand|leverancier|partner toegevoegd|verwijderd|gekocht|aangekocht|besteld|toegewezen|ingetrokken|opgezegd|geannuleerd|verlengd|verhoogd|verlaagd|omgezet',
    'hoorde|las|gehoord|gelezen|blijkbaar|naar_verluidt|schijnt|vertelde toegevoegd|verwijderd|gekocht|aangekocht|besteld|opgezegd|verlengd|koopt|verhoogt|verlaagt',
  ],
  moods: {
    conditions:
      'indien tenzij zodra mits mocht mochten pas_als pas_nadat pas_wanneer pas_na pas_zodra alleen_als enkel_als alleen_wanneer in_geval alsof als_de als_er als_onze als_we als_wij als_ik als_ze als_hij als_zij als_finance als_iedereen als_mijn als_het_contract als_het_project als_het_budget wanneer_de wanneer_we wanneer_hij wanneer_zij zolang ervan_uitgaande afhankelijk_van nadat totdat voordat',
    politeConditions:
      'als_ik_meer als_we_meer als_ik_extra als_we_extra als_ik_een als_we_een indien_mogelijk indien_nodig mocht_dat mocht_het zodra_het_kan zodra_dat_kan zodra_je zodra_u zodra_mogelijk als_ik_het_goed als_ik_me als_ik_mag als_ik_zo_vrij als_we_kunnen als_ik_je als_ik_u als_er_een_mogelijkheid als_we_het_goed mochten_jullie mocht_je mocht_u indien_je indien_u voordat_ik_het_vergeet zolang_het_maar zodra_jij',
    inquiries:
      'wie waarom hoezo hoe_komt hoe_lang hoelang hoeveel hoe_vaak hoe_duur hoe_ver hoe_snel wanneer welke welk wat waarvoor waartoe sinds_wanneer heb_je heb_jij heb_ik heeft hebt hebben had_je had_jij hadden is_er is_de is_het is_dit is_dat is_iemand is_mijn is_onze zijn_er zijn_de zijn_die zijn_we was waren werd werden wordt worden moet_ik moeten_we moeten_wij moet_het klopt raak_ik mag_ik_tijdens mag_ik_zomaar mogen_wij_zelf mogen_we_zelf mag_ik_zelf kunnen_we_zelf duurt',
    requestingInquiries:
      'wat_is_de_procedure wat_is_de_werkwijze welke_procedure welke_stappen welke_manier welke_wijze wat_is_nodig_om wat_is_er_nodig_om wat_komt_er_kijken is_dat_iets is_dat_mogelijk is_dat_te_regelen is_dit_mogelijk is_dat_haalbaar waarom_niet waarom_doe wie_wil wie_zou wat_dacht_je wat_moet_ik_doen wat_moet_ik wat_moeten_we wat_doe_ik wat_is_de_manier is_het_mogelijk is_er_een_manier is_het_ok is_het_oke welke_stappen wat_we_nodig wat_ik_nodig wat_ik_wil wanneer_je wanneer_u wanneer_mogelijk heb_ik_nodig hebben_we_nodig hebben_nodig heeft_nodig',
    others:
      'helpdesk servicedesk beheerder beheerders users collega collegas stagiairs stagiaires werknemers externen freelancers consultants resellers partners vrijwilligers manager managers baas medewerker medewerkers gebruiker gebruikers leerkracht leerkrachten docent docenten leerling leerlingen student studenten gast gasten stagiair stagiaire personeel mensen hij zij ze reseller partner leverancier directeur directie klant klanten chef microsoft',
    pairs: 'zowel',
    when: 'als wanneer zodra tenzij indien totdat',
    subordinate: 'voordat_we voordat_ik voor_we voor_ik nadat_we nadat_ik terwijl_we toen_we toen_ik',
    retractions:
      'laat_zoals_het_is zoals_het_is dat_wil_ik_niet wil_ik_niet wil_dat_niet ik_wil_dat_niet ik_wil_het_niet wil_ik_helemaal_niet niet_mee_eens maar_nog_niet maar_nu_niet maar_niet_nu nog_niet doe_het_niet niet_doen doe_dat_niet maar_niet ik_niet dat_klopt_niet niet_de_bedoeling toch_niet toch_maar_niet laat_maar vergeet_het hoeft_niet dat_hoeft_niet mag_niet geen_sprake_van bedenk_me ik_bedenk_me bij_nader_inzien ik_weiger',
    refusals: 'nee neen nooit nope geen_sprake_van zeker_niet absoluut_niet echt_niet liever_niet helemaal_niet',
    doubts: [
      'niets|niks wijzigen|gewijzigd|veranderen|veranderd|aangepast|aanpassen',
      'geen>erbij|geen>bij|geen>extra|niet>erbij|niks>erbij|niets>erbij !vergeet',
      'denk|denken|dacht|dachten|denkend|nadenken eraan|erover|over|erom',
      'moeten_we|zullen_we|zal_ik|zou_ik|klopt_dat|klopt_het|klopt_dit|is_dat_ok|toch {question} !wat_moeten_we !welke_stappen !hoe',
      'of_opzeggen|of_verwijderen|of_toch|of_wachten|of_liever|of_juist|of_moet|of_zal|of_beter|of_houden|of_niet|of_misschien',
      'weten_of_we|weten_of_ik|weten_wanneer|vraagt_of|vroeg_of|laat_me_nadenken|nadenken_over|overleggen_nog|geen_zin',
      'toegestaan|toegelaten|mogen_wij_wel|is_het_mogelijk_dat {question}',
      'stel>uit|uitstellen|uitgesteld|schort>op|opschorten|houd>nog>aan|houd>even>aan|hou>nog>aan|trek>verzoek>in|trek>aanvraag>in|trek>bestelling>in|plan>in !einddatum !vervaldatum',
      'onverstandig|onwijs|uitgesloten',
      'grapje|grap|geintje|grappen|in_de_maling',
      'herinner|herinneren|herinnering !herinneringen',
      'ooit|op_een_dag|vroeg_of_laat|in_de_toekomst !heb !hebben',
      'zeg_tegen|zeg_aan',
      'vraag {person}|hem|haar|hun|finance of|om !aan',
      '{to} heeft|hebben {product} !niets !niks !mag !kan !nodig !moet !moeten !graag !wil !zorg !zorgen !{question} !recht !geen !niet !behoefte',
      'is_dat|is_het|is_dit|zou_het|zou_dat|meent_hij|meent_ze|klopt|was_dat slim|verstandig|serieus|dat|waar|normaal|juist|wijs|dom|handig|wel_goed {question}',
      'vraag_me_af|vragen_ons_af|twijfel|twijfelen|weet_niet|afvragen of_we|of_ik|of_wij|of_het',
      'misschien|wellicht|waarschijnlijk|mogelijk we|wij|hij|zij|ze|ik !kun !kan !kunt !graag !wil',
      'overweeg|overwegen|overwegend|denken_erover|denk_erover|zitten_te_denken|zit_te_denken|nadenken|denk_na',
      'aanraden|raad_je|adviseren|aanbevelen|vind_je|denk_je {question}',
      'had_ik|als_had|budget_had|geld_had|als_ik_jou',
      'kwaad|erg_als|erg_om {question}',
      'goed_idee|slecht_idee|wat_vind|wat_denk|jouw_mening|je_mening',
    ],
  },
  opposites: [
    [
      'toevoegen|voeg>toe|erbij|koop|bestel|verhoog|verhogen',
      'verwijder|verwijderen|verlaag|verlagen|eraf|weghalen|haal>weg|haal>af|haal>eraf|verminder|verminderen|schrap|schrappen',
    ],
    ['wijs>toe|toewijzen|geef', 'intrekken|trek>in|afnemen|neem>af'],
    ['opzeggen|zeg>op|annuleer|beeindig', 'verleng|verlengen'],
    ['koop|bestel|kopen', 'opzeggen|zeg>op|annuleer'],
    ['stop|stoppen|hou>op|ophouden', 'kopen|toevoegen|verwijderen|toewijzen|bestellen|bijkopen'],
    ['inschakelen|schakel>in', 'uitschakelen|schakel>uit'],
    ['aan_en|aan_of|uit_en|uit_of', 'aan_en_uit|aan_of_uit|uit_en_aan|uit_of_aan'],
  ],
};
