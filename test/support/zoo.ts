/** The scenario mapping-zoo, to be changed a little by tests; without the requests that `check` sends. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Mock, Scenario } from '../../src/index.js';
import { Client } from './given.js';

export function zoo(more: Partial<Scenario> = {}): Scenario {
  const { requests: _, ...scenario } = parse(readFileSync(new URL('../../scenarios/mapping-zoo.yaml', import.meta.url), 'utf8'));
  return { ...scenario, ...more };
}

/** The client of the zoo with this key. */
export function zooClient(mock: Mock, key: string): Client {
  const value = mock.scenario.apiKeys.find(({ client }) => client === key)?.value;
  if (value === undefined) throw new Error(`mapping-zoo has no client "${key}".`);
  return new Client(mock, value);
}
