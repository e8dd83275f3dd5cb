// How people hand in product keys.
import type { CapabilityPhrases } from '../language/types.ts';

export const redeemKeys: CapabilityPhrases = {
  capability: 'redeem-keys',
  intents: {
    redeem_key: {
      en: {
        patterns: [
          'code|key card|box|shop|sticker|scratch|email|store !security^1.2',
          '{key}',
          'redeem^1',
          'redeem key|code|card|voucher^1',
          'product_key|product_code|prepaid_card|activation_key|license_key|licence_key|activation_code|prepaid_code|redemption_code|prepaid_key^2',
          'key|keys|code|codes|voucher|prepaid #add|renew|extend|use|enter|have|got|activate|enter|apply|redeem|bought|submit|cash_in|new^0.5',
          'character|characters|digit|digits|letters|scratched|scratch code|key|card|sticker^1.2',
          'prepaid|prepay|retail|scratch|pre_paid card|cards|code|codes|voucher^1.2',
          'punch>in|type>in|fill>in|key>in|put>in|input|enter|entering|register key|code|keys|codes|voucher !security^1.2',
        ],
        values: {
          mode: {
            add: [
              '#add !dont !not !no !geen !niet',
              'more|extra|additional|more_seats #licence',
              'as additional|extra',
              'expand|enlarge|increase|grow|bump|raise',
              'for more #licence',
            ],
            extend: [
              'renew|extend|prolong|renewal|extension',
              'longer|another year',
              'end_date|expiry_date|expiration_date|expiry',
            ],
          },
        },
        examples: ['redeem a product key', 'I have a key to redeem', 'renew E3 with a prepaid card'],
      },
      nl: {
        patterns: [
          'code|sleutel kaart|doos|winkel|kraslaag|sticker|mail^1.2',
          '{key}',
          'inwisselen|wissel>in|in_te_wisselen|ingewisseld|verzilver|verzilveren|inwissel^1',
          'productcode|productsleutel|productcodes|productsleutels|licentiesleutel|licentiecode|activeringscode|activatiecode|activeringssleutel|prepaidkaart|prepaid_kaart|prepaidcode|prepaid_code|licentiesleutels^2',
          'voorafbetaalde|vooruitbetaalde|voorafbetaald|prepaid|kraskaart kaart|kaarten|code|codes|licentie|licenties|kraskaart^1.2',
          'tekens|cijfers|letters code|sleutel^1.2',
          'intikken|tik>in|typ>in|intypen|ingeven|geef>in|invullen|vul>in|registreren sleutel|sleutels|code|codes !#card^1.2',
          'sleutel|sleutels|code|codes|voucher|prepaid|key|keys #add|verleng|verlengen|gebruik|gebruiken|invoeren|voer>in|heb|hebben|activeer|activeren|toepassen|gekregen|nieuwe|inwisselen|gekocht|hier|redeem^0.5',
        ],
        values: {
          mode: {
            add: [
              '#add !dont !not !no !geen !niet',
              'extra|meer|bijkomende #licence',
              'als extra',
              'erbij|bij',
              '#increase',
            ],
            extend: [
              'verleng|verlengen|verlenging|te_verlengen|verlengd|verleng*|vernieuw|vernieuwen|hernieuwen|hernieuw',
              'einddatum|vervaldatum|looptijd',
              'langer',
            ],
          },
        },
        examples: ['wissel een productcode in', 'ik heb een productsleutel', 'verleng E3 met een prepaidkaart'],
      },
    },
  },
};
