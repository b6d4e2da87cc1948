/** `ordinavo-mock move`: does at a running mock what people in Ordinavo do, and shows where the work for a target stands. */
import { nearest } from '../contract/nearest.js';
import type { RouteSuggestionStatus } from '../contract/types.js';
import type { RemoteWorldControl } from '../control/client.js';
import type { MoveInputs, MoveTaken, WorkStanding } from '../control/moves.js';
import { writeInstant } from '../domain/instants.js';
import { stepNames } from '../scenarios/timeline.js';
import type { Around } from './commands.js';
import { findWorld } from './find-mock.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { show, unlessRefused } from './show.js';
import { eventLine, jsonOrText, withDeliveries } from './trigger.js';

export async function move(given: Given, around: Around): Promise<number> {
  const [word, ...words] = given.positionals;
  const name = moveNamed(word);
  if (name === 'list') return list(given, around, words);
  const input = inputIn(words, given.text('target')?.text);
  const world = await findWorld(given, around);
  return unlessRefused(async () => {
    const taken = await make(world, name, input);
    const events = await withDeliveries(world, taken.events);
    return show(given, around, { ...taken, events }, [...headLines(name, taken), ...events.map(eventLine)]);
  });
}

function moveNamed(word: string | undefined): MoveName | 'list' {
  const known = ['list', ...stepNames] as const;
  if (word === undefined) throw new UsageError(`ordinavo-mock move needs a name. There are: ${known.join(', ')}.`);
  const found = known.find((one) => one === word);
  if (found !== undefined) return found;
  const close = nearest(word, known);
  throw new UsageError(
    `There is no move "${word}".${close === null ? ` There are: ${known.join(', ')}.` : ` Did you mean "${close}"?`} ordinavo-mock move list says what is allowed now.`,
  );
}

type MoveName = keyof MoveInputs;
type Key = { readonly [Name in MoveName]: keyof MoveInputs[Name] }[MoveName];

/** How a word becomes a value: `text` stays as it is, even where it looks like a number; `list` takes commas; `json` is JSON where it can be. */
const readings = {
  tenant: 'text',
  target: 'text',
  targets: 'list',
  importJob: 'json',
  suggestion: 'json',
  routeDate: 'text',
  name: 'text',
  start: 'json',
  startTime: 'text',
  maxStops: 'json',
  plannedStart: 'text',
  type: 'text',
  result: 'text',
  followUpRequired: 'json',
  isBillable: 'json',
  attachmentCount: 'json',
  summary: 'text',
  internalNotes: 'text',
  problem: 'text',
  to: 'text',
  client: 'text',
  key: 'text',
} as const satisfies Record<Key, Reading>;

type Reading = 'text' | 'list' | 'json';

/** What KEY=VALUE and `--target` say; whether the move takes these keys is for the mock to tell. */
function inputIn(words: readonly string[], target: string | undefined): Readonly<Record<string, unknown>> {
  const input = new Map<string, unknown>(target === undefined ? [] : [['target', target]]);
  for (const word of words) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (key === undefined || value === undefined)
      throw new UsageError(
        `ordinavo-mock move: "${word}" is not KEY=VALUE; write result=Successful, and --target ${/^[\w.-]+$/.test(word) ? word : 'EXT'} for a target.`,
      );
    if (input.has(key)) throw new UsageError(`ordinavo-mock move: ${key} is given twice.`);
    input.set(key, readValue(key, value));
  }
  return Object.fromEntries(input);
}

function readValue(key: string, text: string): unknown {
  const reading: Reading = Object.entries(readings).find(([known]) => known === key)?.[1] ?? 'json';
  const value = jsonOrText(text);
  if (reading === 'json') return value;
  if (reading === 'text') return typeof value === 'string' ? value : text;
  if (Array.isArray(value)) return value;
  return (typeof value === 'string' ? value : text)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function make({ moves }: RemoteWorldControl, name: MoveName, input: object): Promise<MoveTaken> {
  const call = moves[name] as (input: object) => Promise<MoveTaken>; // as: the mock looks at what it is given
  return call(input);
}

const becomes: Readonly<Partial<Record<MoveName, RouteSuggestionStatus>>> = {
  createRouteSuggestion: 'Draft',
  publishRoute: 'Published',
  discardRoute: 'Discarded',
};

/** `JOB-1  InProgress`, or `route suggestion 3  Published`. */
function headLines(name: MoveName, { target, routeSuggestionId }: MoveTaken): readonly string[] {
  if (target !== null) return [`${printable(target.externalId)}  ${target.status}`];
  if (routeSuggestionId !== null) return [`route suggestion ${routeSuggestionId}  ${becomes[name] ?? ''}`.trimEnd()];
  return [`${name}: done`];
}

async function list(given: Given, around: Around, words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError(`ordinavo-mock move list: "${words[0]}" is too much; write move list --target EXT.`);
  const target = given.text('target')?.text;
  const { moves } = await findWorld(given, around);
  const standing = await moves.standing(target === undefined ? {} : { target });
  return show(given, around, standing, standingLines(standing));
}

function standingLines({ target, appointment, visitReport, billingEvent, allowed }: WorkStanding): readonly string[] {
  return [
    `${printable(target.externalId)}  ${target.status}`,
    recordLine('appointment', appointment, appointment === null ? null : `planned for ${writeInstant(appointment.plannedStart)}`),
    recordLine('visit report', visitReport, visitReport?.result ?? null),
    recordLine('billing event', billingEvent, null),
    `  ${'allowed now'.padEnd(13)}  ${allowed.map(asWritten).join(', ') || 'nothing more'}`,
  ];
}

/** `  visit report   4  Submitted  PartiallySuccessful` */
function recordLine(what: string, record: { readonly id: number; readonly status: string } | null, more: string | null): string {
  const words = record === null ? ['none'] : [String(record.id), record.status, ...(more === null ? [] : [more])];
  return `  ${what.padEnd(13)}  ${words.join('  ')}`;
}

/** `billing to Ready` as this command takes it. */
function asWritten(allowed: string): string {
  return allowed.replace(' to ', ' to=');
}
