/** Lines of requests: what is long is cut after secrets were taken out, so that no half of one stays. And who watches a world twice. */
import { expect, test } from 'vitest';
import { Watchers } from '../../../src/world/watchers.js';
import { given, target } from '../../support/given.js';

test('an e-mail address at which a line is cut is not shown in part', async () => {
  const { mock, erp } = await given.client();
  const path = '/inbound/targets?';
  const length = new URL(mock.api).pathname.length + path.length;
  const before = `${'x'.repeat(500 - length - '&someone@exampl'.length)}&`;
  await erp.send({ method: 'POST', path: `${path}${before}someone@example.org`, body: target('JOB-1') });
  const [line] = mock.overview.requests().items;
  expect(line?.url).toContain('&[e-mail]');
  expect(line?.url).not.toContain('someone');
});

test('what a request came to is told without secrets', async () => {
  const { mock, erp } = await given.client();
  mock.faults.add({ name: 'for someone@example.org', then: { status: 503 } });
  await fetch(`${mock.api}/import-jobs`, { headers: { Authorization: `Bearer ${erp.key}` } });
  expect(mock.overview.requests().items[0]?.summary).toBe('fault "for [e-mail]"');
});

test('who watches twice is told twice, and called off once at a time', () => {
  const watchers = new Watchers();
  let told = 0;
  const look = () => {
    told += 1;
  };
  const [stop] = [watchers.watch(look), watchers.watch(look)];
  watchers.tell();
  stop();
  watchers.tell();
  expect(told).toBe(3);
});
