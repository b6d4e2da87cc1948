// @ts-check
/**
 * What a customer-aware import costs with 100,000 customers stored, against 100, by what names the customer. Each number of
 * customers has a process of its own, and the two differ in nothing else: targets and jobs are equally many in both.
 * They take turns window by window, so that what disturbs the machine for a while disturbs both.
 */
import { mockWith, withServer } from './contestants.mjs';
import { identifications, importForCustomer, storeCustomers, storedCustomer } from './customers.mjs';
import { applyLoad } from './load.mjs';
import { insistOnMapping } from './mapped.mjs';
import { readVariants, withVariant, writeVariants } from './variants.mjs';

/** @typedef {import('./customers.mjs').Identification} Identification */
/** @typedef {import('./load.mjs').Generator} Generator */

const few = 100;
const many = 100_000;
const stride = 7919; // a prime: neighbours in time are no neighbours in memory, and every customer has its turn
const warmUp = 20_000; // by each identification; more jobs than are kept, so that those of the storing are gone
const warmUpTargets = 100;
const window = 10_000;
const longestLoad = 120;
const namesOfIdentifications = /** @type {Identification[]} */ (Object.keys(identifications));

export function measureCustomers(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {{ generator: Generator, customerWindows: number }} */ { generator, customerWindows },
) {
  const options = { command: mockWith('customers.yaml') };
  const compare = async (/** @type {number} */ portWithFew, /** @type {number} */ portWithMany) => {
    const withFew = await store(portWithFew, few, generator);
    const withMany = await store(portWithMany, many, generator);
    /** @type {Record<string, number>} */
    const quantities = {};
    for (const identification of namesOfIdentifications) {
      for (const { insist, importNew } of [withFew, withMany]) {
        await insist(identification);
        await importNew(identification, warmUp, warmUpTargets);
      }
      let [costWithFew, costWithMany] = [0, 0];
      for (let count = 0; count < customerWindows; count += 1) {
        costWithFew += (await withFew.importNew(identification, window)) / customerWindows;
        costWithMany += (await withMany.importNew(identification, window)) / customerWindows;
      }
      quantities[`${identification}WithFew`] = costWithFew;
      quantities[`${identification}WithMany`] = costWithMany;
      quantities[`${identification}TimesAsLong`] = costWithMany / costWithFew;
      await withFew.insist(identification);
      await withMany.insist(identification);
    }
    return quantities;
  };
  return withServer(
    contestant,
    (serverWithFew) => withServer(contestant, (serverWithMany) => compare(serverWithFew.port, serverWithMany.port), options),
    options,
  );
}

/** What is measured on a server, once it has its customers. */
async function store(/** @type {number} */ port, /** @type {number} */ stored, /** @type {Generator} */ generator) {
  const mappings = await storeCustomers(port, stored);
  const works = worksFor(stored);
  let series = 0;

  /** Microseconds per import. */
  async function importNew(/** @type {Identification} */ identification, /** @type {number} */ requests, cycle = 0) {
    series += 1;
    const load = { port, work: works[identification], series, seconds: longestLoad, requests, cycle, firstVariant: series * requests };
    return 1e6 / (await applyLoad(generator, load)).perSecond;
  }

  /** For one customer in the middle: the others differ from it in their digits only. */
  async function insist(/** @type {Identification} */ identification) {
    const { variants, ...work } = works[identification];
    const place = stored / 2;
    const body = withVariant(work.body, readVariants(variants)[place] ?? '');
    const { customerId = null, customerLocationId = null } = mappings[customerAt(place, stored)] ?? {};
    const locationId = identification === 'customerNumber' ? null : customerLocationId; // there the import names none
    await insistOnMapping(port, { ...work, body }, { customerId, customerLocationId: locationId });
  }
  return { importNew, insist };
}

function worksFor(/** @type {number} */ stored) {
  const work = (/** @type {Identification} */ identification) => {
    const { namedBy } = identifications[identification];
    const variants = Array.from({ length: stored }, (_, place) => namedBy(storedCustomer(customerAt(place, stored))));
    return { ...importForCustomer(identification), variants: writeVariants(variants) };
  };
  return { externalId: work('externalId'), customerNumber: work('customerNumber'), nameAndAddress: work('nameAndAddress') };
}

function customerAt(/** @type {number} */ place, /** @type {number} */ stored) {
  return (place * stride) % stored;
}
