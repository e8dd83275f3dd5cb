// How people ask to add or remove licences or to set their total.
import type { CapabilityPhrases } from '../language/types.ts';

export const changeQuantity: CapabilityPhrases = {
  capability: 'change-quantity',
  intents: {
    add_licenses: {
      en: {
        patterns: [
          '{n} on_top_of|in_addition|on_top {product}|#licence^1',
          '{product} short|lacking {n}^1',
          'not enough|short #licence #add {n}^1',
          '#add {n}',
          '#add #licence',
          '#add {subscription}|{app}^-0.3',
          '#add {more}',
          '{more} #licence',
          '{more} {product}',
          '#get|#buy {more}',
          '#increase {n} #licence|{product}',
          '#increase {product}',
          '#increase #number #licence|{product}',
          'more|extra|additional #licence !any_more !no_more',
          '#buy|#get more|extra|additional|another #licence|{product} !any_more !no_more',
          'more|extra|additional {product} !any_more !no_more',
          'short|ran_out|run_out #licence {n}',
          '{more} {product} #licence',
        ],
        examples: ['add 5 licenses to E3', 'we need 5 more E3 seats', 'increase E3 by 10 licenses', 'add licenses'],
      },
      nl: {
        patterns: [
          'tekort|genoeg #add {n}^1.2',
          '{product} {more}^0.2',
          '#add {n}',
          '#add #licence',
          '#add {subscription}|{app}^-0.3',
          '#add {more}',
          '{more} #licence',
          '{more} {product}',
          '#get|#buy {more}',
          '#increase {n} #licence|{product}',
          '#increase {product}',
          '#increase #number #licence|{product}',
          'meer|extra|bijkomende|aanvullende #licence !niet_meer !geen !niet_langer',
          '#buy|#get meer|extra|bij|erbij #licence|{product} !niet_meer !geen !niet_langer',
          'bijkopen|bijbestellen|koop>bij|bestel>bij|bij_te_kopen|bij_te_bestellen #licence|{product}|{n}^1',
          'meer|extra {product} !niet_meer !geen !niet_langer',
          '{more} {product} #licence',
          'tekort #licence {n}',
        ],
        examples: [
          'voeg 5 licenties toe aan E3',
          'er moeten 3 licenties bij voor Visio Plan 2',
          'breid E3 uit met 10 licenties',
        ],
      },
    },
    remove_licenses: {
      en: {
        patterns: [
          'too_many {n} #licence|{product} !#show^0.6',
          'lose|can_spare|scrap|shed|axe|remove|ditch {n} #licence|{product}^0.4',
          '#remove {n}^0.2',
          '#remove #licence',
          '#remove {product} #licence',
          'get_rid_of|let_go_of|can_go|give_up {n} #licence|{product}^1.5',
          '#decrease {n} #licence|{product}',
          '#decrease {product}',
          '{fewer} #licence',
          '{fewer} {product}',
          '#decrease #number #licence|{product}',
          'fewer|less #licence',
          '#remove {fewer}',
          '#get {fewer}',
          'too_many #licence #remove|#decrease',
        ],
        examples: ['remove 5 licenses from E3', 'reduce Visio Plan 2 by 3 seats', 'we need 4 fewer E5 licenses'],
      },
      nl: {
        patterns: [
          'te_veel {n} #licence|{product}^0.6',
          'missen|schrappen|schrap|kwijt {n} #licence|{product}^0.4',
          'kunnen|mogen|kan weg|eraf|af {n} #licence|{product}^1',
          '#remove {n}^0.2',
          '#remove #licence',
          '#remove {product} #licence',
          '#decrease {n} #licence|{product}',
          '#decrease {product}',
          '{fewer} #licence',
          '{fewer} {product}',
          '#decrease #number #licence|{product}',
          'minder|eraf #licence',
          '#remove {fewer}',
          'kunnen|mogen {fewer}',
        ],
        examples: [
          'verwijder 5 licenties van E3',
          'er mogen 3 licenties van Visio Plan 2 af',
          'verminder E5 met 4 licenties',
        ],
      },
    },
    set_licenses: {
      en: {
        patterns: [
          '#number {n} {product} !{question} !#add !#remove !#increase !#decrease^0.6',
          '#alter #number #licence|{product}',
          '#alter #number #licence {product}^0.3',

          '#alter #number {total}',
          '{total} #licence',
          '{total} {product}',
          '#set {total} #licence',
          '#set {total} {product}',

          '#number {product} {total}',
          '#alter #licence^-0.2',
        ],
        examples: [
          'set E3 to 105 licenses',
          'change the number of Visio Plan 2 seats to 12',
          'we want exactly 40 Power BI Pro licenses',
        ],
      },
      nl: {
        patterns: [
          '#number {n} {product} !{question} !#add !#remove !#increase !#decrease^0.6',
          '#alter #number #licence|{product}',
          '#alter #number #licence {product}^0.3',

          '#alter #number {total}',
          '{total} #licence',
          '{total} {product}',
          '#set {total} #licence',
          '#set {total} {product}',

          '#number {product} {total}',
          '#alter #licence^-0.2',
        ],
        examples: [
          'zet E3 op 105 licenties',
          'wijzig het aantal licenties van Visio Plan 2 naar 12',
          'maak er in totaal 40 Power BI Pro-licenties van',
        ],
      },
    },
  },
};
