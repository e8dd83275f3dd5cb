// A button or a pressable row as Teams wants it: the verb routes the press, the data names what it is about.
import type { Action, CardView } from './view.ts';

const STYLE = { primary: 'positive', destructive: 'destructive' } as const;

/**
 * Old clients get the same verb and data by Action.Submit. Only `confirm` reads, and so validates, the card's inputs,
 * unless it leaves the form, and what `open` names; a card without inputs has no need to say so. What `open` opens speaks the
 * card's language: the client's may be another.
 */
export function pressable(
  action: Action,
  { locale, fields }: Pick<CardView, 'locale' | 'fields'>,
): Record<string, unknown> {
  if ('link' in action) return { type: 'Action.OpenUrl', title: action.title, url: action.link };
  const { title, verb, leavesForm, reads } = action;
  const data = verb === 'open' ? { ...action.data, locale, ...(reads && { reads }) } : action.data;
  const shared = {
    title,
    style: action.style && STYLE[action.style],
    associatedInputs: fields && ((verb === 'confirm' && !leavesForm) || reads ? 'auto' : 'none'),
  };
  const fallback = { type: 'Action.Submit', ...shared, data: { ...data, verb } };
  return { type: 'Action.Execute', ...shared, verb, data, fallback };
}
