// Why somebody cancels. Microsoft's list is not documented: this one is our choice (domain rules 15.5).
import { z } from 'zod';

export const Reason = z.enum(['not-used', 'too-expensive', 'missing-features', 'other-product', 'problems', 'other']);
export type Reason = z.infer<typeof Reason>;
