/** What is held against a client for one request, each kind told once: one answer that is ignored a hundred times makes a hundred findings. */
import type { World } from '../../world/world.js';
import { conductReports } from '../conduct-report.js';
import type { ConductReport, FindingView } from '../control.js';

const mostTold = 10;

export function heldAgainst(world: World, id: number): readonly FindingView[] {
  return conductReports(world.state)
    .flatMap((report) => groupsOf(report, id))
    .slice(0, mostTold);
}

function groupsOf(report: ConductReport, id: number): readonly FindingView[] {
  const own = report.findings.filter(({ requests }) => requests.some((mark) => mark.id === id));
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    toldOnce(
      own.filter((finding) => finding.kind === kind),
      report,
    ),
  );
}

/** The first of them, and of the others how many there are and where the newest is. */
function toldOnce(group: readonly FindingView[], report: ConductReport): readonly FindingView[] {
  const [first, newest] = [group[0], group.at(-1)];
  if (first === undefined || newest === undefined) return [];
  if (first === newest) return [first];
  const { kind } = first;
  const areAllKept = report.findings.filter((finding) => finding.kind === kind).length >= report[kind];
  const count = `${areAllKept ? '' : 'at least '}${group.length - 1} more of the kind ${kind}`;
  const known = new Set(first.requests.map((mark) => mark.id));
  const requests = [...first.requests, ...newest.requests.filter((mark) => !known.has(mark.id))];
  return [{ kind, message: `${first.message}, and ${count}, the newest at request ${newest.requests.at(-1)?.id}`, requests }];
}
