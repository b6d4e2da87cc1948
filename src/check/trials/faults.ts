/** What can be wrong with a body: each fault alone, in a body that is sound otherwise. */
import type { JsonSchema } from '../contract/contract.js';
import {
  fits,
  hasWaysOut,
  isRecord,
  listedIn,
  matches,
  numberIn,
  plain,
  propertiesOf,
  requiredOf,
  schemaUnder,
  textIn,
  typeOf,
  typesOf,
} from './schema.js';
import { choiceIn, wrongForms } from './unsaid.js';

export interface BodyFault {
  /** Of which there are many: `wrong type`. */
  readonly kind: string;
  /** In words, with where it is: `planning.priority is not of the list`. */
  readonly what: string;
  /** JSON pointer into the request. */
  readonly pointer: string;
  readonly body: unknown;
}

/** Of one value. */
interface ValueFault {
  readonly kind: string;
  /** `is not of the list` */
  readonly what: string;
  readonly value: unknown;
}

type Place = readonly (string | number)[];

/** `sound`: a body that the schema takes. What it leaves out is put in to be wrong. Unknown properties are no fault: they are ignored [S0]. */
export function faultsOf(schema: JsonSchema, sound: unknown): readonly BodyFault[] {
  const found: BodyFault[] = [];
  const add = (place: Place, { kind, what, value }: ValueFault) => {
    found.push({ kind, what: `${named(place)} ${what}`, pointer: `/body${pointerOf(place)}`, body: withValue(sound, place, value) });
  };
  const visit = (part: JsonSchema, place: Place, value: unknown): void => {
    if (place.length > 5 || hasWaysOut(part)) return;
    const flat = plain(part);
    if (place.length > 0) for (const fault of valueFaults(flat)) add(place, fault);
    for (const wrong of wrongForms[String(place.at(-1))] ?? [])
      if (typeOf(flat) === 'string') add(place, { kind: 'wrong form', what: `is ${wrong}`, value: wrong });
    if (typeOf(flat) === 'object') {
      const whole = isRecord(value) ? value : {};
      for (const name of requiredOf(flat)) add([...place, name], { kind: 'missing', what: 'is missing', value: undefined });
      const choice = place.length === 0 ? choiceIn(propertiesOf(flat).map(([name]) => name)) : null;
      for (const [name, inner] of propertiesOf(flat)) {
        if (choice?.includes(name) && !(name in whole)) continue; // beside the other one it would be wrong in any case
        // what is beside it must be sound, so nothing is put into a part that is not there and needs more
        if (whole === value || requiredOf(flat).length === 0) visit(inner, [...place, name], whole[name]);
      }
      const [free] = Object.keys(whole).filter((name) => propertiesOf(flat).every(([own]) => own !== name));
      const schemaOfFree = schemaUnder(flat, 'additionalProperties');
      if (schemaOfFree !== null) visit(schemaOfFree, [...place, free ?? 'anything'], undefined);
    }
    const items = schemaUnder(flat, 'items');
    if (typeOf(flat) === 'array' && items !== null && Array.isArray(value) && value.length > 0) visit(items, [...place, 0], value[0]);
  };
  visit(schema, [], sound);
  return found;
}

/** What a value of the schema must not be. */
export function valueFaults(schema: JsonSchema): readonly ValueFault[] {
  const flat = plain(schema);
  const candidates = [...wrongTypes(flat), ...outsideLists(flat), ...outsideBounds(flat), ...wrongTexts(flat)];
  return candidates.filter(({ kind, value }) => kind === 'format' || !fits(flat, value) || beyondItems(flat, value));
}

const othersByType: Readonly<Record<string, ValueFault>> = {
  string: { kind: 'wrong type', what: 'is a number', value: 42 },
  integer: { kind: 'wrong type', what: 'is a word', value: 'many' },
  number: { kind: 'wrong type', what: 'is a word', value: 'many' },
  boolean: { kind: 'wrong type', what: 'is a word', value: 'perhaps' },
  object: { kind: 'wrong type', what: 'is a word', value: 'a word' },
  array: { kind: 'wrong type', what: 'is an object', value: {} },
};

function wrongTypes(flat: JsonSchema): readonly ValueFault[] {
  const type = typeOf(flat);
  const other = type === null ? undefined : othersByType[type];
  return [
    ...(other === undefined ? [] : [other]),
    ...(type === 'integer' ? [{ kind: 'wrong type', what: 'is a fraction', value: 1.5 }] : []),
    ...(type !== null && !typesOf(flat).includes('null') ? [{ kind: 'null', what: 'is null', value: null }] : []),
  ];
}

function outsideLists(flat: JsonSchema): readonly ValueFault[] {
  const [first] = listedIn(flat) ?? [];
  if (typeof first !== 'string') return first === undefined ? [] : [{ kind: 'list', what: 'is not of the list', value: 'NotOfTheList' }];
  return [
    { kind: 'list', what: 'is not of the list', value: 'NotOfTheList' },
    {
      kind: 'list',
      what: 'is of the list but for its case',
      value: first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase(),
    },
  ];
}

function outsideBounds(flat: JsonSchema): readonly ValueFault[] {
  const [low, high] = [numberIn(flat, 'minimum'), numberIn(flat, 'maximum')];
  const [above, below] = [numberIn(flat, 'exclusiveMinimum'), numberIn(flat, 'exclusiveMaximum')];
  const step = numberIn(flat, 'multipleOf');
  const [fewest, most] = [numberIn(flat, 'minItems'), numberIn(flat, 'maxItems')];
  const fault = (what: string, value: unknown): ValueFault => ({ kind: 'bounds', what, value });
  const items = schemaUnder(flat, 'items') ?? {};
  return [
    ...(low === null ? [] : [fault('is too small', low - 1)]),
    ...(high === null ? [] : [fault('is too large', high + 1)]),
    ...(above === null ? [] : [fault('is not larger than its bound', above)]),
    ...(below === null ? [] : [fault('is not smaller than its bound', below)]),
    ...(step === null ? [] : [fault('is no multiple', step / 2)]),
    ...(fewest === null || fewest < 1 ? [] : [fault('has too few', [])]),
    ...(most === null || most > 5000
      ? []
      : [
          fault(
            'has too many',
            Array.from({ length: most + 1 }, () => anyOf(items)),
          ),
        ]),
  ];
}

function wrongTexts(flat: JsonSchema): readonly ValueFault[] {
  if (typeOf(flat) !== 'string') return [];
  const [shortest, longest] = [numberIn(flat, 'minLength'), numberIn(flat, 'maxLength')];
  const [pattern, format] = [textIn(flat, 'pattern'), textIn(flat, 'format')];
  const length = Math.min(Math.max(shortest ?? 0, 20), longest ?? 20);
  const strange = ['no pattern has this: ä ö ü, blanks', '\u00e4'.repeat(40), ''].map((text) => text.slice(0, length));
  const unlike = pattern === null ? undefined : strange.find((text) => !matches(pattern, text));
  const wrong = format === null ? undefined : wrongByFormat[format];
  return [
    ...(shortest === null || shortest < 1 ? [] : [{ kind: 'length', what: 'is too short', value: 'x'.repeat(shortest - 1) }]),
    ...(longest === null || longest > 100_000 ? [] : [{ kind: 'length', what: 'is too long', value: 'x'.repeat(longest + 1) }]),
    ...(unlike === undefined ? [] : [{ kind: 'pattern', what: 'is not of its pattern', value: unlike }]),
    ...(wrong ?? []).map((value) => ({ kind: 'format', what: `is "${value}"`, value })),
  ];
}

/** Of each format what only looks like it. */
const wrongByFormat: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-30', '24.06.2026'],
  'date-time': ['2026-06-24T25:00:00Z', '24.06.2026 8:00'],
  uri: ['nowhere'],
  email: ['nobody'],
  uuid: ['1234'],
};

function beyondItems(flat: JsonSchema, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value.length < (numberIn(flat, 'minItems') ?? 0) || value.length > (numberIn(flat, 'maxItems') ?? Infinity);
}

/** The simplest that such a list may hold. */
function anyOf(items: JsonSchema): unknown {
  const flat = plain(items);
  const [listed] = listedIn(flat) ?? [];
  if (listed !== undefined) return listed;
  const type = typeOf(flat);
  return type === 'integer' || type === 'number' ? (numberIn(flat, 'minimum') ?? 1) : type === 'object' ? {} : 'x';
}

/** The body with another value at a place; `undefined` takes it out. */
function withValue(body: unknown, [name, ...rest]: Place, value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.map((part, index) => (index === name ? withValue(part, rest, value) : part));
  const whole = isRecord(body) ? body : {};
  return { ...whole, [name]: withValue(whole[name], rest, value) };
}

/** `targets[0].planning.priority` */
function named(place: Place): string {
  return place.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function pointerOf(place: Place): string {
  return place.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
