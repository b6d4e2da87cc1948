/** What a location says about every visit fills what the target's own planning leaves out [S1]. */
import type { Location, Planning } from '../records.js';

const unplanned: Planning = {
  routeDate: null,
  dueDate: null,
  dueAt: null,
  timeWindowStart: null,
  timeWindowEnd: null,
  estimatedWorkMinutes: null,
  priority: null,
  fixedTime: null,
};

export function plannedAt(location: Location | null, planning: Planning | null): Planning | null {
  if (location === null) return planning;
  const { defaultEstimatedWorkMinutes, defaultPriority } = location;
  const minutes = planning?.estimatedWorkMinutes ?? defaultEstimatedWorkMinutes;
  const priority = planning?.priority ?? defaultPriority;
  if (minutes === (planning?.estimatedWorkMinutes ?? null) && priority === (planning?.priority ?? null)) return planning;
  return { ...(planning ?? unplanned), estimatedWorkMinutes: minutes, priority };
}
