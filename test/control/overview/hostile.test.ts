/** Hostile requests: looking at them stays quick, and cuts leave no half of a secret. */
import { expect, test } from 'vitest';
import { redacted } from '../../../src/domain/journal/redact.js';
import { given, target } from '../../support/given.js';

test('a story shows no part of an e-mail address at which it cuts an address', async () => {
  const { mock, erp } = await given.client();
  const path = '/inbound/targets?';
  const length = new URL(mock.api).pathname.length + path.length;
  const before = `${'x'.repeat(200 - length - '&someone@exampl'.length)}&`;
  await erp.send({ method: 'POST', path: `${path}${before}someone@example.org`, body: target('JOB-1') });
  expect(JSON.stringify(mock.overview.story({ target: 'JOB-1' }))).not.toContain('someone');
});

test('the flow shows no more than the beginning of a long title', async () => {
  const { mock, erp } = await given.client();
  await erp.importTarget({ externalId: 'JOB-1', title: 'T'.repeat(10_000) });
  expect(mock.overview.flow().items[0]?.title).toBe(`${'T'.repeat(500)}…`);
});

test.each([
  ['before an @', `${'a'.repeat(1_000_000)}@`, (text: string) => text],
  ['behind one', `@${'a'.repeat(1_000_000)}`, (text: string) => text],
  ['before an address', `${'a'.repeat(1_000_000)}@x.de`, () => `${'a'.repeat(1_000_000 - 128)}[e-mail]`],
])('a million letters %s take no longer than they need', (_, text, expected) => {
  expect(redacted(text)).toBe(expected(text)); // took seconds when all letters were tried
});

test('a story shows no query of a receiver, which may hold a secret', async () => {
  const { mock, erp } = await given.subscribed();
  const [webhook] = mock.webhooks.list();
  await mock.trigger('target.imported', { target: 'JOB-1' });
  await erp.patch(`/webhooks/${webhook?.webhookId}`, { url: 'http://127.0.0.1:9/hook?token=geheim' });
  const texts = JSON.stringify(mock.overview.story({ target: 'JOB-1' }));
  expect(texts).toContain('http://127.0.0.1:9/hook?…');
  expect(texts).not.toContain('geheim');
});
