/** Places on the globe as nodes with numbers: how far they are apart, and which are near each other. */
import type { Coordinates } from '../records.js';

const earthRadius = 6371.009; // kilometres, mean

const mostInTable = 600; // 3 MB

/** Points of the unit sphere, so that a distance costs a root and no sines. */
export class Places {
  readonly count: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly z: Float64Array;
  /** All distances, of so few places that they take little memory. */
  private readonly table: Float64Array | null;

  constructor(private readonly coordinates: readonly Coordinates[]) {
    const radians = Math.PI / 180;
    this.count = coordinates.length;
    this.x = Float64Array.from(coordinates, (at) => Math.cos(at.latitude * radians) * Math.cos(at.longitude * radians));
    this.y = Float64Array.from(coordinates, (at) => Math.cos(at.latitude * radians) * Math.sin(at.longitude * radians));
    this.z = Float64Array.from(coordinates, (at) => Math.sin(at.latitude * radians));
    this.table = this.count > mostInTable ? null : this.measured();
  }

  /** Great-circle distance. */
  kilometres(one: number, other: number): number {
    return this.table === null ? this.arc(one, other) : (this.table[one * this.count + other] ?? 0);
  }

  private arc(one: number, other: number): number {
    const half = Math.sqrt(this.chordSquared(one, other)) / 2;
    if (half < 0.02) return 2 * earthRadius * half * (1 + half * half * (1 / 6 + half * half * 0.075)); // the series of the arc sine, to 10⁻¹¹
    return 2 * earthRadius * Math.asin(Math.min(1, half));
  }

  /** Some of the places, numbered anew. */
  only(nodes: readonly number[]): Places {
    return new Places(nodes.flatMap((node) => this.coordinates[node] ?? []));
  }

  /** Which places lie on one spot, each list in the order of their numbers; the spot of the home first, and the home first there. */
  spots(home: number): readonly (readonly number[])[] {
    const spots = new Map<string, number[]>();
    const add = (node: number) => {
      const spot = `${this.x[node]} ${this.y[node]} ${this.z[node]}`;
      const known = spots.get(spot);
      if (known === undefined) spots.set(spot, [node]);
      else known.push(node);
    };
    add(home);
    for (let node = 0; node < this.count; node += 1) if (node !== home) add(node);
    return [...spots.values()];
  }

  /** The nearest of each place, nearest first, all in one row of `count` each; -1 where there are no more. */
  nearest(count: number): Int32Array {
    const axis = this.widestAxis();
    const along = Int32Array.from({ length: this.count }, (_, place) => place).sort(
      (one, other) => (axis[one] ?? 0) - (axis[other] ?? 0) || one - other,
    );
    const nearest = new Int32Array(this.count * count).fill(-1);
    const apart = new Float64Array(count);
    along.forEach((place, rank) => {
      apart.fill(Number.POSITIVE_INFINITY);
      let [below, above] = [rank - 1, rank + 1];
      while (below >= 0 || above < this.count) {
        const down = below < 0 ? Number.POSITIVE_INFINITY : (axis[place] ?? 0) - (axis[along[below] ?? 0] ?? 0);
        const up = above >= this.count ? Number.POSITIVE_INFINITY : (axis[along[above] ?? 0] ?? 0) - (axis[place] ?? 0);
        const gap = Math.min(down, up);
        if (gap * gap >= (apart[count - 1] ?? 0)) break; // whatever follows along the axis is farther away
        const candidate = (down <= up ? along[below--] : along[above++]) ?? 0;
        const distance = this.chordSquared(place, candidate);
        let rankAmong = count;
        while (rankAmong > 0 && distance < (apart[rankAmong - 1] ?? 0)) rankAmong -= 1;
        if (rankAmong === count) continue;
        apart.copyWithin(rankAmong + 1, rankAmong, count - 1);
        nearest.copyWithin(place * count + rankAmong + 1, place * count + rankAmong, (place + 1) * count - 1);
        apart[rankAmong] = distance;
        nearest[place * count + rankAmong] = candidate;
      }
    });
    return nearest;
  }

  /** Grows with the distance, and is cheaper. */
  chordSquared(one: number, other: number): number {
    const x = (this.x[one] ?? 0) - (this.x[other] ?? 0);
    const y = (this.y[one] ?? 0) - (this.y[other] ?? 0);
    const z = (this.z[one] ?? 0) - (this.z[other] ?? 0);
    return x * x + y * y + z * z;
  }

  private measured(): Float64Array {
    const table = new Float64Array(this.count * this.count);
    for (let one = 0; one < this.count; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const kilometres = this.arc(one, other);
        table[one * this.count + other] = kilometres;
        table[other * this.count + one] = kilometres;
      }
    }
    return table;
  }

  private widestAxis(): Float64Array {
    const width = (axis: Float64Array) =>
      axis.reduce((most, at) => Math.max(most, at), -1) - axis.reduce((least, at) => Math.min(least, at), 1);
    return [this.y, this.z].reduce((widest, axis) => (width(axis) > width(widest) ? axis : widest), this.x);
  }
}
