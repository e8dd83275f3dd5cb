// English participles that are wished for: "can be taken off".
import type { Lexicon } from './lexicon.ts';

export const englishPassive: NonNullable<Lexicon['passive']> = {
  participles: {
    take: 'taken',
    give: 'given',
    withdraw: 'withdrawn',
    buy: 'bought',
    bring: 'brought',
    cut: 'cut',
    set: 'set',
    put: 'put',
    get: 'gotten',
    shrink: 'shrunk',
    lose: 'lost',
    grow: 'grown',
  },
  ending: 'ed',
  become: 'be',
  modals: 'can could may might should shall must to please pls needs',
  duties: 'should must shall',
  wanting:
    'want wants need needs require requires like_to_see want_to_see love_to_see please_have kindly_have can_i_have could_i_have can_we_have could_we_have may_i_have may_we_have could_we_get can_we_get could_i_get can_i_get can_you_have could_you_have please_get you_get want_to_have like_to_have id_like wed_like would_like i_have_to_get to_have to_get and_have and_get',
  opening: 'have get',
  asking: 'if_you',
};
