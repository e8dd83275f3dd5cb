// How people buy an app without saying which: one that is named comes here from buying by itself.
import type { CapabilityPhrases } from '../language/types.ts';

export const buyApp: CapabilityPhrases = {
  capability: 'buy-app',
  intents: {
    buy_app: {
      en: {
        patterns: [
          '#buy app|apps|application|applications !subscriptions^0.5',
          '#get|id_like|wed_like new|another app|application !#cancel !#remove^0.2',
          '#buy third_party|marketplace|appsource app|apps|software',
          'which|what apps|applications can|could|may buy|purchase|order|get^2',
          '#buy|#get|#add copy|copies {app}^1',
          'copy|copies another|more|extra|additional|second {app} !#remove !fewer^1.5',
          '{app} through|via|from partner|reseller|microsoft_sales|appsource|marketplace !#cancel !#show^1',
        ],
        examples: [
          'buy an app',
          'purchase a third-party app',
          'which apps can I buy?',
          'buy another copy of Contoso Sign',
        ],
      },
      nl: {
        patterns: [
          '#buy app|apps|applicatie|applicaties|appje^0.5',
          '#get nieuwe|andere app|applicatie !#cancel !#remove^0.2',
          '#buy app|apps|software derden|marketplace|appsource',
          'welke apps|applicaties kan|kunnen|mag|mogen kopen|bestellen|aanschaffen^2',
          '#buy|#get|#add exemplaar|exemplaren {app}^1',
          'exemplaar|exemplaren nog|extra|tweede|ander {app} !#remove !minder^1.5',
          '{app} via|bij|door partner|reseller|wederverkoper|microsoft_sales|appsource|marketplace !#cancel !#show^1',
        ],
        examples: [
          'koop een app',
          'bestel een app van derden',
          'welke apps kan ik kopen?',
          'koop nog een exemplaar van Contoso Sign',
        ],
      },
    },
  },
};
