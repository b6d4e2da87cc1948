import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { erpKey, given, target } from '../support/given.js';

const single = { method: 'POST', path: '/inbound/targets' };
const batch = { method: 'POST', path: '/inbound/targets/batch' };

describe('a path', () => {
  test.each([
    ['GET', '/inbound/targets', 'POST'],
    ['PUT', '/inbound/targets', 'POST'],
    ['DELETE', '/import-jobs/1', 'GET'],
    ['POST', '/import-jobs', 'GET'],
    ['HEAD', '/integration/health', 'GET'],
    ['OPTIONS', '/inbound/targets/batch', 'POST'],
  ])('with another method (%s %s) is a 405 that allows %s', async (method, path, allowed) => {
    const { erp } = await given.client();
    const { status, headers, body } = await erp.send({ method, path });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe(allowed);
    if (method !== 'HEAD') expect(body.error.code).toBe('method_not_allowed');
  });

  test.each([
    ['POST', '/inbound/target', 'POST /inbound/targets'],
    ['POST', '/inbound/targets/', 'POST /inbound/targets'],
    ['POST', '/Inbound/Targets', 'POST /inbound/targets'],
    ['POST', '//inbound/targets', 'POST /inbound/targets'],
    ['GET', '/import-jobs/1/', 'GET /import-jobs/1'],
    ['GET', '/import-job/17', 'GET /import-jobs/17'],
    ['POST', '/inbound/target/batch', 'POST /inbound/targets/batch'],
    ['GET', '/health', null],
    ['GET', '/%zz', null],
    ['GET', '/constructor', null],
    ['GET', '/__proto__', null],
    ['GET', `/${'x'.repeat(5000)}`, null],
  ])('that does not exist (%s %s) is a 404, and the log names the near miss', async (method, path, near) => {
    const { erp, log } = await given.client();
    const { status, body } = await erp.send({ method, path });
    expect(status).toBe(404);
    expect(body.error.code).toBe('not_found');
    expect(log).toMatchObject([{ reasons: [near === null ? 'no such route.' : `no such route. ${near}?`] }]);
  });

  test.each([
    'abc',
    '0',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    '01',
    '%31%30x',
    '%zz',
    '%00',
    '9007199254740993',
    '99999999999999999999',
    'null',
    '__proto__',
  ])('with the ID %s is a 400 that names it', async (id) => {
    const { erp } = await given.client();
    const { status, body } = await erp.get(`/import-jobs/${id}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'validation_failed', details: { importJobId: [expect.stringContaining('is not an ID')] } });
  });

  test.each(['1', '9007199254740991'])('with the unknown ID %s is a 404', async (id) => {
    const { erp } = await given.client();
    expect(await erp.get(`/import-jobs/${id}`)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
  });
});

test('a request without the base path gets the whole path as its near miss', async () => {
  const { mock, log } = await given.client();
  const { status } = await fetch(`${mock.url}/integration/health`);
  expect(status).toBe(404);
  expect(log).toMatchObject([{ path: '/integration/health', reasons: ['no such route. GET /api/connect/v1/integration/health?'] }]);
});

describe('a body', () => {
  test.each([
    ['empty', '', 'The body is empty; send a JSON object.'],
    ['broken', '{"externalId": }', 'The body is not JSON: '],
    ['cut off', '{"externalId": "JOB-1"', 'The body is not JSON: '],
    ['with a byte order mark', '\uFEFF{"externalId":"JOB-1"}', 'The body starts with a byte order mark; send UTF-8 without one.'],
    ['nested 65 deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'The body is nested deeper than 64 levels.'],
    ['nested two million deep', '['.repeat(2_000_000) + ']'.repeat(2_000_000), 'The body is nested deeper than 64 levels.'],
    [
      'with a number beyond doubles',
      '{"businessValue":{"expectedRevenue":1e999}}',
      'The number 1e999 cannot be held exactly; send it as a string, or shorter.',
    ],
    [
      'with a number too small',
      '{"businessValue":{"expectedRevenue":1e-999}}',
      'The number 1e-999 cannot be held exactly; send it as a string, or shorter.',
    ],
    [
      'with a whole number that would be rounded',
      '{"unknown":9007199254740993}',
      'The number 9007199254740993 cannot be held exactly; send it as a string, or shorter.',
    ],
    [
      'with a fraction that would be rounded',
      '{"unknown":[0.12345678901234567890]}',
      'The number 0.12345678901234567890 cannot be held exactly; send it as a string, or shorter.',
    ],
  ])('%s is a 400 invalid_request', async (_, raw, message) => {
    const { erp, mock } = await given.client();
    const { status, body } = await erp.send({ ...single, raw });
    expect(status).toBe(400);
    expect(body.error.code).toBe('invalid_request');
    expect(body.error.message).toContain(message);
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('that is not UTF-8 is a 400 invalid_request', async () => {
    const { erp } = await given.client();
    expect(await erp.send({ ...single, raw: Buffer.from('{"externalId":"M\xfcller"}', 'latin1') })).toMatchObject({
      status: 400,
      body: { error: { message: 'The body is not UTF-8.' } },
    });
  });

  test('that ends too early or has a wrong character says where', async () => {
    const { erp } = await given.client();
    expect((await erp.send({ ...single, raw: '{"a": 1,\n "b" 2}' })).body.error.message).toMatch(
      /^The body is not JSON: .*, at line 2, column 6\.$/,
    );
    for (const raw of ['{"a": [1, 2', '{"externalId": "A",', '{"a"', '{"a": tru', '['])
      expect((await erp.send({ ...single, raw })).body.error.message).toBe('The body is not JSON: it ends too early.');
  });

  test.each([
    ['an array', '[]'],
    ['a string', '"JOB-1"'],
    ['a number', '17'],
    ['null', 'null'],
    ['true', 'true'],
  ])('that is %s is a 400 validation_failed', async (_, raw) => {
    const { erp } = await given.client();
    for (const where of [single, batch]) {
      expect(await erp.send({ ...where, raw })).toMatchObject({
        status: 400,
        body: { error: { code: 'validation_failed', details: { body: [`${raw} is not an object`] } } },
      });
    }
  });

  test('nested 64 deep, and numbers that a double holds, are fine', async () => {
    const { erp } = await given.client();
    const deep = `${'{"a":'.repeat(62)}[]${'}'.repeat(62)}`;
    const raw = `{"externalId":"JOB-1","title":"T","unknown":${deep},"n":[9007199254740991,9007199254740992,1e22,-0,0.1,5e-324,51.451000000000001,1.7976931348623157e308]}`;
    expect(await erp.send({ ...single, raw })).toMatchObject({ status: 200 });
  });

  test('larger than 5 MB is a 413, announced or not', async () => {
    const { erp } = await given.client();
    const large = Buffer.alloc(5 * 1024 * 1024 + 1, ' ');
    expect(await erp.send({ ...single, raw: large })).toMatchObject({
      status: 413,
      body: { error: { code: 'payload_too_large', message: 'The body is larger than 5242880 bytes.' } },
    });
    const streamed = await fetch(`${erp.mock.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit & { duplex: 'half' });
    expect(streamed.status).toBe(413);
  });

  test.each([
    ['no media type', { 'Content-Type': '' }],
    ['another one', { 'Content-Type': 'text/xml' }],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['a longer word', { 'Content-Type': 'application/jsonp' }],
    ['another charset', { 'Content-Type': 'application/json; charset=iso-8859-1' }],
    ['a compressed body', { 'Content-Encoding': 'gzip' }],
  ])('with %s is a 415', async (_, headers) => {
    const { erp } = await given.client();
    const raw = 'Content-Encoding' in headers ? gzipSync('{}') : '{}';
    expect(await erp.send({ ...single, raw, headers: headers as Record<string, string> })).toMatchObject({
      status: 415,
      body: { error: { code: 'unsupported_media_type' } },
    });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"', 'application/vnd.api+json'])(
    'sent as %s is read',
    async (type) => {
      const { erp } = await given.client();
      expect(await erp.send({ ...single, body: target('JOB-1'), headers: { 'Content-Type': type } })).toMatchObject({ status: 200 });
    },
  );
});

describe('names that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is data like any other: as external ID, as source system, as field',
    async (word) => {
      const { erp, mock } = await given.client({ sourceSystems: ['*'] });
      const raw = `{"externalId":"${word}","title":"T","sourceSystem":"${word}","customFields":{"${word}":"x"},"${word}":{"polluted":true},"customer":{"name":"${word}"}}`;

      const created = await erp.send({ ...single, raw });
      const updated = await erp.send({ ...single, raw });

      expect(created.body).toMatchObject({ createdItems: 1, items: [{ externalId: word, status: 'Created' }] });
      expect(updated.body).toMatchObject({ updatedItems: 1, items: [{ externalId: word, status: 'Updated' }] });
      const [kept] = mock.state.targets();
      expect(Object.entries(kept?.customFields ?? {})).toEqual([[word, 'x']]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});

describe('fields of a single import', () => {
  test.each([
    [{ planning: { priority: 'Hgih' } }, { 'planning.priority': ['"Hgih" is none of Low, Normal, Medium, High, Urgent. "High"?'] }],
    [{ operation: 'upsrt' }, { operation: ['"upsrt" is none of create, update, upsert, cancel. "upsert"?'] }],
    [{ title: 5 }, { title: ['5 is not a string'] }],
    [{ externalId: 17 }, { externalId: ['17 is not a string'] }],
    [{ customFields: { weight: 120 } }, { 'customFields.weight': ['120 is not a string'] }],
    [{ address: 'Hachestrasse 12' }, { address: ['"Hachestrasse 12" is not an object'] }],
    [{ address: { latitude: 91 } }, { 'address.latitude': ['91 is more than 90'] }],
    [{ planning: { estimatedWorkMinutes: 2.5 } }, { 'planning.estimatedWorkMinutes': ['2.5 is not an integer'] }],
    [{ planning: { fixedTime: 'no' } }, { 'planning.fixedTime': ['"no" is not a boolean'] }],
    [{ planning: { dueDate: '2026-02-30' } }, { 'planning.dueDate': ['"2026-02-30" is not a date that exists; write 2026-06-25'] }],
    [{ planning: { routeDate: '25.06.2026' } }, { 'planning.routeDate': ['"25.06.2026" is not a date that exists; write 2026-06-25'] }],
    [
      { planning: { dueAtUtc: '2026-02-30T08:00:00Z' } },
      { 'planning.dueAtUtc': ['"2026-02-30T08:00:00Z" is not a date and time that exist, with their offset; write 2026-06-25T08:00:00Z'] },
    ],
    [
      { planning: { dueAtUtc: '2026-06-25T08:00:00' } },
      { 'planning.dueAtUtc': ['"2026-06-25T08:00:00" is not a date and time that exist, with their offset; write 2026-06-25T08:00:00Z'] },
    ],
    [
      { sourceSystem: 'other_erp' },
      { sourceSystem: ['"other_erp" is not a source system of this integration client; use "logistics_erp"'] },
    ],
    [
      { location: { defaultPriority: 'Highest' }, contact: { email: 5 } },
      { 'location.defaultPriority': [expect.stringContaining('is none of')], 'contact.email': ['5 is not a string'] },
    ],
  ])('%j is a 400 that names what is wrong', async (fields, details) => {
    const { erp, mock } = await given.client();
    const { status, body } = await erp.importTarget(target('JOB-1', fields));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'validation_failed', details });
    expect(mock.state.targets()).toEqual([]);
  });

  test('a deeply nested wrong value is shown shortened', async () => {
    const { erp } = await given.client();
    const { body } = await erp.importTarget(target('JOB-1', { title: Array.from({ length: 500 }, (_, index) => index) }));
    expect(body.error.details.title[0]).toMatch(/^\[0,1,2,.*\.\.\. is not a string$/);
  });

  test('unknown fields are ignored, and null is the same as leaving out', async () => {
    const { erp } = await given.client();
    const nothing = {
      description: null,
      customer: null,
      planning: { priority: null, dueDate: null },
      address: { latitude: null },
      operation: null,
      sourceSystem: null,
    };
    expect(await erp.importTarget(target('JOB-1', { ...nothing, colour: 'red', planning2: {} }))).toMatchObject({
      status: 200,
      body: { createdItems: 1 },
    });
  });
});

describe('a batch', () => {
  test.each([
    ['neither array', {}, { targets: [expect.stringContaining('is missing')] }],
    ['both arrays', { targets: [target('A')], items: [target('B')] }, { items: [expect.stringContaining('stands beside')] }],
    ['an empty array', { items: [] }, { items: [expect.stringContaining('is empty')] }],
    ['no array', { targets: target('A') }, { targets: [expect.stringContaining('is not an array')] }],
    ['a wrong operation', { operation: 'delete', targets: [target('A')] }, { operation: [expect.stringContaining('is none of')] }],
    [
      'a wrong source system',
      { sourceSystem: 'other', targets: [target('A')] },
      { sourceSystem: [expect.stringContaining('is not a source system')] },
    ],
    ['an empty source system', { sourceSystem: '', targets: [target('A')] }, { sourceSystem: ['is empty'] }],
  ])('with %s is a 400', async (_, body, details) => {
    const { erp, mock } = await given.client();
    expect(await erp.send({ ...batch, body })).toMatchObject({ status: 400, body: { error: { code: 'validation_failed', details } } });
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('with 1001 items is a 413, with 1000 it is imported', async () => {
    const { erp } = await given.client();
    const items = Array.from({ length: 1001 }, (_, index) => target(`JOB-${index}`));
    expect(await erp.importBatch(items)).toMatchObject({
      status: 413,
      body: { error: { code: 'payload_too_large', message: 'The batch has 1001 items; at most 1000 are allowed.' } },
    });
    expect(await erp.importBatch(items.slice(1))).toMatchObject({ status: 200, body: { createdItems: 1000 } });
  });

  test('of numbers, strings, nulls and arrays rejects each of them and imports the rest', async () => {
    const { erp } = await given.client();
    const { status, body } = await erp.importBatch([17, 'JOB-1', null, [], true, target('JOB-2'), {}]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'PartiallyFailed', totalItems: 7, createdItems: 1, rejectedItems: 6 });
    expect(body.items.map((item: { errorCode?: string }) => item.errorCode ?? 'ok')).toEqual([
      'invalid_value',
      'invalid_value',
      'invalid_value',
      'invalid_value',
      'invalid_value',
      'ok',
      'missing_external_id',
    ]);
  });
});

describe('a list of jobs', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['cursor=abc', 'cursor'],
    ['cursor=', 'cursor'],
    ['status=completed', 'status'],
    ['status=', 'status'],
  ])('with %s is a 400 that names it', async (query, name) => {
    const { erp } = await given.client();
    expect(await erp.get(`/import-jobs?${query}`)).toMatchObject({
      status: 400,
      body: { error: { code: 'validation_failed', details: { [name]: [expect.any(String)] } } },
    });
  });

  test('ignores parameters that it does not know, and malformed escapes in them', async () => {
    const { erp } = await given.client();
    expect(await erp.get('/import-jobs?colour=%zz&__proto__=1')).toMatchObject({ status: 200 });
  });
});

describe('what is hardly HTTP', () => {
  const head = (...lines: string[]) =>
    `${['POST /api/connect/v1/inbound/targets HTTP/1.1', 'Host: 127.0.0.1', `Authorization: Bearer ${erpKey}`, 'Content-Type: application/json', ...lines].join('\r\n')}\r\n\r\n`;

  test.each([
    ['two content lengths', `${head('Content-Length: 2', 'Content-Length: 3')}{}`, 400],
    ['a length and chunks', `${head('Content-Length: 2', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`, 400],
    ['a negative length', head('Content-Length: -1'), 400],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a header of 20 KB', head(`X-Long: ${'x'.repeat(20_000)}`), 431],
    ['no Host', 'GET /api/connect/v1/integration/health HTTP/1.1\r\n\r\n', 400],
    ['a proxy request', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405],
  ])('%s is answered in JSON with a correlation ID', async (_, bytes, status) => {
    const { mock } = await given.client();
    const { statusCode, headers, body } = await exchangeBytes(mock.url, bytes);
    expect(statusCode).toBe(status);
    expect(headers).toMatch(/\r\nx-correlation-id: \S+/i);
    expect(JSON.parse(body)).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String), correlationId: expect.any(String) },
    });
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('an upload that is broken off leaves nothing behind, and the mock goes on', async () => {
    const { mock, erp, log } = await given.client();
    const socket = await connect(mock.url);
    socket.write(`${head('Content-Length: 1000')}{"externalId":"JOB-1",`);
    await erp.send({ path: '/integration/health' }); // by now the mock has the half body
    socket.destroy();

    expect(await erp.importTarget(target('JOB-2'))).toMatchObject({ status: 200, body: { importJobId: 1 } });
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-2' }]);
    const brokenOff = () => log.find((event) => event.event === 'exchange' && event.status === 0);
    while (brokenOff() === undefined) await erp.get('/integration/health');
    expect(brokenOff()).toMatchObject({ summary: 'broken off', reasons: ['the client went away while it was sending'] });
  });

  test('a client that waits for 100 Continue gets it, unless it is refused first', async () => {
    const { mock } = await given.client();
    const body = JSON.stringify(target('JOB-1'));
    const socket = await connect(mock.url);
    socket.write(head(`Content-Length: ${body.length}`, 'Expect: 100-continue', 'Connection: close'));
    expect(await once(socket)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(body);
    expect(await once(socket)).toContain('HTTP/1.1 200 OK');

    const refused = await connect(mock.url);
    refused.write('POST /api/connect/v1/inbound/targets HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n');
    expect(await once(refused)).toContain('HTTP/1.1 401 Unauthorized');
    refused.destroy();
  });
});

async function connect(url: string): Promise<net.Socket> {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

function once(socket: net.Socket): Promise<string> {
  return new Promise((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));
}

async function exchangeBytes(url: string, bytes: string): Promise<{ statusCode: number; headers: string; body: string }> {
  const socket = await connect(url);
  let text = '';
  socket.on('error', () => undefined); // a reset after the answer is the server's right here
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (part) => {
      text += String(part);
      const [headers = '', body = ''] = text.split('\r\n\r\n', 2);
      if (body.length >= Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? Number.POSITIVE_INFINITY)) resolve();
    });
    socket.on('close', () => resolve());
  });
  socket.write(bytes);
  await answered;
  socket.destroy();
  const [headers = '', body = ''] = text.split('\r\n\r\n', 2);
  return { statusCode: Number(headers.split(' ')[1]), headers, body };
}
