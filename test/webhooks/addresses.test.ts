/** Where webhooks may point, and where they are really sent: never into the machinery around the mock. */
import { describe, expect, test } from 'vitest';
import { hostOf, urlProblem, whyNotTo } from '../../src/domain/webhooks/address.js';
import { given, target, tenantWith } from '../support/given.js';
import { nobodyListening, receiving, secret } from '../support/receiver.js';

describe('refused as a URL', () => {
  /** One line for each way to write it. */
  const refused = {
    'no web address': [
      'ftp://example.com/hooks',
      'file:///etc/passwd',
      'ws://example.com/hooks',
      'gopher://127.0.0.1:25/_MAIL',
      'javascript:alert(1)',
      'data:text/plain,x',
      'blob:http://example.com/1',
      'mailto:ops@example.com',
      'HTTPX://example.com/',
      'example.com/hooks',
      '//example.com/hooks',
      '/hooks',
      'hooks',
      'http',
      'http:example.com',
      'http:/example.com',
      'https:example.com/hooks',
    ],
    'no host': ['http://', 'https://', 'http:///hooks', 'http://?a=b', 'http://:8080/', 'http://[]/'],
    'user info': [
      'http://user@example.com/',
      'http://user:password@example.com/',
      'http://:password@example.com/',
      'http://@example.com/',
      'http://:@example.com/',
      'https://a%40b@example.com/',
      'http://127.0.0.1@169.254.169.254/',
    ],
    'a fragment': ['http://example.com/#', 'http://example.com/hooks#part', 'http://example.com/?a=b#c'],
    'a blank or a control character': [
      ' http://example.com/',
      'http://example.com/ ',
      'http://example.com/a b',
      'http://exa mple.com/',
      'http://example.com/\u00a0',
      'http://example.com/\u3000',
      'http://example.com/\t',
      'ht\ntp://example.com/',
      'http://example.com/\r\nX-Injected: 1',
      'http://example.com/\u0000',
      'http://example.com/\u007f',
      'http://example.com/\u2028',
      'http:\\\\example.com\\hooks',
      'http://example.com\\@127.0.0.1/',
    ],
    'too many characters': [`http://example.com/${'a'.repeat(3000 - 19)}`, `http://example.com/${'a'.repeat(2049 - 19)}`],
    'a port or host that is none': [
      'http://example.com:65536/',
      'http://example.com:-1/',
      'http://example.com:http/',
      'http://exa%00mple.com/',
      'http://exa%20mple.com/',
      'http://[fe80::1%25eth0]/',
      'http://[::1/',
      'http://256.256.256.256/',
      'http://1.2.3.4.5/',
    ],
    'the metadata of most clouds, as an IPv4 address': [
      'http://169.254.169.254/',
      'https://169.254.169.254/latest/meta-data/',
      'http://169.254.169.254:80/',
      'http://169.254.169.254./',
      'http://169.254.43518/', // short
      'http://169.16689662/', // shorter
      'http://2852039166/', // decimal
      'http://2852039166./',
      'http://0xA9FEA9FE/', // hexadecimal
      'http://0xa9.0xfe.0xa9.0xfe/',
      'http://0xa9.254.0251.0xfe/', // of each one
      'http://025177524776/', // octal
      'http://0251.0376.0251.0376/',
      'http://0000251.00000376.0251.0376/',
      'http://169.254.0xa9fe/',
      'http://１６９.２５４.１６９.２５４/', // full-width digits
      'http://169。254。169。254/', // ideographic full stops
      'http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/', // digits in circles
      'http://%31%36%39.254.169.254/', // percent signs
      'http://169%2E254%2E169%2E254/',
      'http://%EF%BC%91%EF%BC%96%EF%BC%99.254.169.254/',
      'http://1\u00ad69.254.169.254/', // a soft hyphen, which is no part of a name
      'HTTP://169.254.169.254/',
    ],
    'the same within IPv6': [
      'http://[::ffff:169.254.169.254]/',
      'http://[::FFFF:A9FE:A9FE]/',
      'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
      'http://[0000:0000:0000:0000:0000:ffff:169.254.169.254]/',
      'http://[::169.254.169.254]/', // compatible
      'http://[::ffff:0:169.254.169.254]/', // SIIT
      'http://[64:ff9b::169.254.169.254]/', // NAT64
      'http://[64:ff9b::a9fe:a9fe]/',
      'http://[64:ff9b:1::a9fe:a9fe]/', // NAT64 of one's own
      'http://[64:ff9b:1:ffff::169.254.169.254]/',
      'http://[2002:a9fe:a9fe::]/', // 6to4
      'http://[2002:a9fe:a9fe::1]/',
      'http://[2002:A9FE:A9FE:0:0:0:0:1]/',
    ],
    'other machinery, by address': [
      'http://169.254.0.1/',
      'http://169.254.170.2/v2/credentials', // containers of AWS
      'http://100.100.100.200/', // Alibaba
      'http://168.63.129.16/', // Azure
      'http://192.0.0.192/', // Oracle
      'http://[fd00:ec2::254]/', // AWS
      'http://[fd20:ce::254]/', // Google
      'http://[fe80::1]/',
      'http://[FEBF::1]/',
      'http://[fe80:0000:0000:0000:0000:0000:a9fe:a9fe]/',
    ],
    'no single machine': [
      'http://0.0.0.0/',
      'http://0/',
      'http://0x0/',
      'http://0.1.2.3/',
      'http://[::]/',
      'http://[::0.0.0.0]/',
      'http://[::ffff:0.0.0.0]/',
      'http://[0:0:0:0:0:0:0:0]/',
      'http://224.0.0.1/',
      'http://239.255.255.250:1900/',
      'http://255.255.255.255/',
      'http://4294967295/',
      'http://[ff02::1]/',
      'http://[FF0E::1]/',
    ],
    'metadata by name': [
      'http://metadata.google.internal/',
      'http://METADATA.google.INTERNAL/computeMetadata/v1/',
      'http://metadata.google.internal./',
      'http://metadata.google.internal:80/',
      'http://ｍｅｔａｄａｔａ.google.internal/', // full-width letters
      'http://metadata。google。internal/',
      'http://meta\u00addata.google.internal/',
      'http://metadata%2Egoogle%2Einternal/',
      'http://%6Detadata.google.internal/',
      'http://metadata/',
      'http://metadata./',
      'http://instance-data/',
      'http://instance-data.ec2.internal/latest/',
    ],
  } satisfies Record<string, readonly string[]>;

  const rows = Object.entries(refused).flatMap(([kind, urls]) => urls.map((url) => ({ kind, url })));
  const shown = (url: string) => JSON.stringify(url.length > 60 ? `${url.slice(0, 60)}… (${url.length})` : url);

  test.each(rows.map((row) => ({ ...row, name: shown(row.url) })))('$kind: $name', ({ url }) => {
    expect(urlProblem(url)).toEqual(expect.any(String));
  });

  test('over HTTP each is a 400 that names the field "url", in creating and in changing', { timeout: 60_000 }, async () => {
    const { mock, erp } = await given.client({ rateLimit: 'off' });
    await erp.post('/webhooks', { url: 'http://127.0.0.1/' });
    for (const { url } of rows) {
      for (const answer of [await erp.post('/webhooks', { url }), await erp.patch('/webhooks/1', { url })]) {
        const { status, body } = answer;
        expect([url, status, body.error.code, Object.keys(body.error.details)]).toEqual([url, 400, 'validation_failed', ['url']]);
        expect(body.error.details.url).toEqual([expect.stringMatching(/\S/)]);
      }
    }
    expect(mock.webhooks.list()).toMatchObject([{ webhookId: 1, url: 'http://127.0.0.1/' }]);
  });

  test('in a scenario, with its place', async () => {
    const webhooks = [{ key: 'portal', url: 'http://2852039166/' }];
    const refusal = await given.clientOf({ tenants: [{ ...tenantWith(), webhooks }] }).catch((error: Error) => error.message);
    expect(refusal).toMatch(/^scenario tenants\[0\]\.webhooks\[0\]\.url: names 169\.254\.169\.254, which no webhook may be sent to/);
  });

  test('as webhookUrl of a start', async () => {
    const refusal = await given.mock({ webhookUrl: 'http://169.254.169.254/' }).catch((error: Error) => error.message);
    expect(refusal).toMatch(/^webhookUrl: names 169\.254\.169\.254/);
  });
});

describe('taken as a URL', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:5005',
    'https://127.1/',
    'http://[::1]:5005/hooks',
    'http://localhost:5005/',
    'http://LOCALHOST/',
    'https://erp.example.com/ordinavo?tenant=1&x=%20',
    'http://10.0.0.7/', // a matter of --allow-webhook-host at the time of sending
    'http://192.168.1.10:8080/hooks',
    'http://[2001:db8::1]/',
    'http://[fd12:3456::1]/',
    `http://example.com/${'a'.repeat(2048 - 19)}`,
    'http://metadata.example.com/',
    'http://169-254-169-254.example.com/',
  ])('%s, and shown as it was given', async (url) => {
    const { erp } = await given.client();
    const { status, body } = await erp.post('/webhooks', { url });
    expect([status, body.url]).toEqual([201, url]);
  });

  // What the answer shows is a URI by the contract: `given` holds it against that.
  test.each([
    'http://127.0.0.1/ümlaut',
    'http://１２７.0.0.1/',
    'http://bücher.example/',
    'http://127.0.0.1/<a>"b"',
    'http://127.0.0.1/%zz',
  ])('%s is refused, or shown in a form that the contract allows', async (url) => {
    const { erp } = await given.client();
    const { status } = await erp.post('/webhooks', { url });
    expect([201, 400]).toContain(status);
    if (status === 201) expect((await erp.get('/webhooks/1')).status).toBe(200);
  });
});

describe('whyNotTo: whether an address may be posted to, once the host is resolved', () => {
  const never = /an address that no webhook is sent to/;
  const elsewhere = /not on this machine; start with --allow-webhook-host/;

  test.each<[string, string, readonly string[], RegExp | null]>([
    ['127.0.0.1', 'localhost', [], null],
    ['127.255.255.254', 'x', [], null],
    ['::1', 'localhost', [], null],
    ['0:0:0:0:0:0:0:1', 'x', [], null],
    ['::ffff:127.0.0.1', 'x', [], null],
    ['::ffff:7f00:1', 'x', [], null],
    ['10.0.0.7', 'erp.example.com', [], elsewhere],
    ['10.0.0.7', 'erp.example.com', ['erp.example.com'], null],
    ['10.0.0.7', 'erp.example.com', ['10.0.0.7'], null],
    ['10.0.0.7', '10.0.0.7', ['10.0.0.7'], null],
    ['10.0.0.7', 'erp.example.com', ['other.example.com'], elsewhere],
    ['10.0.0.7', 'erp.example.com', ['example.com'], elsewhere],
    ['93.184.216.34', 'example.com', [], elsewhere],
    ['2606:2800:220:1::1', 'example.com', [], elsewhere],
    ['fd12:3456::1', 'erp', [], elsewhere],
    ['169.254.169.254', 'erp.example.com', ['erp.example.com'], never],
    ['169.254.169.254', '169.254.169.254', ['169.254.169.254'], never],
    ['::ffff:169.254.169.254', 'x', ['x'], never],
    ['64:ff9b::a9fe:a9fe', 'x', ['x'], never],
    ['64:ff9b:1:2::a9fe:a9fe', 'x', ['x'], never],
    ['2002:a9fe:a9fe::1', 'x', ['x'], never],
    ['fe80::1', 'x', ['x'], never],
    ['fe80::1%eth0', 'x', ['x'], never], // as lookups answer it
    ['fe80::1%1', 'x', ['x'], never],
    ['0.0.0.0', 'x', ['x'], never],
    ['::', 'x', ['x'], never],
    ['255.255.255.255', 'x', ['x'], never],
    ['ff02::1', 'x', ['x'], never],
    ['100.100.100.200', 'x', ['x'], never],
    ['168.63.129.16', 'x', ['x'], never],
    ['fd00:ec2::254', 'x', ['x'], never],
    // What leads to loopback by way of another machine is not on this one.
    ['64:ff9b::7f00:1', 'x', [], /./],
    ['2002:7f00:1::1', 'x', [], /./],
  ])('%s as %s with %j', (address, host, allowed, expected) => {
    if (expected === null) expect(whyNotTo(address, host, allowed)).toBeNull();
    else expect(whyNotTo(address, host, allowed)).toMatch(expected);
  });

  test('says what to do about it', () => {
    expect(whyNotTo('10.0.0.7', 'erp.example.com', [])).toBe(
      'erp.example.com is 10.0.0.7, not on this machine; start with --allow-webhook-host erp.example.com to have it sent there',
    );
  });

  test.each([
    ['http://[::1]/', '::1'],
    ['http://EXAMPLE.com./', 'example.com'],
    ['http://127.1/', '127.0.0.1'],
  ])('the host of %s is %s', (url, host) => {
    expect(hostOf(new URL(url))).toBe(host);
  });
});

describe('at the time of an attempt', () => {
  test('localhost works, though it has two addresses and the receiver listens on one', async () => {
    const receiver = await receiving();
    const { mock, erp } = await given.subscribed({ webhook: { url: receiver.url.replace('127.0.0.1', 'localhost') } });
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery();
    expect(delivery?.attempts).toHaveLength(1);
    expect(receiver.attempt(0).header('Host')).toBe(new URL(receiver.url).host.replace('127.0.0.1', 'localhost'));
    expect(receiver.attempt(0).isSigned(secret)).toBe(true);
  });

  test('IPv6 works', async ({ skip }) => {
    const receiver = await receiving({ host: '::1' }).catch((error: Error) => error);
    if (receiver instanceof Error) return skip(`This machine has no IPv6: ${receiver.message}`);
    const { mock, erp } = await given.subscribed({ webhook: { url: receiver.url } });
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    expect(receiver.attempt(0).header('Host')).toBe(new URL(receiver.url).host);
  });

  test('every spelling of loopback works', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { eventTypes: ['target.cancelled'] } });
    const { port } = new URL(receiver.url);
    for (const host of ['127.1', '2130706433', '0x7f.1', '127.0.0.1.', '[::ffff:127.0.0.1]'])
      expect((await erp.post('/webhooks', { url: `http://${host}:${port}/` })).status).toBe(201);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries().map(({ status, attempts }) => [status, attempts[0]?.error])).toEqual(
      Array(5).fill(['Succeeded', null]),
    );
  });

  test.each([
    [
      'an address elsewhere',
      'http://10.255.255.1/',
      /^10\.255\.255\.1 is not on this machine; start with --allow-webhook-host 10\.255\.255\.1/,
    ],
    ['an IPv6 address elsewhere', 'http://[2001:db8::1]/', /^2001:db8::1 is not on this machine/],
    ['a name that nobody knows', 'http://nobody.invalid/', /^The host nobody\.invalid is not known \(E/],
  ])('nothing is sent to %s, and the delivery says why', async (_, url, error) => {
    const { mock, erp } = await given.subscribed({ webhook: { url } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery?.status).toBe('Failed');
    expect(delivery?.attempts.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(null));
    for (const attempt of delivery?.attempts ?? []) expect(attempt.error).toMatch(error);
  });

  test('allowWebhookHosts never opens the way to what no webhook is sent to', async () => {
    expect(whyNotTo('169.254.169.254', 'metadata.google.internal', ['metadata.google.internal', '169.254.169.254'])).not.toBeNull();
    const { erp } = await given.subscribed({ mock: { allowWebhookHosts: ['169.254.169.254', 'metadata.google.internal'] } });
    for (const url of ['http://169.254.169.254/', 'http://metadata.google.internal/'])
      expect((await erp.post('/webhooks', { url })).status).toBe(400);
  });

  test('the mock itself as receiver learns nothing: control asks for its token', async () => {
    const { mock, erp } = await given.client();
    await erp.post('/webhooks', { url: `${mock.url}/_mock/reset` });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Pending', attempts: [{ statusCode: 401 }] }]);
    expect(mock.state.targets()).toHaveLength(1);
  });

  test('a receiver that nobody runs is named as such', async () => {
    const { mock, erp } = await given.subscribed({ webhook: { url: await nobodyListening() } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()[0]?.attempts).toMatchObject([{ statusCode: null, error: 'Nobody answers there (ECONNREFUSED).' }]);
  });
});
