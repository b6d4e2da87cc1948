/** What there is, for people to look at, of one world. */
import type { TenantState } from '../../world/state.js';
import type { World } from '../../world/world.js';
import { said } from '../options.js';
import { watchChanges } from './changes.js';
import { explainCustomer } from './explain-customer.js';
import { explainImportJob } from './explain-import-job.js';
import { explainRequest } from './explain-request.js';
import { explainRouteSuggestion } from './explain-route-suggestion.js';
import { flowOf } from './flow.js';
import { linesOf } from './lines.js';
import type { OverviewControl } from './overview-types.js';
import { storyOf } from './story.js';

export interface OverviewSurroundings {
  /** `http://127.0.0.1:4710` */
  readonly origin: () => string;
  /** The start of the mock. */
  readonly run: string;
}

export function overviewControl(
  world: World,
  tenantOf: (key: string | undefined) => TenantState,
  { origin, run }: OverviewSurroundings,
): OverviewControl {
  const lines = linesOf(world, tenantOf);
  return {
    ...lines,
    flow: (of) => flowOf(world, tenantOf(said('overview.flow', of).tenant)),
    story: (of) => {
      const { target, tenant } = said('overview.story', of);
      return storyOf(world, tenantOf(tenant), target);
    },
    explainRequest: (id) => explainRequest(world, id, origin()),
    explainImportJob: (id, of) => explainImportJob(tenantOf(said('overview.explainImportJob', of).tenant), id),
    explainCustomer: (id, of) => explainCustomer(tenantOf(said('overview.explainCustomer', of).tenant), id),
    explainRouteSuggestion: (id, of) => explainRouteSuggestion(tenantOf(said('overview.explainRouteSuggestion', of).tenant), id),
    changes: (tell, giveUp) => watchChanges(world, run, tell, giveUp),
  };
}
