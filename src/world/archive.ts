/** A state as text, to be kept in a file and read again: with its maps and sets, a version, and a checksum. */
import { hash } from 'node:crypto';
import type { JournalEntry } from '../domain/journal/entry.js';
import { redactedEntry, withSecretsIn } from '../domain/journal/redact.js';
import type { ImportJob, Instant } from '../domain/records.js';
import { emptyAgenda, entriesOf, putDown } from './agenda.js';
import { entriesIn, journalOf } from './journal.js';
import type { Snapshot } from './snapshot.js';
import type { State } from './state.js';

/** The whole state of a world, as JSON can hold it. */
export interface StateFile {
  readonly format: 'ordinavo-mock state';
  readonly version: number;
  /** What the mock's clock said, ISO 8601. */
  readonly at: string;
  readonly sha256: string;
  readonly state: unknown;
}

/** The journal as its entries, without secrets. */
interface KeptState extends Omit<State, 'journal'> {
  readonly journal: { readonly nextId: number; readonly entries: readonly JournalEntry[] };
}

const format = 'ordinavo-mock state';
/** Counts up with every change to the state that an older or newer mock could not read. */
const version = 3;

/** Why a file cannot be read back. */
export class ArchiveError extends Error {}

export function archiveOf({ state, at }: Snapshot): StateFile {
  const apiKeys = new Map([...state.apiKeys].map(([value, key]) => [concealed(value), { ...key, value: concealed(value) }]));
  const { nextId } = state.journal;
  const journal = { nextId, entries: entriesIn(state.journal, state.rules.limits.journalEntries).map(redactedEntry) };
  const agenda = emptyAgenda();
  for (const entry of entriesOf(state.agenda)) if (entry.action !== 'goOn') putDown(agenda, entry); // who waits is here, and not in a file
  const tenants = withSecrets(state.tenants, concealed);
  const kept: KeptState = { ...state, apiKeys, tenants, agenda, journal };
  const plain: unknown = JSON.parse(JSON.stringify(kept, writeCollections));
  const time = new Date(at).toISOString();
  return { format, version, at: time, sha256: checksum(time, plain), state: plain };
}

/** `known`: the API keys and webhook secrets of the mock that reads it, for those whose values were not written. */
export function snapshotOf(file: unknown, known: Iterable<string>): Snapshot {
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format)
    throw new ArchiveError('It is no state of ordinavo-mock, or not the whole of it.');
  const { version: written, at, sha256, state: plain } = file as Partial<StateFile>; // as: looked at before it is used
  if (written !== version)
    throw new ArchiveError(`It has the version ${written}; this ordinavo-mock reads version ${version}. Export it again.`);
  const instant: Instant = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (plain === undefined || Number.isNaN(instant) || checksum(at, plain) !== sha256)
    throw new ArchiveError('Its checksum does not fit: it is damaged, or was changed by hand.');
  const state = JSON.parse(JSON.stringify(plain), readCollections) as KeptState; // as: the checksum says that a mock of this version wrote it
  const values = new Map([...known].map((value) => [concealed(value), value]));
  const apiKeys = [...state.apiKeys].flatMap(([written, key]) => {
    const value = values.get(written) ?? written;
    return value.startsWith('sha256:') ? [] : [[value, { ...key, value }] as const]; // a hash is not a key, whoever has read it
  });
  const { entries, nextId } = state.journal;
  const tenants = withSignals(withSecrets(state.tenants, (written) => values.get(written) ?? written));
  return { state: { ...state, apiKeys: new Map(apiKeys), tenants, journal: journalOf(entries, nextId) }, at: instant };
}

/** The same tenants with other texts in place of the secrets of their webhooks. One that nobody knows signs wrongly until it is changed. */
function withSecrets(tenants: State['tenants'], secretFor: (secret: string) => string): State['tenants'] {
  return new Map(
    [...tenants].map(([key, tenant]) => {
      const webhooks = [...tenant.webhooks.webhooks].map(
        ([id, webhook]) => [id, { ...webhook, secret: secretFor(webhook.secret) }] as const,
      );
      const idempotency = [...tenant.idempotency].map(
        ([name, answer]) => [name, { ...answer, body: withSecretsIn(answer.body, secretFor) }] as const,
      );
      return [
        key,
        { ...tenant, idempotency: new Map(idempotency), webhooks: { ...tenant.webhooks, webhooks: new Map(webhooks) } },
      ] as const;
    }),
  );
}

/** A file of a mock that did not remember by what items were mapped does not say it. */
function withSignals(tenants: State['tenants']): State['tenants'] {
  const whole = (job: ImportJob | undefined) => (job === undefined || 'mappedBy' in job ? job : { ...(job as ImportJob), mappedBy: null }); // as: all else is there
  return new Map(
    [...tenants].map(([key, tenant]) => [
      key,
      { ...tenant, importJobs: { ...tenant.importJobs, slots: tenant.importJobs.slots.map(whole) } },
    ]),
  );
}

/** Keys that are not mock values are written as their hash: enough to know them again, and no use to anybody else. */
function concealed(value: string): string {
  return value.includes('MOCK') || /^sha256:[0-9a-f]{64}$/.test(value) ? value : `sha256:${hash('sha256', value, 'hex')}`;
}

function checksum(at: unknown, plain: unknown): string {
  return hash('sha256', JSON.stringify([at, plain]), 'hex');
}

function writeCollections(this: unknown, _key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  for (const [name, Numbers] of Object.entries(numbers))
    if (value instanceof Numbers)
      return { $numbers: name, bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  if (typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')))
    return { $object: Object.entries(value) };
  return value === undefined && Array.isArray(this) ? { $none: true } : value;
}

function readCollections(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value) return new Map(value.$map as [unknown, unknown][]); // as: only ever written for a map, and so below
  if ('$object' in value) return Object.fromEntries(value.$object as [string, unknown][]);
  if ('$none' in value) return undefined;
  if ('$numbers' in value) return numbersIn(value as { $numbers: keyof typeof numbers; bytes: string });
  if ('$set' in value) return new Set(value.$set as unknown[]);
  return value;
}

const numbers = { Uint8Array, Uint32Array, Float64Array };

function numbersIn({ $numbers: name, bytes }: { readonly $numbers: keyof typeof numbers; readonly bytes: string }) {
  const { buffer, byteOffset, byteLength } = Buffer.from(bytes, 'base64');
  return new numbers[name](buffer.slice(byteOffset, byteOffset + byteLength));
}
