// How people buy an add-on. A product that the catalogue calls an add-on comes here from buying by itself.
import type { CapabilityPhrases } from '../language/types.ts';

export const buyAddOn: CapabilityPhrases = {
  capability: 'buy-add-on',
  intents: {
    buy_addon: {
      en: {
        patterns: [
          '#buy|#get addon|addons|add-on^0.5',
          '#add addon|addons^0.2',
          '={n} {add-on} #licence|needed|required|users|for|please !{more} !{fewer} !{total}',
          'include {add-on}^1',
          'want|wants|like|need {add-on} {subscription} on|for|with|to !{n} !#remove !#cancel !#decrease !#show !{person} !{question}^0.8',
          'extend|expand>with|extend>with|complete>with {add-on} {subscription} !{n}^1.5',
          'on_top_of|on_top {add-on} {subscription} !{n} !{question} !#remove^1',
          'which|what addons|addon can_i|can_we|could_we buy|order|get^1.5',
          '#add {add-on} !{more} !{n}^0.2',
          'can_we|could_we|can_i|could_i|may_we|may_i|let_us have|get {add-on} !{more}^1',
          '={add-on} {to}|for|users|people {n}^0.2',
          'with|plus|including {add-on} {subscription} !#cancel !#remove !{person} !who !#show^0.2',
          'protect|secure|equip|call|dial with|via {add-on} want|need|like|must !{person}^2.5',
          '#buy|#get|#add|#give {add-on} addon^0.5',
          'start|use|enable|activate {add-on}',
          'sort>out|fix>up|provision|organise|organize|set>up {add-on} !{person}',
          '#give {add-on} {subscription}|addon^-0.2',
          'please|pls|wish {add-on} {n} !{total} !{more} !{fewer} !#remove !#cancel !{person}^-0.2',
          'wish_for|have_wish|interested_in|like_to_have {add-on}^1',
          'gb|gigabyte|gigabytes|gigs {n} {add-on} !{more}',
          '{n} {add-on} {subscription} !{question}^0.3',
        ],
        examples: [
          'buy an add-on',
          'buy the Audio Conferencing add-on',
          'add the Teams Phone add-on to E3',
          '20 Audio Conferencing on E3',
        ],
      },
      nl: {
        patterns: [
          '#buy|#get|#add invoegtoepassing|invoegtoepassingen|addon|uitbreiding^0.5',
          '#buy|#get|#add {add-on} invoegtoepassing|addon|uitbreiding^0.5',
          'gb|gigabyte|gigabytes|gigs {n} {add-on} !{more}',
          '{n} {add-on} {subscription} !{question}^0.3',
          'graag|aub|svp|alstublieft {add-on} {n} !{total} !{more} !{fewer} !#remove !#cancel !{person}^-0.2',
          '={n} {add-on} #licence|nodig|gebruikers|voor|graag|aub !{more} !{fewer} !{total}',
          'combineer|combineren|aanvullen|vul>aan met {add-on} {subscription} {n} !{person} !{more} !{total}^3',
          'combineer|combineren|aanvullen|vul>aan|breid>uit|uitbreiden met {add-on} {subscription} !{person} !{n}^1.5',
          'graag|willen|wil|nodig {add-on} {subscription} op|bij|voor|aan !{n} !#remove !#cancel !#decrease !#show !{person} !{question}^0.8',
          'koppel|koppelen|hang|bevestig|verbind {add-on} {subscription} !{person}^1',
          'welke|wat invoegtoepassingen|addons kan_ik|kunnen_we|kan kopen|bestellen|krijgen^1.5',
          'erbij {add-on} {subscription} !{n} !{question} !#remove^1',
          '#add {add-on} !{more} !{n}^0.2',
          'mogen_we|mag_ik|kunnen_we|kan_ik hebben|krijgen {add-on} !{more}^1',
          '={add-on} voor|gebruikers|mensen {n}^0.2',
          'met|plus|inclusief {add-on} {subscription} graag|aub|svp|erbij !#cancel !#remove !{person}^0.5',
          'beginnen|starten|begin|start met {add-on} !{person}^1',
          'gebruiken|activeer|activeren|regel|regelen|voorzie|voorzien {add-on} !{person}',
        ],
        examples: [
          'koop een invoegtoepassing',
          'koop de invoegtoepassing Audio Conferencing',
          'voeg de invoegtoepassing Teams Phone toe aan E3',
          '20 Audio Conferencing voor E3',
        ],
      },
    },
  },
};
