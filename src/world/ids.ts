/** Everything that is numbered or drawn: sequences, and the one source of chance. All of it derives from the seed. */
import { randomBytes } from 'node:crypto';
import type { NextIds } from '../domain/mapping/resolve.js';
import type { ContactId, CustomerId, ImportJobId, Instant, LocationId, RouteSuggestionId, TargetId, WebhookId } from '../domain/records.js';
import type { NextIds as NextWorkIds } from '../domain/work/move.js';

/** The next number of each kind, in one tenant. */
export interface Sequences {
  importJob: number;
  target: number;
  customer: number;
  location: number;
  contact: number;
  webhook: number;
  routeSuggestion: number;
  appointment: number;
  visitReport: number;
  billingEvent: number;
}

export function nextTargetId(sequences: Sequences): TargetId {
  const id = sequences.target;
  sequences.target += 1;
  return id as TargetId; // as: the one place where target ids come from
}

export function nextImportJobId(sequences: Sequences): ImportJobId {
  const id = sequences.importJob;
  sequences.importJob += 1;
  return id as ImportJobId; // as: the one place where import job ids come from
}

export function nextWebhookId(sequences: Sequences): WebhookId {
  const id = sequences.webhook;
  sequences.webhook += 1;
  return id as WebhookId; // as: the one place where webhook ids come from
}

/** The numbers that the next customer records get; whoever puts one with such a number takes it. */
export function nextRecordIds({ customer, location, contact }: Sequences): NextIds {
  return { customer: customer as CustomerId, location: location as LocationId, contact: contact as ContactId }; // as: the one place where these ids come from
}

/** The same for what a move of field work leaves behind. */
export function nextWorkIds({ appointment, visitReport, billingEvent, target }: Sequences): Omit<NextWorkIds, 'followUpExternalId'> {
  return { appointment, visitReport, billingEvent, target } as Omit<NextWorkIds, 'followUpExternalId'>; // as: the one place where these ids come from
}

export function nextRouteSuggestionId({ routeSuggestion }: Sequences): RouteSuggestionId {
  return routeSuggestion as RouteSuggestionId; // as: the one place where these ids come from
}

/** State of the generator sfc32 (Chris Doty-Humphrey, PractRand): four 32-bit words. */
export interface Chance {
  a: number;
  b: number;
  c: number;
  counter: number;
}

/** A generator of its own for each name under one seed. */
export function chanceFrom(seed: number, name: string): Chance {
  let hash = 0x811c9dc5; // FNV-1a
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  const chance: Chance = { a: seed | 0, b: hash, c: 0x9e3779b9 | 0, counter: 1 };
  for (let round = 0; round < 12; round += 1) next32(chance);
  return chance;
}

/** A generator of its own for each number under a name: what it draws does not depend on what others have drawn before. */
export function chanceOf(seed: number, name: string, number: number): Chance {
  const chance = chanceFrom(seed, name);
  chance.c ^= number;
  for (let round = 0; round < 12; round += 1) next32(chance);
  return chance;
}

/** An integer from 0 to 2^32-1. */
function next32(chance: Chance): number {
  const result = (chance.a + chance.b + chance.counter) | 0;
  chance.counter = (chance.counter + 1) | 0;
  chance.a = chance.b ^ (chance.b >>> 9);
  chance.b = (chance.c + (chance.c << 3)) | 0;
  chance.c = (((chance.c << 21) | (chance.c >>> 11)) + result) | 0;
  return result >>> 0;
}

/** Evenly from 0 up to before 1. */
export function nextFraction(chance: Chance): number {
  return next32(chance) / 2 ** 32;
}

const base32 = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
/** Two digits at once: every answer needs a ULID. */
const digitPairs = base32.flatMap((first) => base32.map((second) => first + second));

/** A ULID: 10 characters of time, 16 of chance. */
export function nextUlid(chance: Chance, now: Instant): string {
  const time = fourDigits(Math.floor(now / 2 ** 20)) + fourDigits(now % 2 ** 20); // 50 bits, of which the first two digits follow
  return (
    pair(Math.floor(now / 2 ** 40)) +
    time +
    fourDigits(next32(chance)) +
    fourDigits(next32(chance)) +
    fourDigits(next32(chance)) +
    fourDigits(next32(chance))
  );
}

/** The lowest 20 bits. */
function fourDigits(value: number): string {
  return pair(value >>> 10) + pair(value);
}

/** The lowest 10 bits. */
function pair(value: number): string {
  return digitPairs[value & 1023] ?? '';
}

/** `whsec_MOCK` and 28 characters. */
export function nextWebhookSecret(chance: Chance): string {
  return `whsec_MOCK${Array.from({ length: 28 }, () => base32[next32(chance) & 31]).join('')}`;
}

/** For what nobody may guess, and therefore the only thing that does not derive from the seed. */
export function secretToken(): string {
  return randomBytes(24).toString('base64url');
}
