import { explainBlockCard } from '../../cards/explain-block.ts';
import { explainBlock } from '../../domain/questions/explain-block.ts';
import { questionCapability } from './define-capability.ts';

export const explainBlockCapability = questionCapability({
  question: explainBlock,
  card: explainBlockCard,
  intents: ['why_blocked'],
  understand: ({ productIds: products }) => ({ products }),
});
