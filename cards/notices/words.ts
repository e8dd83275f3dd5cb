// What is said about each kind of notice: a title, what it means, and where more than one thing can be done, what to do.
import type { Notice } from '../../domain/model/notice.ts';
import type { Say } from '../say.ts';

export type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;
type NoticeWords = { title: string; lead: string; notes?: string[] };
export type WordsFor<Kinds extends Notice['kind']> = {
  [Kind in Kinds]: (notice: NoticeOf<Kind>, say: Say) => NoticeWords;
};
