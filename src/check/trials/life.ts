/** One target from its import to its cancellation: what each operation makes of it, and what it may not be applied to [S3, A-08, A-23]. */
import { type Answer, readBody } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { shown } from '../evidence.js';
import { type Expectation, isRefused, isTaken, type Objection } from './expected.js';
import { callOf } from './requests.js';
import { isRecord, listedIn, plain, propertiesOf } from './schema.js';
import type { Sending } from './sending.js';

interface Subject {
  readonly sending: Sending;
  readonly operation: ContractOperation;
  readonly key: string;
  readonly prefix: string;
  readonly isMock: boolean;
}

interface Step {
  readonly what: string;
  readonly target: 'LIFE' | 'NEVER-SENT';
  readonly operation: string;
  /** What the item becomes; where it is rejected, why. */
  readonly becomes: string;
  /** Follows from what the register says, and not from the vendor's documents. */
  readonly isGuess?: boolean;
}

const steps: readonly Step[] = [
  { what: 'create a target', target: 'LIFE', operation: 'create', becomes: 'Created' },
  { what: 'create a target that is there', target: 'LIFE', operation: 'create', becomes: 'target_already_exists' },
  { what: 'update a target', target: 'LIFE', operation: 'update', becomes: 'Updated' },
  { what: 'upsert a target that is there', target: 'LIFE', operation: 'upsert', becomes: 'Updated' },
  { what: 'cancel a target', target: 'LIFE', operation: 'cancel', becomes: 'Cancelled' },
  { what: 'cancel a target again', target: 'LIFE', operation: 'cancel', becomes: 'Cancelled', isGuess: true },
  { what: 'update a target that was cancelled', target: 'LIFE', operation: 'update', becomes: 'target_cancelled', isGuess: true },
  { what: 'upsert a target that was cancelled', target: 'LIFE', operation: 'upsert', becomes: 'Updated', isGuess: true },
  { what: 'update a target that nobody has sent', target: 'NEVER-SENT', operation: 'update', becomes: 'target_not_found' },
  { what: 'cancel a target that nobody has sent', target: 'NEVER-SENT', operation: 'cancel', becomes: 'target_not_found' },
];

/** Of an operation that takes no single target nothing is tried. `isMock`: it goes by the defaults of the register. */
export async function tryLife({ sending, operation, key, prefix, isMock }: Subject): Promise<void> {
  const properties = new Map(operation.body === null ? [] : propertiesOf(plain(operation.body.schema)));
  const kinds = listedIn(plain(properties.get('operation') ?? {})) ?? [];
  if (!properties.has('externalId') || !properties.has('title')) return;
  for (const step of steps) {
    if (!kinds.includes(step.operation) || (step.isGuess === true && !isMock)) continue;
    const body = { externalId: prefix + step.target, title: 'Yearly inspection', operation: step.operation };
    const call = callOf(operation, { path: {}, query: {}, headers: {}, body }, key);
    const isRejection = step.becomes.includes('_');
    const lenient = isRejection ? isRefused('/body/operation', [400, 404, 409, 422]) : isTaken(operation, false, true);
    await sending.send(call, `${operation.id}: ${step.what}`, operation, {
      expectation: isMock ? becomes(step.becomes, isRejection) : lenient,
      isBroken: isRejection,
    });
  }
}

function becomes(wanted: string, isRejection: boolean): Expectation {
  return (answer) => {
    const place: Pick<Objection, 'in'> = { in: 'response' };
    if (answer.status !== 200) return { ...place, pointer: '/status', expected: '200, with the item', got: String(answer.status) };
    const { status, errorCode } = firstItem(answer);
    const wantedStatus = isRejection ? 'Rejected' : wanted;
    if (status !== wantedStatus) return { ...place, pointer: '/body/items/0/status', expected: wantedStatus, got: shown(status) };
    if (!isRejection || errorCode === wanted) return null;
    return { ...place, pointer: '/body/items/0/errorCode', expected: wanted, got: shown(errorCode) };
  };
}

function firstItem({ body }: Answer): Readonly<Record<string, unknown>> {
  const read = readBody(body);
  const [item] = isRecord(read) && Array.isArray(read.items) ? read.items : [];
  return isRecord(item) ? item : {};
}
