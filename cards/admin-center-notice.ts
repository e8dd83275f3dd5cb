// REG-6: where the admin center is changing, every card that leads there says so.
import { type Cloud, regions } from '../domain/model/region.ts';
import { regionWords } from './region-words.ts';
import type { CardView } from './view.ts';

const titles = { en: 'The admin center', nl: 'Het beheercentrum' };

export function withAdminCenterNotice(view: CardView, cloud: Cloud): CardView {
  const { links, adminCenterIsChanging } = regions[cloud];
  const pages: string[] = Object.values(links);
  const { changing } = regionWords[view.locale];
  const leadsThere = view.actions.some((action) => 'link' in action && pages.includes(action.link));
  if (!adminCenterIsChanging || !leadsThere || view.lead?.text === changing) return view;
  const { title, lines } = view.notes ?? { title: titles[view.locale], lines: [] };
  return { ...view, notes: { title, lines: [...lines, changing] } };
}
