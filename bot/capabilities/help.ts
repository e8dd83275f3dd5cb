import { helpCard } from '../../cards/help.ts';
import { help } from '../../domain/questions/help.ts';
import { questionCapability } from './define-capability.ts';

export const helpCapability = questionCapability({
  question: help,
  card: helpCard,
  intents: ['help'],
  understand: () => ({}),
});
