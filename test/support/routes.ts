/** Targets on a map, and what holds of every route suggestion whatever it is about. */
import { expect } from 'vitest';
import { distanceBetween } from '../../src/domain/mapping/signals.js';
import type { Scenario } from '../../src/index.js';
import { type Client, type Received, target, tenantWith } from './given.js';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export const places = {
  essen: { latitude: 51.4513, longitude: 7.0116 },
  bochum: { latitude: 51.4818, longitude: 7.2162 },
  dortmund: { latitude: 51.5136, longitude: 7.4653 },
  duisburg: { latitude: 51.4344, longitude: 6.7623 },
  gelsenkirchen: { latitude: 51.5177, longitude: 7.0857 },
} as const satisfies Record<string, Place>;

export type Planning = Readonly<Record<string, unknown>>;

/** A target at a place, with its planning. */
export function targetAt(externalId: string, place: Place, planning: Planning = {}): Record<string, unknown> {
  return target(externalId, { address: place, planning });
}

/** So many targets within some 40 km of Essen, the same ones each time. */
export function scattered(count: number, prefix = 'JOB'): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) =>
    targetAt(`${prefix}-${index + 1}`, {
      latitude: 51.2 + ((index * 7919) % 1000) / 2000,
      longitude: 6.7 + ((index * 104_729) % 997) / 1500,
    }),
  );
}

/** Imports them at once; answers the import job, and their IDs in the same order. */
export async function imported(erp: Client, targets: readonly unknown[]): Promise<{ importJobId: number; targetIds: number[] }> {
  const { status, body } = await erp.importBatch(targets);
  expect([200, 202]).toContain(status);
  return { importJobId: body.importJobId, targetIds: body.items.map((item: { targetId: number }) => item.targetId) };
}

export function suggest(erp: Client, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
  return erp.post('/route-suggestions', body, headers);
}

/** The suggestion itself, of a request that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as integrators do, field by field
export async function suggested(erp: Client, body: unknown): Promise<any> {
  const answer = await suggest(erp, body);
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

/** The external IDs of the stops, in their order. */
export function orderOf(suggestion: { readonly stops: readonly { readonly externalId: string }[] }): string[] {
  return suggestion.stops.map(({ externalId }) => externalId);
}

/** A client of another tenant, which uses the same external IDs; its scenario entry. */
export const otherTenantKey = 'fio_live_MOCKnord0000000000001';
export const otherTenant: NonNullable<Scenario['tenants']>[number] = tenantWith(
  { apiKeys: [{ value: otherTenantKey }] },
  { key: 'nordlicht', id: 'tenant-456' },
);

const minute = 60_000;
const day = 24 * 60 * minute;

/** Great circle at 50 km/h, in whole minutes begun; a millimetre is no way. */
function travelMinutes(from: Place, to: Place): number {
  return Math.max(0, Math.ceil((distanceBetween(from, to) / 50_000) * 60 - 1e-6));
}

/** The times, distances, warnings and sums of a suggestion follow from the order of its stops and from what their targets have said. */
export function expectToHoldTogether(
  // biome-ignore lint/suspicious/noExplicitAny: an answer, or a part of one
  suggestion: any,
  wishes: readonly Record<string, unknown>[],
  { start, startTimeUtc }: { readonly start?: Place; readonly startTimeUtc?: string } = {},
): void {
  const planningOf = new Map(wishes.map(({ externalId, planning = {} }) => [externalId, planning as Planning])); // as: tests write it so
  const begin = Date.parse(startTimeUtc ?? `${suggestion.routeDate}T08:00:00Z`);
  const home: Place | undefined = start ?? suggestion.stops[0];
  let [at, time, metres, travel, work] = [home, begin, 0, 0, 0];
  const expected = suggestion.stops.map((stop: Place & Record<string, unknown>, index: number) => {
    const planning = planningOf.get(stop.externalId) ?? {};
    const here = { latitude: stop.latitude, longitude: stop.longitude };
    const opens = instant(planning.timeWindowStartUtc);
    const closes = instant(planning.timeWindowEndUtc);
    const due = instant(planning.dueAtUtc) ?? (planning.dueDate === undefined ? null : Date.parse(`${planning.dueDate}T00:00:00Z`) + day);
    const way = travelMinutes(at ?? here, here);
    const reached = time + way * minute;
    const isOfAnotherDay = opens !== null && opens >= begin + day;
    const arrival = opens !== null && !isOfAnotherDay && opens > reached ? opens : reached;
    const minutes = Number(planning.estimatedWorkMinutes ?? stop.estimatedWorkMinutes);
    const departure = arrival + minutes * minute;
    const isLate = (closes !== null && arrival > closes) || (planning.fixedTime === true && opens !== null && arrival > opens);
    metres += distanceBetween(at ?? here, here);
    travel += way;
    work += minutes;
    time = departure;
    at = here;
    return {
      sequence: index + 1,
      externalId: stop.externalId,
      plannedArrivalUtc: new Date(arrival).toISOString(),
      plannedDepartureUtc: new Date(departure).toISOString(),
      estimatedWorkMinutes: minutes,
      warnings: [
        ...(isLate || (isOfAnotherDay && arrival < opens) ? ['TimeWindowMissed'] : []),
        ...(due !== null && departure > due ? ['DueDateMissed'] : []),
      ],
    };
  });
  expect(suggestion.stops).toMatchObject(expected);
  if (home !== undefined && at !== undefined) {
    metres += distanceBetween(at, home);
    travel += travelMinutes(at, home);
  }
  expect(Math.abs(suggestion.totalDistanceKm - metres / 1000), 'off by less than the rounding to 10 m').toBeLessThan(0.006);
  expect([suggestion.totalTravelMinutes, suggestion.totalWorkMinutes]).toEqual([travel, work]);
}

function instant(text: unknown): number | null {
  return typeof text === 'string' ? Date.parse(text) : null;
}
