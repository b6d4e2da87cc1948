import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/contract/nearest.js';
import { addressAllowed, missingScope, readRange } from '../../src/domain/access.js';
import { contentHash, isStored } from '../../src/domain/idempotency.js';
import { readDuration, readInstant, writeInstant } from '../../src/domain/instants.js';
import { countRequest } from '../../src/domain/limits.js';
import type { IntegrationClient } from '../../src/domain/records.js';
import { mappingSettings } from '../support/mapping.js';

function clientWith(more: Partial<IntegrationClient>): IntegrationClient {
  return {
    key: 'erp',
    name: 'ERP',
    sourceSystem: 's',
    sourceSystems: ['s'],
    scopes: [],
    ipAllowlist: [],
    rateLimit: null,
    mapping: mappingSettings(),
    ...more,
  };
}

describe('a rate window', () => {
  const limit = { limit: 2, window: 60_000 };
  test.each([
    ['the first request of all', undefined, 90_000, true, { start: 60_000, used: 1 }, 1],
    ['the last one allowed', { start: 60_000, used: 1 }, 119_999, true, { start: 60_000, used: 2 }, 0],
    ['one too many', { start: 60_000, used: 2 }, 119_999, false, { start: 60_000, used: 2 }, 0],
    ['the first of the next window', { start: 60_000, used: 2 }, 120_000, true, { start: 120_000, used: 1 }, 1],
    ['the clock set back', { start: 60_000, used: 2 }, 30_000, true, { start: 0, used: 1 }, 1],
  ] as const)('%s', (_, known, now, allowed, window, remaining) => {
    expect(countRequest(known, limit, now)).toEqual({ allowed, window, remaining, end: window.start + 60_000 });
  });

  test('lets exactly its limit through, whenever requests come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(59_999), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (times, most) => {
        let known: { start: number; used: number } | undefined;
        let through = 0;
        for (const now of times) {
          const count = countRequest(known, { limit: most, window: 60_000 }, now);
          known = count.window;
          if (count.allowed) through += 1;
        }
        expect(through).toBe(Math.min(times.length, most));
      }),
    );
  });
});

describe('scopes', () => {
  test.each([
    [['targets.write'], [['inbound.targets.write'], ['targets.write']], null],
    [['inbound.targets.write'], [['inbound.targets.write'], ['targets.write']], null],
    [[], [['inbound.targets.write'], ['targets.write']], 'inbound.targets.write'],
    [['customers.map'], [['inbound.targets.write', 'customers.map']], 'inbound.targets.write'],
    [['inbound.targets.write'], [['inbound.targets.write', 'customers.map']], 'customers.map'],
  ] as const)('with %j of %j: lacks %s', (scopes, alternatives, lacks) => {
    expect(missingScope(clientWith({ scopes }), alternatives)).toBe(lacks);
  });
});

describe('an allowlist', () => {
  test.each([
    [[], '203.0.113.9', true],
    [['203.0.113.9'], '203.0.113.9', true],
    [['203.0.113.9'], '::ffff:203.0.113.9', true],
    [['203.0.113.0/24'], '203.0.114.1', false],
    [['2001:db8::/32'], '2001:db8::7', true],
    [['2001:db8::/32'], '203.0.113.9', false],
    [['0.0.0.0/0'], '203.0.113.9', true],
    [['127.0.0.1', '::1'], '::1', true],
  ])('%j and %s: %s', (ipAllowlist, address, allowed) => {
    expect(addressAllowed(clientWith({ ipAllowlist }), address)).toBe(allowed);
  });

  test.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/', '10.0.0', 'localhost', '', '::/129'])('"%s" is no range', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

describe('contents', () => {
  test('are the same in any order of keys, and other ones are not', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, shuffled(part)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(shuffled(value))).toBe(contentHash(value));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(contentHash(one) === contentHash(other)).toBe(sameJson(one, other));
      }),
    );
  });

  test.each([
    [200, true],
    [202, true],
    [400, true],
    [409, true],
    [422, true],
    [403, false],
    [429, false],
    [500, false],
  ])('an answer of %d is stored: %s', (status, stored) => {
    expect(isStored(status)).toBe(stored);
  });
});

function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return JSON.stringify(one) === JSON.stringify(other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, yours] = [Object.entries(one), new Map(Object.entries(other))];
  return mine.length === yours.size && mine.every(([key, value]) => yours.has(key) && sameJson(value, yours.get(key)));
}

describe('times as text', () => {
  test.each([
    ['2026-06-25T08:00:00Z', 'reject', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25T08:00:00.5Z', 'reject', '2026-06-25T08:00:00.500Z'],
    ['2026-06-25T10:00:00+02:00', 'reject', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25t08:00:00z', 'reject', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25T08:00:00', 'reject', null],
    ['2026-06-25T08:00:00', 'utc', '2026-06-25T08:00:00.000Z'],
  ] as const)('%s (%s): %s', (text, localDateTimes, iso) => {
    const instant = readInstant(text, localDateTimes);
    expect(instant === null ? null : writeInstant(instant)).toBe(iso);
  });

  test.each([
    ['2026-06-25T08:00:00Z', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25t10:00:00.25+02:00', '2026-06-25T08:00:00.250Z'],
    ['2026-06-25 08:00:00Z', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25T10:00:00+0200', '2026-06-25T08:00:00.000Z'],
    ['2026-06-25T05:30:00-02:30', '2026-06-25T08:00:00.000Z'],
    ['2026-06-30T23:59:60Z', null],
    ['2026-13-01T00:00:00Z', null],
    ['2026-00-01T00:00:00Z', null],
    ['2026-06-31T00:00:00Z', null],
    ['2026-06-25T08:00:00+25:00', null],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-02-30T00:00:00Z', null],
    ['2026-06-25T25:00:00Z', null],
    ['2026-06-25T08:00:00', null],
    ['2026-06-25', null],
    ['2026-06', null],
    ['25 June 2026 08:00Z', null],
    ['noon', null],
  ])('%s, from anywhere: %s', (text, iso) => {
    const instant = readInstant(text);
    expect(instant === null ? null : writeInstant(instant)).toBe(iso);
  });

  test.each([
    ['250ms', 250],
    ['10s', 10_000],
    ['1h40m', 6_000_000],
    ['1d', 86_400_000],
    ['0s', 0],
    ['10', null],
    ['-1s', null],
    ['1.5h', null],
    ['', null],
    ['10 s', null],
  ])('the duration "%s": %s', (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });
});

describe('the word that somebody meant', () => {
  const known = ['Low', 'Normal', 'Medium', 'High', 'Urgent'];
  test.each([
    ['Hgih', 'High'],
    ['high', 'High'],
    ['Urgnet', 'Urgent'],
    ['Nomral', 'Normal'],
    ['Critical', null],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});
