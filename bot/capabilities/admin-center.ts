import { adminCenterCard } from '../../cards/admin-center.ts';
import { adminCenter } from '../../domain/questions/admin-center.ts';
import { questionCapability } from './define-capability.ts';

export const adminCenterCapability = questionCapability({
  question: adminCenter,
  card: adminCenterCard,
  intents: ['admin_center'],
  understand: () => ({}),
});
