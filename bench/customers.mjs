// @ts-check
/** The customers that are stored for `customers`, how they get there, and the imports that name them. */
import { sendOnce } from './contestants.mjs';
import { mappingsIn } from './mapped.mjs';
import { awareExample, importTarget } from './payloads.mjs';
import { basePath } from './servers/answers.mjs';
import { withRoomForVariant } from './variants.mjs';

/** @typedef {import('./payloads.mjs').Work} Work */
/** @typedef {ReturnType<typeof storedCustomer>} StoredCustomer */
/** @typedef {keyof typeof identifications} Identification */

const batchItems = 1000;
const postalCodes = 8000; // about as many as Germany has

const firms = [
  'Rhein-Ruhr Medical Supply',
  'Müller & Söhne Kältetechnik',
  'City Pharmacy',
  'Hausverwaltung Weber',
  'Bäckerei Schröder',
  'Autohaus Nord',
  'Klinikum am Stadtpark',
];
const legalForms = ['GmbH', 'GmbH & Co. KG', 'AG', 'e. K.', 'Ltd.'];
const streets = ['Hachestrasse', 'Kettwiger Straße', 'Rüttenscheider Str.'];
const cities = ['Essen', 'Bochum', 'Dortmund', 'Düsseldorf', 'Gelsenkirchen', 'Mülheim an der Ruhr'];

/** What the measured imports say about a customer and its location, and the client whose strategy goes by that. */
export const identifications = {
  externalId: {
    apiKey: 'fio_live_MOCKbenchexternalid01',
    namedBy: (/** @type {StoredCustomer} */ { customer, location }) => ({
      customer: { externalId: customer.externalId, name: customer.name },
      location: { externalId: location.externalId },
    }),
  },
  customerNumber: {
    apiKey: 'fio_live_MOCKbenchnumber000001',
    namedBy: (/** @type {StoredCustomer} */ { customer }) => ({
      customer: { customerNumber: customer.customerNumber, name: customer.name },
    }),
  },
  nameAndAddress: {
    apiKey: 'fio_live_MOCKbenchnameaddress1',
    namedBy: (/** @type {StoredCustomer} */ { customer, location: { externalId, latitude, longitude, ...address } }) => ({
      customer: { name: customer.name },
      location: address,
    }),
  },
};

/** The same number is the same customer, however many are stored. */
export function storedCustomer(/** @type {number} */ number) {
  const digits = String(number).padStart(6, '0');
  return {
    customer: {
      externalId: `CUST-${digits}`,
      customerNumber: `RRM-${digits}`,
      name: `${inTurn(firms, number)} ${digits} ${inTurn(legalForms, number)}`,
    },
    location: {
      externalId: `LOC-${digits}`,
      name: `Store ${digits}`,
      street: `${inTurn(streets, number)} ${1 + (number % 90)}`,
      postalCode: String(10_000 + (number % postalCodes) * 11),
      city: inTurn(cities, number),
      country: 'DE',
      latitude: 47.5 + (number % 7001) / 1000,
      longitude: 6 + (number % 8009) / 1000,
    },
  };
}

/** Puts so many customers in, and answers what they were mapped to. */
export async function storeCustomers(/** @type {number} */ port, /** @type {number} */ count) {
  const mappings = [];
  for (let first = 0; first < count; first += batchItems) {
    mappings.push(...mappingsIn(await sendOnce(port, batchOfCustomers(first, Math.min(batchItems, count - first)))));
  }
  const created = mappings.filter(({ status }) => status === 'Created').length;
  if (created !== count) throw new Error(`${created} of ${count} customers were created`);
  return mappings;
}

/** One import for each variant that says which customer it is for. @returns {Work} */
export function importForCustomer(/** @type {Identification} */ identification) {
  const { customer, location, contact, ...about } = awareExample;
  const headers = { ...importTarget.headers, Authorization: `Bearer ${identifications[identification].apiKey}` };
  return { ...importTarget, headers, body: withRoomForVariant(about) };
}

/** Every batch has the same thousand targets, so that many customers do not mean many targets. @returns {Work} */
function batchOfCustomers(/** @type {number} */ first, /** @type {number} */ count) {
  const targets = Array.from({ length: count }, (_, index) => ({
    externalId: `VISIT-${index}`,
    title: 'First visit',
    ...storedCustomer(first + index),
  }));
  return {
    ...importTarget,
    path: `${basePath}/inbound/targets/batch`,
    body: JSON.stringify({ batchId: `CUSTOMERS-${first}`, targets }),
  };
}

function inTurn(/** @type {string[]} */ list, /** @type {number} */ number) {
  return list[number % list.length] ?? '';
}
