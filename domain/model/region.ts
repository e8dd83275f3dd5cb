// What differs between the clouds that Microsoft sells in (REG-1 to REG-12). All of it is here, as data of the tenant:
// nothing else asks which cloud it is in. What a region leaves out does not compile.
import { z } from 'zod';

export const Cloud = z.enum(['worldwide', 'germany', '21vianet']);
export type Cloud = z.infer<typeof Cloud>;

const Link = z.url({ protocol: /^https$/ });
const hour = z.number().int().min(0).max(24);

const Region = z.strictObject({
  /** Pages of the admin center. */
  links: z.strictObject({
    'admin-center': Link,
    products: Link,
    licenses: Link,
    'add-ons': Link,
    apps: Link,
    billing: Link,
    'billing-profiles': Link,
    support: Link,
  }),
  /** REG-1: what the page `products` is called. */
  startPage: z.enum(['your-products', 'subscriptions']),
  /** REG-2: the last presses of a change of quantity. */
  savesWith: z.enum(['submit-change', 'submit-then-close']),
  /** REG-3: what the order of an add-on begins with, there and here. */
  addOnOrder: z.enum(['add-on', 'base']),
  /** REG-4: where the quantity of an add-on is changed. */
  addOnQuantity: z.enum(['manage-add-ons', 'change-quantity']),
  /** REG-6 */
  adminCenterIsChanging: z.boolean(),
  /** REG-7: `card` is any international one. */
  paysWith: z.array(z.enum(['card', 'bank-account', 'invoice', 'alipay', 'unionpay'])).min(1),
  /** LIC-24, ERA-1: countries (ISO 3166-1) where no bank account can be added. */
  noBankAccountIn: z.array(z.string()),
  /** REG-8 */
  proof: z.enum(['invoice', 'fapiao']),
  /** REG-9: Monday to Friday, in hours there; or a page of its own. */
  support: z.union([
    z.strictObject({
      languages: z.array(z.enum(['en', 'de'])).min(1),
      from: hour,
      to: hour,
      at: z.enum(['pacific', 'berlin']),
    }),
    z.literal('contact-page'),
  ]),
  /** Whether people may buy for their own teams (SSP-1). */
  selfService: z.boolean(),
});
export type Region = z.infer<typeof Region>;

const microsoft = (linkid: number) => `https://go.microsoft.com/fwlink/p/?linkid=${linkid}`;

/** REG-12: the same everywhere. Support is asked for inside the admin center and has no link of its own. */
const shared = {
  'admin-center': microsoft(2024339),
  licenses: microsoft(842264),
  apps: microsoft(2125823),
  billing: microsoft(2102895),
  'billing-profiles': microsoft(2103629),
  support: microsoft(2024339),
};

const worldwide: Region = {
  links: { ...shared, products: microsoft(842054), 'add-ons': microsoft(868433) },
  startPage: 'your-products',
  savesWith: 'submit-change',
  addOnOrder: 'add-on',
  addOnQuantity: 'manage-add-ons',
  adminCenterIsChanging: false,
  paysWith: ['card', 'bank-account', 'invoice'],
  noBankAccountIn: ['BE', 'ES', 'FR', 'IT', 'LU', 'PT', 'US'],
  proof: 'invoice',
  support: { languages: ['en'], from: 6, to: 17, at: 'pacific' },
  selfService: true,
};

const germany: Region = {
  ...worldwide,
  links: { ...shared, products: microsoft(847745), 'add-ons': microsoft(847745) },
  startPage: 'subscriptions',
  savesWith: 'submit-then-close',
  addOnOrder: 'base',
  addOnQuantity: 'change-quantity',
  support: { languages: ['de', 'en'], from: 9, to: 17, at: 'berlin' },
};

const vianet: Region = {
  ...germany,
  links: { ...shared, products: microsoft(850626), 'add-ons': microsoft(850626) },
  adminCenterIsChanging: true,
  paysWith: ['invoice', 'alipay', 'unionpay'],
  proof: 'fapiao',
  support: 'contact-page',
  // Our choice, for no source says: an own purchase takes a credit card (SSP-10), and none is taken there (REG-7).
  selfService: false,
};

const table: Record<Cloud, Region> = { worldwide, germany, '21vianet': vianet };

/** Throws at the start when the table is wrong. */
export const regions = z.record(Cloud, Region).parse(table);
