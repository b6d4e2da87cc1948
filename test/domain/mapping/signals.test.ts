import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areDifferent,
  coordinatesOf,
  distanceBetween,
  isStrongSignal,
  type Place,
  placeOf,
  sameName,
  spellingsOf,
} from '../../../src/domain/mapping/signals.js';
import type { Location, LocationId } from '../../../src/domain/records.js';

describe('two names are equal', () => {
  test.each([
    ['case', 'RHEIN-RUHR MEDICAL SUPPLY', 'Rhein-Ruhr Medical Supply'],
    ['white space', '  Rhein-Ruhr  Medical\tSupply ', 'Rhein-Ruhr Medical Supply'],
    ['punctuation', 'Rhein-Ruhr Medical, Supply.', 'Rhein Ruhr Medical Supply'],
    ['an apostrophe', 'O’Neill Ltd', "O'Neill"],
    ['GmbH', 'Berg Retail GmbH', 'Berg Retail'],
    ['G.m.b.H.', 'Berg Retail G.m.b.H.', 'Berg Retail GmbH'],
    ['mbH', 'Berg Handels mbH', 'Berg Handels'],
    ['the form spelled out', 'Berg Gesellschaft mit beschränkter Haftung', 'Berg'],
    ['GmbH & Co. KG', 'Berg Retail GmbH & Co. KG', 'Berg Retail'],
    ['UG (haftungsbeschränkt)', 'Berg UG (haftungsbeschränkt)', 'Berg'],
    ['AG', 'Berg AG', 'Berg Aktiengesellschaft'],
    ['KGaA', 'Berg KGaA', 'Berg'],
    ['e.K.', 'Berg e.K.', 'Berg e. K.'],
    ['e.V.', 'Turnverein Berg e.V.', 'Turnverein Berg'],
    ['OHG and GbR', 'Berg OHG', 'Berg GbR'],
    ['Ltd.', 'Hill Trading Ltd.', 'Hill Trading Limited'],
    ['Inc.', 'Hill, Inc.', 'Hill Incorporated'],
    ['LLC', 'Hill L.L.C.', 'Hill LLC'],
    ['PLC', 'Hill plc', 'Hill'],
    ['Co.', 'Hill & Co.', 'Hill'],
    ['Corp.', 'Hill Corp.', 'Hill Corporation'],
    ['German and English', 'Berg GmbH', 'Berg Ltd'],
    ['umlauts as digraphs', 'Müller', 'Mueller'],
    ['umlauts without their dots', 'Müller', 'Muller'],
    ['sharp s', 'Straßenbau Groß', 'Strassenbau Gross'],
    ['accents', 'Café Citroën', 'Cafe Citroen'],
    ['accents as marks of their own', 'Cafe\u0301', 'Café'],
    ['stroked letters', 'Łódź Ærø', 'Lodz Aero'],
    ['full-width letters', 'Ｂｅｒｇ', 'Berg'],
    ['and, und, & and +', 'Meier und Söhne', 'Meier & Soehne'],
    ['and in English', 'Smith and Sons', 'Smith + Sons'],
    ['invisible direction marks', 'شركة\u200f النور', 'شركة النور'],
  ])('but for %s', (_, one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  test.each([
    ['Mueller and Muller, of which only Müller is both', 'Mueller', 'Muller'],
    ['other words', 'Berg Retail', 'Berg Wholesale'],
    ['a word more', 'Berg', 'Berg Retail'],
    ['Bauer and Baur', 'Bauer', 'Baur'],
    ['a legal form within the name', 'Berg AG Retail', 'Berg Retail'],
    ['digits', 'Store 12', 'Store 21'],
    ['vowel signs of other scripts', 'कि', 'का'],
    ['emoji alone', '🏥', '🏥'],
    ['nothing but punctuation', '---', '...'],
    ['blanks', ' ', ' '],
  ])('not: %s', (_, one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  test('a name that is a legal form keeps it', () => {
    expect(spellingsOf('AG')).toEqual(['ag']);
    expect(spellingsOf('Co')).toEqual(['co']);
  });

  test('a name of 2,000 characters, and one of 2,000 marks, are read at once', () => {
    expect(spellingsOf('ä'.repeat(2000))).toEqual(['ae'.repeat(2000), 'a'.repeat(2000)]);
    expect(spellingsOf(`e${'\u0301'.repeat(1999)}`)).toEqual(['e']);
    expect(spellingsOf('a.'.repeat(1000))).toEqual(['a'.repeat(1000)]);
    expect(spellingsOf('& '.repeat(1000)).join().length).toBeGreaterThan(0);
  });

  test('whatever the text: equal to itself unless nothing remains, in either order, and with GmbH after it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(sameName(one, one)).toBe(spellingsOf(one).length > 0);
        expect(sameName(one, other)).toBe(sameName(other, one));
        if (spellingsOf(one).length > 0 && /[\p{L}\p{N}]$/u.test(one)) expect(sameName(one, `${one} GmbH`)).toBe(true);
      }),
    );
  });
});

const nowhere: Place = { street: null, postalCode: null, city: null, country: null, coordinates: null };
const essen = {
  street: 'Hachestrasse 12',
  postalCode: '45127',
  city: 'Essen',
  country: 'DE',
  coordinates: { latitude: 51.451, longitude: 7.012 },
};

function locationAt(place: Partial<Place>): Location {
  return {
    id: 34 as LocationId,
    customerId: 12 as Location['customerId'],
    standing: 'active',
    externalIds: {},
    name: null,
    type: null,
    region: null,
    defaultEstimatedWorkMinutes: null,
    defaultPriority: null,
    accessNotes: null,
    parkingNotes: null,
    ...nowhere,
    ...place,
  };
}

describe('a place is', () => {
  test.each<[string, Partial<Place>, Partial<Place>, boolean]>([
    [
      'the same, where the documents’ two pages place one address 43 m apart',
      { coordinates: { latitude: 51.4513, longitude: 7.0116 } },
      essen,
      false,
    ],
    [
      'another, more than 100 m away, whatever the address',
      { ...essen, coordinates: { latitude: 51.4521, longitude: 7.012 } },
      essen,
      true,
    ],
    ['the same within 100 m, whatever the street', { street: 'Hinterhof', coordinates: essen.coordinates }, essen, false],
    ['the same, in another spelling of the street', { street: 'Hachestr. 12' }, essen, false],
    ['the same, with a letter after the house number', { street: 'Hachestraße 12 A' }, { street: 'Hachestrasse 12a' }, false],
    ['another, in another street', { street: 'Kettwiger Strasse 35', postalCode: '45127' }, essen, true],
    ['another, at another house number', { street: 'Hachestrasse 13' }, essen, true],
    ['another, with another postal code', { postalCode: '44787' }, essen, true],
    ['the same, with the country before the postal code', { postalCode: 'D-45127' }, essen, false],
    ['the same, with white space in the postal code', { postalCode: ' 451 27 ' }, essen, false],
    ['another, in another town', { city: 'Bochum' }, essen, true],
    ['the same, in another spelling of the town', { city: 'Koeln' }, { city: 'Köln' }, false],
    ['another, in another country', { postalCode: '45127', country: 'FR' }, essen, true],
    ['the same, with the country in other case', { country: 'de' }, essen, false],
    ['not told apart by a country in words', { city: 'Essen', country: 'Germany' }, essen, false],
    ['not told apart where nothing is known', {}, essen, false],
    ['told by the address where one has no coordinates', { street: 'Elsewhere 1', coordinates: null }, essen, true],
  ])('%s', (_, one, other, different) => {
    expect(areDifferent({ ...nowhere, ...one }, locationAt(other))).toBe(different);
    expect(areDifferent({ ...nowhere, ...other }, locationAt(one))).toBe(different);
  });

  test.each<[string, Partial<Place>, Partial<Place>, boolean]>([
    ['the same postal code', { postalCode: '45127' }, essen, true],
    ['the same postal code in two countries', { postalCode: '45127', country: 'FR' }, essen, false],
    ['another postal code', { postalCode: '45128', city: 'Essen', street: 'Hachestrasse 12' }, essen, false],
    ['coordinates within 100 m', { coordinates: { latitude: 51.4513, longitude: 7.0116 } }, essen, true],
    ['coordinates 112 m away', { coordinates: { latitude: 51.45201, longitude: 7.012 } }, essen, false],
    ['no postal code and no coordinates', { street: 'Hachestrasse 12', city: 'Essen' }, essen, false],
    ['a location of which nothing is known', essen, {}, false],
  ])('a strong signal or not: %s', (_, place, location, strong) => {
    expect(isStrongSignal({ ...nowhere, ...place }, locationAt(location))).toBe(strong);
  });

  test('none, where one coordinate is missing, or nothing but blanks is said', () => {
    expect(coordinatesOf(51.45, null)).toBeNull();
    expect(coordinatesOf(undefined, 7.01)).toBeNull();
    expect(placeOf({ street: ' ', city: '', latitude: 51.45 })).toBeNull();
    expect(placeOf(null)).toBeNull();
  });
});

test('a distance is that of the great circle', () => {
  const kilometres = (one: [number, number], other: [number, number]) =>
    distanceBetween({ latitude: one[0], longitude: one[1] }, { latitude: other[0], longitude: other[1] }) / 1000;
  expect(kilometres([52.52, 13.405], [48.137, 11.575])).toBeCloseTo(504.4, 0); // Berlin to Munich
  expect(kilometres([0, 0], [0, 180])).toBeCloseTo(20015.1, 0);
  expect(kilometres([0, 179.9], [0, -179.9])).toBeCloseTo(22.2, 0);
  expect(kilometres([90, 0], [90, 120])).toBeCloseTo(0, 6);
});
