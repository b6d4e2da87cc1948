/** Everything that is numbered or drawn: sequences, and the one source of chance. All of it derives from the seed. */
import type { ImportJobId, Instant, TargetId } from '../domain/records.js';

/** The next number of each kind, in one tenant. */
export interface Sequences {
  importJob: number;
  target: number;
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

/** An integer from 0 to 2^32-1. */
function next32(chance: Chance): number {
  const result = (chance.a + chance.b + chance.counter) | 0;
  chance.counter = (chance.counter + 1) | 0;
  chance.a = chance.b ^ (chance.b >>> 9);
  chance.b = (chance.c + (chance.c << 3)) | 0;
  chance.c = (((chance.c << 21) | (chance.c >>> 11)) + result) | 0;
  return result >>> 0;
}

const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 10 characters of time, 16 of chance. */
export function nextUlid(chance: Chance, now: Instant): string {
  return base32Digits(now, 10) + base32Digits(next40(chance), 8) + base32Digits(next40(chance), 8);
}

function next40(chance: Chance): number {
  return next32(chance) * 256 + (next32(chance) >>> 24);
}

function base32Digits(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let digit = 0; digit < length; digit += 1) {
    text = base32.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
