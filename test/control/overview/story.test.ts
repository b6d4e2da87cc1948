/** The story of a target: what has happened to it, in its order and in words for people. */
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../../src/contract/explain.js';
import { controlAnswers } from '../../../src/contract/generated/control-answers.js';
import type { Chapter, Story } from '../../../src/control/overview/overview-types.js';
import { connectControl, type Mock } from '../../../src/index.js';
import { Client, given, target, tenantWith } from '../../support/given.js';
import { receiving } from '../../support/receiver.js';
import { everythingHappens, linkedTarget, neverSent, subscribedToEverything } from '../../support/webhook-world.js';

/** How long something really took differs from run to run. */
const timeless = (text: string) => text.replace(/after \d+ ms/g, 'after N ms').replace(/http:\S+:\d+\//g, 'http://receiver/');

const textsOf = ({ chapters }: Story, but: readonly Chapter['kind'][] = []) =>
  chapters.filter(({ kind }) => !but.includes(kind)).map(({ text }) => timeless(text));

const chapterWith = ({ chapters }: Story, text: string): Chapter => {
  const found = chapters.find((chapter) => chapter.text.includes(text));
  if (found === undefined) throw new Error(`No chapter has "${text}": ${chapters.map((chapter) => chapter.text).join('; ')}`);
  return found;
};

const detailsOf = (story: Story, text: string) => chapterWith(story, text).details.map(timeless);

/** Fails where an answer over HTTP is not what contracts/control.yaml says; answers the story. */
async function storyOverHttp(mock: Mock, externalId: string): Promise<Story> {
  const address = `${mock.url}/_mock/story?target=${encodeURIComponent(externalId)}`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${mock.controlToken}` } });
  const body = (await response.json()) as Story; // as: held against the contract below
  const validate = controlAnswers.getStory?.[response.status];
  if (validate === undefined) throw new Error(`${response.status} is no answer of getStory: ${JSON.stringify(body)}`);
  if (!validate(body))
    throw new Error(
      explain(body, validate.errors ?? [])
        .map(problemText)
        .join('; '),
    );
  return body;
}

describe('a whole visit', () => {
  const aware = {
    externalId: 'JOB-9',
    title: 'Maintenance visit',
    customer: { externalId: 'CUST-10042' },
    location: { externalId: 'LOC-ESSEN-01' },
  };

  async function visited() {
    const receiver = await receiving();
    const arrangement = await given.scenario('full-visit', { webhookUrl: receiver.url });
    await arrangement.erp.importTarget(aware);
    await arrangement.mock.clock.advance('2m');
    return arrangement;
  }

  test('reads from its request to its billing, each delivery after what it tells of', async () => {
    const { mock } = await visited();
    const story = mock.overview.story({ target: 'JOB-9' });
    expect(story.chapters.map(({ at, kind, text }) => `${at.slice(17, 19)} ${kind}: ${timeless(text)}`)).toEqual([
      '00 request: Request of erp',
      '00 importJob: Imported as new target 2',
      '00 mapping: Mapped to customer 12, Rhein-Ruhr Medical Supply; location 34, Essen Center',
      '00 delivery: target.imported delivered to http://receiver/: 204 after N ms',
      '03 route: Stop 1 of 1 in the draft of route 1, Tour of the day',
      '06 route: Published route 1, Tour of the day, with one stop',
      '06 visit: Appointment 2 scheduled',
      '06 delivery: appointment.scheduled delivered to http://receiver/: 204 after N ms',
      '06 event: The target is scheduled',
      '06 delivery: target.scheduled delivered to http://receiver/: 204 after N ms',
      '11 visit: Appointment 2 started',
      '11 delivery: appointment.started delivered to http://receiver/: 204 after N ms',
      '19 visit: Appointment 2 completed',
      '19 delivery: appointment.completed delivered to http://receiver/: 204 after N ms',
      '19 event: The target is completed',
      '19 delivery: target.completed delivered to http://receiver/: 204 after N ms',
      '19 report: Visit report 2 begun',
      '19 delivery: visit_report.created delivered to http://receiver/: 204 after N ms',
      '24 report: Visit report 2 submitted: Successful',
      '24 delivery: visit_report.submitted delivered to http://receiver/: 204 after N ms',
      '30 report: Visit report 2 approved',
      '30 delivery: visit_report.approved delivered to http://receiver/: 204 after N ms',
      '30 billing: Billing event 1 created',
      '30 delivery: billing.event_created delivered to http://receiver/: 204 after N ms',
      '34 billing: Billing event 1 ready',
      '34 delivery: billing.event_ready delivered to http://receiver/: 204 after N ms',
      '38 billing: Billing event 1 sent',
      '38 delivery: billing.event_sent delivered to http://receiver/: 204 after N ms',
    ]);
    expect(story).toMatchObject({
      externalId: 'JOB-9',
      title: 'Maintenance visit',
      target: { id: 2, status: 'Completed' },
      stage: 'billed',
      allowed: [],
    });
    expect(story.chapters.map(({ tone }) => tone).filter((tone) => tone !== 'good' && tone !== 'neutral')).toEqual([]);
  });

  test('tells more in details, and where there is more to see', async () => {
    const { mock } = await visited();
    const story = mock.overview.story({ target: 'JOB-9' });
    const more = ['Request of', 'Imported as', 'Mapped to', 'Stop 1', 'Published', 'scheduled', 'submitted:'].map((text) => {
      const { details, link } = chapterWith(story, text);
      return [...details, link];
    });
    expect(more).toEqual([
      ['POST /api/connect/v1/inbound/targets', 'Answered 202: Accepted, 1 created', { to: 'request', id: 1 }],
      ['Import job 1 of erp: Completed', { to: 'importJob', id: 1 }],
      [
        'Mapping status Mapped',
        'Customer: found by its external ID CUST-10042',
        'Location: found by its external ID LOC-ESSEN-01',
        { to: 'customer', id: 12 },
      ],
      ['For 2026-06-24', 'Arrival 2026-06-24 08:00:00 UTC, departure 2026-06-24 08:45:00 UTC', { to: 'routeSuggestion', id: 1 }],
      [{ to: 'routeSuggestion', id: 1 }],
      ['From 2026-06-24 08:00:00 UTC to 2026-06-24 08:45:00 UTC', null],
      ['Billable', '2 attachments', 'Summary: Refrigeration unit checked, seal replaced. Temperature is within the limits again.', null],
    ]);
    const [delivery] = mock.webhooks.deliveries({ eventType: 'target.imported' });
    expect(chapterWith(story, 'target.imported delivered').link).toEqual({ to: 'delivery', id: delivery?.deliveryId });
    expect(detailsOf(story, 'target.imported delivered')).toEqual([
      'Subscription portal',
      'Attempt 1, 2026-06-24 06:00:00 UTC: 204 after N ms',
    ]);
  });

  test('is the same over HTTP, as the contract has it', async () => {
    const { mock } = await visited();
    const story = mock.overview.story({ target: 'JOB-9' });
    expect(await storyOverHttp(mock, 'JOB-9')).toEqual(story);
    expect(await connectControl({ url: mock.url, token: mock.controlToken }).overview.story({ target: 'JOB-9' })).toEqual(story);
  });
});

test('at one moment the order is that of causes: a day on which everything happens', async () => {
  const arrangement = await subscribedToEverything();
  await everythingHappens(arrangement);
  await arrangement.mock.clock.advance('1s');
  const story = arrangement.mock.overview.story({ target: 'JOB-1' });
  expect(textsOf(story, ['delivery'])).toEqual([
    'Request of erp',
    'Imported as new target 1',
    'Mapped to customer 12, Rhein-Ruhr Medical Supply; location 34, Essen Center; contact 56, Anna Weber',
    'Rejected: A target with the externalId JOB-1 exists already.',
    'Updated target 1',
    'Stop 1 of 1 in the draft of route 1',
    'Published route 1, with one stop',
    'Appointment 1 scheduled',
    'The target is scheduled',
    'Appointment 1 cancelled',
    'Appointment 2 scheduled',
    'The target is scheduled',
    'Appointment 2 started',
    'Problem on site: AccessDenied',
    'Appointment 2 completed',
    'The target is completed',
    'Visit report 1 begun',
    'Visit report 1 submitted', // what it said then has been replaced since
    'The visit report tells of a problem: AccessDenied',
    'Visit report 1 rejected, to be submitted again',
    'Visit report 1 submitted: PartiallySuccessful',
    'Visit report 1 approved',
    'A follow-up is required: JOB-1-FOLLOW-UP',
    'Billing event 1 created',
    'Billing event 1 failed',
    'Billing event 1 ready',
    'Billing event 1 sent',
  ]);
  const told = story.chapters.map(({ kind, text }) => (kind === 'delivery' ? text.split(' ', 1)[0] : kind));
  expect(told.slice(told.indexOf('billing'))).toEqual([
    ...['billing', 'billing.event_created', 'billing', 'billing.event_failed', 'billing', 'billing.event_ready'],
    ...['billing', 'billing.event_sent'],
  ]);
  expect(textsOf(arrangement.mock.overview.story({ target: 'JOB-1-FOLLOW-UP' }), ['delivery'])).toEqual([
    'Created as the follow-up of JOB-1',
  ]);
  expect(JSON.stringify(story)).not.toContain(neverSent['the internal notes of a report']);
});

test('what people may do now is what moves.standing says', async () => {
  const { mock, erp } = await given.client();
  await erp.importTarget(target('JOB-1'));
  expect(mock.overview.story({ target: 'JOB-1' }).allowed).toEqual(mock.moves.standing({ target: 'JOB-1' }).allowed);
  mock.moves.scheduleAppointment({ target: 'JOB-1' });
  expect(mock.overview.story({ target: 'JOB-1' })).toMatchObject({
    stage: 'scheduled',
    allowed: ['startAppointment', 'cancelAppointment', 'cancelTarget'],
  });
});

describe('what was rejected', () => {
  test('an item says why, with its job and its place', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2', { title: '  ' })], { batchId: 'NIGHT-7' });
    const story = mock.overview.story({ target: 'JOB-2' });
    expect(story).toMatchObject({ target: null, title: '  ', stage: 'rejected', allowed: [] });
    expect(textsOf(story)).toEqual(['Request of erp', 'Rejected: Title is required to create the target JOB-2.']);
    expect(story.chapters[1]).toEqual({
      at: '2026-06-24T06:00:00.000Z',
      kind: 'importJob',
      text: 'Rejected: Title is required to create the target JOB-2.',
      details: ['Error code missing_title', 'Import job 1 of erp, item 2 of 2: PartiallyFailed', 'Batch NIGHT-7'],
      tone: 'bad',
      link: { to: 'importJob', id: 1 },
    });
    expect(textsOf(mock.overview.story({ target: 'JOB-1' }))).toEqual(['Request of erp', 'Imported as new target 1']);
  });

  test('a request that was refused as a whole says so, and which value was wrong', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget({ ...target('JOB-1'), planning: { priority: 'Huge' } });
    const story = mock.overview.story({ target: 'JOB-1' });
    expect(story).toMatchObject({ target: null, title: 'Visit JOB-1', stage: 'rejected' });
    expect(textsOf(story)).toEqual([
      expect.stringMatching(/^Request refused: validation_failed: .*planning\.priority: "Huge" is none of /),
    ]);
    expect(story.chapters[0]).toMatchObject({ kind: 'request', tone: 'bad', link: { to: 'request', id: 1 } });
  });

  test('an answer that a fault has swallowed is told, before what was done all the same', async () => {
    const { mock, erp } = await given.client();
    mock.faults.add({ name: 'lost', then: { connection: 'reset', at: 'afterCommit' } });
    await erp.importTarget(target('JOB-1')).catch(() => undefined);
    mock.faults.clear();
    const story = mock.overview.story({ target: 'JOB-1' });
    expect(story.chapters.map(({ kind, tone }) => `${kind} ${tone}`)).toEqual(['request bad', 'importJob good']);
    expect(textsOf(story)[0]).toMatch(/^Request without an answer: It met the fault "lost"/);
  });

  test('an item without an external ID has the story of the empty one', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target(''), target('JOB-1')]);
    expect(textsOf(mock.overview.story({ target: '' }))).toEqual(['Request of erp', 'Rejected: ExternalId is required.']);
  });
});

describe('requests', () => {
  test('are those that name the target itself, in whatever way JSON is written, and not those that mention it', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('Ü/1'));
    await erp.send({ method: 'POST', path: '/inbound/targets', raw: '{"externalId":"\\u00dc\\/1","title":7}' });
    await erp.importTarget(target('JOB-2', { description: '"Ü/1"', customer: { externalId: 'Ü/1' } }));
    await erp.importTarget(target('Ü/10'));
    await erp.get('/import-jobs/1');
    const story = mock.overview.story({ target: 'Ü/1' });
    expect(story.chapters.flatMap(({ kind, link }) => (kind === 'request' ? [link?.id] : []))).toEqual([1, 2]);
  });

  test('one that is answered from memory comes after the one that was carried out', async () => {
    const { mock, erp } = await given.client();
    for (const _ of [1, 2]) await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'once' });
    expect(mock.overview.story({ target: 'JOB-1' }).chapters.map(({ kind, link }) => `${kind} ${link?.id}`)).toEqual([
      'request 1',
      'importJob 1',
      'request 2',
    ]);
  });

  test('no more are told of than the journal keeps', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 1 } });
    for (const title of ['One', 'Two', 'Three']) await erp.importTarget(target('JOB-1', { title }));
    expect(textsOf(mock.overview.story({ target: 'JOB-1' }))).toEqual([
      'Imported as new target 1',
      'Updated target 1',
      'Request of erp',
      'Updated target 1',
    ]);
  });

  test('secrets stay secret', async () => {
    const { mock, erp } = await given.client();
    await erp.send({ method: 'POST', path: '/inbound/targets?key=fio_live_REALREALREAL', body: target('JOB-1') });
    expect(JSON.stringify(mock.overview.story({ target: 'JOB-1' }))).not.toContain('REALREALREAL');
  });
});

describe('mapping', () => {
  test('warnings are told with what they mean, and the rest is mapped all the same', async () => {
    const { mock, erp } = await subscribedToEverything();
    await erp.importTarget({ ...linkedTarget, externalId: 'JOB-7', contact: { externalId: 'CONT-NOBODY' } });
    expect(chapterWith(mock.overview.story({ target: 'JOB-7' }), 'Mapped to')).toMatchObject({
      kind: 'mapping',
      tone: 'warning',
      text: 'Mapped to customer 12, Rhein-Ruhr Medical Supply; location 34, Essen Center, with a warning: the contact is unknown and was not created',
      details: [
        'Mapping status Warning',
        'Customer: found by its external ID CUST-10042',
        'Location: found by its external ID LOC-ESSEN-01',
        'ContactAutoCreateDisabled: the contact is unknown and was not created',
      ],
      link: { to: 'customer', id: 12 },
    });
  });

  test('one that has failed says why', async () => {
    const { mock, erp } = await given.client({ mapping: { autoCreate: { customers: false } } });
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-NOBODY', name: 'Nobody knows them' } }));
    expect(chapterWith(mock.overview.story({ target: 'JOB-1' }), 'The mapping')).toMatchObject({
      tone: 'bad',
      text: 'The mapping has failed, with a warning: the customer is unknown and was not created',
      details: ['Mapping status Failed', 'CustomerAutoCreateDisabled: the customer is unknown and was not created'],
      link: null,
    });
  });

  test('records that were created say so', async () => {
    const { mock, erp } = await given.client({ mapping: { autoCreate: { customers: true } } });
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-NEW', name: '<b>New</b> customer' } }));
    expect(chapterWith(mock.overview.story({ target: 'JOB-1' }), 'Mapped to')).toMatchObject({
      tone: 'good',
      text: 'Mapped to customer 1, <b>New</b> customer',
      details: ['Mapping status Created', 'Customer: created'],
    });
  });
});

describe('routes', () => {
  test('one that leaves the target out says why, and one that was discarded says so', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    mock.moves.createRouteSuggestion({ targets: ['JOB-1'], name: 'Too early' });
    mock.moves.discardRoute();
    const story = mock.overview.story({ target: 'JOB-1' });
    expect(story.chapters.at(-1)).toMatchObject({
      kind: 'route',
      text: 'Left out of route 1, Too early: nobody knows where it is, for want of coordinates',
      details: ['For 2026-06-24', 'MissingCoordinates: nobody knows where it is, for want of coordinates', 'Discarded since'],
      tone: 'warning',
      link: { to: 'routeSuggestion', id: 1 },
    });
  });

  test('a draft makes a target suggested, and one that is discarded does so no more', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { address: { latitude: 51.451, longitude: 7.012 } }));
    mock.moves.createRouteSuggestion({ targets: ['JOB-1'] });
    expect(mock.overview.story({ target: 'JOB-1' }).stage).toBe('suggested');
    mock.moves.discardRoute();
    expect(mock.overview.story({ target: 'JOB-1' }).stage).toBe('imported');
  });
});

describe('deliveries', () => {
  test('one that fails is told with every attempt, and when the next one is', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500, 'reset');
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('30s');
    const waiting = mock.overview.story({ target: 'JOB-1' });
    expect(chapterWith(waiting, 'not yet delivered')).toMatchObject({ kind: 'delivery', tone: 'warning' });
    expect(detailsOf(waiting, 'not yet delivered')).toEqual([
      'Subscription portal',
      'Attempt 1, 2026-06-24 06:00:00 UTC: 500 after N ms',
      expect.stringMatching(/^Attempt 2, 2026-06-24 06:00:10 UTC: The connection was broken off.*, after N ms$/),
      'Next attempt at 2026-06-24 06:01:10 UTC',
    ]);
    await mock.clock.advance('1m');
    const arrived = mock.overview.story({ target: 'JOB-1' });
    expect(textsOf(arrived).at(-1)).toBe('target.imported delivered to http://receiver/: 204 after N ms');
    expect(detailsOf(arrived, 'target.imported').at(-1)).toBe('Attempt 3, 2026-06-24 06:01:10 UTC: 204 after N ms');
  });

  test('one that is given up says after how many attempts', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s', '10s'] } } });
    receiver.answers(503);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1m');
    expect(mock.overview.story({ target: 'JOB-1' }).chapters.at(-1)).toMatchObject({
      text: expect.stringMatching(/^target\.imported not delivered to http:.*, given up after 2 attempts: 503 after \d+ ms$/),
      tone: 'bad',
    });
  });

  test('attempts on purpose are told as such, and one more delivery of an event comes when it was made', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    const [sent] = await mock.waitForDelivery();
    await mock.clock.advance('5s');
    await mock.webhooks.replay(sent.deliveryId, 'badSignature');
    await mock.webhooks.replay(sent.deliveryId);
    const story = mock.overview.story({ target: 'JOB-1' });
    expect(detailsOf(story, 'target.imported')).toEqual([
      'Subscription portal',
      'Attempt 1, 2026-06-24 06:00:00 UTC: 204 after N ms',
      'Sent with a wrong signature on purpose, attempt 2, 2026-06-24 06:00:05 UTC: 204 after N ms',
    ]);
    expect(story.chapters.at(-1)).toMatchObject({ at: '2026-06-24T06:00:05.000Z', kind: 'delivery' });
  });

  test('one whose subscription was switched off since is still told of', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    await erp.delete('/webhooks/1');
    expect(detailsOf(mock.overview.story({ target: 'JOB-1' }), 'target.imported delivered')[0]).toBe('Subscription portal, which is off');
  });
});

describe('who is meant', () => {
  test('an unknown target is not found, with what there is', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    expect(() => mock.overview.story({ target: 'JOB-11' })).toThrow('There is no target "JOB-11". "JOB-1"?');
    await expect(storyOverHttp(mock, 'JOB-11')).resolves.toMatchObject({ error: { code: 'not_found' } });
  });

  test('each tenant has stories of its own', async () => {
    const otherKey = 'fio_live_MOCKnord0000000000001';
    const nordlicht = tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' });
    const { mock, erp } = await given.client({}, { tenants: [nordlicht] });
    const nord = new Client(mock, otherKey);
    await erp.importTarget(target('JOB-1'));
    await nord.importTarget(target('JOB-1', { title: 'Northern visit' }));
    await nord.importTarget(target('JOB-2'));
    const ours = mock.overview.story({ target: 'JOB-1' });
    const theirs = mock.overview.story({ target: 'JOB-1', tenant: 'nordlicht' });
    expect([ours.title, theirs.title]).toEqual(['Visit JOB-1', 'Northern visit']);
    expect([ours, theirs].map(({ chapters }) => chapters.map(({ link }) => link?.id))).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(() => mock.overview.story({ target: 'JOB-2' })).toThrow('There is no target "JOB-2"');
  });

  test('a target that is there from the start says so', async () => {
    const { mock } = await given.mock({
      scenario: { tenants: [{ ...tenantWith(), targets: [{ externalId: 'JOB-1', title: 'Visit JOB-1' }] }] },
    });
    expect(textsOf(mock.overview.story({ target: 'JOB-1' }))).toEqual([
      'Target 1 was there from the start, or its import is no longer kept',
    ]);
  });

  test('what was forgotten in the log is told by its import job', async () => {
    const { mock, erp } = await given.client({}, { limits: { events: 2 } });
    await erp.importTarget(target('JOB-1'));
    await erp.importBatch([target('JOB-2'), target('JOB-3')]);
    expect(textsOf(mock.overview.story({ target: 'JOB-1' }))).toEqual(['Request of erp', 'Imported as new target 1']);
  });

  test('cancelling what is cancelled is told, though it is no event', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    for (const _ of [1, 2]) await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await erp.importTarget(target('JOB-2'));
    expect(textsOf(mock.overview.story({ target: 'JOB-1' }), ['request'])).toEqual([
      'Imported as new target 1',
      'Cancelled target 1',
      'Cancelled, which it was already',
    ]);
  });
});

describe('hostile data', () => {
  test('is told as it is, in bounds', async () => {
    const { mock, erp } = await given.subscribed();
    const title = `<script>alert(1)</script>\u202e${'💥'.repeat(5000)}`;
    const batchId = `<img onerror=x>${'x'.repeat(150)}`;
    await erp.importBatch([target('<b>"JOB"</b>\u202e', { title })], { batchId });
    const story = await storyOverHttp(mock, '<b>"JOB"</b>\u202e');
    expect(story.title).toBe(`${title.slice(0, 500).replace(/[\uD800-\uDBFF]$/, '')}…`);
    expect(textsOf(story, ['delivery'])).toEqual(['Request of erp', 'Imported as new target 1']);
    expect(chapterWith(story, 'Imported').details).toContain(`Batch ${batchId}`);
    expect(Math.max(...story.chapters.flatMap(({ text, details }) => [text, ...details]).map((text) => text.length))).toBeLessThan(300);
  });

  test('of ten thousand events the newest are told, and that there were more', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 10 } });
    await erp.importTarget(target('JOB-1'));
    const again = Array.from({ length: 1000 }, (_, index) => target('JOB-1', { title: `Visit ${index}` }));
    for (let batch = 0; batch < 10; batch += 1) await erp.importBatch(again);
    const { chapters } = await storyOverHttp(mock, 'JOB-1');
    expect(chapters).toHaveLength(500);
    expect(chapters[0]).toMatchObject({
      kind: 'event',
      text: 'What happened before is left out: these are the newest 499 chapters',
    });
    expect(chapters.at(-1)).toMatchObject({
      text: 'Updated target 1',
      details: ['Import job 11 of erp, item 1000 of 1000: Completed'],
    });
  });

  test('a delivery with many attempts tells of the last ones', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    const [sent] = await mock.waitForDelivery();
    for (let attempt = 2; attempt <= 25; attempt += 1) await mock.webhooks.replay(sent.deliveryId, 'duplicate');
    const { details } = chapterWith(mock.overview.story({ target: 'JOB-1' }), 'target.imported');
    expect(details.slice(0, 2)).toEqual(['Subscription portal', '5 earlier attempts are left out']);
    expect(details).toHaveLength(22);
  });
});
