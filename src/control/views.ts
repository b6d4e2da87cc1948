/** Records of the world as control shows them, without secrets. */
import { writeInstant } from '../domain/instants.js';
import { shownKey } from '../domain/journal/redact.js';
import type { ApiKey, IntegrationClient } from '../domain/records.js';
import { countOf } from '../world/numbered.js';
import type { ArmedFault, TenantState } from '../world/state.js';
import type { ApiKeyView, ArmedFaultView, ClientView, TenantSummary } from './control.js';

export function tenantSummary({ tenant, clients, customers, targets, importJobs }: TenantState, copyOf: string | null): TenantSummary {
  return {
    key: tenant.key,
    id: tenant.id,
    name: tenant.name,
    copyOf,
    clients: clients.size,
    customers: customers.customers.size,
    targets: countOf(targets),
    importJobs: countOf(importJobs),
  };
}

export function clientView({ key, name, sourceSystem, scopes, rateLimit }: IntegrationClient, { rateWindows }: TenantState): ClientView {
  const used = rateWindows.get(key)?.used ?? 0;
  return { key, name, sourceSystem, scopes, rateLimit: rateLimit === null ? null : { ...rateLimit, used } };
}

export function apiKeyView({ value, name, client, state, expiresAt }: ApiKey): ApiKeyView {
  return { value: shownKey(value), name, client, state, expiresAt: expiresAt === null ? null : writeInstant(expiresAt) };
}

export function faultView({ fault, calls, hits }: ArmedFault): ArmedFaultView {
  return { name: fault.name, ...(fault.asWritten as Pick<ArmedFaultView, 'when' | 'then'>), calls, hits }; // as: whoever read the fault kept it so
}
