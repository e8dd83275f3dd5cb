// What people may want to hear about or not, for muting and unmuting alike.
export const noticeTopics: Record<'en' | 'nl', Record<string, string[]>> = {
  en: {
    expiry: ['expiry|expiring|expire|expirations|expiration|renewal|renewals|ending^1'],
    trials: ['trial|trials^1.2'],
    licences: ['license|licenses|licence|licences|seats^1'],
    payments: ['payment|payments|invoice|invoices|bill|bills|billing|card|cards^1'],
    apps: ['app|apps^1'],
    'self-service': ['self_service|selfservice|purchases^1.2'],
    'credit-checks': ['credit_check|credit_checks|credit^1.2'],
    all: ['all|everything|every|any|anything|notifications|notices|messages|reminders|alerts^-0.5'],
  },
  nl: {
    expiry: ['verlopen|verloop|verloopt|afloop|aflopen|verlenging|verlengingen|einddatum|einddatums^1'],
    trials: ['proefversie|proefversies|proefabonnementen|proefperiodes|trials|trial^1.2'],
    licences: ['licentie|licenties|plekken^1'],
    payments: ['betaling|betalingen|factuur|facturen|kaart|kaarten|facturering^1'],
    apps: ['app|apps^1'],
    'self-service': ['selfservice|self_service|zelfservice|aankopen^1.2'],
    'credit-checks': ['kredietcontrole|kredietcontroles|krediet^1.2'],
    all: ['alle|alles|meldingen|berichten|herinneringen|waarschuwingen^-0.5'],
  },
};
