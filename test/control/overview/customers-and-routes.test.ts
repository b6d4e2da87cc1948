/** A customer with all that belongs to it, and a route with the times and windows of its stops. */
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../../src/contract/explain.js';
import { controlAnswers } from '../../../src/contract/generated/control-answers.js';
import { connectControl, type Mock } from '../../../src/index.js';
import { Client, given, target, tenantWith } from '../../support/given.js';
import { imported, places, scattered, suggested, targetAt } from '../../support/routes.js';

/** The same from another process, with an answer that holds the contract of control. */
async function sameOverHttp(mock: Mock, operation: 'explainCustomer' | 'explainRouteSuggestion', id: number): Promise<void> {
  const control = connectControl({ url: mock.url, token: mock.controlToken });
  const here = mock.overview[operation](id);
  expect(await control.overview[operation](id)).toEqual(here);
  const validate = controlAnswers[operation]?.[200];
  if (validate === undefined) throw new Error(`The contract has no answer of ${operation}.`);
  expect(validate(here) ? [] : explain(here, validate.errors ?? []).map(problemText)).toEqual([]);
}

const medical = {
  key: 'medical',
  id: 12,
  name: 'Rhein-Ruhr <b>Medical</b> Supply',
  locations: [
    { key: 'essen', id: 40, name: 'Essen Center' },
    { key: 'bochum', id: 34, name: 'Bochum' },
  ],
  contacts: [
    { key: 'weber', id: 57, displayName: 'Anna Weber', location: 'essen' },
    { key: 'klein', id: 56, displayName: 'Jo Klein' },
  ],
};
const other = { key: 'other', id: 13, name: 'Other', locations: [{ key: 'o', id: 35, name: 'O' }], contacts: [{ key: 'p', id: 58 }] };

describe('a customer', () => {
  test('comes with its locations and contacts, in the order of their ids, as the records are', async () => {
    const { mock } = await given.clientOf({ tenants: [{ ...tenantWith(), customers: [other, medical] }] });
    const { customer, locations, contacts } = mock.overview.explainCustomer(12);
    expect(customer).toEqual(mock.state.customers()[0]);
    expect(locations).toEqual(mock.state.locations().filter(({ customerId }) => customerId === 12));
    expect(contacts).toEqual(mock.state.contacts().filter(({ customerId }) => customerId === 12));
    expect([customer.name, locations.map(({ id }) => id), contacts.map(({ id }) => id)]).toEqual([medical.name, [34, 40], [56, 57]]);
    await sameOverHttp(mock, 'explainCustomer', 12);
  });

  test('that imports have made is one, too', async () => {
    const { mock, erp } = await given.client({ mapping: { autoCreate: { customers: true } } });
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-1', name: 'Neu & Söhne' } }));
    const [{ id } = { id: 0 }] = mock.overview.customers().items;
    expect(mock.overview.explainCustomer(id).customer).toMatchObject({ name: 'Neu & Söhne', externalIds: { logistics_erp: 'CUST-1' } });
  });

  test('is one of its tenant alone', async () => {
    const nord = { ...tenantWith({ key: 'nord-erp', apiKeys: [{ value: 'fio_live_MOCKnord0001' }] }, { key: 'nord', id: 'tenant-456' }) };
    const { mock } = await given.clientOf({
      tenants: [
        { ...tenantWith(), customers: [medical] },
        { ...nord, customers: [other] },
      ],
    });
    const unknown = { kind: 'notFound', message: 'There is no customer 12 in the tenant "nord".' };
    expect(mock.tenant('nord').overview.explainCustomer(13).customer.name).toBe('Other');
    expect(mock.overview.explainCustomer(13, { tenant: 'nord' }).customer.name).toBe('Other');
    expect(() => mock.tenant('nord').overview.explainCustomer(12)).toThrow(unknown.message);
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    await expect(control.tenant('nord').overview.explainCustomer(12)).rejects.toMatchObject(unknown);
    mock.tenants.clone({ key: 'worker' });
    expect(mock.tenant('worker').overview.explainCustomer(12).customer.name).toBe(medical.name);
  });
});

describe('a route', () => {
  test('says where it starts, where that was said', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', places.essen)]);
    const start = { latitude: 51.5, longitude: 7.2 };
    const { routeSuggestionId: id } = await suggested(erp, { targetIds, start });
    expect(mock.overview.explainRouteSuggestion(id).start).toEqual(start);
  });

  test('has its stops with their times, windows and warnings, and says why others are not on it', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [
      targetAt('FIXED', places.essen, {
        timeWindowStartUtc: '2026-06-25T08:00:00Z',
        timeWindowEndUtc: '2026-06-25T09:00:00Z',
        fixedTime: true,
        priority: 'High',
      }),
      targetAt('DUE', places.bochum, { dueDate: '2026-06-24' }),
      target('NOWHERE'),
    ]);
    const { routeSuggestionId: id } = await suggested(erp, { targetIds, routeDate: '2026-06-25', startTime: '2026-06-25T06:00:00Z' });

    const route = mock.overview.explainRouteSuggestion(id);
    expect(route.start).toBeNull(); // at its first stop
    const [record] = mock.state.routeSuggestions();
    expect(route.suggestion).toEqual(record);
    const timesOf = (externalId: string) => {
      const stop = record?.stops.find((one) => one.externalId === externalId);
      return { arrival: new Date(stop?.arrival ?? 0).toISOString(), departure: new Date(stop?.departure ?? 0).toISOString() };
    };
    const byName = Object.fromEntries(route.stops.map((stop) => [stop.externalId, stop]));
    expect(route.stops.map(({ order }) => order)).toEqual([1, 2]);
    expect(byName).toEqual({
      FIXED: {
        order: byName.FIXED?.order,
        externalId: 'FIXED',
        title: 'Visit FIXED',
        coordinates: places.essen,
        ...timesOf('FIXED'),
        windowStart: '2026-06-25T08:00:00.000Z',
        windowEnd: '2026-06-25T09:00:00.000Z',
        fixedTime: true,
        dueAt: null,
        priority: 'High',
        warnings: [],
      },
      DUE: {
        order: byName.DUE?.order,
        externalId: 'DUE',
        title: 'Visit DUE',
        coordinates: places.bochum,
        ...timesOf('DUE'),
        windowStart: null,
        windowEnd: null,
        fixedTime: false,
        dueAt: '2026-06-25T00:00:00.000Z', // the end of the day
        priority: 'Normal',
        warnings: ['DueDateMissed'],
      },
    });
    expect(route.unrouted).toEqual([{ externalId: 'NOWHERE', title: 'Visit NOWHERE', reason: 'MissingCoordinates' }]);
    await sameOverHttp(mock, 'explainRouteSuggestion', id);
  });

  test('shows the windows as they are now, and its stops as they were when it was drafted', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', places.essen)]);
    await suggested(erp, { targetIds, routeDate: '2026-06-25' });
    const window = { timeWindowStartUtc: '2026-06-25T10:00:00Z' };
    await erp.importTarget({ ...targetAt('JOB-1', places.bochum, window), title: 'Another title' });
    expect(mock.overview.explainRouteSuggestion(1).stops).toMatchObject([
      { title: 'Visit JOB-1', coordinates: places.essen, windowStart: '2026-06-25T10:00:00.000Z', windowEnd: null },
    ]);
  });

  test('with times at the end of all days can be written', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('LAST', places.essen, { dueDate: '9999-12-31' })]);
    await suggested(erp, { targetIds, routeDate: '2026-06-25' });
    expect(mock.overview.explainRouteSuggestion(1).stops).toMatchObject([{ dueAt: '9999-12-31T23:59:59.999Z' }]);
  });

  test('of many stops is as long as it is', async () => {
    const { mock, erp } = await given.client();
    const { importJobId } = await imported(erp, scattered(300));
    await suggested(erp, { importJobId, routeDate: '2026-06-25', maxStops: 200 });
    const { stops, unrouted } = mock.overview.explainRouteSuggestion(1);
    expect([stops.length, unrouted.length]).toEqual([200, 100]);
    expect(new Set([...stops, ...unrouted].map(({ externalId }) => externalId)).size).toBe(300);
    expect(unrouted[0]?.reason).toBe('OverMaxStops');
  });

  test('that is not there, or no longer kept, is told apart', async () => {
    const { mock, erp } = await given.client({}, { limits: { routeTargets: 1 } });
    const { targetIds } = await imported(erp, [targetAt('JOB-1', places.essen)]);
    for (const name of ['first', 'second']) await suggested(erp, { name, targetIds });
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    for (const [id, why] of [
      [1, 'Route suggestion 1 is no longer kept (limits.routeTargets).'],
      [3, 'There is no route suggestion 3 in the tenant "rheinruhr".'],
    ] as const) {
      expect(() => mock.overview.explainRouteSuggestion(id)).toThrow(why);
      await expect(control.overview.explainRouteSuggestion(id)).rejects.toMatchObject({ kind: 'notFound', message: why });
    }
    const clone = mock.tenants.clone({ key: 'worker' });
    await suggested(new Client(mock, clone.apiKey), { name: 'in the copy', targetIds });
    expect(mock.tenant('worker').overview.explainRouteSuggestion(3).suggestion.name).toBe('in the copy');
    expect(() => mock.overview.explainRouteSuggestion(3)).toThrow('There is no route suggestion 3');
  });
});
