// @ts-check
/** What a schema says, in words for a cell of a table: its type, its limits and its values. Of the contract and of scenarios alike. */
import { code, prose } from './reference-markdown.mjs';

/** The last part of a reference. */
export function nameOf(/** @type {{ $ref: string }} */ { $ref }) {
  return $ref.split('/').at(-1) ?? '';
}

/** `shown`: what a reference is shown as. @type {(schema: any, shown: (name: string) => string) => string} */
export function typeText(schema, shown) {
  const { $ref, type, items, format, oneOf, anyOf, enum: values, additionalProperties, properties } = schema;
  if ($ref !== undefined) return shown(nameOf(schema));
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (oneOf !== undefined || anyOf !== undefined)
    return (oneOf ?? anyOf).map((/** @type {any} */ part) => typeText(part, shown)).join(' or ');
  if (values !== undefined) return values.map((/** @type {unknown} */ value) => code(value)).join(', ');
  const names = [type ?? (properties === undefined ? 'anything' : 'object')].flat().map((name) => {
    if (name === 'array') return `list of ${items === undefined ? 'anything' : typeText(items, shown)}`;
    if (name === 'object' && typeof additionalProperties === 'object') return `object of ${typeText(additionalProperties, shown)}`;
    return name === 'string' && format !== undefined ? format : name;
  });
  return [...names, ...limitsOf(schema)].join(', ').replaceAll(', null', ' or null');
}

/** @type {Record<string, (value: any, schema: any) => string>} */
const limits = {
  minimum: (value, { maximum }) => (maximum === undefined || maximum > 1e9 ? '' : `${value} to ${maximum}`), // beyond it: counts and numbers of records
  maxLength: (value) => `up to ${value} characters`,
  maxItems: (value) => `up to ${value} entries`,
  default: (value) => `default ${value}`,
};

function limitsOf(/** @type {any} */ schema) {
  return Object.entries(limits).flatMap(([keyword, words]) =>
    [schema[keyword] === undefined ? '' : words(schema[keyword], schema)].filter((text) => text !== ''),
  );
}

/** The description, and the assumption where no public document says it. */
export function meaningText(/** @type {any} */ { description, 'x-assumed': assumed }) {
  return [prose(description), ...(assumed === undefined ? [] : [`Assumed ${prose(assumed)}.`])].filter((part) => part !== '').join(' ');
}
