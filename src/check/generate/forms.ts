/** Which fields a target has: what systems of both generations, and mixed ones, send [S1–S4]. */
import type { Job } from './job.js';

type Part = { [K in keyof Job]: Job[K] extends string ? never : K }[keyof Job];
type PartName = Exclude<Part, 'customFields'>;

/** In each part what is always there, and what is there every other time. */
export interface Fields<T> {
  readonly always: readonly (keyof T)[];
  readonly sometimes?: readonly (keyof T)[];
}

export interface Form {
  /** How often it occurs, as a share of all weights. */
  readonly weight: number;
  readonly target: Fields<Job>;
  readonly parts: { readonly [P in PartName]?: Fields<Job[P]> };
}

const customer = {
  always: ['externalId', 'name'],
  sometimes: ['customerNumber', 'type', 'industry', 'email', 'phone', 'website'],
} as const;
const contact = {
  always: ['externalId', 'displayName'],
  sometimes: ['firstName', 'role', 'department', 'email', 'phone', 'mobile', 'preferredContactMethod'],
} as const;
const value = { always: ['expectedRevenue'], sometimes: ['customerTier', 'closeProbability'] } as const;

export const forms: readonly Form[] = [
  {
    // the first generation
    weight: 40,
    target: {
      always: ['externalId', 'externalType', 'title', 'customer', 'address', 'planning'],
      sometimes: ['operation', 'templateKey', 'description', 'businessValue', 'customFields'],
    },
    parts: {
      customer: { always: ['name'], sometimes: ['contactName', 'phone', 'email'] },
      address: { always: ['street', 'postalCode', 'city', 'country', 'latitude'] },
      planning: {
        always: ['routeDate', 'estimatedWorkMinutes', 'priority'],
        sometimes: ['dueAtUtc', 'timeWindowStartUtc', 'fixedTime'],
      },
      businessValue: value,
    },
  },
  {
    // customer-aware
    weight: 30,
    target: { always: ['externalId', 'title', 'customer', 'location', 'planning'], sometimes: ['description', 'contact', 'customFields'] },
    parts: {
      customer,
      location: {
        always: ['externalId', 'name', 'street', 'postalCode', 'city', 'country', 'latitude'],
        sometimes: ['type', 'region', 'defaultEstimatedWorkMinutes', 'defaultPriority', 'accessNotes', 'parkingNotes'],
      },
      contact,
      planning: { always: ['dueDate', 'priority'], sometimes: ['preferredTimeWindowStart', 'estimatedWorkMinutes'] },
    },
  },
  {
    // both: a system that has learned of customers, and keeps its addresses
    weight: 15,
    target: {
      always: ['externalId', 'title', 'customer', 'address', 'planning'],
      sometimes: ['externalType', 'description', 'contact', 'businessValue', 'customFields'],
    },
    parts: {
      customer,
      contact,
      address: { always: ['street', 'postalCode', 'city', 'country', 'latitude'] },
      planning: { always: ['routeDate'], sometimes: ['dueDate', 'preferredTimeWindowStart', 'estimatedWorkMinutes', 'priority'] },
      businessValue: value,
    },
  },
  {
    // the first generation, never geocoded
    weight: 8,
    target: { always: ['externalId', 'externalType', 'title', 'customer', 'address', 'planning'], sometimes: ['description'] },
    parts: {
      customer: { always: ['name'], sometimes: ['phone'] },
      address: { always: ['street', 'postalCode', 'city', 'country'] },
      planning: { always: ['routeDate', 'priority'], sometimes: ['estimatedWorkMinutes'] },
    },
  },
  {
    // customer-aware, never geocoded
    weight: 4,
    target: { always: ['externalId', 'title', 'customer', 'location', 'planning'] },
    parts: {
      customer: { always: ['externalId', 'name'] },
      location: { always: ['externalId', 'name', 'city', 'country'], sometimes: ['street'] },
      planning: { always: ['dueDate'], sometimes: ['priority', 'estimatedWorkMinutes'] },
    },
  },
  {
    // as somebody types it in
    weight: 3,
    target: { always: ['externalId', 'title', 'address'], sometimes: ['description'] },
    parts: { address: { always: ['street', 'postalCode', 'city'] } },
  },
];

/** What never stands alone: where the first is, the others are, too. */
export const together: Readonly<Record<string, readonly string[]>> = {
  street: ['postalCode'],
  postalCode: ['street'],
  latitude: ['longitude'],
  firstName: ['lastName'],
  lastName: ['firstName'],
  timeWindowStartUtc: ['timeWindowEndUtc'],
  timeWindowEndUtc: ['timeWindowStartUtc'],
  preferredTimeWindowStart: ['preferredTimeWindowEnd'],
  preferredTimeWindowEnd: ['preferredTimeWindowStart'],
  fixedTime: ['timeWindowStartUtc', 'timeWindowEndUtc'],
};
