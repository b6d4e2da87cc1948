// @ts-check
/** The requests that every server gets, byte for byte the same: the vendor's examples [S2 S3 S4]. */
import { readFileSync } from 'node:fs';
import { basePath } from './servers/answers.mjs';

/**
 * @typedef {object} Work
 * @property {'GET' | 'POST'} method
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} body  empty for a GET
 * @property {import('./variants.mjs').Variants} [variants]  those that take turns in the body
 * @property {number} connections  how many clients send it at once
 */

/** Stands in a request where each copy that is sent carries an external id of its own. */
const FRESH_ID = '@ID@';

/** As long as the vendor's `DEL-2026-000918`: three digits for the series, eight for the number in it. */
export function externalId(/** @type {number} */ series, /** @type {number} */ number) {
  return idPrefix(series) + String(number).padStart(8, '0');
}

export function idPrefix(/** @type {number} */ series) {
  return `DEL-${String(series).padStart(3, '0')}`;
}

export function withExternalId(/** @type {string} */ text, /** @type {string} */ id) {
  return text.replaceAll(FRESH_ID, id);
}

const authorized = { Authorization: 'Bearer fio_live_MOCKbench000000000001' };
const sendsJson = { ...authorized, 'Content-Type': 'application/json' };

/** @type {Work} */
export const health = {
  method: 'GET',
  path: `${basePath}/integration/health`,
  headers: authorized,
  body: '',
  connections: 1,
};

/** @type {Work} */
export const importTarget = {
  method: 'POST',
  path: `${basePath}/inbound/targets`,
  headers: sendsJson,
  body: JSON.stringify({
    sourceSystem: 'logistics_erp',
    externalId: FRESH_ID,
    externalType: 'DeliveryOrder',
    operation: 'upsert',
    templateKey: 'delivery_stop',
    title: 'Delivery to Rhein-Ruhr Medical Supply',
    description: 'Medical supplies delivery for priority customer.',
    customer: {
      name: 'Rhein-Ruhr Medical Supply',
      contactName: 'Anna Weber',
      phone: '+49 201 123456',
      email: 'anna.weber@example.com',
    },
    address: {
      street: 'Hachestrasse 12',
      postalCode: '45127',
      city: 'Essen',
      country: 'DE',
      latitude: 51.4513,
      longitude: 7.0116,
    },
    planning: {
      routeDate: '2026-06-25',
      dueAtUtc: '2026-06-25T10:00:00Z',
      timeWindowStartUtc: '2026-06-25T08:00:00Z',
      timeWindowEndUtc: '2026-06-25T13:00:00Z',
      estimatedWorkMinutes: 25,
      priority: 'High',
      fixedTime: false,
    },
    businessValue: { expectedRevenue: 2500, customerTier: 'A', closeProbability: 75 },
    customFields: {
      delivery_weight_kg: '120',
      package_count: '8',
      temperature_sensitive: 'true',
      delivery_note: 'Use rear entrance.',
    },
  }),
  connections: 32,
};

/** The vendor's customer-aware example [S2]. */
export const awareExample = JSON.parse(readFileSync(new URL('../test/documents/customer-aware-target.json', import.meta.url), 'utf8'));
awareExample.externalId = FRESH_ID;

/** Its customer, location and contact are in world.yaml. @type {Work} */
export const importAwareTarget = { ...importTarget, body: JSON.stringify(awareExample) };

/** @type {Work} */
export const importTargetWithKey = {
  ...importTarget,
  headers: { ...sendsJson, 'Idempotency-Key': FRESH_ID },
};

export const targetsOfBatch = 1000;

/** Always the same thousand external ids, so that the first batch creates and every later one updates. @type {Work} */
export const importBatch = {
  method: 'POST',
  path: `${basePath}/inbound/targets/batch`,
  headers: sendsJson,
  body: JSON.stringify({
    sourceSystem: 'logistics_erp',
    batchId: 'BATCH-2026-06-25-AM',
    operation: 'upsert',
    targets: Array.from({ length: targetsOfBatch }, (_, index) => batchItem(index)),
  }),
  connections: 4,
};

/** As many targets that nobody knows yet. @returns {Work} */
export function batchOfNewTargets(/** @type {number} */ series, /** @type {number} */ batch) {
  const first = batch * targetsOfBatch;
  const targets = Array.from({ length: targetsOfBatch }, (_, index) => ({
    ...batchItem(index),
    externalId: externalId(series, first + index),
  }));
  const body = JSON.stringify({ sourceSystem: 'logistics_erp', batchId: `BATCH-${series}-${batch}`, operation: 'upsert', targets });
  return { ...importBatch, body };
}

/** @returns {Work} */
export function readJob(/** @type {number} */ importJobId) {
  return {
    method: 'GET',
    path: `${basePath}/import-jobs/${importJobId}`,
    headers: authorized,
    body: '',
    connections: 32,
  };
}

/** The two items of the vendor's batch in turn. */
function batchItem(/** @type {number} */ index) {
  if (index % 2 === 0) {
    return {
      externalId: externalId(0, index),
      title: 'Delivery to Rhein-Ruhr Medical Supply',
      address: {
        street: `Hachestrasse ${1 + (index % 90)}`,
        postalCode: '45127',
        city: 'Essen',
        country: 'DE',
        latitude: 51.4513,
        longitude: 7.0116,
      },
      planning: { routeDate: '2026-06-25', estimatedWorkMinutes: 25, priority: 'High' },
      businessValue: { expectedRevenue: 2500 },
    };
  }
  return {
    externalId: externalId(0, index),
    title: 'Pickup at City Pharmacy',
    address: {
      street: `Kettwiger Strasse ${1 + (index % 90)}`,
      postalCode: '45127',
      city: 'Essen',
      country: 'DE',
      latitude: 51.4564,
      longitude: 7.0123,
    },
    planning: { routeDate: '2026-06-25', estimatedWorkMinutes: 20, priority: 'Medium' },
  };
}
