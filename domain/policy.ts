// Our own choices where Microsoft documents nothing (domain rules, section 15): change them here.
export const policy = {
  /** LIC-7: licences can be given back up to this many days after the day they were added, that day included. */
  giveBackDays: 7,
  /** CAN-1: cancelling with a refund is possible up to this many days after the day a term began, that day included. */
  cancelDays: 7,
  /** CAN-3: with more licences than this, reduce first (ERA-6: the rule of 2024). */
  cancelUpTo: 25,
  /** TRI-1: a trial begins with so many licences, for so many days. */
  trial: { licences: 25, days: 30 },
  /** TRI-3: a trial is extended by this many days, and not earlier than this many days before its end. */
  trialExtension: { days: 30, withinDays: 15 },
  /**
   * NOT-4, NOT-9, NOT-20, NOT-21: days before its end on which people are told, of a subscription, a trial, a card, and
   * of the days on which money comes back: two before, so that a weekend does not swallow them.
   */
  remindDaysBefore: { end: [30, 14, 7, 1], trial: [15, 7, 1], card: [30, 7], window: [2] },
  /** NOT-15: days after its purchase on which the buyer of an app is reminded to activate it. */
  remindToActivateAfter: [3, 14, 45],
  /** NOT-12: licences run short when no more than this share of them is free. */
  fewLicences: 0.05,
  /** Notices that one card holds when several wait for the same person. */
  noticesOnOneCard: 10,
  /**
   * What the bot writes first, as buckets of tokens (rules/throttle.ts). Teams allows 7 messages to a conversation in
   * a second, 8 in two, 60 in 30 and 1,800 in an hour, and 50 a second to an organization; answers take from the rest.
   */
  writesFirst: { conversation: { burst: 5, perSecond: 0.3 }, tenant: { burst: 10, perSecond: 30 } },
  /** A message that Teams does not take is parked after this many attempts, which take about two hours. */
  deliveryAttempts: 20,
  /** Whom Teams does not let the bot write to first is not asked for again before this. */
  introduceAgainAfterMs: 86_400_000,
  /** LIFE-10: leftover data is gone this many days after a cancellation at the latest; no earlier date is promised (ERA-7). */
  dataGoneWithinDays: 180,
  /** KEY-12: prepaid licences that a card extends go on for this many months. */
  prepaidExtensionMonths: 12,
  /** TRI-2: the term of what a trial becomes. */
  trialBecomes: { term: 'annual', billing: 'monthly' },
  /** LIC-20: a card or bank account is charged within this many days. */
  chargedWithinDays: 2,
  /** A card is charged this many days after the invoice's date: of an order (INV-3), of a billing profile at the latest (INV-4). */
  chargedAfterInvoice: { order: 1, profile: 10 },
  /**
   * PAY-11, PAY-12: a charge that fails is tried again every few days, and what it pays for stays usable for this many
   * days after the first failure. ERA-9: so does an app, which cannot come back afterwards (APP-10).
   */
  unpaid: { tryEveryDays: 5, usableDays: { subscription: 30, app: 30 } },
  /** NOT-10: an invoice that is older than this many days is no news any more. */
  invoiceNewsDays: 7,
  /** INV-1: the invoices that are shown at first, and where there are none. */
  invoiceMonths: { first: 3, more: 6 },
  /** A link to one of our web pages is good for this long. */
  pageLinkMinutes: 15,
  /** LIC-10: a credit check typically takes this many working days. */
  creditCheckWorkingDays: 2,
  /** No more licences than this in one subscription, whatever its product. */
  maxLicences: 100_000,
  /** KEY-7: product keys in one redemption. */
  maxKeys: 10,
  /** Wrong keys, by one person and by the whole tenant, before redeeming pauses: nobody can try keys at random. */
  keyGuesses: { person: 5, tenant: 20, minutes: 15 },
  /** KEY-E6: a key that stays in processing this long is a matter for support; the card says so. */
  keyProcessingMinutes: 15,
  /** ASN-1: people in one assignment; more are done in parts of this many. */
  assignAtOnce: 20,
  /** People in one wish: what a card can still name. */
  maxPeople: 200,
  /** People of the same name that a card offers to choose from, and what a search box shows (Teams shows no more). */
  maxNamesakes: 10,
  maxFound: 15,
  /** POL-8: people in one licence request, characters of a reason or an answer, and how long requests are kept. */
  requestedAtOnce: 20,
  longestReason: 300,
  requestsKeptMonths: 12,
  /** A confirmation card is good for this long. */
  confirmWithinHours: 24,
  /** LIFE-8: how long admins have to take back what is assigned beyond the purchased number. */
  surplusDays: 90,
  /** LIC-16: how licences bought beside prepaid ones are paid. */
  secondSubscription: { term: 'annual', billing: 'monthly' },
} as const;
