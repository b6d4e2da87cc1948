/** Blocks of data, by what they are: JSON and webhooks by the contract, YAML by the scenario schema, plain text by what may stand in it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commands, isCommand } from '../../src/cli/commands.js';
import { answers } from '../../src/contract/generated/answers.js';
import { controlAnswers } from '../../src/contract/generated/control-answers.js';
import { inboundTarget } from '../../src/contract/generated/validators.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import type { Validator } from '../../src/contract/validator.js';
import { loadScenario } from '../../src/scenarios/load.js';
import { type Block, projectFolder } from './code-blocks.js';

type Fields = Readonly<Record<string, unknown>>;

/** What JSON may be, told by its keys. Any of the validators must be content. */
const kinds: readonly {
  readonly name: string;
  readonly keys: readonly string[];
  readonly valid: (value: Fields) => readonly Validator<unknown>[];
}[] = [
  {
    name: 'a webhook',
    keys: ['eventId', 'eventType', 'payloadVersion'],
    valid: ({ eventType }) => some(webhookPayloads[String(eventType)]),
  },
  {
    name: 'an error',
    keys: ['error'],
    valid: ({ error }) => (isFields(error) && 'correlationId' in error ? ofStatuses(400) : ofControl(400, 404, 408, 409)),
  },
  { name: 'a health check', keys: ['apiVersion', 'serverTimeUtc'], valid: () => answersOf('getIntegrationHealth') },
  {
    name: 'an accepted import',
    keys: ['importJobId', 'status', 'items'],
    valid: () => [...answersOf('importTarget', 200, 202), ...answersOf('getImportJob')],
  },
  { name: 'a route suggestion', keys: ['routeSuggestionId', 'stops'], valid: () => answersOf('createRouteSuggestion', 201) },
  { name: 'a delivery', keys: ['deliveryId'], valid: () => answersOf('getWebhookDelivery') },
  { name: 'a subscription', keys: ['webhookId'], valid: () => [...answersOf('createWebhook', 201), ...answersOf('getWebhook')] },
  {
    name: 'a page of a list',
    keys: ['items', 'nextCursor'],
    valid: () =>
      Object.keys(answers)
        .filter((id) => id.startsWith('list'))
        .flatMap((id) => answersOf(id)),
  },
  { name: 'an item of an import', keys: ['externalId', 'status', 'targetId'], valid: () => [itemOfImport] },
  { name: 'a target', keys: ['externalId', 'title'], valid: () => [inboundTarget] },
  { name: 'a cancellation', keys: ['externalId', 'operation'], valid: () => [inboundTarget] },
  { name: 'what a move causes', keys: ['target', 'events'], valid: () => some(controlAnswers.makeMove?.[200]) },
  { name: 'the clock', keys: ['mode', 'now'], valid: () => some(controlAnswers.getClock?.[200]) },
];

function some<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function answersOf(operation: string, ...statuses: readonly number[]) {
  return (statuses.length === 0 ? [200] : statuses).flatMap((status) => some(answers[operation]?.[status]));
}

function ofStatuses(...statuses: readonly number[]) {
  return Object.values(answers).flatMap((byStatus) => statuses.flatMap((status) => some(byStatus[status])));
}

function ofControl(...statuses: readonly number[]) {
  return Object.values(controlAnswers).flatMap((byStatus) => statuses.flatMap((status) => some(byStatus[status])));
}

/** An item has no answer of its own: it is judged in one. */
function itemOfImport(item: unknown): item is unknown {
  return answersOf('importTarget', 202).every((valid) => valid({ importJobId: 1, status: 'Accepted', items: [item] }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a block of JSON: one value, or one a line. */
export function faultsOfJson({ code }: Block): readonly string[] {
  const whole = parsed(code);
  const values = whole === undefined ? code.trim().split('\n').map(parsed) : [whole];
  return values.flatMap((value) => (value === undefined ? ['It is not JSON, neither as a whole nor line by line.'] : faultsOfValue(value)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // which no JSON is
  }
}

function faultsOfValue(value: unknown): readonly string[] {
  if (!isFields(value)) return [];
  const batch = ['targets', 'items']
    .map((key) => value[key])
    .find((list) => Array.isArray(list) && !('nextCursor' in value) && !('importJobId' in value));
  if (Array.isArray(batch)) return batch.flatMap(faultsOfValue);
  const kind = kinds.find(({ keys }) => keys.every((key) => key in value));
  if (kind === undefined) return [];
  const valid = kind.valid(value);
  if (valid.some((validator) => validator(value))) return [];
  const errors = valid.flatMap((validator) => validator.errors ?? []).slice(0, 3);
  return [
    `It looks like ${kind.name}, and breaks the contract: ${errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}`,
  ];
}

/** The kinds that a list of blocks has, to see that they are told apart. */
export function kindsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ code }) => {
    const value = parsed(code);
    return isFields(value) ? some(kinds.find(({ keys }) => keys.every((key) => key in value))?.name) : [];
  });
}

/** A scenario is loaded from a file in the folder, completed where it is a part of one; others have only to be YAML. */
export async function faultsOfYaml({ code }: Block, file: string): Promise<readonly string[]> {
  const value: unknown = parse(code);
  if (!isFields(value)) return ['It is no object.'];
  if (isCompose(value) || isPipeline(value)) return [];
  const isWhole = 'extends' in value || 'tenants' in value;
  writeFileSync(file, isWhole ? code : `extends: builtin:demo\n${code}`);
  const builtInFolder = join(projectFolder, 'scenarios/');
  return loadScenario(file, { builtInFolder, environment: {} }).then(
    () => [],
    (error: unknown) => [String(error)],
  );
}

function isCompose({ services }: Fields): boolean {
  return isFields(services);
}

/** GitHub's has jobs, GitLab's has jobs with a script at its top. */
function isPipeline(value: Fields): boolean {
  return isFields(value.jobs) || Object.values(value).some((job) => isFields(job) && 'script' in job);
}

const headersOfWebhooks = ['event-id', 'event-type', 'delivery-id', 'timestamp', 'signature', 'webhook-version'].map(
  (name) => `x-ordinavo-${name}`,
);

/** A webhook as it is posted: all its headers, and a payload by the contract. */
export function faultsOfHttp(block: Block): readonly string[] {
  const [head = '', body = ''] = block.code.split('\n\n');
  const [request = '', ...lines] = head.split('\n');
  const names = lines.map((line) => (line.split(':')[0] ?? '').toLowerCase());
  return [
    ...(/^POST \/\S* HTTP\/1\.1$/.test(request) ? [] : [`"${request}" is not how a webhook begins.`]),
    ...headersOfWebhooks.filter((name) => !names.includes(name)).map((name) => `It has no ${name}.`),
    ...names
      .filter((name) => name.startsWith('x-ordinavo-') && !headersOfWebhooks.includes(name))
      .map((name) => `There is no header ${name}.`),
    ...(kindsIn([{ ...block, code: body }])[0] === 'a webhook' ? faultsOfJson({ ...block, code: body }) : ['Its body is no webhook.']),
  ];
}

/** The forms of our log lines after their time: of requests, deliveries, steps, of `receive` and `proxy`, and in words. */
const logLines: readonly RegExp[] = [
  /^(?:GET|POST|PATCH|PUT|DELETE) \S+ +(?:\d{1,3}|-) {2}\S.* \d+ ms$/,
  / {2}--> [a-z_]+\.[a-z_]+(?: {2}\S+)? +\d{1,3} {2}attempt \d+(?:, \w+)? +\S+:\d+ {2}\d+ ms$/,
  /^~~~ \w+(?: \S+)* {2,}(?:not possible|[a-z_]+\.[a-z_]+.*)$/,
  /^[a-z_]+\.[a-z_]+ +evt_\w{26} {2}\w[\w ]+ {2}\d{3}(?: {2}seen before)?$/,
  /^(?:forgotten|not delivered): \S/,
];

/** Output and drawings: no command lines, and what looks like our log is in its form. */
export function faultsOfText({ code }: Block): readonly string[] {
  return code.split('\n').flatMap((line) => {
    if (/^(?:\$ |npx |npm |curl |node |docker )/.test(line)) return [`"${line}" is a command; make it a block of sh or console.`];
    const [, name] = /^ordinavo-mock (\w+) /.exec(line) ?? [];
    const flags = [...line.matchAll(/--([\w-]+)/g)].map(([, flag = '']) => flag);
    if (name !== undefined && !line.includes(': ')) return faultsOfUsage(line, name, flags);
    const [, logged] = /^\d\d:\d\d:\d\d {2}(.*)$/.exec(line) ?? [];
    return logged === undefined || logLines.some((form) => form.test(logged))
      ? []
      : [`"${line}" looks like our log, and is in none of its forms.`];
  });
}

function faultsOfUsage(line: string, name: string, flags: readonly string[]): readonly string[] {
  if (!isCommand(name)) return [`"${line}": there is no command ${name}.`];
  const known: readonly string[] = commands[name].flags;
  return flags.filter((flag) => !known.includes(flag)).map((flag) => `"${line}": ${name} has no --${flag}.`);
}
