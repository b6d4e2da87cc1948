/** Several receivers, of which one is slow, gone or elsewhere: the others do not notice. */
import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';
import { nobodyListening, receiving, secret } from '../support/receiver.js';

describe('several receivers', () => {
  test('one that never answers does not hold up another', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      mock: { clock: 'real' },
      scenario: { limits: { deliveryTimeout: '5s' } },
    });
    receiver.answers('never');
    const quick = await receiving();
    await erp.post('/webhooks', { url: quick.url, secret });
    await erp.importBatch(Array.from({ length: 200 }, (_, index) => target(`JOB-${index}`)));
    const done = await mock.waitForDelivery({ webhook: 2, count: 200 }, '4s');
    expect(done).toHaveLength(200);
    expect(mock.webhooks.deliveries({ webhook: 1, status: 'Pending' })).toHaveLength(200);
    for (const attempt of quick.attempts) expect(attempt.isSigned()).toBe(true);
  });

  test('nor does one that refuses connections, or is nowhere to be found', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'real' } });
    for (const url of [await nobodyListening(), 'http://10.255.255.1/', 'http://nobody.invalid/']) await erp.post('/webhooks', { url });
    await erp.importBatch(Array.from({ length: 100 }, (_, index) => target(`JOB-${index}`)));
    await mock.waitForDelivery({ webhook: 'portal', count: 100 });
    expect(receiver.attempts).toHaveLength(100);
  });

  test('nor does another subscription to the same machine that is slow', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      mock: { clock: 'real' },
      scenario: { limits: { deliveryTimeout: '5s' } },
      webhook: { eventTypes: ['target.imported'] },
    });
    receiver.answers(({ path }) => (path.startsWith('/slow') ? 'never' : 204));
    for (const path of ['slow-1', 'slow-2', 'slow-3']) await erp.post('/webhooks', { url: receiver.url + path });
    await erp.importBatch(Array.from({ length: 100 }, (_, index) => target(`JOB-${index}`)));
    const done = await mock.waitForDelivery({ webhook: 'portal', count: 100 }, '4s');
    expect(done).toHaveLength(100);
  });
});
