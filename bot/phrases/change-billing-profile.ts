// How people move a product to another billing profile.
import type { CapabilityPhrases } from '../language/types.ts';

export const changeBillingProfile: CapabilityPhrases = {
  capability: 'change-billing-profile',
  intents: {
    change_billing_profile: {
      en: {
        patterns: [
          '#change|assign|another|different|other|new|use|bill|put|set billing_profile|billing_profiles|invoice_profile|billing_account^2',
          '#change profile {product}^1',
          'billing_profile {product}^1',
          'must|should|has_to|have_to|needs billing_profile|profile {product} on|under|to|their|another|different^1.2',
          'invoices|bills|billing profile {product} another|other|different|new^2.8',
          'bill|billed|invoice|invoiced|charge|charged {product} profile|under|to|entity different|another|other|new|of_the|of_our|second|profile^0.8',
        ],
        examples: ['change the billing profile of Contoso Sign', 'move Visio Plan 2 to another billing profile'],
      },
      nl: {
        patterns: [
          'billing_profile|billing_profiles #change^1.5',
          '#change|koppel|ander|andere|nieuw|gebruik|toewijzen|wijs>toe|onder|zet|hang|hangen|plaats factureringsprofiel|factuurprofiel|factureringsprofielen|facturatieprofiel|facturatie_profiel|facturering_profiel|betaalprofiel^2.5',
          '#change profiel {product}^1',
          'gefactureerd|factureren|factureer|facturering|factuur|facturen profiel {product} ander|andere|nieuw|nieuwe|tweede|op|onder|via|naar^1.5',
          'moet|kan|mag|moeten overgezet|over|verplaatst|gekoppeld|gezet|hangen {product} profiel^1.5',
          '{product} factureringsprofiel|factuurprofiel|facturatieprofiel moet|verkeerd|verkeerde|klopt|naar !welk !welke^2.5',
          'factureringsprofiel|factuurprofiel|facturatieprofiel {product}^1.5',
        ],
        examples: [
          'wijzig het factureringsprofiel van Contoso Sign',
          'zet Visio Plan 2 over naar een ander factureringsprofiel',
        ],
      },
    },
  },
};
