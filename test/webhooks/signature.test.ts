/** Signatures: what `verifySignature` says of them, and that the vendor's own way of verifying accepts every delivery [V]. */
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/contract/generated/operations.js';
import { type SignedDelivery, verifySignature } from '../../src/index.js';
import { run } from '../support/command.js';
import { given, target } from '../support/given.js';
import { secret } from '../support/receiver.js';
import { everythingHappens, subscribedToEverything } from '../support/webhook-world.js';

const now = Date.parse('2026-07-01T09:30:00Z');
const text = '{"eventId":"evt_01JYGB5G00XK3M8TQ4V6ZR2C7A","eventType":"target.imported","target":{"title":"Grüße \\"1\\" 😀","rate":1.50}}';
/** By hand, as the vendor documents it. */
const sign = (body: string | Buffer, by = secret) => `sha256=${createHmac('sha256', by).update(body).digest('hex')}`;
const good: SignedDelivery = { body: text, signature: sign(text), secret, timestamp: '2026-07-01T09:30:00.000Z' };

describe('verifySignature', () => {
  const upper = `sha256=${sign(text).slice(7).toUpperCase()}`;
  const canonical = '{"eventId":"evt_01JYGB5G00XK3M8TQ4V6ZR2C7A","eventType":"target.imported","target":{"id":1}}';
  const signedCanonical = sign(canonical);
  const rows: readonly (readonly [string, Partial<SignedDelivery>, string])[] = [
    ['a good one', {}, 'ok'],
    ['as bytes', { body: Buffer.from(text) }, 'ok'],
    ['as a plain Uint8Array', { body: new Uint8Array(Buffer.from(text)) }, 'ok'],
    ['one of several secrets', { secret: ['whsec_MOCKold00000000000000000000000001', secret] }, 'ok'],
    ['an empty body', { body: '', signature: sign('') }, 'ok'],
    ['bytes that are no text', { body: Buffer.from([0xff, 0x00, 0xfe]), signature: sign(Buffer.from([0xff, 0x00, 0xfe])) }, 'ok'],
    ['no timestamp, which is then not judged', { timestamp: undefined }, 'ok'],
    ['null for a timestamp', { timestamp: null }, 'ok'],
    ['exactly five minutes old', { timestamp: '2026-07-01T09:25:00.000Z' }, 'ok'],
    ['exactly five minutes early', { timestamp: '2026-07-01T09:35:00.000Z' }, 'ok'],
    ['with an offset', { timestamp: '2026-07-01T11:30:00+02:00' }, 'ok'],

    ['both headers in arrays of one', { signature: [sign(text)], timestamp: ['2026-07-01T09:30:00.000Z'] }, 'ok'],
    ['an empty array for a timestamp, which is none', { timestamp: [] }, 'ok'],

    ['no signature', { signature: undefined }, 'missing'],
    ['an empty array', { signature: [] }, 'missing'],
    ['null', { signature: null }, 'missing'],
    ['an empty one', { signature: '' }, 'missing'],

    ['two signatures, though both fit', { signature: [sign(text), sign(text)] }, 'malformed'],
    ['the hex alone', { signature: sign(text).slice(7) }, 'malformed'],
    ['another algorithm', { signature: sign(text).replace('sha256', 'sha1') }, 'malformed'],
    ['capital letters', { signature: upper }, 'malformed'],
    ['a capital SHA256', { signature: sign(text).replace('sha256', 'SHA256') }, 'malformed'],
    ['one digit less', { signature: sign(text).slice(0, -1) }, 'malformed'],
    ['one digit more', { signature: `${sign(text)}0` }, 'malformed'],
    ['a letter beyond f', { signature: `${sign(text).slice(0, -1)}g` }, 'malformed'],
    ['a line break at the end', { signature: `${sign(text)}\n` }, 'malformed'],
    ['base64', { signature: `sha256=${createHmac('sha256', secret).update(text).digest('base64')}` }, 'malformed'],
    ['two at once', { signature: `${sign(text)}, ${sign(text)}` }, 'malformed'],

    ['another secret', { secret: 'whsec_MOCKother0000000000000000000001' }, 'wrongSecret'],
    ['no secret at all', { secret: [] }, 'wrongSecret'],
    ['a secret with a line break', { secret: `${secret}\n` }, 'wrongSecret'],
    ['another body', { body: '{}' }, 'wrongSecret'],
    ['a body with one byte changed', { body: text.replace('rate', 'rane') }, 'wrongSecret'],
    ['the signature of another body', { signature: sign('{}') }, 'wrongSecret'],
    ['nothing but zeros', { signature: `sha256=${'0'.repeat(64)}` }, 'wrongSecret'],

    ['written again with blanks', { body: JSON.stringify(JSON.parse(canonical), null, 2), signature: signedCanonical }, 'reserialized'],
    ['blanks around it', { body: ` ${canonical}\n`, signature: signedCanonical }, 'reserialized'],
    ['a byte order mark before it', { body: `\uFEFF${canonical}`, signature: signedCanonical }, 'reserialized'],
    ['trimmed of the line break that was signed', { body: canonical, signature: sign(`${canonical}\n`) }, 'reserialized'],
    ['non-ASCII written as escapes', { body: '{"title":"Gr\\u00fc\\u00dfe"}', signature: sign('{"title":"Grüße"}') }, 'reserialized'],
    [
      'the envelope’s keys sorted',
      {
        body: '{"eventId":"evt_1","eventType":"target.imported","occurredAt":"x","payloadVersion":"y","source":"ordinavo","tenantId":"t"}',
        signature: sign(
          '{"eventId":"evt_1","eventType":"target.imported","occurredAt":"x","tenantId":"t","source":"ordinavo","payloadVersion":"y"}',
        ),
      },
      'reserialized',
    ],

    ['a second more than five minutes old', { timestamp: '2026-07-01T09:24:59.000Z' }, 'stale'],
    ['a millisecond more', { timestamp: '2026-07-01T09:24:59.999Z' }, 'stale'],
    ['too early', { timestamp: '2026-07-01T09:35:00.001Z' }, 'stale'],
    ['from another year', { timestamp: '2020-01-01T00:00:00Z' }, 'stale'],

    ['a timestamp that is none', { timestamp: 'yesterday' }, 'badTimestamp'],
    ['two timestamps', { timestamp: ['2026-07-01T09:30:00.000Z', '2026-07-01T09:30:00.000Z'] }, 'badTimestamp'],
    ['an empty timestamp', { timestamp: '' }, 'badTimestamp'],
    ['a timestamp without offset', { timestamp: '2026-07-01T09:30:00' }, 'badTimestamp'],
    ['Unix seconds', { timestamp: '1782898200' }, 'badTimestamp'],
    ['a day that does not exist', { timestamp: '2026-02-30T09:30:00Z' }, 'badTimestamp'],

    ['wrong in both: the signature counts', { signature: sign('{}'), timestamp: 'yesterday' }, 'wrongSecret'],
    ['written again and stale: the signature counts', { body: ` ${text}`, timestamp: '2020-01-01T00:00:00Z' }, 'reserialized'],
  ];

  test.each(rows)('%s', (_, more, expected) => {
    const verdict = verifySignature({ ...good, ...more }, { now });
    expect(verdict.ok ? 'ok' : verdict.reason).toBe(expected);
    if (!verdict.ok) expect(verdict.message).toMatch(/^[A-Z"].{20,250}\.$/s);
  });

  test('what it says never shows the secret or a right signature', () => {
    for (const [, more] of rows) {
      const verdict = verifySignature({ ...good, ...more }, { now });
      const message = verdict.ok ? '' : verdict.message;
      expect(message).not.toContain(secret);
      if (more.signature === undefined) expect(message).not.toContain(sign(text));
    }
  });

  test('the tolerance is what it is told, and nothing that is no duration', () => {
    const old = { ...good, timestamp: '2026-07-01T09:29:00.000Z' };
    expect(verifySignature(old, { now, tolerance: '1m' })).toEqual({ ok: true });
    expect(verifySignature(old, { now, tolerance: '59s' })).toMatchObject({
      ok: false,
      reason: 'stale',
      message: 'The timestamp 2026-07-01T09:29:00.000Z is 60 s old; more than 59 s are not accepted.',
    });
    expect(() => verifySignature(good, { now, tolerance: 'long' })).toThrow(
      new TypeError('tolerance: "long" is not a duration; write "5m".'),
    );
  });

  test('by default it is judged by the time of day', () => {
    expect(verifySignature({ ...good, timestamp: new Date().toISOString() })).toEqual({ ok: true });
    expect(verifySignature({ ...good, timestamp: '2020-01-01T00:00:00Z' })).toMatchObject({ reason: 'stale' });
  });

  test('a body of many levels, or of megabytes, is judged all the same', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(verifySignature({ ...good, body: deep }, { now })).toMatchObject({ ok: false, reason: 'wrongSecret' });
    expect(verifySignature({ ...good, body: deep, signature: sign(deep) }, { now })).toEqual({ ok: true });
    const long = JSON.stringify({ text: 'x'.repeat(5_000_000) });
    expect(verifySignature({ ...good, body: long }, { now })).toMatchObject({ ok: false, reason: 'wrongSecret' });
  });

  test('keys like __proto__ in a body harm nobody', () => {
    const body = '{"__proto__":{"isAdmin":true},"eventId":"evt_1"}';
    expect(verifySignature({ ...good, body }, { now })).toMatchObject({ ok: false, reason: 'wrongSecret' });
    expect('isAdmin' in {}).toBe(false);
  });

  test('accepts what the mock sends, and tells a parsed and rewritten body from a wrong secret', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1', { title: 'Grüße "1" 😀 \u2028 </script>' }));
    await mock.waitForDelivery();
    const { raw, signature, timestamp } = receiver.attempt(0);
    expect(verifySignature({ body: raw, signature, secret, timestamp })).toEqual({ ok: true });
    const pretty = JSON.stringify(JSON.parse(raw.toString('utf8')), null, 2);
    expect(verifySignature({ body: pretty, signature, secret, timestamp })).toMatchObject({ reason: 'reserialized' });
    expect(verifySignature({ body: raw, signature, secret: `${secret}x`, timestamp })).toMatchObject({ reason: 'wrongSecret' });
  });
});

describe('the vendor’s documented verification, in a receiver of another process', () => {
  const receiverProcess = fileURLToPath(new URL('../support/receiver-process.mjs', import.meta.url));
  interface Line {
    readonly verdict: string;
    readonly eventId: string;
    readonly eventType: string;
    readonly eventIdHeader: string;
    readonly eventTypeHeader: string;
  }

  const started = async (withSecret: string) => {
    const process_ = run(process.execPath, [receiverProcess], { WEBHOOK_SECRET: withSecret });
    const [, url = ''] = await process_.printed(/^Listening on (http:\S+)$/m);
    const lines = async (count: number): Promise<readonly Line[]> => {
      const [all] = await process_.printed(new RegExp(`(?:^\\{.*\\}\\n){${count}}`, 'm'));
      return all
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    return { url, lines };
  };

  test('accepts every delivery of all 24 events', async () => {
    const { url, lines } = await started(secret);
    const payloadOptions = { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true };
    const { mock, erp } = await subscribedToEverything({ webhook: { url, payloadOptions } });
    await everythingHappens({ mock, erp });
    await mock.clock.advance('0s');

    const sent = mock.webhooks.deliveries();
    const told = await lines(sent.length);
    expect(told.map(({ verdict }) => verdict)).toEqual(sent.map(() => 'accepted'));
    expect(told.map(({ eventType }) => eventType)).toEqual(sent.map(({ eventType }) => eventType));
    expect([...new Set(sent.map(({ eventType }) => eventType))].sort()).toEqual([...eventTypes].sort());
    for (const { eventId, eventType, eventIdHeader, eventTypeHeader } of told)
      expect([eventIdHeader, eventTypeHeader]).toEqual([eventId, eventType]);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: sent.length, failed: 0, dropped: 0 });
    for (const { attempts } of sent) expect(attempts).toMatchObject([{ statusCode: 202 }]);
  });

  test('refuses what is not right, and knows what it has seen', async () => {
    const { url, lines } = await started(secret);
    const { mock, erp } = await given.subscribed({ webhook: { url } });
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery();
    const id = delivery?.deliveryId ?? '';
    await mock.webhooks.replay(id, 'duplicate');
    await mock.webhooks.replay(id, 'stale');
    await mock.webhooks.replay(id, 'badSignature');
    await mock.webhooks.replay(id, 'again');
    expect((await lines(5)).map(({ verdict }) => verdict)).toEqual(['accepted', 'seen before', 'stale', 'wrong signature', 'seen before']);
    expect(mock.webhooks.delivery(id).attempts.map(({ statusCode }) => statusCode)).toEqual([202, 202, 401, 401]);
  });

  test('with another secret accepts nothing', async () => {
    const { url, lines } = await started('whsec_MOCKother0000000000000000000001');
    const { mock, erp } = await given.subscribed({ webhook: { url } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect((await lines(1)).map(({ verdict }) => verdict)).toEqual(['wrong signature']);
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Pending', attempts: [{ statusCode: 401 }] }]);
  });
});
