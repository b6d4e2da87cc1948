/** What is said of a route: times, why a stop is late, why a target is on no route, and the whole of it in a sentence for those who do not see it. */
import type { RouteStopWarning, RouteSuggestionStatus, UnroutedReason } from '../../contract/types.js';
import type { ExplainedRouteSuggestion, ExplainedStop } from '../../control/overview/overview-types.js';
import { type Origin, originText } from './origin.js';
import { lengthText, type Projection } from './projection.js';

const warnings = {
  TimeWindowMissed: 'arrives outside of its time window',
  DueDateMissed: 'is done after it is due',
} satisfies Record<RouteStopWarning, string>;

const reasons = {
  MissingCoordinates: 'It has no coordinates, and no linked location that has some.',
  Cancelled: 'It is cancelled.',
  Completed: 'It is completed.',
  AlreadyRouted: 'It is on another route already.',
  OverMaxStops: 'The route has as many stops as it may have.',
} satisfies Record<UnroutedReason, string>;

export const statusTones = { Draft: 'neutral', Published: 'good', Discarded: 'warning' } as const satisfies Record<
  RouteSuggestionStatus,
  string
>;

/** What a warning means; one that is not known stands for itself. */
export function warningText(warning: string): string {
  return valueIn(warnings, warning) ?? warning;
}

export function reasonText(reason: string): string {
  return valueIn(reasons, reason) ?? reason;
}

/** `08:05` on the day of the route, else `2026-06-26 08:05`. */
export function timeOn(routeDate: string, iso: string): string {
  const time = iso.slice(11, 16);
  return iso.startsWith(routeDate) ? time : `${iso.slice(0, 10)} ${time}`;
}

/** `08:00–10:00`; `null`: there is none. */
export function windowText(routeDate: string, { windowStart, windowEnd }: Pick<ExplainedStop, 'windowStart' | 'windowEnd'>): string | null {
  if (windowStart === null) return windowEnd === null ? null : `until ${timeOn(routeDate, windowEnd)}`;
  if (windowEnd === null) return `from ${timeOn(routeDate, windowStart)}`;
  return `${timeOn(routeDate, windowStart)}–${timeOn(windowStart.slice(0, 10), windowEnd)}`; // the day of the end only where it is another
}

/** `1 h 05 min` */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return (hours === 0 ? `${rest} min` : `${hours.toLocaleString('en')} h ${String(rest).padStart(2, '0')} min`).replaceAll(' ', '\u00a0'); // on one line
}

export function isLate({ warnings }: Pick<ExplainedStop, 'warnings'>): boolean {
  return warnings.length > 0;
}

/** The picture in a sentence. */
export function sentenceOf({ suggestion, stops }: ExplainedRouteSuggestion, origin: Origin, spanKm: Projection['spanKm']): string {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return 'A plot of a route without stops.';
  const begin = timeOn(suggestion.routeDate, first.arrival);
  const round =
    stops.length === 1
      ? `one stop, ${cut(first.externalId)}, at ${begin}`
      : `${stops.length.toLocaleString('en')} stops in their order, from ${cut(first.externalId)} at ${begin} to ${cut(last.externalId)} at ${timeOn(suggestion.routeDate, last.arrival)}, ${lengthText(spanKm.eastWest)} from west to east and ${lengthText(spanKm.northSouth)} from north to south`;
  const late = stops.filter(isLate).map(({ order }) => order);
  const lateText =
    late.length === 0 ? '; no stop is late' : `; late: ${late.slice(0, 20).join(', ')}${late.length > 20 ? ' and more' : ''}`;
  return `A plot of ${round}; it begins and ends ${originText(origin)}${lateText}. The table below says the same.`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueIn(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
