// How people see, add and replace cards and bank accounts.
import type { CapabilityPhrases } from '../language/types.ts';

export const paymentMethods: CapabilityPhrases = {
  capability: 'payment-methods',
  intents: {
    show_payment_methods: {
      en: {
        patterns: [
          'pay|paying|paid card|bank|bank_account|invoice {question} !#change !different !another !#add^1',
          'card|cards|bank_account on_file|stored|saved|registered !#change^1',
          'how|what|which subscriptions|bills|invoices paid|pay|charged !#change^0.8',
          'which|what payment_method|card|bank_account use|using|for !#change !#add^1',
          'payment_method|payment_methods|cards !#change !#add !another !new',
          '#show|have payment_method|payment_methods|payment_details|payment_options|cards|credit_cards|creditcards|payment_info|payment_information|bank_accounts|cards_on_file|payment_means',
          'which|what|how card|cards|credit_card|bank_account|payment_method pay|paying|use|using|file|have|charged|on_file|registered|stored|linked|paid|billed',
          'payment_methods|payment_options|cards',
          'how|what pay|paying|paid currently|now|we|do_we',
          '#show card|bank_account|cards on_file|registered|stored|saved|linked',
        ],
        examples: ['show my payment methods', 'which card do we pay with?', 'what payment methods do we have?'],
      },
      nl: {
        patterns: [
          'betalen|betaal|betaald kaart|bank|bankrekening|factuur|incasso {question} !#change !andere !#add^1',
          'kaart|kaarten|bankrekening opgeslagen|geregistreerd|bekend|gekoppeld !#change^1',
          'hoe|waarmee|welke abonnementen|rekeningen|facturen betaald|betalen|betaal !#change^0.8',
          'welke betaalmethode|kaart|bankrekening gebruiken|hebben|voor|gebruikt !#change !#add^1.2',
          'betaalmethode|betaalmethoden|betalingsmethode|betalingswijze|kaarten !#change !#add !andere !nieuwe',
          '#show|hebben betaalmethode|betaalmethoden|betaalmethodes|betalingsmethode|betalingsmethoden|betalingswijze|betalingswijzen|betaalgegevens|betaalwijze|betaalwijzen|kaarten|creditcards|betaalmiddelen|betaalmiddel|betalingsmethodes|betaalopties|bankrekeningen^1',
          'welke|wat|hoe|waarmee kaart|kaarten|creditcard|bankrekening|betaalmethode|rekening|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas betalen|betaal|gebruiken|geregistreerd|staat|staan|gekoppeld|betaald|bekend|hebben',
          'betaalmethoden|betaalmethodes|betalingswijzen|betalingsmethoden|kaarten',
          'waarmee|hoe betalen_we|betaal_ik|wordt_betaald|betalen',
        ],
        examples: ['toon mijn betaalmethoden', 'met welke kaart betalen we?', 'welke betaalmethoden hebben we?'],
      },
    },
    add_payment_method: {
      en: {
        patterns: [
          '#add|new|register|enter|save bank|account|iban|card|mastercard|visa|amex|paypal !#change !{person} !{product} !user !email^-0.2',
          'add|new way|means|method|option pay|paying|payment^1',
          'pay bank_transfer|direct_debit|invoice|transfer add|want|would_like^1',
          'new|another|second|extra card|credit_card|bank_account|payment_method|creditcard|visa|mastercard want|have|got|received|need|#add|register|save|link|would_like !#change !pay !use^1.5',
          '#add|enter|register|link|save|store|set_up|setup|connect|provide payment_method|credit_card|card|bank_account|debit_card|creditcard|payment_option|payment_details|visa|mastercard|cards^1',
          '#add|register|link new|another|second|extra card|credit_card|bank_account|payment_method|creditcard^1',
        ],
        examples: ['add a payment method', 'I want to register a new credit card', 'link a bank account'],
      },
      nl: {
        patterns: [
          '#add|registreer|koppel|nieuwe iban|kaart|mastercard|visa|paypal|creditcard !#change !{person} !{product}^-0.2',
          'nieuwe|extra|#add manier betalen|betaling^1',
          'betalen automatische_incasso|overschrijving|bankoverschrijving wil|#add^1',
          '#add|invoeren|voer>in|registreer|registreren|koppel|koppelen|opslaan|nieuwe|tweede|extra|instellen|vastleggen betaalmethode|creditcard|kaart|betaalgegevens|bankrekening|betaalkaart|betalingsmethode|betalingswijze|betaalwijze|betaalmiddel|bankpas|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas|rekening|rekeningnummer^1',
          '#add|registreer|koppel nieuwe|tweede|extra kaart|creditcard|bankrekening|betaalmethode|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas^1',
        ],
        examples: ['voeg een betaalmethode toe', 'ik wil een nieuwe creditcard registreren', 'koppel een bankrekening'],
      },
    },
    replace_payment_method: {
      en: {
        patterns: [
          'card old|expired|any_more|no_longer #change^1',
          'charged|billed|paid|pay|charge different|another|other|new card|bank_account|account|creditcard|credit_card^1.8',
          'use|with|switch_to|via another|different|other|new card|bank_account|payment_method|creditcard|credit_card !#add^2',
          'new card_number|expiry_date|expiration_date|cvc|cvv change|update|correct|it|our|my^2',
          '#change|renew|new|expired|another|different|fix payment_method|credit_card|card|bank_account|payment_details|creditcard|card_number|debit_card|expiry_date|card_details|payment_info|visa|mastercard|cards #change|expired|instead|old^1.2',
          '#change payment_method|credit_card|card|bank_account|payment_details|creditcard|payment_info|payment_information|card_details^1',
          'pay|paid|charge|billed|bill another|different|new|other card|bank_account|payment_method|creditcard|credit_card^1',
          'security_code|cvv|cvc|card_number|expiration_date|expiry_date|card_expired|name_on_the_card|cardholder|billing_address #change|wrong|new|expired|card^1',
          'card expired|expires|lost|stolen|blocked|replaced|expiring new|#change|update^1',
        ],
        examples: ['replace the credit card for E3', 'update the expiry date of our card', 'change our payment method'],
      },
      nl: {
        patterns: [
          'betaald|betalen|afgeschreven|afschrijven|afgerekend andere|ander|nieuwe kaart|rekening|bankrekening|creditcard^1.8',
          'andere|ander kaart|bankrekening|betaalmethode|creditcard|rekening|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas !#add^2.2',
          'vervang|vervangen|wissel|wisselen nieuwe|oude #card|betaalmethode^2',
          'nieuw|nieuwe kaartnummer|vervaldatum|cvc|rekeningnummer^2.5',
          '#change|verlopen|andere betaalmethode|creditcard|kaart|bankrekening|betaalkaart|betalingsmethode|betalingswijze|betaalwijze|betaalgegevens|kaartgegevens|kaartnummer|betaalmiddel|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas|rekeningnummer|creditcardgegevens^1',
          'betaal|betalen|betaald|afschrijven|schrijf>af andere|nieuwe kaart|bankrekening|betaalmethode|creditcard|rekening^1.5',
          'beveiligingscode|cvc|cvv|kaartnummer|vervaldatum|geldigheidsdatum|kaarthouder|factuuradres|veiligheidscode #change|fout|verkeerd|nieuw|nieuwe|verlopen|kaart|creditcard^1',
          'kaart|kredietkaart|bankkaart|creditcard|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas verlopen|verloopt|vervallen|vervalt|kwijt|gestolen|geblokkeerd|vervangen|klopt nieuwe|#change|bijwerken^1',
        ],
        examples: [
          'vervang de creditcard voor E3',
          'werk de vervaldatum van onze kaart bij',
          'wijzig onze betaalmethode',
        ],
      },
    },
  },
};
