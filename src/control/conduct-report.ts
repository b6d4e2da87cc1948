/** How each client has behaved, with times and requests. */
import type { Misconduct, ToldMark } from '../domain/conduct.js';
import { writeInstant } from '../domain/instants.js';
import type { ClientConduct } from '../world/conduct.js';
import type { State } from '../world/state.js';
import type { ConductReport, FindingView } from './control.js';

export function conductReports({ tenants, strangers }: State): readonly ConductReport[] {
  const known = [...tenants.values()].flatMap(({ tenant, conduct }) =>
    [...conduct].map(([client, one]) => reportOf(tenant.key, client, one)),
  );
  return strangers.counts.size === 0 ? known : [...known, reportOf(null, null, strangers)];
}

function reportOf(tenant: string | null, client: string | null, { calls, counts, mostPolls, findings }: ClientConduct): ConductReport {
  const count = (kind: Misconduct) => counts.get(kind) ?? 0;
  const polls: FindingView[] =
    mostPolls === null
      ? []
      : [
          {
            kind: 'pollsPerSecond',
            message: `${mostPolls.path} was read ${mostPolls.count} times within a second`,
            requests: mostPolls.requests.map(markView),
          },
        ];
  return {
    tenant,
    client,
    calls: Object.fromEntries(calls),
    retryAfterIgnored: count('retryAfterIgnored'),
    writesWithoutIdempotencyKey: count('writesWithoutIdempotencyKey'),
    idempotencyKeysReused: count('idempotencyKeysReused'),
    contractViolations: count('contractViolations'),
    pollsPerSecond: mostPolls?.count ?? 0,
    findings: [
      ...findings.map(({ kind, message, requests }) => ({ kind, message, requests: requests.map(markView) })),
      ...polls.filter(({ requests }) => requests.length > 1),
    ],
  };
}

function markView({ id, at, correlationId }: ToldMark) {
  return { id, at: writeInstant(at), correlationId };
}
