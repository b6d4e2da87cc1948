/** What a line of the list says of a request, and which addresses name a record by its number. */
import { expect, test } from 'vitest';
import { numberIn } from '../../src/dashboard/address.js';
import { outcomeText } from '../../src/dashboard/outcome.js';

test.each([
  [2, 'PartiallyFailed, 2 of 3 rejected', '2 rejected of 3, PartiallyFailed'],
  [1, 'Failed, 1 of 1 rejected', '1 rejected of 1, Failed'],
  [0, 'Completed, 3 created', 'Completed, 3 created'],
  [0, 'fault "Failed, 5 of 5 rejected", answered 500', 'fault "Failed, 5 of 5 rejected", answered 500'],
])('an import with %i rejected items, %s: %s', (rejected, summary, outcome) => {
  expect(outcomeText({ rejected, summary })).toBe(outcome);
});

test.each([
  ['12', 12],
  ['0', 0],
  ['abc', null],
  ['', null],
  ['-1', null],
  ['1e3', null],
  ['0x10', null],
  [' 12', null],
  ['012', null],
  ['9'.repeat(10_000), null],
])('an address ending in /%s: %s', (id, number) => {
  expect(numberIn(id)).toBe(number);
});
