// How people ask what they pay with.
import type { CapabilityPhrases } from '../language/types.ts';

export const showPaymentMethods: CapabilityPhrases = {
  capability: 'show-payment-methods',
  intents: {
    show_payment_methods: {
      en: {
        patterns: [
          'which|what card|cards|creditcard|credit_card|bank_account we|our|us !#add !#change !new !another !different !expired !delete !remove !redeem !code^-0.8',
          'pay|paying|paid card|bank|bank_account|invoice {question} !#change !different !another !#add^1',
          'card|cards|bank_account on_file|stored|saved|registered !#change^1',
          'how|what|which subscriptions|bills|invoices paid|pay|charged !#change^1.8',
          'which|what payment_method|card|bank_account use|using|for !#change !#add^1',
          'payment_method|payment_methods|cards !#change !#add !toevoegen !create !another !new !dont !touch',
          '#show|have payment_method|payment_methods|payment_details|payment_options|cards|credit_cards|creditcards|payment_info|payment_information|bank_accounts|cards_on_file|payment_means',
          'which|what|how card|cards|credit_card|bank_account|payment_method pay|paying|use|using|file|have|charged|on_file|registered|stored|linked|paid|billed',
          'payment_methods|payment_options|cards',
          'ways|methods|means|options paying|payment|pay set_up|available|have|there|stored|registered {question} !#add !add^2.5',
          'which|what visa|mastercard|amex charge|charged|use|used|one|is {question} !#change !#add !new^1',
          'account|card|bank_account pays|paid|debited which|what|asks|know subscriptions|licenses|licences|bills^2',
          'check|verify|whether|see #card|card_details|payment_details right|correct|valid|up_to_date !#change^2',
          'still have #card {question} you|we !#change !#add !new^1.5',
          '=payment_details|payment_info|paymethods|payment_information^1',
          'when #card|cards expire|expires|run_out|runs_out|lapse {question} !#change !new^2',
          'is|are|still #card ending|on_our_account|our_account|ours|valid|linked|attached {question} !#change !#add !can !could !add !new^1.8',
          'what|which|how|who>s with|from|out_of|card pay|paying|charged|payments|debit|billed {question} !#add !#change !different !another !enter !put !give !register^0.3',
          'which|what bank_account|account|card payments|money|charges come|comes|go|taken|leave out_of|from|off^1',
          'which|what card|account|bank_account charge|charged|debit|debited|bill !#change !different !another^1.5',
          'who|how pays|pay|paid this|that|it|subscriptions|everything {question} !{product}^0.8',
          'card invoice pay|paying|paid or {question}^2',
          'is|are card|visa|mastercard|amex|credit_card on_file|registered|stored|saved|known {question}^1.5',
          'how this|it|that|we paid|billed|charged {question} !{product}^0.6',
          'how|what_with pay|paying|paid currently|now|we|do_we',
          '#show card|bank_account|cards on_file|registered|stored|saved|linked',
        ],
        examples: ['show my payment methods', 'which card do we pay with?', 'what payment methods do we have?'],
      },
      nl: {
        patterns: [
          'welke kaart|kaarten|creditcard|bankkaart|bankrekening we|wij|onze|ons !#add !#change !nieuwe !andere !verlopen !verwijder !code^-0.8',
          'betalen|betaal|betaald kaart|bank|bankrekening|factuur|incasso {question} !#change !andere !#add^1',
          'kaart|kaarten|bankrekening opgeslagen|geregistreerd|bekend|gekoppeld !#change !kan !kunnen !mag !wil^1',
          'hoe|waarmee|welke abonnementen|rekeningen|facturen betaald|betalen|betaal !#change^0.8',
          'welke betaalmethode|kaart|bankrekening gebruiken|hebben|voor|gebruikt !#change !#add^1.2',
          'betaalmethode|betaalmethoden|betalingsmethode|betalingswijze|kaarten !#change !#add !andere !nieuwe !kom !blijf',
          '#show|hebben betaalmethode|betaalmethoden|betaalmethodes|betalingsmethode|betalingsmethoden|betalingswijze|betalingswijzen|betaalgegevens|betaalwijze|betaalwijzen|kaarten|creditcards|betaalmiddelen|betaalmiddel|betalingsmethodes|betaalopties|bankrekeningen^1',
          'welke|wat|hoe|waarmee kaart|kaarten|creditcard|bankrekening|betaalmethode|rekening|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas betalen|betaal|gebruiken|geregistreerd|staat|staan|gekoppeld|betaald|bekend|hebben',
          'betaalmethoden|betaalmethodes|betalingswijzen|betalingsmethoden|kaarten',
          'waarmee|hoe betalen_we|betaal_ik|wordt_betaald|betalen',
          'waarmee betaald|betaal^0.8',
          'betaalmogelijkheden|betaalmogelijkheid !#add !#change !nieuwe^3',
          'wanneer #card verloopt|vervalt|verlopen|vervallen {question} !#change !nieuwe^2',
          'welke|wiens pas|kaart|visa|mastercard|rekening betaalt|betaald|belast|gebruikt {question} !#change !#add !andere !nieuwe^1.5',
          'controleren|controleer|nakijken|nagaan #card|kaartgegevens|betaalgegevens kloppen|klopt|juist|goed|geldig !#change^2',
          '=betaalgegevens|betaalinformatie^1',
          'hoe betaald|afgerekend {question} wordt|worden|er|momenteel|nu !{product}^1.2',
          '#show bankrekening|bankrekeningen|rekeningnummer !#change !#add !zet !zetten^1.5',
          'hebben|staat|staan #card|rekeningnummer|bankrekening|iban jullie|account|nog|op_ons {question} !#add !#change !nieuwe !kan^1.2',
          'wat|welke betaalgegevens|betaalinformatie !#change^1.5',
          'hebben|heb|staat|staan #card|visa|mastercard|bankrekening naam|erin|er_al|jullie|dossier|systeem {question} !#add !#change !nieuwe^1',
          'welke rekening|kaart|bankrekening schrijven|afgeschreven|schrijf|afschrijven !andere !#change^2',
          'kaart factuur betalen|betaald of {question}^2.5',
          'is|staat kaart|visa|mastercard|creditcard bekend|geregistreerd|opgeslagen {question}^1',
        ],
        examples: ['toon mijn betaalmethoden', 'met welke kaart betalen we?', 'welke betaalmethoden hebben we?'],
      },
    },
    // Which card or profile is meant is chosen from the list of them all.
    delete_payment_method: {
      en: {
        patterns: [
          'delete|remove|erase|get_rid_of|drop|forget|unlink|deregister card|payment_method|credit_card|bank_account|cards|mastercard|visa|amex !#licence !{product} !replace^3.2',
        ],
        examples: ['delete our old card', 'remove the bank account'],
      },
      nl: {
        patterns: [
          'verwijder|verwijderen|wis|wissen|haal>weg|weghalen|weg|ontkoppel|ontkoppelen kaart|betaalmethode|creditcard|bankrekening|kaarten|betaalkaart|bankpas|mastercard|visa !#licence !{product} !vervang^3.2',
        ],
        examples: ['verwijder onze oude kaart', 'haal de bankrekening weg'],
      },
    },
    show_billing_profile: {
      en: {
        patterns: [
          '#show|open|who billing_profile|billing_profiles|billing_account|billing_address !#change !another !different !{product} !#alter !add^1',
          '=billing_profile|billing_profiles^2',
        ],
        examples: ['show our billing profile', 'what billing profiles do we have?'],
      },
      nl: {
        patterns: [
          '#show|open|wie|wat|welk|welke factureringsprofiel|factureringsprofielen|facturatieprofiel|facturatieprofielen|factuuradres !#change !ander !andere !{product} !#alter !#add^1',
          '=factureringsprofiel|factureringsprofielen|facturatieprofiel|facturatieprofielen^2',
        ],
        examples: ['toon ons factureringsprofiel', 'welke factureringsprofielen hebben we?'],
      },
    },
  },
};
