/** What a look at a world has found, and amounts that are wanted of something. */

export interface Look {
  readonly holds: boolean;
  /** What is there, in words. Read it at once: it may look only then. */
  readonly found: string;
}

export interface Amount {
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
}

export function isAmount(found: number, { count, min, max }: Amount): boolean {
  if (count === undefined && min === undefined && max === undefined) return found > 0;
  return (count === undefined || found === count) && (min === undefined || found >= min) && (max === undefined || found <= max);
}
