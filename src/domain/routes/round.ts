/** A round under improvement: an order of nodes from its home and back, with moves that are made only when they help. */
import type { Places } from './distances.js';
import { type Timetable, travelTime } from './times.js';

/** In kilometres: what is gained by rounding is no gain. */
const least = 1e-7;

/** What follows between two positions afterwards: two runs of stops, by the positions that they have now. A run backwards is turned round. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly headFrom: number;
  readonly headTo: number;
  readonly tailFrom: number;
  readonly tailTo: number;
  /** Kilometres. */
  readonly longer: number;
}

export class Round {
  /** Of the last stop; the home is at position 0. */
  readonly end: number;
  /** Kilometres, the way back included. */
  length = 0;
  /** How bad all arrivals are together. */
  blame = 0;
  /** Stops looked at so far: effort that is the same on every machine. */
  effort = 0;
  /** Between which positions anything has moved since `forgetMoves`. */
  firstMoved = Number.POSITIVE_INFINITY;
  lastMoved = 0;
  private readonly nodes: Int32Array;
  private readonly positions: Int32Array;
  private readonly moving: Int32Array;
  /** When each position is left, and how bad the arrivals are up to it. */
  private readonly departures: Float64Array;
  private readonly blames: Float64Array;

  constructor(
    private readonly places: Places,
    private readonly times: Timetable,
    order: readonly number[],
    /** Told of the nodes at which legs have changed. */
    private readonly onMoved: (node: number) => void,
  ) {
    this.end = order.length - 1;
    this.nodes = Int32Array.from(order);
    this.moving = new Int32Array(order.length);
    this.positions = new Int32Array(places.count);
    this.departures = new Float64Array(order.length);
    this.blames = new Float64Array(order.length);
    order.forEach((node, position) => {
      this.positions[node] = position;
    });
    this.rewrite(0, this.nodes);
  }

  node(position: number): number {
    return this.nodes[position] ?? 0;
  }

  /** After the last stop comes the home again. */
  nodeAfter(position: number): number {
    return position === this.end ? this.node(0) : this.node(position + 1);
  }

  position(node: number): number {
    return this.positions[node] ?? 0;
  }

  kilometres(one: number, other: number): number {
    return this.places.kilometres(one, other);
  }

  /** Whether the arrival at a position misses anything. */
  isToBlame(position: number): boolean {
    return (this.blames[position] ?? 0) > (this.blames[position - 1] ?? 0);
  }

  order(): readonly number[] {
    return [...this.nodes];
  }

  /** Two legs exchanged: the stops from one position to another are walked in the other direction. */
  reverse(from: number, to: number): boolean {
    const longer = this.longerReversed(from, to);
    return !this.isVain(longer, from) && this.tryOut(reversal(from, to, longer));
  }

  /** The same where it makes the round shorter. */
  reverseIfShorter(from: number, to: number): boolean {
    const longer = this.longerReversed(from, to);
    return longer < -least && !this.isVain(longer, from) && this.tryOut(reversal(from, to, longer));
  }

  /** Three legs exchanged: two runs that follow each other change places, and each may be turned round. */
  exchange(from: number, middle: number, to: number, isFirstTurned: boolean, isSecondTurned: boolean): boolean {
    const [headFrom, headTo] = isSecondTurned ? [to, middle + 1] : [middle + 1, to];
    const [tailFrom, tailTo] = isFirstTurned ? [middle, from] : [from, middle];
    const then = this.leg(from - 1, headFrom) + this.leg(headTo, tailFrom) + this.legOn(tailTo, to);
    const longer = then - this.leg(from - 1, from) - this.leg(middle, middle + 1) - this.legOn(to, to);
    return !this.isVain(longer, from) && this.tryOut({ from, to, headFrom, headTo, tailFrom, tailTo, longer });
  }

  /** Two runs that follow each other change places, whether that helps or not. */
  disturb(from: number, middle: number, to: number): void {
    const then = this.leg(from - 1, middle + 1) + this.leg(to, from) + this.legOn(middle, to);
    const longer = then - this.leg(from - 1, from) - this.leg(middle, middle + 1) - this.legOn(to, to);
    this.move({ from, to, headFrom: middle + 1, headTo: to, tailFrom: from, tailTo: middle, longer });
  }

  isBetterThan(other: Round): boolean {
    return this.blame < other.blame || (this.blame === other.blame && this.length < other.length);
  }

  forgetMoves(): void {
    this.firstMoved = Number.POSITIVE_INFINITY;
    this.lastMoved = 0;
  }

  /** Puts other nodes where they stand in an order, between two positions. */
  restore(order: Int32Array, from: number, to: number, length: number): void {
    this.rewrite(from, order.subarray(from, to + 1));
    this.length = length;
  }

  copyTo(order: Int32Array, from: number, to: number): void {
    for (let position = from; position <= to; position += 1) order[position] = this.node(position);
  }

  private longerReversed(from: number, to: number): number {
    return this.leg(from - 1, to) + this.legOn(from, to) - this.leg(from - 1, from) - this.legOn(to, to);
  }

  private leg(from: number, to: number): number {
    return this.places.kilometres(this.node(from), this.node(to));
  }

  /** From one position to what comes after another. */
  private legOn(from: number, before: number): number {
    return this.places.kilometres(this.node(from), this.nodeAfter(before));
  }

  /** Whether a move helps in no case: the round gets no shorter, and from there on nothing is missed. */
  private isVain(longer: number, from: number): boolean {
    this.effort += 1;
    return longer >= -least && this.blame === (this.blames[from - 1] ?? 0);
  }

  /** Makes a move when less is missed for it, or as little and the round is shorter. */
  private tryOut(move: Move): boolean {
    if (this.times.isTimed && !this.isWorthIt(move)) return false;
    this.move(move);
    return true;
  }

  private isWorthIt(move: Move): boolean {
    const most = move.longer < -least ? this.blame : this.blame - 1; // blame is whole
    const before = move.from - 1;
    let [at, time, blame] = [this.node(before), this.departures[before] ?? 0, this.blames[before] ?? 0];
    for (let position = move.from; position <= this.end; position += 1) {
      const node = this.node(position > move.to ? position : origin(move, position - move.from));
      const reached = time + this.travel(at, node);
      if (position === move.to + 1) {
        const rest = this.blame - (this.blames[move.to] ?? 0);
        // Who is there no sooner than now misses no less. (Except for a window of another day.)
        if (blame + rest > most && reached >= (this.departures[move.to] ?? 0) + this.travel(this.node(move.to), node)) return false;
      }
      const arrival = this.times.arrival(node, reached);
      blame += this.times.blame(node, arrival);
      this.effort += 1;
      if (blame > most) return false;
      time = this.times.departure(node, arrival);
      at = node;
      const isInStep = position > move.to && time === this.departures[position];
      if (isInStep) return blame + this.blame - (this.blames[position] ?? 0) <= most;
    }
    return true;
  }

  private travel(one: number, other: number): number {
    return travelTime(this.places.kilometres(one, other));
  }

  private move(move: Move): void {
    const count = move.to - move.from + 1;
    for (let index = 0; index < count; index += 1) this.moving[index] = this.node(origin(move, index));
    for (const position of [move.from - 1, move.headFrom, move.headTo, move.tailFrom, move.tailTo]) this.onMoved(this.node(position));
    this.onMoved(this.nodeAfter(move.to));
    this.firstMoved = Math.min(this.firstMoved, move.from);
    this.lastMoved = Math.max(this.lastMoved, move.to);
    this.length += move.longer;
    this.rewrite(move.from, this.moving.subarray(0, count));
  }

  private rewrite(from: number, nodes: Int32Array): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] ?? 0;
      this.nodes[from + index] = node;
      this.positions[node] = from + index;
    }
    if (from === 0) this.length = this.measured();
    if (this.times.isTimed) this.timeFrom(from, from + nodes.length - 1);
  }

  /** Writes the times from a position on: to the end, or until they are those of before. */
  private timeFrom(from: number, changed: number): void {
    let [at, time, blame] = [this.node(from - 1), this.departures[from - 1] ?? 0, this.blames[from - 1] ?? 0];
    for (let position = from; position <= this.end; position += 1) {
      const node = this.node(position);
      const arrival = this.times.arrival(node, position === 0 ? 0 : time + this.travel(at, node));
      blame += this.times.blame(node, arrival);
      time = this.times.departure(node, arrival);
      at = node;
      const isInStep = position > changed && time === this.departures[position] && blame === this.blames[position];
      this.departures[position] = time;
      this.blames[position] = blame;
      this.effort += 1;
      if (isInStep) return;
    }
    this.blame = blame;
  }

  private measured(): number {
    let sum = 0;
    for (let position = 0; position <= this.end; position += 1) sum += this.kilometres(this.node(position), this.nodeAfter(position));
    return sum;
  }
}

function reversal(from: number, to: number, longer: number): Move {
  return { from, to, headFrom: to, headTo: from, tailFrom: from, tailTo: from, longer };
}

/** Where a stop of a move comes from. */
function origin(move: Move, index: number): number {
  const head = Math.abs(move.headTo - move.headFrom);
  if (index <= head) return move.headFrom <= move.headTo ? move.headFrom + index : move.headFrom - index;
  const rest = index - head - 1;
  return move.tailFrom <= move.tailTo ? move.tailFrom + rest : move.tailFrom - rest;
}
