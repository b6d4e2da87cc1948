/** The picture of a route as numbers: where its stops are drawn, how its line goes, and what is written where. */
import { type Label, placeLabels } from './labels.js';
import type { Origin } from './origin.js';
import { type Area, type Coordinates, type Point, type Projection, projectionOf, type ScaleBar, scaleBarOf } from './projection.js';

export interface PlacedStop {
  readonly order: number;
  readonly coordinates: Coordinates;
  /** Whether it misses its window or its due date. */
  readonly isLate: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How large letters are on the page: 1 where they are 16 pixels high. */
  readonly unit: number;
}

export interface Mark {
  readonly order: number;
  readonly isLate: boolean;
  /** Where the stop is. */
  readonly point: Point;
  /** Its number; `null`: there is no room for it. */
  readonly label: Label | null;
  /** That of its number, in pixels. */
  readonly labelWidth: number;
}

export interface Plot {
  readonly marks: readonly Mark[];
  /** Where the round begins and ends; `null`: at its first stop, or it is not known. */
  readonly start: Point | null;
  /** A path for SVG, from the start over all stops. */
  readonly way: string;
  /** The way back from the last stop, where it is another; `''`: there is none. */
  readonly wayBack: string;
  /** A path of small triangles that show the direction, in the middle of all legs that are long enough. */
  readonly arrows: string;
  readonly labelHeight: number;
  readonly scaleBar: ScaleBar & Point;
  readonly north: Point;
  readonly spanKm: Projection['spanKm'];
}

const margin = { top: 22, side: 26, right: 44, bottom: 46 }; // times the unit; scale bar and north arrow stand in them

/** The picture of at least one stop. */
export function plotOf(stops: readonly PlacedStop[], origin: Origin, { width, height, unit }: Size): Plot {
  const area: Area = {
    x: margin.side * unit,
    y: margin.top * unit,
    width: Math.max(1, width - (margin.side + margin.right) * unit),
    height: Math.max(1, height - (margin.top + margin.bottom) * unit),
  };
  const start = typeof origin === 'string' ? null : origin;
  const places = stops.map(({ coordinates }) => coordinates);
  const { pointOf, pixelsPerKm, spanKm } = projectionOf(start === null ? places : [start, ...places], area);
  const points = places.map(pointOf);
  const from = start === null ? null : pointOf(start);
  const labelHeight = 22 * unit;
  const labels = placeLabels(
    stops.map(({ order, isLate }, index) => ({
      point: points[index] ?? { x: 0, y: 0 },
      width: labelWidth(order, isLate, unit),
      rank: rankOf(isLate, index, stops.length),
    })),
    {
      area: { x: 1, y: 1, width: width - margin.right * unit, height: height - (margin.bottom - 8) * unit },
      labelHeight,
      taken: from === null ? [] : [{ ...from, width: 20 * unit, height: 20 * unit }],
    },
  );
  const marks = stops.map(({ order, isLate }, index) => ({
    order,
    isLate,
    point: points[index] ?? { x: 0, y: 0 },
    label: labels[index] ?? null,
    labelWidth: labelWidth(order, isLate, unit),
  }));
  const way = from === null ? points : [from, ...points];
  const [first, last] = [way[0], way.at(-1)];
  const goesBack =
    origin !== 'not known' && first !== undefined && last !== undefined && Math.hypot(first.x - last.x, first.y - last.y) >= 1;
  const back = goesBack ? [last, first] : [];
  return {
    marks,
    start: from,
    way: pathOf(way),
    wayBack: way.length > 2 ? pathOf(back) : '', // else it lies on the way, and has only its arrow
    arrows: arrowsOf(way, unit) + arrowsOf(back, unit),
    labelHeight,
    scaleBar: { ...scaleBarOf(pixelsPerKm, Math.min(160 * unit, area.width / 2)), x: 16 * unit, y: height - 14 * unit },
    north: { x: width - 22 * unit, y: 14 * unit },
    spanKm,
  };
}

/** The stop whose number or place is nearest to where somebody has pointed; `null`: none is near. */
export function stopAt({ marks }: Pick<Plot, 'marks'>, { x, y }: Point, reach: number): number | null {
  let nearest: { readonly order: number | null; readonly distance: number } = { order: null, distance: reach };
  for (const { order, point, label } of marks)
    for (const spot of label === null ? [point] : [label, point]) {
      const distance = Math.hypot(spot.x - x, spot.y - y);
      if (distance < nearest.distance) nearest = { order, distance };
    }
  return nearest.order;
}

/** What is written on a stop: its number, and whether it is late. */
export function labelText({ order, isLate }: Pick<PlacedStop, 'order' | 'isLate'>): string {
  return isLate ? `${order}!` : String(order);
}

/** That of a circle for two characters; more for longer texts. */
function labelWidth(order: number, isLate: boolean, unit: number): number {
  return Math.max(22, 8 + 7.5 * labelText({ order, isLate }).length) * unit;
}

/** Those that are late are numbered before all others, then where the route begins and ends. */
function rankOf(isLate: boolean, index: number, count: number): number {
  if (isLate) return index - 2 * count;
  return index === 0 || index === count - 1 ? index - count : index;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
}

const shortestLeg = 52; // px: on shorter ones an arrow would hide under the numbers

function arrowsOf(way: readonly Point[], unit: number): string {
  let arrows = '';
  for (const [index, to] of way.entries()) {
    const from = way[index - 1];
    if (from === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < shortestLeg * unit) continue;
    const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const half = length / 2 + 11 * unit; // beyond the middle: the arrow of the opposite direction does not lie on it
    const tip = { x: from.x + x * half, y: from.y + y * half };
    const [long, wide] = [9 * unit, 4.5 * unit];
    const end = { x: tip.x - x * long, y: tip.y - y * long };
    const [left, right] = [
      { x: end.x - y * wide, y: end.y + x * wide },
      { x: end.x + y * wide, y: end.y - x * wide },
    ];
    arrows += `${pathOf([tip, left, right])}Z`;
  }
  return arrows;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
