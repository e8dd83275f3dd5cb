// Roles on the billing account and on billing profiles, which decide beside the admin roles (ROLE-11..13).
export type BillingRole = 'owner' | 'contributor' | 'invoice-manager' | 'reader';

/** What a person has on the account, and on profiles by their ids. */
export type BillingRoles = { account?: BillingRole; profiles: Readonly<Record<string, BillingRole>> };
