/** Arranges mocks for tests. Each is closed at the end, and fails its test on a defect or on an answer that breaks the contract. */
import { afterEach, expect } from 'vitest';
import type { InboundTargetDto, Scope } from '../../src/contract/types.js';
import { type LogEvent, type Mock, type MockOptions, type Scenario, startMock } from '../../src/index.js';
import { type Receiver, receiving, secret } from './receiver.js';
import { expectAgreement, expectContract } from './verdicts.js';

interface Arranged {
  readonly mock: Mock;
  readonly log: LogEvent[];
  readonly expectedDefects: { allowed: boolean };
}

const arranged: Arranged[] = [];

afterEach(async () => {
  const ended = arranged.splice(0);
  await Promise.all(ended.map(({ mock }) => mock.close()));
  for (const { mock, expectedDefects } of ended) if (!expectedDefects.allowed) expect(mock.defects).toEqual([]);
});

/** What came back, held against the contract. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as integrators do, field by field
  readonly body: any;
}

export interface Request {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  /** The body as it is, instead of as JSON. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Client {
  readonly mock: Mock;
  readonly key: string;

  constructor(mock: Mock, key: string) {
    this.mock = mock;
    this.key = key;
  }

  async send({ method = 'GET', path, body, raw, key = this.key, headers = {} }: Request): Promise<Received> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const init: RequestInit = {
      method,
      headers: {
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
    };
    if (content !== undefined) init.body = content;
    const response = await fetch(this.mock.api + path, init);
    const text = await response.text();
    const received: Received = { status: response.status, headers: response.headers, text, body: text === '' ? null : JSON.parse(text) };
    expectContract(method, new URL(this.mock.api + path).pathname, received);
    const sent = Object.fromEntries(new Headers(init.headers));
    await expectAgreement({ method, path, headers: sent, body: content }, received);
    return received;
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.send({ method: 'POST', path, body, headers });
  }

  get(path: string): Promise<Received> {
    return this.send({ path });
  }

  patch(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.send({ method: 'PATCH', path, body, headers });
  }

  delete(path: string): Promise<Received> {
    return this.send({ method: 'DELETE', path });
  }

  importTarget(dto: InboundTargetDto | Record<string, unknown>, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.post('/inbound/targets', dto, headers);
  }

  importBatch(targets: readonly unknown[], more: Record<string, unknown> = {}): Promise<Received> {
    return this.post('/inbound/targets/batch', { ...more, targets });
  }

  job(id: number): Promise<Received> {
    return this.get(`/import-jobs/${id}`);
  }
}

export const given = {
  async mock(options: MockOptions = {}): Promise<Arranged> {
    const log: LogEvent[] = [];
    const mock = await startMock({
      clock: 'frozen',
      now: '2026-06-24T06:00:00Z',
      checkPayloads: true,
      ...options,
      log: (event) => log.push(event),
    });
    const arrangement = { mock, log, expectedDefects: { allowed: false } };
    arranged.push(arrangement);
    return arrangement;
  },

  /** One tenant with one client, and whatever else the scenario says. */
  async client(client: Partial<ClientEntry> = {}, scenario: Scenario = {}): Promise<Arranged & { erp: Client }> {
    const arrangement = await given.mock({ scenario: { ...scenario, tenants: [tenantWith(client), ...(scenario.tenants ?? [])] } });
    return { ...arrangement, erp: new Client(arrangement.mock, erpKey) };
  },

  /** A scenario of the test's own, and its first client. */
  async clientOf(scenario: Scenario): Promise<Arranged & { erp: Client }> {
    const arrangement = await given.mock({ scenario });
    return { ...arrangement, erp: new Client(arrangement.mock, arrangement.mock.apiKey) };
  },

  /** Two clients of one tenant. */
  async twoClients(): Promise<Arranged & { erp: Client; other: Client }> {
    const otherKey = 'fio_live_MOCKother0000000000001';
    const tenant = tenantWith();
    const other = { key: 'other', sourceSystem: 'logistics_erp', apiKeys: [{ value: otherKey }] };
    const arrangement = await given.clientOf({ tenants: [{ ...tenant, integrationClients: [...tenant.integrationClients, other] }] });
    return { ...arrangement, other: new Client(arrangement.mock, otherKey) };
  },

  /** A tenant with one client, and that client's subscription `portal`, which posts to a receiver of its own. */
  async subscribed({ webhook, client, tenant, scenario, mock }: Subscribing = {}): Promise<Subscribed> {
    const receiver = await receiving();
    const portal = { key: 'portal', url: receiver.url, secret, ...webhook };
    const tenants = [{ ...tenantWith(client), webhooks: [portal], ...tenant }, ...(scenario?.tenants ?? [])];
    const arrangement = await given.mock({ ...mock, scenario: { ...scenario, tenants } });
    return { ...arrangement, erp: new Client(arrangement.mock, erpKey), receiver };
  },

  /** The built-in scenario of that name, and its first client. */
  async scenario(name: string, options: MockOptions = {}): Promise<Arranged & { erp: Client }> {
    const arrangement = await given.mock({ ...options, scenario: name });
    return { ...arrangement, erp: new Client(arrangement.mock, arrangement.mock.apiKey) };
  },
};

type TenantEntry = NonNullable<Scenario['tenants']>[number];
type ClientEntry = NonNullable<TenantEntry['integrationClients']>[number];
export type WebhookEntry = NonNullable<TenantEntry['webhooks']>[number];

/** What a subscription and everything around it has over what is usual. */
export interface Subscribing {
  readonly webhook?: Partial<WebhookEntry>;
  readonly client?: Partial<ClientEntry>;
  readonly tenant?: Partial<TenantEntry>;
  readonly scenario?: Scenario;
  readonly mock?: MockOptions;
}

export interface Subscribed extends Arranged {
  readonly erp: Client;
  readonly receiver: Receiver;
}

export const erpKey = 'fio_live_MOCKerp00000000000001';

export function tenantWith(client: Partial<ClientEntry> = {}, tenant: { key?: string; id?: string } = {}) {
  return {
    key: 'rheinruhr',
    id: 'tenant-123',
    ...tenant,
    integrationClients: [{ key: 'erp', sourceSystem: 'logistics_erp', apiKeys: [{ value: erpKey }], ...client }],
  };
}

/** A target with nothing but what it needs. */
export function target(externalId: string, more: Record<string, unknown> = {}): InboundTargetDto & Record<string, unknown> {
  return { externalId, title: `Visit ${externalId}`, ...more };
}

export function allScopesBut(...missing: readonly Scope[]): Scope[] {
  return allScopes.filter((scope) => !missing.includes(scope));
}

export const allScopes: readonly Scope[] = [
  'integration.health.read',
  'inbound.targets.write',
  'inbound.targets.batch.write',
  'customers.map',
  'customers.read',
  'import_jobs.read',
];
