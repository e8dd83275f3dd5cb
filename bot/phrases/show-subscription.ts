// How people ask about one product: its dates, counts and status.
import type { CapabilityPhrases } from '../language/types.ts';

export const showSubscription: CapabilityPhrases = {
  capability: 'show-subscription',
  intents: {
    show_subscription: {
      en: {
        patterns: [
          'expired|active|running|valid|live {product} {question}^0.5',
          '#show {product}^0.3',
          '#how_many {product}|#licence !#alter !{total}^0.5',
          '#how_many {product} #licence !#alter !{total}^0.8',
          'when|until|date|how_long {product} end|ends|expire|expires|renew|renews|run|runs|due|start|started|last|over|renewal|up|stop^1',
          'status|details|info|information|state|overview|situation|facts|specifics {product}^0.8',
          '#how_many left|free|available|unused|assigned|unassigned|remaining|over|spare|used {product}^0.8',
          'still active|running|valid|expired|enabled {product}',
          'do_we_have|have_we #licence|{product} left|free|available|spare|unused|any {product}',
          'end_date|expiry_date|renewal_date|expiration_date|start_date|renewal {product}',
          'when|until_when {product}^0.3',
          '#how_many {product} have',
          'is {product} active|expired|expiring|trial|paid|running|valid',
          '#show subscription|plan {product}^0.4',
          'details|status subscription|plan',
          'any|enough #licence|{product} left|free|available|spare|unused|enough|remaining {question}',
          '#show #licence {product}^0.3',
          'how_is|whats_up_with {product}',
          'how_much {product} #licence|left|seats|have^0.4',
        ],
        examples: [
          'show E3',
          'when does Visio Plan 2 expire?',
          'how many E3 licenses do we have left?',
          'what is the status of our Power BI Pro subscription?',
        ],
      },
      nl: {
        patterns: [
          'verlopen|actief|lopend|geldig {product} {question}^0.5',
          '#show {product}^0.3',
          '#how_many {product}|#licence !#alter !{total}^0.5',
          '#how_many {product} #licence !#alter !{total}^0.8',
          'wanneer|datum|hoelang|hoe_lang|tot_wanneer {product} eindigt|verloopt|verlengd|loopt|loopt>af|afloopt|einde|vervalt|gestart|begonnen|verlopen|lopen|geldig|stopt|ingegaan|verlenging^1',
          'status|details|info|informatie|gegevens|overzicht|stand|situatie|stand_van_zaken|bijzonderheden {product}^0.8',
          '#how_many over|vrij|vrije|beschikbaar|ongebruikt|ongebruikte|toegewezen|resteren|nog {product}^0.8',
          'nog actief|geldig|lopend|loopt|verlopen {product}',
          'hebben_we|zijn_er #licence|{product} over|vrij|beschikbaar|ongebruikt|nog {product}',
          'einddatum|vervaldatum|verlengdatum|verlengingsdatum|startdatum|ingangsdatum|afloopdatum {product}',
          'wanneer|tot_wanneer {product}^0.3',
          '#how_many {product} hebben|heb|zijn',
          'is {product} actief|verlopen|betaald|proef',
          '#show abonnement|plan {product}^0.4',
          'details|status abonnement',
          'genoeg|nog #licence|{product} over|vrij|beschikbaar|ongebruikt|genoeg|vrije {question}',
          '#show #licence {product}^0.3',
          'hoe_staat_het|hoe_zit_het {product}',
        ],
        examples: [
          'toon E3',
          'wanneer verloopt Visio Plan 2?',
          'hoeveel E3-licenties hebben we nog over?',
          'wat is de status van ons Power BI Pro-abonnement?',
        ],
      },
    },
  },
};
