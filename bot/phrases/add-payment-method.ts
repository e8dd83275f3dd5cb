// How people add a card or a bank account.
import type { CapabilityPhrases } from '../language/types.ts';

export const addPaymentMethod: CapabilityPhrases = {
  capability: 'add-payment-method',
  intents: {
    add_payment_method: {
      en: {
        patterns: [
          '#add|new|register|enter|save bank|account|iban|card|mastercard|visa|amex|paypal !#change !{person} !{product} !user !email !order !request^-0.2',
          '#add|new|set_up|second|another|additional|extra way|means|method|option pay|paying|payment|payments^1',
          'enter|put|give|hand_over|provide|pass_on|store|#add #card|bank_account|bank_details|bank|iban additional|another|extra|second|way|pay|paying|payments|debit !#change !{product} !different !on_file^3',
          'new|second #card use|have next_to|alongside|besides|as_well !#change !{product} !instead^2.5',
          'backup|spare|reserve|fallback #card|bank_account|payment_method !#change^2',
          'pay|paying|settle direct_debit|sepa|credit_card|creditcard|paypal|debit_card want|would_like|like|set_up|set>up|arrange|prefer|from_now_on|in_future !{product} !{question} !other !another !different !new^2.5',
          'pay|paying by_card|by_credit_card|with_card|with_a_card|by_a_card|with_a_credit_card|by_debit_card possible|able|allow|make|want|let|like|enable !{product} !{question}^3',
          'create|make payment_method|payment_option^1.5',
          'settle|pay direct_debit|sepa set_up|set>up|arrange|start|enable^3',
          'enter|put_in|type_in|register #card|iban where|how|can !#change !pay !paid !expiry_date !expiration_date !number^1.5',
          'new|opened bank_account|account register|pay_from|link|connect|add pay|paying|bank|payments !user^2.5',
          'registered|stored|saved|linked #card want|like|would_like|please|can|could next|beside|alongside|besides|new|own|too|as_well !#change !change^3',
          'direct_debit|sepa|standing_order #add|set_up|setup|arrange|start|enable^1.5',
          '#add|link|connect|linked|connected|attached paypal|bank_account|iban our|my|us|account !#change^1',
          'pay bank_transfer|direct_debit|invoice|transfer add|want|would_like^1',
          'new|another|second|extra card|credit_card|bank_account|payment_method|creditcard|visa|mastercard want|have|got|received|need|#add|register|save|link|would_like !#change !pay !use !{product}^1.5',
          '#add|toevoegen|enter|register|link|linked|save|store|set_up|setup|connect|provide payment_method|credit_card|card|bank_account|debit_card|creditcard|payment_option|payment_details|visa|mastercard|cards^1',
          '#add|put_in|register|link new|another|second|extra card|credit_card|bank_account|payment_method|creditcard^1',
        ],
        examples: ['add a payment method', 'I want to register a new credit card', 'link a bank account'],
      },
      nl: {
        patterns: [
          '#add|registreer|koppel|nieuwe iban|kaart|mastercard|visa|paypal|creditcard !#change !{person} !{product} !bestel !vraag>aan^-0.2',
          'nieuwe|extra|tweede|#add manier betalen|betaling^1',
          'opgeven|geef>op|op_te_geven|zetten|zet|invoeren|voer>in|in_te_voeren|bij|erbij|doorgeven|bewaar|bewaren #card|bankrekening|iban mee|betalen|betalingen|extra|tweede|tweede|afschrijven !#change !{product} !andere^3',
          'koppel|koppelen|gekoppeld|verbinden|verbonden #card|bankrekening|iban account|ons|onze !#change^1',
          'bij|erbij iban|bankrekening|#card mag|moet|kan|graag|wil !#change !{product}^1.5',
          'automatische_incasso|incasso|machtiging instellen|#add|regel|regelen|afgeven|geven|start^1.5',
          'betalen automatische_incasso|incasso|sepa|creditcard|paypal|kredietkaart wil|willen|graag|instellen|stel>in|regelen|voortaan|liever !{product} !andere !nieuwe !ander !welke !hoe^3',
          'betalen met_een_kaart|met_kaart|per_kaart|met_een_creditcard mogelijk|maak|wil|willen|graag|kunnen !{product} !{question} !andere !nieuwe^3',
          'nieuwe #card|pas kwijt|gegevens|doorgeven|achterlaten !#change^2',
          'opgeven|invoeren|registreren|koppelen|opgeef #card|iban|pas waar|hoe|kan !#change !betaald !vervaldatum !kaartnummer^1.5',
          'koppel|koppelen|registreer|registreren|toevoegen tweede|extra|nieuwe|andere pas^1.5',
          'betalen automatische_incasso|overschrijving|bankoverschrijving wil|#add^1',
          '#add|invoeren|voer>in|registreer|registreren|koppel|koppelen|opslaan|nieuwe|tweede|extra|instellen|vastleggen betaalmethode|creditcard|kaart|betaalgegevens|bankrekening|betaalkaart|betalingsmethode|betalingswijze|betaalwijze|betaalmiddel|bankpas|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas|rekening|rekeningnummer !vraag>aan !aanvragen^1',
          '#add|registreer|koppel nieuwe|tweede|extra kaart|creditcard|bankrekening|betaalmethode|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas^1',
        ],
        examples: ['voeg een betaalmethode toe', 'ik wil een nieuwe creditcard registreren', 'koppel een bankrekening'],
      },
    },
  },
};
