/** Postman collections and environments: what their files have (format v2.1), and what a run of a collection shows. */
import { type Answer, type Call, isAnswered } from '../call.js';
import { type Evidence, type Finding, shown } from '../evidence.js';
import { isObject, listOf, partOf } from '../json.js';
import {
  type Around,
  around,
  type RequestVariables,
  type SetByScripts,
  setByScripts,
  unsetVariables,
  variablesOf,
} from './collection-variables.js';
import { type Failure, type Newman, type RanRequest, runNewman, type Sent } from './newman.js';

/** A file that is no collection or environment, or a collection that cannot be run: which, why, and what to do. */
export class CollectionError extends Error {}

export interface Collection {
  readonly name: string;
  /** As messages name it. */
  readonly file: string;
  /** As it is written. */
  readonly document: object;
  readonly requests: readonly RequestVariables[];
  readonly setByScripts: SetByScripts;
  /** Its variables. */
  readonly values: Readonly<Record<string, string>>;
}

/** `name`: of the file, for messages. */
export function collectionFrom(text: string, name: string): Collection {
  const read = jsonIn(text, name, 'Postman collection');
  const document = partOf(read, 'collection') ?? read; // as Postman's API answers it
  const items = partOf(document, 'item');
  const schema = partOf(partOf(document, 'info'), 'schema');
  if (!isObject(document) || !Array.isArray(items) || typeof schema !== 'string' || !/\/v2\.1(?:\.|\/)/.test(schema)) {
    const old = oldFormat(document, schema);
    if (old !== null)
      throw new CollectionError(`${name}: is a collection of format ${old}. Export it as v2.1: Postman → Export → Collection v2.1.`);
    if (Array.isArray(items) && schema === undefined)
      throw new CollectionError(`${name}: does not say its format in "info.schema". Export it anew: Postman → Export → Collection v2.1.`);
    throw new CollectionError(`${name}: is no Postman collection, but ${looksOf(read)}. Export one: Postman → Export → Collection v2.1.`);
  }
  const outermost = around({ auth: undefined, scripts: [] }, document);
  const { requests, scripts } = requestsIn(items, '', 'item', outermost, name);
  if (requests.length === 0) throw new CollectionError(`${name}: has no request in it, so there is nothing to run.`);
  return {
    name: String(partOf(partOf(document, 'info'), 'name') ?? name),
    file: name,
    document,
    requests,
    setByScripts: setByScripts([...outermost.scripts, ...scripts]),
    values: valuesIn(listOf(partOf(document, 'variable'))),
  };
}

/** The values of a Postman environment that are switched on. */
export function environmentFrom(text: string, name: string): Readonly<Record<string, string>> {
  const read = jsonIn(text, name, 'Postman environment');
  const document = partOf(read, 'environment') ?? read; // as Postman's API answers it
  const values = partOf(document, 'values');
  if (!Array.isArray(values))
    throw new CollectionError(`${name}: is no Postman environment, but ${looksOf(read)}. Export one: Postman → Environments → Export.`);
  return valuesIn(values);
}

function valuesIn(variables: readonly unknown[]): Readonly<Record<string, string>> {
  const on = variables.filter((one) => partOf(one, 'enabled') !== false && partOf(one, 'disabled') !== true);
  return Object.fromEntries(on.map((one) => [String(partOf(one, 'key') ?? partOf(one, 'id')), textOf(partOf(one, 'value'))]));
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function jsonIn(text: string, name: string, wanted: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    if (/^(?:openapi|swagger)["']?\s*:/m.test(plain))
      throw new CollectionError(`${name}: is no ${wanted}, but an OpenAPI document; that is for --contract.`);
    const message = error instanceof Error ? error.message : String(error);
    const before = plain.slice(0, soundLength(plain)).split('\n');
    const what = message.replace(/ in JSON at position.*$/s, '').replace(/, (?:\.\.\.)?".*is not valid JSON$/s, '');
    throw new CollectionError(`${name}:${before.length}:${(before.at(-1) ?? '').length + 1}: is not JSON (${what}), as a ${wanted} is.`);
  }
}

/** How much of a text that is not JSON might have become some: errors do not always say where they are. */
function soundLength(text: string): number {
  let [sound, unsound] = [0, text.length + 1];
  while (unsound - sound > 1) {
    const middle = Math.floor((sound + unsound) / 2);
    if (isSound(text.slice(0, middle))) sound = middle;
    else unsound = middle;
  }
  return sound;
}

function isSound(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = String(error);
    return message.includes('end of JSON input') || Number(/at position (\d+)/.exec(message)?.[1]) === beginning.length;
  }
}

function oldFormat(document: unknown, schema: unknown): string | null {
  if (typeof schema === 'string') return /\/v(\d+\.\d+)(?:\.|\/)/.exec(schema)?.[1] ?? null;
  return Array.isArray(partOf(document, 'requests')) && partOf(document, 'item') === undefined ? '1.0' : null;
}

/** What a file is instead. */
function looksOf(read: unknown): string {
  const has = (name: string) => partOf(read, name) !== undefined;
  if (has('openapi') || has('swagger')) return 'an OpenAPI document; that is for --contract';
  if (partOf(read, '_postman_variable_scope') === 'globals') return 'global variables of Postman';
  if (has('_postman_variable_scope') || Array.isArray(partOf(read, 'values'))) return 'a Postman environment';
  if (Array.isArray(partOf(read, 'item'))) return 'a Postman collection';
  if (Array.isArray(partOf(read, 'collections'))) return 'a dump of all of Postman';
  if (partOf(partOf(read, 'log'), 'entries') !== undefined) return 'an HTTP archive (HAR)';
  if (partOf(read, '_type') === 'export') return 'an export of Insomnia';
  if (Array.isArray(read)) return 'a list';
  return isObject(read) ? `an object with ${Object.keys(read).slice(0, 5).join(', ') || 'nothing in it'}` : shown(read);
}

function requestsIn(items: readonly unknown[], path: string, place: string, outer: Around, file: string) {
  const requests: RequestVariables[] = [];
  const scripts: Around['scripts'][number][] = [];
  items.forEach((item, index) => {
    const [here, request, inner] = [`${place}[${index}]`, partOf(item, 'request'), partOf(item, 'item')];
    if (!isObject(item)) throw new CollectionError(`${file}: ${here} is ${shown(item)}, and neither a request nor a folder.`);
    const title = path + String(partOf(item, 'name') ?? here);
    const with_ = around(outer, item);
    scripts.push(...with_.scripts.slice(outer.scripts.length));
    if (Array.isArray(inner)) {
      const below = requestsIn(inner, `${title} / `, `${here}.item`, with_, file);
      requests.push(...below.requests);
      scripts.push(...below.scripts);
    } else if (isObject(request) || typeof request === 'string') {
      requests.push(variablesOf(title, request, { ...with_, auth: partOf(request, 'auth') ?? with_.auth }));
    } else throw new CollectionError(`${file}: ${here} ("${title}") is neither a request nor a folder: it has no "request" and no "item".`);
  });
  return { requests, scripts };
}

export interface CollectionRunOptions {
  readonly collection: Collection;
  /** They count over the collection's own; `webhookReceiverUrl` is where requests may go beside the API. */
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: Evidence;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Milliseconds for each answer, and for each script. */
  readonly patience: number;
}

/** Gives the evidence each exchange with the API, and what scripts assert in vain. What would go elsewhere is not sent, and told as left out. */
export async function runThroughNewman(newman: Newman, options: CollectionRunOptions): Promise<void> {
  const { collection, values, evidence, baseUrl, patience } = options;
  expectVariables(collection, values);
  const receiver = originOf(values.webhookReceiverUrl ?? '');
  const origins = [new URL(baseUrl).origin, ...(receiver === null ? [] : [receiver])];
  const mostRequests = 100 + 10 * collection.requests.length; // some are polled
  const run = { document: collection.document, values, origins, patience, mostRequests };
  const { requests, brokenOff } = await runNewman(newman, run).catch((error) => {
    throw new CollectionError(`${collection.file}: newman cannot run it: ${error instanceof Error ? error.message : String(error)}.`);
  });
  const places = requests.map((request) => tell(request, options));
  leaveOut(requests, options);
  const nowhere: Place = { operation: null, status: null, in: 'request', call: null };
  const sent = requests.flatMap((request) => request.sent);
  if (!sent.some((one) => pathBelow(baseUrl, one.url) !== null)) {
    const none = { expected: `requests to ${baseUrl}`, got: `none: of ${sent.length} no address begins with {{baseUrl}}` };
    evidence.finds(finding(collection.name, nowhere, none, evidence));
  }
  if (brokenOff !== null) {
    const [title, place] = [requests.at(-1)?.title ?? collection.name, places.at(-1) ?? nowhere];
    evidence.finds(finding(title, place, { expected: 'a run to the end', got: `broken off here: ${brokenOff}` }, evidence));
  }
}

/** Where in the contract something was found. */
type Place = Pick<Finding, 'operation' | 'status' | 'in'> & {
  /** `null`: not one of the API. */
  readonly call: Call | null;
};

function expectVariables(
  { file, requests, setByScripts: byScripts, values: own }: Collection,
  values: Readonly<Record<string, string>>,
): void {
  const unset = unsetVariables(requests, byScripts, { ...own, ...values });
  if (unset.length === 0) return;
  const lines = unset.map(({ name, neededBy, meant }) => {
    const [first = '', ...others] = neededBy;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `  {{${name}}}, needed by "${first}"${more}${meant === null ? '' : `; is {{${meant}}} meant?`}`;
  });
  const what = unset.length === 1 ? 'a variable that nobody sets' : `${unset.length} variables that nobody sets`;
  throw new CollectionError(
    `${file}: uses ${what}:\n${lines.join('\n')}\nSet ${unset.length === 1 ? 'it' : 'them'} in the collection, in a script of it, or in a Postman environment.`,
  );
}

/** Of a request in the course of the run: its exchanges, and what its scripts say of them. */
function tell({ title, sent, failures }: RanRequest, { evidence, baseUrl, values }: CollectionRunOptions): Place {
  let main: Place = { operation: null, status: null, in: 'request', call: null };
  for (const one of sent) {
    const path = pathBelow(baseUrl, one.url);
    const at = { source: 'collection', title: one.byScript ? `${title} (pm.sendRequest)` : title } as const;
    if (path !== null && one.answer !== 'kept') {
      const call: Call = { method: one.method, path, headers: one.headers, body: one.body };
      const found = tellExchange(call, one.answer, one, at, evidence);
      if (!one.byScript) main = { ...found, in: 'response', call };
    } else if (!one.byScript) {
      if (one.answer === 'kept') return main; // what its scripts say is not about the API
      main = { operation: eventTypeOf(one), status: null, in: goesTo(values.webhookReceiverUrl, one) ? 'webhook' : 'response', call: null };
      if (!isAnswered(one.answer))
        evidence.finds(finding(at.title, main, { expected: `an answer of ${one.url}`, got: one.answer.unanswered }, evidence));
    }
  }
  for (const failure of failures) evidence.finds(finding(title, main, failure, evidence));
  return main;
}

function finding(title: string, { call, ...place }: Place, { expected, got }: Failure, evidence: Evidence): Finding {
  return { source: 'collection', title, ...place, pointer: '', expected, got, curl: call === null ? null : evidence.curl(call) };
}

function tellExchange(
  call: Call,
  answer: Exclude<Sent['answer'], 'kept'>,
  { hasUnseenBody }: Sent,
  at: { readonly source: 'collection'; readonly title: string },
  evidence: Evidence,
): { readonly operation: string | null; readonly status: Answer['status'] | null } {
  if (!isAnswered(answer)) {
    const operation = evidence.operationOf(call);
    evidence.unanswered(call, answer.unanswered, operation, at);
    return { operation, status: null };
  }
  if (hasUnseenBody) evidence.leavesOut(`the body of "${at.title}"`, 'newman makes it, as of a file or a form, and does not tell it');
  return { operation: evidence.exchange(call, answer, { ...at, isBroken: hasUnseenBody }), status: answer.status };
}

/** What goes elsewhere was not sent; what goes to the same server but not to the API was, and is not judged. */
function leaveOut(requests: readonly RanRequest[], { evidence, baseUrl, values }: CollectionRunOptions): void {
  const others = requests.flatMap(({ title, sent }) =>
    sent.filter((one) => pathBelow(baseUrl, one.url) === null).map((one) => ({ title, one })),
  );
  const kept = others.filter(({ one }) => one.answer === 'kept');
  const why = `they lead neither to ${baseUrl} nor to the receiver, and were not sent; begin their addresses with {{baseUrl}}`;
  const places = kept.map(({ one }) => originOf(one.url) ?? one.url);
  for (const place of new Set(places)) {
    const those = kept.filter((_, index) => places[index] === place);
    evidence.leavesOut(`${count(those)} to ${place}: ${titles(those)}`, why);
  }
  const beside = others.filter(({ one }) => one.answer !== 'kept' && !goesTo(values.webhookReceiverUrl, one));
  if (beside.length > 0)
    evidence.leavesOut(
      `${count(beside)} beside the API: ${titles(beside)}`,
      `they do not lead below ${baseUrl}, and were sent, but are not judged`,
    );
}

function count({ length }: readonly unknown[]): string {
  return length === 1 ? '1 request' : `${length} requests`;
}

function titles(those: readonly { readonly title: string }[]): string {
  const names = [...new Set(those.map(({ title }) => title))];
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

/** `null`: it does not lead below the base URL. */
function pathBelow(baseUrl: string, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const base = new URL(baseUrl);
  const { origin, pathname, search } = new URL(url);
  const root = base.pathname.replace(/\/$/, '');
  return origin === base.origin && `${pathname}/`.startsWith(`${root}/`) ? pathname.slice(root.length) + search : null;
}

function goesTo(receiverUrl: string | undefined, { url }: Sent): boolean {
  return receiverUrl !== undefined && originOf(receiverUrl) === originOf(url);
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

function eventTypeOf({ headers }: Sent): string | null {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-ordinavo-event-type')?.[1] ?? null;
}
