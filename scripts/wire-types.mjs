// @ts-check
/**
 * Types of what goes over the wire: the schemas, and which of them each operation and event has. Paths, headers and shared answers are
 * left out: they are twice as large again, and ship with the package.
 */
import openapiTS, { astToString } from 'openapi-typescript';

export async function wireTypesText(/** @type {any} */ contract) {
  const { schemas, responses } = contract.components;
  const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods));
  const queries = operations.flatMap(({ operationId, parameters = [] }) => {
    const inQuery = parameters.filter((/** @type {any} */ one) => one.in === 'query');
    return inQuery.length === 0 ? [] : [[queryName(operationId), fieldsOf(inQuery)]];
  });
  const [event] = Object.values(contract.webhooks);
  const headers = event.post.parameters.map((/** @type {any} */ one) => contract.components.parameters[one.$ref.split('/').at(-1)]);
  const { openapi, info } = contract;
  const whole = { ...schemas, ...Object.fromEntries(queries), WebhookHeaders: fieldsOf(headers) };
  const nodes = await openapiTS({ openapi, info, paths: {}, components: { schemas: whole } }, { alphabetize: false, immutable: true });
  const ownName = (/** @type {any} */ node) => node.name?.text;
  const wire = withFieldsOfOthers(astToString(nodes.filter((node) => ownName(node) === 'components')), schemas);
  return `${wire}
type Schemas = components["schemas"];

/** What each operation takes, and answers by status. */
export interface OperationTypes {
${operations.map((operation) => operationType(operation, responses)).join('\n')}
}
/** What is posted to receivers, by event type. */
export interface WebhookPayloads {
${Object.entries(contract.webhooks)
  .map(([type, { post }]) => `    /** ${post.summary} */\n    readonly "${type}": ${typeOf(post.requestBody)};`)
  .join('\n')}
}
`;
}

/**
 * Of a value that has one of several forms, a field of one of them can be read before it is known which it is: the others say that they have none.
 * @type {(wire: string, schemas: Record<string, any>) => string}
 */
function withFieldsOfOthers(wire, schemas) {
  const unions = Object.values(schemas).flatMap(({ oneOf }) =>
    oneOf === undefined ? [] : [oneOf.map((/** @type {any} */ one) => one.$ref?.split('/').at(-1))],
  );
  return unions.reduce((text, names) => {
    const fieldsOf = (/** @type {string} */ name) => Object.keys(schemas[name].properties);
    const plain = names.map((/** @type {string} */ name) => `components["schemas"]["${name}"]`);
    const whole = names.map((/** @type {string} */ name, /** @type {number} */ at) => {
      const others = new Set(names.flatMap(fieldsOf).filter((/** @type {string} */ field) => !fieldsOf(name).includes(field)));
      return `(${plain[at]} & { ${[...others].map((field) => `readonly ${field}?: undefined;`).join(' ')} })`;
    });
    if (!text.includes(plain.join(' | '))) throw new Error(`${plain.join(' | ')} is not what openapi-typescript writes any more.`);
    return text.replaceAll(plain.join(' | '), whole.join(' | '));
  }, wire);
}

/** Parameters as the fields of one object. */
function fieldsOf(/** @type {any[]} */ parameters) {
  const fields = parameters.map(({ name, schema: { default: _, ...schema }, description, example }) => [
    name,
    { ...schema, ...(description && { description }), ...(example && { example }) },
  ]);
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(fields),
  };
}

function operationType(
  /** @type {any} */ { operationId, summary, parameters = [], requestBody, responses },
  /** @type {Record<string, any>} */ shared,
) {
  const asksFor = parameters.some((/** @type {any} */ one) => one.in === 'query');
  const answers = Object.entries(responses).map(([status, answer]) => {
    const { content } = answer.$ref ? shared[answer.$ref.split('/').at(-1)] : answer;
    return `readonly ${status}: ${content === undefined ? 'undefined' : typeOf({ content })};`;
  });
  return `    /** ${summary}. */
    readonly ${operationId}: {
        readonly query: ${asksFor ? `Schemas["${queryName(operationId)}"]` : 'undefined'};
        readonly body: ${requestBody === undefined ? 'undefined' : typeOf(requestBody)};
        readonly answers: { ${answers.join(' ')} };
    };`;
}

/** `ListImportJobsQuery` */
function queryName(/** @type {string} */ operationId) {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
}

function typeOf(/** @type {any} */ { content }) {
  return `Schemas["${content['application/json'].schema.$ref.split('/').at(-1)}"]`;
}
