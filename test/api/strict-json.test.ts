import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/api/strict-json.js';

const read = (text: string) => readJson(Buffer.from(text));

describe('what other writers write is read as they meant it', () => {
  test('whatever JSON.stringify makes of a value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
      }),
    );
  });

  test.each(['1281134998182445.2', '-640858476750254.2', '1281134998182445.25'])(
    'a number halfway between two shorter ones: %s',
    (text) => {
      expect(read(`[${text}]`)).toEqual({ kind: 'value', value: [Number(text)] });
    },
  );

  test('every double, written as short as it goes or with 17 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const text of [String(value), value.toPrecision(17), value.toExponential()])
          expect(read(`[${text}]`), text).toEqual({ kind: 'value', value: [Number(text)] });
      }),
    );
  });
});

describe('numbers that a double cannot hold are refused [A-31]', () => {
  test('every whole number that would change', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), (whole) => {
        const holds = BigInt(Number(whole)) === whole;
        // One that a double holds in another spelling (2^80 and the like) may be refused or not; none may be rounded.
        const { kind } = read(`{"n":${whole}}`);
        if (!holds) expect(kind, String(whole)).toBe('invalid');
        if (whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= BigInt(Number.MIN_SAFE_INTEGER)) expect(kind, String(whole)).toBe('value');
      }),
    );
  });

  test.each([
    '1e309',
    '-1e400',
    '1e-400',
    '0.00000000000000000000000000000000000000000000000001e-320',
    '0.123456789012345678',
    '9007199254740993.0',
    '123456789012345678901234567890',
  ])('%s', (text) => {
    expect(read(`{"a":[${text}]}`)).toMatchObject({ kind: 'invalid', message: expect.stringContaining('cannot be held exactly') });
  });

  test.each([
    '0',
    '-0',
    '0.0',
    '0e5',
    '0.000',
    '1e22',
    '100000000000000000000',
    '0.1',
    '51.451000000000001',
    '1.50000000000000000000',
    '9007199254740992',
  ])('but not %s', (text) => {
    expect(read(`{"a":[${text}]}`)).toMatchObject({ kind: 'value' });
  });

  test('in strings they are text', () => {
    expect(read('{"a":"1e999 \\" 9007199254740993","b":0}')).toEqual({ kind: 'value', value: { a: '1e999 " 9007199254740993', b: 0 } });
  });
});

test('any bytes at all are a value or a reason, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const reading = readJson(Buffer.from(bytes));
      if (reading.kind === 'invalid') expect(reading.message).toMatch(/\.$/);
    }),
  );
});

test('a key that stands twice: the last one wins [A-30]', () => {
  expect(read('{"a":1,"a":2}')).toEqual({ kind: 'value', value: { a: 2 } });
});
