/** Where the numbers of stops are written: on their places, else close to them; not at all where they would cover something. */
import type { Area, Point } from './projection.js';

interface LabelWish {
  readonly point: Point;
  /** Of the label, in pixels. */
  readonly width: number;
  /** Those that matter most are placed first. */
  readonly rank: number;
}

export interface Label extends Point {
  /** Whether it stands beside its place, and a line leads there. */
  readonly isAside: boolean;
}

interface Room {
  /** Where labels may be, with all of their size. */
  readonly area: Area;
  readonly labelHeight: number;
  /** What is there already, by its middle. */
  readonly taken: readonly Box[];
}

/** By its middle. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const gap = 2; // px between labels
const dot = 5; // px, half of the room that a place needs to be seen
const mostCrowded = 24; // places in one cell: among more than that nobody could tell whose number stands aside
const between = 6; // px between labels that stand round one place

/** The labels in the order of the wishes; `null`: there is no room for it. No two of them overlap. */
export function placeLabels(wishes: readonly LabelWish[], { area, labelHeight, taken }: Room): readonly (Label | null)[] {
  const cell = Math.max(labelHeight, ...wishes.map(({ width }) => width), ...taken.map(({ width }) => width)) + gap;
  const boxes = gridOf<Box>(cell);
  const places = gridOf<Point>(cell);
  for (const box of taken) boxes.add(box);
  for (const { point } of wishes) places.add(point);
  const labels: (Label | null)[] = wishes.map(() => null);
  const byRank = [...wishes.entries()].sort(([, one], [, other]) => one.rank - other.rank);
  for (const [index, { point, width }] of byRank) {
    const isFree = (box: Box) => !boxes.someNear(box, (other) => overlap(box, other));
    const hidesOne = (box: Box) => places.someNear(box, (other) => covers(box, other) && !isSame(other, point));
    let label: Label | null = isFree(boxAt(point, width, labelHeight)) ? { ...point, isAside: false } : null;
    if (label === null && places.countAt(point) <= mostCrowded)
      label =
        spotsAround(point, width, labelHeight).find((spot) => {
          const box = boxAt(spot, width, labelHeight);
          return isInside(box, area) && isFree(box) && !hidesOne(box);
        }) ?? null;
    labels[index] = label;
    if (label !== null) boxes.add(boxAt(label, width, labelHeight));
  }
  return labels;
}

function boxAt({ x, y }: Point, width: number, height: number): Box {
  return { x, y, width, height };
}

/** All round the place, as on a grid whose cells have room for a label each; the nearest first. */
function spotsAround(point: Point, width: number, height: number): readonly Label[] {
  return steps.map(({ across, down }) => ({
    x: point.x + across * (width + between),
    y: point.y + down * (height + between),
    isAside: true,
  }));
}

const steps = [-2, -1, 0, 1, 2]
  .flatMap((across) => [-2, -1, 0, 1, 2].map((down) => ({ across, down })))
  .filter(({ across, down }) => across !== 0 || down !== 0)
  .sort((one, other) => Math.hypot(one.across, one.down) - Math.hypot(other.across, other.down));

function isInside({ x, y, width, height }: Box, area: Area): boolean {
  const [left, top] = [x - width / 2 - area.x, y - height / 2 - area.y];
  return left >= 0 && top >= 0 && left + width <= area.width && top + height <= area.height;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap && Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

function covers({ x, y, width, height }: Box, point: Point): boolean {
  return Math.abs(x - point.x) < width / 2 + dot && Math.abs(y - point.y) < height / 2 + dot;
}

function isSame(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;
}

/** Things by where they are, so that each is compared with its neighbours only. No thing may be larger than a cell. */
function gridOf<Thing extends Point>(cell: number) {
  const cells = new Map<number, Thing[]>();
  const keyOf = (x: number, y: number) => Math.floor(x / cell) * 100_000 + Math.floor(y / cell);
  return {
    add(thing: Thing): void {
      const key = keyOf(thing.x, thing.y);
      const there = cells.get(key);
      if (there === undefined) cells.set(key, [thing]);
      else there.push(thing);
    },
    countAt({ x, y }: Point): number {
      return cells.get(keyOf(x, y))?.length ?? 0;
    },
    /** Whether it is so for one of those in its cell and the cells around. */
    someNear({ x, y }: Point, isSo: (thing: Thing) => boolean): boolean {
      for (let across = -cell; across <= cell; across += cell)
        for (let down = -cell; down <= cell; down += cell) {
          const there = cells.get(keyOf(x + across, y + down));
          if (there?.some(isSo) === true) return true;
        }
      return false;
    },
  };
}
