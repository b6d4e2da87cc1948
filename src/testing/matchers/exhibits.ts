/** What may be held against the contract: exchanges that a mock has recorded, deliveries that a receiver has got, payloads of webhooks. */
import type { RecordedRequest } from '../../domain/journal/view.js';
import type { ReceivedDelivery } from '../arrivals.js';
import { isWorld, kindOf, refusePromise, subjectOf } from './subject.js';

export type Exhibit =
  | { readonly kind: 'exchange'; readonly request: RecordedRequest }
  | { readonly kind: 'delivery'; readonly delivery: Pick<ReceivedDelivery, 'body' | 'headers' | 'verdict'> }
  | { readonly kind: 'payload'; readonly payload: object };

interface Exhibits {
  readonly all: readonly Exhibit[];
  /** As messages name them: `the exchanges of the mock`. */
  readonly name: string;
}

/** Throws a `TypeError` at what is none, and at none at all: nothing can be said of nothing. In the name of the matcher. */
export function exhibitsIn(matcher: string, value: unknown): Exhibits {
  refusePromise(matcher, value, 'what can be judged', 'await …');
  if (isWorld(value)) {
    const { world, name } = subjectOf(matcher, value);
    const all = world.requests.list().map((request) => ({ kind: 'exchange', request }) as const);
    if (all.length === 0)
      throw new TypeError(
        `${matcher}: ${name} has recorded no request, so there is nothing to judge; expect it after the client has called.`,
      );
    return { all, name: `the exchanges of ${name}` };
  }
  if (Array.isArray(value)) {
    if (value.length === 0)
      throw new TypeError(`${matcher}: this is an empty list, so there is nothing to judge; expect it after something has come.`);
    return { all: value.map((one) => exhibitIn(matcher, one)), name: 'the list' };
  }
  const exhibit = exhibitIn(matcher, value);
  return { all: [exhibit], name: names[exhibit.kind] };
}

const names = { exchange: 'the exchange', delivery: 'the delivery', payload: 'the payload' } satisfies Record<Exhibit['kind'], string>;

function exhibitIn(matcher: string, value: unknown): Exhibit {
  if (isObject(value)) {
    if (isRecorded(value)) return { kind: 'exchange', request: value };
    if (isReceived(value)) return { kind: 'delivery', delivery: value };
    if ('deliveryId' in value && 'body' in value && typeof value.body === 'string')
      return { kind: 'payload', payload: JSON.parse(value.body) };
    if ('eventType' in value) return { kind: 'payload', payload: value };
  }
  throw new TypeError(
    `${matcher}: this is ${kindOf(value)}; give it a mock or a tenant, what mock.requests.list() answers, a delivery that a receiver got, or the payload of a webhook.`,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecorded(value: object): value is RecordedRequest {
  return (
    'method' in value &&
    'url' in value &&
    'request' in value &&
    'response' in value &&
    isObject(value.request) &&
    'headers' in value.request &&
    Array.isArray(value.request.headers)
  );
}

function isReceived(value: object): value is Pick<ReceivedDelivery, 'body' | 'headers' | 'verdict'> {
  return 'body' in value && typeof value.body === 'string' && 'headers' in value && isObject(value.headers) && 'verdict' in value;
}
