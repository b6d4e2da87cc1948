/** Where the round of a route begins and ends. Not every record says so, but the length of the round tells whether it is the first stop. */
import type { ExplainedRouteSuggestion } from '../../control/overview/overview-types.js';
import { type Coordinates, kilometresBetween } from './projection.js';

export type Origin = Coordinates | 'first stop' | 'not known';

export function originOf({ start, stops, suggestion }: ExplainedRouteSuggestion): Origin {
  if (start !== null) return start;
  let round = 0;
  for (const [index, { coordinates }] of stops.entries()) {
    const next = stops[index + 1] ?? stops[0];
    if (next !== undefined) round += kilometresBetween(coordinates, next.coordinates);
  }
  const rounding = 0.02 + round / 10_000;
  return Math.abs(round - suggestion.totalDistanceKm) <= rounding ? 'first stop' : 'not known';
}

/** `at its first stop` */
export function originText(origin: Origin): string {
  if (origin === 'first stop') return 'at its first stop';
  return origin === 'not known' ? 'at another place, which is not kept' : `at ${origin.latitude}, ${origin.longitude}`;
}
