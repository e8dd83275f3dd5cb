// Who is in the organization, and in which roles: kept elsewhere, read here.
import type { KnownPerson } from './model/person.ts';

export type Directory = {
  /** Everybody who is there now. Throws while it cannot be reached: nobody is taken for gone because of that. */
  people(tenantId: string): Promise<readonly KnownPerson[]>;
};
