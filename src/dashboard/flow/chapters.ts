/** The chapters of a story as they are written down: what is folded, and where a new day begins. */
import type { Chapter } from '../../control/overview/overview-types.js';

export interface WrittenChapter extends Chapter {
  /** Its place in the whole story. */
  readonly place: number;
  /** The day, where it is another one than before. */
  readonly day: string | null;
}

/** The newest so many, and how many there are before them. */
export function written(
  chapters: readonly Chapter[],
  most: number,
): { readonly shown: readonly WrittenChapter[]; readonly before: number } {
  const before = Math.max(0, chapters.length - most);
  const shown = chapters.slice(before).map((chapter, index, all) => {
    const day = chapter.at.slice(0, 10);
    return { ...chapter, place: before + index, day: all[index - 1]?.at.slice(0, 10) === day ? null : day };
  });
  return { shown, before };
}
