/** The built-in receiver: what is still on its way when it begins anew, and where subscriptions post to after tenants have gone. */
import { expect, test } from 'vitest';
import { Client, given, target } from '../support/given.js';

test('what was sent to it before a reset is taken, and is none of the world of now', async () => {
  const { mock } = await given.client();
  const { url } = await mock.demoReceiver.on();
  mock.reset();

  const late = await fetch(`${url}1`, { method: 'POST', body: '{"eventId":"evt_1","eventType":"target.imported"}' });
  const now = await fetch(`${url}2`, { method: 'POST', body: '{"eventId":"evt_2","eventType":"target.imported"}' });

  expect([late.status, now.status]).toEqual([204, 401]);
  expect(mock.demoReceiver.status().received).toMatchObject([{ eventId: 'evt_2', verified: false }]);
});

test('one that moves to another tenant knows where that one posted to before', async () => {
  const tenant = (key: string) => ({
    key,
    integrationClients: [{ key: 'erp' }],
    webhooks: [{ key: 'portal', url: `http://127.0.0.1:9/${key}` }],
  });
  const { mock } = await given.mock({ scenario: { tenants: [tenant('a'), tenant('b')] } });
  await mock.demoReceiver.on('a');
  await mock.loadScenario({ tenants: [tenant('a')] });
  const whileOn = mock.exportState();
  await mock.demoReceiver.off('a');
  await mock.loadScenario({ tenants: [tenant('a'), tenant('b')] });
  await mock.demoReceiver.on('b');
  await mock.loadScenario({ tenants: [tenant('a')] }); // that of b is for a now

  mock.importState(whileOn);
  await mock.demoReceiver.off('a');

  expect(mock.webhooks.list('a').map(({ url }) => url)).toEqual(['http://127.0.0.1:9/a']);
});

test('a state that is exported while it is on goes where it did before, in whatever mock', async () => {
  const { mock } = await given.mock({ scenario: 'demo' });
  const [before] = mock.webhooks.list().map(({ url }) => url);
  await mock.demoReceiver.on();
  const file = mock.exportState();
  expect(mock.webhooks.list()[0]?.url).not.toBe(before); // this one goes on as it is
  const { mock: other } = await given.mock({ scenario: 'demo' });
  other.importState(file);
  expect(other.webhooks.list().map(({ url }) => url)).toEqual([before]);
});

test('a delivery is verified by the secret of its own subscription, among a hundred', async () => {
  const webhooks = Array.from({ length: 100 }, (_, index) => ({
    key: `w${index}`,
    client: 'erp',
    url: `http://127.0.0.1:9/${index}`,
    secret: `whsec_MOCK_of_subscription_${index}`,
  }));
  const { mock } = await given.mock({ scenario: { extends: 'builtin:demo', tenants: [{ key: 'rheinruhr', webhooks }] } });
  await mock.demoReceiver.on();
  await new Client(mock, mock.apiKey).importTarget(target('JOB-1'));
  await mock.waitForDelivery({ externalId: 'JOB-1', count: 101 });
  const { received } = mock.demoReceiver.status();
  expect([received.length, received.every(({ verified }) => verified)]).toEqual([101, true]);
});
