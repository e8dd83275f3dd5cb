// How people ask who has a licence.
import type { CapabilityPhrases } from '../language/types.ts';

export const listHolders: CapabilityPhrases = {
  capability: 'list-holders',
  intents: {
    show_holders: {
      en: {
        patterns: [
          '{question} {person} have|has|got|using|use {product} !who !assigned !given !anyone !already !#add !#remove !#give !can !could !will !should !please !{n}^0.8',
          'who using|uses|use|has|got|gets|have|holds|on {product} !#add !#remove !bought !purchased !ordered !requested !{n}^1.2',
          'who assigned|given|allocated {product} !{to} !#add !#remove !{n} !#take^1.2',
          'which|what|#show|names users|people|colleagues|employees|holders|assignees {product} use|using|have|has|of|with|on|assigned !#add !#remove !bought !purchased !ordered !{n} !#how_many !#give^1.2',
        ],
        examples: ['who has E3?', 'does Megan have E3?', 'which people use Visio Plan 2?'],
      },
      nl: {
        patterns: [
          '{question} {person} heeft|hebben|gebruikt {product} !wie !al !nodig !#add !#remove !#give !kan !kun !wil !{n}^0.8',
          'wie gebruikt|gebruiken|heeft|hebben|zit|zitten {product} !{to} !gegeven !#add !#remove !gekocht !aangeschaft !besteld !aangevraagd !{n}^1.2',
          'wie|aan_wie toegewezen|gekregen {product} !{to} !gegeven !#add !#remove !{n} !#take^1.2',
          'welke|#show|namen gebruikers|mensen|collegas|medewerkers|houders {product} gebruiken|hebben|van|met|op|toegewezen !#add !#remove !gekocht !aangeschaft !besteld !{n} !#how_many !#give^1.2',
        ],
        examples: ['wie heeft E3?', 'heeft Megan E3?', 'welke mensen gebruiken Visio Plan 2?'],
      },
    },
  },
};
