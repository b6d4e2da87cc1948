/** Starting a mock whose webhooks go where the start says. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { started } from '../support/command.js';
import { erpKey, given, target, tenantWith } from '../support/given.js';
import { receiving } from '../support/receiver.js';

describe('webhookUrl of a start', () => {
  test('is where all subscriptions of the scenario post to, with their own secrets', async () => {
    const receiver = await receiving();
    const webhooks = ['one', 'two'].map((key) => ({
      key,
      url: 'http://erp.example.com/hooks',
      secret: `whsec_MOCK${key}0000000000000000000000001`,
    }));
    const { mock } = await given.mock({ webhookUrl: `${receiver.url}all`, scenario: { tenants: [{ ...tenantWith(), webhooks }] } });
    await mock.trigger('target.imported');
    await mock.clock.advance('0s');
    expect(receiver.attempts.map(({ path }) => path)).toEqual(['/all', '/all']);
    for (const { secret: own } of webhooks) expect(receiver.attempts.filter((attempt) => attempt.isSigned(own))).toHaveLength(1);
    expect(mock.webhooks.list().map((webhook) => webhook.url)).toEqual([`${receiver.url}all`, `${receiver.url}all`]);
  });

  test('is a subscription of its own where the scenario has none, and webhookSecret is its secret', async () => {
    const receiver = await receiving();
    const { mock } = await given.mock({ webhookUrl: receiver.url, scenario: { tenants: [tenantWith()] } });
    await mock.trigger('target.imported');
    await mock.clock.advance('0s');
    expect(mock.webhookSecret).toMatch(/^whsec_MOCK/);
    expect(receiver.attempt(0).isSigned(mock.webhookSecret)).toBe(true);
  });

  test('may speak HTTPS with a certificate that the environment names as trusted', async () => {
    const receiver = await receiving({ tls: true });
    const trusted = fileURLToPath(new URL('../support/tls/certificate.pem', import.meta.url));
    const { ready } = await started(['--webhook-url', receiver.url], { NODE_EXTRA_CA_CERTS: trusted });
    const imported = await fetch(`${ready.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(target('JOB-1')),
    });
    expect(imported.status).toBe(200);
    const [attempt] = await receiver.arrived();
    expect(attempt?.payload.target.externalId).toBe('JOB-1');
    expect(attempt?.isSigned('whsec_MOCKerp0000000000000000000000001')).toBe(true);
  });
});
