/**
 * Targets that are valid by contract and plausible to a person. json-schema-faker walks the contract's own schema of InboundTargetDto, narrowed to
 * what a form has, and takes each value from a job whose values fit together.
 */
import { inboundTargetSchema } from '../../contract/generated/target-schema.js';
import { inboundTarget } from '../../contract/generated/validators.js';
import type { InboundTargetDto } from '../../contract/types.js';
import { type Company, companiesOf } from './customers.js';
import { drawOf } from './draw.js';
import { type Fields, type Form, forms, together } from './forms.js';
import { type Job, jobFor } from './job.js';
import { define, generateSync, type JsonSchema } from './json-schema-faker.js';
import { regions } from './places.js';
import { workingDay } from './working-days.js';

/** So many targets in a row are in one region, for one day: what a planner would make a few routes of. */
const perDay = 50;
/** After so many days it is the first one again. */
const days = 20;
/** Numbers of targets are unique among all seeds as long as there are no more. */
export const mostTargets = 100_000;

/** `firstDay`: an instant; on its day, or on the next working day, the first routes are driven. */
export function targetGenerator(seed: number, firstDay: number): (index: number) => InboundTargetDto {
  const companies = regions.map(companiesOf);
  const schemas = Object.fromEntries(forms.map((form, index) => [index, schemaOf(form)]));
  const weights = Object.fromEntries(forms.map(({ weight }, index) => [index, weight]));
  return (index) => {
    const group = Math.floor(index / perDay);
    const draw = drawOf(seed, 'target', index);
    const company: Company = draw.oneOf(drawOf(seed, 'region', group).oneOf(companies));
    const job = jobFor(draw, company, seed * 10 * mostTargets + index + 1, workingDay(firstDay, group % days));
    const schema = schemas[draw.weighted(weights)] ?? false;
    const target = generateSync(schema, { seed: draw.whole(0, 0xffff_ffff), extensions: { faker: job } });
    const ordered = inOrderOf(schema, target);
    if (!inboundTarget(ordered)) throw new Error(`Target ${index} breaks the contract: ${JSON.stringify(inboundTarget.errors)}`);
    return ordered;
  };
}

const keyword = 'valueOfJob';

define(keyword, (path, _schema, { extensions }) => {
  const job: Job = extensions?.faker; // where a value of ours gets through to here
  return String(path)
    .split('.')
    .reduce<unknown>((value, name) => propertyOf(value, name), job);
});

function schemaOf({ target, parts }: Form): JsonSchema {
  const contract = inboundTargetSchema.properties;
  return narrowed(contract, { always: target.always, sometimes: target.sometimes ?? [] }, (name, schema) => {
    const fields: Named | undefined = propertyOf(parts, name);
    if (fields === undefined) return { ...schema, [keyword]: name };
    return narrowed(schema.properties ?? {}, fields, (field, inner) => ({ ...inner, [keyword]: `${name}.${field}` }));
  });
}

type Part = Exclude<JsonSchema, boolean>;
type Named = Fields<Record<string, unknown>>;

/** The contract's schema of an object with some of its fields, in its order. */
function narrowed(contract: object, { always, sometimes = [] }: Named, schemaFor: (name: string, schema: Part) => JsonSchema): JsonSchema {
  const named = new Set([...always, ...sometimes].flatMap((name) => [name, ...(together[name] ?? [])]));
  const properties = Object.entries(contract).filter(([name]) => named.has(name));
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(([name, schema]) => [name, schemaFor(name, schema)])),
    required: [...always],
    dependentRequired: Object.fromEntries(Object.entries(together).map(([name, others]) => [name, [...others]])),
  };
}

/** json-schema-faker puts what must stand beside another field last; a person looks for it where the contract has it. */
function inOrderOf(schema: JsonSchema, value: unknown): unknown {
  if (typeof schema === 'boolean' || schema.properties === undefined || value === undefined) return value;
  const entries = Object.entries(schema.properties).map(([name, inner]) => [name, inOrderOf(inner, propertyOf(value, name))]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function propertyOf(value: unknown, name: string) {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
