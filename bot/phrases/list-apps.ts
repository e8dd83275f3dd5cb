// How people ask for their third-party apps.
import type { CapabilityPhrases } from '../language/types.ts';

export const listApps: CapabilityPhrases = {
  capability: 'list-apps',
  intents: {
    list_apps: {
      en: {
        patterns: [
          '#show apps|applications !subscriptions !products^0.8',
          'third_party|3rd_party|thirdparty|external|third_parties apps|applications|app|software|tools|solutions|anything|stuff^1.2',
          'third_party|third_parties software|apps|tools paying|pay|using|use we^1.2',
          'apps|applications have|use|bought|our|my|installed|purchased|got !subscriptions !products^0.3',
          'apps|applications other|different|outside|independent vendors|vendor|suppliers|publishers|companies|parties|makers|partners|developers^1',
          'apps|applications besides|apart_from|except|other_than|outside|not microsoft|products|office^2.5',
          'software|tools|programs|solutions besides|apart_from|except|other_than|outside|alongside microsoft^2.5',
          '=apps',
          'saas apps|applications|products|#show',
        ],
        examples: ['list apps', 'show our third-party apps', 'which apps have we bought?'],
      },
      nl: {
        patterns: [
          '#show apps|applicaties|toepassingen|appjes !abonnementen !producten^0.8',
          'iets|tools|producten|pakketten|programmas van_derden|derden|andere_leveranciers^1.5',
          'apps|applicaties|toepassingen|app|software derden|derde_partij|derde_partijen|extern|externe|derde^1',
          'apps|applicaties|toepassingen hebben|gebruiken|gekocht|onze|mijn !abonnementen !producten^0.3',
          'apps|applicaties|toepassingen andere|externe|buitenstaande leveranciers|partijen|bedrijven|makers|uitgevers|partners^1',
          '=apps',
          'software|tools|programmas|pakketten naast|behalve|buiten microsoft^2.5',
          'apps|applicaties|toepassingen naast|behalve|buiten|niet microsoft|producten^2.5',
          'saas apps|applicaties|toepassingen|#show',
        ],
        examples: ['toon apps van derden', 'welke apps hebben we gekocht?', 'laat onze apps zien'],
      },
    },
  },
};
