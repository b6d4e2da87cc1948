/** The mock that generated requests meet when no target is given: one that gives every answer, and the keys of its clients. */
import { scopes as knownScopes } from '../../contract/generated/operations.js';
import type { Scope } from '../../contract/types.js';
import type { MockOptions } from '../../mock.js';
import type { Contract } from '../contract/contract.js';

type Scenario = Exclude<NonNullable<MockOptions['scenario']>, string | { build(): unknown }>;

export interface Keys {
  /** Of a client that may do everything. */
  readonly main: string;
  /** By the scope that the client lacks, with all that would do in its place. */
  readonly without: Readonly<Record<string, string>>;
  /** Of a client that may make one request; `null`: there is none. */
  readonly limited: string | null;
  /** Of a client that every operation fails for; `null`: there is none. */
  readonly faulty: string | null;
  /** `null`: there are none. */
  readonly others: OtherKeys | null;
}

interface OtherKeys {
  readonly expired: string;
  readonly revoked: string;
  /** Of a client that may call from elsewhere only. */
  readonly elsewhere: string;
  /** Of a client of another source system, that may do everything with its own records, and has none. */
  readonly stranger: string;
  /** Of a client that may do everything but see the records of customers. */
  readonly withoutRead: string;
}

export function keysForGenerated(contract: Contract): Keys {
  return {
    main: 'fio_live_MOCKerp00000000000001', // that of demo, so that a line for curl works there, too
    without: Object.fromEntries(
      scopesIn(contract).map((scope, index) => [scope, `fio_live_MOCKwithout${String(index + 1).padStart(10, '0')}`]),
    ),
    limited: 'fio_live_MOCKlimited0000000001',
    faulty: 'fio_live_MOCKfaulty00000000001',
    others: {
      expired: 'fio_live_MOCKexpired0000000001',
      revoked: 'fio_live_MOCKrevoked0000000001',
      elsewhere: 'fio_live_MOCKelsewhere00000001',
      stranger: 'fio_live_MOCKstranger000000001',
      withoutRead: 'fio_live_MOCKnoread00000000001',
    },
  };
}

export function scenarioForGenerated(contract: Contract): Scenario {
  const keys = keysForGenerated(contract);
  const everything = { customers: true, locations: true, contacts: true };
  const client = (key: string, value: string, more: object = {}) => ({
    key,
    sourceSystem: 'logistics_erp',
    sourceSystems: ['*'],
    rateLimit: { limit: usualLimit, window: '1h' },
    mapping: { autoCreate: everything, update: everything },
    apiKeys: [{ value }],
    ...more,
  });
  const lacking = Object.entries(keys.without).map(([scope, value]) =>
    client(`without-${scope.replace(/[^a-z]+/g, '-')}`, value, { scopes: allBut(instead(contract, scope)) }),
  );
  return {
    version: 1,
    name: 'generated requests',
    importJobs: { completeAfter: '50ms' },
    limits: { body: '200kb' },
    tenants: [
      {
        key: 'check',
        features: ['billing'],
        integrationClients: [
          client('main', keys.main, { apiKeys: mainKeys(keys) }),
          client('limited', keys.limited ?? '', { rateLimit: { limit: 1, window: '1h' } }),
          client('faulty', keys.faulty ?? ''),
          client('elsewhere', keys.others?.elsewhere ?? '', { ipAllowlist: ['192.0.2.7'] }),
          client('stranger', keys.others?.stranger ?? '', { sourceSystem: 'nobodys_erp', sourceSystems: ['nobodys_erp'] }),
          client('without-customers-read', keys.others?.withoutRead ?? '', { scopes: allBut(['customers.read']) }),
          ...lacking,
        ],
        customers: [...customers],
        webhooks: [
          subscription('all', { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true }),
          subscription('no-contact-details', { ...nothing, customerContext: true }),
          subscription('nothing', nothing),
        ],
      },
    ],
    faults: [{ name: 'every call fails', when: { client: 'faulty' }, then: { status: 500 } }],
  };
}

const nothing = { customerContext: false, contactDetails: false, summaryPreview: false, billingDetails: false };

/** All events, with so much in each. */
function subscription(key: string, payloadOptions: typeof nothing) {
  return { key, client: 'main', url: 'http://127.0.0.1:5005/', eventTypes: ['*' as const], payloadOptions };
}

/** One that works, and those that once did. */
function mainKeys({ main, others }: Keys) {
  if (others === null) return [{ value: main }];
  return [
    { value: main },
    { name: 'expired', value: others.expired, expiresAt: '2020-01-01T00:00:00Z' },
    { name: 'revoked', value: others.revoked, state: 'revoked' as const },
  ];
}

/** Of requests in an hour, for all clients but one. */
export const usualLimit = 100_000;

/** The limit of a body in this mock, so that one over it is sent in no time. */
export const mostBytes = 204_800;

/** Those that the contract's examples name, and some that are awkward. */
const customers: NonNullable<NonNullable<Scenario['tenants']>[number]['customers']> = [
  {
    key: 'medical',
    customerNumber: 'RRM-001',
    name: 'Rhein-Ruhr Medical Supply',
    externalIds: { logistics_erp: 'CUST-10042' },
    locations: [
      {
        key: 'essen',
        externalIds: { logistics_erp: 'LOC-ESSEN-01' },
        name: 'Essen Center',
        street: 'Hachestrasse 12',
        postalCode: '45127',
        city: 'Essen',
        country: 'DE',
        latitude: 51.451,
        longitude: 7.012,
      },
    ],
    contacts: [{ key: 'anna', externalIds: { logistics_erp: 'CONT-44' }, displayName: 'Anna Weber', location: 'essen' }],
  },
  {
    key: 'retail',
    customerNumber: 'BR-019',
    name: 'Berg Retail Group',
    externalIds: { logistics_erp: 'CUST-20019' },
    locations: [{ key: 'bochum', externalIds: { logistics_erp: 'LOC-BOCHUM-02' }, name: 'Bochum Store', city: 'Bochum', country: 'DE' }],
  },
  { key: 'former', name: 'Altmann Logistik GmbH', status: 'Archived', externalIds: { logistics_erp: 'CUST-10007' } },
];

/** Those that the contract asks for, and the mock knows. */
function scopesIn({ operations }: Contract): readonly Scope[] {
  const named = operations.flatMap(({ scopes, customerAwareScope }) => [...scopes.flat(), customerAwareScope]);
  return knownScopes.filter((scope) => named.includes(scope));
}

/** The scope, and all that an operation takes in its place. */
function instead({ operations }: Contract, scope: string): readonly string[] {
  return [scope, ...operations.filter(({ scopes }) => scopes.flat().includes(scope)).flatMap(({ scopes }) => scopes.flat())];
}

function allBut(lacking: readonly string[]): readonly Scope[] {
  return knownScopes.filter((scope) => !lacking.includes(scope));
}
