/** Text: what people send, where blank is the same as nothing, and how many there are of something. */

/** Nothing, or white space alone. */
export function isBlank(text: string | null | undefined): text is null | undefined | '' {
  return text === null || text === undefined || text.trim() === '';
}

/** The text as it is, not trimmed; `null` where it is blank. */
export function textOf(text: string | null | undefined): string | null {
  return isBlank(text) ? null : text;
}

/** `1 delivery`, `2 deliveries`. */
export function plural(count: number, what: string, several = `${what}s`): string {
  return `${count} ${count === 1 ? what : several}`;
}

/** The beginning of a text that is longer than so many characters; half a character is none. */
export function cutTo(most: number, text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
