/** What the vendor's documents and the register say of requests, and no schema can: by the names of properties, which every contract shares. */
import { isRecord } from './schema.js';

/** Of these a body has exactly one. */
const eitherOr: readonly (readonly [string, string])[] = [
  ['targets', 'items'],
  ['importJobId', 'targetIds'],
];

/** The pair that a body with such properties has to choose from. */
export function choiceIn(names: readonly string[]): readonly [string, string] | null {
  return eitherOr.find((pair) => pair.every((name) => names.includes(name))) ?? null;
}

/** A parameter that takes what an answer calls by another name. */
export const givenAs: Readonly<Record<string, string>> = { cursor: 'nextCursor' };

/** Whether a list says what there is: of one that is filtered, what it shows hangs on the moment. */
export function isUnfiltered(query: Readonly<Record<string, string>>): boolean {
  return Object.keys(query).every((name) => name === 'limit');
}

/** An import that can be repeated, so that no target that is there, or is not, is a reason to reject it [S3]. */
export function asUpsert(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(asUpsert);
  if (!isRecord(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (name === 'operation' && typeof value === 'string') return [name, 'upsert'];
      return [name, arrays.includes(name) ? asUpsert(value) : value];
    }),
  );
}

const arrays = ['targets', 'items'];

/** Whether there is anything in it that could be mapped to a customer. */
export function isCustomerAware(body: unknown): boolean {
  if (Array.isArray(body)) return body.some(isCustomerAware);
  if (!isRecord(body)) return false;
  const { customer, location, contact, targets, items } = body;
  const isMapped = isRecord(customer) && (typeof customer.externalId === 'string' || typeof customer.customerNumber === 'string');
  return isMapped || isRecord(location) || isRecord(contact) || isCustomerAware(targets) || isCustomerAware(items);
}

/** What is a word by its schema, and still has a form. */
export const wrongForms: Readonly<Record<string, readonly string[]>> = {
  url: ['ftp://192.0.2.1/', 'nowhere', 'https://name:word@192.0.2.1/'],
};

/** An address that nobody has (RFC 5737): what is subscribed for trial posts to nobody. */
const nowhere = 'https://192.0.2.1/ordinavo-check';

/**
 * A body as it may be sent: targets under external IDs of the check's own, and URLs that lead nowhere. `areForeign`: there may be real
 * customers behind external IDs and numbers, so these become the check's own, too.
 */
export function harmless(body: unknown, prefix: string, areForeign: boolean): unknown {
  const walk = (value: unknown, name: string, within: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => walk(part, name, within));
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, key, name)]));
    if (typeof value !== 'string' || value === '') return value;
    if (name === 'url') return nowhere;
    const isKey = records.includes(within) ? areForeign && ['externalId', 'customerNumber'].includes(name) : name === 'externalId';
    return isKey && !value.startsWith(prefix) ? prefix + value : value;
  };
  return walk(body, '', '');
}

const records = ['customer', 'location', 'contact'];
