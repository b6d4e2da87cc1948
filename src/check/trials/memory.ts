/** What answers have told so far: the IDs of records, and whatever else later requests need. */
import type { ContractOperation } from '../contract/contract.js';
import { isRecord } from './schema.js';

export class Memory {
  readonly #seen = new Map<string, unknown[]>();
  readonly #made = new Map<string, unknown[]>();

  /** Takes in what an answer says. What `POST` answers was made by its request. */
  learn({ method, path }: ContractOperation, body: unknown): void {
    const note = (table: Map<string, unknown[]>, name: string, value: unknown) => {
      const known = table.get(name) ?? [];
      table.set(name, known);
      if (!known.includes(value) && (table === this.#made || known.length < most)) known.push(value);
    };
    const look = (value: unknown, isWhole: boolean): void => {
      if (Array.isArray(value)) for (const part of value.slice(0, 20)) look(part, false);
      if (!isRecord(value)) return;
      for (const [name, part] of Object.entries(value)) {
        if (typeof part !== 'string' && typeof part !== 'number') {
          look(part, false);
          continue;
        }
        if (!isKept(name)) continue;
        const key = ofItsPath.includes(name) ? `${path} ${name}` : name;
        note(this.#seen, key, part);
        if (method === 'POST' && isWhole) note(this.#made, key, part);
      }
    };
    look(body, true);
  }

  /** Values under a name: `targetId`, and for `targetIds` the same. */
  seen(name: string): readonly unknown[] {
    return this.#seen.get(name) ?? this.#seen.get(name.replace(/Ids$/, 'Id')) ?? [];
  }

  /** Values under a name that means something else in each list, the newest last. */
  seenAt(path: string, name: string): readonly unknown[] {
    return this.#seen.get(`${path} ${name}`) ?? [];
  }

  /**
   * For a parameter in a path: values under its own name, or the `id` of what stands at the path before it. `own`: only what this run has made,
   * so that nobody else's records are changed.
   */
  forPath(path: string, name: string, own: boolean): readonly unknown[] {
    const before = path.slice(0, path.indexOf(`/{${name}}`));
    const table = own ? this.#made : this.#seen;
    return table.get(name) ?? table.get(`${before} id`) ?? [];
  }
}

/** Of one name; of what was made nothing is forgotten, since it has to go again. */
const most = 50;
/** Each means something of its own under each path. */
const ofItsPath = ['id', 'nextCursor'];

/** An external ID is the request's own, and what a path or body asks for is none. */
function isKept(name: string): boolean {
  return (/Id$/.test(name) && name !== 'externalId') || name === 'sourceSystem' || ofItsPath.includes(name);
}
