// @ts-check
/** The contract as one HTML page without scripts, which the mock serves at /_mock/docs: operations, events, answers, schemas, the register. */
import { hash } from 'node:crypto';
import { assumedNote, examplesList, fieldsTable, follow, nameOf, parametersTable, schemaLink, schemaView } from './docs-page-schemas.mjs';
import { anchor, assumptionLink, Html, html, inline, joined, prose } from './html.mjs';

/**
 * @typedef {object} Source
 * @property {any} contract contracts/openapi.yaml
 * @property {readonly any[]} register contracts/assumptions.yaml
 * @property {Readonly<Record<string, number>>} statusOf the status of each error code
 * @property {string} style CSS
 *
 * @typedef {{ id: string, title: unknown, body: Html }} Entry
 * @typedef {{ id: string, heading: string, intro: unknown, entries: readonly Entry[], unfolded?: boolean }} Section
 */

/** The page as a module: a line of the page is a line of it. */
export function docsPageModule(/** @type {Source} */ source) {
  const { text, policy, tag } = docsPage(source);
  return `export const docsPage = \`${text.replace(/[\\`]|\$\{/g, '\\$&')}\`;
export const docsPagePolicy = ${JSON.stringify(policy)};
export const docsPageTag = ${JSON.stringify(tag)};
`;
}

/** What the register says about `x-customer-aware-scope`. */
const customerAwareness = 'A-02';

/** The page, the policy under which a browser takes its style and nothing else from anywhere, and its ETag. */
function docsPage(/** @type {Source} */ source) {
  const { contract, style } = source;
  const { info } = contract;
  const title = `${info.title} ${info.version}`;
  /** @type {Section[]} */
  const sections = [
    ...contract.tags.map((/** @type {any} */ tag) => operations(source, tag)),
    events(source),
    answers(source),
    headers(source),
    errorCodes(source),
    schemas(source),
    assumptions(source),
  ];
  const shown = sections.filter(({ entries }) => entries.length > 0);
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${styleElement(style)}
</head>
<body>
<nav aria-label="Contents">
<a class="skip" href="#contract">Skip the contents</a>
${shown.map(contents)}</nav>
<main id="contract">
<h1>${title}</h1>
<p><strong>${info.summary}</strong></p>
${prose(info.description)}
<h2 id="addresses-and-keys">Addresses and keys</h2>
<dl>${contract.servers.map((/** @type {any} */ { url, description }) => html`<dt>${description}</dt><dd><code>${url}</code></dd>`)}</dl>
${Object.values(contract.components.securitySchemes).map(({ description }) => prose(description))}
${shown.map(sectionOf)}</main>
</body>
</html>
`;
  const styleHash = hash('sha256', style, 'base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { text, policy, tag: `"${hash('sha256', text, 'base64url').slice(0, 22)}"` };
}

/** The style goes in as it is, for it is ours; but the policy names exactly it, so nothing in it may end the element. */
function styleElement(/** @type {string} */ style) {
  if (style.includes('<')) throw new Error('The style of the page has a "<".');
  return new Html(`<style>${style}</style>`);
}

function contents(/** @type {Section} */ { id, heading, entries, unfolded = false }) {
  const links = [{ id, title: html`<strong>${heading}</strong>` }, ...entries].map(
    (entry) => html`<li><a href="#${entry.id}">${entry.title}</a></li>\n`,
  );
  return html`<details${unfolded ? html` open` : ''}><summary>${heading}</summary><ul>\n${links}</ul></details>\n`;
}

function sectionOf(/** @type {Section} */ { id, heading, intro, entries }) {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${intro}
${entries.map(({ body }) => body)}</section>
`;
}

/** @returns {Section} */
function operations(/** @type {Source} */ source, /** @type {{ name: string, description: string }} */ { name, description }) {
  const entries = Object.entries(source.contract.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.tags?.includes(name))
      .map(([method, operation]) => operationEntry(source, method.toUpperCase(), path, operation)),
  );
  return { id: `tag-${anchor(name.replaceAll(' ', '-'))}`, heading: name, unfolded: true, intro: prose(description), entries };
}

/** @returns {Entry} */
function operationEntry(
  /** @type {Source} */ { contract, register },
  /** @type {string} */ method,
  /** @type {string} */ path,
  /** @type {any} */ operation,
) {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const id = anchor(operationId);
  const body = html`<h3 id="${id}"><a href="#${id}">${method} <code>${path}</code></a></h3>
<p><strong>${summary}</strong></p>
${prose(description)}<dl><dt>Operation</dt><dd><code>${operationId}</code></dd><dt>Scope</dt><dd>${scopesText(operation)}</dd></dl>
${assumedQuestions(operation, assumedIn(contract, operation), register)}${
  parameters.length === 0
    ? ''
    : html`<h4>Parameters</h4>\n${parametersTable(
        parameters.map((/** @type {any} */ one) => follow(contract, one)),
        'Parameter',
      )}`
}${requestBody === undefined ? '' : requestOf(contract, requestBody)}<h4>Answers</h4>
${statusTable(contract, responses)}`;
  return { id, title: html`${method} <code>${path}</code>`, body };
}

function scopesText(/** @type {any} */ { security, 'x-customer-aware-scope': customerAware }) {
  const ways = security.map((/** @type {Record<string, string[]>} */ way) =>
    joined(
      Object.values(way)
        .flat()
        .map((scope) => html`<code>${scope}</code>`),
      ' and ',
    ),
  );
  if (ways.length === 0) return 'none';
  const more =
    customerAware === undefined
      ? ''
      : html`; with customer context <code>${customerAware}</code> as well [${assumptionLink(customerAwareness)}]`;
  return html`${joined(ways, ' or ')}${more}`;
}

function requestOf(/** @type {any} */ contract, /** @type {any} */ { required, content }) {
  return Object.entries(content).map(([type, { schema, examples }]) => {
    const named = schema.$ref === undefined ? '' : html`${schemaLink(nameOf(schema))} as `;
    return html`<h4>Request</h4>
<p>${named}<code>${type}</code>${required === true ? ', required' : ''}</p>
${prose(follow(contract, schema).description)}${fieldsTable(follow(contract, schema), contract)}${examplesList(contract, examples)}`;
  });
}

function statusTable(/** @type {any} */ contract, /** @type {any} */ responses) {
  const inOrder = Object.entries(responses).sort(([one], [other]) => (one < other ? -1 : 1)); // as written, 410 comes before 2XX
  const rows = inOrder.map(([status, response]) => {
    const shared = response.$ref !== undefined;
    const text = shared
      ? html`<p><a href="#answer-${anchor(nameOf(response))}">${nameOf(response)}</a></p>${prose(follow(contract, response).description)}`
      : answerText(contract, response);
    return html`<tr><th scope="row"><code>${status}</code></th><td>${text}</td></tr>\n`;
  });
  return html`<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>\n${rows}</tbody></table>\n`;
}

function answerText(/** @type {any} */ contract, /** @type {any} */ answer) {
  const names = Object.keys(answer.headers ?? {}).map((name) => html`<a href="#header-${anchor(name)}">${name}</a>`);
  const bodies = Object.entries(answer.content ?? {}).map(([type, { schema, examples }]) => {
    const view = schema.$ref === undefined ? schemaView(schema) : html`<p>${schemaLink(nameOf(schema))} as <code>${type}</code></p>`;
    return html`${view}\n${examplesList(contract, examples)}`;
  });
  return html`${prose(answer.description)}${assumedNote(answer)}${bodies}${names.length === 0 ? '' : html`<p class="quiet">Headers: ${joined(names, ', ')}</p>`}`;
}

/** @returns {Section} */
function events(/** @type {Source} */ { contract }) {
  const all = Object.entries(contract.webhooks ?? {}).map(([type, { post }]) => ({ type, post }));
  const sent =
    sameForAll(
      'headers of events',
      all.map(({ post }) => post.parameters),
    ) ?? [];
  const wanted =
    sameForAll(
      'answers to events',
      all.map(({ post }) => post.responses),
    ) ?? {};
  const intro = html`<p>What is posted to the URL of a subscription, with these headers.</p>
${parametersTable(
  sent.map((/** @type {any} */ one) => follow(contract, one)),
  'Header',
)}<h3 id="receivers-answers">What a receiver answers</h3>
${statusTable(contract, wanted)}`;
  const entries = all.map(({ type, post }) => {
    const { operationId, summary, requestBody } = post;
    const { schema, examples } = requestBody.content['application/json'];
    const id = anchor(type);
    const name = nameOf(schema);
    const body = html`<h3 id="${id}"><a href="#${id}">${type}</a></h3>
<p><strong>${summary}</strong></p>
<p class="quiet">In the contract: <code>${operationId}</code></p>
<h4 id="schema-${anchor(name)}">Payload: ${name}</h4>
${schemaView({ ...follow(contract, schema), description: undefined })}${examplesList(contract, examples)}`;
    return { id, title: type, body };
  });
  return { id: 'events', heading: 'Webhook events', intro, entries };
}

/** What the page tells once must be the same wherever the contract says it; `undefined` where it never does. */
function sameForAll(/** @type {string} */ what, /** @type {readonly any[]} */ values) {
  const [first, ...others] = values;
  for (const other of others)
    if (JSON.stringify(other) !== JSON.stringify(first))
      throw new Error(`contracts/openapi.yaml: the ${what} differ, and the page tells them once.`);
  return first;
}

/** Those of several operations. @returns {Section} */
function answers(/** @type {Source} */ { contract }) {
  const entries = Object.entries(contract.components.responses ?? {}).map(([name, answer]) => {
    const id = `answer-${anchor(name)}`;
    return { id, title: name, body: html`<h3 id="${id}"><a href="#${id}">${name}</a></h3>\n${answerText(contract, answer)}` };
  });
  return { id: 'answers', heading: 'Answers of several operations', intro: '', entries };
}

/** @returns {Section} */
function headers(/** @type {Source} */ { contract }) {
  const given = Object.values(contract.paths).flatMap((item) => Object.values(item).flatMap(({ responses }) => Object.values(responses)));
  const all = [...given, ...Object.values(contract.components.responses ?? {})].flatMap((answer) => Object.entries(answer.headers ?? {}));
  const names = [...new Set(all.map(([name]) => name))];
  const entries = names.map((name) => {
    const header = sameForAll(
      `headers ${name}`,
      all.filter(([other]) => other === name).map(([, value]) => value),
    );
    return { name, ...follow(contract, header) };
  });
  return {
    id: 'headers',
    heading: 'Headers of answers',
    intro: parametersTable(entries, 'Header', 'header'),
    entries: entries.map(({ name }) => ({ id: `header-${anchor(name)}`, title: name, body: html`` })),
  };
}

/** @returns {Section} */
function errorCodes(/** @type {Source} */ { contract, statusOf }) {
  const { ErrorCode = { enum: [] } } = contract.components.schemas;
  const shownIn = (/** @type {string} */ code) =>
    Object.entries(contract.components.responses ?? {})
      .filter(([, { content }]) =>
        Object.values(content?.['application/json']?.examples ?? {}).some(
          (example) => follow(contract, example).value?.error?.code === code,
        ),
      )
      .map(([name]) => html`<a href="#answer-${anchor(name)}">${name}</a>`);
  const assumed = ErrorCode['x-assumed-values'] ?? {};
  const rows = ErrorCode.enum.map((/** @type {string} */ code) => {
    const mark = assumed[code] === undefined ? '' : html` [${assumptionLink(assumed[code])}]`;
    return html`<tr id="error-${anchor(code)}"><th scope="row"><code>${code}</code>${mark}</th><td>${statusOf[code]}</td><td>${joined(shownIn(code), ', ')}</td></tr>\n`;
  });
  const intro = html`<p>Errors of a whole request. Those of single items are ${schemaLink('ImportItemErrorCode')}.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Shown in</th></tr></thead><tbody>\n${rows}</tbody></table>
`;
  const entries = ErrorCode.enum.map((/** @type {string} */ code) => ({ id: `error-${anchor(code)}`, title: code, body: html`` }));
  return { id: 'error-codes', heading: 'Error codes', intro, entries };
}

/** Payloads of events stand with their events. @returns {Section} */
function schemas(/** @type {Source} */ { contract }) {
  const payloads = Object.values(contract.webhooks ?? {}).map(({ post }) => nameOf(post.requestBody.content['application/json'].schema));
  const entries = Object.entries(contract.components.schemas)
    .filter(([name]) => !payloads.includes(name))
    .map(([name, schema]) => {
      const id = `schema-${anchor(name)}`;
      return { id, title: name, body: html`<h3 id="${id}"><a href="#${id}">${name}</a></h3>\n${schemaView(schema)}` };
    });
  return { id: 'schemas', heading: 'Schemas', intro: '', entries };
}

/** @returns {Section} */
function assumptions(/** @type {Source} */ { register }) {
  const entries = register.map((/** @type {any} */ assumption) => {
    const { id, question, default: decision, setting, values, durations, reason } = assumption;
    const alternatives = Object.entries(values ?? {}).map(([value, meaning]) => html`<li><code>${value}</code>: ${inline(meaning)}</li>\n`);
    const schedule = durations === undefined ? '' : html`, by default <code>${durations.join(', ')}</code>`;
    const setHow = setting === undefined ? '' : html`<p>A scenario sets <code>${setting}</code>${schedule}.</p>\n`;
    const body = html`<h3 id="${anchor(id)}"><a href="#${anchor(id)}">${id}</a> ${inline(question)}</h3>
${prose(decision)}${setHow}${alternatives.length === 0 ? '' : html`<ul>\n${alternatives}</ul>\n`}<p class="quiet">${inline(reason)}</p>
`;
    return { id: anchor(id), title: html`${id} ${inline(question)}`, body };
  });
  const intro = html`<p>What the public documents leave open, and what the mock does about it. The first of several values is the default.</p>`;
  return { id: 'assumptions', heading: 'Assumptions', intro, entries };
}

/** Which assumptions an operation depends on, with those of what it refers to. What answers of several operations contain is told with them. */
function assumedIn(/** @type {any} */ contract, /** @type {any} */ operation) {
  /** @type {Set<string>} */
  const found = new Set();
  const seen = new Set();
  const look = (/** @type {any} */ node) => {
    if (typeof node === 'string') for (const [, id = ''] of node.matchAll(/\[(A-\d+)\]/g)) found.add(id);
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if ('x-customer-aware-scope' in node) found.add(customerAwareness);
    if (typeof node['x-assumed'] === 'string') found.add(node['x-assumed']);
    for (const id of Object.values(node['x-assumed-values'] ?? {})) found.add(id);
    if (node.$ref?.startsWith('#/components/responses/')) {
      const { description, 'x-assumed': assumed } = follow(contract, node);
      look({ description, 'x-assumed': assumed });
    } else if (node.$ref !== undefined) look(follow(contract, node));
    for (const [name, part] of Object.entries(node)) if (name !== 'example' && name !== 'examples') look(part);
  };
  look(operation);
  return found;
}

function assumedQuestions(/** @type {any} */ operation, /** @type {Set<string>} */ ids, /** @type {readonly any[]} */ register) {
  const asked = register.filter(({ id }) => ids.has(id));
  if (asked.length === 0) return '';
  const [whole] = asked.filter(({ id }) => id === operation['x-assumed']);
  const first =
    whole === undefined
      ? ''
      : html`<p>No public document describes this operation [${assumptionLink(whole.id)}]. ${inline(whole.question)}</p>\n`;
  const list = asked.map(({ id, question }) => html`<li>${assumptionLink(id)} ${inline(question)}</li>\n`);
  return html`${first}<details><summary>What is assumed here: ${asked.length}</summary><ul>\n${list}</ul></details>\n`;
}
