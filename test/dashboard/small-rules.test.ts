/** What the page makes of addresses, steps, keys, and what it has kept. */
import { expect, test } from 'vitest';
import type { StepView } from '../../src/control/control.js';
import { entryIn } from '../../src/dashboard/entry.js';
import { comingStep } from '../../src/dashboard/flow/steps.js';
import { keptIn } from '../../src/dashboard/levers/kept.js';
import { keyChoices } from '../../src/dashboard/levers/requests-to-send.js';

test('the demo is played by itself where the address says so, and only there', () => {
  expect(entryIn('#token=t&demo')?.demo ?? false).not.toBe(false);
  expect(entryIn('#token=t')?.demo ?? false).toBe(false);
  expect(entryIn('#flow')).toBeNull();
});

test('a step that names its target and says more is of that target', () => {
  const step: StepView = { at: '2026-06-24T10:00:00.000Z', tenant: 'demo', step: 'billing JOB-1, to Ready' } as StepView; // as: what is looked at

  expect(comingStep([step], 'demo', 'JOB-1', 'approved')?.words).toBe('the billing event becomes Ready');
  expect(comingStep([step], 'demo', 'JOB-2', 'approved')).toBeNull();
});

test('a key is expired in the moment that it expires', () => {
  const now = '2026-06-24T10:00:00.000Z';
  const key = { value: 'fio_live_MOCK', name: 'default', client: 'erp', state: 'active', expiresAt: now } as Parameters<
    typeof keyChoices
  >[0][number]; // as: what is looked at

  expect(keyChoices([key], [], now)[0]?.words).toBe('erp, default (expired)');
});

test('a list is not taken for a record, nor a record for a list', () => {
  expect(keptIn({ getItem: () => '{"name":"down"}' }, 'faults', [])).toEqual([]);
  expect(keptIn({ getItem: () => '["down"]' }, 'draft', { name: 'x' })).toEqual({ name: 'x' });
});
