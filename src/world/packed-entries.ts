/** The journal for whoever looks through it: entries newest first, each unpacked no further than somebody asks. */
import type { JournalEntry } from '../domain/journal/entry.js';
import { asBuffer } from './bytes.js';
import { columns, type Journal, type NamedParts, namedRow, tenantColumn } from './journal.js';

/** An entry that is unpacked as far as somebody asks. */
export interface PackedEntry extends NamedParts {
  /** Without headers and bodies. */
  readonly head: () => Pick<JournalEntry, 'url' | 'summary'>;
  /** All that it has of text, undivided: quick to look through. As `latin1` quicker still, and right for what is ASCII. */
  readonly text: (encoding: 'utf8' | 'latin1') => string;
  /** Without headers. */
  readonly parts: () => Pick<JournalEntry, 'url' | 'correlationId' | 'requestBody' | 'summary' | 'responseBody'>;
}

/** The last `mostEntries`; of these those of a tenant and of none where `tenant` names one. */
export function packedEntries({ young, old, names }: Journal, mostEntries: number, tenant: string | null): PackedEntries {
  const own = [tenant, null].map((name) => names.indexOf(name));
  const rows: Row[] = [];
  let forgotten = Math.max(0, old.count + young.count - mostEntries);
  for (const { count, numbers, bytes } of [old, young])
    for (let row = 0; row < count && bytes !== null; row += 1) {
      if (forgotten > 0) forgotten -= 1;
      else if (tenant === null || own.includes(numbers[row * columns + tenantColumn] ?? 0))
        rows.push({ id: numbers[row * columns] ?? 0, numbers, bytes, row });
    }
  rows.sort((one, other) => other.id - one.id);
  return { count: rows.length, entries: (before) => entriesOf(rows, names, before) };
}

interface PackedEntries {
  readonly count: number;
  /** Those with a smaller id. */
  readonly entries: (before: number) => Iterable<PackedEntry>;
}

interface Row {
  readonly id: number;
  readonly numbers: Float64Array;
  readonly bytes: Uint8Array;
  readonly row: number;
}

function* entriesOf(rows: readonly Row[], names: Journal['names'], before: number): Iterable<PackedEntry> {
  for (const { id, numbers, bytes, row } of rows) {
    if (id >= before) continue;
    const packed = asBuffer(bytes);
    const [start, middle, end] = [placeIn(numbers, row, 4), placeIn(numbers, row, 3), placeIn(numbers, row, 1)];
    const written = (from: number, to: number) => packed.toString('utf8', from, to);
    yield {
      ...namedRow(numbers, names, row),
      head: () => {
        const { afterUrl, summary, afterSummary } = divided(packed, middle);
        return { url: written(middle, afterUrl), summary: written(summary, afterSummary) };
      },
      text: (encoding) => packed.toString(encoding, start, end),
      parts: () => {
        const { afterUrl, afterId, summary, afterSummary } = divided(packed, middle);
        return {
          url: written(middle, afterUrl),
          correlationId: written(afterUrl + 1, afterId),
          requestBody: placeIn(numbers, row, 2) === 1 ? written(start, middle) : null,
          summary: written(summary, afterSummary),
          responseBody: written(afterSummary + 1, end),
        };
      },
    };
  }
}

/** One of the last columns of a row, counted from the end. */
function placeIn(numbers: Float64Array, row: number, fromEnd: number): number {
  return numbers[(row + 1) * columns - fromEnd] ?? 0;
}

/** Where what stands before the body of an answer has its bounds. */
function divided(bytes: Buffer, middle: number) {
  const afterUrl = bytes.indexOf(lineFeed, middle);
  const afterId = bytes.indexOf(lineFeed, afterUrl + 1);
  const summary = bytes.indexOf(carriageReturn, bytes.indexOf(carriageReturn, afterId) + 1) + 1;
  return { afterUrl, afterId, summary, afterSummary: bytes.indexOf(carriageReturn, summary) };
}

const [lineFeed, carriageReturn] = [10, 13];
