// @ts-check
/** The table of moves and the steps that make them, as the generated part of docs/field-work.md. */

/**
 * @typedef {Record<string, string>} Statuses
 * @typedef {{ from: Record<string, string[]>, to: Statuses, causes: string[], mayCause?: string[] }} Rule
 * @typedef {object} Source
 * @property {Record<string, Rule>} lifeCycle
 * @property {(name: any) => string} moveText
 * @property {any} scenarioSchema
 */

const [begin, end] = [
  '<!-- Generated from src/domain/work/life-cycle.ts and contracts/scenario.schema.json by `npm run generate`. Do not edit below. -->',
  '<!-- Up to here. -->',
];

/** The page with its generated part made anew. */
export function fieldWorkPageText(/** @type {string} */ page, /** @type {Source} */ source) {
  const [before = ''] = page.split(begin);
  const [, after = '\n'] = page.split(end);
  return `${before.trimEnd()}\n\n${begin}\n\n${movesText(source)}\n${stepsText(source)}\n${end}${after}`.trimStart();
}

function movesText(/** @type {Source} */ { lifeCycle, moveText }) {
  const rows = Object.entries(lifeCycle).map(([name, { from, to, causes, mayCause = [] }]) => {
    const events = [...causes.map(code), ...mayCause.map((type) => `perhaps ${code(type)}`)];
    return [code(moveText(name)), allowedText(from), becomesText(to), events.join(', ')];
  });
  return table(['Move', 'Allowed while', 'Then', 'Events, in this order'], rows);
}

function stepsText(/** @type {Source} */ { scenarioSchema }) {
  const steps = Object.entries(stepSchemas(scenarioSchema));
  const rows = steps.map(([name, { description, properties }]) => [code(name), description, keysOf(properties).map(code).join(', ')]);
  const keys = steps.flatMap(([name, { properties, required = [] }]) =>
    keysOf(properties)
      .filter((key) => key !== 'target')
      .map((key) => [code(name), code(key), meaning(properties[key], required.includes(key), scenarioSchema)]),
  );
  return `### Steps and calls

Timelines, \`mock.moves\`, control over HTTP and the command have them under these names. \`target\` is the external ID of a
target: by default that of the event that a step has waited for, else the newest one that the step is possible for. All take
\`tenant\`, by default the first.

${table(['Step', 'What people do', 'It takes'], rows)}
${table(['Step', 'Key', ''], keys)}`;
}

/**
 * A step says when, and then what: that is what has keys of its own and is not about when.
 * @returns {Record<string, any>}
 */
function stepSchemas(/** @type {any} */ { $defs }) {
  const { at, after, delay, ifPossible, ...steps } = $defs.step.properties;
  return Object.fromEntries(Object.entries(steps).map(([name, schema]) => [name, whole(schema, $defs)]));
}

/** With what it refers to. */
function whole(/** @type {any} */ schema, /** @type {any} */ $defs) {
  return { ...(schema.$ref ? $defs[schema.$ref.split('/').at(-1)] : {}), ...schema };
}

/** Without the tenant, which all have. */
function keysOf(/** @type {Record<string, any>} */ properties) {
  return Object.keys(properties).filter((key) => key !== 'tenant');
}

function meaning(/** @type {any} */ schema, /** @type {boolean} */ isRequired, /** @type {any} */ { $defs }) {
  const { $ref, description } = schema;
  const all = whole(schema, $defs);
  const { enum: values, minimum, maximum, maxLength } = all;
  const isNumber = all.type === 'integer' && minimum !== undefined && maximum !== undefined;
  const sentences = [
    ...(values ? [`${values.map(code).join(', ')}.`] : []),
    ...(isNumber ? [`${minimum} to ${maximum}.`] : []),
    ...(!$ref && all.type === 'string' && maxLength ? [`Up to ${maxLength} characters.`] : []),
    ...($ref && !values && !description ? [all.description ?? ''] : []),
    ...(description ? [description] : []),
    ...(isRequired ? ['Must be given.'] : []),
  ];
  return sentences.join(' ');
}

/** @type {Statuses} */
const words = { target: 'target', appointment: 'appointment', visitReport: 'report', billingEvent: 'billing event' };

function allowedText(/** @type {Record<string, string[]>} */ from) {
  const parts = Object.entries(from).map(([record, statuses]) =>
    statuses.includes('none') ? `there is no ${words[record]}` : `the ${words[record]} is ${statuses.map(code).join(' or ')}`,
  );
  return parts.join(', ');
}

function becomesText(/** @type {Statuses} */ to) {
  const parts = Object.entries(to).map(([record, status]) => `${words[record]} ${code(status)}`);
  return parts.length === 0 ? 'as before' : parts.join(', ');
}

function code(/** @type {string} */ text) {
  return `\`${text}\``;
}

function table(/** @type {string[]} */ heads, /** @type {string[][]} */ rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |\n`;
  return [heads, heads.map(() => '---'), ...rows].map(line).join('');
}
