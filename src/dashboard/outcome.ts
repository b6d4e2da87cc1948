/** What became of a request, for its line in the list. */
import type { RequestLine } from '../control/overview/overview-types.js';

/** What is rejected comes first, since an import is answered 200 all the same: `2 rejected of 3, PartiallyFailed`. */
export function outcomeText({ rejected, summary }: Pick<RequestLine, 'rejected' | 'summary'>): string {
  return rejected === 0 ? summary : summary.replace(/^(.*), (\d+) of (\d+) rejected$/, '$2 rejected of $3, $1');
}
