// @ts-check
/** How the page of the contract shows schemas: tables of fields, where what is nested has its path, and other schemas are links. */
import { anchor, assumptionLink, html, inline, joined, prose } from './html.mjs';

/** @typedef {import('./html.mjs').Html} Html */

/** What a reference leads to; anything else is what it is. */
export function follow(/** @type {any} */ contract, /** @type {any} */ node) {
  if (node?.$ref === undefined) return node;
  const found = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((/** @type {any} */ part, /** @type {string} */ name) => part?.[name], contract);
  if (found === undefined) throw new Error(`contracts/openapi.yaml: ${node.$ref} leads nowhere.`);
  return follow(contract, found);
}

/** The last part of a reference: the name of a schema, an answer, a parameter. */
export function nameOf(/** @type {{ $ref: string }} */ { $ref }) {
  return $ref.split('/').at(-1) ?? '';
}

export function schemaLink(/** @type {string} */ name) {
  return html`<a href="#schema-${anchor(name)}">${name}</a>`;
}

/** Everything that a schema says. */
export function schemaView(/** @type {any} */ schema) {
  const { $ref, allOf, properties, description, enum: values } = schema;
  if ($ref !== undefined) return kindOf(schema);
  if (allOf !== undefined) {
    const [named, own] = [allOf.filter((/** @type {any} */ part) => part.$ref), allOf.filter((/** @type {any} */ part) => !part.$ref)];
    const also = named.length === 0 ? '' : html`<p>All of ${joined(named.map(typeOf), ' and ')}${own.length === 0 ? '.' : ', and:'}</p>`;
    return html`${prose(description)}${assumedNote(schema)}${also}\n${own.map(schemaView)}`;
  }
  if (properties !== undefined)
    return html`${prose(description)}${assumedNote(schema)}${nullable(schema) ? html`<p>May be <code>null</code>.</p>` : ''}\n${fieldsTable(schema)}`;
  if (values !== undefined && schema['x-enumDescriptions'] !== undefined) return html`${prose(description)}${meanings(schema)}`;
  return html`${kindOf(schema)}${restOf(schema)}`;
}

/**
 * `contract`: to show the fields of the schemas that fields refer to as well. Entries of lists are not followed, so that a page has an end.
 * @param {any} schema
 * @param {any} [contract]
 */
export function fieldsTable(schema, contract) {
  const rows = fieldsOf(schema, '', contract, []);
  return html`<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>\n${rows}</tbody></table>\n`;
}

/** @type {(schema: any, path: string, contract: any, within: readonly string[]) => Html[]} */
function fieldsOf({ properties = {}, required = [] }, path, contract, within) {
  return Object.entries(properties).flatMap(([name, field]) => {
    const { $ref, items } = field;
    const whole = contract === undefined ? field : { ...follow(contract, field), ...field };
    const row = html`<tr><th scope="row"><code>${path}${name}</code>${mark(required.includes(name))}</th><td>${kindOf(field)}${restOf(whole)}</td></tr>\n`;
    if (items?.properties !== undefined) return [row, ...fieldsOf(items, `${path}${name}[].`, contract, within)];
    if (within.includes($ref)) return [row]; // a schema within itself
    return [row, ...fieldsOf(whole, `${path}${name}.`, contract, $ref === undefined ? within : [...within, $ref])];
  });
}

/** Parameters of an operation, or headers. */
export function parametersTable(/** @type {readonly any[]} */ parameters, /** @type {string} */ heading, /** @type {string} */ kind = '') {
  const rows = parameters.map(({ name, in: place, required, description, schema, example }) => {
    const id = kind === '' ? '' : html` id="${kind}-${anchor(name)}"`;
    const where = place === undefined || place === 'header' ? '' : html` <span class="quiet">in the ${place}</span>`;
    const shown = example === undefined ? '' : html`<p class="quiet">Example: <code>${example}</code></p>`;
    return html`<tr${id}><th scope="row"><code>${name}</code>${where}${mark(required === true)}</th><td>${kindOf(schema)}${prose(description)}${restOf(schema)}${shown}</td></tr>\n`;
  });
  return html`<table><thead><tr><th scope="col">${heading}</th><th scope="col">What it is</th></tr></thead><tbody>\n${rows}</tbody></table>\n`;
}

function mark(/** @type {boolean} */ required) {
  return required ? html` <strong class="quiet">required</strong>` : '';
}

/** Its type and its limits, in a line. */
function kindOf(/** @type {any} */ schema) {
  const { items = {} } = schema;
  const ofEntries = items.$ref === undefined ? limitsOf(items).map((limit) => html`each ${limit}`) : [];
  return html`<p class="quiet">${joined([typeOf(schema), ...limitsOf(schema), ...ofEntries], ', ')}</p>`;
}

/** @type {(schema: any) => Html} */
function typeOf(schema) {
  const { $ref, type, items, format, oneOf, anyOf, additionalProperties } = schema;
  if ($ref !== undefined) return schemaLink(nameOf(schema));
  if (schema.const !== undefined) return html`always <code>${JSON.stringify(schema.const)}</code>`;
  if (oneOf !== undefined || anyOf !== undefined) return html`${joined((oneOf ?? anyOf).map(typeOf), ' or ')}`;
  const names = [type ?? 'anything'].flat().map((name) => {
    if (name === 'array') return html`list of ${items === undefined ? 'anything' : typeOf(items)}`;
    if (name === 'object' && typeof additionalProperties === 'object') return html`object of ${typeOf(additionalProperties)}`;
    return name === 'null' || format === undefined ? html`${name}` : html`${name} (${format})`;
  });
  return html`${joined(names, ' or ')}`;
}

/** What a schema says beside its type, its limits and its fields. */
function restOf(/** @type {any} */ schema) {
  const { description, enum: values, items } = schema;
  return html`${prose(description)}${oneOfText('One of', values)}${oneOfText('Each is one of', items?.enum)}${assumedNote(schema)}`;
}

function oneOfText(/** @type {string} */ words, /** @type {readonly unknown[] | undefined} */ values) {
  return values === undefined ? '' : html`<p>${words} ${joined(values.map(valueText), ', ')}.</p>`;
}

function valueText(/** @type {unknown} */ value) {
  return html`<code>${value === null ? 'null' : value}</code>`;
}

function meanings(/** @type {any} */ schema) {
  const rows = schema.enum.map(
    (/** @type {string} */ value) =>
      html`<tr><th scope="row"><code>${value}</code></th><td>${inline(schema['x-enumDescriptions'][value] ?? '')}</td></tr>\n`,
  );
  return html`<table><thead><tr><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead><tbody>\n${rows}</tbody></table>\n${assumedNote(schema)}`;
}

/** What no public document says. */
export function assumedNote(/** @type {any} */ { 'x-assumed': whole, 'x-assumed-values': values = {} }) {
  const single = Object.entries(values).map(([value, id]) => html`<code>${value}</code> [${assumptionLink(id)}]`);
  const all = [...(whole === undefined ? [] : [html`[${assumptionLink(whole)}]`]), ...single];
  return all.length === 0 ? '' : html`<p class="quiet">Assumed: ${joined(all, ', ')}</p>`;
}

function nullable(/** @type {any} */ { type }) {
  return Array.isArray(type) && type.includes('null');
}

/** @type {Record<string, (value: any) => unknown>} */
const limits = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  minLength: (value) => (value === 1 ? 'not empty' : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => (value === 1 ? 'not empty' : `at least ${value} entries`),
  maxItems: (value) => `at most ${value} entries`,
  pattern: (value) => html`matches <code>${value}</code>`,
  default: (value) => html`default <code>${value}</code>`,
};

const saidElsewhere = new Set(
  '$ref type format properties required items additionalProperties oneOf anyOf allOf enum const description x-assumed x-assumed-values x-enumDescriptions example'.split(
    ' ',
  ),
);

/** A keyword without words of its own is shown as it is, so that nothing gets lost. */
function limitsOf(/** @type {any} */ schema) {
  return Object.entries(schema)
    .filter(([keyword]) => !saidElsewhere.has(keyword))
    .map(([keyword, value]) => html`${limits[keyword]?.(value) ?? html`${keyword} <code>${JSON.stringify(value)}</code>`}`);
}

/** Each can be opened. */
export function examplesList(/** @type {any} */ contract, /** @type {any} */ examples) {
  return Object.entries(examples ?? {}).map(([name, example]) => {
    const { summary, value } = follow(contract, example);
    return html`<details><summary>Example: ${summary ?? name}</summary><pre><code>${JSON.stringify(value, null, 2)}</code></pre></details>\n`;
  });
}
