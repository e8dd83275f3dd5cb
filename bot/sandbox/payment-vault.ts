// The sandbox's vault: it checks cards as a provider would, charges nobody, and forgets number and security code at once.
import { addDays, addMonths, type BusinessDate } from '../../domain/model/calendar.ts';
import { passesLuhn } from '../../domain/model/card-number.ts';
import type { CardDetails, CardField, CardProblem, Checked, PaymentVault } from '../../domain/payment-vault.ts';

/** By the first digits, with the lengths of the number and of the security code. */
const brands = [
  { brand: 'Visa', starts: /^4/, lengths: [13, 16, 19], code: 3 },
  { brand: 'Mastercard', starts: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], code: 3 },
  { brand: 'American Express', starts: /^3[47]/, lengths: [15], code: 4 },
];

function brandOf(number: string) {
  const found = brands.find(({ starts, lengths }) => starts.test(number) && lengths.includes(number.length));
  return found && passesLuhn(number) ? found : undefined;
}

/** The last day of the month that is printed on the card. */
function lastDay(expires: string): BusinessDate | undefined {
  const [, month, year] = /^\s*(0?[1-9]|1[0-2])\s*[/-]?\s*(?:20)?(\d\d)\s*$/.exec(expires) ?? [];
  return month && year ? addDays(addMonths(`20${year}-${month.padStart(2, '0')}-01`, 1), -1) : undefined;
}

type Known = { brand: string; lastFour: string; code: number };
type Where = { country: string; today: BusinessDate };

function check(known: Known | undefined, details: CardDetails, { country, today }: Where): Checked {
  const problems: Partial<Record<CardField, CardProblem>> = {};
  const required = ['expires', 'securityCode', 'holder', 'street', 'city', 'country'] as const;
  for (const field of required) if (details[field].trim() === '') problems[field] = 'missing';
  const expiresOn = lastDay(details.expires);
  if (!problems.expires && (!expiresOn || expiresOn < today)) problems.expires = expiresOn ? 'expired' : 'invalid';
  const code = new RegExp(known ? `^\\d{${known.code}}$` : '^\\d{3,4}$');
  if (!problems.securityCode && !code.test(details.securityCode.trim())) problems.securityCode = 'invalid';
  if (!problems.country && details.country !== country) problems.country = 'country'; // PAY-5
  if (!known) problems.number = details.number?.trim() ? 'invalid' : 'missing';
  if (!known || !expiresOn || Object.keys(problems).length > 0) return { ok: false, problems };
  const { brand, lastFour } = known;
  const address = `${details.street.trim()}, ${details.city.trim()}`;
  return { ok: true, card: { brand, lastFour, expiresOn, holder: details.holder.trim(), address } };
}

async function checkNew(details: CardDetails, where: Where): Promise<Checked> {
  const number = (details.number ?? '').replace(/[\s-]/g, '');
  const found = brandOf(number);
  return check(found && { ...found, lastFour: number.slice(-4) }, details, where);
}

/** 4000 0000 0000 0341, which payment providers use for this: it can be added, and every charge to it fails. */
const failing = '0341';

export const sandboxVault = {
  add: checkNew,
  check: checkNew,
  async edit({ brand, lastFour }, details, where) {
    const code = brands.find((one) => one.brand === brand)?.code ?? 3;
    return check({ brand, lastFour, code }, details, where);
  },
  charge({ lastFour, expiresOn }, today) {
    return lastFour === failing || expiresOn < today ? 'failed' : 'paid';
  },
} satisfies PaymentVault;
