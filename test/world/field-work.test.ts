/** What a tenant remembers of field work: numbered records, the newest appointment of each target, and how it is all taken back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTargets } from '../../src/actions/import-targets.js';
import { moveWork } from '../../src/actions/move-work.js';
import { publishRoute, suggestRoute } from '../../src/actions/suggest-route.js';
import type { Target } from '../../src/domain/records.js';
import type { Move } from '../../src/domain/work/move.js';
import type { Appointment, BillingEvent, RouteStop, RouteSuggestion, VisitReport } from '../../src/domain/work/records.js';
import { archiveOf, snapshotOf } from '../../src/world/archive.js';
import { dropOldSuggestions, type FieldWork, workFor } from '../../src/world/field-work.js';
import { countOf, newestOf, recordOf, recordsOf } from '../../src/world/numbered.js';
import type { TenantState } from '../../src/world/state.js';
import type { World } from '../../src/world/world.js';
import { putWrite, type Write } from '../../src/world/writes.js';
import { importOf, start, wish, worldWith } from '../support/world.js';

/** as: here and below, records with what the world looks at, and ids that it has not drawn. */
const target = (id: number): Target => ({ id, sourceSystem: 's', externalId: `JOB-${id}`, status: 'Imported' }) as Target;

const suggestion = (id: number, stops = 1, unrouted = 0): RouteSuggestion =>
  ({
    id,
    status: 'Draft',
    stops: Array.from({ length: stops }, (_, index) => ({ targetId: index + 1 })),
    unrouted: Array.from({ length: unrouted }, (_, index) => ({ targetId: index + 1, reason: 'MissingCoordinates' })),
  }) as unknown as RouteSuggestion;

const appointment = (id: number, targetId = 1, more: Partial<Appointment> = {}): Appointment =>
  ({ id, targetId, status: 'Scheduled', visitReportId: null, ...more }) as Appointment;

const report = (id: number, more: Partial<VisitReport> = {}): VisitReport =>
  ({ id, status: 'Draft', billingEventId: null, ...more }) as VisitReport;

const billing = (id: number, more: Partial<BillingEvent> = {}): BillingEvent => ({ id, status: 'Pending', ...more }) as BillingEvent;

const put = (tenant: TenantState, ...writes: readonly Write[]) => writes.map((write) => putWrite(tenant, write));

const suggested = (record: RouteSuggestion): Write => ({ table: 'routeSuggestions', record });
const scheduled = (record: Appointment): Write => ({ table: 'appointments', record });
const reported = (record: VisitReport): Write => ({ table: 'visitReports', record });
const billed = (record: BillingEvent): Write => ({ table: 'billingEvents', record });

/** What an undo has to bring back; numbers that were taken are the action's to give back. */
const kept = ({ fieldWork, targets, targetsByExternalId }: TenantState) => structuredClone({ fieldWork, targets, targetsByExternalId });

describe('a record of field work', () => {
  test.each<[string, Write, Write]>([
    ['a route suggestion', suggested(suggestion(1, 3, 2)), suggested(suggestion(1, 1, 1))],
    ['an appointment', scheduled(appointment(1)), scheduled(appointment(1, 1, { status: 'Started' }))],
    ['a visit report', reported(report(1)), reported(report(1, { status: 'Submitted' }))],
    ['a billing event', billed(billing(1)), billed(billing(1, { status: 'Ready' }))],
  ])('%s: is put, replaced, and both are taken back', (_, first, second) => {
    const { tenant } = worldWith();
    const none = kept(tenant);
    const undoFirst = putWrite(tenant, first);
    const one = kept(tenant);
    expect(one).not.toEqual(none);
    const undoSecond = putWrite(tenant, second);
    expect(kept(tenant)).not.toEqual(one);
    undoSecond();
    expect(kept(tenant)).toEqual(one);
    undoFirst();
    expect(kept(tenant)).toEqual(none);
  });

  test('takes its number: the next one gets the next', () => {
    const { tenant } = worldWith();
    put(tenant, suggested(suggestion(1)), scheduled(appointment(1)), scheduled(appointment(2)), reported(report(1)), billed(billing(1)));
    put(tenant, scheduled(appointment(1, 1, { status: 'Started' }))); // a change takes none
    expect(tenant.sequences).toMatchObject({ routeSuggestion: 2, appointment: 3, visitReport: 2, billingEvent: 2 });
  });

  test.each<[string, Write]>([
    ['a route suggestion', suggested(suggestion(3))],
    ['an appointment', scheduled(appointment(3))],
    ['a visit report', reported(report(3))],
    ['a billing event', billed(billing(3))],
  ])('%s out of sequence is a defect', (_, write) => {
    const { tenant } = worldWith();
    expect(() => putWrite(tenant, write)).toThrow('The number 3 is not in sequence: 1 is next.');
  });
});

describe('where the work for a target stands', () => {
  test('is its newest appointment, with what that has led to', () => {
    const { tenant } = worldWith();
    const standing = () => {
      const { appointment: newest, visitReport, billingEvent } = workFor(tenant.fieldWork, target(1));
      return [newest?.id ?? null, visitReport?.id ?? null, billingEvent?.id ?? null];
    };
    expect(standing()).toEqual([null, null, null]);
    put(tenant, scheduled(appointment(1, 1, { visitReportId: 1 as VisitReport['id'] })));
    expect(standing()).toEqual([1, null, null]);
    put(tenant, reported(report(1, { billingEventId: 1 as BillingEvent['id'] })));
    expect(standing()).toEqual([1, 1, null]);
    put(tenant, billed(billing(1)));
    expect(standing()).toEqual([1, 1, 1]);
    put(tenant, scheduled(appointment(2, 2)));
    expect(standing()).toEqual([1, 1, 1]);
    put(tenant, scheduled(appointment(3, 1)));
    expect(standing()).toEqual([3, null, null]); // a new appointment begins anew
  });

  test('stays the newest one when an older appointment changes, and is the older one again when the newer is taken back', () => {
    const { tenant } = worldWith();
    const newest = () => workFor(tenant.fieldWork, target(1)).appointment?.id;
    put(tenant, scheduled(appointment(1)));
    const [undo] = put(tenant, scheduled(appointment(2)));
    const [undoChange] = put(tenant, scheduled(appointment(1, 1, { status: 'Cancelled' })));
    expect(newest()).toBe(2);
    undoChange?.();
    expect(newest()).toBe(2);
    undo?.();
    expect(newest()).toBe(1);
  });

  test('is the same after any puts and as many undos, newest first', () => {
    const write = fc.oneof(
      fc.record({ kind: fc.constant('appointment' as const), of: fc.integer({ min: 1, max: 3 }), again: fc.boolean() }),
      fc.record({ kind: fc.constant('suggestion' as const), of: fc.nat(4), again: fc.boolean() }),
      fc.record({ kind: fc.constant('report' as const), of: fc.nat(4), again: fc.boolean() }),
      fc.record({ kind: fc.constant('billing' as const), of: fc.nat(4), again: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(write, { maxLength: 20 }), fc.nat(20), (writes, keep) => {
        const { tenant } = worldWith();
        const { sequences, fieldWork } = tenant;
        const numberFor = (next: number, again: boolean) => (again && next > 1 ? next - 1 : next);
        const undos: { readonly undo: () => void; readonly before: unknown }[] = [];
        for (const { kind, of, again } of writes) {
          const before = kept(tenant);
          const known = recordOf(fieldWork.appointments, sequences.appointment - 1)?.targetId;
          const made: Record<typeof kind, () => Write> = {
            appointment: () => scheduled(appointment(numberFor(sequences.appointment, again), again ? (known ?? of) : of)),
            suggestion: () => suggested(suggestion(numberFor(sequences.routeSuggestion, again), of, of % 2)),
            report: () => reported(report(numberFor(sequences.visitReport, again), { attachmentCount: of })),
            billing: () => billed(billing(numberFor(sequences.billingEvent, again), { createdAt: of })),
          };
          undos.push({ undo: putWrite(tenant, made[kind]()), before });
        }
        for (const { undo, before } of undos.slice(keep).reverse()) {
          undo();
          expect(kept(tenant)).toEqual(before);
        }
        const sizes = recordsOf(fieldWork.routeSuggestions).map(({ stops, unrouted }) => Math.max(1, stops.length + unrouted.length));
        expect(fieldWork.routeTargets).toBe(sizes.reduce((sum, size) => sum + size, 0));
        for (const [targetId, id] of fieldWork.appointmentsByTarget) {
          const own = recordsOf(fieldWork.appointments).filter((one) => one.targetId === targetId);
          expect(own.at(-1)?.id).toBe(id);
        }
      }),
    );
  });
});

describe('old route suggestions', () => {
  const numbers = ({ routeSuggestions }: FieldWork) => recordsOf(routeSuggestions).map(({ id }) => Number(id));

  test('are kept up to the limit of their targets, those that are not routed included', () => {
    const { fieldWork } = filled([2, 1], [3, 0], [0, 4]);
    expect(fieldWork.routeTargets).toBe(10);
    expect(dropOldSuggestions(fieldWork, 10)).toBe(false);
    expect([numbers(fieldWork), fieldWork.lastDroppedSuggestion]).toEqual([[1, 2, 3], null]);
  });

  test('go beyond it, the oldest first, and as few as possible', () => {
    const { fieldWork } = filled([2, 1], [3, 0], [0, 4]);
    expect(dropOldSuggestions(fieldWork, 9)).toBe(true);
    expect([numbers(fieldWork), fieldWork.lastDroppedSuggestion, fieldWork.routeTargets]).toEqual([[2, 3], 1, 7]);
    expect(dropOldSuggestions(fieldWork, 9)).toBe(false);
    expect(dropOldSuggestions(fieldWork, 6)).toBe(true);
    expect([numbers(fieldWork), fieldWork.lastDroppedSuggestion, fieldWork.routeTargets]).toEqual([[3], 2, 4]);
  });

  test('go, but the newest one stays, however large', () => {
    const { fieldWork } = filled([1, 0], [500, 0]);
    expect(dropOldSuggestions(fieldWork, 10)).toBe(true);
    expect([numbers(fieldWork), fieldWork.routeTargets]).toEqual([[2], 500]);
    expect(dropOldSuggestions(fieldWork, 10)).toBe(false); // nothing more can go
    expect(newestOf(fieldWork.routeSuggestions)?.id).toBe(2);
  });

  test('without any target count as one: they do not pile up for ever', () => {
    const { fieldWork } = filled(...Array.from({ length: 20 }, () => [0, 0] as const));
    expect(fieldWork.routeTargets).toBe(20);
    dropOldSuggestions(fieldWork, 5);
    expect(numbers(fieldWork)).toEqual([16, 17, 18, 19, 20]);
  });

  test('leave the numbers of the others, and the next number, as they are', () => {
    const { tenant, fieldWork } = filled(...Array.from({ length: 3000 }, () => [1, 0] as const));
    dropOldSuggestions(fieldWork, 10);
    expect([recordOf(fieldWork.routeSuggestions, 2990), recordOf(fieldWork.routeSuggestions, 2991)?.id]).toEqual([undefined, 2991]);
    put(tenant, suggested(suggestion(3001)));
    expect(newestOf(fieldWork.routeSuggestions)?.id).toBe(3001);
    put(tenant, suggested({ ...suggestion(2995), status: 'Published' }));
    expect(recordOf(fieldWork.routeSuggestions, 2995)?.status).toBe('Published');
  });

  function filled(...sizes: readonly (readonly [stops: number, unrouted: number])[]) {
    const { tenant } = worldWith();
    put(tenant, ...sizes.map(([stops, unrouted], index) => suggested(suggestion(index + 1, stops, unrouted))));
    return { tenant, fieldWork: tenant.fieldWork };
  }
});

const anyRoute = { name: null, routeDate: null, start: null, startTime: null, maxStops: null };

/** A world with the targets A, B and C in Essen. */
function withTargets() {
  const { world, tenant } = worldWith();
  const items = ['A', 'B', 'C'].map((externalId, index) => {
    const item = wish(externalId);
    return { ...item, wish: { ...item.wish, address: { latitude: 51.45 + index / 100, longitude: 7.01 } } };
  });
  importTargets(world, tenant, importOf(...items));
  return { world, tenant };
}

const suggest = (world: World, tenant: TenantState) =>
  suggestRoute(world, tenant, { client: null, importJobId: null, targets: recordsOf(tenant.targets), wish: anyRoute }).suggestion;

const schedule: Move = { name: 'scheduleAppointment', plannedStart: null, plannedEnd: null, routeSuggestionId: null };

describe('an action of field work happens whole or not at all', () => {
  test('a route of which one stop cannot be scheduled leaves everything as it was', () => {
    const { world, tenant } = withTargets();
    const { stops, ...rest } = suggest(world, tenant);
    const [first, ...others] = stops;
    const twice: RouteSuggestion = { ...rest, stops: [...others, first, first] as readonly RouteStop[] }; // as: what a defect might hand over
    const before = structuredClone(world.state);

    expect(() => publishRoute(world, tenant, twice)).toThrow('A stop was looked at and cannot be scheduled all the same');

    expect(world.state).toEqual(before);
    expect(tenant.sequences.appointment).toBe(1);
  });

  test('an approval whose follow-up cannot be kept takes back the report and the billing event, too', () => {
    const { world, tenant } = withTargets();
    const [one] = recordsOf(tenant.targets);
    if (one === undefined) throw new Error('The targets are gone.');
    const now = () => recordOf(tenant.targets, one.id) ?? one;
    const silent = { result: null, isBillable: null, attachmentCount: null, summary: null, internalNotes: null, problem: null };
    for (const move of [schedule, { name: 'startAppointment' }, { name: 'completeAppointment' }] as const)
      moveWork(world, tenant, now(), move);
    moveWork(world, tenant, now(), { name: 'submitReport', ...silent, followUpRequired: true });
    const { slots } = tenant.targets;
    tenant.sequences.target += 1; // a number that is not in sequence, as a defect might leave it
    const before = structuredClone(world.state);

    expect(() => moveWork(world, tenant, now(), { name: 'approveReport' })).toThrow('is not in sequence');

    expect(world.state).toEqual(before);
    expect(slots).toHaveLength(3);
    tenant.sequences.target -= 1;
    expect(moveWork(world, tenant, now(), { name: 'approveReport' })).toMatchObject({
      kind: 'taken',
      events: [{ number: 11 }, { number: 12 }, { number: 13, externalId: 'A-FOLLOW-UP' }, { number: 14 }], // none is left out
    });
  });

  test('a move that is forbidden changes nothing, and takes no number', () => {
    const { world, tenant } = withTargets();
    const [one] = recordsOf(tenant.targets);
    if (one === undefined) throw new Error('The targets are gone.');
    const before = structuredClone(world.state);
    expect(moveWork(world, tenant, one, { name: 'approveReport' })).toEqual({
      kind: 'refused',
      why: 'it cannot happen to A: there is no visit report, and approveReport needs a visit report that is Submitted. Allowed now: scheduleAppointment, cancelTarget',
    });
    expect(world.state).toEqual(before);
  });
});

describe('field work', () => {
  test('is in snapshots, and a reset takes it away', () => {
    const { world, tenant } = withTargets();
    publishRoute(world, tenant, suggest(world, tenant));
    const then = structuredClone(world.state);
    const snapshot = world.snapshot();
    const [one] = recordsOf(tenant.targets);
    if (one === undefined) throw new Error('The targets are gone.');
    moveWork(world, tenant, one, { name: 'cancelTarget' });
    suggest(world, tenant);
    expect(world.state).not.toEqual(then);
    world.restore(snapshot);
    expect(world.state).toEqual(then);
    world.reset();
    const { fieldWork } = world.state.tenants.get('t') ?? tenant;
    expect([countOf(fieldWork.appointments), countOf(fieldWork.routeSuggestions), fieldWork.routeTargets]).toEqual([0, 0, 0]);
    expect(fieldWork.appointmentsByTarget.size).toBe(0);
  });

  test('is in a snapshot that later moves do not touch', () => {
    const { world, tenant } = withTargets();
    const { state } = world.snapshot();
    const then = structuredClone(state);
    publishRoute(world, tenant, suggest(world, tenant));
    expect(state).toEqual(then);
  });

  test('goes through a file and back, also where the oldest suggestions are gone', () => {
    const { world, tenant } = withTargets();
    suggest(world, tenant);
    suggest(world, tenant);
    publishRoute(world, tenant, suggest(world, tenant));
    dropOldSuggestions(tenant.fieldWork, 3);
    const file: unknown = JSON.parse(JSON.stringify(archiveOf(world.snapshot())));
    const read = snapshotOf(file, []).state.tenants.get('t');
    expect(read?.fieldWork).toEqual(tenant.fieldWork);
    expect(read?.sequences).toEqual(tenant.sequences);
  });

  test('beyond limits.routeTargets is dropped with the action that goes beyond it', () => {
    const { world, tenant } = withTargets();
    Object.assign(world.state, { rules: { ...world.state.rules, limits: { ...world.state.rules.limits, routeTargets: 7 } } });
    for (let count = 0; count < 4; count += 1) suggest(world, tenant);
    expect(recordsOf(tenant.fieldWork.routeSuggestions).map(({ id }) => Number(id))).toEqual([3, 4]);
    expect([tenant.fieldWork.routeTargets, tenant.fieldWork.lastDroppedSuggestion]).toEqual([6, 2]);
    expect(world.now()).toBe(start);
  });
});
