/** Why, for the log: why items of an import were rejected, and why mapping did not do what was asked of it. */
import type { CustomerMappingWarning, ImportItem } from '../contract/types.js';
import type { MappingPolicy } from '../domain/mapping/policy.js';
import { meaningOf } from '../domain/mapping/warnings.js';
import type { ImportJob, IntegrationClient } from '../domain/records.js';

const mostReasonsLogged = 10;

/** Why items were rejected, and why mapping did not do what was asked of it. `name`: what the request calls its items; `undefined` for a single import. */
export function importReasons(
  { items }: ImportJob,
  client: IntegrationClient,
  policy: MappingPolicy | null,
  name: string | undefined,
): readonly string[] {
  const lines: string[] = [];
  let more = 0;
  for (const [index, item] of items.entries()) {
    const reasons = item.status === 'Rejected' ? [`${item.errorCode}: ${item.errorMessage}`] : mappingReasons(item, client, policy);
    for (const reason of reasons) {
      if (lines.length === mostReasonsLogged) more += 1;
      else lines.push(`${name === undefined ? '' : `${name}[${index}] `}${reason}`);
    }
  }
  return more === 0 ? lines : [...lines, `and ${more} more`];
}

/** `mapping Warning, ContactAutoCreateDisabled: the contact is unknown and was not created; mapping.autoCreate.contacts is off` */
function mappingReasons({ customerMapping }: ImportedItem, client: IntegrationClient, policy: MappingPolicy | null): readonly string[] {
  if (customerMapping === undefined) return [];
  const { status, warnings } = customerMapping;
  if (warnings.length > 0)
    return warnings.map((warning) => {
      const why = whyNotCreated(warning, client);
      return `mapping ${status}, ${warning}: ${meaningOf(warning)}${why === null ? '' : `; ${why}`}`;
    });
  const withheld = policy?.withheld ?? null;
  return withheld !== null && (status === 'Skipped' || status === 'Failed') ? [`mapping ${status}: ${whyWithheld[withheld]}`] : [];
}

type ImportedItem = Exclude<ImportItem, { status: 'Rejected' }>;

function whyNotCreated(warning: CustomerMappingWarning, { mapping, scopes }: IntegrationClient): string | null {
  const part = partOf[warning as keyof typeof partOf]; // as: undefined for the other warnings
  if (part === undefined) return null;
  if (!mapping.autoCreate[part]) return `mapping.autoCreate.${part} is off for the client`;
  if (!scopes.includes('customers.write')) return 'the API key lacks the scope customers.write';
  return part === 'customers' ? 'it has no external ID' : 'there is no customer for it, or it has no external ID';
}

const partOf = {
  CustomerAutoCreateDisabled: 'customers',
  LocationAutoCreateDisabled: 'locations',
  ContactAutoCreateDisabled: 'contacts',
} as const;

const whyWithheld = {
  scope: 'the API key lacks the scope customers.map',
  disabled: 'mapping.enabled is off for the client',
  manual: 'the client’s mapping.strategy is ManualOnly',
} satisfies Record<NonNullable<MappingPolicy['withheld']>, string>;
