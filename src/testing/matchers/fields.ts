/** Where a record is not as wanted: each field that is named must be so, nested ones in part. */
import { readInstant, writeInstant } from '../../domain/instants.js';
import { inShort, isAsymmetric } from './judgement.js';

export interface Difference {
  /** `planning.dueAt` */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** Asymmetric matchers of any test runner decide themselves. An instant may be wanted as text or as a `Date`. */
export function differences(wanted: unknown, found: unknown, field = ''): readonly Difference[] {
  const unlike = (got = inShort(found)): readonly Difference[] => [{ field, expected: inShort(wanted), got }];
  if (isAsymmetric(wanted)) return wanted.asymmetricMatch(found) ? [] : unlike();
  const instant = typeof found === 'number' ? instantOf(wanted) : null;
  if (instant !== null && typeof found === 'number') return instant === found ? [] : unlike(writeInstant(found));
  if (Array.isArray(wanted)) return unlike(); // nothing of a record is a list
  if (typeof wanted !== 'object' || wanted === null) return Object.is(wanted, found) ? [] : unlike();
  if (typeof found !== 'object' || found === null) return unlike();
  return Object.entries(wanted).flatMap(([name, part]) => {
    const place = field === '' ? name : `${field}.${name}`;
    if (Object.hasOwn(found, name) || isAsymmetric(part))
      return differences(part, Object.getOwnPropertyDescriptor(found, name)?.value, place);
    return [{ field: place, expected: inShort(part), got: `nothing; there is ${Object.keys(found).join(', ') || 'no field'}` }];
  });
}

/** Throws a `TypeError` where an expectation has `undefined` in it: a variable that is not set must not match whatever there is. */
export function refuseUndefined(matcher: string, wanted: object): void {
  const [field] = undefinedFields(wanted, '');
  if (field === undefined) return;
  throw new TypeError(`${matcher}: ${field}: undefined says nothing. Is its variable set? Leave it out where any value will do.`);
}

function undefinedFields(wanted: unknown, field: string): readonly string[] {
  if (wanted === undefined) return [field];
  if (typeof wanted !== 'object' || wanted === null || isAsymmetric(wanted)) return [];
  return Object.entries(wanted).flatMap(([name, part]) => undefinedFields(part, field === '' ? name : `${field}.${name}`));
}

/** Epoch milliseconds; `null` for what is no time. */
function instantOf(wanted: unknown): number | null {
  if (wanted instanceof Date) return wanted.getTime();
  return typeof wanted === 'string' ? readInstant(wanted) : null;
}
