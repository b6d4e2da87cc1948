// @ts-check
/** That an import was mapped as it should be: a bench that measures failures is worth nothing. */
import { sendOnce } from './contestants.mjs';

/** @typedef {{ status: string, customerId: number | null, customerLocationId: number | null, customerContactId: number | null }} CustomerMapping */

/** Sends one and throws unless it was linked to these records, and created and changed none. */
export async function insistOnMapping(
  /** @type {number} */ port,
  /** @type {import('./payloads.mjs').Work} */ work,
  /** @type {Partial<CustomerMapping>} */ records,
) {
  const [mapping] = mappingsIn(await sendOnce(port, work));
  const wanted = { ...mapping, status: 'Mapped', ...records, warnings: [] };
  if (JSON.stringify(mapping) !== JSON.stringify(wanted)) {
    throw new Error(`An import was mapped as ${JSON.stringify(mapping)}, not as ${JSON.stringify(wanted)}`);
  }
}

/** @returns {CustomerMapping[]} */
export function mappingsIn(/** @type {string} */ answer) {
  return JSON.parse(answer).items.map((/** @type {{ customerMapping: CustomerMapping }} */ item) => item.customerMapping);
}
