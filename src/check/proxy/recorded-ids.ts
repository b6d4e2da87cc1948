/** Which id of the mock stands for which of the real system: what was learnt from answers to the same calls. */
import type { Counterpart } from './compare-answers.js';

/** `importJobId`, `targetIds`, `id`. */
export function isIdName(name: string): boolean {
  return /(?:^id|Id|Ids)$/.test(name);
}

/** What of a request only the real system knows; none: it can be sent to a mock. */
export interface Translated<Part> {
  readonly part: Part;
  /** `importJobId 184` */
  readonly unknown: readonly string[];
}

export class RecordedIds {
  readonly #known = new Map<string, string | number>();

  /** From two answers to the same call. `isList`: what stands in it side by side need not be the same. */
  learn(recorded: unknown, got: unknown, isList: boolean, name = ''): void {
    if (isScalar(recorded) && isScalar(got)) {
      if (isIdName(name) || isCursor(name)) this.#known.set(keyOf(name, recorded), got);
    } else if (Array.isArray(recorded) && Array.isArray(got)) {
      if (isList && name !== '') return;
      for (const [index, one] of recorded.entries()) this.learn(one, got[index], false, name);
    } else if (isRecord(recorded) && isRecord(got)) {
      for (const [key, one] of Object.entries(recorded)) this.learn(one, got[key], isList, key);
    }
  }

  /** `template`: the path in the contract, `/import-jobs/{importJobId}`; `null` where it has none such. `isAnswered`: without what it names there would have been another answer. */
  inPath(path: string, template: string | null, isAnswered: boolean): Translated<string> {
    const names = (template ?? '').split('/');
    const unknown: string[] = [];
    const parts = path.split('/').map((part, index) => {
      const [, name] = /^\{(.*)\}$/.exec(names[index] ?? '') ?? [];
      if (name === undefined) return part;
      const known = this.#known.get(keyOf(name, part)) ?? this.#known.get(keyOf('id', part));
      if (known !== undefined) return encodeURIComponent(String(known));
      if (isAnswered) unknown.push(`${name} ${part}`);
      return /^\d+$/.test(part) ? String(never) : part;
    });
    return { part: parts.join('/'), unknown };
  }

  inQuery(query: string): Translated<string> {
    if (query === '') return { part: '', unknown: [] };
    const unknown: string[] = [];
    const pairs = query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      if (!isIdName(name) && !isCursor(name)) return pair;
      const known = this.#known.get(keyOf(name, value));
      if (known !== undefined) return `${name}=${encodeURIComponent(String(known))}`;
      if (isCursor(name) || /^\d+$/.test(value)) unknown.push(`${name} ${value}`);
      return pair;
    });
    return { part: pairs.join('&'), unknown };
  }

  /** Ids that are numbers come from the system; those that are texts may well be the client's own. */
  inBody(body: unknown, name = ''): Translated<unknown> {
    if (isScalar(body) && isIdName(name)) {
      const known = this.#known.get(keyOf(name, body));
      return { part: known ?? body, unknown: known === undefined && typeof body === 'number' ? [`${singular(name)} ${body}`] : [] };
    }
    if (Array.isArray(body)) {
      const items = body.map((item) => this.inBody(item, name));
      return { part: items.map(({ part }) => part), unknown: items.flatMap(({ unknown }) => unknown) };
    }
    if (!isRecord(body)) return { part: body, unknown: [] };
    const fields = Object.entries(body).map(([key, value]) => [key, this.inBody(value, key)] as const);
    return {
      part: Object.fromEntries(fields.map(([key, { part }]) => [key, part])),
      unknown: fields.flatMap(([, { unknown }]) => unknown),
    };
  }

  /** That with the same id, where one is known. */
  counterpart: Counterpart = (record, among) => {
    for (const [name, value] of Object.entries(record)) {
      const known = isIdName(name) && isScalar(value) ? this.#known.get(keyOf(name, value)) : undefined;
      const found = known === undefined ? undefined : among.find((one) => isRecord(one) && one[name] === known);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** An id that nothing has: one that nothing had in the real system may be that of something in the mock. */
const never = 2_147_483_647;

function isCursor(name: string): boolean {
  return /^(?:nextC|c)ursor$/.test(name);
}

function keyOf(name: string, value: string | number): string {
  return `${isCursor(name) ? 'cursor' : singular(name)} ${value}`;
}

function singular(name: string): string {
  return name.replace(/Ids$/, 'Id');
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
