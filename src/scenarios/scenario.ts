/** A scenario as its file says it (contracts/scenario.schema.json), once it has been checked. */
import type { Assumptions } from '../contract/generated/settings.js';
import type { InboundTargetDto, Scope } from '../contract/types.js';
import type { TargetStatus } from '../domain/records.js';
import type { ClockMode } from '../world/clock.js';

export interface Scenario {
  readonly version?: 1;
  readonly name?: string;
  readonly seed?: number;
  readonly ids?: { readonly importJob?: number; readonly target?: number };
  readonly clock?: { readonly mode?: ClockMode; readonly start?: string };
  readonly assumptions?: Partial<Assumptions>;
  readonly importJobs?: { readonly completeAfter?: string };
  readonly limits?: {
    readonly batchItems?: number;
    readonly body?: string;
    readonly importJobItems?: number;
    readonly idempotencyAnswers?: number;
    readonly idempotencyBytes?: string;
  };
  readonly tenants?: readonly TenantEntry[];
}

export interface TenantEntry {
  readonly key: string;
  readonly id?: string;
  readonly name?: string;
  readonly integrationClients?: readonly ClientEntry[];
  readonly targets?: readonly TargetEntry[];
}

export interface ClientEntry {
  readonly key: string;
  readonly name?: string;
  readonly sourceSystem?: string;
  readonly sourceSystems?: readonly string[];
  readonly scopes?: readonly (Scope | '*')[];
  readonly ipAllowlist?: readonly string[];
  readonly rateLimit?: 'off' | { readonly limit?: number; readonly window?: string };
  readonly apiKeys?: readonly ApiKeyEntry[];
}

interface ApiKeyEntry {
  readonly name?: string;
  readonly value: string;
  readonly state?: 'active' | 'revoked';
  readonly expiresAt?: string;
}

export interface TargetEntry extends Omit<InboundTargetDto, 'operation' | 'externalId' | 'title'> {
  readonly externalId: string;
  readonly title: string;
  readonly status?: TargetStatus;
}

/** A scenario cannot be used. The message has a line for each reason, with its place. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}
