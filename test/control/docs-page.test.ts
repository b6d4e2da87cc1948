/** The documentation of the contract at /_mock/docs: what it shows, how it is served, and that no text of a contract becomes markup. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { request as sendOverTls } from 'node:https';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { statusOf } from '../../src/contract/errors.js';
import { docsPage, docsPagePolicy } from '../../src/contract/generated/docs-page.js';
import { eventTypes, operations, scopes } from '../../src/contract/generated/operations.js';
import { given } from '../support/given.js';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const contract = parse(file('contracts/openapi.yaml'));
const register: { id: string; question: string }[] = parse(file('contracts/assumptions.yaml'));

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: readonly string[];
}

interface Read {
  readonly elements: readonly Element[];
  /** What a person sees. */
  readonly text: string;
  readonly style: string;
}

const withoutEnd = ['meta', 'link'];
const mayHold: Record<string, readonly string[]> = {
  ul: ['li'],
  dl: ['dt', 'dd'],
  table: ['thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
  p: ['a', 'code', 'strong'],
  summary: ['code'],
};

/** Reads HTML far more strictly than browsers do: whatever is unclosed, unquoted, unescaped or out of place is an error. */
function readPage(page: string): Read {
  const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<]+)/gy;
  const start = '<!doctype html>';
  expect(page.startsWith(start)).toBe(true);
  token.lastIndex = start.length;
  const open: string[] = [];
  const elements: Element[] = [];
  let [text, style] = ['', ''];
  while (token.lastIndex < page.length) {
    const at = token.lastIndex;
    const problem = (what: string) => new Error(`${what} at: ${page.slice(at, at + 120)}`);
    const [, end, name = '', attributes = '', words] = token.exec(page) ?? [];
    const parent = open.at(-1) ?? '';
    if (words !== undefined && parent === 'style') style += words;
    else if (words !== undefined) {
      if (/>|&(?!#\d+;)/.test(words)) throw problem('Something is not escaped');
      text += words.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    } else if (end === '/') {
      if (open.pop() !== name) throw problem(`<${parent}> is not closed before </${name}>`);
    } else if (end === '') {
      if (mayHold[parent]?.includes(name) === false) throw problem(`<${name}> stands in <${parent}>`);
      const given = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value] as const);
      if (new Set(given.map(([key]) => key)).size < given.length) throw problem('An attribute is given twice');
      elements.push({ name, attributes: Object.fromEntries(given), within: [...open] });
      if (!withoutEnd.includes(name)) open.push(name);
    } else throw problem('This is no HTML');
  }
  expect(open).toEqual([]);
  return { elements, text, style };
}

const read = readPage(docsPage);
const ids = read.elements.flatMap(({ attributes }) => attributes.id ?? []);

describe('the page', () => {
  test('is well-formed, and each anchor leads to one place', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const links = read.elements.filter(({ name }) => name === 'a');
    expect(links.length).toBeGreaterThan(500);
    for (const { attributes } of links) {
      expect(attributes.href).toMatch(/^#/);
      expect(ids).toContain(attributes.href?.slice(1));
    }
  });

  test('needs nothing from anywhere: no script, no picture, no address but in its text', () => {
    expectHarmless(read);
    const [icon, ...others] = read.elements.filter(({ name }) => name === 'link');
    expect([icon?.attributes, others]).toEqual([{ rel: 'icon', href: 'data:,' }, []]); // else browsers ask for /favicon.ico
    expect(read.style).not.toMatch(/url\(|@import|<\//);
    expect(docsPagePolicy).toContain(`default-src 'none'; style-src 'sha256-${hash('sha256', read.style, 'base64')}';`);
  });

  test('is no larger than 350 kB', () => {
    expect(Buffer.byteLength(docsPage)).toBeLessThanOrEqual(350_000);
  });

  test('has a title, a language, and headings without gaps', () => {
    expect(docsPage).toContain('<title>Ordinavo Connect API v1</title>');
    expect(read.elements.find(({ name }) => name === 'html')?.attributes.lang).toBe('en');
    const levels = read.elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('the page has of the contract', () => {
  test.each(operations)('$id: its method, path, scopes and statuses', ({ id, method, path, scopes: needed, customerAwareScope }) => {
    const shown = part(id);
    expect(shown.startsWith(`${method} ${path}\n`)).toBe(true);
    expect(shown).toContain(`Operation${id}Scope${needed.map((scope) => scope.join(' and ')).join(' or ')}`);
    if (customerAwareScope !== null) expect(shown).toContain(`with customer context ${customerAwareScope} as well [A-02]`);
    const operation = contract.paths[path][method.toLowerCase()];
    expect(shown).toContain(operation.summary);
    for (const status of Object.keys(operation.responses)) expect(shown).toMatch(new RegExp(`^${status}\\D`, 'm'));
    for (const { name, $ref } of operation.parameters ?? [])
      expect(shown).toContain(name ?? contract.components.parameters[last($ref)].name);
    const assumed = register.find(({ id }) => id === operation['x-assumed']);
    if (assumed !== undefined) expect(shown).toContain(`No public document describes this operation [${assumed.id}]. ${assumed.question}`);
  });

  test('what is nested in a request, by its path', () => {
    expect(part('importTarget')).toMatch(/^planning\.priorityPriority\nOne of Low, Normal, Medium, High, Urgent, null\./m);
    expect(part('importTarget')).toMatch(/^planning\.estimatedWorkMinutesinteger or null, at least 0, at most 9007199254740991$/m);
    expect(part('importTargetsBatch')).toMatch(/^targetslist of InboundTargetDto or null$/m);
    expect(part('createRouteSuggestion')).toMatch(/^start\.latitude requirednumber, at least -90, at most 90$/m);
    expect(part('schema-CustomerContext')).toMatch(/^customer\.name requiredstring$/m);
  });

  test('a schema that has itself within it', async () => {
    const changed = JSON.parse(JSON.stringify(contract));
    changed.components.schemas.ContactDto.properties.deputy = { $ref: '#/components/schemas/ContactDto' };
    expect(readPage(await pageOf(changed, register)).text).toContain('contact.deputyContactDto');
  });

  test.each(eventTypes)('%s: its payload and an example', (type) => {
    const shown = part(type);
    const { post } = contract.webhooks[type];
    const { schema, examples } = post.requestBody.content['application/json'];
    expect(shown).toContain(post.summary);
    expect(shown).toContain(post.operationId);
    expect(shown).toContain(`Payload: ${last(schema.$ref)}\nAll of WebhookEnvelope`);
    expect(shown).toContain(`eventType requiredalways "${type}"`);
    const [example] = Object.values<{ value: unknown }>(examples);
    expect(shown).toContain(JSON.stringify(example?.value, null, 2));
  });

  test('the headers of events and what receivers answer', () => {
    for (const { name } of Object.values<{ name: string }>(contract.components.parameters)) expect(read.text).toContain(name);
    expect(part('receivers-answers')).toContain('410Not wanted any more.');
  });

  test('each schema once, each answer, each error code with its status, each scope, each question of the register', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(contract.components.schemas).map((name) => `schema-${name}`)));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(contract.components.responses).map((name) => `answer-${name}`)));
    const codes = read.text.slice(read.text.lastIndexOf('\nError codes\n'));
    for (const code of contract.components.schemas.ErrorCode.enum)
      expect(codes).toMatch(new RegExp(`^${code}(?: \\[A-\\d+\\])?${statusOf[code as keyof typeof statusOf]}`, 'm')); // as: the contract's own
    for (const code of contract.components.schemas.ImportItemErrorCode.enum) expect(part('schema-ImportItemErrorCode')).toContain(code);
    for (const scope of scopes) expect(part('schema-Scope')).toContain(scope);
    for (const { id, question } of register) expect(part(id)).toContain(question.replaceAll('`', ''));
  });

  test('each example', () => {
    const examples = [...JSON.stringify([contract.paths, contract.components.responses]).matchAll(/"#\/components\/examples\/(\w+)"/g)];
    expect(examples.length).toBeGreaterThan(20);
    for (const [, name = ''] of examples) expect(read.text).toContain(JSON.stringify(contract.components.examples[name].value, null, 2));
  });
});

describe('over HTTP', () => {
  test.each(['/_mock/docs', '/_mock/docs/', '/_mock/docs?of=today'])('%s needs no token', async (path) => {
    const { mock, log } = await given.mock();
    const response = await fetch(mock.url + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(docsPage);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(docsPage)),
      'content-security-policy': docsPagePolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    expect([log, mock.requests.list()]).toEqual([[], []]); // it is no call of the API
  });

  test('HEAD has the headers alone', async () => {
    const { mock } = await given.mock();
    const response = await fetch(`${mock.url}/_mock/docs`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      String(Buffer.byteLength(docsPage)),
      '',
    ]);
  });

  test('a browser that has the page is told so', async () => {
    const { mock } = await given.mock();
    const tag = (await fetch(`${mock.url}/_mock/docs`)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    for (const [known, status] of [
      [tag, 304],
      [`W/${tag}`, 304],
      [`"other", ${tag}`, 304],
      ['*', 304],
      ['"other"', 200],
    ] as const) {
      const response = await fetch(`${mock.url}/_mock/docs`, { headers: { 'If-None-Match': known } });
      expect([known, response.status, response.headers.get('etag')]).toEqual([known, status, tag]);
      expect(await response.text()).toBe(status === 304 ? '' : docsPage);
    }
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is a 405', async (method) => {
    const { mock } = await given.mock();
    const response = await fetch(`${mock.url}/_mock/docs`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toEqual({
      error: { code: 'method_not_allowed', message: `The documentation does not take ${method}; it takes GET, HEAD.` },
    });
  });

  test('a name that is not the mock’s gets nothing, a link from another site does', async () => {
    const { mock } = await given.mock({ allowedHosts: ['mock.example'] });
    const statusWith = (headers: Readonly<Record<string, string>>) =>
      new Promise<number | undefined>((resolve, reject) => {
        send(`${mock.url}/_mock/docs`, { headers }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
    expect(await statusWith({ Host: 'evil.example' })).toBe(403);
    expect(await statusWith({ Host: 'mock.example' })).toBe(200);
    expect(await statusWith({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })).toBe(200);
  });

  test('what lies below or beside it is control as ever', async () => {
    const { mock } = await given.mock();
    for (const path of ['/_mock/docs/x', '/_mock/docs//', '/_mock/Docs', '/_mock/docsx']) {
      expect([path, (await fetch(mock.url + path)).status]).toEqual([path, 401]);
    }
  });

  test('over HTTPS it is the same', async () => {
    const tls = { cert: file('test/support/tls/certificate.pem'), key: file('test/support/tls/key.pem') };
    const { mock } = await given.mock({ tls });
    const text = await new Promise<string>((resolve, reject) => {
      sendOverTls(`${mock.url}/_mock/docs`, { ca: tls.cert }, async (response) =>
        resolve(Buffer.concat(await response.toArray()).toString()),
      )
        .on('error', reject)
        .end();
    });
    expect(text).toBe(docsPage);
  });

  test('without control there is nothing below /_mock, and so no page', async () => {
    const { mock } = await given.mock({ controlToken: false });
    expect((await fetch(`${mock.url}/_mock/docs`)).status).toBe(404);
  });
});

test('a start does not load the page: it is imported when it is asked for', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' });
  const naming = sources.filter((path) => path.endsWith('.ts') && file(`src/${path}`).includes('generated/docs-page.js'));
  expect(naming).toEqual(['control/docs.ts']);
  expect(file('src/control/docs.ts').match(/\S+(?=generated\/docs-page)/g)).toEqual(["import('../contract/"]);
});

describe('a contract with markup in it', () => {
  const hostile = '"\'></code></pre></style><img src=x onerror="alert(1)"><script>alert(1)</script>`${alert(1)}`\\';

  test('is shown as the text that it is', async () => {
    const page = readPage(await pageOf(withEverywhere(hostile, contract), withEverywhere(hostile, register)));
    expectHarmless(page);
    expect(new Set(page.elements.map(({ name }) => name))).toEqual(new Set(read.elements.map(({ name }) => name)));
    expect(page.text.split('<img src=x onerror="alert(1)">').length).toBeGreaterThan(1000);
  });

  test('in its names does not get into anchors either', async () => {
    const name = '"><img src=x onerror=alert(1)>';
    const quoted = JSON.stringify(name).slice(1, -1);
    let text = JSON.stringify(contract);
    for (const one of [
      'PlanningDto',
      'importTarget"',
      'target.imported',
      'X-RateLimit-Limit',
      'rate_limited',
      'BadRequest',
      'Batch Import',
      'batchId',
    ])
      text = text.replaceAll(one, one.endsWith('"') ? `${quoted}"` : quoted + one);
    const page = readPage(await pageOf(JSON.parse(text), register));
    expectHarmless(page);
    const known = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
    for (const id of known) expect(id).toMatch(/^[\w.-]+$/);
    for (const { attributes } of page.elements) if (attributes.href?.startsWith('#')) expect(known).toContain(attributes.href.slice(1));
    expect(page.text).toContain(`${name}PlanningDto`);
  });
});

test('what the page tells once must be the same wherever the contract says it', async () => {
  const changed = JSON.parse(JSON.stringify(contract));
  changed.webhooks['target.updated'].post.parameters.pop();
  await expect(pageOf(changed, register)).rejects.toThrow('contracts/openapi.yaml: the headers of events differ');
  const dangling = JSON.parse(JSON.stringify(contract));
  dangling.paths['/inbound/targets'].post.responses[500].$ref = '#/components/responses/Nowhere';
  await expect(pageOf(dangling, register)).rejects.toThrow('contracts/openapi.yaml: #/components/responses/Nowhere leads nowhere.');
});

/** What a person sees from an anchor to the next heading of its level or above. */
function part(id: string): string {
  const at = docsPage.indexOf(` id="${id}"`);
  expect(at, id).toBeGreaterThan(0);
  const level = Number(docsPage[at - 1]);
  const rest = docsPage.slice(docsPage.indexOf('>', at) + 1);
  const end = rest.search(new RegExp(`<h[1-${level}][ >]|</main>`));
  return rest
    .slice(0, end)
    .replace(/<\/p>(?=<p)/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function last(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

function expectHarmless({ elements }: Read): void {
  const known = ['id', 'class', 'href', 'lang', 'charset', 'name', 'content', 'rel', 'scope', 'open', 'aria-label', 'aria-labelledby'];
  for (const { name, attributes } of elements) {
    expect(['script', 'img', 'iframe', 'form', 'object', 'embed', 'base']).not.toContain(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(known).toContain(key);
      expect(value).not.toMatch(/https?:|javascript:/);
    }
  }
}

/** The page of another contract, by way of the module that the build writes. */
async function pageOf(ofContract: unknown, ofRegister: unknown): Promise<string> {
  const { docsPageModule } = await import(new URL('../../scripts/pages/docs-page.mjs', import.meta.url).href);
  const text: string = docsPageModule({ contract: ofContract, register: ofRegister, statusOf, style: 'body { margin: 0 }' });
  const { docsPage: page } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return page;
}

/** The same with a text after each text, but for references, and ids of the register. */
function withEverywhere<Value>(text: string, value: Value): Value {
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return ['$ref', 'tags', 'name', 'id', 'x-assumed', 'required'].includes(key) ? node : node + text;
    if (Array.isArray(node)) return node.map((part) => walk(part, key));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, key === 'x-assumed-values' ? part : walk(part, name)]));
  };
  return walk(value, '') as Value; // as: the same form
}
