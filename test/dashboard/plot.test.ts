/** Where the stops of a route are drawn on the page, in which order, by which scale. */
import { expect, test } from 'vitest';
import { placeLabels } from '../../src/dashboard/routes/labels.js';
import { type PlacedStop, plotOf, stopAt } from '../../src/dashboard/routes/plot.js';
import {
  type Coordinates,
  kilometresBetween,
  lengthText,
  middleLongitude,
  projectionOf,
  scaleBarOf,
} from '../../src/dashboard/routes/projection.js';

const area = { x: 10, y: 20, width: 400, height: 200 };
const size = { width: 640, height: 400, unit: 1 };

test('a kilometre is as long to the north as to the east, also far from the equator', () => {
  const home = at(60, 10);
  const { pointOf } = projectionOf([home, at(60.1, 10), at(60, 10.2)], area);

  const [here, north, east] = [pointOf(home), pointOf(at(60.1, 10)), pointOf(at(60, 10.2))];

  expect((here.y - north.y) / kilometresBetween(home, at(60.1, 10))).toBeCloseTo(
    (east.x - here.x) / kilometresBetween(home, at(60, 10.2)),
    0,
  );
});

test('north is up and east is to the right', () => {
  const { pointOf } = projectionOf([at(51, 7), at(52, 8)], area);

  expect(pointOf(at(52, 8)).y).toBeLessThan(pointOf(at(51, 7)).y);
  expect(pointOf(at(52, 8)).x).toBeGreaterThan(pointOf(at(51, 7)).x);
});

test('the places fill the area in one direction, and lie in its middle', () => {
  const { pointOf } = projectionOf([at(50, 0), at(52, 0)], area);

  expect(pointOf(at(50, 0))).toEqual({ x: 210, y: 220 });
  expect(pointOf(at(52, 0))).toEqual({ x: 210, y: 20 });
});

test.each([
  ['one place', [at(51.45, 7.01)]],
  ['the same place several times', [at(51.45, 7.01), at(51.45, 7.01), at(51.45, 7.01)]],
  ['the pole, by whatever longitude', [at(90, 0), at(90, 120), at(90, -120)]],
])('%s is drawn in the middle', (_, places) => {
  const { pointOf, pixelsPerKm } = projectionOf(places, area);

  expect(pixelsPerKm).toBe(1000);
  for (const place of places) {
    expect(pointOf(place).x).toBeCloseTo(210, 6);
    expect(pointOf(place).y).toBeCloseTo(120, 6);
  }
});

test('places to both sides of the date line are neighbours', () => {
  const { pointOf, spanKm } = projectionOf([at(-17, 179.9), at(-17, -179.9)], area);

  expect(spanKm.eastWest).toBeCloseTo(21.3, 1);
  expect(pointOf(at(-17, 179.9)).x).toBeCloseTo(10, 6);
  expect(pointOf(at(-17, -179.9)).x).toBeCloseTo(410, 6);
});

test.each([
  [[7], 7],
  [[6, 8], 7],
  [[179, -179], 180],
  [[170, -150], -170],
  [[-10, 20, 30], 10],
  [[0, 90, 180], 90],
])('the middle of the longitudes %j is %d', (longitudes, middle) => {
  expect(Math.abs(middleLongitude(longitudes))).toBeCloseTo(Math.abs(middle), 9);
  if (Math.abs(middle) !== 180) expect(middleLongitude(longitudes)).toBeCloseTo(middle, 9);
});

test.each([
  [at(90, 0), at(-90, 0)],
  [at(89.9999, -180), at(89.9999, 0)],
  [at(-90, 180), at(-89, -180)],
  [at(0, -180), at(0, 180)],
  [at(0, -120), at(0, 120)],
])('whatever the globe has is inside of the area: %j and %j', (one, other) => {
  const { pointOf } = projectionOf([one, other, at(0, 0)], area);

  for (const { x, y } of [one, other].map(pointOf)) {
    expect(x).toBeGreaterThanOrEqual(area.x - 0.001);
    expect(x).toBeLessThanOrEqual(area.x + area.width + 0.001);
    expect(y).toBeGreaterThanOrEqual(area.y - 0.001);
    expect(y).toBeLessThanOrEqual(area.y + area.height + 0.001);
  }
});

test.each([
  [1, 150, { pixels: 100, label: '100 km' }],
  [1, 100, { pixels: 100, label: '100 km' }],
  [1, 99, { pixels: 50, label: '50 km' }],
  [1, 49, { pixels: 20, label: '20 km' }],
  [50, 150, { pixels: 100, label: '2 km' }],
  [1000, 150, { pixels: 100, label: '100 m' }],
  [100, 60, { pixels: 50, label: '500 m' }],
  [0.02, 150, { pixels: 100, label: '5,000 km' }],
])('with %d pixels for a kilometre and at most %d, the scale bar is %j', (pixelsPerKm, most, bar) => {
  expect(scaleBarOf(pixelsPerKm, most)).toEqual(bar);
});

test.each([
  [0.35, '350 m'],
  [2.44, '2.4 km'],
  [1204.4, '1,204 km'],
])('%d kilometres are written as %s', (km, text) => {
  expect(lengthText(km)).toBe(text);
});

test('the way goes from the start over all stops in their order, and back', () => {
  const { way, wayBack, marks, start } = plotOf(
    [stop(1, at(51.4, 7)), stop(2, at(51.5, 7.1)), stop(3, at(51.4, 7.2))],
    at(51.3, 7.1),
    size,
  );

  expect(points(way)).toEqual([start, ...marks.map(({ point }) => point)].map(rounded));
  expect(points(wayBack)).toEqual([marks[2]?.point, start].map(rounded));
});

test('without a start of its own the round begins and ends at the first stop', () => {
  const { way, wayBack, marks, start } = plotOf([stop(1, at(51.4, 7)), stop(2, at(51.5, 7.1)), stop(3, at(51.4, 7.2))], 'first stop', size);

  expect(start).toBeNull();
  expect(points(way)).toEqual(marks.map(({ point }) => rounded(point)));
  expect(points(wayBack)).toEqual([marks[2]?.point, marks[0]?.point].map(rounded));
});

test('where the way back is the way itself, it has an arrow of its own, beside the other', () => {
  const { wayBack, arrows } = plotOf([stop(1, at(51.4, 7)), stop(2, at(51.4, 7.1))], 'first stop', size);

  const [there, , , back] = points(arrows);

  expect(wayBack).toBe('');
  expect((there?.x ?? 0) - (back?.x ?? 0)).toBeCloseTo(22, 5);
});

test('where nobody knows the start, no way back is drawn', () => {
  expect(plotOf([stop(1, at(51.4, 7)), stop(2, at(51.5, 7.1)), stop(3, at(51.4, 7.2))], 'not known', size).wayBack).toBe('');
});

test('each long leg has an arrow, at its middle, that points to the next stop', () => {
  const { arrows } = plotOf([stop(1, at(51.4, 7)), stop(2, at(51.4, 7.1))], 'not known', size);

  const [tip, ...end] = points(arrows);

  expect(end.map((point) => point?.x)).toEqual([(tip?.x ?? 0) - 9, (tip?.x ?? 0) - 9]);
});

test('one stop has a number, no way and no arrow', () => {
  const { marks, wayBack, arrows, scaleBar } = plotOf([stop(1, at(51.4, 7))], 'first stop', size);

  expect(marks).toMatchObject([{ order: 1, label: { isAside: false } }]);
  expect({ wayBack, arrows }).toEqual({ wayBack: '', arrows: '' });
  expect(scaleBar.label).toBe('50 m');
});

test('stops at one place are numbered round it, and no two numbers overlap', () => {
  const { marks } = plotOf(
    Array.from({ length: 8 }, (_, index) => stop(index + 1, at(51.4, 7))),
    'first stop',
    size,
  );

  expect(marks.map(({ label }) => label?.isAside)).toEqual([false, ...Array.from({ length: 7 }, () => true)]);
  expectApart(marks);
});

test('of two thousand stops as many are numbered as there is room for, those that are late first', () => {
  const stops = Array.from({ length: 2000 }, (_, index) =>
    stop(index + 1, at(51 + ((index * 7919) % 997) / 1000, 7 + ((index * 104_729) % 1009) / 1000), index % 500 === 0),
  );

  const { marks } = plotOf(stops, 'first stop', size);

  expect(marks).toHaveLength(2000);
  expect(marks.filter(({ isLate, label }) => isLate && label === null)).toEqual([]);
  expect(marks.filter(({ label }) => label !== null).length).toBeGreaterThan(60);
  expectApart(marks);
});

test('numbers that have no room on their place stand inside of the picture', () => {
  const labels = placeLabels(
    [1, 2, 3].map((rank) => ({ point: { x: 12, y: 12 }, width: 22, rank })),
    { area: { x: 0, y: 0, width: 200, height: 100 }, labelHeight: 22, taken: [] },
  );

  expect(labels[0]).toEqual({ x: 12, y: 12, isAside: false });
  for (const label of labels.slice(1)) {
    expect(label?.x).toBeGreaterThanOrEqual(11);
    expect(label?.y).toBeGreaterThanOrEqual(11);
  }
});

test('a number never hides another stop when it stands aside', () => {
  const spots = [
    { x: 100, y: 50 },
    { x: 100, y: 50 },
    { x: 121, y: 29 },
  ];
  const labels = placeLabels(
    spots.map((point, rank) => ({ point, width: 22, rank })),
    { area: { x: 0, y: 0, width: 200, height: 100 }, labelHeight: 22, taken: [] },
  );

  const aside = labels[1];

  expect(Math.max(Math.abs((aside?.x ?? 0) - 121), Math.abs((aside?.y ?? 0) - 29))).toBeGreaterThan(11);
});

test('whoever points at a stop or at its number gets the nearest one; far from all, none', () => {
  const marks = [
    { order: 1, isLate: false, point: { x: 100, y: 100 }, label: { x: 130, y: 100, isAside: true }, labelWidth: 22 },
    { order: 2, isLate: false, point: { x: 200, y: 100 }, label: null, labelWidth: 22 },
  ];

  expect(stopAt({ marks }, { x: 102, y: 100 }, 24)).toBe(1);
  expect(stopAt({ marks }, { x: 131, y: 101 }, 24)).toBe(1);
  expect(stopAt({ marks }, { x: 190, y: 110 }, 24)).toBe(2);
  expect(stopAt({ marks }, { x: 300, y: 300 }, 24)).toBeNull();
});

function at(latitude: number, longitude: number): Coordinates {
  return { latitude, longitude };
}

function stop(order: number, coordinates: Coordinates, isLate = false): PlacedStop {
  return { order, coordinates, isLate };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function points(path: string): readonly Spot[] {
  return [...path.matchAll(/[ML](\S+) ([^\sMLZ]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

function rounded(point: Spot | null | undefined): Spot {
  return { x: Math.round((point?.x ?? 0) * 10) / 10, y: Math.round((point?.y ?? 0) * 10) / 10 };
}

function expectApart(marks: ReturnType<typeof plotOf>['marks']): void {
  const boxes = marks.flatMap(({ label, labelWidth }) => (label === null ? [] : [{ ...label, labelWidth }]));
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < (one.labelWidth + other.labelWidth) / 2 && Math.abs(one.y - other.y) < 22),
  );
  expect(overlapping).toEqual([]);
}
