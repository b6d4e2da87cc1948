/** What of a newer JSON Schema breaks whoever goes by an older one: where values are taken it allows less, where they are given it allows more. */
import { listOf, partOf, recordOf } from '../json.js';

/** `taken`: in requests, where what was fine has to stay fine. `given`: in answers and webhooks, where nothing may come that could not before. */
export type Side = 'taken' | 'given';

export interface SchemaChange {
  /** Into the value, with `*` for every item and for every field that has no name: `/items/*`; `''` for the whole. */
  readonly pointer: string;
  readonly what: string;
}

/** A value has to fit all of them. */
type Schemas = readonly unknown[];
/** The same, with one branch taken of each choice in them. */
type Form = Schemas;
type Compared = (old: Form, next: Form, side: Side) => readonly SchemaChange[];

/** A place has no more, so that schemas which hold each other do not fill a report. */
const mostChanges = 100;
/** A schema that could be read in more ways is read as if the choices beyond were not there. */
const mostForms = 64;

/**
 * Compares schemas without references, which may hold themselves. Not looked into: `not`, `if`, `contains`, `prefixItems`,
 * `patternProperties`, `propertyNames` and what depends on other fields. A branch of `oneOf` or `anyOf` is held against the branch that
 * is nearest to it.
 */
export function schemaComparison(): (old: unknown, next: unknown, side: Side) => readonly SchemaChange[] {
  const numbers = new Map<unknown, number>();
  const known = new Map<string, readonly SchemaChange[]>();

  const numberOf = (schema: unknown): number => {
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return number;
  };

  const changes: Compared = (oldSchemas, nextSchemas, side) => {
    const [old, next] = [whole(oldSchemas), whole(nextSchemas)];
    const names = [old, next].map((schemas) => schemas.map(numberOf).join(' '));
    const key = [side, ...names].join(', ');
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, []); // within itself: said where it begins
    const isFree = (side === 'taken' ? next : old).length === 0; // anything is fine
    const found = isFree || names[0] === names[1] ? [] : distinct(formChanges(formsOf(old), formsOf(next), side));
    known.set(key, found);
    return found;
  };

  const formChanges = (olds: readonly Form[], nexts: readonly Form[], side: Side): readonly SchemaChange[] => {
    const [oldKinds, nextKinds] = [kindsOfAll(olds), kindsOfAll(nexts)];
    const within = groups.flatMap(({ kinds, compared }) => {
      const ofThese = (form: Form) => kinds.some((kind) => kindsOf(form).has(kind));
      const [old, next] = [olds.filter(ofThese), nexts.filter(ofThese)];
      return old.length === 0 || next.length === 0 ? [] : valueChanges(old, next, kinds, side, compared);
    });
    return [...kindChanges(oldKinds, nextKinds, side), ...within];
  };

  /** Of values of one kind: those that are listed, then what is said of those that are not. */
  const valueChanges = (olds: readonly Form[], nexts: readonly Form[], kinds: readonly Kind[], side: Side, compared: Compared) => {
    const [old, next] = [listed(olds, kinds), listed(nexts, kinds)];
    const [less, more] = side === 'taken' ? [old, next] : [next, old];
    if (less.open.length > 0 && more.open.length === 0) {
      const values = [...more.values].join(', ');
      return [change('', side === 'taken' ? `only ${values} may be sent now` : `may be any ${kinds.at(-1)} now, was ${values}`)];
    }
    const strange = [...less.values].filter((value) => !more.values.has(value) && !more.open.some((form) => isWithin(value, form)));
    return [
      ...strange.map((value) => change('', side === 'taken' ? `${value} is not allowed any more` : `${value} may come now, ${marked}`)),
      ...less.open.flatMap((form) => {
        const found: (readonly SchemaChange[])[] = [];
        const isFraction = (one: Form) => kinds.includes('number') && kindsOf(one).has('number');
        const alike = more.open.filter((other) => isFraction(other) || !isFraction(form));
        for (const other of alike.length === 0 ? more.open : alike) {
          found.push(side === 'taken' ? compared(form, other, side) : compared(other, form, side));
          if (found.at(-1)?.length === 0) return []; // it is there as it was
        }
        return found.reduce((nearest, one) => (one.length < nearest.length ? one : nearest));
      }),
    ];
  };

  const ofObjects: Compared = (old, next, side) => {
    const [before, now] = [namesIn(old), namesIn(next)];
    const names = [...new Set([...before.named, ...before.required, ...now.named, ...now.required])];
    const fields = names.flatMap((name) => {
      const place = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const [was, is] = [fieldOf(old, name, before), fieldOf(next, name, now)];
      const [wasKnown, isKnown] = [isIn(before, name), isIn(now, name)];
      const asked = side === 'taken' && now.required.has(name) && !before.required.has(name) ? [change(place, 'is required now')] : [];
      // what is optional is no break, and unknown fields are ignored
      if ((!wasKnown && was.length === 0) || fitsNothing(was)) return asked;
      if (side === 'taken' && fitsNothing(is)) return [change(place, 'is not allowed any more')];
      if (side === 'given' && wasKnown && (!isKnown || fitsNothing(is))) return [change(place, 'was removed')];
      const lost = side === 'given' && before.required.has(name) && !now.required.has(name) ? [change(place, 'may be missing now')] : [];
      return [...asked, ...lost, ...below(place, changes(was, is, side))];
    });
    const [others, othersNow] = [othersOf(old), othersOf(next)];
    if (fitsNothing(others)) return fields; // there were none
    if (fitsNothing(othersNow)) return side === 'taken' ? [...fields, change('', 'takes no other fields any more')] : fields;
    return [...fields, ...below('/*', changes(others, othersNow, side))];
  };

  const ofArrays: Compared = (old, next, side) => [
    ...restrictionChanges('array')(old, next, side),
    ...below('/*', changes(keywordOf(old, 'items'), keywordOf(next, 'items'), side)),
  ];

  const groups: readonly { readonly kinds: readonly Kind[]; readonly compared: Compared }[] = [
    { kinds: ['boolean'], compared: () => [] },
    { kinds: ['integer', 'number'], compared: restrictionChanges('number') },
    { kinds: ['string'], compared: restrictionChanges('string') },
    { kinds: ['array'], compared: ofArrays },
    { kinds: ['object'], compared: (old, next, side) => [...restrictionChanges('object')(old, next, side), ...ofObjects(old, next, side)] },
  ];

  return (old, next, side) => changes([old], [next], side);
}

const marked = 'a new value: it breaks whoever tells all of them apart';

function change(pointer: string, what: string): SchemaChange {
  return { pointer, what };
}

function below(place: string, changes: readonly SchemaChange[]): readonly SchemaChange[] {
  return changes.map(({ pointer, what }) => change(place + pointer, what));
}

function distinct(changes: readonly SchemaChange[]): readonly SchemaChange[] {
  const different = [...new Map(changes.map((one) => [JSON.stringify([one.pointer, one.what]), one])).values()];
  return different.length > mostChanges
    ? [...different.slice(0, mostChanges), change('', 'has more changes, which are not listed')]
    : different;
}

/** With what `allOf` adds, each once. What allows everything adds nothing. */
function whole(schemas: Schemas, known = new Set<unknown>()): Schemas {
  for (const schema of schemas) {
    if (known.has(schema) || schema === true || schema === undefined) continue;
    known.add(schema);
    whole(listOf(partOf(schema, 'allOf')), known);
  }
  return [...known];
}

function fitsNothing(schemas: Schemas): boolean {
  return schemas.length > 0 && formsOf(schemas).length === 0;
}

/** Every way to take the choices in schemas; none where no value fits. */
function formsOf(schemas: Schemas, opened: ReadonlySet<unknown> = new Set(), ways = 1): readonly Form[] {
  const parts = whole(schemas);
  const choices = parts.flatMap((part) => [listOf(partOf(part, 'oneOf')), listOf(partOf(part, 'anyOf'))]);
  const choice = choices.find((branches) => branches.length > 0 && !opened.has(branches) && ways * branches.length <= mostForms);
  if (choice === undefined) return kindsOf(parts).size === 0 ? [] : [parts];
  const nowOpened = new Set([...opened, choice]);
  return choice.flatMap((branch) => formsOf([...parts, branch], nowOpened, ways * choice.length));
}

const allKinds = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
type Kind = (typeof allKinds)[number];

/** Those that values of a form may be of; with `number`, `integer` is there, too. */
function kindsOf(form: Form): ReadonlySet<Kind> {
  if (form.includes(false)) return new Set();
  const types = keywordOf(form, 'type').map((type) => (Array.isArray(type) ? type : [type]));
  const declared = allKinds.filter((kind) => types.every((type) => type.includes(kind) || (kind === 'integer' && type.includes('number'))));
  const values = listedIn(form);
  return new Set(values === null ? declared : declared.filter((kind) => values.some((value) => kindOf(value) === kind)));
}

function kindsOfAll(forms: readonly Form[]): ReadonlySet<Kind> {
  return new Set(forms.flatMap((form) => [...kindsOf(form)]));
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'string' : 'object';
}

function kindChanges(old: ReadonlySet<Kind>, next: ReadonlySet<Kind>, side: Side): readonly SchemaChange[] {
  const [less, more] = side === 'taken' ? [old, next] : [next, old];
  const strange = [...less].filter((kind) => !more.has(kind));
  const named = strange.filter((kind) => kind !== 'null');
  const ofNull = change('', side === 'taken' ? 'may not be null any more' : 'may be null now');
  return [
    ...(named.length === 0 ? [] : [change('', `${side === 'taken' ? 'must' : 'may'} be ${inWords(next)} now, was ${inWords(old)}`)]),
    ...(strange.includes('null') && named.length === 0 ? [ofNull] : []),
  ];
}

function inWords(kinds: ReadonlySet<Kind>): string {
  if (kinds.size === allKinds.length) return 'anything';
  if (kinds.size === 0) return 'nothing';
  return allKinds
    .filter((kind) => kinds.has(kind) && !(kind === 'integer' && kinds.has('number')))
    .reverse()
    .join(' or ');
}

/** The values that `enum` and `const` leave; `null` where neither is there. */
function listedIn(form: Form): readonly unknown[] | null {
  const lists = [...keywordOf(form, 'enum').map(listOf), ...keywordOf(form, 'const').map((value) => [value])];
  const [first, ...others] = lists.map((list) => new Map(list.map((value) => [JSON.stringify(value), value])));
  return first === undefined ? null : [...first].flatMap(([text, value]) => (others.every((other) => other.has(text)) ? [value] : []));
}

/** Values that are listed, as JSON, and the forms that list none. */
function listed(forms: readonly Form[], kinds: readonly Kind[]): { readonly values: ReadonlySet<string>; readonly open: readonly Form[] } {
  const values = forms.flatMap((form) => listedIn(form) ?? (kinds.includes('boolean') ? [true, false] : []));
  return {
    values: new Set(values.filter((value) => kinds.includes(kindOf(value))).map((value) => JSON.stringify(value))),
    open: kinds.includes('boolean') ? [] : forms.filter((form) => listedIn(form) === null),
  };
}

/** What a keyword says in each schema that has it. */
function keywordOf(form: Form, keyword: string): readonly unknown[] {
  return form.map((part) => partOf(part, keyword)).filter((value) => value !== undefined);
}

interface Names {
  readonly named: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

function namesIn(form: Form): Names {
  return {
    named: new Set(keywordOf(form, 'properties').flatMap((properties) => Object.keys(recordOf(properties)))),
    required: new Set(keywordOf(form, 'required').flatMap((names) => listOf(names).map(String))),
  };
}

function isIn({ named, required }: Names, name: string): boolean {
  return named.has(name) || required.has(name);
}

/** What a field has to fit. */
function fieldOf(form: Form, name: string, { named }: Names): Schemas {
  return whole(
    form.flatMap((part) => {
      const own = partOf(partOf(part, 'properties'), name);
      if (own !== undefined) return [own];
      return [partOf(part, 'additionalProperties'), ...(named.has(name) ? [] : [partOf(part, 'unevaluatedProperties')])];
    }),
  );
}

/** What fields without a name in the schemas have to fit. */
function othersOf(form: Form): Schemas {
  return whole([...keywordOf(form, 'additionalProperties'), ...keywordOf(form, 'unevaluatedProperties')]);
}

interface Restriction {
  readonly keyword: string;
  readonly value: unknown;
}

/** Of what kind of value each keyword is; `format` is of two. */
const restrictions = {
  number: ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf', 'format'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties'],
} as const;

/** That a newer form asks for more of what is taken, or for less of what is given. */
function restrictionChanges(kind: keyof typeof restrictions): Compared {
  return (old, next, side) => {
    const [before, now] = [restrictionsIn(old, kind), restrictionsIn(next, kind)];
    const [asked, kept] = side === 'taken' ? [now, before] : [before, now];
    const lacking = asked.filter((one) => !kept.some((other) => implies(other, one)));
    return [...new Set(lacking.map(({ keyword }) => keyword))].map((keyword) => {
      const [was, is] = [said(before, keyword), said(now, keyword)];
      return change('', is === null ? `${keyword} is gone, was ${was}` : `${keyword} is ${is} now, was ${was ?? 'none'}`);
    });
  };
}

function said(all: readonly Restriction[], keyword: string): string | null {
  const values = all.flatMap((one) => (one.keyword === keyword ? [JSON.stringify(one.value)] : []));
  return values.length === 0 ? null : values.join(' and ');
}

const numberFormats = ['int32', 'int64', 'float', 'double'];

function restrictionsIn(form: Form, kind: keyof typeof restrictions): readonly Restriction[] {
  const isWhole = !kindsOf(form).has('number');
  return restrictions[kind].flatMap((keyword) =>
    keywordOf(form, keyword).flatMap((value): readonly Restriction[] => {
      if (keyword === 'format') return numberFormats.includes(String(value)) === (kind === 'number') ? [{ keyword, value }] : [];
      if (keyword === 'uniqueItems') return value === true ? [{ keyword, value }] : [];
      if (keyword === 'pattern') return [{ keyword, value }];
      if (typeof value !== 'number' || (/^min[LIP]/.test(keyword) && value <= 0)) return [];
      if (isWhole && keyword === 'exclusiveMinimum') return [{ keyword: 'minimum', value: Math.floor(value) + 1 }];
      if (isWhole && keyword === 'exclusiveMaximum') return [{ keyword: 'maximum', value: Math.ceil(value) - 1 }];
      return [{ keyword, value }];
    }),
  );
}

/** Whether a listed value, as JSON, is within the limits of a form that lists none. */
function isWithin(json: string, form: Form): boolean {
  const value: unknown = JSON.parse(json);
  const size = typeof value === 'string' ? [...value].length : value;
  const kind = typeof value === 'string' ? 'string' : 'number';
  if (typeof size !== 'number' || !kindsOf(form).has(kindOf(value))) return kindsOf(form).has(kindOf(value));
  return restrictionsIn(form, kind).every(({ keyword, value: limit }) => {
    if (typeof limit !== 'number') return true; // patterns and formats are not tried out
    if (keyword === 'multipleOf') return size % limit === 0;
    if (/^exclusive/.test(keyword) && size === limit) return false;
    return /^(?:min|exclusiveMin)/.test(keyword) ? size >= limit : size <= limit;
  });
}

/** Whether what fits one restriction fits the other. Of patterns only the same one does. */
function implies(one: Restriction, other: Restriction): boolean {
  if (typeof one.value !== 'number' || typeof other.value !== 'number') {
    if (one.keyword !== other.keyword) return false;
    return (
      one.value === other.value || (one.value === 'int32' && other.value === 'int64') || (one.value === 'float' && other.value === 'double')
    );
  }
  const [value, wanted] = [one.value, other.value];
  if (one.keyword === 'multipleOf' || other.keyword === 'multipleOf') return one.keyword === other.keyword && value % wanted === 0;
  if (one.keyword === other.keyword) return /^(?:min|exclusiveMin)/.test(one.keyword) ? value >= wanted : value <= wanted;
  const pair = `${one.keyword} ${other.keyword}`;
  return (
    (pair === 'exclusiveMinimum minimum' && value >= wanted) ||
    (pair === 'minimum exclusiveMinimum' && value > wanted) ||
    (pair === 'exclusiveMaximum maximum' && value <= wanted) ||
    (pair === 'maximum exclusiveMaximum' && value < wanted)
  );
}
