// How people ask for all their subscriptions.
import type { CapabilityPhrases } from '../language/types.ts';

export const listSubscriptions: CapabilityPhrases = {
  capability: 'list-subscriptions',
  intents: {
    list_subscriptions: {
      en: {
        patterns: [
          'renewal|renewals|renew|renewed|expiring|expire|expires soon|week|month|shortly|due|coming|upcoming|up !{product} !auto*^0.4',
          'any|our|my|what|which|current trials|addons^0.5',
          'subscriptions|products|contracts|#licence expire|expires|expiring|ending|ends|lapse|lapsing|expired soon|month|week|shortly|next|quarter|days|year^1',
          '=trials|addons',
          'what|which renews|expires|expire soon|month|week|next|shortly|days !{product}^0.5',
          '#show subscriptions|subs|plans|products|contracts^0.6',
          'subscriptions|products #all|our|my|we^0.2',
          '#show #licence|subscriptions|products have|own|got|our|my|all^0.2',
          '=subscriptions|products|subs',
          'what|which have|own|running|active|paying|bought|renew* subscriptions|products|#licence',
          '#show trials|trial|expiring^0.5',
          '#show expire|expires|expiring|run_out|ending|end|renewing soon|month|week|shortly|next|days subscriptions|#licence|products|what|plans',
          '#show addons|addon^0.4',
          'which|what trials|addons have|running|active|use',
          'my|our purchases #show|own|list',
          'own|my|self_service purchases|subscriptions #show',
          'self_service #show purchases|subscriptions',
          'what_did_i|things_i|products_i|subscriptions_i|have_i|did_i_buy|i_bought|what_i bought|buy|purchased',
          'expiring|expire soon|month|week',
          'overview subscriptions|#licence|products',
          'what_do_we_have|what_have_we_got|what_are_we_paying_for|what_we_have|what_we_pay_for',
        ],
        values: {
          filter: {
            'self-service': [
              'self_service',
              'i_bought|myself|bought_myself|my_own|my_purchases|own_purchases',
              'i purchased|bought|buy',
            ],
            trial: ['trial|trials|trialing|free_trial', 'evaluation|evaluations'],
            expiring: [
              'expire|expires|expiring|expiry|ending|lapse|lapsing|run_out|due_for_renewal|up_for_renewal|about_to_end',
              'renewal|renewals|renew|renewed due|coming|upcoming|up|soon|week|month|shortly',
              'end|ends|renew|renews soon|month|week|shortly',
            ],
            'add-ons': ['addon|addons'],
            apps: ['apps|app', 'third_party'],
          },
        },
        examples: ['show my subscriptions', 'which subscriptions expire soon?', 'list our trials', 'what do we have?'],
      },
      nl: {
        patterns: [
          'verlengd|verlenging|verlengingen|aflopen|verlopen binnenkort|week|maand|snel|gauw !{product} !auto*^0.4',
          'lopen|zijn|hebben|loopt er|we|nog trials|proefversies|proefabonnementen|proeven|proefperiodes^0.6',
          'abonnementen|producten|contracten|#licence verlopen|eindigen|aflopen|lopen>af|vervallen|verloopt binnenkort|maand|week|volgende|kwartaal|dagen|jaar|snel^1',
          '=proefversies|proefabonnementen|invoegtoepassingen|trials|addons',
          'wat|welke verloopt|verlopen|afloopt|loopt>af|eindigt binnenkort|maand|week|volgende|dagen !{product}^0.5',
          '#show abonnementen|abos|producten|contracten|subscriptions^0.6',
          'abonnementen|producten #all|onze|mijn|we^0.2',
          '#show #licence|abonnementen|producten hebben|heb|mijn|onze|alle^0.2',
          '=abonnementen|producten|abos',
          'wat|welke hebben|heb|lopen|lopende|actief|actieve|betalen|gekocht abonnementen|producten|#licence',
          '#show proefversies|proefabonnementen|proefversie|trials|proefabonnement|proefperiodes|proeflicenties^0.5',
          '#show|abonnementen|#licence|producten verlopen|verloopt|aflopen|lopen>af|loopt>af|afloopt|eindigen|eindigt|vervallen binnenkort|maand|week|snel|volgende|dagen|gauw|welke|wat',
          '#show invoegtoepassingen|invoegtoepassing|addons|addon^0.4',
          'welke|wat proefversies|invoegtoepassingen|addons|trials hebben|lopen|actief|gebruiken',
          'mijn|eigen|zelf aankopen #show|lijst',
          'zelf gekocht|aangeschaft|gekochte|besteld wat|welke|#show|abonnementen|producten',
          'selfservice|self_service #show|aankopen|abonnementen',
          'overzicht abonnementen|#licence|producten',
          'wat_hebben_we|wat_hebben_we_allemaal|waar_betalen_we|waar_betalen_we_voor',
          'verlopen|aflopen|lopen>af|verloopt binnenkort|maand|week',
        ],
        values: {
          filter: {
            'self-service': [
              'selfservice|self_service|zelfservice',
              'zelf gekocht|aangeschaft|gekochte|besteld',
              'mijn_aankopen|eigen_aankopen',
              'ik gekocht|aangeschaft',
            ],
            trial: [
              'proefversie|proefversies|proefabonnement|proefabonnementen|trial|trials|proefperiode|proefperiodes|proef|proeflicenties',
            ],
            expiring: [
              'verlopen|verloopt|aflopen|afloopt|lopen>af|loopt>af|vervallen|vervalt|aflopende',
              'eindigen|eindigt|einde binnenkort|maand|week|snel',
              'verlengd|verlenging moeten|binnenkort',
            ],
            'add-ons': ['invoegtoepassing|invoegtoepassingen|addon|addons|uitbreidingen'],
            apps: ['apps|app'],
          },
        },
        examples: [
          'toon mijn abonnementen',
          'welke abonnementen verlopen binnenkort?',
          'welke proefversies lopen er?',
          'wat hebben we allemaal?',
        ],
      },
    },
  },
};
