// The words the parser shares with the rest of the bot: what it is given and what it says about a sentence.

/** What people may want by the measured list of wishes. */
export const TAXONOMY = [
  'add_licenses',
  'remove_licenses',
  'set_licenses',
  'redeem_key',
  'assign_licenses',
  'unassign_licenses',
  'buy_product',
  'buy_addon',
  'change_addon_quantity',
  'list_subscriptions',
  'show_subscription',
  'cancel_subscription',
  'recurring_billing',
  'extend_subscription',
  'convert_trial',
  'list_invoices',
  'show_payment_methods',
  'add_payment_method',
  'replace_payment_method',
  'change_billing_profile',
  'list_apps',
  'activate_app',
  'why_blocked',
  'credit_check_status',
  'self_service_report',
  'help',
  'cancel_flow',
  'confirm',
  'decline',
  'unknown',
] as const;
export type TaxonomyIntent = (typeof TAXONOMY)[number];

/** What else License Desk understands; taxonomy.ts says how it counts where only the list is known. */
const OWN = [
  'reactivate_subscription',
  'extend_trial',
  'show_holders',
  'set_self_service_policy',
  'take_over_purchase',
  'request_licence',
  'licence_requests',
  'mute_notices',
  'unmute_notices',
  'delete_payment_method',
  'show_billing_profile',
  'delete_subscription',
  'show_self_service_policy',
  'buy_app',
  'accept_agreement',
  'start_trial',
  'admin_center',
  'notify_when_cleared',
  'pay_invoice',
] as const;
export type OwnIntent = (typeof OWN)[number];

export const INTENTS = [...TAXONOMY, ...OWN] as const;
export type Intent = (typeof INTENTS)[number];

type ProductKind = 'subscription' | 'add-on' | 'app';
export type CatalogueProduct = { id: string; name: string; kind: ProductKind; aliases: readonly string[] };

/** Everything a sentence can say. `product` and `addon` are catalogue names, dates are `yyyy-mm-dd`, storage is in GB. */
export type Slots = {
  quantity?: number;
  total?: number;
  delta?: number;
  product?: string;
  addon?: string;
  keys?: readonly string[];
  mode?: 'add' | 'extend';
  users?: readonly string[];
  billing?: 'monthly' | 'annual';
  filter?: 'self-service' | 'trial' | 'expiring' | 'add-ons' | 'apps';
  reason?: string;
  on?: boolean;
  policy?: 'enabled' | 'trials-only' | 'disabled';
  topic?: 'expiry' | 'trials' | 'licences' | 'payments' | 'apps' | 'self-service' | 'credit-checks' | 'all';
  months?: number;
  from?: string;
  to?: string;
};

/** `position` (from 1) points at the wrong character when exactly one is wrong. */
export type KeyProblem = { written: string; problem: 'length' | 'character'; position?: number };

/** What only makes sense with the last form of the conversation: "make it 8", "and for E5 too", "ja doe maar". */
export type FollowUp = {
  answer?: 'yes' | 'no';
  number?: number;
  product?: string;
  users?: readonly string[];
};

export type Parsed<L extends string = 'en' | 'nl'> = {
  intent: Intent;
  slots: Slots;
  /** The sentence's language when it is clear. */
  locale: L | undefined;
  /** Every reading of an ambiguous product mention (two or more); `slots.product` is then absent. */
  products: readonly string[];
  keyProblems: readonly KeyProblem[];
  /** For `unknown`: the nearest intents, best first, at most three. */
  nearest: readonly Intent[];
  followUp?: FollowUp;
};

/**
 * How people ask for one thing in one language. `patterns` are in the notation of pattern.ts; `values` decide a slot's
 * value by patterns; `examples` are sentences that only this intent may claim.
 */
export type IntentPhrases = {
  patterns: readonly string[];
  values?: { readonly [slot in keyof Slots]?: Readonly<Record<string, readonly string[]>> };
  examples: readonly string[];
};

export type CapabilityPhrases = {
  capability: string;
  intents: { readonly [intent in Intent]?: Readonly<Record<string, IntentPhrases>> };
};

/** The intents that lead to a change: money, licences, access, payment data, what we send. */
export const CHANGING: ReadonlySet<Intent> = new Set<Intent>([
  'add_licenses',
  'remove_licenses',
  'set_licenses',
  'redeem_key',
  'assign_licenses',
  'unassign_licenses',
  'buy_product',
  'buy_addon',
  'change_addon_quantity',
  'cancel_subscription',
  'recurring_billing',
  'extend_subscription',
  'convert_trial',
  'add_payment_method',
  'replace_payment_method',
  'change_billing_profile',
  'activate_app',
  'confirm',
  'reactivate_subscription',
  'extend_trial',
  'set_self_service_policy',
  'take_over_purchase',
  'request_licence',
  'mute_notices',
  'unmute_notices',
  'delete_payment_method',
  'delete_subscription',
  'start_trial',
  'notify_when_cleared',
  'pay_invoice',
]);
