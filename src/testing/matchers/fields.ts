/** Where a record is not as wanted: each field that is named must be so, nested ones in part. */
import { readInstant, writeInstant } from '../../domain/instants.js';
import { inShort, isAsymmetric } from './judgement.js';

export interface Difference {
  /** `planning.dueAt`, `customFields.tags[0]` */
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
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return unlike();
    return wanted.flatMap((part, index) => differences(part, found[index], `${field}[${index}]`));
  }
  if (typeof wanted !== 'object' || wanted === null) return Object.is(wanted, found) ? [] : unlike();
  if (typeof found !== 'object' || found === null) return unlike();
  return Object.entries(wanted).flatMap(([name, part]) => {
    const place = field === '' ? name : `${field}.${name}`;
    if (Object.hasOwn(found, name) || part === undefined || isAsymmetric(part))
      return differences(part, Object.getOwnPropertyDescriptor(found, name)?.value, place);
    return [{ field: place, expected: inShort(part), got: `nothing; there is ${Object.keys(found).join(', ') || 'no field'}` }];
  });
}

/** Epoch milliseconds; `null` for what is no time. */
function instantOf(wanted: unknown): number | null {
  if (wanted instanceof Date) return wanted.getTime();
  return typeof wanted === 'string' ? readInstant(wanted) : null;
}
