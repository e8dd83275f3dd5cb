// The named people of the demo tenant: whom the sandbox can run as, and who sits in the Playground's chats.
import data from './demo-tenant.json' with { type: 'json' };

export type DemoPerson = { teamsId: string; aadObjectId: string; name: string; userPrincipalName: string };

export const demoTenantId: string = data.tenant.tenantId;

export const demoPeople: readonly DemoPerson[] = data.users;

/** By first name or full name, in any case. */
export const findDemoPerson = (name: string): DemoPerson | undefined => {
  const wanted = name.trim().toLowerCase();
  return demoPeople.find((person) => {
    const full = person.name.toLowerCase();
    return full === wanted || full.split(' ')[0] === wanted;
  });
};
