// How people switch automatic renewal on or off.
import type { CapabilityPhrases } from '../language/types.ts';

export const recurringBilling: CapabilityPhrases = {
  capability: 'recurring-billing',
  intents: {
    recurring_billing: {
      en: {
        patterns: [
          'recurring_billing|auto_renew|auto_renewal|autorenew|autorenewal|auto_renewing|automatic_renewal|recurring_payment|recurring_payments|auto_billing|automatic_billing|automatic_renewals|recurring_charge|recurring^2',
          'renew|renews|renewing|renewal|renewed|extend|extends|extended|rolls_over|roll_over|continue|continues|keep_going|keep>going|keeps_going|run_on|bill|billed|charge|charged automatically|automatic|itself|auto|its_own|by_itself|on_its_own|each_year|every_year|every_month^2',
          'running|run|continue|going without {product} renew|us|having keep|must|should^1.5',
          'stops|stop|ends|end by_itself|automatically|on_its_own term|year|period {product}^2',
          'renew|renewal|renewing|renewed manual|manually|by_hand {product}^2',
          'can|may|should|must|let stop_renewing|stops_renewing {product}^2',
          'let|want|make {product} lapse|expire|run_out !dont !not !keep !about^1',
        ],
        values: {
          on: {
            false: [
              '#off^0.2',
              'stops|ends|end by_itself|automatically|on_its_own term|year|period^1',
              'prevent|avoid|keep>from automatically|itself|automatic|renewing^1',
              'dont|do_not|not|no|never|stop|without|shouldnt|should_not|must_not|doesnt|mustnt renew|renewing|renewed|renews|want|automatically^0.5',
              'let {product} lapse|expire|run_out !dont !not !never^2',
              'manual|manually|by_hand renew|renewal|renewing|renewed !automatic !auto* !automatically^0.5',
            ],
            true: [
              '#on',
              'dont|not lapse|expire #on^1.5',
              'niet verlopen|aflopen #on^1.5',
              'dont|not|never let lapse|expire|run_out^1',
              'renew|renews|renewing|renewed|extended|continue|continues automatically|itself|auto^-1.7',
              'back_on|on_again|again',
              'without running|run|going|continue keep|must|should^2.5',
            ],
          },
        },
        examples: [
          'turn off recurring billing for E3',
          'make E3 renew automatically',
          'disable auto-renew on Visio Plan 2',
        ],
      },
      nl: {
        patterns: [
          'niet>verlengt|niet>verlengd_wordt|niet>doorloopt {product}^1.8',
          'terugkerende_facturering|terugkerende_betaling|terugkerende_betalingen|automatische_verlenging|automatisch_verlengen|automatische_facturering|autoverlenging|terugkerend|terugkerende|auto_verlenging|auto_renew|auto_verlengen|recurring_billing|periodieke_facturering|periodieke_betaling|periodieke_betalingen|doorlopende_betaling|doorlopende_facturering^2',
          'vernieuwt|vernieuwd|vernieuwen|vernieuwing|verlengt|verlengd|verlengen|verleng|verlenging|doorloopt|doorlopen|loopt>door automatisch|vanzelf|automatische|zichzelf|auto|ieder_jaar|elk_jaar|elke_maand^2',
          'doorlopen|doorloopt|lopen zonder {product} verlengen|hoeven|hoeft moet|laat|blijven^2',
          'betalen|afrekenen|factureren automatisch|vanzelf {product} niet|geen|stop|weer|opnieuw^1.5',
          'laat|mag|laten {product} aflopen|verlopen !niet^1',
          'verleng|verlengen|verlenging|vernieuwen handmatig|met_de_hand|manueel {product}^2',
        ],
        values: {
          on: {
            false: [
              '#off^0.2',
              'niet|geen|nooit|zonder verlengd|verlengt|verlengen|automatisch|vanzelf^0.5',
              'laat|mag|laten {product} aflopen|verlopen !niet^2',
              'handmatig|met_de_hand|manueel verleng|verlengen|verlenging|vernieuwen !automatisch !automatische^0.5',
              'voorkom|voorkomen|vermijd|vermijden automatisch|vanzelf|automatische^1',
            ],
            true: [
              '#on',
              'dont|not lapse|expire #on^1.5',
              'niet verlopen|aflopen #on^1.5',
              'verlengd|verlengt|verlengen|verleng|doorloopt automatisch|vanzelf|auto^-1.7',
              'uit_zichzelf|uit_zich_zelf verlengd|verlengt|verlengen|verleng|doorloopt|doorlopen^-0.9',
              'weer|opnieuw aan|in|activeer',
              'zonder doorlopen|doorloopt|blijven|lopen moet|laat|blijven^2.5',
              'doorlopen|doorloopt|laat|laten automatisch|vanzelf !niet !geen^-0.5',
            ],
          },
        },
        examples: [
          'zet terugkerende facturering uit voor E3',
          'laat E3 automatisch verlengen',
          'schakel automatische verlenging in voor Visio Plan 2',
        ],
      },
    },
  },
};
