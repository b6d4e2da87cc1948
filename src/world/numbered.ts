/** Records that are numbered in sequence, in an array: quicker to fill, smaller and quicker to copy than a map. */

export interface Numbered<Record> {
  /** The id of the first slot. */
  first: number;
  /** Slots at the front whose records are gone. */
  gone: number;
  readonly slots: (Record | undefined)[];
}

export function noneFrom<Record>(first: number): Numbered<Record> {
  return { first, gone: 0, slots: [] };
}

export function recordOf<Record>({ first, slots }: Numbered<Record>, id: number): Record | undefined {
  return slots[id - first];
}

/** Puts a record in its place: that of one before, or the next one at the end. */
export function putRecord<Record>({ first, slots }: Numbered<Record>, id: number, record: Record): void {
  const index = id - first;
  if (index < 0 || index > slots.length) throw new RangeError(`The number ${id} is not in sequence: ${first + slots.length} is next.`);
  slots[index] = record;
}

export function newestOf<Record>({ slots }: Numbered<Record>): Record | undefined {
  return slots.at(-1);
}

/** Takes the newest record away again. */
export function removeNewest<Record>({ slots }: Numbered<Record>): void {
  slots.pop();
}

/** Forgets the oldest record, and now and then the empty slots too. */
export function removeOldest<Record>(numbered: Numbered<Record>): Record | undefined {
  const { slots } = numbered;
  const oldest = slots[numbered.gone];
  if (oldest === undefined) return undefined;
  slots[numbered.gone] = undefined;
  numbered.gone += 1;
  if (numbered.gone >= 1024 && numbered.gone * 2 > slots.length) {
    slots.splice(0, numbered.gone);
    numbered.first += numbered.gone;
    numbered.gone = 0;
  }
  return oldest;
}

export function oldestId<Record>({ first, gone }: Numbered<Record>): number {
  return first + gone;
}

export function countOf<Record>({ slots, gone }: Numbered<Record>): number {
  return slots.length - gone;
}

/** In the order of their numbers. */
export function recordsOf<Record>({ slots }: Numbered<Record>): readonly Record[] {
  return slots.filter((record) => record !== undefined);
}

export function copyNumbered<Record>({ first, gone, slots }: Numbered<Record>): Numbered<Record> {
  return { first, gone, slots: [...slots] };
}
