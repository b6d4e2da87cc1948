/** Generated targets: valid by contract, plausible to a person, imported without a rejection, and the same for the same seed. */
import { describe, expect, test } from 'vitest';
import { regions } from '../../src/check/generate/places.js';
import { mostTargets, targetGenerator } from '../../src/check/generate/targets.js';
import { workingDay, writeDay, writeHour } from '../../src/check/generate/working-days.js';
import { inboundTargetSchema } from '../../src/contract/generated/target-schema.js';
import { inboundTarget } from '../../src/contract/generated/validators.js';
import type { InboundTargetDto } from '../../src/contract/types.js';
import { Client, given } from '../support/given.js';

const firstDay = Date.parse('2026-07-01T00:00:00Z');

function targets(count: number, seed = 1, from = firstDay): readonly InboundTargetDto[] {
  return Array.from({ length: count }, (_, index) => index).map(targetGenerator(seed, from));
}

const thousand = targets(1000);
const places = thousand.flatMap(({ address, location }) => [address, location].filter((place) => place !== undefined && place !== null));
const plans = thousand.flatMap(({ planning }) => (planning ? [planning] : []));
const windows = plans.flatMap((planning) => {
  const { timeWindowStartUtc, timeWindowEndUtc, preferredTimeWindowStart, preferredTimeWindowEnd } = planning;
  const [start, end] = [timeWindowStartUtc ?? preferredTimeWindowStart, timeWindowEndUtc ?? preferredTimeWindowEnd];
  return start && end ? [{ start: Date.parse(start), end: Date.parse(end), planning }] : [];
});

describe('by contract', () => {
  test('every target is valid, whatever the seed and the day', () => {
    for (const seed of [0, 1, 2, 42, 4_294_967_295])
      for (const from of [0, firstDay, Date.parse('9999-06-01T00:00:00Z')])
        for (const target of targets(100, seed, from)) expect(inboundTarget(target), JSON.stringify(inboundTarget.errors)).toBe(true);
  });

  test('every field of the contract occurs, but for the source system, which is the client’s own', () => {
    const met = new Set<string>();
    const look = (value: object, place: string) => {
      for (const [name, inner] of Object.entries(value)) {
        met.add(place + name);
        if (typeof inner === 'object' && inner !== null && name !== 'customFields') look(inner, `${place}${name}.`);
      }
    };
    for (const target of thousand) look(target, '');
    const all = Object.entries(inboundTargetSchema.properties).flatMap(([name, part]) => [
      name,
      ...('properties' in part ? Object.keys(part.properties).map((field) => `${name}.${field}`) : []),
    ]);
    expect(all.filter((field) => !met.has(field))).toEqual(['sourceSystem']);
    expect([...met].filter((field) => !all.includes(field))).toEqual([]);
  });

  test('both generations of fields occur, mixed ones, and targets without coordinates', () => {
    const share = (is: (target: InboundTargetDto) => boolean) => thousand.filter(is).length / thousand.length;
    expect(share(({ address, customer }) => Boolean(address && customer && !customer.externalId))).toBeGreaterThan(0.3);
    expect(share(({ location }) => Boolean(location))).toBeGreaterThan(0.2);
    expect(share(({ address, customer }) => Boolean(address && customer?.externalId))).toBeGreaterThan(0.1);
    const unlocated = share(({ address, location }) => typeof (address?.latitude ?? location?.latitude) !== 'number');
    expect(unlocated).toBeGreaterThan(0.1);
    expect(unlocated).toBeLessThan(0.2);
    expect(share(({ planning }) => planning?.fixedTime === true)).toBeGreaterThan(0.01);
  });
});

describe('unique', () => {
  test('no external ID comes twice, under one seed or under two', () => {
    const ids = [...targets(3000, 1), ...targets(3000, 2), ...targets(100, 0)].map(({ externalId }) => externalId);
    expect(new Set(ids).size).toBe(6100);
  });

  test('an external ID of a customer always means the same company at the same place, under every seed', () => {
    const known = new Map<string, string>();
    for (const { customer, location } of [...thousand, ...targets(1000, 2)]) {
      if (!customer?.externalId || !location?.street) continue;
      const company = `${customer.name}, ${location.street}, ${location.postalCode} ${location.city}`;
      expect(known.get(customer.externalId) ?? company).toBe(company);
      known.set(customer.externalId, company);
    }
    expect(known.size).toBeGreaterThan(100);
  });
});

describe('the same seed gives the same targets', () => {
  test('to the byte', () => {
    expect(JSON.stringify(targets(200))).toBe(JSON.stringify(thousand.slice(0, 200)));
    expect(JSON.stringify(targets(200, 2))).not.toBe(JSON.stringify(targets(200)));
    expect(JSON.stringify(thousand[0], null, 2)).toMatchInlineSnapshot(`
      "{
        "externalId": "PIC-2026-1000001",
        "title": "Pickup at Praxis Dr. Hartmann",
        "customer": {
          "externalId": "CUST-52007",
          "customerNumber": "K-52007",
          "name": "Praxis Dr. Hartmann",
          "email": "info@praxis-dr-hartmann.example",
          "website": "https://www.praxis-dr-hartmann.example"
        },
        "location": {
          "externalId": "LOC-POTSDAM-52007",
          "name": "Praxis Dr. Hartmann, Potsdam",
          "type": "Branch",
          "street": "August-Bebel-Straße 19",
          "postalCode": "14482",
          "city": "Potsdam",
          "region": "Brandenburg",
          "country": "DE",
          "latitude": 52.39012,
          "longitude": 13.12041
        },
        "contact": {
          "externalId": "CONT-52007",
          "displayName": "Claudia Kaya",
          "department": "Operations",
          "email": "claudia.kaya@praxis-dr-hartmann.example",
          "preferredContactMethod": "Mobile"
        },
        "planning": {
          "dueDate": "2026-07-01",
          "estimatedWorkMinutes": 10,
          "priority": "Low"
        }
      }"
    `);
  });

  test('however many are asked for, and in whichever order', () => {
    const targetAt = targetGenerator(1, firstDay);
    expect([targetAt(999), targetAt(0)]).toEqual([thousand[999], thousand[0]]);
    expect(targetGenerator(1, firstDay)(mostTargets - 1).externalId).toMatch(/-1100000$/);
  });
});

describe('plausible', () => {
  /** Where these cities are, written down apart from the table of streets. */
  const centres: Readonly<Record<string, readonly [number, number]>> = {
    Essen: [51.458, 7.015],
    Bochum: [51.482, 7.216],
    Dortmund: [51.514, 7.465],
    Duisburg: [51.435, 6.763],
    Gelsenkirchen: [51.511, 7.096],
    Oberhausen: [51.47, 6.852],
    'Mülheim an der Ruhr': [51.427, 6.883],
    Köln: [50.938, 6.96],
    Düsseldorf: [51.227, 6.774],
    Bonn: [50.735, 7.1],
    Leverkusen: [51.033, 6.988],
    Neuss: [51.198, 6.691],
    Berlin: [52.52, 13.405],
    Potsdam: [52.396, 13.058],
    Hamburg: [53.551, 9.994],
    Norderstedt: [53.706, 10.01],
    Ahrensburg: [53.674, 10.235],
    Lüneburg: [53.248, 10.408],
    'Frankfurt am Main': [50.111, 8.682],
    'Offenbach am Main': [50.105, 8.766],
    Mainz: [49.993, 8.247],
    Wiesbaden: [50.078, 8.24],
    Darmstadt: [49.873, 8.651],
    München: [48.137, 11.575],
    'Garching bei München': [48.249, 11.651],
    Freising: [48.403, 11.749],
    Dachau: [48.26, 11.434],
    Fürstenfeldbruck: [48.179, 11.255],
  };
  /** What the postal codes of these cities begin with. */
  const codes: Readonly<Record<string, RegExp>> = {
    Essen: /^45[1-3]/,
    Bochum: /^44[78]/,
    Dortmund: /^44[1-3]/,
    Duisburg: /^47[01]|^472/,
    Gelsenkirchen: /^458/,
    Oberhausen: /^46[01]/,
    'Mülheim an der Ruhr': /^454/,
    Köln: /^50[6-9]|^51[01]/,
    Düsseldorf: /^40[2-6]/,
    Bonn: /^53[12]/,
    Leverkusen: /^513/,
    Neuss: /^414/,
    Berlin: /^1[0-4]/,
    Potsdam: /^144/,
    Hamburg: /^2[0-2]/,
    Norderstedt: /^228/,
    Ahrensburg: /^22926$/,
    Lüneburg: /^2133/,
    'Frankfurt am Main': /^60|^659/,
    'Offenbach am Main': /^630/,
    Mainz: /^551/,
    Wiesbaden: /^65[12]/,
    Darmstadt: /^642/,
    München: /^8[01]/,
    'Garching bei München': /^85748$/,
    Freising: /^853/,
    Dachau: /^85221$/,
    Fürstenfeldbruck: /^82256$/,
  };
  const kilometres = ([latitude, longitude]: readonly [number, number], [toLatitude, toLongitude]: readonly [number, number]) =>
    Math.hypot((toLatitude - latitude) * 111.2, (toLongitude - longitude) * 111.2 * Math.cos((latitude * Math.PI) / 180));

  test('street, postal code and city belong together', () => {
    expect(places.length).toBeGreaterThan(900);
    const streets = new Set(
      regions.flatMap(({ cities }) =>
        cities.flatMap(({ name, streets }) => streets.map(([street, postalCode]) => `${street}, ${postalCode} ${name}`)),
      ),
    );
    for (const { street, postalCode, city } of places) {
      if (!postalCode || !street) continue;
      expect(postalCode).toMatch(codes[city ?? ''] ?? /never/);
      expect(street).toMatch(/ \d+$/);
      expect(streets).toContain(`${street.replace(/ \d+$/, '')}, ${postalCode} ${city}`);
    }
  });

  test('coordinates lie within 15 km of the city, and one address is always in one place', () => {
    const known = new Map<string, string>();
    for (const { street, city, latitude, longitude } of places) {
      if (typeof latitude !== 'number' || typeof longitude !== 'number') continue;
      expect(kilometres([latitude, longitude], centres[city ?? ''] ?? [0, 0]), `${street}, ${city}`).toBeLessThan(15);
      const where = `${latitude} ${longitude}`;
      expect(known.get(`${street}, ${city}`) ?? where).toBe(where);
      known.set(`${street}, ${city}`, where);
    }
  });

  test('every street of the table lies in its city, too', () => {
    for (const { cities } of regions)
      for (const { name, streets } of cities)
        for (const [street, postalCode, latitude, longitude, lowest, highest] of streets) {
          expect(postalCode, street).toMatch(codes[name] ?? /never/);
          expect(kilometres([latitude, longitude], centres[name] ?? [0, 0]), `${street}, ${name}`).toBeLessThan(15);
          expect(lowest).toBeLessThan(highest);
        }
  });

  test('windows end after they start, on one working day, between 7 and 18 o’clock in Germany', () => {
    expect(windows.length).toBeGreaterThan(300);
    const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: 'numeric', minute: 'numeric', weekday: 'short' });
    const read = (instant: number) => {
      const parts = Object.fromEntries(hours.formatToParts(instant).map(({ type, value }) => [type, value]));
      return { hour: Number(parts.hour) + Number(parts.minute) / 60, weekday: parts.weekday };
    };
    for (const { start, end, planning } of windows) {
      expect(end).toBeGreaterThan(start);
      expect(read(start).hour).toBeGreaterThanOrEqual(7);
      expect(read(end).hour).toBeLessThanOrEqual(18);
      expect(['Sat', 'Sun']).not.toContain(read(start).weekday);
      if (planning.routeDate) expect(planning.routeDate).toBe(new Date(start).toISOString().slice(0, 10));
      if (planning.fixedTime && planning.estimatedWorkMinutes)
        expect(end - start).toBeGreaterThanOrEqual(planning.estimatedWorkMinutes * 60_000);
    }
  });

  test('nothing is due before it is planned', () => {
    for (const { routeDate, dueDate, dueAtUtc, timeWindowEndUtc, preferredTimeWindowEnd } of plans) {
      const day = routeDate ?? preferredTimeWindowEnd?.slice(0, 10) ?? timeWindowEndUtc?.slice(0, 10);
      if (day && dueDate) expect(dueDate >= day).toBe(true);
      if (dueAtUtc && timeWindowEndUtc) expect(Date.parse(dueAtUtc)).toBeGreaterThanOrEqual(Date.parse(timeWindowEndUtc));
      if (dueAtUtc && routeDate) expect(dueAtUtc.slice(0, 10) >= routeDate).toBe(true);
    }
  });

  test('what belongs together is there together', () => {
    for (const { address, location, contact, planning } of thousand) {
      for (const place of [address, location]) expect(typeof place?.latitude).toBe(typeof place?.longitude);
      expect(typeof contact?.firstName).toBe(typeof contact?.lastName);
      if (planning?.fixedTime !== undefined) expect(planning.timeWindowStartUtc).toBeDefined();
      expect(typeof planning?.preferredTimeWindowStart).toBe(typeof planning?.preferredTimeWindowEnd);
    }
  });

  test('nobody real is called or written to', () => {
    for (const { customer, contact } of thousand) {
      for (const email of [customer?.email, contact?.email]) if (email) expect(email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
      for (const phone of [customer?.phone, contact?.phone, contact?.mobile])
        if (phone) expect(phone).toMatch(/^\+49 (?:30 23125|69 90009|40 66969|221 4710|89 99998|176 040690)\d{2,3}$/);
    }
  });

  test.each([
    ['2026-03-27', 8, '2026-03-27T07:00:00Z'],
    ['2026-03-30', 8, '2026-03-30T06:00:00Z'],
    ['2026-10-23', 8.5, '2026-10-23T06:30:00Z'],
    ['2026-10-26', 8.5, '2026-10-26T07:30:00Z'],
  ])('on %s, %d o’clock in Germany is %s', (day, hours, written) => {
    expect(writeHour(Date.parse(`${day}T00:00:00Z`), hours)).toBe(written);
  });

  test.each([
    ['2026-07-01T23:00:00Z', 0, '2026-07-01'],
    ['2026-07-04T00:00:00Z', 0, '2026-07-06'],
    ['2026-07-05T12:00:00Z', 1, '2026-07-07'],
    ['2026-07-03T00:00:00Z', 1, '2026-07-06'],
    ['2026-07-01T00:00:00Z', 20, '2026-07-29'],
  ])('from %s on, working day %i is %s', (from, count, day) => {
    expect(writeDay(workingDay(Date.parse(from), count))).toBe(day);
  });
});

describe('imported', () => {
  test('in a batch of 1000, none is rejected, and none is the second time', async () => {
    const { mock } = await given.mock();
    const erp = new Client(mock, mock.apiKey);
    for (const counted of ['createdItems', 'updatedItems']) {
      const { status, body } = await erp.importBatch(thousand);
      expect(status).toBe(202); // some are customer-aware
      await mock.clock.advance('1s');
      expect((await erp.job(body.importJobId)).body).toMatchObject({
        status: 'Completed',
        totalItems: 1000,
        [counted]: 1000,
        rejectedItems: 0,
      });
    }
    expect(mock.state.targets()).toHaveLength(1001); // that of demo, too
  });

  test('each alone, none is refused', async () => {
    const { mock } = await given.mock();
    const erp = new Client(mock, mock.apiKey);
    for (const target of thousand.slice(0, 50)) {
      const { status, body } = await erp.importTarget(target);
      expect([200, 202]).toContain(status);
      expect(body.rejectedItems ?? 0).toBe(0);
    }
  });

  test('a route is suggested over all that have coordinates', async () => {
    const { mock } = await given.mock();
    const erp = new Client(mock, mock.apiKey);
    const day = thousand.slice(0, 50);
    const { body: job } = await erp.importBatch(day);
    await mock.clock.advance('1s');
    const { status, body } = await erp.post('/route-suggestions', { importJobId: job.importJobId });
    const located = day.filter(({ address, location }) => typeof (address?.latitude ?? location?.latitude) === 'number');
    expect(status).toBe(201);
    expect(body.stops).toHaveLength(located.length);
    expect(body.unroutedTargets.map(({ reason }: { reason: string }) => reason)).toEqual(
      Array(50 - located.length).fill('MissingCoordinates'),
    );
    expect(body.routeDate).toBe('2026-07-01');
    expect(body.totalDistanceKm).toBeLessThan(400); // one region
  });
});
