// @ts-check
/** What the sender beside the mock sends: bodies and headers of the mock's own deliveries, as long as those and in the same order. */
import { createHmac } from 'node:crypto';

/** Of the subscription in world-webhooks.yaml. */
export const secret = 'whsec_MOCKbench00000000000000000000001';

/** @typedef {{ eventId: string, deliveryId: string, body: string }} Delivery */

/** @returns {Delivery} */
export function deliveryOf(/** @type {number} */ number, /** @type {{ externalId: string, title?: unknown }} */ { externalId, title }) {
  const eventId = `evt_${ulid(number)}`;
  const payload = {
    eventId,
    eventType: 'target.imported',
    occurredAt: new Date().toISOString(),
    tenantId: 'tenant-bench',
    source: 'ordinavo',
    payloadVersion: '2026-06-18',
    target: { id: 9000 + number, externalId, title },
    customer: null,
    location: null,
    contact: null,
  };
  return { eventId, deliveryId: `del_${ulid(number)}`, body: JSON.stringify(payload) };
}

/** Made for each request anew, as the timestamp and the signature are of the moment in which it is sent. */
export function headersOf(/** @type {Delivery} */ { eventId, deliveryId, body }) {
  return [
    'Content-Type',
    'application/json',
    'User-Agent',
    'ordinavo-mock',
    'X-Ordinavo-Event-Id',
    eventId,
    'X-Ordinavo-Event-Type',
    'target.imported',
    'X-Ordinavo-Delivery-Id',
    deliveryId,
    'X-Ordinavo-Timestamp',
    new Date().toISOString(),
    'X-Ordinavo-Signature',
    signatureOf(body),
    'X-Ordinavo-Webhook-Version',
    'v1',
  ];
}

export function signatureOf(/** @type {string | Uint8Array} */ body) {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** No real one, but as long. */
function ulid(/** @type {number} */ number) {
  return `01BENCH${String(number).padStart(19, '0')}`;
}
