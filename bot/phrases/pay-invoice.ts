// How people ask to pay a bill now; nothing else may stand beside it, because many bills are none of ours.
import type { CapabilityPhrases } from '../language/types.ts';

export const payInvoice: CapabilityPhrases = {
  capability: 'pay-invoice',
  intents: {
    pay_invoice: {
      en: {
        patterns: [
          '=pay|settle invoice|invoices|bill|bills^1.5',
          '=pay|settle invoice|invoices|bill|bills our|my|open|outstanding|unpaid|failed|overdue|now|once|microsoft^1.5',
          '=pay now|it|please',
        ],
        examples: ['pay our open invoice now', 'settle the bill', 'pay the invoice'],
      },
      nl: {
        patterns: [
          '=betaal|betalen|voldoe|voldoen factuur|facturen|rekening|rekeningen^1.5',
          '=betaal|betalen|voldoe|voldoen factuur|facturen|rekening|rekeningen onze|mijn|open|openstaande|openstaand|onbetaalde|mislukte|nu|meteen|microsoft^1.5',
          '=betaal nu|die|dit|maar',
        ],
        examples: ['betaal onze openstaande factuur nu', 'ik wil de rekening betalen', 'betaal de factuur'],
      },
    },
  },
};
