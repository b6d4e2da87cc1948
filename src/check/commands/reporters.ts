/** The report of `exec` in the forms that people, programs, CI servers and GitHub read. */
import type { CheckedExpectation } from '../../control/control.js';
import type { ExecReport } from './exec.js';

export const reporters = {
  console: { file: null, write: consoleText },
  json: { file: 'ordinavo-mock.json', write: (report) => `${JSON.stringify(report, null, 2)}\n` },
  junit: { file: 'ordinavo-mock.junit.xml', write: junitText },
  github: { file: null, write: githubText },
} as const satisfies Record<string, { readonly file: string | null; readonly write: (report: ExecReport) => string }>;

export type ReporterName = keyof typeof reporters;

function consoleText({ scenario, command, exitCode, expectations, conduct }: ExecReport): string {
  const lines = ['', `ordinavo-mock: ${scenario}, ${command.join(' ')} ended with ${exitCode}`];
  for (const { name, holds, found, position } of expectations) {
    lines.push(`  ${holds ? 'holds ' : 'FAILED'}  ${name}`);
    if (!holds) lines.push(...found.split('\n').map((line) => `            ${line}`), `          ${position}`);
  }
  const kept = expectations.filter(({ holds }) => holds).length;
  lines.push(expectations.length === 0 ? '  The scenario expects nothing.' : `  ${kept} of ${expectations.length} expectations hold.`);
  const findings = conduct.flatMap(({ client, findings: found }) =>
    found.filter(({ kind }) => kind !== 'pollsPerSecond').map(({ kind, message }) => `  ${client ?? 'nobody'}: ${kind}: ${message}`),
  );
  const judged = expectations.some(({ found }) => /^\w+ \d/.test(found));
  if (findings.length > 0 && !judged) lines.push('  Not expected otherwise, but noticed:', ...findings.map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

function junitText({ scenario, command, exitCode, expectations, took }: ExecReport): string {
  const cases = [
    testCase(command.join(' '), exitCode === 0 ? null : `ended with ${exitCode}`, null),
    ...expectations.map(({ name, holds, found, position }) => testCase(name, holds ? null : found, position)),
  ];
  const failures = Number(exitCode !== 0) + expectations.filter(({ holds }) => !holds).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="${(took / 1000).toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ordinavo-mock" ${counts}>
  <testsuite name="${escaped(scenario)}" ${counts}>
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function testCase(name: string, failure: string | null, position: string | null): string {
  const place = placeOf(position ?? '');
  const file = place === null ? '' : ` file="${escaped(place.file)}" line="${place.line}"`;
  const head = `    <testcase classname="ordinavo-mock" name="${escaped(name)}"${file}`;
  return failure === null
    ? `${head}/>`
    : `${head}><failure message="${escaped(failure.split('\n')[0] ?? '')}">${escaped(failure)}</failure></testcase>`;
}

/** Annotations of a workflow: on the line of the scenario file that expects it. */
function githubText({ command, exitCode, expectations }: ExecReport): string {
  const ofCommand = exitCode === 0 ? [] : [`::error title=ordinavo-mock exec::${forGithub(`${command.join(' ')} ended with ${exitCode}`)}`];
  return [...ofCommand, ...expectations.filter(({ holds }) => !holds).map(annotation)].map((line) => `${line}\n`).join('');
}

function annotation({ name, found, position }: CheckedExpectation): string {
  const place = placeOf(position);
  const where = place === null ? '' : `file=${propertyOf(place.file)},line=${place.line},col=${place.column},`;
  return `::error ${where}title=${propertyOf(`expectation: ${name}`)}::${forGithub(found)}`;
}

/** `file:line:column`; `null` for a scenario that is no file. */
export function placeOf(position: string): { readonly file: string; readonly line: string; readonly column: string } | null {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(position) ?? [];
  return file === undefined || line === undefined || column === undefined ? null : { file: file.replace(/^\.\//, ''), line, column };
}

export function forGithub(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function propertyOf(text: string): string {
  return forGithub(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For XML 1.0: without the control characters that it cannot have. */
export function escaped(text: string): string {
  return [...text]
    .filter(
      (character) => (character >= ' ' && !/[\ufffe\uffff\ud800-\udfff]/u.test(character)) || character === '\n' || character === '\t',
    )
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
