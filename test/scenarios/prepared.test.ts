/** What the build makes of the built-in scenarios is what reading them would make. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locatedIn, prepared } from '../../src/scenarios/prepared.js';
import { readLocated } from '../../src/scenarios/read-yaml.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = readdirSync(new URL('../../scenarios/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));

describe.each(names)('%s', (name) => {
  const text = read(`scenarios/${name}.yaml`);
  const json = read(`dist/scenarios/${name}.json`);

  test('has the same values at the same places as its file', () => {
    expect(locatedIn(json, text, `scenarios/${name}.yaml`)).toEqual(readLocated(text, `scenarios/${name}.yaml`, {}));
  });

  test('is up to date', () => {
    expect(prepared(text, readLocated(text, `${name}.yaml`, {}))).toBe(json);
  });

  test('is not taken for a file that has changed since', () => {
    expect(locatedIn(json, `${text}\n# changed`, `scenarios/${name}.yaml`)).toBeNull();
  });
});
