// A button or a pressable row as Teams wants it: the verb routes the press, the data names what it is about.
import type { Action } from './view.ts';

const STYLE = { primary: 'positive', destructive: 'destructive', plain: 'default' } as const;

/** Old clients get the same verb and data by Action.Submit. Only `confirm` reads, and so validates, the card's inputs. */
export function pressable(action: Action): Record<string, unknown> {
  if ('link' in action) return { type: 'Action.OpenUrl', title: action.title, url: action.link };
  const { title, verb, data } = action;
  const shared = {
    title,
    style: STYLE[action.style ?? 'plain'],
    associatedInputs: verb === 'confirm' ? 'auto' : 'none',
  };
  const fallback = { type: 'Action.Submit', ...shared, data: { ...data, verb } };
  return { type: 'Action.Execute', ...shared, verb, data, fallback };
}
