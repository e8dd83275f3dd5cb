// What sounds like our work but is not: prices, refunds, passwords, broken software. These claims win over a guess.
import type { CapabilityPhrases } from '../language/types.ts';

export const outOfScope: CapabilityPhrases = {
  capability: 'out-of-scope',
  intents: {
    unknown: {
      en: {
        patterns: [
          'price|prices|pricing|cost|costs|cheaper|expensive|cheapest|quote|discount|discounts|fee^2',
          'how_much cost|is|are|does|for|pay|per|would^2',
          'compare|comparison|difference|differences|versus|vs|better|best|recommend|advise|advice^2.5',
          'refund|refunds|money_back|reimburse|chargeback|credit_note|refunded^4',
          'password|passwords|mfa|two_factor|sign_in|log_in|login|logged|signin|authenticator^4',
          'what_if|what_would_happen|what_happens|hypothetically|suppose|imagine^4',
          'delete|remove|erase card|payment_method|credit_card|bank_account|cards^3',
          'create|delete|disable|block|remove|add|new|rename user_account|account|guest|mailbox|shared_mailbox|distribution_list|group|email_address|alias|team_channel|user|new_user !license !licence !licenses !licences^1.5',
          'sync|syncing|crash|crashes|crashing|slow|error|bug|broken|install|installing|download|uninstall|not_working|doesnt_work|wont_start|wont_open|freezes|frozen|loading|load|stuck outlook|teams|excel|word|{product}|onedrive|sharepoint|laptop|printer|computer|windows|office|app|it|pc|phone|desktop^1.5',
          'outlook|excel|powerpoint|onedrive|sharepoint|printer|wifi|vpn|laptop|keyboard|monitor|calendar|teams_channel|intune|azure^2',
          'other|another|different|customers|clients tenant|organisations_tenant|organization|organisation^2',
          'weather|joke|lunch|coffee|pizza|meeting|alarm|timer|music|movie|song|news|football|recipe|translate|poem|dinner|flight|hotel|birthday|dentist|driver|drivers|passport|plate|gym|netflix|spotify|taxi^2',
          'data|export|report|dashboard {product} how|export|import|share|create|make|build|publish^1',
          'upgrade|downgrade|migrate|switch {product} from|to^0',
          'support|human|agent|representative|helpdesk|person talk|speak|contact|call|chat|phone|email^2',
          'feature|features|include|included|includes|use_for|what_is|what_does {product}^1.4',
        ],
        examples: ['how much does E3 cost?', 'I forgot my password', 'I want a refund', 'what happens if I cancel E3?'],
      },
      nl: {
        patterns: [
          'prijs|prijzen|kosten|kost|goedkoper|duurder|goedkoopste|offerte|korting|tarief|tarieven|prijslijst^2',
          'hoeveel|wat kost|kosten|betaal|betalen|betaalt^2',
          'vergelijk|vergelijken|vergelijking|verschil|verschillen|versus|vs|beter|beste|aanraden|adviseer|advies|aanbevelen^2.5',
          'terugbetaling|geld_terug|terugbetalen|terugbetaald|restitutie|creditnota|terugstorten|vergoeding|terugstorting^4',
          'wachtwoord|wachtwoorden|inloggen|aanmelden|mfa|ingelogd|inlog|log>in|authenticator|aanmelding^4',
          'wat_als|wat_gebeurt_er|stel_dat|wat_zou_er|wat_gebeurt|hypothetisch^4',
          'verwijder|verwijderen|wis|wissen|haal>weg kaart|betaalmethode|creditcard|bankrekening|kaarten|betaalkaart|pas^3',
          'maak|aanmaken|maak>aan|verwijder|verwijderen|blokkeer|nieuwe|nieuw|toevoegen|voeg>toe gebruikersaccount|account|gast|mailbox|postvak|distributielijst|groep|emailadres|alias|gastgebruiker|gebruiker !licentie !licenties^1.5',
          'synchroniseert|synchroniseren|crasht|crashen|traag|langzaam|fout|foutmelding|kapot|installeren|installeer|downloaden|werkt_niet|doet_het_niet|start_niet|opent_niet|vastgelopen|laadt|loopt_vast outlook|teams|excel|word|{product}|onedrive|sharepoint|laptop|printer|computer|windows|office|app|hij|pc|telefoon|het^1.5',
          'outlook|excel|powerpoint|onedrive|sharepoint|printer|wifi|vpn|laptop|toetsenbord|beeldscherm|agenda|intune|azure^2',
          'andere|ander|klant tenant|organisatie^2',
          'weer|mop|lunch|koffie|pizza|vergadering|wekker|timer|muziek|film|liedje|nieuws|voetbal|recept|vertaal|gedicht|eten|vlucht|hotel|verjaardag|tandarts|rijbewijs|paspoort|kenteken|sportschool|netflix|spotify|taxi|snelweg|grap^2',
          'upgrade|downgrade|migreer|overstappen {product} van|naar^0',
          'support|mens|medewerker|helpdesk|persoon spreken|praten|contact|bellen|chatten|bel^2',
          'functies|inbegrepen|bevat|wat_is|wat_doet|waarvoor {product}^1.4',
        ],
        examples: [
          'wat kost E3?',
          'ik ben mijn wachtwoord vergeten',
          'ik wil mijn geld terug',
          'wat gebeurt er als ik E3 opzeg?',
        ],
      },
    },
  },
};
