// The named people of the demo tenant, as far as a chat needs them; the rest of the file is read by whoever seeds the store.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const DemoPerson = z.object({
  teamsId: z.string(),
  aadObjectId: z.string(),
  name: z.string(),
  userPrincipalName: z.string(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

const DemoTenant = z.object({
  tenant: z.object({ tenantId: z.string(), name: z.string() }),
  users: z.tuple([DemoPerson], DemoPerson),
});

const file = new URL('./demo-tenant.json', import.meta.url);
const demo = DemoTenant.parse(JSON.parse(readFileSync(file, 'utf8')));

export const demoTenantId = demo.tenant.tenantId;

/** The first is the global admin, whom the sandbox runs as unless told otherwise. */
export const demoPeople = demo.users;

/** By first name or full name, in any case. */
export const findDemoPerson = (name: string): DemoPerson | undefined => {
  const wanted = name.trim().toLowerCase();
  return demoPeople.find((person) => {
    const full = person.name.toLowerCase();
    return full === wanted || full.split(' ')[0] === wanted;
  });
};
