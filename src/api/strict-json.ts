/** Reads a body as JSON and lets nothing through that would be read differently elsewhere [A-30, A-31, A-43]. */
import { isUtf8 } from 'node:buffer';

export type JsonReading = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'invalid'; readonly message: string };

const deepest = 64;

export function readJson(bytes: Buffer): JsonReading {
  if (bytes.length === 0) return invalid('The body is empty; send a JSON object.');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return invalid('The body starts with a byte order mark; send UTF-8 without one.');
  if (!isUtf8(bytes)) return invalid('The body is not UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8')); // takes any depth
  } catch (error) {
    return invalid(`The body is not JSON: ${syntaxMessage(error, bytes)}`);
  }
  const fault = isOrdinary(value, 1) ? null : findFault(bytes);
  return fault === null ? { kind: 'value', value } : invalid(fault);
}

/** Whether a value is neither deep nor has a number that could have been rounded. Nearly all are; only the others need a look at their text. */
function isOrdinary(value: unknown, depth: number): boolean {
  if (typeof value === 'number') {
    // Zero may be what is left of a number too small. Fractions are ordinary up to nine places.
    return Number.isSafeInteger(value) ? value !== 0 : Math.abs(value) < 1e6 && Math.round(value * 1e9) / 1e9 === value;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key]; // as: an object, or an array
    if (typeof part !== 'string' && !isOrdinary(part, depth + 1)) return false;
  }
  return true;
}

/** What JSON.parse swallows: nesting without end, and numbers that it rounds. One pass over the bytes, strings skipped. */
function findFault(bytes: Buffer): string | null {
  let depth = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number; // as: within the length
    if (byte === 0x22) {
      index = endOfString(bytes, index + 1);
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > deepest) return `The body is nested deeper than ${deepest} levels.`;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
    } else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
      const start = index;
      let hasExponent = false;
      while (index + 1 < bytes.length && isNumberByte(bytes[index + 1] as number)) {
        index += 1;
        if ((bytes[index] as number | 0x20) === 0x65) hasExponent = true; // as: within the length, here and above
      }
      // Fifteen digits always fit; only longer ones, and those with an exponent, need a closer look.
      if (hasExponent || index - start >= 15) {
        const text = bytes.toString('latin1', start, index + 1);
        if (!holds(text))
          return `The number ${text.length > 40 ? `${text.slice(0, 37)}...` : text} cannot be held exactly; send it as a string, or shorter.`;
      }
    }
  }
  return null;
}

/** The index of the closing quote. */
function endOfString(bytes: Buffer, start: number): number {
  let index = start;
  while (index < bytes.length && bytes[index] !== 0x22) index += bytes[index] === 0x5c ? 2 : 1;
  return index;
}

function isNumberByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2e || byte === 0x65 || byte === 0x45 || byte === 0x2b || byte === 0x2d;
}

/** Whether a double holds the number: printed with as many digits, or as short as it goes, it reads the same [A-31]. */
function holds(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  const digits = significantDigits(text);
  if (value === 0) return digits === '';
  // The two differ where the double lies exactly between two numbers of as many digits: toPrecision rounds up, String to even.
  return digits === significantDigits(value.toPrecision(Math.min(digits.length, 100))) || digits === significantDigits(String(value));
}

/** `-0.00120e5` to `12`: the digits that count, without sign, point, exponent and zeros around. */
function significantDigits(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e');
  return mantissa.replace(/[-+.]/g, '').replace(/^0+|0+$/g, '');
}

function syntaxMessage(error: unknown, bytes: Buffer): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const endsTooEarly =
    message.includes('end of JSON input') ||
    message.includes('Unterminated string') ||
    Number(position) >= bytes.toString('utf8').trimEnd().length;
  if (endsTooEarly) return 'it ends too early.';
  const what = message.replace(/ in JSON at position.*$/s, '').replace(/, (?:\.\.\.)?".*is not valid JSON$/s, '');
  if (position === undefined) return `${what}.`;
  const before = bytes.toString('utf8').slice(0, Number(position)).split('\n');
  return `${what}, at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}.`;
}

function invalid(message: string): JsonReading {
  return { kind: 'invalid', message };
}
