/** Text that people send: blank is the same as nothing. */

/** Nothing, or white space alone. */
export function isBlank(text: string | null | undefined): text is null | undefined | '' {
  return text === null || text === undefined || text.trim() === '';
}

/** The text as it is, not trimmed; `null` where it is blank. */
export function textOf(text: string | null | undefined): string | null {
  return isBlank(text) ? null : text;
}
