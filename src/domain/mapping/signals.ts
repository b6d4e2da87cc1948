/** What tells that two names, or two places, are the same. */
import type { AddressDto, LocationDto } from '../../contract/types.js';
import type { Coordinates, Location } from '../records.js';
import { textOf } from '../text.js';

/** At the end of a name, these say nothing about whose it is. */
const legalForms = new Set(
  [
    'gmbh ggmbh mbh gesmbh ug haftungsbeschraenkt haftungsbeschrankt ag aktiengesellschaft kg kommanditgesellschaft kgaa ohg gbr ek ekfm ekfr ev eg se',
    'ltd limited llc llp lp plc inc incorporated corp corporation co company pty',
  ].flatMap((forms) => forms.split(' ')),
);
const spelledOut = / gesellschaft mit (?:beschraenkter|beschrankter) haftung$/;

/** A name in the spellings under which it is compared: one, or two where an umlaut can be written in two ways. None for a name without a letter or a digit. */
export function spellingsOf(name: string): readonly string[] {
  const spellings = foldings(name).map(withoutLegalForm);
  return spellings[0] === '' ? [] : spellings;
}

export function sameName(one: string, other: string): boolean {
  return haveCommon(spellingsOf(one), spellingsOf(other));
}

/** Text without case, accents and punctuation: `ä` becomes both `ae` and `a`, words stand apart by one space. */
function foldings(text: string): readonly string[] {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss');
  const bare = words(withoutAccents(lower));
  const german = words(withoutAccents(lower.replace(/[äöü]/g, (umlaut) => umlautDigraphs[umlaut as 'ä' | 'ö' | 'ü']))); // as: the pattern allows no other
  return german === bare ? [bare] : [german, bare];
}

const umlautDigraphs = { ä: 'ae', ö: 'oe', ü: 'ue' };
const otherLetters: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** Only Latin letters lose their marks: in other scripts a mark may be a vowel. */
function withoutAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[æœøłđðþ]/g, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
}

function words(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu, (letters) => letters.replace(/[.\s]/g, '')) // G.m.b.H., e. K.
    .replace(/['’`´]/g, '')
    .replace(/\+|(?<=\s)(?:und|and)(?=\s)/g, '&')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .replace(/ ?& ?/g, ' & ')
    .trim();
}

function withoutLegalForm(name: string): string {
  const kept = name.replace(spelledOut, '').split(' ');
  while (kept.length > 1 && legalForms.has(kept.at(-1) ?? '')) {
    kept.pop();
    while (kept.length > 1 && kept.at(-1) === '&') kept.pop(); // GmbH & Co. KG
  }
  return kept.join(' ');
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** Where something is, as far as somebody said. */
export interface Place {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly coordinates: Coordinates | null;
}

/** The place that an address or a location of a request names; `null` when it names none. */
export function placeOf(dto: AddressDto | LocationDto | null): Place | null {
  if (dto === null) return null;
  const [street, postalCode, city, country] = [textOf(dto.street), textOf(dto.postalCode), textOf(dto.city), textOf(dto.country)];
  const coordinates = coordinatesOf(dto.latitude, dto.longitude);
  const said = street ?? postalCode ?? city ?? coordinates;
  return said === null ? null : { street, postalCode, city, country, coordinates };
}

/** Both or none: one coordinate alone is no place. */
export function coordinatesOf(latitude: number | null | undefined, longitude: number | null | undefined): Coordinates | null {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

const samePlaceWithin = 100; // metres

/** A strong signal: the same postal code, or no farther than 100 m. */
export function isStrongSignal(place: Place, location: Location): boolean {
  if (isNear(place.coordinates, location.coordinates)) return true;
  return agree(place.postalCode, location.postalCode, samePostalCode) && !contradict(place.country, location.country, sameCountry);
}

/** Whether two places are different; not when too little is known to tell. */
export function areDifferent(one: Place, other: Place): boolean {
  if (one.coordinates !== null && other.coordinates !== null) return !isNear(one.coordinates, other.coordinates);
  return (
    contradict(one.postalCode, other.postalCode, samePostalCode) ||
    contradict(one.street, other.street, sameStreet) ||
    contradict(one.city, other.city, sameText) ||
    contradict(one.country, other.country, sameCountry)
  );
}

function isNear(one: Coordinates | null, other: Coordinates | null): boolean {
  return one !== null && other !== null && distanceBetween(one, other) <= samePlaceWithin;
}

function agree(one: string | null, other: string | null, same: (one: string, other: string) => boolean): boolean {
  return one !== null && other !== null && same(one, other);
}

function contradict(one: string | null, other: string | null, same: (one: string, other: string) => boolean): boolean {
  return one !== null && other !== null && !same(one, other);
}

/** `D-45127`, `45127` and `45 127` are one. */
function samePostalCode(one: string, other: string): boolean {
  return bareCode(one) === bareCode(other);
}

function bareCode(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^[A-Z]{1,3}[- ]+(?=\d)/, '')
    .replace(/[\s-]/g, '');
}

/** Only two-letter codes are compared: a name of a country may be in any language. */
function sameCountry(one: string, other: string): boolean {
  const [a, b] = [one.trim().toUpperCase(), other.trim().toUpperCase()];
  return a === b || a.length !== 2 || b.length !== 2;
}

/** `Hachestr. 12 A` and `Hachestraße 12a` are one. */
export function sameStreet(one: string, other: string): boolean {
  return haveCommon(foldings(one).map(bareStreet), foldings(other).map(bareStreet));
}

function bareStreet(street: string): string {
  return street.replace(/strasse(?![\p{L}\p{N}])/gu, 'str').replace(/(\d) (?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');
}

function sameText(one: string, other: string): boolean {
  return haveCommon(foldings(one), foldings(other));
}

const earthRadius = 6_371_009; // metres, mean

/** Great-circle distance in metres. */
export function distanceBetween(one: Coordinates, other: Coordinates): number {
  const radians = Math.PI / 180;
  const [latitude, otherLatitude] = [one.latitude * radians, other.latitude * radians];
  const half = Math.sin((otherLatitude - latitude) / 2) ** 2;
  const across = Math.sin(((other.longitude - one.longitude) * radians) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(latitude) * Math.cos(otherLatitude) * across)));
}
