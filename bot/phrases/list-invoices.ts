// How people ask for their bills.
import type { CapabilityPhrases } from '../language/types.ts';

export const listInvoices: CapabilityPhrases = {
  capability: 'list-invoices',
  intents: {
    list_invoices: {
      en: {
        patterns: [
          'bill|bills|billing|statement|receipt {date}^1',
          'billed|invoiced|charged|charge|bill|invoice everything|anything|whatever|all|what|did us|we|me|our {date}|month|months|year|quarter|since !{product} !#card !automatically^2',
          'charged|debited|billed what card|account {date}|last|month|year|quarter !which^3',
          'billing overview|summary|history|statement !profile^1.5',
          'what_was|what_were|what_is|whats billed|invoiced {date}|month|year|quarter !{product}^2.5',
          'send|sent|issue|issued invoice|invoices|bill us|you {date}|month|year|quarter|last {question} !#change^2.5',
          'invoice|invoices|bills|statements|billing_history|receipts|receipt !{product} !#change^0.1',
          'bill last|past|previous|month|year|our|my|the !{product}^0.2',
          'what|how_much pay|paid|billed|charged invoice|invoices|bill^1',
          'how_much|what pay|paid|spend|spent {date}|last_month|last_year|last_quarter !{product}^3',
          'what billed|invoiced|charged we|been|us^0.6',
          '#show|need|want|download|send|email|mail|access invoice|invoices|bill|bills|billing_statement|statements|billing_history|billing_statements|receipts|receipt^0.5',
          'search|looking|seek|give|provide|copy|copies|overview invoice|invoices|bills !{product}^0.6',
          '=invoice|invoices|bills|bill',
          'invoice|invoices|bills last|past|previous|from|since|month|months|year|quarter|{date}|this|recent|latest|until|between|all|our|my',
          'invoice|invoices|bills|bill|billing_history where|find|get|open|list|show|see|pdf^0.5',
          'how_much|what billed|invoiced|charged last|past|month|year',
        ],
        examples: ['show my invoices', 'invoices of March 2024', 'bills from the last 3 months'],
      },
      nl: {
        patterns: [
          'wat|hoeveel betaald|gefactureerd|aangerekend|afgerekend {date}|maand|kwartaal|jaar !#card !{product} !#subscription^1.5',
          'rekening|nota|bon|facturatie|facturering {date}^1',
          'uitgegeven|besteed|betaald wat|hoeveel abonnementen|licenties|microsoft {date}|maand|kwartaal|jaar !{product} !#card^3',
          'in_rekening gebracht|brachten|bracht wat|alles|hoeveel|{date}|maand|kwartaal|jaar !{product}^3',
          'gefactureerd|aangerekend|factureren alles|wat|hoeveel ons|we|wij|jullie {date}|maand|maanden|jaar|kwartaal|sinds !{product}^2',
          'stuurden|gestuurd|verstuurd|verzonden factuur|facturen|rekening {date}|maand|jaar|kwartaal|vorige|vorig {question}^2.5',
          'factuur|facturen|rekeningen|notas|factuuroverzicht|factuurhistorie !{product} !#change^0.1',
          'rekening {date}|laatste|vorige|maand|jaar^0.5',
          'wat|waar gefactureerd^1.2',
          'invoices|invoice #show^1',
          '#show|nodig|wil|download|downloaden|stuur|mail|sturen factuur|facturen|rekening|rekeningen|factuuroverzicht|factuurhistorie|nota|notas|factuurtje|facturatieoverzicht|factuuroverzichten !stuur>door^0.5',
          'zoek|zoeken|kopie|kopieen|geef|bezorg factuur|facturen|rekening|rekeningen !door !{product}^0.6',
          '=factuur|facturen|rekeningen|rekening',
          'factuur|facturen|rekeningen|nota|notas laatste|afgelopen|vorige|van|sinds|maand|maanden|jaar|kwartaal|{date}|dit|recente|tot|alle|onze|mijn|vanaf|over',
          'factuur|facturen|rekeningen|rekening|factuuroverzicht waar|vind|vinden|open|lijst|toon|zien|pdf|staan^0.5',
        ],
        examples: ['toon mijn facturen', 'facturen van maart 2024', 'rekeningen van de afgelopen 3 maanden'],
      },
    },
  },
};
