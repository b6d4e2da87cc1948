/** On which guesses an integration depends: the alternatives of the register, what came of a command under each, and the report. */
import { alternatives } from '../../contract/generated/alternatives.js';
import { type Assumptions, defaultAssumptions } from '../../contract/generated/settings.js';
import type { ExecReport } from './exec.js';
import { escaped, forGithub, placeOf, propertyOf } from './reporters.js';

/** Another answer to one question of the register. */
export interface Alternative {
  readonly id: string;
  readonly setting: keyof Assumptions;
  readonly value: string | readonly string[];
  readonly question: string;
  /** What the value means. */
  readonly meaning: string;
}

/** Why a run did not pass. */
interface Failure {
  /** In a few words: `expectation "…"`. */
  readonly what: string;
  /** What is there instead, where something was expected. */
  readonly found: string | null;
  /** `file:line:column` of the expectation. */
  readonly position: string | null;
}

export interface MatrixRun {
  /** `null`: as the scenario has it. */
  readonly alternative: Alternative | null;
  readonly exitCode: number;
  /** Requests of clients that the mock knows. */
  readonly calls: number;
  /** `unknown`: the command was not really run under the alternative. */
  readonly verdict: 'passes' | 'fails' | 'unknown';
  readonly failures: readonly Failure[];
  /** Real milliseconds. */
  readonly took: number;
}

export interface MatrixReport {
  readonly scenario: string;
  readonly command: readonly string[];
  /** Under no alternative. Where it fails, nothing else was run. */
  readonly first: MatrixRun;
  readonly runs: readonly MatrixRun[];
  readonly notRun: readonly Alternative[];
  /** The assumptions with an alternative under which the command fails, by their id. */
  readonly dependsOn: readonly string[];
  /** It passes under each of them. */
  readonly passed: boolean;
  /** Real milliseconds. */
  readonly took: number;
}

/** The ids of assumptions that have alternatives, and what their settings are called. */
export const switchable: readonly string[] = [...alternatives.map(({ id }) => id), ...alternatives.map(({ setting }) => setting)];

/** All that could be otherwise than a scenario says, or of these assumptions only, by id or setting. One at a time: they do not add up. */
export function alternativesTo(said: Partial<Assumptions>, only: readonly string[] = []): readonly Alternative[] {
  const current = { ...defaultAssumptions, ...said };
  return alternatives
    .filter(({ id, setting }) => only.length === 0 || only.includes(id) || only.includes(setting))
    .flatMap(({ id, setting, question, values }) => {
      const others = values.filter(({ value }) => !isSame(value, current[setting]));
      const taken = typeof values[0]?.value === 'string' ? others : others.slice(-1); // one other schedule is enough
      return taken.map(({ value, meaning }) => ({ id, setting, value, question, meaning }));
    });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `A-14 importAnswer: completed` */
export function nameOf(alternative: Alternative | null): string {
  if (alternative === null) return 'as the scenario has it';
  return `${alternative.id} ${alternative.setting}: ${spelt(alternative)}`;
}

function spelt({ value }: Alternative): string {
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}

/** What was seen of a run beside its report. */
export interface Seen {
  /** Requests of clients that the mock knows, and of others. */
  readonly calls: number;
  readonly strangers: number;
  /** Whether it was stopped after so many milliseconds. */
  readonly stoppedAfter: number | null;
  /** What the mock went by in the end: a command that loads a scenario or a state file takes the alternative away. */
  readonly assumptions: Assumptions;
}

/** `positions` has the places of the expectations, in their order. */
export function judged(alternative: Alternative | null, report: ExecReport, seen: Seen, positions: readonly string[]): MatrixRun {
  const { exitCode, expectations, took } = report;
  const said = (what: string): Failure => ({ what, found: null, position: null });
  const isKept = alternative === null || isSame(seen.assumptions[alternative.setting], alternative.value);
  const failures = [
    ...(seen.stoppedAfter === null ? [] : [said(`still running after ${seconds(seen.stoppedAfter)}`)]),
    ...(seen.stoppedAfter !== null || exitCode === 0 ? [] : [said(`exit ${exitCode}`)]),
    ...(seen.calls > 0 ? [] : [said(seen.strangers === 0 ? 'it never called the mock' : 'it called with no API key that the mock knows')]),
    ...(isKept ? [] : [said('it has loaded another scenario or state, which took the alternative away')]),
    ...expectations.flatMap(({ name, holds, found }, index) =>
      holds ? [] : [{ what: `expectation "${name}"`, found, position: positions[index] ?? null }],
    ),
  ];
  const verdict = failures.length === 0 ? 'passes' : isKept ? 'fails' : 'unknown';
  return { alternative, exitCode, calls: seen.calls, verdict, failures, took };
}

/** The scenario itself breaks under it, so that nothing was run. */
export function unusable(alternative: Alternative, message: string): MatrixRun {
  const failures = [{ what: 'the scenario itself cannot be used', found: message, position: null }];
  return { alternative, exitCode: 0, calls: 0, verdict: 'unknown', failures, took: 0 };
}

/**
 * One run after another: first as the scenario has it, then under each alternative. `run` answers `null` when it was told to stop, and
 * then so does this.
 */
export async function runAll(
  planned: readonly Alternative[],
  run: (alternative: Alternative | null, first: MatrixRun | null) => Promise<MatrixRun | null>,
  bail: boolean,
): Promise<Pick<MatrixReport, 'first' | 'runs' | 'notRun' | 'dependsOn' | 'passed'> | null> {
  const first = await run(null, null);
  if (first === null) return null;
  const runs: MatrixRun[] = [];
  for (const alternative of planned) {
    if (!passes(first) || (bail && runs.some(({ verdict }) => verdict === 'fails'))) break;
    const next = await run(alternative, first);
    if (next === null) return null;
    runs.push(next);
  }
  const dependsOn = idsOf(runs.filter(({ verdict }) => verdict === 'fails'));
  return { first, runs, notRun: planned.slice(runs.length), dependsOn, passed: [first, ...runs].every(passes) };
}

function passes({ verdict }: MatrixRun): boolean {
  return verdict === 'passes';
}

function fell(run: MatrixRun): boolean {
  return !passes(run);
}

function idsOf(runs: readonly MatrixRun[]): readonly string[] {
  return [...new Set(runs.flatMap(({ alternative }) => (alternative === null ? [] : [alternative.id])))];
}

/** How long a run may take, in milliseconds, where nobody says: a client that waits for what never comes would wait forever. */
export function patienceAfter({ took }: MatrixRun): number {
  return Math.max(30_000, 10 * took);
}

export const matrixReporters = {
  console: { file: null, write: consoleText },
  json: { file: 'ordinavo-mock-matrix.json', write: (report) => `${JSON.stringify(report, null, 2)}\n` },
  junit: { file: 'ordinavo-mock-matrix.junit.xml', write: junitText },
  github: { file: null, write: githubText },
} as const satisfies Record<string, { readonly file: string | null; readonly write: (report: MatrixReport) => string }>;

/** `A-14 importAnswer: accepted  fails (exit 1)  expectation "…"`, in columns. */
export function runLine({ alternative, verdict, exitCode, failures }: MatrixRun, width: number): string {
  const ended = `exit ${exitCode}`;
  const whats = failures.map(({ what }) => what);
  const outcome = `${verdict}${whats.includes(ended) ? ` (${ended})` : ''}`;
  return `${nameOf(alternative).padEnd(width)}  ${outcome.padEnd(14)}  ${whats.filter((what) => what !== ended).join(', ')}`.trimEnd();
}

/** Of the widest name. */
export function widthOf(planned: readonly (Alternative | null)[]): number {
  return Math.max(...[null, ...planned].map((alternative) => nameOf(alternative).length));
}

function consoleText(report: MatrixReport): string {
  const { scenario, command, first, runs, notRun } = report;
  const width = widthOf([...runs.map(({ alternative }) => alternative), ...notRun]);
  const lines = [
    '',
    `ordinavo-mock matrix: ${scenario}, ${command.join(' ')}`,
    ...[first, ...runs].map((run) => `  ${runLine(run, width)}`),
  ];
  if (passes(first)) lines.push(...notRun.map((alternative) => `  ${nameOf(alternative).padEnd(width)}  not run`));
  else lines.push(...foundLines(first));
  lines.push('', ...summaryLines(report));
  for (const run of runs.filter(fell)) lines.push('', ...explanationLines(run));
  return `${lines.join('\n')}\n`;
}

function summaryLines({ first, runs, notRun, dependsOn, passed }: MatrixReport): readonly string[] {
  if (!passes(first)) return ['It fails as things are, so nothing else was run: what it depends on shows only once it passes.'];
  const tried = idsOf(runs).length;
  const unknown = idsOf(runs.filter(({ verdict }) => verdict === 'unknown'));
  return [
    ...(passed
      ? [
          `It passes under ${runs.length === 1 ? 'this alternative' : `each of ${runs.length} alternatives`}: nothing that it did depends on ${tried === 1 ? 'this guess' : `these ${tried} guesses`}.`,
        ]
      : []),
    ...(dependsOn.length === 0
      ? []
      : [`It depends on ${dependsOn.length} of ${tried === 1 ? '1 guess' : `${tried} guesses`}: ${dependsOn.join(', ')}.`]),
    ...(unknown.length === 0 ? [] : [`Not known of ${unknown.join(', ')}.`]),
    ...(notRun.length === 0 ? [] : [`--bail: that was the first one; not run: ${notRun.length}.`]),
  ];
}

/** What is asked, what was answered in this run, and what that led to. */
function explanationLines(run: MatrixRun): readonly string[] {
  const { alternative } = run;
  if (alternative === null) return [];
  return [`  ${alternative.id}  ${alternative.question}`, `        ${spelt(alternative)}: ${alternative.meaning}`, ...foundLines(run)];
}

function foundLines({ failures }: MatrixRun): readonly string[] {
  return failures.flatMap(({ what, found, position }) =>
    found === null
      ? []
      : [
          `        ${what}`,
          ...found.split('\n').map((line) => `          ${line}`),
          ...(position === null ? [] : [`          ${position}`]),
        ],
  );
}

function junitText({ scenario, first, runs, notRun, took }: MatrixReport): string {
  const cases = [
    ...[first, ...runs].map((run) => testCase(nameOf(run.alternative), run)),
    ...notRun.map((alternative) => testCase(nameOf(alternative), null)),
  ];
  const failures = [first, ...runs].filter(fell).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${notRun.length}" time="${(took / 1000).toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ordinavo-mock matrix" ${counts}>
  <testsuite name="${escaped(scenario)}" ${counts}>
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

/** `null`: not run. */
function testCase(name: string, run: MatrixRun | null): string {
  const head = `    <testcase classname="ordinavo-mock matrix" name="${escaped(name)}"`;
  if (run === null) return `${head}><skipped/></testcase>`;
  const timed = `${head} time="${(run.took / 1000).toFixed(3)}"`;
  if (passes(run)) return `${timed}/>`;
  const [message, text] = [run.failures.map(({ what }) => what).join(', '), textOf(run)];
  return `${timed}><failure message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
}

/** What failed, and what was found, in a line each. */
function textOf({ alternative, failures }: MatrixRun): string {
  const guess = alternative === null ? [] : [`${alternative.question} ${spelt(alternative)}: ${alternative.meaning}`];
  return [...guess, ...failures.map(({ what, found }) => (found === null ? what : `${what}: ${found}`))].join('\n');
}

/** An annotation for each run that failed: on the line of the first expectation that did not hold, where it is one of a file. */
function githubText({ first, runs }: MatrixReport): string {
  return [first, ...runs]
    .filter(fell)
    .map((run) => {
      const place = run.failures.map(({ position }) => placeOf(position ?? '')).find((found) => found !== null) ?? null;
      const where = place === null ? '' : `file=${propertyOf(place.file)},line=${place.line},col=${place.column},`;
      return `::error ${where}title=${propertyOf(`ordinavo-mock matrix: ${nameOf(run.alternative)}`)}::${forGithub(textOf(run))}\n`;
    })
    .join('');
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
