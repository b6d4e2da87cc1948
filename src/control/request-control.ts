/** Control over the journal of one world: the requests that came, what they were answered, and waiting for them. */
import { operations } from '../contract/generated/operations.js';
import { type JournalEntry, matches, type RequestFilter } from '../domain/journal/entry.js';
import { curlOf, harOf, requestView } from '../domain/journal/view.js';
import { unknownName } from '../scenarios/check.js';
import { emptyJournal, entriesIn, keptEntryIn } from '../world/journal.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { until } from './conditions.js';
import { ControlError, type WorldControl } from './control.js';
import { said } from './options.js';
import { unknown } from './read.js';
import { checkCount, watchJournal } from './wanted-requests.js';

type TenantOf = (key: string | undefined) => TenantState;

interface Surroundings {
  /** `http://127.0.0.1:4710` */
  readonly origin: () => string;
  readonly version: string;
}

export function requestControl(
  world: World,
  tenantOf: TenantOf,
  { origin, version }: Surroundings,
): Pick<WorldControl, 'requests' | 'waitForRequest'> {
  const entries = () => entriesIn(world.state.journal, world.state.rules.limits.journalEntries);
  const filtered = (filter: RequestFilter) => {
    checkOperation('requests', filter);
    return entries().filter((entry) => matches(entry, filter));
  };
  return {
    requests: {
      list: (wanted) => {
        const { limit, ...filter } = said('requests.list', wanted);
        if (limit !== undefined && (!Number.isInteger(limit) || limit < 0))
          throw new ControlError('invalid', `requests.list: the limit ${limit} is not a whole number from 0 on.`);
        const all = filtered(filter);
        return all.slice(limit === undefined ? 0 : Math.max(0, all.length - limit)).map(requestView);
      },
      get: (id) => requestView(entryNumbered(world, id)),
      curl: (id) => curlOf(requestView(entryNumbered(world, id)), origin()),
      har: (wanted) => harOf(filtered(said('requests.har', wanted)), origin(), version),
      clear: () => {
        const { nextId } = world.state.journal;
        Object.assign(world.state.journal, emptyJournal(nextId));
        world.changed();
      },
    },
    waitForRequest: async (wanted, timeout = '10s', giveUp) => {
      const { count = 1, ...filter } = said('waitForRequest', wanted);
      checkCount(count, world.state.rules.limits);
      checkOperation('waitForRequest', filter);
      checkClient(filter, filter.tenant === undefined ? [...world.state.tenants.values()] : [tenantOf(filter.tenant)]);
      const { lookAround, found } = watchJournal(world, filter, count);
      const [first, ...more] = await until(world, lookAround, { caller: 'waitForRequest', timeout, giveUp, found });
      return [requestView(first), ...more.map(requestView)];
    },
  };
}

/** Throws where it is not kept. */
export function entryNumbered({ state: { journal, rules } }: World, id: number): JournalEntry {
  const entry = keptEntryIn(journal, id, rules.limits.journalEntries);
  if (entry !== null) return entry;
  const why =
    id > 0 && id < journal.nextId
      ? `Request ${id} is under way, or no longer kept (limits.journalEntries, limits.journalBytes).`
      : `There is no request ${id}.`;
  throw new ControlError('notFound', why);
}

function checkOperation(what: string, { operation }: RequestFilter): void {
  const known = operations.map(({ id }) => id);
  if (operation !== undefined && !known.includes(operation))
    throw new ControlError('invalid', `${what}: ${unknownName('operation', operation, known, 'the contract')}`);
}

function checkClient({ client }: RequestFilter, tenants: readonly TenantState[]): void {
  const known = tenants.flatMap(({ clients }) => [...clients.keys()]);
  if (client !== undefined && !known.includes(client)) throw unknown('client', client, known);
}
