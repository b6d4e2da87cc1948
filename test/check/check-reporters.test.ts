/** The report of `check` as text, as JSON, as JUnit XML and as annotations, whatever a server has sent. */
import { describe, expect, test } from 'vitest';
import type { CheckReport, GroupedFinding } from '../../src/check/check-report.js';
import { checkReporters } from '../../src/check/check-reporters.js';

const finding: GroupedFinding = {
  source: 'generated',
  title: 'importTarget with every field',
  operation: 'importTarget',
  status: 200,
  in: 'response',
  pointer: '/body/status',
  expected: 'must be equal to one of the allowed values: Completed, Failed',
  got: '"Done"',
  curl: "curl -i -g http://127.0.0.1:4710/api/connect/v1/inbound/targets --data-raw '{}'",
  times: 3,
};

const unsigned: GroupedFinding = {
  source: 'scenarios',
  title: 'delivery of target.imported',
  operation: 'target.imported',
  status: null,
  in: 'webhook',
  pointer: '/header/x-ordinavo-signature',
  expected: 'is required',
  got: 'nothing',
  curl: null,
  times: 1,
};

const sound: CheckReport = {
  command: 'check',
  target: null,
  contract: 'contracts/openapi.yaml',
  exchanges: { collection: 31, generated: 400 },
  findings: [],
  covered: [
    { operation: 'importTarget', status: '200', seen: 12 },
    { operation: 'importTarget', status: '404', seen: 1234 },
    { operation: 'importTarget', status: '4XX', seen: 0 },
    { operation: 'deleteWebhook', status: '204', seen: 0 },
  ],
  coveredEvents: [
    { type: 'target.imported', seen: 2 },
    { type: 'target.rejected', seen: 0 },
  ],
  leftOut: [],
  against: null,
  passed: true,
  took: 12_345,
};

const broken: CheckReport = {
  ...sound,
  target: 'https://connect.example/api/connect/v1',
  findings: [finding, unsigned],
  leftOut: [{ what: 'the collection', why: 'newman is not installed' }],
  against: {
    contract: 'old.yaml',
    changes: [{ operation: 'importTarget', place: 'request /body/planning/priority', what: '"Urgent" is not allowed any more' }],
  },
  passed: false,
};

const empty: CheckReport = { ...sound, exchanges: {}, covered: [], coveredEvents: [], took: 4 };

describe('console', () => {
  const { write } = checkReporters.console;

  test('says what was checked, what is wrong, what was seen, and the verdict last', () => {
    expect(write(broken)).toBe(`
ordinavo-mock check: https://connect.example/api/connect/v1, by contracts/openapi.yaml
  431 exchanges in 12.3 s: collection 31, generated 400

2 violations
  importTarget 200  response /body/status
    expected  must be equal to one of the allowed values: Completed, Failed
    got       "Done"
    in        importTarget with every field (generated), 3 times in all
    curl      curl -i -g http://127.0.0.1:4710/api/connect/v1/inbound/targets --data-raw '{}'
  target.imported  webhook /header/x-ordinavo-signature
    expected  is required
    got       nothing
    in        delivery of target.imported (scenarios)

1 breaking change beside old.yaml
  importTarget  request /body/planning/priority: "Urgent" is not allowed any more

2 of 4 statuses seen, and how often; - for never
                200 204 404 4XX
  importTarget   12      1k   -
  deleteWebhook       -

1 of 2 events seen; not seen:
  target.rejected

Left out
  the collection: newman is not installed

ordinavo-mock check: 2 violations in 431 exchanges, and 1 breaking change beside old.yaml.
`);
  });

  test('says of a pass how much was seen', () => {
    expect(write(sound)).toBe(`
ordinavo-mock check: mocks of its own, by contracts/openapi.yaml
  431 exchanges in 12.3 s: collection 31, generated 400

2 of 4 statuses seen, and how often; - for never
                200 204 404 4XX
  importTarget   12      1k   -
  deleteWebhook       -

1 of 2 events seen; not seen:
  target.rejected

ordinavo-mock check: no violation in 431 exchanges; 2 of 4 statuses and 1 of 2 events seen.
`);
  });

  test.each<[string, CheckReport]>([
    ['no violation in 1 exchange; 0 of 0 statuses seen.', { ...empty, exchanges: { recorded: 1 } }],
    ['1 violation in 431 exchanges.', { ...sound, findings: [finding], passed: false }],
    ['no violation in 431 exchanges, and 1 breaking change beside old.yaml.', { ...broken, findings: [] }],
    [
      'no violation in 431 exchanges, and no breaking change beside old.yaml; 2 of 4 statuses and 1 of 2 events seen.',
      { ...sound, against: { contract: 'old.yaml', changes: [] } },
    ],
    ['no exchange took place, so nothing was checked.', empty],
    ['no exchange took place, and 1 breaking change beside old.yaml.', { ...empty, against: broken.against, passed: false }],
  ])('ends with: %s', (verdict, report) => {
    expect(write(report).trimEnd().split('\n').at(-1)).toBe(`ordinavo-mock check: ${verdict}`);
  });

  test('of nothing is two lines and the verdict', () => {
    expect(write(empty)).toBe(`
ordinavo-mock check: mocks of its own, by contracts/openapi.yaml
  no exchange in 0.0 s

ordinavo-mock check: no exchange took place, so nothing was checked.
`);
  });

  test('shows 15 operations with 15 statuses, and events that were never seen, in 100 columns', () => {
    const statuses = [200, 201, 202, 204, 400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 500].map(String);
    const operations = Array.from({ length: 15 }, (_, index) => `listWebhookDeliveries${String(index).padStart(2, '0')}`);
    const covered = operations.flatMap((operation) => statuses.map((status) => ({ operation, status, seen: 43_210 })));
    const coveredEvents = Array.from({ length: 24 }, (_, index) => ({ type: `visit_report.problem_reported_${index}`, seen: 0 }));
    const lines = write({ ...sound, covered, coveredEvents }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines).toContain(`  listWebhookDeliveries14 ${statuses.map(() => '43k').join(' ')}`);
    expect(lines).toContain('  visit_report.problem_reported_21, visit_report.problem_reported_22,');
  });

  test('names an answer of no operation, and a call without an answer', () => {
    const stray: GroupedFinding = { ...finding, operation: null, status: 404, in: 'request', pointer: '/path' };
    const silent: GroupedFinding = { ...finding, status: null, pointer: '' };
    const text = write({ ...broken, findings: [stray, silent] });
    expect(text).toContain('\n  no operation 404  request /path\n');
    expect(text).toContain('\n  importTarget  response\n');
  });

  test('puts a request of several lines into one, as JSON may', () => {
    const curl = `curl -i -g http://127.0.0.1/x --data-raw '{\n  "externalId": "JOB-1",\n\t"title": "T"\n}'`;
    expect(write({ ...broken, findings: [{ ...finding, curl }] })).toContain(`--data-raw '{ "externalId": "JOB-1", "title": "T" }'\n`);
  });
});

describe('json', () => {
  test('is the whole report', () => {
    expect(JSON.parse(checkReporters.json.write(broken))).toEqual(broken);
    expect(checkReporters.json.write(broken).endsWith('}\n')).toBe(true);
  });
});

describe('junit', () => {
  const { write } = checkReporters.junit;

  test('has a case for each operation, event type, breaking change, and for what was left out', () => {
    expect(write(broken)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ordinavo-mock check" tests="6" failures="3" errors="0" skipped="3" time="12.345">
  <testsuite name="operations" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="ordinavo-mock check" name="importTarget"><failure message="importTarget 200  response /body/status">importTarget 200  response /body/status
  expected  must be equal to one of the allowed values: Completed, Failed
  got       &quot;Done&quot;
  in        importTarget with every field (generated), 3 times in all
  curl      curl -i -g http://127.0.0.1:4710/api/connect/v1/inbound/targets --data-raw '{}'</failure></testcase>
    <testcase classname="ordinavo-mock check" name="deleteWebhook"><skipped message="never seen; left out: the collection: newman is not installed"/></testcase>
  </testsuite>
  <testsuite name="webhooks" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="ordinavo-mock check" name="target.imported"><failure message="target.imported  webhook /header/x-ordinavo-signature">target.imported  webhook /header/x-ordinavo-signature
  expected  is required
  got       nothing
  in        delivery of target.imported (scenarios)</failure></testcase>
    <testcase classname="ordinavo-mock check" name="target.rejected"><skipped message="never seen; left out: the collection: newman is not installed"/></testcase>
  </testsuite>
  <testsuite name="breaking changes beside old.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="ordinavo-mock check" name="importTarget request /body/planning/priority"><failure message="&quot;Urgent&quot; is not allowed any more">&quot;Urgent&quot; is not allowed any more</failure></testcase>
  </testsuite>
  <testsuite name="left out" tests="1" failures="0" errors="0" skipped="1">
    <testcase classname="ordinavo-mock check" name="the collection"><skipped message="newman is not installed"/></testcase>
  </testsuite>
</testsuites>
`);
  });

  test('of a pass has no failure', () => {
    expect(write({ ...sound, against: { contract: 'old.yaml', changes: [] } })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ordinavo-mock check" tests="5" failures="0" errors="0" skipped="2" time="12.345">
  <testsuite name="operations" tests="2" failures="0" errors="0" skipped="1">
    <testcase classname="ordinavo-mock check" name="importTarget"/>
    <testcase classname="ordinavo-mock check" name="deleteWebhook"><skipped message="never seen"/></testcase>
  </testsuite>
  <testsuite name="webhooks" tests="2" failures="0" errors="0" skipped="1">
    <testcase classname="ordinavo-mock check" name="target.imported"/>
    <testcase classname="ordinavo-mock check" name="target.rejected"><skipped message="never seen"/></testcase>
  </testsuite>
  <testsuite name="breaking changes beside old.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="ordinavo-mock check" name="no breaking change"/>
  </testsuite>
</testsuites>
`);
  });

  test('of nothing has no suite', () => {
    expect(write(empty)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ordinavo-mock check" tests="0" failures="0" errors="0" skipped="0" time="0.004">
</testsuites>
`);
  });

  test('has a case of its own for what is of no operation', () => {
    expect(write({ ...broken, findings: [{ ...finding, operation: null }] })).toContain('name="no operation"><failure');
  });
});

describe('github', () => {
  const { write } = checkReporters.github;

  test('annotates the file of the contract, and notes what was left out', () => {
    expect(write(broken)).toBe(
      `::error file=contracts/openapi.yaml,title=importTarget 200  response /body/status::expected  must be equal to one of the allowed values: Completed, Failed%0Agot       "Done"%0Ain        importTarget with every field (generated), 3 times in all%0Acurl      curl -i -g http://127.0.0.1:4710/api/connect/v1/inbound/targets --data-raw '{}'
::error file=contracts/openapi.yaml,title=target.imported  webhook /header/x-ordinavo-signature::expected  is required%0Agot       nothing%0Ain        delivery of target.imported (scenarios)
::error file=contracts/openapi.yaml,title=breaking change%3A importTarget request /body/planning/priority::"Urgent" is not allowed any more
::notice title=ordinavo-mock check left out the collection::newman is not installed
`,
    );
  });

  test.each([
    ['./api/connect.yaml', '::error file=api/connect.yaml,title='],
    ['/srv/connect.yaml', '::error title='],
    ['../connect.yaml', '::error title='],
    ['C:\\api\\connect.yaml', '::error title='],
    ['https://ordinavo.example/openapi.yaml', '::error title='],
  ])('of a contract named %s it begins with %s', (contract, start) => {
    expect(write({ ...broken, contract }).startsWith(start)).toBe(true);
  });

  test('of a pass says nothing', () => {
    expect(write(sound)).toBe('');
  });
});

describe('hostile texts', () => {
  const [clear, reset, bell] = ['\u001b[2J', '\u009b0m', '\u0007'];
  const text = `${clear}${reset}${bell}\r\n::error::forged\n]]></failure><b a="'&amp;%0A\u2028\u202e\u0000\ud800\uffff\u{e0001}`;
  const hostile: CheckReport = {
    ...broken,
    target: text,
    contract: text,
    findings: [{ ...finding, operation: text, pointer: text, expected: text, got: text, title: text, curl: text }],
    covered: [{ operation: text, status: text, seen: 0 }],
    coveredEvents: [{ type: text, seen: 0 }],
    leftOut: [{ what: text, why: text }],
    against: { contract: text, changes: [{ operation: text, place: text, what: text }] },
  };

  test.each(Object.entries(checkReporters))('leave no control character in %s, but the ends of its own lines', (_, { write }) => {
    expect(write(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uffff]/u);
  });

  test('forge no line on the console', () => {
    const lines = checkReporters.console.write(hostile).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(lines.join('\n')).toContain(
      'got       \\u001b[2J\\u009b0m\\u0007\\u000d\\u000a::error::forged\\u000a]]></failure><b a="\'&amp;%0A\\u2028\\u202e\\u0000\\ud800\\uffff\\udb40\\udc01',
    );
  });

  test('forge no annotation', () => {
    const lines = checkReporters.github.write(hostile).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) (?:file=[^,:]*,)?title=[^,:]*::/);
  });

  test('stay text in XML', () => {
    const xml = checkReporters.junit.write(hostile);
    expect(xml.match(/<[^>]*>/g)?.filter((tag) => !/^<(?:\?xml|\/?(?:testsuites?|testcase|failure)\b|skipped )/.test(tag))).toEqual([]);
    expect(xml.match(/&(?!(?:amp|lt|gt|quot);)/)).toBeNull();
    expect(xml).toContain(']]&gt;&lt;/failure&gt;&lt;b a=&quot;');
  });

  test('are the same texts in JSON', () => {
    expect(JSON.parse(checkReporters.json.write(hostile))).toEqual(hostile);
  });

  test('are cut where they are long', () => {
    const long = 'x'.repeat(100_000);
    const report = { ...broken, findings: [{ ...finding, expected: long, got: long, title: long, curl: long }] };
    expect(checkReporters.console.write(report).length).toBeLessThan(8000);
    expect(checkReporters.json.write(report).length).toBeGreaterThan(400_000);
  });
});
