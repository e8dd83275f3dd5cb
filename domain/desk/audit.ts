// The entries of the audit log. Effects and refusals hold no secrets, so neither does the log.
import type { Refused } from '../decision.ts';
import type { AuditEntry } from '../model/audit-entry.ts';
import type { Pending } from '../model/pending.ts';
import type { Visitor } from './desk.ts';

export function refusedEntry(
  id: string,
  command: string,
  refusal: Refused,
  { person, tenant, at }: Visitor,
): AuditEntry {
  const { kind: _, rule, ...facts } = refusal;
  return { id, tenantId: tenant.id, version: 0, at, kind: 'refused', command, by: person.id, rule, effect: facts };
}

/** A further part of a confirmed change: one entry for each version of what is told about it. */
export function continuedEntry(pending: Pending, at: Date): AuditEntry {
  const { id, tenantId, command, askedBy, closedBy, effect, version } = pending;
  const by = closedBy && { by: closedBy.id };
  const name = `continued/${id}/${version}`;
  return { id: name, tenantId, version: 0, at, kind: 'continued', command, ...by, askedBy: askedBy.id, effect };
}

export function closedEntry(kind: 'confirmed' | 'dismissed', pending: Pending, { person, at }: Visitor): AuditEntry {
  const { id, tenantId, command, askedBy, effect } = pending;
  return { id: `${kind}/${id}`, tenantId, version: 0, at, kind, command, by: person.id, askedBy: askedBy.id, effect };
}
