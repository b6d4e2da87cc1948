/** The receiver of `check` over HTTP: what it answers, and what of a delivery it objects to. */
import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Contract, contractOf } from '../../src/check/contract/contract.js';
import { Evidence } from '../../src/check/evidence.js';
import { type DeliveryJudge, deliveryJudge, type Subscriber, startReceiver } from '../../src/check/receiver.js';
import { type ReadContract, readContract } from '../../src/cli/contract-file.js';

let own: ReadContract;
let judgeOfOwn: DeliveryJudge;

beforeAll(async () => {
  own = await readContract(null);
  judgeOfOwn = deliveryJudge(own.contract, 'scenarios'); // compiled once: it takes its time
});

const secret = 'whsec_MOCKreceiver000000000000000000001';

/** A receiver that knows these secrets, and the evidence that it gives. */
async function receiverOf({
  secrets = [secret],
  subscribers = secrets.map((one) => ({ secret: one, off: [] })),
  theirs,
}: {
  secrets?: readonly string[];
  subscribers?: readonly Subscriber[];
  theirs?: Contract;
} = {}) {
  const evidence = new Evidence(theirs ?? own.contract, own.judge, 'http://127.0.0.1:4710/api/connect/v1');
  const receiver = await startReceiver(theirs === undefined ? judgeOfOwn : deliveryJudge(theirs, 'scenarios'), evidence, () => subscribers);
  onTestFinished(() => receiver.close());
  return { ...receiver, evidence };
}

/** The vendor's example of `target.imported`. */
function example(): Record<string, unknown> {
  const event = own.contract.events.find(({ type }) => type === 'target.imported');
  return structuredClone(Object.values(event?.examples ?? {})[0]) as Record<string, unknown>; // as: each example of an event is an object
}

interface Posted {
  readonly payload?: unknown;
  /** The body as it is, instead of as JSON. */
  readonly raw?: string | Buffer;
  readonly signedWith?: string;
  /** Others than usual; `null`: without it. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

function said(payload: unknown, name: string): string | null {
  const value = typeof payload === 'object' && payload !== null ? Object.getOwnPropertyDescriptor(payload, name)?.value : undefined;
  return typeof value === 'string' ? value : null;
}

/** A delivery that is good but for what is said. */
async function post(url: string, { payload = example(), raw = JSON.stringify(payload), signedWith = secret, headers = {} }: Posted = {}) {
  const usual: Readonly<Record<string, string | null>> = {
    'content-type': 'application/json',
    'x-ordinavo-event-id': said(payload, 'eventId') ?? 'evt_01JYGB5G00XK3M8TQ4V6ZR2C7A',
    'x-ordinavo-event-type': said(payload, 'eventType') ?? 'target.imported',
    'x-ordinavo-delivery-id': 'del_01JYGB5G00XK3M8TQ4V6ZR2C7B',
    'x-ordinavo-timestamp': new Date().toISOString(),
    'x-ordinavo-signature': `sha256=${createHmac('sha256', signedWith).update(raw).digest('hex')}`,
    'x-ordinavo-webhook-version': 'v1',
    ...headers,
  };
  const sent = Object.entries(usual).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const { status } = await fetch(url, { method: 'POST', headers: Object.fromEntries(sent), body: raw });
  return status;
}

const inShort = ({ evidence }: { evidence: Evidence }) =>
  evidence.findings.map(({ operation, pointer, expected, got }) => [operation, pointer, expected, got]);

const seen = ({ evidence }: { evidence: Evidence }) =>
  Object.fromEntries(evidence.coveredEvents.flatMap((event) => (event.seen === 0 ? [] : [[event.type, event.seen]])));

describe('a delivery', () => {
  test('that is as the contract has it is counted, and nothing is wrong with it', async () => {
    const receiver = await receiverOf();
    expect([await post(receiver.url), await post(receiver.url)]).toEqual([204, 204]);
    expect([inShort(receiver), seen(receiver)]).toEqual([[], { 'target.imported': 2 }]);
  });

  test('of each event is taken as the contract shows it in its examples', async () => {
    const receiver = await receiverOf();
    for (const { examples } of own.contract.events) for (const payload of Object.values(examples)) await post(receiver.url, { payload });
    expect(inShort(receiver)).toEqual([]);
    expect(receiver.evidence.coveredEvents.filter((event) => event.seen === 0)).toEqual([]);
  });

  test.each([
    'x-ordinavo-event-id',
    'x-ordinavo-event-type',
    'x-ordinavo-delivery-id',
    'x-ordinavo-timestamp',
    'x-ordinavo-signature',
    'x-ordinavo-webhook-version',
  ])('without %s is told with the place of the header', async (name) => {
    const receiver = await receiverOf();
    expect(await post(receiver.url, { headers: { [name]: null } })).toBe(204);
    expect(inShort(receiver)).toEqual([['target.imported', `/header/${name}`, 'is required', 'nothing']]);
  });

  test.each([
    ['x-ordinavo-event-id', '17'],
    ['x-ordinavo-event-type', 'target.exported'],
    ['x-ordinavo-delivery-id', 'evt_01JYGB5G00XK3M8TQ4V6ZR2C7B'],
    ['x-ordinavo-timestamp', 'yesterday'],
    ['x-ordinavo-webhook-version', 'v2'],
  ])('whose %s is %s is told with the place of the header, and what it holds', async (name, value) => {
    const receiver = await receiverOf();
    await post(receiver.url, { headers: { [name]: value } });
    const places = receiver.evidence.findings.map(({ pointer, got }) => [pointer, got]);
    expect([...new Set(places.map(String))]).toEqual([`/header/${name},${JSON.stringify(value)}`]);
  });

  test.each([
    ['x-ordinavo-event-id', 'evt_01JYGB5G00XK3M8TQ4V6ZR2C7A', '/eventId'],
    ['x-ordinavo-event-type', 'target.updated', '/eventType'],
  ])('whose %s is another than that of its payload is told', async (name, value, pointer) => {
    const receiver = await receiverOf();
    await post(receiver.url, { headers: { [name]: value } });
    const found = receiver.evidence.findings.filter(({ expected }) => expected.startsWith(`what ${pointer} of the payload says: `));
    expect(found.map((finding) => [finding.pointer, finding.got])).toEqual([[`/header/${name}`, JSON.stringify(value)]]);
  });

  test.each([
    ['text/plain', '"text/plain"'],
    ['application/jsonlines', '"application/jsonlines"'],
  ])('sent as %s is told', async (type, got) => {
    const receiver = await receiverOf();
    await post(receiver.url, { headers: { 'content-type': type } });
    expect(inShort(receiver)).toEqual([['target.imported', '/header/content-type', 'application/json', got]]);
  });

  test('sent as JSON of a character set is fine', async () => {
    const receiver = await receiverOf();
    await post(receiver.url, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(inShort(receiver)).toEqual([]);
  });

  test('that is signed with a secret of another subscription is told as such', async () => {
    const receiver = await receiverOf();
    expect(await post(receiver.url, { signedWith: 'whsec_MOCKother00000000000000000000001' })).toBe(204);
    expect(inShort(receiver)).toEqual([
      [
        'target.imported',
        '/header/x-ordinavo-signature',
        'the signature of the body',
        'The signature was made with another secret, or for another body.',
      ],
    ]);
  });

  test('may be signed with any of several secrets, as while one is changed', async () => {
    const receiver = await receiverOf({ secrets: ['whsec_MOCKold000000000000000000000001', secret] });
    await post(receiver.url);
    expect(inShort(receiver)).toEqual([]);
  });

  test('whose signature is none is told once with what the contract wants, and once with what a signature is', async () => {
    const receiver = await receiverOf();
    await post(receiver.url, { headers: { 'x-ordinavo-signature': 'sha1=abc' } });
    expect(inShort(receiver)).toEqual([
      ['target.imported', '/header/x-ordinavo-signature', expect.stringMatching(/^must match pattern/), '"sha1=abc"'],
      [
        'target.imported',
        '/header/x-ordinavo-signature',
        'the signature of the body',
        expect.stringMatching(/^"sha1=abc" is no signature/),
      ],
    ]);
  });

  test.each<[string, (payload: Record<string, unknown>) => void, readonly string[]]>([
    ['without its tenant', (payload) => delete payload.tenantId, ['/body/tenantId', 'is required', 'nothing']],
    ['with a tenant that is a number', (payload) => Object.assign(payload, { tenantId: 5 }), ['/body/tenantId', 'must be string', '5']],
    [
      'with a field deep inside that is wrong',
      ({ target }) => Object.assign(target as object, { id: 'T-1' }), // as: its example has one
      ['/body/target/id', expect.stringMatching(/^must be integer/), '"T-1"'],
    ],
  ])('%s is told with the place in its payload', async (_, spoil, [pointer, expected, got]) => {
    const receiver = await receiverOf();
    const payload = example();
    spoil(payload);
    expect(await post(receiver.url, { payload })).toBe(204);
    expect(inShort(receiver)).toEqual([['target.imported', pointer, expected, got]]);
  });

  const context = { customer: null, location: null, contact: { ordinavoContactId: 5, externalId: null, displayName: 'Anna Weber' } };

  test.each<[option: Subscriber['off'][number], type: string, more: object, pointers: string[]]>([
    ['customerContext', 'target.imported', context, ['/body/customer', '/body/location', '/body/contact']],
    [
      'contactDetails',
      'target.imported',
      { ...context, contact: { ...context.contact, email: null, phone: '+49 201 123456' } },
      ['/body/contact/email', '/body/contact/phone'],
    ],
    ['summaryPreview', 'visit_report.approved', {}, ['/body/visitReport/summaryPreview']],
    ['billingDetails', 'billing.event_created', {}, ['/body/billingDetails']],
  ])('that has what %s adds, while it is off, is told with the place in its payload', async (option, type, more, pointers) => {
    const [withIt] = Object.values(own.contract.events.find((event) => event.type === type)?.examples ?? {});
    const payload = structuredClone({ ...(withIt as object), ...more }) as Record<string, unknown>; // as: each example of an event is an object
    if (option === 'summaryPreview') Object.assign(payload.visitReport as object, { summaryPreview: 'All is well.' }); // as: its example has one
    if (option === 'billingDetails') Object.assign(payload, { billingDetails: { workMinutes: 30, expectedRevenue: null } });
    const headers = { 'x-ordinavo-event-type': type };
    const another = 'whsec_MOCKother00000000000000000000001';
    const receiver = await receiverOf({
      subscribers: [
        { secret, off: [option] },
        { secret: another, off: [] },
      ],
    });
    await post(receiver.url, { payload, headers, signedWith: another });
    expect(inShort(receiver)).toEqual([]);
    await post(receiver.url, { payload, headers });
    expect(inShort(receiver).map(([, pointer, expected]) => [pointer, expected])).toEqual(
      pointers.map((pointer) => [pointer, `nothing, since ${option} is off`]),
    );
  });

  test('is judged by an option only where it is off for all that have its secret', async () => {
    const receiver = await receiverOf({
      subscribers: [
        { secret, off: ['customerContext'] },
        { secret, off: [] },
      ],
    });
    await post(receiver.url, { payload: { ...example(), ...context } });
    expect(inShort(receiver)).toEqual([]);
  });

  test('of an event that the contract does not have is told with its type', async () => {
    const receiver = await receiverOf();
    const payload = { ...example(), eventType: 'target.exported' };
    await post(receiver.url, { payload });
    expect(inShort(receiver)).toEqual([['target.exported', '/body/eventType', 'an event of the contract', '"target.exported"']]);
    expect(seen(receiver)).toEqual({});
  });

  test('that is no JSON is told under the event that its header names', async () => {
    const receiver = await receiverOf();
    await post(receiver.url, { raw: 'eventType=target.imported' });
    expect(inShort(receiver)).toContainEqual(['target.imported', '/body', 'must be object', '"eventType=target.imported"']);
  });

  test.each(['', 'null', '[]', '"target.imported"'])('with nothing to tell its event by is told, too: %j', async (raw) => {
    const receiver = await receiverOf();
    await post(receiver.url, { raw, headers: { 'x-ordinavo-event-type': null } });
    expect(inShort(receiver)).toEqual([
      ['an event without a type', '/body/eventType', 'an event of the contract', '"an event without a type"'],
    ]);
  });

  test('shows nobody’s secrets and addresses in what it tells', async () => {
    const receiver = await receiverOf();
    await post(receiver.url, { payload: { ...example(), tenantId: { secret: 'whsec_Real0000000001', mail: 'anna.weber@firma.de' } } });
    expect(inShort(receiver)).toEqual([
      ['target.imported', '/body/tenantId', 'must be string', '{"secret":"[redacted]","mail":"[e-mail]"}'],
    ]);
  });
});

describe('where a client tries out what a receiver does', () => {
  test('what is signed is answered 204, and judged, and is no delivery', async () => {
    const receiver = await receiverOf();
    expect(await post(receiver.tryOutUrl)).toBe(204);
    expect(await post(receiver.tryOutUrl, { payload: { ...example(), tenantId: 5 } })).toBe(204);
    expect([inShort(receiver), seen(receiver)]).toEqual([[['target.imported', '/body/tenantId', 'must be string', '5']], {}]);
  });

  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

  test.each<[string, () => Posted]>([
    ['without a signature', () => ({ headers: { 'x-ordinavo-signature': null } })],
    ['signed with another secret', () => ({ signedWith: 'whsec_MOCKother00000000000000000000001' })],
    ['with a signature of another form', () => ({ headers: { 'x-ordinavo-signature': 'sha256=ABC' } })],
    ['with a timestamp that is six minutes old', () => ({ headers: { 'x-ordinavo-timestamp': minutesAgo(6) } })],
    ['with a timestamp six minutes ahead', () => ({ headers: { 'x-ordinavo-timestamp': minutesAgo(-6) } })],
    ['with a timestamp that is no time', () => ({ headers: { 'x-ordinavo-timestamp': 'now' } })],
    ['without JSON and a signature', () => ({ raw: '{', headers: { 'x-ordinavo-signature': null } })],
  ])('what comes %s is answered 401, and nothing is said of it', async (_, posted) => {
    const receiver = await receiverOf();
    expect(await post(receiver.tryOutUrl, posted())).toBe(401);
    expect([inShort(receiver), seen(receiver)]).toEqual([[], {}]);
  });

  test('a timestamp four minutes old is young enough', async () => {
    const receiver = await receiverOf();
    expect(await post(receiver.tryOutUrl, { headers: { 'x-ordinavo-timestamp': minutesAgo(4) } })).toBe(204);
    expect(inShort(receiver)).toEqual([]);
  });

  test('a body that is no UTF-8 is verified as the bytes that came', async () => {
    const receiver = await receiverOf();
    expect(await post(receiver.tryOutUrl, { raw: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) })).toBe(204);
    expect(inShort(receiver)).toContainEqual(['target.imported', '/body', 'must be object', expect.stringMatching(/^"\{.*\}"$/)]);
  });

  test('nothing is verified without a secret', async () => {
    const receiver = await receiverOf({ secrets: [] });
    expect(await post(receiver.tryOutUrl)).toBe(401);
  });
});

test('a format that nobody knows is no reason to print anything', async () => {
  const event = {
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { iban: { format: 'iban' } } } } } },
  };
  const theirs = contractOf('theirs.yaml', { paths: {}, webhooks: { 'account.opened': { post: event } } });
  const printed: unknown[] = [];
  const { warn } = console;
  console.warn = (...words) => void printed.push(words);
  onTestFinished(() => {
    console.warn = warn;
  });
  const receiver = await receiverOf({ theirs });
  await post(receiver.url, { payload: { eventId: 'evt_1', eventType: 'account.opened', iban: 'DE00' } });
  expect([inShort(receiver), seen(receiver), printed]).toEqual([[], { 'account.opened': 1 }, []]);
});

test('by a contract without any webhooks, as where they are written down elsewhere, nothing is said of deliveries', async () => {
  const receiver = await receiverOf({ theirs: contractOf('theirs.yaml', { paths: {} }) });
  expect(await post(receiver.url)).toBe(204);
  expect(inShort(receiver)).toEqual([]);
});

test('whoever breaks off in the middle of a delivery does not end it', async () => {
  const receiver = await receiverOf();
  const { hostname, port, pathname } = new URL(receiver.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{`);
    socket.once('data', () => socket.destroy()); // it says that it reads on
    socket.once('close', () => resolve());
  });
  expect(await post(receiver.url)).toBe(204);
  expect([inShort(receiver), seen(receiver)]).toEqual([[], { 'target.imported': 1 }]);
});
