/** The actions that may stand on the agenda, by name. */
import type { ImportJobId } from '../domain/records.js';
import type { AgendaEntry } from '../world/agenda.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { attemptDelivery, releaseHeld } from './deliver.js';
import { completeImportJob, processImportJob } from './import-targets.js';
import { type Step, takeStep } from './steps.js';

const actions: Readonly<Record<string, (world: World, tenant: TenantState, input: never) => unknown>> = {
  processImportJob: (world, tenant, id: ImportJobId) => processImportJob(world, tenant, id),
  completeImportJob: (world, tenant, id: ImportJobId) => completeImportJob(world, tenant, id),
  step: (world, tenant, step: Step) => takeStep(world, tenant, step),
  attemptDelivery: (world, tenant, number: number) => attemptDelivery(world, tenant, number),
  releaseHeld: (world, tenant, group: Parameters<typeof releaseHeld>[2]) => releaseHeld(world, tenant, group),
  goOn: (world, _tenant, id: number) => world.goOn(id),
};

export function performDue(world: World, tenant: TenantState, entry: AgendaEntry): unknown {
  const action = actions[entry.action];
  if (action === undefined) throw new Error(`The agenda names the action "${entry.action}", which does not exist.`);
  return action(world, tenant, entry.input as never); // as: whoever put the entry down gave the action's own input
}
