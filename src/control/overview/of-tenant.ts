/** What there is, of one tenant. */
import { said } from '../options.js';
import type { OverviewControl } from './overview-types.js';

export function overviewOf(tenant: string, overview: OverviewControl): OverviewControl {
  return {
    ...overview,
    requests: (wanted) => overview.requests({ ...said('overview.requests', wanted), tenant }),
    deliveries: (wanted) => overview.deliveries({ ...said('overview.deliveries', wanted), tenant }),
    importJobs: (wanted) => overview.importJobs({ ...said('overview.importJobs', wanted), tenant }),
    targets: (wanted) => overview.targets({ ...said('overview.targets', wanted), tenant }),
    customers: (wanted) => overview.customers({ ...said('overview.customers', wanted), tenant }),
    routeSuggestions: (wanted) => overview.routeSuggestions({ ...said('overview.routeSuggestions', wanted), tenant }),
    flow: () => overview.flow({ tenant }),
    story: (of) => overview.story({ ...said('overview.story', of), tenant }),
    explainImportJob: (id) => overview.explainImportJob(id, { tenant }),
    explainCustomer: (id) => overview.explainCustomer(id, { tenant }),
    explainRouteSuggestion: (id) => overview.explainRouteSuggestion(id, { tenant }),
  };
}
