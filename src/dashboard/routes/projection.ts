/** From coordinates to points of a plane: north is up, and one scale holds in all directions, as far as it can on a globe. */
import type { ExplainedStop } from '../../control/overview/overview-types.js';

export type Coordinates = ExplainedStop['coordinates'];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the picture, in pixels. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  readonly pixelsPerKm: number;
  /** How far it is from the westernmost to the easternmost place, and from the northernmost to the southernmost. */
  readonly spanKm: { readonly eastWest: number; readonly northSouth: number };
  readonly pointOf: (coordinates: Coordinates) => Point;
}

const earthRadius = 6371.009; // km, mean
const radians = Math.PI / 180;
const kmPerDegree = earthRadius * radians;
const leastSpan = 0.2; // km: places that are nearer to each other are not drawn any further apart

/** So that all the places fill the area, in its middle. A degree of longitude is as long as it is half-way between north and south. */
export function projectionOf(places: readonly Coordinates[], area: Area): Projection {
  const longitude = middleLongitude(places.map((place) => place.longitude));
  const latitude = middle(places.map((place) => place.latitude));
  const shrinking = Math.cos(latitude * radians);
  const flat = (place: Coordinates): Point => ({
    x: turned(place.longitude - longitude) * shrinking * kmPerDegree,
    y: (latitude - place.latitude) * kmPerDegree,
  });
  const points = places.map(flat);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [eastWest, northSouth] = [span(xs), span(ys)];
  const pixelsPerKm = Math.min(area.width / Math.max(eastWest, leastSpan), area.height / Math.max(northSouth, leastSpan));
  const centre = { x: middle(xs), y: middle(ys) };
  const pointOf = (place: Coordinates) => {
    const { x, y } = flat(place);
    return { x: area.x + area.width / 2 + (x - centre.x) * pixelsPerKm, y: area.y + area.height / 2 + (y - centre.y) * pixelsPerKm };
  };
  return { pixelsPerKm, spanKm: { eastWest, northSouth }, pointOf };
}

/** That of the shortest arc with all of them in it: places to both sides of the date line are neighbours. */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = longitudes.map((longitude) => turned(longitude)).sort((one, other) => one - other);
  const first = sorted[0] ?? 0;
  let widest = { gap: first + 360 - (sorted.at(-1) ?? 0), from: first };
  for (const [index, longitude] of sorted.entries()) {
    const gap = longitude - (sorted[index - 1] ?? longitude);
    if (gap > widest.gap) widest = { gap, from: longitude };
  }
  return turned(widest.from + (360 - widest.gap) / 2);
}

export interface ScaleBar {
  readonly pixels: number;
  /** `500 m`, `2 km` */
  readonly label: string;
}

/** The longest of 1, 2, 5, 10, 20, 50 … that is no longer than `most` pixels. */
export function scaleBarOf(pixelsPerKm: number, most: number): ScaleBar {
  const longest = most / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  return { pixels: km * pixelsPerKm, label: lengthText(km) };
}

/** `350 m`, `2.4 km`, `1,204 km` */
export function lengthText(km: number): string {
  return km < 1 ? `${Math.round(km * 1000)} m` : `${(km < 100 ? tenths : whole).format(km)} km`;
}

// made once: to make one takes longer than to write a thousand numbers
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The great circle's. */
export function kilometresBetween(one: Coordinates, other: Coordinates): number {
  const [north, east] = [(other.latitude - one.latitude) * radians, (other.longitude - one.longitude) * radians];
  const half = Math.sin(north / 2) ** 2 + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * Math.sin(east / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The same direction, between -180 and 180 degrees. */
function turned(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
