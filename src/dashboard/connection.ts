/** The page's one connection to the mock: the token, control, and what is told of changes. Where the mock is gone, it tries again until it is back. */
import { connectControl, type RemoteControl, type RemoteWorldControl } from '../control/client.js';
import { ControlError } from '../control/control.js';
import type { Change } from '../control/overview/overview-types.js';
import type { Entry } from './entry.js';

/** `locked`: the token is missing or wrong. */
type Standing = 'connecting' | 'live' | 'gone' | 'locked';

/** What all views know. */
export interface Seen {
  readonly standing: Standing;
  /** What the mock says of it, where it does not let the page follow; `null`: nothing. */
  readonly problem: string | null;
  /** `null`: nothing has been told yet. */
  readonly change: Change | null;
  /** Counts up when everything has become another: the mock was started anew, reset, or another tenant was chosen. */
  readonly generation: number;
  /** `null`: the world of the scenario, and its first tenant. */
  readonly tenant: string | null;
  /** The tenant that was looked at before, and is gone; `null`: none. */
  readonly removed: string | null;
}

const tokenKey = 'ordinavo-mock control token';
const tenantKey = 'ordinavo-mock tenant';
const pause = 1000; // ms until the next try

export class Connection {
  readonly origin: string;
  readonly #storage: Storage;
  #control: RemoteControl;
  #seen: Seen;
  readonly #listeners = new Set<() => void>();
  #following: AbortController | null = null;

  /** `storage`: keeps the token and the tenant for this tab: an external ID means another target in another tenant. */
  constructor(origin: string, storage: Storage) {
    this.origin = origin;
    this.#storage = storage;
    this.#control = connectControl({ url: origin, token: '' });
    const tenant = storage.getItem(tenantKey);
    this.#seen = { standing: 'connecting', problem: null, change: null, generation: 0, tenant, removed: null };
  }

  get seen(): Seen {
    return this.#seen;
  }

  /** Control over the whole mock. */
  get mock(): RemoteControl {
    return this.#control;
  }

  /** Control over what the page looks at. */
  get world(): RemoteWorldControl {
    const { tenant } = this.#seen;
    return tenant === null ? this.#control : this.#control.tenant(tenant);
  }

  /** Calls back whenever what is seen has become another. Answers how to stop. */
  listen(look: () => void): () => void {
    this.#listeners.add(look);
    return () => void this.#listeners.delete(look);
  }

  async open(entry: Entry | null): Promise<void> {
    try {
      const token = entry?.token ?? (entry?.ticket == null ? null : await this.#redeemed(entry.ticket));
      this.useToken(token ?? this.#storage.getItem(tokenKey) ?? '');
    } catch {
      this.useToken(this.#storage.getItem(tokenKey) ?? ''); // a ticket of before: the token of this tab may be good still
    }
  }

  useToken(token: string): void {
    if (token !== '') this.#storage.setItem(tokenKey, token);
    this.#control = connectControl({ url: this.origin, token });
    this.#follow();
  }

  /** It has been told that a tenant is gone. */
  forgetRemoved(): void {
    if (this.#seen.removed !== null) this.#tell({ removed: null });
  }

  /** A page that nobody looks at holds no connection: a browser has six to an address, for all its pages together. */
  attend(isLookedAt: boolean): void {
    if (isLookedAt === (this.#following !== null)) return;
    if (isLookedAt) this.#follow();
    else this.#rest();
  }

  chooseTenant(tenant: string | null): void {
    this.#lookAt(tenant, null);
    this.#follow();
  }

  #lookAt(tenant: string | null, removed: string | null): void {
    if (tenant === null) this.#storage.removeItem(tenantKey);
    else this.#storage.setItem(tenantKey, tenant);
    this.#tell({ standing: 'connecting', problem: null, tenant, removed, generation: this.#seen.generation + 1, change: null });
  }

  async #redeemed(ticket: string): Promise<string> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${this.origin}/_mock/ticket`, { method: 'POST', headers, body: JSON.stringify({ ticket }) });
    const { token } = (await response.json()) as { token?: unknown }; // as: looked at next
    if (typeof token !== 'string') throw new Error('The ticket is not valid any more.');
    return token;
  }

  #rest(): void {
    this.#following?.abort();
    this.#following = null;
  }

  #follow(): void {
    this.#rest();
    const following = new AbortController();
    this.#following = following;
    void this.#goOn(following.signal);
  }

  async #goOn(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lost = await this.world.overview
        .changes((change) => this.#changed(change, signal), signal)
        .then(
          () => null, // the mock was closed
          (error: unknown) => (error instanceof ControlError ? error : Promise.reject(error)),
        );
      if (signal.aborted) return;
      if (lost?.kind === 'notFound' && this.#seen.tenant !== null) {
        this.#lookAt(null, this.#seen.tenant); // the copy was removed, or the scenario is another one
        continue;
      }
      const problem = lost === null || lost.kind === 'unreachable' ? null : lost.message;
      this.#tell({ standing: lost?.kind === 'unauthorized' ? 'locked' : 'gone', problem });
      if (lost?.kind === 'unauthorized') return; // until somebody gives another token
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  #changed(change: Change, signal: AbortSignal): void {
    if (signal.aborted) return;
    const { change: before, generation } = this.#seen;
    const isOther = before !== null && (before.run !== change.run || before.epoch !== change.epoch);
    this.#tell({ standing: 'live', problem: null, change, generation: isOther ? generation + 1 : generation });
    if (isOther && this.#seen.tenant !== null) this.#follow(); // the tenant may be none of this world: asking anew tells
  }

  #tell(news: Partial<Seen>): void {
    this.#seen = { ...this.#seen, ...news };
    for (const look of [...this.#listeners]) look();
  }
}
