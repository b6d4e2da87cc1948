/** Route suggestions over the API [A-05, A-62]. */
import { targetsOfJob } from '../actions/steps.js';
import { suggestRoute } from '../actions/suggest-route.js';
import { explain, type Problem } from '../contract/explain.js';
import { routeSuggestionCreate } from '../contract/generated/validators.js';
import type { RouteSuggestionCreateDto } from '../contract/types.js';
import { mayName } from '../domain/import/read-target.js';
import { readInstant } from '../domain/instants.js';
import type { ImportJobId, IntegrationClient, Target } from '../domain/records.js';
import { plural } from '../domain/text.js';
import type { RouteSuggestion } from '../domain/work/records.js';
import { oldestId, recordOf } from '../world/numbered.js';
import type { TenantState } from '../world/state.js';
import { type Answer, answer } from './exchange.js';
import type { Request } from './handlers.js';
import { cursorAfter, readRecordId, readSuggestionFilter } from './parameters.js';
import { refuse, refuseInvalid } from './refuse.js';
import { routeSuggestionSummary, routeSuggestionView } from './route-views.js';

export const routeHandlers = {
  createRouteSuggestion: (request) => {
    const { world, tenant, client, body } = request;
    if (!routeSuggestionCreate(body)) throw refuseInvalid(explain(body, routeSuggestionCreate.errors ?? []));
    const startTime = checkWish(request, body);
    const { targets, importJobId } = targetsWanted(request, body);
    const { routeDate = null, name = null, start = null, maxStops = null } = body;
    const wish = { name, routeDate, start, startTime, maxStops };
    const { suggestion } = suggestRoute(world, tenant, { client: client.key, importJobId, targets, wish });
    return {
      ...answer(201, routeSuggestionView(suggestion, { tenant, client }), summaryOf(suggestion)),
      reasons: () => reasonsOf(suggestion),
    };
  },

  listRouteSuggestions: ({ tenant, client, query }) => {
    const { limit, before, matches } = readSuggestionFilter(query);
    const { routeSuggestions } = tenant.fieldWork;
    const page: RouteSuggestion[] = [];
    let more = false;
    const next = tenant.sequences.routeSuggestion;
    for (let id = Math.min(before ?? next, next) - 1; id >= oldestId(routeSuggestions) && !more; id -= 1) {
      const suggestion = recordOf(routeSuggestions, id);
      if (suggestion === undefined || !maySee(client, suggestion) || !matches(suggestion)) continue;
      if (page.length === limit) more = true;
      else page.push(suggestion);
    }
    const last = page.at(-1);
    const nextCursor = more && last !== undefined ? cursorAfter(last.id) : null;
    return answer(200, { items: page.map(routeSuggestionSummary), nextCursor }, plural(page.length, 'route suggestion'));
  },

  getRouteSuggestion: ({ tenant, client, pathParameter }) => {
    const id = readRecordId(pathParameter ?? '', 'routeSuggestionId');
    const suggestion = recordOf(tenant.fieldWork.routeSuggestions, id);
    if (suggestion === undefined || !maySee(client, suggestion))
      throw refuse('not_found', `There is no route suggestion ${id}.`, { reason: whyNone(tenant, id, suggestion) });
    return answer(200, routeSuggestionView(suggestion, { tenant, client }), summaryOf(suggestion));
  },
} satisfies Record<string, (request: Request) => Answer>;

function summaryOf({ id, status, stops, unrouted }: RouteSuggestion): string {
  const left = unrouted.length === 0 ? '' : `, ${unrouted.length} unrouted`;
  return `route suggestion ${id} ${status}, ${plural(stops.length, 'stop')}${left}`;
}

/** A line for each reason, however many targets it concerns. */
function reasonsOf({ unrouted }: RouteSuggestion): readonly string[] {
  const reasons = [...new Set(unrouted.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const ids = unrouted.filter((one) => one.reason === reason).map(({ targetId }) => targetId);
    return `${reason}: target ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ` and ${ids.length - 10} more` : ''}`;
  });
}

/** Its own, those made from its import jobs, and a manager's whose targets are all of source systems that it may name [A-62]. */
function maySee({ key, sourceSystems }: IntegrationClient, { client, stops, unrouted }: RouteSuggestion): boolean {
  if (client !== null) return client === key;
  return [...stops, ...unrouted].every(({ sourceSystem }) => mayName(sourceSystem, sourceSystems));
}

/** What a schema cannot say. Answers the start of the round; `null` where it is not given. */
function checkWish({ world }: Request, { importJobId, targetIds, startTimeUtc }: RouteSuggestionCreateDto): number | null {
  const problems: Problem[] = [];
  const startTime = startTimeUtc ? readInstant(startTimeUtc, world.state.rules.assumptions.localDateTimes) : null;
  if ((importJobId ?? null) === null && (targetIds ?? null) === null)
    problems.push({ path: 'importJobId', message: 'is missing; send the import job whose targets are meant, or their IDs as "targetIds"' });
  if ((importJobId ?? null) !== null && (targetIds ?? null) !== null)
    problems.push({ path: 'targetIds', message: 'stands beside "importJobId"; send one of them' });
  if ((startTimeUtc ?? null) !== null && startTime === null)
    problems.push({
      path: 'startTimeUtc',
      message: `"${startTimeUtc?.slice(0, 80)}" is not a date and time that exist, with their offset; write 2026-06-25T08:00:00Z`,
    });
  if (problems.length > 0) throw refuseInvalid(problems);
  return startTime;
}

function targetsWanted(
  { tenant, client }: Request,
  { importJobId, targetIds }: RouteSuggestionCreateDto,
): { readonly targets: readonly Target[]; readonly importJobId: ImportJobId | null } {
  if (typeof importJobId === 'number') {
    const job = recordOf(tenant.importJobs, importJobId);
    if (job?.client === client.key) return { targets: targetsOfJob(tenant, job), importJobId: job.id };
    const reason =
      job === undefined ? `no import job ${importJobId} in this tenant` : `import job ${importJobId} belongs to the client ${job.client}`;
    throw refuse('not_found', `There is no import job ${importJobId}.`, { reason });
  }
  const ids = targetIds ?? [];
  const targets = ids
    .flatMap((id) => recordOf(tenant.targets, id) ?? [])
    .filter(({ sourceSystem }) => mayName(sourceSystem, client.sourceSystems));
  if (targets.length === ids.length) return { targets, importJobId: null };
  const missing = [...new Set(ids)].filter((id) => !targets.some((target) => target.id === id));
  const foreign = missing.filter((id) => recordOf(tenant.targets, id) !== undefined);
  throw refuse('not_found', `There is no target ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''}.`, {
    reason:
      foreign.length === 0
        ? `no such target in this tenant: ${missing.slice(0, 10).join(', ')}`
        : `target ${foreign.slice(0, 10).join(', ')} is of a source system that the client ${client.key} may not name`,
  });
}

function whyNone({ fieldWork }: TenantState, id: number, suggestion: RouteSuggestion | undefined): string {
  if (suggestion !== undefined)
    return suggestion.client === null
      ? `route suggestion ${id} has targets of source systems that the client may not name`
      : `route suggestion ${id} belongs to the client ${suggestion.client}`;
  if (fieldWork.lastDroppedSuggestion !== null && id <= fieldWork.lastDroppedSuggestion)
    return `route suggestion ${id} was forgotten to keep within limits.routeTargets`;
  return `no route suggestion ${id} in this tenant`;
}
