// How people buy a product they do not have yet.
import type { CapabilityPhrases } from '../language/types.ts';

export const buyProduct: CapabilityPhrases = {
  capability: 'buy-product',
  intents: {
    buy_product: {
      en: {
        patterns: [
          '={many} #licence {product} please|pls|plz^-0.6',
          '={many} {product} please|pls|plz^-0.4',
          '={product} monthly|annual|annually|yearly|month|year plan|basis|billing|billed|please|x^0.5',
          '=subscription|contract {product} please|pls|plz|wanted|needed|new|monthly|annual^0.3',
          '{n} {product} monthly|annually|yearly|per_month|per_year|a_month|a_year|each_month|every_month !{question} !{more} !{fewer} !{total} !#alter !#cancel !#show^-0.2',
          'take {many} {product} lets|let_us|ill|well|i_will|we_will !{person} !back !away !off^0.5',
          'start_with|begin_with|starting_with|get_started_with|go_with {product} !trial !{person}^1',
          'start|begin|take_out #subscription {product}^0.5',
          'new #subscription {product} !{question} !#show !#cancel !#card^0.2',
          'id_like|wed_like {product} !like_to !{person} !#cancel !#remove^-0.4',
          'how|where come_by|hold_of|hands_on|lay_my_hands_on {product}^1',
          'needs|wants|requires|would_like {product} team|department|branch|office|school|company|organisation|organization|division|site !{person} !#increase !#decrease !#remove !#add !{more} !{fewer} !{total} !to_know !#alter !#cancel^0.2',
          'opt_for|settle_for|plump_for|choose {product} we|i|us !{question} !{person}',
          'what|which can_i|can_we|could_i|could_we|may_i|may_we #buy !{product}^1',
          '#buy something|anything|stuff',
          '#buy {product} #licence|{n}^0.3',
          '#buy {product}^0.4',
          '#buy #subscription|#product|#licence',
          '#buy new #subscription|#product|{product}',
          '#get {product} !more !extra !additional !{question} !to_know !want_to !need_to !leave !#alter^-0.4',
          '#get {n} {product} !to_know !#increase !#decrease !#remove^-0.5',
          '#buy {n} {product}^0.2',
        ],
        values: {
          billing: {
            monthly: ['monthly', 'per_month|a_month|each_month|every_month|month_to_month|by_the_month'],
            annual: ['annual|annually|yearly', 'per_year|a_year|each_year|every_year|one_year|by_the_year|for_a_year'],
          },
        },
        examples: [
          'buy Power BI Pro',
          'order 10 Visio Plan 2 licenses, billed annually',
          'purchase a new subscription',
        ],
      },
      nl: {
        patterns: [
          '={many} #licence {product} graag|aub|alsjeblieft|svp^-0.6',
          '={many} {product} graag|aub|alsjeblieft|svp^-0.4',
          '={product} maandabonnement|jaarabonnement|maandelijks|jaarlijks|maand|jaar met|per|graag|abonnement|betaling^0.5',
          'starten_met|beginnen_met|start_met|beginnen>met|starten>met {product} !proef* !trial !{person}^1',
          'start|begin|starten|afsluiten #subscription {product}^0.5',
          'nieuw|maandabonnement|jaarabonnement abonnement|maandabonnement|jaarabonnement {product} !{question} !#show !#cancel !#card^0.2',
          '=abonnement|contract {product} graag|aub|svp|nieuw|gewenst^0.3',
          '{n} {product} maandelijks|jaarlijks|per_maand|per_jaar|maandbetaling|jaarbetaling !{question} !{more} !{fewer} !{total} !#alter !#cancel !#show^-0.2',
          'in_huis {product} haal|halen|nemen|neem^1.5',
          'hoe|waar kom>aan|komen>aan|aan>komen {product}^1',
          'hier|nu kan_ik|kunnen_we|kunnen_wij|mag_ik|mogen_we krijgen|nemen|hebben {product} !{person}^1',
          'wil|willen|nodig|graag team|afdeling|vestiging|filiaal|kantoor|school|bedrijf|organisatie {product} !{person} !#increase !#decrease !#remove !#add !{more} !{fewer} !{total} !weten !#alter !#cancel^0.2',
          'kiezen_voor|gaan_voor|ga_voor|voor>gaan {product} we|wij|ik !betalen !{question} !{person}',
          'over>beschikken|beschikken_over|beschikking {product} wil|willen|graag|wens|wensen !{person}^1.5',
          'wat|welke kan_ik|kunnen_we|kunnen_wij|mag_ik|mogen_we kopen|bestellen|aanschaffen|aankopen !{product}^1',
          '#buy iets|product',
          'behoefte {product}^0.5',
          'bezorgen|leveren|lever|regelen|regel ons|voor_ons {product} !{person}^1',
          '#buy {product}^0.4',
          '#buy #subscription|#product|#licence',
          '#buy nieuw|nieuwe #subscription|#product|{product}',
          '#get {product} !meer !extra !bij !erbij !#alter^-0.4',
          '#get {n} {product} !#increase !#decrease !#remove^-0.5',
          '#buy {n} {product}^0.2',
        ],
        values: {
          billing: {
            monthly: [
              'maandelijks|maandelijkse|maandabonnement|maandbasis|maandbetaling|maandfacturatie|maandcontract',
              'per_maand|elke_maand|iedere_maand',
            ],
            annual: [
              'jaarlijks|jaarlijkse|jaarabonnement|jaarbasis|jaarbetaling|jaarfacturatie|jaarcontract|jaarlicentie|jaarlicenties',
              'per_jaar|elk_jaar|ieder_jaar|een_jaar',
            ],
          },
        },
        examples: [
          'koop Power BI Pro',
          'bestel 10 Visio Plan 2-licenties met jaarlijkse betaling',
          'koop een nieuw abonnement',
        ],
      },
    },
  },
};
