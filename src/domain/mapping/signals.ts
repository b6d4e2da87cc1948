/** What tells that two names, or two places, are the same. */
import type { AddressDto, LocationDto } from '../../contract/types.js';
import type { Coordinates, Location } from '../records.js';
import { textOf } from '../text.js';

/** At the end of a name, these say nothing about whose it is. */
const legalForms = new Set(
  [
    'gmbh ggmbh mbh gesmbh ug haftungsbeschraenkt haftungsbeschrankt ag aktiengesellschaft kg kommanditgesellschaft kgaa ohg gbr partg partgmbb mbb',
    'ek ekfm ekfr ev eg se il cie',
    'ltd limited llc llp lp plc inc incorporated corp corporation co company pty',
  ].flatMap((forms) => forms.split(' ')),
);
const formsInWords =
  / (?:ges(?:ellschaft)? mbh|gesellschaft mit (?:beschraenkter|beschrankter) haftung|kg aa|eingetragene[rs]? (?:kaufmann|kauffrau|verein)|limited liability company|public limited company)$/;

/** Longer names equal none: comparing must stay cheap whatever is sent. */
const longestCompared = 4000;

/**
 * A name in the spellings under which it is compared: one, or two where umlauts can be written in two ways.
 * None for a name without a letter or a digit, or of more than 4,000 characters.
 */
export function spellingsOf(name: string): readonly string[] {
  return distinct(foldings(name).map(withoutLegalForm));
}

/** A street in the spellings under which it is compared: `Hachestr. 12 A` and `Hachestraße 12a` are one. */
export function streetSpellingsOf(street: string): readonly string[] {
  return distinct(
    foldings(street).map((text) => text.replace(/strasse(?![\p{L}\p{N}])/gu, 'str').replace(/(\d) (?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')),
  );
}

export function sameName(one: string, other: string): boolean {
  return haveCommon(spellingsOf(one), spellingsOf(other));
}

/** Text without case, accents and punctuation: `ä` becomes `ae`, or `a` throughout; words stand apart by one space. */
function foldings(text: string): readonly string[] {
  if (text.length > longestCompared || !/[\p{L}\p{N}]/u.test(text)) return [];
  const lower = text
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/(\p{M}{16})\p{M}+/gu, '$1') // normalising long runs of marks takes time by their square
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  const bare = words(withoutAccents(lower));
  const german = words(withoutAccents(lower.replace(/[äöü]/g, (umlaut) => umlautDigraphs[umlaut as 'ä' | 'ö' | 'ü']))); // as: the pattern allows no other
  return distinct([german, bare]).filter((folded) => folded !== '');
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
    .replace(/\+|(?<=\s)(?:und|and|u\.)(?=\s)/g, '&')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .replace(/ ?& ?/g, ' & ')
    .trim();
}

function withoutLegalForm(name: string): string {
  const kept = name.replace(formsInWords, '').split(' ');
  while (kept.length > 1 && legalForms.has(kept.at(-1) ?? '')) {
    kept.pop();
    while (kept.length > 1 && kept.at(-1) === '&') kept.pop(); // GmbH & Co. KG
  }
  return kept.join(' ');
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts[0] === texts[1] ? texts.slice(0, 1) : texts;
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
  const [one, other] = [postalCodeOf(place), postalCodeOf(location)];
  return one !== null && other !== null && one.code === other.code && !contradict(one.country, other.country, sameCountry);
}

/** Whether a place that a request gives is that of a location: something strong is the same, and nothing is different. */
export function isAt(place: Place, location: Location): boolean {
  const sameRoad =
    place.street !== null && location.street !== null && haveCommon(streetSpellingsOf(place.street), streetSpellingsOf(location.street));
  return (sameRoad || isStrongSignal(place, location)) && !areDifferent(place, location);
}

/** Whether two places are different; not when too little is known to tell. */
export function areDifferent(one: Place, other: Place): boolean {
  if (one.coordinates !== null && other.coordinates !== null) return !isNear(one.coordinates, other.coordinates);
  const [code, otherCode] = [postalCodeOf(one), postalCodeOf(other)];
  return (
    (code !== null && otherCode !== null && code.code !== otherCode.code) ||
    contradict(code?.country ?? one.country, otherCode?.country ?? other.country, sameCountry) ||
    contradict(one.street, other.street, sameStreet) ||
    contradict(one.city, other.city, sameText)
  );
}

/**
 * Keys of which two places have one in common whenever `isStrongSignal` holds between them, and seldom else: for indexes.
 * A stored location is found under `keysOfLocation` by whoever looks under `keysNear`.
 */
export function keysOfLocation(location: Place): readonly string[] {
  const code = postalCodeOf(location);
  const cell = location.coordinates === null ? [] : [cellOf(location.coordinates)];
  return code === null ? cell : [code.code, ...cell];
}

export function keysNear(place: Place): readonly string[] {
  const code = postalCodeOf(place);
  const cells = place.coordinates === null ? [] : cellsAround(place.coordinates);
  return code === null ? cells : [code.code, ...cells];
}

const rowsPerDegree = 1000; // a row is 111 m high, so 100 m reach no farther than the next one

function cellOf({ latitude, longitude }: Coordinates): string {
  const row = Math.floor(latitude * rowsPerDegree);
  return `@${row},${Math.floor(longitude * columnsPerDegree(row))}`;
}

function cellsAround({ latitude, longitude }: Coordinates): readonly string[] {
  const row = Math.floor(latitude * rowsPerDegree);
  return [row - 1, row, row + 1].flatMap((near) => {
    const columns = columnsPerDegree(near);
    const acrossTheDateLine = (180 - Math.abs(longitude)) * columns <= 2; // nearer to it than two columns
    const turns = acrossTheDateLine ? [longitude, longitude - 360, longitude + 360] : [longitude];
    return turns.flatMap((turned) => {
      const column = Math.floor(turned * columns);
      return [column - 1, column, column + 1].map((beside) => `@${near},${beside}`);
    });
  });
}

/** So many that a column is nowhere in its row narrower than 111 m. */
function columnsPerDegree(row: number): number {
  const farthest = Math.max(Math.abs(row), Math.abs(row + 1)) / rowsPerDegree;
  return rowsPerDegree * Math.max(Math.cos((Math.min(farthest, 90) * Math.PI) / 180), 0);
}

function isNear(one: Coordinates | null, other: Coordinates | null): boolean {
  if (one === null || other === null) return false;
  if (one.latitude === other.latitude && one.longitude === other.longitude) return true; // what is sent again and again needs no arithmetic
  return distanceBetween(one, other) <= samePlaceWithin;
}

function contradict(one: string | null, other: string | null, same: (one: string, other: string) => boolean): boolean {
  return one !== null && other !== null && !same(one, other);
}

/** The codes that once stood before postal codes, where they are not those of today. */
const formerCodes: Readonly<Record<string, string>> = {
  D: 'DE',
  A: 'AT',
  F: 'FR',
  I: 'IT',
  B: 'BE',
  L: 'LU',
  E: 'ES',
  P: 'PT',
  S: 'SE',
  N: 'NO',
};

const longestCode = 40;

/** `D-45127`, `45127` and `451 27` are one code, the first with its country. `null` where there is no letter and no digit. */
function postalCodeOf({ postalCode, country }: Pick<Place, 'postalCode' | 'country'>): { code: string; country: string | null } | null {
  if (postalCode === null || postalCode.length > longestCode) return null;
  const [, prefix, rest] = /^([A-Z]{1,2})[- ]+(?=\d)(.*)$/s.exec(postalCode.trim().toUpperCase()) ?? [
    '',
    '',
    postalCode.trim().toUpperCase(),
  ];
  const code = (rest ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  if (code === '') return null;
  const before = prefix === '' || prefix === undefined ? null : (formerCodes[prefix] ?? prefix);
  return { code, country: country?.trim().length === 2 ? country : (before ?? country) }; // a name in words says less than the code
}

/** Only two-letter codes are compared: a name of a country may be in any language. */
function sameCountry(one: string, other: string): boolean {
  const [a, b] = [one.trim().toUpperCase(), other.trim().toUpperCase()];
  return a === b || a.length !== 2 || b.length !== 2;
}

function sameStreet(one: string, other: string): boolean {
  return notApart(streetSpellingsOf(one), streetSpellingsOf(other));
}

function sameText(one: string, other: string): boolean {
  return notApart(foldings(one), foldings(other));
}

/** What cannot be compared is not told apart. */
function notApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || haveCommon(some, others);
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
