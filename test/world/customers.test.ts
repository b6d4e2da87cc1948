import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTargets } from '../../src/actions/import-targets.js';
import { defaultAssumptions } from '../../src/contract/generated/settings.js';
import type { Reading } from '../../src/domain/import/read-target.js';
import { policyOf } from '../../src/domain/mapping/policy.js';
import type { CustomerId, Location } from '../../src/domain/records.js';
import { directoryOf } from '../../src/world/customers.js';
import { addTo, copyLookup, idsIn, type Lookup, removeFrom } from '../../src/world/lookup.js';
import { everything, mappingSettings } from '../support/mapping.js';
import { importOf, wish, worldWith } from '../support/world.js';

describe('customer records', () => {
  const everyRight = policyOf(
    { mapping: mappingSettings({ autoCreate: everything, update: everything }), scopes: ['customers.map', 'customers.write'] },
    defaultAssumptions,
  );
  const text = fc.constantFrom('A', 'B', 'C');
  const letters = ['A', 'B', 'C', 'D'];
  const everyone = () => true;
  const awareWish = fc.record({ externalId: text, number: text, name: text }).map(({ externalId, number, name }) => {
    const reading = wish(`JOB-${externalId}`);
    const customer = { externalId, customerNumber: number, name, email: `${number}@example.com` };
    const more = {
      customer,
      location: { externalId, name: number, postalCode: externalId },
      contact: { externalId: number, displayName: name, email: `${name}@example.com` },
    };
    return { ...reading, wish: { ...reading.wish, ...more } };
  });
  const wishes = fc.array(awareWish, { maxLength: 5 });
  const aware = (items: readonly Reading[]) => ({ ...importOf(...items), mapping: everyRight });

  test('and what finds them are as they were when an action throws halfway, whatever it had done', () => {
    const broken = { kind: 'wish', wish: null } as unknown as Reading; // what a defect might hand over
    fc.assert(
      fc.property(wishes, wishes, (before, after) => {
        const { world, tenant } = worldWith();
        importTargets(world, tenant, aware(before));
        const then = structuredClone(world.state);
        expect(() => importTargets(world, tenant, aware([...after, broken]))).toThrow(TypeError);
        expect(world.state).toEqual(then);
      }),
    );
  });

  test('and what finds them come back with a snapshot, whatever has happened since', () => {
    fc.assert(
      fc.property(wishes, wishes, (before, after) => {
        const { world, tenant } = worldWith();
        importTargets(world, tenant, aware(before));
        const snapshot = world.snapshot();
        const then = structuredClone(world.state);
        importTargets(world, tenant, aware(after));
        world.restore(snapshot);
        expect(world.state).toEqual(then);
      }),
    );
  });

  test('are found as a search through all of them would find them, whatever has been created and changed', () => {
    fc.assert(
      fc.property(fc.array(awareWish, { minLength: 1, maxLength: 12 }), (all) => {
        const { world, tenant } = worldWith();
        importTargets(world, tenant, aware(all));
        const directory = directoryOf(tenant.customers);
        const customers = [...tenant.customers.customers.values()];
        const ids = (records: readonly { readonly id: number }[]) => records.map(({ id }) => id).sort();
        for (const letter of letters) {
          const known = customers.filter(({ externalIds }) => Object.values(externalIds).includes(letter));
          expect(ids([directory.customerKnownAs('s', letter)].filter((one) => one !== null))).toEqual(ids(known));
          const numbered = customers.filter(({ customerNumber }) => customerNumber === letter);
          expect(directory.customersWithNumber(letter, everyone)).toHaveLength(Math.min(6, numbered.length));
          for (const { id } of directory.customersWithNumber(letter, everyone)) expect(ids(numbered)).toContain(id);
          const addressed = customers.filter(({ email }) => email === `${letter}@example.com`);
          expect(directory.customersWithEmail(`${letter}@example.com`, everyone)).toHaveLength(Math.min(6, addressed.length));
        }
        const locations = [...tenant.customers.locations.values()];
        const contacts = [...tenant.customers.contacts.values()];
        const ownerOf = (location: Location) => customers.find(({ id }) => id === location.customerId);
        for (const [name, code] of letters.flatMap((letter) => letters.map((other) => [letter, other] as const))) {
          const place = { street: null, postalCode: code, city: null, country: null, coordinates: null };
          const there = locations.filter((location) => location.postalCode === code);
          const named = new Set(there.map(ownerOf).filter((owner) => owner?.name === name));
          expect(directory.customersNamedAt(name, place, everyone)).toHaveLength(Math.min(6, named.size));
          for (const customer of directory.customersNamedAt(name, place, everyone)) expect(named).toContain(customer);
          for (const { id } of customers) {
            const its = there.filter(({ customerId, name: own }) => customerId === id && own === name);
            expect(directory.locationsAt(id, place, name, everyone)).toHaveLength(Math.min(6, its.length));
            const email = `${code}@example.com`;
            const mailed = contacts.filter((contact) => contact.customerId === id && contact.email === email);
            expect(directory.contactsWithEmail(id, email, everyone)).toHaveLength(Math.min(6, mailed.length));
          }
        }
      }),
    );
  });

  test('of one key are kept as one id, as a set when there are several, and as one again', () => {
    const lookup: Lookup<string, CustomerId> = new Map();
    const [one, two, three] = [1, 2, 3] as CustomerId[] as [CustomerId, CustomerId, CustomerId];
    addTo(lookup, 'N-1', one);
    expect(lookup).toEqual(new Map([['N-1', 1]]));
    for (const id of [two, three, two]) addTo(lookup, 'N-1', id);
    const copy = copyLookup(lookup);
    expect([[...idsIn(lookup, 'N-1')], [...idsIn(lookup, 'N-2')]]).toEqual([[1, 2, 3], []]);
    removeFrom(lookup, 'N-1', one);
    removeFrom(lookup, 'N-1', three);
    expect(lookup).toEqual(new Map([['N-1', 2]]));
    removeFrom(lookup, 'N-1', two);
    expect(lookup.size).toBe(0);
    expect([...idsIn(copy, 'N-1')]).toEqual([1, 2, 3]);
  });
});
