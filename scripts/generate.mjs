// @ts-check
/**
 * Derives from contracts/ what the code needs: types, the operation table, the settings of the register and the validators; and from
 * the truth tables of the tests and the table of moves the pages that show them.
 * `node scripts/generate.mjs` writes; with `--check` it only compares, and fails where a file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { docsPageModule } from './pages/docs-page.mjs';
import { fieldWorkPageText } from './pages/field-work-page.mjs';
import { mappingPageText } from './pages/mapping-page.mjs';
import { referencePages } from './pages/reference.mjs';
import { webhooksPageText } from './pages/webhooks-page.mjs';
import { wireTypesText } from './wire-types.mjs';

const root = new URL('../', import.meta.url);
const generated = 'src/contract/generated/';
const banner = '// Generated from contracts/ by `npm run generate`. Do not edit.\n';

const contract = parse(await read('contracts/openapi.yaml'));
/** @typedef {{ id: string, question: string, setting?: string, values?: Record<string, string>, durations?: string[] }} Assumption */
/** @type {Assumption[]} */
const register = parse(await read('contracts/assumptions.yaml'));
const control = parse(await read('contracts/control.yaml'));
const scenarioSchema = JSON.parse(await read('contracts/scenario.schema.json'));
const settings = register.filter((assumption) => assumption.setting !== undefined);
const schemas = contract.components.schemas;
const { statusOf } = await importTypeScript('src/contract/errors.ts');

const files = {
  'contracts/scenario.schema.json': scenarioSchemaText(),
  'docs/customer-mapping.md': mappingPageText({
    ...(await importTypeScript('test/api/mapping-cases.ts')),
    zoo: parse(await read('scenarios/mapping-zoo.yaml')),
    register,
    meanings: Object.assign(
      {},
      ...[schemas.CustomerMappingStatus, schemas.CustomerMappingWarning, scenarioSchema.$defs.mappingStrategy].map(
        (schema) => schema['x-enumDescriptions'],
      ),
    ),
  }),
  'docs/webhooks.md': webhooksPageText(await read('docs/webhooks.md'), contract),
  'docs/field-work.md': fieldWorkPageText(await read('docs/field-work.md'), {
    ...(await importTypeScript('src/domain/work/life-cycle.ts')),
    scenarioSchema,
  }),
  ...(await referencePages({ contract, register, scenarioSchema, statusOf, typesText: await read('src/contract/types.ts') })),
  [`${generated}types.ts`]: banner + (await wireTypesText(contract)),
  [`${generated}operations.ts`]: operationsText(),
  [`${generated}parameters.ts`]: parametersText(),
  [`${generated}request-examples.ts`]: requestExamplesText(),
  [`${generated}settings.ts`]: settingsText(),
  [`${generated}alternatives.ts`]: alternativesText(),
  [`${generated}scenario-keys.ts`]: scenarioKeysText(),
  [`${generated}target-schema.ts`]: targetSchemaText(),
  [`${generated}docs-page.js`]:
    banner +
    docsPageModule({
      contract,
      register,
      statusOf,
      style: await read('scripts/pages/docs-page.css'),
    }),
  [`${generated}docs-page.d.ts`]: `${banner}
/** The contract as a page for browsers. */
export const docsPage: string;
/** Its Content-Security-Policy. */
export const docsPagePolicy: string;
/** Its ETag. */
export const docsPageTag: string;
`,
  [`${generated}validators.js`]: await validatorsText(requestValidators()),
  [`${generated}validators.d.ts`]: `${banner}
import type { components } from './types.js';
import type { Validator } from '../validator.js';

export const inboundTarget: Validator<components['schemas']['InboundTargetDto']>;
/** A batch with its items unread. */
export const batchEnvelope: Validator<
  Omit<components['schemas']['InboundTargetBatchDto'], 'targets' | 'items'> & { readonly targets?: readonly unknown[] | null; readonly items?: readonly unknown[] | null }
>;
export const webhookCreate: Validator<components['schemas']['WebhookCreateDto']>;
export const webhookUpdate: Validator<components['schemas']['WebhookUpdateDto']>;
export const routeSuggestionCreate: Validator<components['schemas']['RouteSuggestionCreateDto']>;
`,
  [`${generated}scenario-validator.js`]: await validatorsText(scenarioValidator()),
  [`${generated}scenario-validator.d.ts`]: `${banner}
import type { Validator } from '../validator.js';

export const scenario: Validator<unknown>;
`,
  [`${generated}webhook-payloads.js`]: await validatorsText(webhookValidators()),
  [`${generated}webhook-payloads.d.ts`]: validatorTableTypes(
    'webhookPayloads',
    'Whether a payload is what the contract says, by event type.',
    1,
  ),
  [`${generated}control-operations.ts`]: controlOperationsText(),
  [`${generated}control-requests.js`]: await validatorsText(controlValidators('requests')),
  [`${generated}control-requests.d.ts`]: validatorTableTypes(
    'controlRequests',
    'Whether a body is what contracts/control.yaml says, by operation.',
    1,
  ),
  [`${generated}control-answers.js`]: await validatorsText(controlValidators('answers')),
  [`${generated}control-answers.d.ts`]: validatorTableTypes(
    'controlAnswers',
    'Whether an answer is what contracts/control.yaml says, by operation and status.',
    2,
  ),
  [`${generated}answers.js`]: await validatorsText(answerValidators()),
  [`${generated}answers.d.ts`]: `${banner}
import type { Validator } from '../validator.js';

/** Whether a body is what the contract says, by operation and status. */
export const answers: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;
`,
};

const stale = [];
for (const [path, text] of Object.entries(files)) {
  if ((await read(path)) === text) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(new URL(path, root), text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are fresh.' : `Wrote ${stale.join(', ')}.`);

/** @param {string} path */
async function read(path) {
  return readFile(new URL(path, root), 'utf8').catch(() => '');
}

/** The parts of the scenario schema that other files of contracts/ decide: scopes, priorities, and the settings of the register. */
function scenarioSchemaText() {
  scenarioSchema.$defs.scope = { enum: ['*', ...schemas.Scope.enum] };
  scenarioSchema.$defs.priority = { enum: schemas.Priority.enum.filter((/** @type {unknown} */ priority) => priority !== null) };
  const { result } = schemas.WebhookVisitReport.properties;
  scenarioSchema.$defs.visitResult = { enum: result.enum.filter((/** @type {unknown} */ value) => value !== null) };
  scenarioSchema.$defs.problemType = { enum: schemas.WebhookProblem.properties.type.enum };
  const operationIds = Object.values(contract.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  const { name: _, ...conditions } = scenarioSchema.$defs.expectation.properties;
  conditions.importJob.properties.status.enum = schemas.ImportJobStatus.enum;
  scenarioSchema.$defs.condition.properties = conditions; // an expectation without its name
  scenarioSchema.$defs.operation.enum = ['*', ...operationIds];
  scenarioSchema.$defs.eventType.enum = schemas.EventType.enum;
  scenarioSchema.$defs.eventTypeFilter.enum = schemas.EventTypeFilter.enum;
  conditions.deliveries.properties.status.enum = schemas.WebhookDeliveryStatus.enum;
  scenarioSchema.properties.assumptions = {
    description: 'Alternatives to the register of assumptions. Only what differs.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      settings.map(({ id, setting, question, values, durations }) => [
        setting,
        {
          description: `${id}: ${question}${
            values
              ? ` ${Object.entries(values)
                  .map(([value, meaning]) => `${value}: ${meaning}`)
                  .join(' ')}`
              : ''
          }`,
          ...(durations ? { type: 'array', minItems: 1, items: { $ref: '#/$defs/duration' } } : { enum: Object.keys(values ?? {}) }),
        },
      ]),
    ),
  };
  return `${JSON.stringify(scenarioSchema, null, 2)}\n`;
}

function operationsText() {
  const rows = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      scopes: operation.security.flatMap((/** @type {Record<string, string[]>} */ needed) => Object.values(needed)),
      customerAwareScope: operation['x-customer-aware-scope'] ?? null,
    })),
  );
  const lists = {
    Scope: 'scopes',
    ImportJobStatus: 'importJobStatuses',
    RouteSuggestionStatus: 'routeSuggestionStatuses',
    EventType: 'eventTypes',
    WebhookDeliveryStatus: 'webhookDeliveryStatuses',
  };
  return `${banner}
/** The operations of contracts/openapi.yaml. A request needs one of \`scopes\`, whole. */
export const operations = ${JSON.stringify(rows, null, 2)} as const;

${Object.entries(lists)
  .map(([schema, name]) => `export const ${name} = ${JSON.stringify(schemas[schema].enum)} as const;`)
  .join('\n')}
`;
}

function parametersText() {
  const rows = Object.values(contract.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId, parameters = [] }) => {
      const whole = parameters.map((/** @type {any} */ one) =>
        one.$ref ? contract.components.parameters[one.$ref.split('/').at(-1)] : one,
      );
      return [operationId, Object.fromEntries(whole.map((/** @type {any} */ one) => [one.name, one.in]))];
    }),
  );
  return `${banner}
import type { OperationId } from '../types.js';

/** Where each parameter of an operation stands, by its name. */
export const parameters: Readonly<Record<OperationId, Readonly<Record<string, 'path' | 'query' | 'header'>>>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};
`;
}

function controlOperationsText() {
  const rows = Object.entries(control.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, summary, security, requestBody }]) => {
      const needsToken = security === undefined;
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        summary,
        needsToken,
        body: requestBody?.required ?? (requestBody ? false : null),
      };
    }),
  );
  return `${banner}
/** The operations of contracts/control.yaml. \`body\`: whether one is required; null where there is none. */
export const controlOperations = ${JSON.stringify(rows, null, 2)} as const;
`;
}

/** What can be sent, as the documents show it. */
function requestExamplesText() {
  const rows = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      if (operation.operationId === undefined) return []; // parameters of all methods
      const { operationId, summary, requestBody } = operation;
      const found = Object.entries(requestBody?.content['application/json'].examples ?? { '': {} });
      return found.map(([name, example]) => {
        const { summary: words = name, value = null } = example.$ref
          ? contract.components.examples[example.$ref.split('/').at(-1)]
          : example;
        return { operation: operationId, method: method.toUpperCase(), path, summary, example: words, body: value };
      });
    }),
  );
  return `${banner}
/** A request that the documents show. */
export interface RequestExample {
  readonly operation: string;
  readonly method: string;
  /** Below the base path; \`{importJobId}\` and the like are to be filled in. */
  readonly path: string;
  readonly summary: string;
  /** What this example shows; empty where there is only one, without a body. */
  readonly example: string;
  /** \`null\`: none is sent. */
  readonly body: unknown;
}

/** All operations of the contract, each with its examples. */
export const requestExamples: readonly RequestExample[] = ${JSON.stringify(rows, null, 2)};
`;
}

/** Validators for control, by operation; for answers by status, too. */
function controlValidators(/** @type {'requests' | 'answers'} */ what) {
  const ajv = newAjv(control.components.schemas);
  ajv.addSchema({ ...scenarioSchema, $id: 'scenario' });
  const schemaOf = (/** @type {any} */ { content }) => content[Object.keys(content)[0] ?? ''].schema.$ref.split('/').at(-1);
  /** @type {[string, string][]} */
  const rows = Object.values(control.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, requestBody, responses }) => {
      if (what === 'requests') return requestBody ? [/** @type {[string, string]} */ ([operationId, schemaOf(requestBody)])] : [];
      const byStatus = Object.entries(responses).map(([status, answer]) => [
        status,
        schemaOf(answer.$ref ? control.components.responses[answer.$ref.split('/').at(-1)] : answer),
      ]);
      return [
        /** @type {[string, string]} */ ([operationId, `{ ${byStatus.map(([status, schema]) => `${status}: ${schema}`).join(', ')} }`]),
      ];
    }),
  );
  const used = new Set(rows.flatMap(([, text]) => [...text.matchAll(/[A-Z]\w+/g)].map(([name]) => name)));
  return {
    ajv,
    exports: Object.fromEntries([...used].map((schema) => [schema, schema])),
    more: `\nexport const control${what === 'requests' ? 'Requests' : 'Answers'} = {\n${rows.map(([id, schema]) => `  ${id}: ${schema},`).join('\n')}\n};\n`,
  };
}

function validatorTableTypes(/** @type {string} */ name, /** @type {string} */ what, /** @type {number} */ depth) {
  /** @type {(level: number) => string} */
  const table = (level) => (level === 0 ? 'Validator<unknown>' : `Readonly<Record<string, ${table(level - 1)}>>`);
  return `${banner}
import type { Validator } from '../validator.js';

/** ${what} */
export const ${name}: ${table(depth)};
`;
}

function settingsText() {
  const type = (/** @type {any} */ { values, durations }) =>
    durations
      ? 'readonly string[]'
      : Object.keys(values)
          .map((value) => `'${value}'`)
          .join(' | ');
  const initial = (/** @type {any} */ { values, durations }) => JSON.stringify(durations ?? Object.keys(values ?? {})[0]);
  return `${banner}
/** The switchable settings of contracts/assumptions.yaml. */
export interface Assumptions {
${settings.map((row) => `  /** [${row.id}] ${row.question} */\n  readonly ${row.setting}: ${type(row)};`).join('\n')}
}

export const defaultAssumptions: Assumptions = {
${settings.map((row) => `  ${row.setting}: ${initial(row)},`).join('\n')}
};

/** How imported customers are matched with those that exist [S1]. */
export type MappingStrategy = ${union(scenarioSchema.$defs.mappingStrategy)};
/** What \`ExternalIdFirst\` may fall back to [A-15]. */
export type SafeMatching = ${union(scenarioSchema.$defs.safeMatching)};
`;
}

function alternativesText() {
  return `${banner}
import type { Assumptions } from './settings.js';

/** What each setting of the register may be, the default first. Of schedules, which have no names, there is the default, and a second one: a single attempt. */
export const alternatives: readonly {
  readonly id: string;
  readonly setting: keyof Assumptions;
  readonly question: string;
  readonly values: readonly { readonly value: string | readonly string[]; readonly meaning: string }[];
}[] = ${JSON.stringify(settings.map(valuesOf), null, 2)};
`;
}

/** A setting with all that it may be, and what that means. */
function valuesOf(/** @type {Assumption} */ { id, setting, question, values, durations }) {
  const named = Object.entries(values ?? {}).map(([value, meaning]) => ({ value, meaning }));
  const schedules = [
    { value: durations, meaning: 'The schedule of the register.' },
    { value: ['0s'], meaning: 'One attempt, and none again.' },
  ];
  return { id, setting, question, values: durations === undefined ? named : schedules };
}

function union(/** @type {{ enum: string[] }} */ { enum: values }) {
  return values.map((value) => `'${value}'`).join(' | ');
}

/** What generated targets are made by: the contract's schema, in one piece, without prose and without `null`, which counts as left out [A-36]. */
function targetSchemaText() {
  /** @type {(schema: any) => any} */
  const whole = ({ $ref, description, 'x-assumed-values': _, ...schema }) => {
    if ($ref) return whole(schemas[$ref.split('/').at(-1)]);
    const { type, enum: values, properties, additionalProperties } = schema;
    const some = (/** @type {unknown} */ one) => one !== null && one !== 'null';
    return {
      ...schema,
      type: Array.isArray(type) ? type.find(some) : type,
      ...(values && { enum: values.filter(some) }),
      ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, whole(part)])) }),
      ...(additionalProperties && { additionalProperties: whole(additionalProperties) }),
    };
  };
  return `${banner}
/** InboundTargetDto without \`null\`. */
export const inboundTargetSchema = ${JSON.stringify(whole(schemas.InboundTargetDto), null, 2)};
`;
}

/** The keys that each object of a scenario may have, by its place in the file, for suggestions. */
function scenarioKeysText() {
  /** @type {Record<string, string[]>} */
  const keys = {};
  const walk = (/** @type {any} */ schema, /** @type {string} */ place) => {
    const { $ref, oneOf, properties, items } = schema;
    if ($ref) walk(scenarioSchema.$defs[$ref.split('/').at(-1)], place);
    for (const branch of oneOf ?? []) walk(branch, place);
    if (items) walk(items, `${place}[]`);
    if (!properties) return;
    keys[place] = Object.keys(properties);
    for (const [name, part] of Object.entries(properties)) walk(part, place === '' ? name : `${place}.${name}`);
  };
  walk(scenarioSchema, '');
  return `${banner}
/** The keys that an object of a scenario may have, by its place, such as \`tenants[].integrationClients[]\`. */
export const scenarioKeys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, null, 2)};
`;
}

/** What comes in. Date-times are left to `readInstant`: whether they may lack their offset is for the register to say [A-28]. */
function requestValidators() {
  const ajv = newAjv();
  ajv.addFormat('date-time', true);
  // Items are validated one by one, so that a bad one costs only itself [A-08].
  const envelope = structuredClone(schemas.InboundTargetBatchDto);
  for (const name of ['targets', 'items']) envelope.properties[name].items = {};
  ajv.addSchema({ ...retargeted(envelope), $id: 'batchEnvelope' });
  return {
    ajv,
    exports: {
      inboundTarget: 'InboundTargetDto',
      webhookCreate: 'WebhookCreateDto',
      webhookUpdate: 'WebhookUpdateDto',
      routeSuggestionCreate: 'RouteSuggestionCreateDto',
      batchEnvelope: 'batchEnvelope',
    },
  };
}

/** Once at each start, so that what counts is how long it takes to load. */
function scenarioValidator() {
  const ajv = newAjv({}, false);
  ajv.addFormat('date-time', true);
  ajv.addSchema({ ...scenarioSchema, $id: 'scenario' });
  return { ajv, exports: { scenario: 'scenario' } };
}

/** What goes out: the tests hold every answer against it. `answers` says which operation and status has which. */
function answerValidators() {
  const named = Object.values(contract.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => [
      operation.operationId,
      Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => {
          const { content } = answer.$ref ? contract.components.responses[answer.$ref.split('/').at(-1)] : answer;
          return [status, content === undefined ? 'Nothing' : content['application/json'].schema.$ref.split('/').at(-1)];
        }),
      ),
    ]),
  );
  const used = new Set(named.flatMap(([, byStatus]) => Object.values(byStatus)));
  const table = named.map(
    ([id, byStatus]) =>
      `  ${id}: {${Object.entries(byStatus)
        .map(([status, schema]) => ` ${status}: ${schema}`)
        .join(',')} },`,
  );
  const ajv = newAjv();
  ajv.addSchema({ $id: 'Nothing', type: 'null' });
  return {
    ajv,
    exports: Object.fromEntries([...used].map((schema) => [schema, schema])),
    more: `\nexport const answers = {\n${table.join('\n')}\n};\n`,
  };
}

/** What is posted to receivers, by event type. */
function webhookValidators() {
  const rows = Object.entries(contract.webhooks).map(([type, { post }]) => [
    type,
    post.requestBody.content['application/json'].schema.$ref.split('/').at(-1),
  ]);
  return {
    ajv: newAjv(),
    exports: Object.fromEntries(rows.map(([, schema]) => [schema, schema])),
    more: `\nexport const webhookPayloads = {\n${rows.map(([type, schema]) => `  '${type}': ${schema},`).join('\n')}\n};\n`,
  };
}

/** `inlineRefs: false` makes less code, which loads quicker, and slower validators. */
function newAjv(ofContract = schemas, inlineRefs = true) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false, inlineRefs, code: { source: true, esm: true } });
  addFormats.default(ajv);
  for (const word of ['x-assumed', 'x-assumed-values', 'x-enumDescriptions', 'example']) ajv.addKeyword(word);
  for (const [name, schema] of Object.entries(ofContract)) ajv.addSchema({ ...retargeted(schema), $id: name });
  return ajv;
}

/** The same schema with its references as JSON Schema spells them, outside an OpenAPI document. */
function retargeted(/** @type {any} */ schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"').replaceAll('"scenario.schema.json#', '"scenario#'));
}

/**
 * Ajv's ESM output still calls `require` for its runtime helpers and formats; bundling makes imports of it. They stay imports
 * of the packages, so that the file holds nobody else's code and their fixes reach every user.
 */
async function validatorsText(/** @type {{ ajv: any, exports: Record<string, string>, more?: string }} */ { ajv, exports, more = '' }) {
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, exports) + more, resolveDir: new URL('.', root).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    minify: true, // nobody reads it, and it loads quicker
    plugins: [
      {
        name: 'imports-for-requires',
        setup(it) {
          it.onResolve({ filter: /^(ajv|ajv-formats)\/dist\// }, ({ path, kind }) =>
            kind === 'require-call' ? { path, namespace: 'required' } : { path: `${path}.js`, external: true },
          );
          it.onLoad({ filter: /^ajv\//, namespace: 'required' }, ({ path }) => ({
            contents: `import helper from '${path}'; export default helper.default ?? helper; // Node gives the module, some bundlers its default`,
          }));
          it.onLoad({ filter: /^ajv-formats\//, namespace: 'required' }, ({ path }) => ({
            contents: `import formats from '${path}'; export const { fullFormats } = formats;`,
          }));
        },
      },
    ],
  });
  return `${banner}// @ts-nocheck\n${outputFiles[0]?.text}`;
}

/** What a TypeScript file without imports of values exports. */
async function importTypeScript(/** @type {string} */ path) {
  const { outputFiles } = await build({ entryPoints: [new URL(path, root).pathname], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
