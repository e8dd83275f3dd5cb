// How people renew a subscription once.
import type { CapabilityPhrases } from '../language/types.ts';

export const extendSubscription: CapabilityPhrases = {
  capability: 'extend-subscription',
  intents: {
    extend_subscription: {
      en: {
        patterns: [
          'renewed|extended|prolonged {product} have|get|want|like|should|must|needs|can|could|please !automatically !itself !was !were !when !until^1.2',
          'expired|expires|ends|lapsed|forgot {product} renew|extend^1.4',
          'renewal|extension|renewing #subscription !{product} !automatic !auto* !when !date !{question}',
          'expire|expires|expiring|runs_out|run_out|ends|ending|lapse {product} keep|hold_on|stay|carry_on want|would_like|need|like !trial !{question}^2.2',
          'renew|extend|prolong|go_on|carry_on|stay_on|sign_up|keep {product} year|years|term|month|period another|more|further|extra|longer|additional !#licence !#alter^2',
          'renew|renewing|extend|extending|prolong|renewal|extension|keep_going|keep>going|continue|make>longer|carry_on|be_renewed|be_extended|be_prolonged {product}^0.6',
          'renew|extend|prolong #subscription',
          'renew|extend|prolong #subscription {product}^0.3',
          'extend|move|push|postpone end_date|expiry_date|expiration_date {product}^0.5',
          '{product} another_year|one_more_year|an_extra_year|an_additional_year|one_year|a_year|another_month|one_more_month|another_term|one_more_term|further_year !#buy !#licence !{many}^1.7',
          'renewal|extension {product} do|arrange|sort|handle|take_care|process !when !what^1.2',
          'see_to_it|make_sure|ensure renewed|extended|renews {product} !automatically !automatic^2',
          'next_year {product} need|want|keep !#buy !#licence !{many}^0.5',
          'add {product} another_year|a_year|one_year|extra_year|another_term^1',
        ],
        examples: ['renew E3', 'extend our Visio Plan 2 subscription by a year', 'I want to renew a subscription'],
      },
      nl: {
        patterns: [
          'verleng abonnement !abonnementen',
          'verlopen|verloopt|eindigt|afgelopen|vervalt|vervallen {product} verleng|verlengen|vernieuw|vernieuwen^0.8',
          'vernieuw|vernieuwen|vernieuwd|te_vernieuwen|vernieuwing|hernieuw|hernieuwen|hernieuwing|hernieuwd|verleng|verlengen|te_verlengen|verlenging|prolongeer|prolongeren|verlengd|voortzetten|zet>voort|maak>langer|langer_maken|langer>maken|loop>door {product}^0.5',
          'verlengd|vernieuwd|hernieuwd {product} wil|willen|graag|moet|dient|laten|zou !automatisch !vanzelf !was !werd !wanneer^1.2',
          'verlengen|verlengd|vernieuwen {product} vergeten|alsnog {question}|graag|nog^2',
          'vernieuw|vernieuwen|hernieuw|verleng|verlengen|verlenging|prolongeer #subscription !abonnementen',
          'verleng|verlengen|verlenging #subscription {product}^0.3',
          'verlopen|verloopt|loopt>af|afloopt|aflopen|eindigt|vervalt {product} houden|behouden|door|blijven willen|wil|graag !proef !{question}^2',
          'doorgaan|verdergaan|blijven {product} met wil|willen|graag|zouden !proef* !trial !niet !geen^1.2',
          'verleng|verlengen|verlengd {product} mag|mogen|kan|kunnen|mogelijk|verzoeken !#cannot !prepaid* !code* !sleutel* !voucher*^1.2',
          'einddatum|vervaldatum {product} opschuiven|schuif>op|verleng|verlengen|later|uitstellen^0.5',
          '{product} nog_een_jaar|een_jaar|jaar_langer|extra_jaar|nog_een_maand|een_jaartje|jaar_erbij|nog_een_termijn|nog_een_periode|een_termijn !#buy !#licence !automatisch !vanzelf !jaarabonnement^0.9',
          'voortzetten|zet>voort|prolongeren #subscription',
        ],
        examples: [
          'verleng E3',
          'verleng ons abonnement op Visio Plan 2 met een jaar',
          'ik wil een abonnement verlengen',
        ],
      },
    },
  },
};
