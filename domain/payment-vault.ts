// Where payment data lives: a payment provider's business, never ours. We keep what the vault gives back.
import type { BusinessDate } from './model/calendar.ts';

/** As typed on the page, all of it text. `number` is absent when a card is edited: a number cannot change (PAY-3). */
export type CardDetails = {
  number?: string;
  /** `MM/YY` */
  expires: string;
  securityCode: string;
  holder: string;
  street: string;
  city: string;
  country: string;
};
export type CardField = keyof CardDetails;

/** What may be known of a card outside the vault. */
export type KeptCard = { brand: string; lastFour: string; expiresOn: BusinessDate; holder: string; address: string };

/** `country`: not issued where the organization is (PAY-5). */
export type CardProblem = 'missing' | 'invalid' | 'expired' | 'country';

export type Checked = { ok: true; card: KeptCard } | { ok: false; problems: Partial<Record<CardField, CardProblem>> };

/** What came of charging a card. */
export type PaymentOutcome = 'paid' | 'failed';

export type PaymentVault = {
  /** Checks a new card and keeps it. `country` is ISO 3166-1. */
  add(details: CardDetails, where: { country: string; today: BusinessDate }): Promise<Checked>;
  /** Checks what was edited of a card that is kept: security code, expiry date, name and address (SSP-7). */
  edit(
    card: Pick<KeptCard, 'brand' | 'lastFour'>,
    details: CardDetails,
    where: { country: string; today: BusinessDate },
  ): Promise<Checked>;
  /** Checks a card that pays once, and keeps nothing of it (PAY-10). */
  check(details: CardDetails, where: { country: string; today: BusinessDate }): Promise<Checked>;
  /** Charges a card and knows at once what came of it; a vault without this tells it later, by an event. */
  charge?(card: Pick<KeptCard, 'lastFour' | 'expiresOn'>, today: BusinessDate): PaymentOutcome;
};
