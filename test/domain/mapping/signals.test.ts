import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areDifferent,
  coordinatesOf,
  distanceBetween,
  isStrongSignal,
  keysNear,
  keysOfLocation,
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
    ['a soft hyphen', 'Kälte\u00adtechnik', 'Kältetechnik'],
    ['an emoji', 'Foo ❤️', 'Foo'],
    ['Gesellschaft mbH', 'Berg Gesellschaft mbH', 'Berg Ges.m.b.H.'],
    ['PartG mbB', 'Berg und Partner PartG mbB', 'Berg & Partner'],
    ['KG a.A.', 'Berg KG a.A.', 'Berg KGaA'],
    ['i.L.', 'Berg GmbH i.L.', 'Berg GmbH'],
    ['an entered merchant', 'Berg eingetragener Kaufmann', 'Berg e.K.'],
    ['the English forms spelled out', 'Hill Limited Liability Company', 'Hill LLC'],
    ['u. for und', 'Meier u. Söhne', 'Meier & Söhne'],
    ['& Cie.', 'Hill & Cie.', 'Hill'],
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
    ['two emoji with one variation selector', '❤️', '☎️'],
    ['an ampersand alone', '&', '+'],
    ['umlauts that are not written alike throughout', 'Müller Kältetechnik', 'Mueller Kaltetechnik'],
    ['names of more than 4,000 characters', 'a'.repeat(4001), 'a'.repeat(4001)],
    ['nothing but punctuation', '---', '...'],
    ['blanks', ' ', ' '],
  ])('not: %s', (_, one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  test('a name that is a legal form keeps it', () => {
    expect(spellingsOf('AG')).toEqual(['ag']);
    expect(spellingsOf('Foo UG (haftungsbeschränkt)')).toEqual(['foo']);
    expect(spellingsOf('Co')).toEqual(['co']);
  });

  test('a name of 2,000 characters, and one of 2,000 marks, are read at once', () => {
    expect(spellingsOf('ä'.repeat(2000))).toEqual(['ae'.repeat(2000), 'a'.repeat(2000)]);
    expect(spellingsOf(`e${'\u0301'.repeat(1999)}`)).toEqual(['e']);
    expect(spellingsOf(`${'a\u0301\u0316'.repeat(1000)}`)).toEqual(['a'.repeat(1000)]);
    expect(spellingsOf(`क${'\u0301\u0316'.repeat(1999)}`)[0]?.length).toBe(17); // a run of marks is cut before it costs anything
    expect(spellingsOf('a.'.repeat(1000))).toEqual(['a'.repeat(1000)]);
    expect(spellingsOf('& '.repeat(1000))).toEqual([]);
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
    ['another, with another country before the same postal code', { postalCode: 'A-8000' }, { postalCode: 'CH-8000' }, true],
    ['the same, with its country said in two ways', { postalCode: 'D-45127' }, { postalCode: '45127', country: 'DE' }, false],
    ['not told apart by a placeholder for the postal code', { postalCode: '-', city: 'Essen' }, essen, false],
    ['not told apart by streets without a letter or digit', { street: '🏠' }, { street: '🏢' }, false],
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
    ['the same postal code after the codes of two countries', { postalCode: 'A-8000' }, { postalCode: 'CH-8000' }, false],
    [
      'a country in words beside the code before the postal code',
      { postalCode: 'D 45127', country: 'Germany' },
      { postalCode: '45127', country: 'FR' },
      false,
    ],
    ['a placeholder for the postal code', { postalCode: '-' }, { postalCode: '- -' }, false],
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

test('an index by keys finds every place that has a strong signal, wherever on the globe', () => {
  const latitude = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(0, 51.451, 89.993, -89.98, 89.9995, -90, 90));
  const longitude = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(0, 7.012, 179.9999, -179.9999, 180, -180));
  const step = fc.double({ min: -0.002, max: 0.002, noNaN: true });
  let near = 0;
  fc.assert(
    fc.property(latitude, longitude, step, step, (lat, long, up, right) => {
      const east = long + right / Math.max(Math.cos((lat * Math.PI) / 180), 0.001);
      const other = {
        latitude: Math.max(-90, Math.min(90, lat + up)),
        longitude: east > 180 ? east - 360 : east < -180 ? east + 360 : east,
      };
      const [place, location] = [{ ...nowhere, coordinates: { latitude: lat, longitude: long } }, locationAt({ coordinates: other })];
      if (!isStrongSignal(place, location)) return;
      near += 1;
      expect(keysNear(place).some((key) => keysOfLocation(location).includes(key))).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(near, 'places that are near each other must have been tried').toBeGreaterThan(300);
});

test('a distance is that of the great circle', () => {
  const kilometres = (one: [number, number], other: [number, number]) =>
    distanceBetween({ latitude: one[0], longitude: one[1] }, { latitude: other[0], longitude: other[1] }) / 1000;
  expect(kilometres([52.52, 13.405], [48.137, 11.575])).toBeCloseTo(504.4, 0); // Berlin to Munich
  expect(kilometres([0, 0], [0, 180])).toBeCloseTo(20015.1, 0);
  expect(kilometres([0, 179.9], [0, -179.9])).toBeCloseTo(22.2, 0);
  expect(kilometres([90, 0], [90, 120])).toBeCloseTo(0, 6);
});
