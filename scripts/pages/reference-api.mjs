// @ts-check
/** docs/reference/api.md: the operations of the contract with their requests and answers, and its schemas as tables. */
import { anchorOf, assumptionLink, code, fenced, jsonText, pageText, prose, table, together } from './reference-markdown.mjs';
import { meaningText, nameOf, typeText } from './reference-schemas.mjs';

/** @typedef {Record<string, number>} Statuses */

/** `typeNames`: what the library calls each schema. */
export function apiPageText(
  /** @type {any} */ contract,
  /** @type {Statuses} */ statusOf,
  /** @type {Record<string, string>} */ typeNames,
) {
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, call: `${method.toUpperCase()} ${path}` })),
  );
  const parts = [
    `What the mock answers, below \`${basePathOf(contract)}\`. Every request carries \`Authorization: Bearer KEY\`, every body is \`application/json\`. Unofficial; what no
public document says has the number of its [assumption](assumptions.md).`,
    `## Operations\n\n${table(
      ['Operation', 'Call', 'What it does'],
      operations.map(({ operationId, call, summary }) => [`[${operationId}]`, code(call), summary]),
    )}`,
    ...operations.map((operation) => operationText(operation, contract)),
    errorsText(contract, statusOf),
    headersText(contract),
    `## Scopes\n\n${scopesText(contract, operations)}`,
    '## Schemas\n\nA field that is **bold** is always there, or must be given. In TypeScript each is a type of its own name, unless it says another. [Webhooks](../webhooks.md#the-24-events) shows what is posted to receivers.',
    ...schemasText(contract, typeNames),
  ];
  return pageText('The Connect API', 'contracts/openapi.yaml', parts, (name) => assumptionLink(name) ?? linkOf(name, contract));
}

function basePathOf(/** @type {any} */ { servers }) {
  return new URL(servers[0].url).pathname;
}

/** What a reference leads to; anything else is what it is. @type {(contract: any, node: any) => any} */
function follow(contract, node) {
  if (node?.$ref === undefined) return node;
  const [, ...names] = node.$ref.split('/');
  const found = names.reduce((/** @type {any} */ part, /** @type {string} */ name) => part?.[name], contract);
  if (found === undefined) throw new Error(`contracts/openapi.yaml: ${node.$ref} leads nowhere.`);
  return follow(contract, found);
}

/** @type {(operation: any, contract: any) => string} */
function operationText(operation, contract) {
  const { operationId, call, parameters = [], requestBody } = operation;
  const rows = parameters.map((/** @type {any} */ one) => {
    const { name, in: place, required, schema, ...parameter } = follow(contract, one);
    return [
      required ? `**${code(name)}**` : code(name),
      place,
      typeText(schema, shownIn(contract)),
      meaningText({ ...schema, ...parameter }),
    ];
  });
  return [
    `### ${operationId}`,
    `${code(call)}. ${meaningText(operation)}`.trim(),
    scopeText(operation),
    table(['Parameter', 'In', 'Type', 'Meaning'], rows),
    requestBody === undefined ? '' : exampleOf('Request', operationId, requestBody, contract),
    answersText(operation, contract),
  ]
    .filter((part) => part !== '')
    .map((part) => part.trim())
    .join('\n\n');
}

function scopeText(/** @type {any} */ operation) {
  const scopes = scopesOf(operation).map(code).join(' or ');
  const more = operation['x-customer-aware-scope'];
  return `Scope: ${scopes}${more === undefined ? '' : `; with customer context ${code(more)} as well (${prose('A-02')})`}.`;
}

/** @type {(operation: any) => string[]} */
function scopesOf({ security }) {
  return security.flatMap((/** @type {Record<string, string[]>} */ needed) => Object.values(needed).flat());
}

/**
 * With the first example, where there is one and no operation before has shown it.
 * @type {(title: string, operationId: string, body: any, contract: any) => string}
 */
function exampleOf(title, operationId, body, contract) {
  const media = body.content?.['application/json'];
  if (media === undefined) return title;
  const said = `${title}: ${typeText(media.schema, shownIn(contract))}`;
  const [example] = Object.values(media.examples ?? {}).map((one) => follow(contract, one));
  const before = exampleOwner(media.schema, contract);
  if (before !== operationId) return `${said}, as from [${before}]`;
  return example === undefined ? said : `${said}\n\n${fenced('json', jsonText(example.value))}`;
}

/** The first operation that has this schema, or any list where it is one: all have the same form. */
function exampleOwner(/** @type {any} */ schema, /** @type {any} */ contract) {
  const kind = (/** @type {any} */ body) => {
    const name = nameOf(follow(contract, body)?.content?.['application/json']?.schema ?? { $ref: '' });
    return name.endsWith('List') ? 'List' : name;
  };
  const wanted = kind({ content: { 'application/json': { schema } } });
  const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods));
  const owner = operations.find(({ requestBody, responses }) =>
    [requestBody ?? {}, ...Object.values(responses)].some((body) => kind(body) === wanted),
  );
  return owner?.operationId;
}

/** The good ones with an example, the others by their status. @type {(operation: any, contract: any) => string} */
function answersText({ operationId, responses }, contract) {
  const all = Object.entries(responses).map(([status, answer]) => ({ status, answer: follow(contract, answer) }));
  const good = all.filter(({ status }) => status < '300');
  const bad = all.filter(({ status }) => status >= '300').map(({ status }) => status);
  const shown = good.map(({ status, answer }) => {
    const example = exampleOf(`**${status}**`, operationId, answer, contract);
    return example.replace(/\n|$/, (end) => `. ${prose(answer.description)}${end}`);
  });
  return [...shown.map((part) => part.trim()), `[Errors](#errors): ${bad.join(', ')}.`].join('\n\n');
}

function errorsText(/** @type {any} */ contract, /** @type {Statuses} */ statusOf) {
  const { enum: codes, 'x-assumed-values': assumed = {} } = contract.components.schemas.ErrorCode;
  const meaning = (/** @type {string} */ one) =>
    [errorMeaning(contract, one), prose(assumed[one] ?? '')].filter((part) => part !== '').join(' ');
  const rows = codes.map((/** @type {string} */ one) => [code(one), String(statusOf[one]), meaning(one)]);
  return `## Errors

Every error has the body \`{"error": {"code", "message", "correlationId"}}\`, with \`requiredScope\` for \`missing_scope\` and messages by field in \`details\` for a wrong request.

${table(['Code', 'Status', 'Example of a message'], rows)}`;
}

/** The message of the first example that has this code. @type {(contract: any, wanted: string) => string} */
function errorMeaning(contract, wanted) {
  const answers = [
    contract.components.responses,
    ...Object.values(contract.paths).flatMap((methods) => Object.values(methods).map(({ responses }) => responses)),
  ];
  const examples = answers
    .flatMap((group) => Object.values(group))
    .flatMap((answer) => Object.values(answer.content?.['application/json']?.examples ?? {}))
    .map((example) => follow(contract, example).value?.error);
  return examples.find((error) => error?.code === wanted)?.message ?? '';
}

/** Those of answers, each once, and those of deliveries. */
function headersText(/** @type {any} */ contract) {
  const answers = Object.values(contract.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ responses }) => Object.values(responses).map((answer) => follow(contract, answer).headers ?? {})),
  );
  const all = Object.assign({}, ...answers);
  const rows = Object.entries(all).map(([name, header]) => {
    const { schema, ...rest } = follow(contract, header);
    return [code(name), typeText(schema, shownIn(contract)), meaningText({ ...schema, ...rest })];
  });
  return `## Headers of answers\n\n${table(['Header', 'Type', 'Meaning'], rows)}`;
}

/** @type {(contract: any, operations: any[]) => string} */
function scopesText({ components }, operations) {
  const rows = components.schemas.Scope.enum.map((/** @type {string} */ scope) => {
    const own = operations.filter((operation) => scopesOf(operation).includes(scope));
    const beside = operations.filter((operation) => operation['x-customer-aware-scope'] === scope);
    const links = [...own, ...beside].map(({ operationId }) => `[${operationId}]`);
    return [
      code(scope),
      links.length === 0 ? 'what imports may do to customers, see [Customer mapping](../customer-mapping.md)' : links.join(', '),
    ];
  });
  return table(['Scope', 'For'], together(rows));
}

/** In brackets what has a section, which makes a link of it, and in words what is as short. @type {(contract: any) => (name: string) => string} */
function shownIn(contract) {
  const shown = (/** @type {string} */ name) =>
    linkOf(name, contract) === undefined ? typeText(contract.components.schemas[name], shown) : `[${name}]`;
  return shown;
}

const events = '../webhooks.md#the-24-events';

/** What other parts of the page have already, or another page. @type {Record<string, string>} */
const elsewhere = { Scope: '#scopes', ErrorCode: '#errors', EventType: events, EventTypeFilter: events };

/** Of operations, and of schemas that say more than a type. */
function linkOf(/** @type {string} */ name, /** @type {any} */ contract) {
  const schema = contract.components.schemas[name];
  const isOperation = operationIds(contract).includes(name);
  if (schema === undefined && !isOperation) return undefined;
  return elsewhere[name] ?? (isOperation || !isPlain(schema) ? `#${anchorOf(name)}` : undefined);
}

function operationIds(/** @type {any} */ { paths }) {
  return Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
}

function isPlain(/** @type {any} */ { properties, allOf, oneOf, enum: values }) {
  return properties === undefined && allOf === undefined && oneOf === undefined && values === undefined;
}

/** All but the payloads of webhooks and their parts, which the page on webhooks shows. */
function schemasText(/** @type {any} */ contract, /** @type {Record<string, string>} */ typeNames) {
  return Object.entries(contract.components.schemas)
    .filter(([name, schema]) => elsewhere[name] === undefined && !isPlain(schema) && !isOfPayloads(contract, name))
    .map(([name, schema]) => `### ${name}\n\n${schemaText(schema, contract, typeNameText(name, typeNames))}`.trim());
}

/** Where it is not that of the schema. */
function typeNameText(/** @type {string} */ name, /** @type {Record<string, string>} */ typeNames) {
  const type = typeNames[name];
  if (type === undefined) throw new Error(`src/contract/types.ts names no type for the schema ${name}.`);
  return type === name ? '' : `TypeScript: ${code(type)}.`;
}

/** Part of a payload, and of nothing else: the contract puts them last, from the envelope on. */
function isOfPayloads(/** @type {any} */ contract, /** @type {string} */ name) {
  const names = Object.keys(contract.components.schemas);
  return names.indexOf(name) >= names.indexOf('WebhookEnvelope');
}

function schemaText(/** @type {any} */ schema, /** @type {any} */ contract, /** @type {string} */ said) {
  const { allOf = [], enum: values, 'x-enumDescriptions': meanings } = schema;
  const bases = allOf.filter((/** @type {any} */ part) => part.$ref).map((/** @type {any} */ part) => typeText(part, shownIn(contract)));
  const own = [schema, ...allOf].filter((part) => part.properties !== undefined);
  const rows = own.flatMap((part) => fieldRows(part, '', contract));
  const isTyped = rows.length === 0 && bases.length === 0 && meanings === undefined;
  const text = [
    said,
    meaningText(schema),
    bases.length === 0 ? '' : `All of ${bases.join(' and ')}${rows.length === 0 ? '.' : ', and:'}`,
    isTyped ? `${typeText(schema, shownIn(contract))}.` : '',
    assumedValues(schema),
  ];
  const valueRows = meanings === undefined ? [] : values.map((/** @type {string} */ value) => [code(value), prose(meanings[value])]);
  return [
    text.filter((part) => part !== '').join(' '),
    table(['Value', 'Meaning'], valueRows),
    table(['Field', 'Type', 'Meaning'], together(rows)),
  ]
    .filter((part) => part !== '')
    .map((part) => part.trim())
    .join('\n\n');
}

/** The values of an enumeration that no public document has, by their assumption. */
function assumedValues(/** @type {any} */ { 'x-assumed-values': assumed = {} }) {
  const ids = [...new Set(Object.values(assumed))];
  const groups = ids.map(
    (id) =>
      `${Object.keys(assumed)
        .filter((value) => assumed[value] === id)
        .map(code)
        .join(', ')} ${prose(id)}`,
  );
  return groups.length === 0 ? '' : `Assumed: ${groups.join('; ')}.`;
}

/** @type {(schema: any, path: string, contract: any) => string[][]} */
function fieldRows({ properties, required = [] }, path, contract) {
  return Object.entries(properties).flatMap(([name, field]) => {
    const key = code(path + name);
    const row = [required.includes(name) ? `**${key}**` : key, typeText(field, shownIn(contract)), meaningText(field)];
    if (field.properties) return [row, ...fieldRows(field, `${path}${name}.`, contract)];
    return field.items?.properties ? [row, ...fieldRows(field.items, `${path}${name}[].`, contract)] : [row];
  });
}
