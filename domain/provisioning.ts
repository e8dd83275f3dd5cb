// Who really gives people their licences: Microsoft's directory. Behind this interface, so that nothing waits for it.

/** Licences of one subscription that people were given here, or that were taken back from them. */
type LicenceChange = {
  /** The same each time it is told again: it must be carried out once. */
  id: string;
  tenantId: string;
  subscription: string;
  product: string;
  way: 'assign' | 'unassign';
  /** Ids of the directory. */
  people: readonly string[];
};

export type Provisioning = {
  /** Takes the change; for whom it could not be done is told later, as an event. Throws while it cannot be reached. */
  carryOut(change: LicenceChange): Promise<void>;
};
