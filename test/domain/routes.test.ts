import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../src/domain/mapping/signals.js';
import type { Coordinates } from '../../src/domain/records.js';
import { mostImportantFirst, type PlannedRoute, planRoute, type Visit } from '../../src/domain/routes/order.js';

const minute = 60_000;
const hour = 60 * minute;
const eight = Date.UTC(2026, 5, 1, 8);
const essen = { latitude: 51.4513, longitude: 7.0135 };
const metresPerDegree = 111_195.1;

function visit(coordinates: Coordinates, more: Partial<Visit> = {}): Visit {
  return { coordinates, workMinutes: 15, priority: 'Normal', opens: null, closes: null, isFixed: false, due: null, ...more };
}

/** So many kilometres east and north of Essen. */
function at(east: number, north: number): Coordinates {
  return {
    latitude: essen.latitude + (north * 1000) / metresPerDegree,
    longitude: essen.longitude + (east * 1000) / (metresPerDegree * Math.cos((essen.latitude * Math.PI) / 180)),
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Places no farther than 40 km from Essen: anywhere, or close together around ten of them. */
function placesAround(seed: number, count: number, spread: 'uniform' | 'clustered'): Coordinates[] {
  const number = numbersFrom(seed);
  const within = (kilometres: number) => {
    const [turn, far] = [number() * 2 * Math.PI, kilometres * Math.sqrt(number())];
    return [far * Math.cos(turn), far * Math.sin(turn)] as const; // as: a pair, not a list
  };
  const centres = Array.from({ length: 10 }, () => within(37));
  return Array.from({ length: count }, (_, index) => {
    const [east, north] = spread === 'uniform' ? [0, 0] : (centres[index % centres.length] ?? [0, 0]);
    const [fartherEast, fartherNorth] = within(spread === 'uniform' ? 40 : 3);
    return at(east + fartherEast, north + fartherNorth);
  });
}

function orderOf(route: PlannedRoute): readonly number[] {
  return route.stops.map((stop) => stop.visit);
}

function missesOf(route: PlannedRoute): readonly number[] {
  return route.stops.filter((stop) => stop.missesWindow || stop.missesDue).map((stop) => stop.visit);
}

/** Kilometres of the round through all places. */
function lengthOf(places: readonly Coordinates[]): number {
  return places.reduce((sum, place, index) => sum + distanceBetween(places.at(index - 1) ?? place, place), 0) / 1000;
}

function inOrderOf(route: PlannedRoute, visits: readonly Visit[]): readonly Coordinates[] {
  return route.stops.flatMap((stop) => visits[stop.visit]?.coordinates ?? []);
}

/**
 * No round through all places is shorter than this (Held and Karp, 1970). A round without its first place is a tree, and the first place adds two
 * legs: so the least tree over the others, and the two shortest legs of the first place, are never longer. That stays so when each
 * place has a toll that every leg there pays, and the tolls, which a round pays twice each, are taken off again. Tolls rise where the
 * least tree has more than two legs and fall where it has one, until the bound rises no more.
 */
function lowerBound(places: readonly Coordinates[], shortestKnown: number): number {
  const distances = places.map((one) => places.map((other) => distanceBetween(one, other) / 1000));
  const tolls = places.map(() => 0);
  const cost = (one: number, other: number) => (distances[one]?.[other] ?? 0) + (tolls[one] ?? 0) + (tolls[other] ?? 0);
  const others = places.map((_, place) => place).slice(1);
  let [best, boldness, vain] = [0, 2, 0];
  for (let round = 0; round < 1500 && boldness > 1e-3; round += 1) {
    const legs = places.map(() => 0);
    const join = (one: number, other: number) => {
      legs[one] = (legs[one] ?? 0) + 1;
      legs[other] = (legs[other] ?? 0) + 1;
      return cost(one, other);
    };
    let sum = -2 * tolls.reduce((all, toll) => all + toll, 0);
    const [root = 0, ...outside] = others;
    const links = new Map(outside.map((place) => [place, { to: root, cost: cost(root, place) }]));
    while (links.size > 0) {
      const [next, link] = [...links].reduce((least, candidate) => (candidate[1].cost < least[1].cost ? candidate : least));
      links.delete(next);
      sum += join(next, link.to);
      for (const [place, known] of links) if (cost(next, place) < known.cost) links.set(place, { to: next, cost: cost(next, place) });
    }
    for (const place of others.toSorted((one, other) => cost(0, one) - cost(0, other)).slice(0, 2)) sum += join(0, place);

    vain = sum > best ? 0 : vain + 1;
    best = Math.max(best, sum);
    if (vain > 25) [boldness, vain] = [boldness * 0.7, 0];
    const wrong = legs.reduce((squares, count) => squares + (count - 2) ** 2, 0);
    if (wrong === 0) break; // the tree is a round: the shortest
    const step = (boldness * (shortestKnown - sum)) / wrong;
    for (const [place, count] of legs.entries()) tolls[place] = (tolls[place] ?? 0) + step * (count - 2);
  }
  return best;
}

/** The shortest round of all, by trying all. */
function shortestOf(places: readonly Coordinates[]): number {
  const [first, ...rest] = places;
  if (first === undefined) return 0;
  const through = (visited: readonly Coordinates[], left: readonly Coordinates[]): number =>
    left.length === 0
      ? lengthOf(visited)
      : Math.min(
          ...left.map((next) =>
            through(
              [...visited, next],
              left.filter((place) => place !== next),
            ),
          ),
        );
  return through([first], rest);
}

describe('without times, a route is a short round', () => {
  const instances = [1, 2, 3, 4, 5].flatMap((seed) => [
    { seed, spread: 'uniform' as const }, // as: one of the two
    { seed, spread: 'clustered' as const }, // as: one of the two
  ]);

  // No order is shorter than the bound, so this is stricter than 8 % above the best order known.
  test.each(instances)('of 100 stops ($spread, $seed) it is at most 8 % longer than any round must be', ({ seed, spread }) => {
    const places = placesAround(seed, 100, spread);
    const { distanceKm } = planRoute(
      places.map((place) => visit(place)),
      null,
      eight,
    );

    const bound = lowerBound(places, distanceKm);

    expect(bound).toBeGreaterThan(distanceKm / 1.08);
    expect(bound).toBeLessThanOrEqual(distanceKm + 0.01);
  });

  test.each([1, 2, 3, 4, 5, 6])('of seven stops and a start (%i) it is the shortest of all', (seed) => {
    const [start = essen, ...places] = placesAround(seed, 8, 'uniform');
    const route = planRoute(
      places.map((place) => visit(place)),
      start,
      eight,
    );

    const shortest = shortestOf([start, ...places]);

    expect(route.distanceKm).toBeCloseTo(shortest, 2);
    expect(lowerBound([start, ...places], shortest)).toBeLessThanOrEqual(shortest + 1e-9);
  });

  test.each([
    ['100 stops', 100, 'uniform'],
    ['100 stops, close together', 100, 'clustered'],
    ['500 stops', 500, 'uniform'],
  ] as const)('of %s it gets no shorter by exchanging any two of its legs', (_, count, spread) => {
    const visits = placesAround(7, count, spread).map((place) => visit(place));
    const round = [essen, ...inOrderOf(planRoute(visits, essen, eight), visits), essen];

    const leg = (one: number, other: number) => distanceBetween(round[one] ?? essen, round[other] ?? essen);
    const gains: number[] = [];
    for (let one = 1; one < round.length - 1; one += 1) {
      for (let other = one + 1; other < round.length - 1; other += 1) {
        gains.push(leg(one - 1, one) + leg(other, other + 1) - leg(one - 1, other) - leg(one, other + 1));
      }
    }

    expect(gains.reduce((most, gain) => Math.max(most, gain), 0)).toBeLessThan(0.001); // metres
  });

  test('it is walked in the direction that reaches urgent stops sooner', () => {
    const corners = [at(10, 0), at(10, 10), at(0, 10)];
    const withUrgent = (urgent: number) => corners.map((corner, index) => visit(corner, { priority: index === urgent ? 'Urgent' : 'Low' }));

    expect(orderOf(planRoute(withUrgent(0), essen, eight))).toEqual([0, 1, 2]);
    expect(orderOf(planRoute(withUrgent(2), essen, eight))).toEqual([2, 1, 0]);
  });

  test('what lies on one spot is visited at once, the more important first', () => {
    const visits = [
      visit(at(1, 0), { priority: 'Low' }),
      visit(at(9, 9)),
      visit(at(1, 0), { priority: 'Urgent' }),
      visit(at(1, 0), { priority: 'High' }),
    ];

    const order = orderOf(planRoute(visits, essen, eight));

    expect(order.filter((index) => index !== 1)).toEqual([2, 3, 0]);
    expect([0, 3]).toContain(order.indexOf(1));
  });
});

describe('times and distances', () => {
  test('legs take whole minutes at 50 km/h, and the way back counts for the whole', () => {
    const route = planRoute([visit(at(0, 10), { workMinutes: 20 }), visit(at(0, 10))], essen, eight);

    expect(route.stops).toEqual([
      {
        visit: 0,
        arrival: eight + 12 * minute,
        departure: eight + 32 * minute,
        distanceKm: 10,
        missesWindow: false,
        missesDue: false,
      },
      { visit: 1, arrival: eight + 32 * minute, departure: eight + 47 * minute, distanceKm: 0, missesWindow: false, missesDue: false },
    ]);
    expect(route).toMatchObject({ distanceKm: 20, travelMinutes: 24, workMinutes: 35 });
  });

  test('a minute that has begun counts', () => {
    expect(planRoute([visit(at(0, 10.1))], essen, eight).travelMinutes).toBe(26);
    expect(planRoute([visit(at(0, 0.001))], essen, eight).travelMinutes).toBe(2);
  });

  test('whoever comes early waits until it opens', () => {
    const route = planRoute([visit(at(0, 10), { opens: eight + hour })], essen, eight);
    expect(route.stops).toMatchObject([{ arrival: eight + hour, departure: eight + hour + 15 * minute, missesWindow: false }]);
    expect(route.travelMinutes).toBe(24);
  });

  test('without a start the round begins at the first stop by time window, at the start time', () => {
    const visits = [visit(at(5, 0)), visit(at(0, 5), { opens: eight + 3 * hour }), visit(at(0, 0), { opens: eight - hour, closes: eight })];
    const route = planRoute(visits, null, eight);
    expect(route.stops[0]).toMatchObject({ visit: 2, arrival: eight, distanceKm: 0, missesWindow: false });
    expect(missesOf(route)).toEqual([]);
  });

  test.each<[string, Partial<Visit>, Partial<Visit>]>([
    ['a fixed time before an earlier window', { opens: eight + hour, isFixed: true }, { opens: eight }],
    ['what opens before what does not say', { opens: eight + hour }, { closes: eight + hour }],
    ['what closes sooner', { opens: eight, closes: eight + hour }, { opens: eight, closes: eight + 2 * hour }],
    ['what is more urgent', { priority: 'High' }, { priority: 'Medium' }],
    ['what was given first', {}, {}],
  ])('the first stop by time window is %s', (_, first, second) => {
    const asGiven = [visit(at(0, 0), first), visit(at(8, 0), second)];
    expect(orderOf(planRoute(asGiven, null, eight))[0]).toBe(0);
    if (Object.keys(first).length > 0) expect(orderOf(planRoute(asGiven.toReversed(), null, eight))[0]).toBe(1);
  });
});

describe('windows, fixed times and due times', () => {
  test.each<[string, Partial<Visit>, boolean, boolean]>([
    ['reached as it closes', { closes: eight + 12 * minute }, false, false],
    ['reached after it closes', { closes: eight + 11 * minute }, true, false],
    ['that closed before the route begins', { opens: eight - 2 * hour, closes: eight - hour }, true, false],
    ['that closes before it opens', { opens: eight + 2 * hour, closes: eight + hour }, true, false],
    ['that opens within a day', { opens: eight + 24 * hour - 1 }, false, false],
    ['that opens on another day, which nobody waits for', { opens: eight + 24 * hour }, true, false],
    ['reached at its fixed time', { opens: eight + 12 * minute, isFixed: true }, false, false],
    ['reached after its fixed time', { opens: eight + 11 * minute, closes: eight + hour, isFixed: true }, true, false],
    ['done when it is due', { due: eight + 27 * minute }, false, false],
    ['done after it is due', { due: eight + 26 * minute }, false, true],
  ])('a stop %s', (_, asked, missesWindow, missesDue) => {
    const route = planRoute([visit(at(0, 10), asked)], essen, eight);
    expect(route.stops).toMatchObject([{ missesWindow, missesDue }]);
  });

  test('a fixed time is kept, though another order is shorter', () => {
    const visits = [visit(at(2, 0)), visit(at(4, 0)), visit(at(6, 0), { opens: eight + 10 * minute, isFixed: true }), visit(at(8, 0))];
    const route = planRoute(visits, essen, eight);
    expect(route.stops[0]).toMatchObject({ visit: 2, arrival: eight + 10 * minute, missesWindow: false });
  });

  test.each([
    ['window', { closes: eight + 10 * minute }],
    ['fixed time', { opens: eight + 10 * minute, isFixed: true }],
    ['due time', { due: eight + 25 * minute }],
  ] as const)('of two stops of which only one can be in time (%s), the more urgent one is', (_, asked) => {
    const visits = [visit(at(8, 0), { ...asked, priority: 'Medium' }), visit(at(-8, 0), { ...asked, priority: 'Urgent' })];
    expect(missesOf(planRoute(visits, essen, eight))).toEqual([0]);
    expect(missesOf(planRoute(visits.toReversed(), essen, eight))).toEqual([1]);
  });

  test('a stop whose window closed today is reached as soon as can be', () => {
    const late = { closes: eight - hour };
    const visits = [visit(at(9, 0)), visit(at(12, 0)), visit(at(-3, 0), late)];
    expect(orderOf(planRoute(visits, essen, eight))[0]).toBe(2);
  });

  test.each([
    [10, 30],
    [30, 10],
    [60, 5],
    [100, 2],
  ])('of %i stops with windows of two hours that one order keeps, none is missed', (count, workMinutes) => {
    const places = placesAround(count, count, 'uniform');
    const plain = places.map((place) => visit(place, { workMinutes }));
    const number = numbersFrom(count);
    const visits = [...plain];
    // Walked the other way round, so that the shortest round alone does not keep them.
    let [from, time]: [Coordinates, number] = [essen, eight];
    for (const index of orderOf(planRoute(plain, essen, eight)).toReversed()) {
      const place = places[index] ?? essen;
      time += Math.ceil((distanceBetween(from, place) / 50_000) * 60) * minute;
      const opens = time - Math.floor(number() * 120) * minute;
      if (number() < 0.6) visits[index] = visit(place, { workMinutes, opens, closes: opens + 2 * hour });
      time += workMinutes * minute;
      from = place;
    }

    const route = planRoute(visits, essen, eight);

    expect(missesOf(route)).toEqual([]);
    expect(route.distanceKm).toBeLessThan(1.05 * lengthOf([essen, ...inOrderOf(planRoute(plain, essen, eight), plain)]));
  });
});

describe('whatever is asked for', () => {
  const anywhere = fc.record({
    latitude: fc.oneof(fc.constantFrom(-90, 0, 90), fc.double({ min: -90, max: 90, noNaN: true })),
    longitude: fc.oneof(fc.constantFrom(-180, 0, 180), fc.double({ min: -180, max: 180, noNaN: true })),
  });
  const nearby = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })).map(([east, north]) => at(east, north));
  const anyTime = fc.option(
    fc.integer({ min: -48, max: 72 }).map((hours) => eight + hours * hour),
    { nil: null },
  );
  const anyVisit = fc.record({
    coordinates: fc.oneof(nearby, anywhere),
    workMinutes: fc.oneof(fc.constant(0), fc.nat(240), fc.constant(1e9)),
    priority: fc.constantFrom('Low' as const, 'Normal' as const, 'Medium' as const, 'High' as const, 'Urgent' as const), // as: of these five
    opens: anyTime,
    closes: anyTime,
    isFixed: fc.boolean(),
    due: anyTime,
  });
  const anyVisits = fc.array(anyVisit, { maxLength: 25 });
  const anyStart = fc.option(fc.oneof(nearby, anywhere), { nil: null });

  test('every visit is a stop, and the same visits give the same route', () => {
    fc.assert(
      fc.property(anyVisits, anyStart, (visits, start) => {
        const route = planRoute(visits, start, eight);

        expect(orderOf(route).toSorted((one, other) => one - other)).toEqual(visits.map((_, index) => index));
        expect(planRoute(visits, start, eight)).toEqual(route);
      }),
      { numRuns: 100 },
    );
  });

  test('each stop follows from the one before, and says what it misses', () => {
    fc.assert(
      fc.property(anyVisits, anyStart, (visits, start) => {
        let [from, time]: [Coordinates | null, number] = [start, eight];
        for (const stop of planRoute(visits, start, eight).stops) {
          const asked = visits[stop.visit] ?? visit(essen);
          const { opens, closes, due, isFixed } = asked;
          const metres = from === null ? 0 : distanceBetween(from, asked.coordinates);
          const reached = time + Math.ceil((metres / 50_000) * 60) * minute;
          const arrival = opens !== null && opens - eight < 24 * hour ? Math.max(opens, reached) : reached;
          expect(Math.abs(stop.distanceKm - metres / 1000)).toBeLessThan(1); // at the antipodes both ways to measure lose digits
          expect(Math.abs(stop.arrival - arrival)).toBeLessThanOrEqual(minute); // a metre of them may begin a minute
          expect(stop.departure).toBe(stop.arrival + asked.workMinutes * minute);
          const isEarly = opens !== null && stop.arrival < opens;
          const isLate = (closes !== null && stop.arrival > closes) || (opens !== null && isFixed && stop.arrival > opens);
          expect(stop.missesWindow).toBe(isEarly || isLate);
          expect(stop.missesDue).toBe(due !== null && stop.departure > due);
          [from, time] = [asked.coordinates, stop.departure];
        }
      }),
      { numRuns: 100 },
    );
  });

  test('no visits are a route of no length', () => {
    expect(planRoute([], essen, eight)).toEqual({ stops: [], distanceKm: 0, travelMinutes: 0, workMinutes: 0 });
    expect(planRoute([], null, eight)).toEqual({ stops: [], distanceKm: 0, travelMinutes: 0, workMinutes: 0 });
  });

  test.each<[string, (index: number) => Visit]>([
    ['on one spot', () => visit(essen)],
    ['on one spot, with windows', (index) => visit(essen, { opens: eight + (index % 9) * hour, closes: eight + 12 * hour })],
    ['on one line', (index) => visit(at((index * 7) % 500, 0))],
    ['on one line, all fixed at the same time', (index) => visit(at((index * 7) % 500, 0), { opens: eight + hour, isFixed: true })],
    ['at the poles', (index) => visit({ latitude: index % 2 === 0 ? 90 : -90, longitude: index - 180 })],
    ['on both sides of the date line', (index) => visit({ latitude: 0.01 * (index % 20), longitude: index % 2 === 0 ? 179.99 : -179.99 })],
    ['with windows of last week', (index) => visit(at(index % 20, index % 17), { closes: eight - 7 * 24 * hour })],
    [
      'with windows that close before they open',
      (index) => visit(at(index % 20, index % 17), { opens: eight + hour, closes: eight - index * hour }),
    ],
  ])('five hundred visits %s are a route', (_, visitOf) => {
    const visits = Array.from({ length: 500 }, (_, index) => visitOf(index));
    expect(new Set(orderOf(planRoute(visits, null, eight))).size).toBe(500);
  });

  test('the date line and the poles are no farther than they are', () => {
    const acrossDateLine = [visit({ latitude: 0, longitude: 179.99 }), visit({ latitude: 0, longitude: -179.99 })];
    expect(planRoute(acrossDateLine, null, eight).distanceKm).toBeCloseTo(4.45, 1);
    const atThePole = [visit({ latitude: 90, longitude: 0 }), visit({ latitude: 90, longitude: 120 })];
    expect(planRoute(atThePole, null, eight)).toMatchObject({ distanceKm: 0, travelMinutes: 0 });
  });

  test('windows of last week do not make a route longer', () => {
    const places = placesAround(3, 60, 'uniform');
    const past = places.map((place, index) => visit(place, { closes: eight - 7 * 24 * hour - index * hour }));
    const plain = places.map((place) => visit(place));
    expect(planRoute(past, essen, eight).distanceKm).toBeLessThanOrEqual(planRoute(plain, essen, eight).distanceKm);
  });
});

test('when there is room for only so many, those of high priority are kept, then the fixed, then what is due and closes sooner', () => {
  const visits = [
    visit(essen, { closes: eight }),
    visit(essen),
    visit(essen, { priority: 'Urgent' }),
    visit(essen, { opens: eight, isFixed: true }),
    visit(essen, { due: eight + hour }),
    visit(essen, { due: eight }),
    visit(essen, { priority: 'Low', opens: eight, isFixed: true }),
    visit(essen, { priority: 'Urgent' }),
    visit(essen, { isFixed: true }),
  ];
  expect(mostImportantFirst(visits)).toEqual([2, 7, 3, 5, 4, 0, 1, 8, 6]);
});
