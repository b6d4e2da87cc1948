/** The report of `check` in the forms that people, programs, CI servers and GitHub read. */
import type { CheckReport, GroupedFinding } from './check-report.js';
import { escaped, forGithub, propertyOf, type ReporterName } from './commands/reporters.js';

export const checkReporters = {
  console: { file: null, write: consoleText },
  json: { file: 'ordinavo-mock-check.json', write: jsonText },
  junit: { file: 'ordinavo-mock-check.junit.xml', write: junitText },
  github: { file: null, write: githubText },
} as const satisfies Record<ReporterName, { readonly file: string | null; readonly write: (report: CheckReport) => string }>;

const width = 100;

function consoleText(report: CheckReport): string {
  const { findings, against, leftOut } = report;
  const sections = [
    headLines(report),
    ...(findings.length === 0 ? [] : [[countOf(findings.length, 'violation'), ...findings.flatMap(findingLines)]]),
    ...(against === null || against.changes.length === 0 ? [] : [changeLines(against)]),
    coverageLines(report),
    eventLines(report),
    ...(leftOut.length === 0 ? [] : [['Left out', ...leftOut.map(({ what, why }) => `  ${printed(what)}: ${printed(why)}`)]]),
    [`ordinavo-mock ${report.command}: ${verdictOf(report)}`],
  ];
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}`;
}

function headLines({ command, target, contract, exchanges, took }: CheckReport): readonly string[] {
  const bySource = Object.entries(exchanges).map(([source, count]) => `${source} ${count}`);
  const counts = bySource.length === 0 ? '' : `: ${bySource.join(', ')}`;
  return [
    `ordinavo-mock ${command}: ${printed(target ?? 'mocks of its own')}, by ${printed(contract)}`,
    `  ${countOf(totalOf(exchanges), 'exchange')} in ${(took / 1000).toFixed(1)} s${counts}`,
  ];
}

function findingLines(finding: GroupedFinding): readonly string[] {
  return [`  ${placeOf(finding)}`, ...detailLines(finding).map((line) => `    ${line}`)];
}

/** `importTarget 200  response /body/status` */
function placeOf({ operation, status, in: where, pointer }: GroupedFinding): string {
  const what = `${printed(operation ?? 'no operation')}${status === null ? '' : ` ${status}`}`;
  return `${what}  ${where}${pointer === '' ? '' : ` ${printed(pointer)}`}`;
}

function detailLines({ expected, got, title, source, times, curl }: GroupedFinding): readonly string[] {
  return [
    `expected  ${printed(expected)}`,
    `got       ${printed(got)}`,
    `in        ${printed(title)} (${source})${times === 1 ? '' : `, ${times} times in all`}`,
    ...(curl === null ? [] : [`curl      ${inOneLine(curl)}`]),
  ];
}

function changeLines({ contract, changes }: NonNullable<CheckReport['against']>): readonly string[] {
  return [
    `${countOf(changes.length, 'breaking change')} beside ${printed(contract)}`,
    ...changes.map(({ operation, place, what }) => `  ${printed(operation)}  ${printed(place)}: ${printed(what)}`),
  ];
}

/** A row for each operation, a column for each status; nothing where the operation has no such status. */
function coverageLines({ covered }: CheckReport): readonly string[] {
  if (covered.length === 0) return [];
  const operations = [...new Set(covered.map(({ operation }) => operation))];
  const statuses = [...new Set(covered.map(({ status }) => status))].sort();
  const names = operations.map((operation) => printed(operation, 40));
  const widest = Math.max(...names.map((name) => name.length));
  const seenAs = new Map(covered.map(({ operation, status, seen }) => [`${operation} ${status}`, seen === 0 ? '-' : inShort(seen)]));
  const columns = statuses.map((status) => {
    const cells = operations.map((operation) => seenAs.get(`${operation} ${status}`) ?? '');
    const heading = printed(status);
    const space = Math.max(heading.length, ...cells.map((cell) => cell.length));
    return [heading, ...cells].map((cell) => cell.padStart(space));
  });
  const rows = ['', ...names].map((name, row) => `  ${name.padEnd(widest)} ${columns.map((cells) => cells[row]).join(' ')}`.trimEnd());
  return [`${seenOf(covered)} of ${covered.length} statuses seen, and how often; - for never`, ...rows];
}

/** In three characters, up to 99,999. */
function inShort(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}

function eventLines({ coveredEvents }: CheckReport): readonly string[] {
  if (coveredEvents.length === 0) return [];
  const missing = coveredEvents.flatMap(({ type, seen }) => (seen === 0 ? [printed(type)] : []));
  const head = `${seenOf(coveredEvents)} of ${coveredEvents.length} events seen${missing.length === 0 ? '' : '; not seen:'}`;
  return [head, ...wrapped(missing)];
}

/** Words in lines that fit. */
function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = index === words.length - 1 ? word : `${word},`;
    const last = lines.at(-1);
    if (last === undefined || last.length + next.length + 1 > width) lines.push(`  ${next}`);
    else lines[lines.length - 1] = `${last} ${next}`;
  }
  return lines;
}

/** `no violation in 431 exchanges; 83 of 140 statuses and 24 of 24 events seen.` */
function verdictOf({ exchanges, findings, against, covered, coveredEvents, passed }: CheckReport): string {
  const total = totalOf(exchanges);
  const isNothing = total === 0 && findings.length === 0;
  const judged = isNothing ? 'no exchange took place' : `${countOf(findings.length, 'violation')} in ${countOf(total, 'exchange')}`;
  const compared =
    against === null ? '' : `, and ${countOf(against.changes.length, 'breaking change')} beside ${printed(against.contract)}`;
  if (isNothing) return `${judged}${against === null ? ', so nothing was checked' : compared}.`;
  if (!passed) return `${judged}${compared}.`;
  const events = coveredEvents.length === 0 ? '' : ` and ${seenOf(coveredEvents)} of ${coveredEvents.length} events`;
  return `${judged}${compared}; ${seenOf(covered)} of ${covered.length} statuses${events} seen.`;
}

function totalOf(exchanges: CheckReport['exchanges']): number {
  return Object.values(exchanges).reduce((sum, count) => sum + count, 0);
}

function seenOf(covered: readonly { readonly seen: number }[]): number {
  return covered.filter(({ seen }) => seen > 0).length;
}

/** `no violation`, `1 violation`, `3 violations` */
function countOf(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count > 1 ? 's' : ''}`;
}

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** What a server or a file says, cut where it is long, and with what could forge a line, move a cursor or break XML as escapes. */
function printed(text: string, most = 500): string {
  const cut = text.length > most ? `${text.slice(0, most - 3)}...` : text;
  return cut.replace(unprintable, asEscapes);
}

function asEscapes(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** A blank for each break, which is all the same in JSON. A line that is cut is whole in the report as JSON. */
function inOneLine(curl: string): string {
  return printed(curl.replace(/[\r\n\t]\s*/g, ' '), 4000);
}

/** What a terminal would act on is an escape, which in JSON is the same text. */
function jsonText(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, asEscapes)}\n`;
}

/** `skipped`: why there is nothing to say of it. */
interface TestCase {
  readonly name: string;
  readonly failure?: string;
  readonly skipped?: string;
}

function junitText(report: CheckReport): string {
  const { command, covered, coveredEvents, findings, against, leftOut, took } = report;
  const isWebhook = ({ in: where }: GroupedFinding) => where === 'webhook';
  const events = coveredEvents.map(({ type, seen }) => ({ operation: type, seen }));
  const suites: readonly (readonly [string, readonly TestCase[]])[] = [
    [
      'operations',
      casesOf(
        covered,
        findings.filter((finding) => !isWebhook(finding)),
        'no operation',
        leftOut,
      ),
    ],
    ['webhooks', casesOf(events, findings.filter(isWebhook), 'no event', leftOut)],
    ...(against === null ? [] : [[`breaking changes beside ${printed(against.contract)}`, changeCases(against)] as const]),
    ['left out', leftOut.map(({ what, why }) => ({ name: printed(what), skipped: printed(why) }))],
  ];
  const all = suites.flatMap(([, cases]) => cases);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ordinavo-mock ${command}" ${countsOf(all)} time="${(took / 1000).toFixed(3)}">`,
    ...suites.flatMap(([name, cases]) => suiteLines(name, cases)),
    '</testsuites>',
  ].join('\n')}\n`;
}

function suiteLines(name: string, cases: readonly TestCase[]): readonly string[] {
  if (cases.length === 0) return [];
  return [`  <testsuite name="${escaped(name)}" ${countsOf(cases)}>`, ...cases.map((one) => `    ${caseElement(one)}`), '  </testsuite>'];
}

function countsOf(cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter(({ skipped: reason }) => reason !== undefined).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

/** A case for each operation or event: what is wrong with it, else whether it was seen at all. */
function casesOf(
  covered: readonly { readonly operation: string; readonly seen: number }[],
  findings: readonly GroupedFinding[],
  nothing: string,
  leftOut: CheckReport['leftOut'],
): readonly TestCase[] {
  const why = leftOut.map(({ what, why: reason }) => `${printed(what)}: ${printed(reason)}`).join('; ');
  const names = [...new Set([...covered.map(({ operation }) => operation), ...findings.map(({ operation }) => operation ?? nothing)])];
  return names.map((name) => {
    const own = findings.filter(({ operation }) => (operation ?? nothing) === name);
    if (own.length > 0) return { name: printed(name), failure: own.flatMap(blockOf).join('\n') };
    const isSeen = covered.some(({ operation, seen }) => operation === name && seen > 0);
    return { name: printed(name), ...(isSeen ? {} : { skipped: `never seen${why === '' ? '' : `; left out: ${why}`}` }) };
  });
}

function blockOf(finding: GroupedFinding): readonly string[] {
  return [placeOf(finding), ...detailLines(finding).map((line) => `  ${line}`)];
}

function changeCases({ changes }: NonNullable<CheckReport['against']>): readonly TestCase[] {
  if (changes.length === 0) return [{ name: 'no breaking change' }];
  return changes.map(({ operation, place, what }) => ({ name: printed(`${operation} ${place}`), failure: printed(what) }));
}

function caseElement({ name, failure, skipped }: TestCase): string {
  const head = `<testcase classname="ordinavo-mock check" name="${escaped(name)}"`;
  if (failure !== undefined) {
    const [first = ''] = failure.split('\n');
    return `${head}><failure message="${escaped(first)}">${escaped(failure)}</failure></testcase>`;
  }
  return skipped === undefined ? `${head}/>` : `${head}><skipped message="${escaped(skipped)}"/></testcase>`;
}

/** Annotations of a workflow: on the file of the contract, where the workflow may have it. */
function githubText({ command, contract, findings, against, leftOut }: CheckReport): string {
  const isRelative = !/^(?:[/\\]|\.\.|[a-z][a-z0-9+.-]*:)/i.test(contract);
  const file = isRelative ? `file=${propertyOf(printed(contract.replace(/^\.\//, '')))},` : '';
  const error = (title: string, message: string) => `::error ${file}title=${propertyOf(title)}::${forGithub(message)}\n`;
  return [
    ...findings.map((finding) => error(placeOf(finding), detailLines(finding).join('\n'))),
    ...(against?.changes ?? []).map(({ operation, place, what }) =>
      error(`breaking change: ${printed(operation)} ${printed(place)}`, printed(what)),
    ),
    ...leftOut.map(
      ({ what, why }) => `::notice title=${propertyOf(`ordinavo-mock ${command} left out ${printed(what)}`)}::${forGithub(printed(why))}\n`,
    ),
  ].join('');
}
