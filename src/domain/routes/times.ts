/** When visits are reached, and how bad it is to miss their times. Times are milliseconds from the start of the route. */
import type { Priority } from '../../contract/types.js';
import type { Coordinates, Instant } from '../records.js';
import type { Places } from './distances.js';

/** A place that a route is to visit. */
export interface Visit {
  readonly coordinates: Coordinates;
  readonly workMinutes: number;
  readonly priority: Priority;
  /** Window for the arrival; null: any time. */
  readonly opens: Instant | null;
  readonly closes: Instant | null;
  /** To be reached exactly when it opens. Only where `opens` is known. */
  readonly isFixed: boolean;
  /** By when the work is to be done. */
  readonly due: Instant | null;
}

export const minute = 60_000;
const day = 24 * 60 * minute;
const kilometresPerHour = 50;

/** Two times missed at one priority are as bad as one at the next higher. */
export const weightOf = { Low: 1, Normal: 2, Medium: 4, High: 8, Urgent: 16 } satisfies Record<Priority, number>;

/** One time missed is worse than being late at all stops of a route for as long as counts. */
const missed = 1e8;

/** Travel over a distance, in whole minutes begun. A millimetre is none: that far apart may one place be that was written in two ways. */
export function travelTime(kilometres: number): number {
  return Math.max(0, Math.ceil((kilometres / kilometresPerHour) * 60 - 1e-6)) * minute;
}

/** The times that visits ask for. The node after the last visit is the start of the route, which asks for none. */
export class Timetable {
  /** Whether any visit asks for a time. */
  readonly isTimed: boolean;
  private readonly work: Float64Array;
  private readonly weights: Float64Array;
  private readonly opens: Float64Array;
  private readonly notBefore: Float64Array;
  private readonly closes: Float64Array;
  private readonly dues: Float64Array;
  private readonly lasts: Float64Array;

  constructor(visits: readonly Visit[], startTime: Instant) {
    const column = (value: (visit: Visit) => number, none: number) => {
      const numbers = new Float64Array(visits.length + 1).fill(none);
      visits.forEach((visit, node) => {
        numbers[node] = value(visit);
      });
      return numbers;
    };
    const after = (instant: Instant | null, otherwise: number) => (instant === null ? otherwise : instant - startTime);
    const never = Number.NEGATIVE_INFINITY;
    const ever = Number.POSITIVE_INFINITY;
    this.isTimed = visits.some((visit) => visit.opens !== null || visit.closes !== null || visit.due !== null);
    this.work = column((visit) => Math.round(visit.workMinutes * minute), 0);
    this.weights = column((visit) => weightOf[visit.priority], 0);
    this.opens = column((visit) => (after(visit.opens, never) < day ? after(visit.opens, never) : never), never);
    this.notBefore = column((visit) => (after(visit.opens, never) < day ? never : after(visit.opens, never)), never);
    this.closes = column((visit) => Math.min(after(visit.closes, ever), visit.isFixed ? after(visit.opens, ever) : ever), ever);
    this.dues = column((visit) => after(visit.due, ever), ever);
    this.lasts = this.closes.map((closes, node) => Math.min(closes, (this.dues[node] ?? 0) - (this.work[node] ?? 0)));
  }

  weight(node: number): number {
    return this.weights[node] ?? 0;
  }

  /** Who is there early waits until it opens, except for a window of another day. */
  arrival(node: number, reached: number): number {
    const opens = this.opens[node] ?? 0;
    return reached < opens ? opens : reached;
  }

  departure(node: number, arrival: number): number {
    return arrival + (this.work[node] ?? 0);
  }

  /** The last arrival that misses nothing. */
  latest(node: number): number {
    return this.lasts[node] ?? 0;
  }

  missesWindow(node: number, arrival: number): boolean {
    return arrival > (this.closes[node] ?? 0) || arrival < (this.notBefore[node] ?? 0);
  }

  missesDue(node: number, arrival: number): boolean {
    return this.departure(node, arrival) > (this.dues[node] ?? 0);
  }

  /** The smaller, the sooner the more important are reached. */
  weightedArrivals(places: Places, order: readonly number[]): number {
    let [at, time, sum] = [order[0] ?? 0, 0, 0];
    for (const node of order) {
      const arrival = this.arrival(node, time + travelTime(places.kilometres(at, node)));
      sum += this.weight(node) * arrival;
      time = this.departure(node, arrival);
      at = node;
    }
    return sum;
  }

  /** How bad an arrival is: missed times first, then how late; a whole number, so that sums can be compared. */
  blame(node: number, arrival: number): number {
    const isInTime = arrival <= (this.lasts[node] ?? 0) && arrival >= (this.notBefore[node] ?? 0);
    return isInTime ? 0 : this.blameForMissed(node, arrival);
  }

  private blameForMissed(node: number, arrival: number): number {
    const late = Math.max(arrival - (this.closes[node] ?? 0), (this.notBefore[node] ?? 0) - arrival);
    const overdue = this.departure(node, arrival) - (this.dues[node] ?? 0);
    return this.weight(node) * (blameFor(late) + blameFor(overdue));
  }
}

/** What is late by more than a day is as bad as by a day: a window of last week does not shape a route. */
function blameFor(late: number): number {
  return late <= 0 ? 0 : missed + Math.ceil(Math.min(late, day) / minute);
}
