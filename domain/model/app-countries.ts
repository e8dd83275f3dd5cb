// Where apps of other publishers are sold (APP-6, REG-10), by ISO 3166-1 country: the seed's twelve entries (ERA-11).

/** Which countries these are is documented nowhere (domain rules 15.11): our choice. */
const westernEurope = ['AT', 'BE', 'CH', 'DK', 'ES', 'FI', 'IE', 'IS', 'IT', 'LI', 'LU', 'MC', 'NL', 'NO', 'PT', 'SE'];

export const appCountries: readonly string[] = [
  ...['AR', 'AU', 'CA', 'CL', 'FR', 'DE', 'GR', 'PR', 'ZA', 'GB', 'US'],
  ...westernEurope,
];
