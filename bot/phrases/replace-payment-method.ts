// How people change what is paid with which card, and the card itself.
import type { CapabilityPhrases } from '../language/types.ts';

export const replacePaymentMethod: CapabilityPhrases = {
  capability: 'replace-payment-method',
  intents: {
    replace_payment_method: {
      en: {
        patterns: [
          'put|on|to|via|through another|different|other|new card|bank_account|creditcard {product}^3.5',
          'replacement|replaced card|visa|mastercard|amex #change|swap|use|it^1.5',
          'paid|pay|billed|charged|debited #card|bank_account|account instead_of|rather_than {product}^2',
          'iban|account_number|card_number outdated|old|wrong|changed|incorrect|obsolete change|update|correct|fix|it|we^1.5',
          'card not_be_used|not_use|no_longer|not>used use|instead|replace^2.5',
          'money|payment|payments|charges another|different|other|new card|bank_account|account {product} take|from|charge !#licence^5',
          '=other|another|different|new #card|bank_account|payment_method {product}^1.5',
          'pay|paid|billed|charge|charged|use {product} visa|mastercard|amex|debit_card|credit_card not|no_longer|instead|new|from_now_on|other !#add !{question}^2.5',
          'bank_account|account|card|iban number|details changed|different|new|updaten|changes !#add !profile^1.5',
          'card wrong|incorrect|outdated|invalid|not_valid !{question}^2',
          'card old|expired|any_more|no_longer #change^1',
          'charged|billed|paid|pay|charge different|another|other|new card|bank_account|account|creditcard|credit_card !#add !register^1.8',
          'use|with|switch_to|via another|different|other|new card|bank_account|payment_method|creditcard|credit_card !#add !next !alongside !besides^2',
          'new card_number|expiry_date|expiration_date|cvc|cvv change|update|correct|it|our|my^2',
          '#change|renew|new|expired|another|different|fix payment_method|credit_card|card|bank_account|payment_details|creditcard|card_number|debit_card|expiry_date|card_details|payment_info|visa|mastercard|cards #change|expired|instead|old^1.2',
          '#change payment_method|credit_card|card|bank_account|payment_details|creditcard|payment_info|payment_information|card_details^1',
          'pay|paid|charge|billed|bill another|different|new|other card|bank_account|payment_method|creditcard|credit_card !#add !register^1',
          'security_code|cvv|cvc|card_number|expiration_date|expiry_date|card_expired|name_on_the_card|cardholder|cardholders|billing_address #change|spelled|misspelled|spelling|wrong|new|expired|card^1',
          'card expired|expires|lost|stolen|blocked|replaced|expiring new|#change|update^1',
        ],
        examples: ['replace the credit card for E3', 'update the expiry date of our card', 'change our payment method'],
      },
      nl: {
        patterns: [
          'zet|op|via|met andere|ander|nieuwe kaart|bankrekening|creditcard|rekening {product}^3',
          'betaald|betalen|afgeschreven|afrekenen #card|bankrekening|rekening in_plaats_van|ipv {product}^2',
          'betaal|betalen|betaald|gebruik|afschrijven {product} visa|mastercard|amex|creditcard|#card niet_meer|voortaan|nieuwe|voorlopig|vanaf_nu|maar !#add !{question}^2.5',
          'nieuwe|andere #card voor {product} !#add !opgeven^3.2',
          'iban|rekeningnummer|kaartnummer verouderd|oud|oude|fout|verkeerd|veranderd #change|het|we|dat^1.5',
          'adres|naam #card klopt|fout|verkeerd|onjuist !{question}^1',
          'vervangende|nieuwe visa|mastercard|kaart|creditcard wissel>om|omwisselen|vervang|gebruik^1.8',
          'kaart|creditcard klopt_niet|klopt>niet|ongeldig|verkeerd|fout !{question}^2',
          'kaartnummer|kaartgegevens|vervaldatum klopt_niet|klopt>niet|fout|verkeerd|onjuist^2',
          'betaald|betalen|afgeschreven|afschrijven|afgerekend|afrekenen|af_te_rekenen|reken>af andere|ander|nieuwe kaart|rekening|bankrekening|creditcard^1.8',
          'andere|ander kaart|bankrekening|betaalmethode|creditcard|rekening|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas !#add^2.2',
          'vervang|vervangen|wissel|wisselen nieuwe|oude #card|betaalmethode^2',
          'nieuw|nieuwe kaartnummer|vervaldatum|cvc|rekeningnummer^2.5',
          '#change|verlopen|andere betaalmethode|creditcard|kaart|bankrekening|betaalkaart|betalingsmethode|betalingswijze|betaalwijze|betaalgegevens|kaartgegevens|kaartnummer|betaalmiddel|de_pas|onze_pas|nieuwe_pas|mijn_pas|betaalpas|rekeningnummer|creditcardgegevens^1',
          'betaal|betalen|betaald|afschrijven|schrijf>af andere|nieuwe kaart|bankrekening|betaalmethode|creditcard|rekening !#add^1.5',
          'beveiligingscode|cvc|cvv|kaartnummer|vervaldatum|geldigheidsdatum|kaarthouder|factuuradres|veiligheidscode #change|fout|verkeerd|nieuw|nieuwe|verlopen|kaart|creditcard^1',
          '#card vernieuwd|vervangen gegevens invoeren|in_te_voeren|bijwerken|voer>in^2',
          '#card|visa|mastercard|amex vervalt|vervallen|verloopt|verlopen|geblokkeerd #change|gegevens|nieuwe^1.5',
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
