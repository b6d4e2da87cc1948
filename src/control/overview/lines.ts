/** Lists in pages, newest first. */
import type { TenantState } from '../../world/state.js';
import type { World } from '../../world/world.js';
import { said } from '../options.js';
import { listedDeliveries } from './lines-deliveries.js';
import { listedCustomers, listedImportJobs, listedRouteSuggestions, listedTargets } from './lines-records.js';
import { listedRequests } from './lines-requests.js';
import type { Lines, OverviewControl, WantedLines } from './overview-types.js';
import { type Listed, pageOf } from './page.js';

type ListName = 'requests' | 'deliveries' | 'importJobs' | 'targets' | 'customers' | 'routeSuggestions';

export function linesOf(world: World, tenantOf: (key: string | undefined) => TenantState): Pick<OverviewControl, ListName> {
  const listOf =
    <Record, Line>(name: ListName, listed: (tenant: string | undefined) => Listed<Record, Line>) =>
    (given?: WantedLines): Lines<Line> => {
      const wanted = said(`overview.${name}`, given);
      return pageOf(`overview.${name}`, wanted, listed(wanted.tenant));
    };
  return {
    requests: listOf('requests', (tenant) => listedRequests(world, tenant === undefined ? null : tenantOf(tenant).tenant.key)),
    deliveries: listOf('deliveries', (tenant) => listedDeliveries(tenantOf(tenant))),
    importJobs: listOf('importJobs', (tenant) => listedImportJobs(tenantOf(tenant))),
    targets: listOf('targets', (tenant) => listedTargets(tenantOf(tenant))),
    customers: listOf('customers', (tenant) => listedCustomers(tenantOf(tenant))),
    routeSuggestions: listOf('routeSuggestions', (tenant) => listedRouteSuggestions(tenantOf(tenant))),
  };
}
