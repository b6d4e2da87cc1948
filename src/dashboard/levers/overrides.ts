/** Values for places in a payload, a line each: `visitReport.result=Unsuccessful`. */

export type Overrides =
  | { readonly overrides: Readonly<Record<string, unknown>>; readonly problem: null }
  /** Of the first line that is none. */
  | { readonly overrides: null; readonly problem: string };

export function overridesIn(text: string): Overrides {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line));
  const wrong = read.indexOf(null);
  if (wrong !== -1)
    return { overrides: null, problem: `"${(lines[wrong] ?? '').slice(0, 80)}" is not path=value; write visitReport.result=Unsuccessful.` };
  return { overrides: Object.fromEntries(read.map((found) => [found?.[1] ?? '', jsonOrText(found?.[2] ?? '')])), problem: null };
}

/** Most values are words. */
function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
