// @ts-check
/** docs/reference/scenario.md: each key of a scenario, with its type, its default and its meaning. */
import { anchorOf, assumptionLink, code, pageText, prose, table, together } from './reference-markdown.mjs';
import { meaningText, nameOf, typeText } from './reference-schemas.mjs';

/** What the sections of definitions are called that are not called as their key. @type {Record<string, string>} */
const titles = { client: 'integrationClients[]', apiKey: 'apiKeys[]', mappedParts: 'autoCreate and update', step: 'timeline[]' };

export function scenarioPageText(/** @type {any} */ schema) {
  const sections = sectionsOf(schema);
  const parts = [
    `${schema.description} \`npx ordinavo-mock schema\` prints the schema, which editors understand; the [README](../../README.md) has a whole scenario as an example.
A key that is **bold** must be given. Durations are such as \`250ms\`, \`10s\`, \`1h30m\` or \`2d\`, sizes such as \`64kb\` or \`5mb\`; a date-time has an offset.`,
    ...sections.map(({ title, schema: part }) => {
      const rows = rowsOf(part, '', schema.$defs);
      return `## ${title}\n\n${meaningText(part)}\n\n${table(['Key', 'Type', 'Default', 'Meaning'], together(rows))}`.replace(
        '\n\n\n\n',
        '\n\n',
      );
    }),
  ];
  return pageText('Scenarios', 'contracts/scenario.schema.json', parts, (name) => assumptionLink(name) ?? linkOf(name, schema.$defs));
}

/** The scenario itself, its settings, and each definition with keys of its own that is used. */
function sectionsOf(/** @type {any} */ schema) {
  const { assumptions, ...properties } = schema.properties;
  const whole = {
    properties: { ...properties, assumptions: { description: `${assumptions.description} See the section.`, type: 'object' } },
  };
  const named = Object.entries(schema.$defs).filter(([name, definition]) => hasKeys(definition) && !apart.includes(name));
  return [
    { title: 'The scenario', schema: whole },
    ...named.map(([name, definition]) => ({
      title: titleOf(name),
      schema: name === 'step' ? shortStep(definition, schema.$defs) : definition,
    })),
    { title: 'assumptions', schema: { properties: Object.fromEntries(Object.entries(assumptions.properties).map(withoutProse)) } },
  ];
}

/** What no key of a scenario leads to, and steps, which docs/field-work.md has with their keys. */
const apart = ['condition', 'stepOfTarget', 'stepOfSuggestion'];

/** When, in full, and what, by name. */
function shortStep(/** @type {any} */ { properties: { at, after, delay, ifPossible, ...steps } }, /** @type {any} */ definitions) {
  const short = Object.entries(steps).map(([name, part]) => {
    const { properties } = part.$ref === undefined ? part : definitions[nameOf(part)];
    const keys = Object.keys(properties).filter((key) => key !== 'tenant');
    return [name, { description: `${part.description} Keys: ${keys.map(code).join(', ')}.`, type: 'step' }];
  });
  const description =
    'A time, or what has to happen before, and one step. [Steps and calls](../field-work.md#steps-and-calls) has their keys.';
  return { description, properties: { at, after, delay, ifPossible, ...Object.fromEntries(short) } };
}

/** The register has their meaning: only its number is left. @type {(entry: [string, any]) => [string, any]} */
function withoutProse([name, part]) {
  const [id] = part.description.match(/^A-\d\d/) ?? [''];
  return [name, { ...part, description: `${id}. ${part.enum ? `Default ${part.enum[0]}.` : ''}` }];
}

function hasKeys(/** @type {any} */ { properties }) {
  return properties !== undefined;
}

function titleOf(/** @type {string} */ name) {
  return titles[name] ?? name;
}

/** @type {(schema: any, path: string, definitions: any) => string[][]} */
function rowsOf({ properties, required = [] }, path, definitions) {
  return Object.entries(properties).flatMap(([name, part]) => {
    const key = code(path + name);
    const { byDefault, meaning } = defaultApart([wordsOf(part, definitions), meaningOf(part)].filter((text) => text !== '').join(' '));
    const row = [required.includes(name) ? `**${key}**` : key, typeText(part, (one) => shownAs(one, definitions)), byDefault, meaning];
    const inner = part.properties ? rowsOf(part, `${path}${name}.`, definitions) : [];
    const entries = part.items?.properties ? rowsOf(part.items, `${path}${name}[].`, definitions) : [];
    return [row, ...inner, ...entries];
  });
}

function meaningOf(/** @type {any} */ part) {
  return prose(part.description);
}

/** What a definition without keys says of itself, where the key says nothing. */
function wordsOf(/** @type {any} */ part, /** @type {any} */ definitions) {
  if (part.$ref === undefined || part.description !== undefined) return '';
  const definition = definitions[nameOf(part)];
  return hasKeys(definition) ? '' : prose(definition?.description);
}

/** In brackets what has a place, and in words what has none. @type {(name: string, definitions: any) => string} */
function shownAs(name, definitions) {
  const definition = definitions[name];
  if (definition === undefined) throw new Error(`contracts/scenario.schema.json: there is no definition ${name}.`);
  if (name in spoken) return spoken[name] ?? name;
  return linkOf(name, definitions) === undefined ? typeText(definition, (one) => shownAs(one, definitions)) : `[${name}]`;
}

/** What is too long for a cell, or said on top. @type {Record<string, string>} */
const spoken = {
  duration: 'duration',
  size: 'size',
  key: 'key',
  operation: '`*` or [operation]',
  eventTypeFilter: '`*` or [event]',
  eventType: '[event]',
};

/** @type {Record<string, string>} */
const elsewhere = { operation: 'api.md#operations', scope: 'api.md#scopes', event: '../webhooks.md#the-24-events' };

function linkOf(/** @type {string} */ name, /** @type {any} */ definitions) {
  return elsewhere[name] ?? (definitions[name] !== undefined && hasKeys(definitions[name]) ? `#${anchorOf(titleOf(name))}` : undefined);
}

/** The sentence that says the default, and the rest. */
function defaultApart(/** @type {string} */ text) {
  const [sentence = '', value = ''] = /(?:^|(?<=\. ))Default:? ((?:[^.]|\.(?!\s|$))*)\.(?: |$)/.exec(text) ?? [];
  return { byDefault: value, meaning: text.replace(sentence, '').trim() };
}
