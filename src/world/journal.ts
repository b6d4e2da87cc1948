/**
 * The journal of requests, bounded by number and by size. Requests are packed into bytes and numbers: thousands of strings and
 * objects that live for a second each cost a busy mock a sixth of its speed, in garbage collection.
 */
import type { JournalEntry } from '../domain/journal/entry.js';
import { asBuffer } from './bytes.js';

export interface Journal {
  nextId: number;
  /** What was answered lately. A full generation takes the place of the one before, which is forgotten at once. */
  young: Generation;
  old: Generation;
  /** Tenants, clients, operations, methods and faults, which generations name by their place here. */
  readonly names: (string | null)[];
}

interface Generation {
  count: number;
  /** What is a number, `columns` for each entry. */
  numbers: Float64Array;
  /** For each entry: its request's body, then the rest as text. */
  bytes: Uint8Array | null;
  used: number;
  /** Whether a copy has the same bytes. Then they are copied before anything is added. */
  shared: boolean;
}

export const columns = 13;
export const tenantColumn = 4;
const operationColumn = 6;

/** A request as it comes to the journal: its body not yet text. */
export interface AnsweredRequest extends Omit<JournalEntry, 'requestBody'> {
  /** UTF-8; `null`: none was read. */
  readonly requestBody: Uint8Array | null;
}

export function emptyJournal(nextId = 1): Journal {
  return { nextId, young: emptyGeneration(), old: emptyGeneration(), names: [] };
}

function emptyGeneration(): Generation {
  return { count: 0, numbers: noNumbers, bytes: null, used: 0, shared: false };
}

const noNumbers = new Float64Array(0);

export function copyJournal({ nextId, young, old, names }: Journal): Journal {
  return { nextId, young: copyGeneration(young), old: copyGeneration(old), names: [...names] };
}

function copyGeneration(generation: Generation): Generation {
  if (generation.bytes === null || generation.count === 0) return emptyGeneration();
  generation.shared = true;
  return { ...generation };
}

/** Puts an answered request to the others. The last `mostEntries` stay, as far as half of `mostBytes` holds them. */
export function keepRequest(journal: Journal, request: AnsweredRequest, mostEntries: number, mostBytes: number): void {
  if (mostEntries === 0) return;
  const room = Math.max(mostBytes >> 1, smallest);
  // What stands before the body of the answer has neither \r nor, but for what it separates, \n. One write is quicker than two.
  const head = `${request.url}\n${request.correlationId}\n${request.requestHeaders.join('\n')}\r${request.responseHeaders.join('\n')}`;
  const requestBody = cutBytes(request.requestBody, room);
  const text = `${head}\r${request.summary.replaceAll('\r', ' ')}\r${cutText(request.responseBody, room)}`;
  const most = (requestBody === null ? 0 : requestBody.length) + text.length * 3; // UTF-8 needs no more
  if (journal.young.count >= mostEntries || !fits(journal.young, most, room)) {
    const { numbers, bytes, shared } = journal.old;
    journal.old = journal.young;
    journal.young = shared ? emptyGeneration() : { count: 0, numbers, bytes, used: 0, shared };
    if (!fits(journal.young, most, room)) return; // headers beyond all bounds
  }
  const { young } = journal;
  const { bytes, used: start } = young;
  if (bytes === null) return; // never, where it fits
  if (requestBody !== null) bytes.set(requestBody, start);
  const middle = requestBody === null ? start : start + requestBody.length;
  young.used = middle + asBuffer(bytes).write(text, middle, 'utf8');
  const { numbers } = young;
  let place = young.count * columns;
  numbers[place++] = request.id;
  numbers[place++] = request.at;
  numbers[place++] = request.took;
  numbers[place++] = request.status;
  numbers[place++] = nameIn(journal, request.tenant);
  numbers[place++] = nameIn(journal, request.client);
  numbers[place++] = nameIn(journal, request.operation);
  numbers[place++] = nameIn(journal, request.method);
  numbers[place++] = nameIn(journal, request.fault);
  numbers[place++] = start;
  numbers[place++] = middle;
  numbers[place++] = requestBody === null ? 0 : 1;
  numbers[place] = young.used;
  young.count += 1;
}

/** All that is kept, oldest first. */
export function entriesIn({ young, old, names }: Journal, mostEntries: number): readonly JournalEntry[] {
  if (mostEntries === 0) return [];
  return [...unpacked(old, names), ...unpacked(young, names)].slice(-mostEntries).sort((one, other) => one.id - other.id);
}

/** The number of the newest one; 0 where there is none. They are answered in about the order of their numbers, not quite. */
export function newestIn({ young, old, nextId }: Journal): number {
  let newest = 0;
  for (const { numbers, count } of [young, old]) {
    for (let row = count - 1; row >= 0 && newest < nextId - 1; row -= 1) {
      const id = numbers[row * columns] ?? 0;
      if (id > newest) newest = id;
    }
  }
  return newest;
}

/** One of them, without looking into the others. */
export function entryIn({ young, old, names }: Journal, id: number): JournalEntry | null {
  for (const generation of [young, old]) {
    const row = rowOf(generation, id);
    if (row !== -1 && generation.bytes !== null) return unpackedRow(generation.numbers, generation.bytes, names, row);
  }
  return null;
}

/** One of the last `mostEntries`; `null` where it is none of them. */
export function keptEntryIn(journal: Journal, id: number, mostEntries: number): JournalEntry | null {
  const { young, old } = journal;
  const row = rowOf(young, id);
  const newer = row === -1 ? young.count + old.count - rowOf(old, id) : young.count - row;
  return newer > mostEntries ? null : entryIn(journal, id);
}

/** The bytes of a request's body, as they are kept; `null` where they are not, or the journal has no such request. */
export function bodyIn({ young, old }: Journal, id: number): Uint8Array | null {
  for (const generation of [young, old]) {
    const row = rowOf(generation, id);
    if (row === -1 || generation.bytes === null) continue;
    const [start = 0, middle = 0, hasBody = 0] = generation.numbers.subarray((row + 1) * columns - 4);
    return hasBody === 1 ? generation.bytes.subarray(start, middle) : null;
  }
  return null;
}

/** What entries are looked for by: whose they are, what they asked for, and texts of which one stands anywhere in them. */
export interface Sought {
  readonly tenant: string;
  readonly operations: readonly JournalEntry['operation'][];
  readonly texts: readonly string[];
}

/** Of `entriesIn` those that are sought, the last answered first. Bytes are looked through as a whole, and only what is found is unpacked. */
export function* entriesWith({ young, old, names }: Journal, sought: Sought, mostEntries: number): Iterable<JournalEntry> {
  const hidden = Math.max(0, old.count + young.count - mostEntries);
  const tenant = names.indexOf(sought.tenant);
  const operations = sought.operations.map((operation) => names.indexOf(operation));
  for (const { count, numbers, bytes, used } of [young, old]) {
    if (bytes === null) continue;
    const written = asBuffer(bytes).subarray(0, used); // behind it may stand what was forgotten
    const rows = new Set(sought.texts.flatMap((text) => rowsWith(text, written, numbers, count)));
    for (const row of [...rows].sort((one, other) => other - one)) {
      const [isHidden, place] = [row < (numbers === old.numbers ? hidden : hidden - old.count), row * columns];
      if (isHidden || numbers[place + tenantColumn] !== tenant || !operations.includes(numbers[place + operationColumn] ?? -1)) continue;
      yield unpackedRow(numbers, bytes, names, row);
    }
  }
}

/** A text that begins in one row and ends in the next is taken for one of the first. */
function rowsWith(text: string, written: Buffer, numbers: Float64Array, count: number): readonly number[] {
  const rows: number[] = [];
  let place = written.indexOf(text);
  for (let row = 0; row < count && place !== -1; row += 1) {
    const end = numbers[(row + 1) * columns - 1] ?? 0;
    if (place >= end) continue;
    rows.push(row);
    place = written.indexOf(text, end);
  }
  return rows;
}

function rowOf({ numbers, count }: Generation, id: number): number {
  for (let row = count - 1; row >= 0; row -= 1) if (numbers[row * columns] === id) return row;
  return -1;
}

/** A journal that holds these. */
export function journalOf(entries: readonly JournalEntry[], nextId: number): Journal {
  const journal = emptyJournal(nextId);
  for (const entry of entries) {
    const requestBody = entry.requestBody === null ? null : Buffer.from(entry.requestBody);
    keepRequest(journal, { ...entry, requestBody }, Number.MAX_SAFE_INTEGER, 2 ** 30);
  }
  return journal;
}

function unpacked({ count, numbers, bytes }: Generation, names: Journal['names']): readonly JournalEntry[] {
  return bytes === null ? [] : Array.from({ length: count }, (_, row) => unpackedRow(numbers, bytes, names, row));
}

function unpackedRow(numbers: Float64Array, bytes: Uint8Array, names: Journal['names'], row: number): JournalEntry {
  const [start = 0, middle = 0, hasBody = 0, end = 0] = numbers.subarray((row + 1) * columns - 4);
  const [request = '', response = '', summary = '', ...body] = asBuffer(bytes).toString('utf8', middle, end).split('\r');
  const [url = '', correlationId = '', ...requestHeaders] = request.split('\n');
  return {
    ...namedRow(numbers, names, row),
    url,
    correlationId,
    requestHeaders,
    responseHeaders: response === '' ? [] : response.split('\n'),
    requestBody: hasBody === 1 ? asBuffer(bytes).toString('utf8', start, middle) : null,
    summary,
    responseBody: body.join('\r'),
  };
}

export type NamedParts = Pick<JournalEntry, 'id' | 'at' | 'took' | 'status' | 'tenant' | 'client' | 'operation' | 'method' | 'fault'>;

/** What stands in the numbers of a row. */
export function namedRow(numbers: Float64Array, names: Journal['names'], row: number): NamedParts {
  const number = (column: number) => numbers[row * columns + column] ?? 0;
  const name = (column: number) => names[number(column)] ?? null;
  return {
    id: number(0),
    at: number(1),
    took: number(2),
    status: number(3),
    tenant: name(tenantColumn),
    client: name(5),
    operation: name(6) as JournalEntry['operation'], // as: put in as one
    method: name(7) ?? '',
    fault: name(8),
  };
}

function nameIn({ names }: Journal, name: string | null): number {
  const known = names.indexOf(name);
  return known === -1 ? names.push(name) - 1 : known;
}

/** One body gets an eighth of the room. */
function cutText(body: string, room: number): string {
  const most = room >> 3;
  return body.length <= most ? body : `${body.slice(0, most)}... (${body.length - most} characters more)`;
}

function cutBytes(body: Uint8Array | null, room: number): Uint8Array | null {
  const most = room >> 3;
  if (body === null || body.length <= most) return body;
  return Buffer.from(`${asBuffer(body).toString('utf8', 0, most)}... (${body.length - most} bytes more)`);
}

const smallest = 64 * 1024;
const fewest = 256;

/** Whether an entry of so many bytes has its place, for which the generation may have to grow. */
function fits(generation: Generation, most: number, room: number): boolean {
  const { count, numbers, bytes, used } = generation;
  if (used + most > room) return false;
  if (generation.shared) {
    generation.bytes = bytes === null ? null : Buffer.from(bytes.subarray(0, used));
    generation.numbers = numbers.slice();
    generation.shared = false;
    return fits(generation, most, room);
  }
  if (bytes === null || used + most > bytes.length) {
    generation.bytes = Buffer.allocUnsafeSlow(Math.min(room, Math.max(smallest, 2 * (used + most))));
    if (bytes !== null) generation.bytes.set(bytes.subarray(0, used));
  }
  if ((count + 1) * columns > numbers.length) {
    generation.numbers = new Float64Array(Math.max(fewest, 2 * count) * columns);
    generation.numbers.set(numbers);
  }
  return true;
}
