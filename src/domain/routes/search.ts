/** The search for a good round: legs are exchanged as long as that helps; then it is disturbed in one place after another, and mended. */
import type { Places } from './distances.js';
import { Round } from './round.js';
import { insertedInTurn, nearestNext } from './starts.js';
import { Timetable } from './times.js';

/** How many exchanges may be tried, and stops be looked at for it: a bound that is the same on every machine. */
const plainEffort = (nodes: number) => Math.min(nodes * 1000, 150_000 + nodes * 200);
const timedEffort = (nodes: number) => Math.min(nodes * 12_000, 400_000);

/** All nodes from the home on, in the order in which they are to be visited. */
export function orderOf(places: Places, times: Timetable, home: number): readonly number[] {
  const asRound = (order: readonly number[]) => new Round(places, times, order, () => {});
  const [there, back] = plainOrders(places, times, home);
  const [thereBlame, backBlame] = [asRound(there).blame, asRound(back).blame];
  const sooner = times.weightedArrivals(places, back) - times.weightedArrivals(places, there) || (back[1] ?? 0) - (there[1] ?? 0);
  const plain = (backBlame - thereBlame || sooner) < 0 ? back : there;
  if (Math.min(thereBlame, backBlame) === 0) return plain;

  const byDeadline = there.slice(1).sort((one, other) => inOrder(times.latest(one), times.latest(other)));
  const byPriority = [...byDeadline].sort((one, other) => times.weight(other) - times.weight(one));
  const turns = byPriority.every((node, index) => node === byDeadline[index]) ? [byDeadline] : [byDeadline, byPriority];
  const starts = [plain, ...turns.map((turn) => insertedInTurn(places, times, there, turn))].map(asRound);
  const best = starts.reduce((one, other) => (other.isBetterThan(one) ? other : one));
  const search = new Search(places, times, best.order());
  search.improve(timedEffort(places.count));
  return search.order();
}

/** The shortest round that can be found, whatever the time, in both directions. What lies on one spot is visited at once, the more important first. */
function plainOrders(places: Places, times: Timetable, home: number): readonly [readonly number[], readonly number[]] {
  const spots = places.spots(home);
  const search = new Search(places.only(spots.map(([node = home]) => node)), new Timetable([], 0), null);
  search.improve(plainEffort(spots.length));
  const [, ...order] = search.order();
  const visits = spots.map((nodes) => nodes.filter((node) => node !== home).sort((one, other) => times.weight(other) - times.weight(one)));
  const visited = (order: readonly number[]) => [home, ...[0, ...order].flatMap((spot) => visits[spot] ?? [])];
  return [visited(order), visited([...order].reverse())];
}

function inOrder(one: number, other: number): number {
  return one === other ? 0 : one - other; // not the difference of infinities
}

const near = 8; // places to which each may be brought
const longestRun = 3; // stops that are moved together
const longestDisturbed = 50; // stops of either run that change places
const longestDisturbedTimed = 8; // longer ones are late for too much

class Search {
  private readonly round: Round;
  private readonly nearest: Int32Array;
  private readonly isTimed: boolean;
  private readonly waiting: Int32Array;
  private readonly isWaiting: Uint8Array;
  private next = 0;
  private count = 0;

  constructor(places: Places, times: Timetable, order: readonly number[] | null) {
    this.isTimed = times.isTimed;
    this.waiting = new Int32Array(places.count);
    this.isWaiting = new Uint8Array(places.count);
    this.nearest = places.nearest(near);
    this.round = new Round(places, times, order ?? nearestNext(places, 0), (node) => this.enqueue(node));
    for (const node of this.round.order()) this.enqueue(node);
  }

  order(): readonly number[] {
    return this.round.order();
  }

  improve(effort: number): void {
    const round = this.round;
    this.mend(effort);
    if (round.end >= 7) this.disturb(effort);
    this.reverseAny(this.isTimed ? effort * 1.25 : Number.POSITIVE_INFINITY);
  }

  /** One place after another, from a fixed sequence: two runs change places, and what comes of it stays when it is no worse. */
  private disturb(effort: number): void {
    const round = this.round;
    const kept = Int32Array.from(round.order());
    let [length, blame, draw] = [round.length, round.blame, 1];
    const drawn = (below: number) => {
      draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((draw / 2 ** 32) * below);
    };
    round.forgetMoves();
    while (round.effort < effort) {
      const span = Math.min(this.isTimed ? longestDisturbedTimed : longestDisturbed, round.end - 1);
      const first = this.disturbedFrom(1 + drawn(round.end - 1), drawn(span));
      const middle = Math.min(first + drawn(span), round.end - 1);
      const last = Math.min(middle + 1 + drawn(span), round.end);
      round.disturb(first, middle, last);
      this.mend(effort);
      const isWorse = round.blame > blame || (round.blame === blame && round.length > length);
      if (isWorse) round.restore(kept, round.firstMoved, round.lastMoved, length);
      else {
        round.copyTo(kept, round.firstMoved, round.lastMoved);
        [length, blame] = [round.length, round.blame];
      }
      round.forgetMoves();
    }
  }

  /** Every other time where something is missed, a little before it. */
  private disturbedFrom(position: number, before: number): number {
    const round = this.round;
    if (round.blame === 0 || position % 2 === 0) return position;
    for (let late = position; late <= round.end; late += 1)
      if (round.isToBlame(late)) return Math.max(1, Math.min(late - before, round.end - 1));
    return position;
  }

  /** Until no exchange of two legs makes the round shorter, wherever they are. */
  private reverseAny(effort: number): void {
    const round = this.round;
    for (let hasMoved = true; hasMoved; ) {
      hasMoved = false;
      for (let from = 1; from < round.end; from += 1) {
        for (let to = from + 1; to <= round.end; to += 1) {
          if (round.effort < effort && round.reverseIfShorter(from, to)) hasMoved = true;
        }
      }
      this.mend(effort);
    }
  }

  private enqueue(node: number): void {
    if (this.isWaiting[node] === 1) return;
    this.isWaiting[node] = 1;
    this.waiting[(this.next + this.count) % this.waiting.length] = node;
    this.count += 1;
  }

  /** Goes through all nodes at which legs have changed, until none of them can be brought anywhere better. */
  private mend(effort: number): void {
    while (this.count > 0) {
      const node = this.waiting[this.next] ?? 0;
      this.next = (this.next + 1) % this.waiting.length;
      this.count -= 1;
      this.isWaiting[node] = 0;
      if (this.round.effort >= effort) continue;
      while (this.bringSomewhere(node)) if (this.round.effort >= effort) break;
    }
  }

  private bringSomewhere(node: number): boolean {
    const round = this.round;
    const position = round.position(node);
    const legAfter = round.kilometres(node, round.nodeAfter(position));
    const legBefore = round.kilometres(node, round.node(position === 0 ? round.end : position - 1));
    const isLate = round.isToBlame(position);
    for (let rank = 0; rank < near; rank += 1) {
      const other = this.nearest[node * near + rank] ?? -1;
      if (other < 0) return false;
      const leg = round.kilometres(node, other);
      const [isAfter, isBefore] = [isLate || leg < legAfter, isLate || leg < legBefore];
      if (!isAfter && !isBefore) return false;
      if (isAfter && this.bringBefore(position, round.position(other))) return true;
      if (isBefore && this.bringBehind(position, round.position(other))) return true;
    }
    return false;
  }

  /** Gives a stop another one to go on to. */
  private bringBefore(position: number, other: number): boolean {
    const round = this.round;
    if (round.reverse(Math.min(position, other) + 1, Math.max(position, other))) return true;
    for (let first = position; first > position - longestRun && first >= 1; first -= 1) {
      if (first <= other && other <= position) continue;
      if (this.insert(first, position, other, true)) return true;
      if (this.insert(first, position, other === 0 ? round.end : other - 1, false)) return true;
    }
    return false;
  }

  /** Gives a stop another one to come from. */
  private bringBehind(position: number, other: number): boolean {
    const round = this.round;
    const [low, high] = [Math.min(position, other), Math.max(position, other)];
    if (low === 0 ? round.reverse(high, round.end) : round.reverse(low, high - 1)) return true;
    if (position === 0) return false;
    for (let last = position; last < position + longestRun && last <= round.end; last += 1) {
      if (position <= other && other <= last) continue;
      if (this.insert(position, last, other === 0 ? round.end : other - 1, true)) return true;
      if (this.insert(position, last, other, false)) return true;
    }
    return false;
  }

  /** Moves a run behind a position, turned round or not. */
  private insert(first: number, last: number, behind: number, isTurned: boolean): boolean {
    if (behind > last) return this.round.exchange(first, last, behind, isTurned, false);
    if (behind < first - 1) return this.round.exchange(behind + 1, first - 1, last, false, isTurned);
    return false;
  }
}
