/** What is printed before the first request: the address, the keys, where webhooks go, and something to paste. */
import { connect, isIP } from 'node:net';
import type { StepView } from '../control/control.js';
import { isLoopback } from '../domain/access.js';
import { isMockValue, redacted, shownKey } from '../domain/journal/redact.js';
import { plural } from '../domain/text.js';
import { hostOf, whyNotTo } from '../domain/webhooks/address.js';
import { payloadVersion } from '../domain/webhooks/payload.js';
import type { Mock } from '../mock.js';
import { inRealTime } from '../world/clock.js';
import { printable } from './log.js';

type Webhooks = Mock['scenario']['webhooks'];

/** That of the scenario demo, which a receiver knows without being told. */
export const demoSecret = 'whsec_MOCKerp0000000000000000000000001';

const defaultPorts = { api: '4710', receiver: '5005' };
const mostWebhooks = 5;

/** `standings`: those of the webhooks, in their order, as far as they are known. */
export function firstScreen(
  { url, api, scenario, controlToken, dashboard, timeline }: Mock,
  version: string,
  host: string,
  standings: readonly Standing[],
): string {
  const { name, builtIn, seed, clock, tenants, customers, targets, apiKeys, webhooks } = scenario;
  const keys = apiKeys.map(({ value, client, sourceSystem, allScopes, scopes }, index) => {
    const may = allScopes ? 'all scopes' : scopes.length > 3 ? `${scopes.length} scopes` : scopes.join(', ') || 'no scopes';
    return `  ${(index === 0 ? 'API key' : '').padEnd(9)}  ${shownKey(value).padEnd(32)}  ${client} (${sourceSystem}), ${may}`;
  });
  const lines = [
    '',
    `  ordinavo-mock ${version}    Ordinavo Connect v1, webhook payloads ${payloadVersion}`,
    '                         unofficial mock, not by Ordinavo',
    '',
    `  API        ${api}`,
    ...(dashboard === '' ? [] : [`  Dashboard  ${dashboard}${dashboard.includes('#') ? '' : '    asks for your control token'}`]),
    `  Scenario   ${name}${builtIn ? ' (built in)' : ''}   seed ${seed}   clock ${clock}   ${plural(tenants, 'tenant')}, ${plural(customers, 'customer')}, ${plural(targets, 'target')}`,
    ...timelineLines(timeline.list()),
    '',
    ...(keys.length === 0 ? ['  API key    none: the scenario has no client with a key that works'] : keys),
    ...secretLines(webhooks),
    ...webhookLines(webhooks, standings),
    ...(isLoopback(host) ? [] : ['', `  Careful    listening on ${host}: whoever reaches this machine can use these keys`]),
    '',
  ];
  const apiKey = apiKeys.find(({ value }) => isMockValue(value))?.value;
  const toPaste = [
    ...(apiKey === undefined ? [] : curls(api, apiKey)),
    ...receiveLine(scenario, standings),
    ...(controlToken === '' || webhooks.length === 0 ? [] : [triggerLine(url)]),
  ];
  if (toPaste.length > 0) lines.push('  Try it', ...toPaste, '');
  lines.push(`  Stop with Ctrl-C. Everything is in memory and gone then. Address: ${url}`, '');
  return lines.join('\n');
}

/** What people in Ordinavo will do by themselves, where the scenario says so. */
function timelineLines(steps: readonly StepView[]): readonly string[] {
  if (steps.length === 0) return [];
  const names = [...new Set(steps.map(({ step }) => /^\w*/.exec(step)?.[0] ?? ''))];
  const shown = names.length > 4 ? [...names.slice(0, 2), '…', names.at(-1)].join(', ') : names.join(', ');
  const when = waitsForImport(steps) ? 'once something is imported' : 'by itself';
  return [`  Timeline   ${when}: ${shown} (${plural(steps.length, 'step')}, see ordinavo-mock timeline list)`];
}

/** Whether people in Ordinavo take up what comes in. */
export function waitsForImport(steps: readonly StepView[]): boolean {
  return steps.some(({ step }) => / target\.imported(?: of .*)?$/s.test(step));
}

/** Of whom each is, where there are several. */
function secretLines(webhooks: Webhooks): readonly string[] {
  const secrets = [...new Set(webhooks.map(({ secret }) => secret))].filter(isMockValue);
  return secrets.slice(0, mostWebhooks).map((secret, index) => {
    const whose = webhooks.filter((webhook) => webhook.secret === secret).map(({ key, client }) => key ?? client);
    return `  ${(index === 0 ? 'Secret' : '').padEnd(9)}  ${secret}${secrets.length === 1 ? '' : `    ${whose.join(', ')}`}`;
  });
}

function webhookLines(webhooks: Webhooks, standings: readonly Standing[]): readonly string[] {
  const lines = webhooks.slice(0, mostWebhooks).map(({ url }, index) => {
    const standing = standingWords[standings[index] ?? 'unknown'];
    return `  ${(index === 0 ? 'Webhooks' : '').padEnd(9)}  -> ${shownUrl(url)}${standing === '' ? '' : `    ${standing}`}`;
  });
  return webhooks.length > mostWebhooks ? [...lines, `             and ${webhooks.length - mostWebhooks} more`] : lines;
}

function curls(api: string, apiKey: string): readonly string[] {
  return [
    `    curl ${api}/integration/health \\`,
    `         -H "Authorization: Bearer ${apiKey}"`,
    `    curl ${api}/inbound/targets \\`,
    `         -H "Authorization: Bearer ${apiKey}" -H "Content-Type: application/json" \\`,
    `         -d '{"externalId": "JOB-1", "title": "Maintenance visit",`,
    `              "address": {"city": "Essen", "latitude": 51.4513, "longitude": 7.0116}}'`, // what has no coordinates is on no route
  ];
}

/** A receiver for the first webhook, where nobody answers yet and it can be told the secret; that of demo it knows. */
function receiveLine({ webhooks: [webhook] }: Mock['scenario'], [standing]: readonly Standing[]): readonly string[] {
  if (webhook === undefined || standing !== 'silent') return [];
  const { protocol, hostname, port } = new URL(webhook.url);
  const isPlain = protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname) && port !== '';
  if (!isPlain || !isMockValue(webhook.secret) || !/^[\w-]+$/.test(webhook.secret)) return [];
  const flags = `${port === defaultPorts.receiver ? '' : ` --port ${port}`}${webhook.secret === demoSecret ? '' : ` --secret ${webhook.secret}`}`;
  return [`    ${`npx ordinavo-mock receive${flags}`.padEnd(49)}  a receiver on port ${port}`];
}

function triggerLine(url: string): string {
  const where = new URL(url).port === defaultPorts.api ? '' : ` --url ${url}`;
  return `    ${`npx ordinavo-mock trigger visit_report.approved${where}`.padEnd(49)}  a whole visit, with its webhooks`;
}

/** Without the query, which may hold a secret of the receiver. */
export function shownUrl(text: string): string {
  const { origin, pathname, search } = new URL(text);
  return printable(redacted(`${origin}${pathname}${search === '' ? '' : '?…'}`));
}

/** What is known of a receiver without sending it anything. */
type Standing = 'answers' | 'silent' | 'elsewhere' | 'refused' | 'maybeRefused' | 'unknown';

const standingWords: Readonly<Record<Standing, string>> = {
  answers: 'somebody answers there',
  silent: 'nobody answers there yet',
  elsewhere: '',
  refused: 'not on this machine; needs --allow-webhook-host',
  maybeRefused: 'needs --allow-webhook-host, unless it is this machine',
  unknown: '',
};

/** Of as many as are shown. Each receiver on this machine is asked once, by a connection that is closed at once. */
export async function standingsOf(
  webhooks: readonly { readonly url: string }[],
  allowedHosts: readonly string[] | null,
): Promise<readonly Standing[]> {
  const asked = new Map<string, Promise<boolean>>();
  const standings = webhooks.slice(0, mostWebhooks).map(async ({ url: text }): Promise<Standing> => {
    const url = new URL(text);
    const host = hostOf(url);
    if (!isOnThisMachine(host)) return allowedHosts === null ? 'elsewhere' : standingElsewhere(host, allowedHosts);
    const answer = asked.get(url.origin) ?? answersAt(url);
    asked.set(url.origin, answer);
    return (await answer) ? 'answers' : 'silent';
  });
  return Promise.all(standings);
}

function isOnThisMachine(host: string): boolean {
  return isIP(host) === 0 ? host === 'localhost' || host.endsWith('.localhost') : whyNotTo(host, host, []) === null;
}

/** What a name leads to is found out when something is sent; asking for it now would take time. */
function standingElsewhere(host: string, allowedHosts: readonly string[]): Standing {
  if (isIP(host) !== 0) return whyNotTo(host, host, allowedHosts) === null ? 'elsewhere' : 'refused';
  return allowedHosts.includes(host) || allowedHosts.some((one) => isIP(one) !== 0) ? 'elsewhere' : 'maybeRefused';
}

const patience = 200; // ms, real

function answersAt(url: URL): Promise<boolean> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return new Promise((resolve) => {
    const socket = connect({ host: hostOf(url), port });
    const end = (answers: boolean) => {
      callOff();
      socket.destroy();
      resolve(answers);
    };
    const callOff = inRealTime(patience, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
