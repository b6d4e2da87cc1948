/** What a matcher is given: a mock, a tenant of one, or by mistake something else. */
import type { StateSummary, WorldControl } from '../../control/control.js';

export interface Subject {
  readonly world: WorldControl;
  readonly summary: StateSummary;
  /** As messages name it: `the mock`, `the tenant rheinruhr-1`. */
  readonly name: string;
  /** As it is called in code that messages propose. */
  readonly variable: 'mock' | 'tenant';
}

/** Throws a `TypeError` at what is none, in the name of the matcher. */
export function subjectOf(matcher: string, value: unknown): Subject {
  refusePromise(matcher, value, 'a mock', 'await startMock()');
  if (hasFunction(value, null, 'waitFor') && Array.isArray(partOf(value, 'received')))
    throw new TypeError(`${matcher}: this is a receiver, not a mock; give it the mock that posts to it.`);
  if (!isWorld(value))
    throw new TypeError(`${matcher}: this is ${kindOf(value)}, not a mock; give it what startMock() or mock.tenant() answers.`);
  const summary: unknown = value.state.summary();
  if (isPromise(summary)) {
    summary.then(undefined, () => undefined); // whether the other process answers does not matter any more
    throw new TypeError(
      `${matcher}: this is a mock in another process, as connectControl() answers it, and matchers look into their own alone. Ask it, and expect what it answers: expect(await control.state.targets()).`,
    );
  }
  const key = 'key' in value && typeof value.key === 'string' ? value.key : null;
  return {
    world: value,
    summary: value.state.summary(),
    name: key === null ? 'the mock' : `the tenant ${key}`,
    variable: key === null ? 'mock' : 'tenant',
  };
}

/** What each tenant of the subject has, each thing once: the control of one tenant answers the same for all. */
export function ofAllTenants<Thing>({ summary }: Subject, read: (tenant: string) => readonly Thing[], id: (thing: Thing) => unknown) {
  const things = new Map<unknown, Thing>();
  for (const { key } of summary.tenants) for (const thing of read(key)) things.set(id(thing), thing);
  return [...things.values()];
}

/** Whether it has what matchers ask of the control of a mock. */
export function isWorld(value: unknown): value is WorldControl {
  return hasFunction(value, 'state', 'summary') && hasFunction(value, 'requests', 'list') && hasFunction(value, 'webhooks', 'deliveries');
}

function hasFunction(value: unknown, part: string | null, name: string): boolean {
  const owner = part === null ? value : partOf(value, part);
  return typeof partOf(owner, name) === 'function';
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined; // as: looked at by name
}

export function refusePromise(matcher: string, value: unknown, wanted: string, example: string): void {
  if (isPromise(value)) throw new TypeError(`${matcher}: this is a promise, not ${wanted}; await it first: expect(${example}).`);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof partOf(value, 'then') === 'function';
}

/** In words: `a string`, `undefined`, `a Response`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  const maker: unknown = typeof value === 'object' ? value.constructor : null;
  const name = typeof maker === 'function' ? maker.name : typeof value;
  const kind = name === '' || name === 'Object' ? 'object' : name;
  return `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}`;
}
