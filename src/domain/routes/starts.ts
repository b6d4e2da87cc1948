/** Orders to begin the search for a route with: from each place to the nearest, and by what closes first. */
import type { Places } from './distances.js';
import { minute, type Timetable, travelTime } from './times.js';

/** From the home to the nearest place, and so on. */
export function nearestNext(places: Places, home: number): readonly number[] {
  const left = Int32Array.from({ length: places.count }, (_, node) => node).filter((node) => node !== home);
  const order = [home];
  let at = home;
  for (let count = left.length; count > 0; count -= 1) {
    let nearest = 0;
    let apart = Number.POSITIVE_INFINITY;
    for (let index = 0; index < count; index += 1) {
      const distance = places.chordSquared(at, left[index] ?? 0);
      if (distance >= apart) continue;
      nearest = index;
      apart = distance;
    }
    at = left[nearest] ?? 0;
    left.copyWithin(nearest, nearest + 1, count);
    order.push(at);
  }
  return order;
}

/**
 * Each place in its turn is put in where nobody is late for it, and where it is the shortest detour.
 * Those for which there is no such place follow in the order of another round.
 */
export function insertedInTurn(places: Places, times: Timetable, round: readonly number[], turn: readonly number[]): readonly number[] {
  const [home = 0] = round;
  const order = new Int32Array(turn.length + 2).fill(home); // the way back, too
  const departures = new Float64Array(order.length).fill(times.departure(home, times.arrival(home, 0)));
  const latest = new Float64Array(order.length).fill(Number.POSITIVE_INFINITY); // to be there, and to make nobody late who is not
  const node = (position: number) => order[position] ?? 0;
  const leg = (one: number, other: number) => places.kilometres(one, other);
  const arrival = (position: number, at: number) =>
    times.arrival(at, (departures[position - 1] ?? 0) + travelTime(leg(node(position - 1), at)));
  const isIn = new Uint8Array(places.count);
  isIn[home] = 1;

  let end = 1;
  for (const next of turn) {
    let place = -1;
    let shortest = Number.POSITIVE_INFINITY;
    for (let position = 1; position <= end; position += 1) {
      if ((departures[position - 1] ?? 0) > times.latest(next)) break;
      const after = node(position);
      const reached = arrival(position, next);
      const there = leg(node(position - 1), next);
      const on = leg(next, after);
      if (there + on - leg(node(position - 1), after) >= shortest) continue; // whatever the time
      if (times.departure(next, reached) + travelTime(on) > (latest[position] ?? 0)) continue;
      const before = departures[position] ?? 0;
      const onwards =
        position === end ? before : times.departure(after, times.arrival(after, times.departure(next, reached) + travelTime(on)));
      const detour = there + on - leg(node(position - 1), after) + (onwards - before) / minute; // a minute lost counts as a kilometre
      if (detour >= shortest || times.blame(next, reached) !== 0) continue;
      place = position;
      shortest = detour;
    }
    if (place < 0) continue;
    isIn[next] = 1;
    for (const row of [order, departures, latest]) row.copyWithin(place + 1, place, end + 1);
    order[place] = next;
    end += 1;
    for (let position = place; position < end; position += 1) {
      const departure = times.departure(node(position), arrival(position, node(position)));
      if (position > place && departure === departures[position]) break;
      departures[position] = departure;
    }
    for (let position = place; position > 0; position -= 1) {
      const [at, after] = [node(position), node(position + 1)];
      const inTime = Math.min(times.latest(at), (latest[position + 1] ?? 0) - travelTime(leg(at, after)) - times.departure(at, 0));
      if (position < place && inTime === latest[position]) break;
      latest[position] = inTime;
    }
  }
  return [...order.subarray(0, end), ...round.filter((at) => isIn[at] === 0)];
}
