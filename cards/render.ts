// Every card of the product, from its view to Adaptive Card JSON. The only importer of adaptivecards-templating.
import { Template } from 'adaptivecards-templating';
import { drawing } from './drawing.ts';
import template from './templates/card.json' with { type: 'json' };
import type { CardView } from './view.ts';

/** What Teams shows without an overflow menu. */
const MOST_ACTIONS = 6;

const card = new Template(template);

/** The card and the sentence for its notification. Throws when a view breaks the layout language: that is a bug. */
export function render(view: CardView): { card: Record<string, unknown>; summary: string } {
  if (view.actions.length > MOST_ACTIONS)
    throw new Error(`a card holds ${MOST_ACTIONS} actions, not ${view.actions.length}`);
  return { card: withoutNulls(card.expand({ $root: drawing(view) })), summary: view.summary };
}

/** `$when` leaves null where it drops what was no list element; Teams wants such a property absent. */
function withoutNulls(expanded: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(expanded, (_key, value) => value ?? undefined));
}
