/** Everything that can be made to happen: requests, time, faults, and what people in Ordinavo do. */
import type { JSX } from 'preact';
import { ClockCard } from '../levers/clock-card.js';
import { ConductCard } from '../levers/conduct-card.js';
import { ExternalSystem } from '../levers/external-system.js';
import { FaultsCard } from '../levers/faults-card.js';
import { MovesCard } from '../levers/moves-card.js';
import { ScenarioCard } from '../levers/scenario-card.js';
import { SnapshotsCard } from '../levers/snapshots-card.js';
import { ExpectationsCard, TimelineCard } from '../levers/timeline-card.js';
import { TriggerCard } from '../levers/trigger-card.js';

/** `id`: the external ID of the target to be moved on. */
export function LeversView({ id }: { readonly id: string | null }): JSX.Element {
  return (
    <div class="levers">
      <h1>Levers</h1>
      <div class="columns">
        <div class="column">
          <ExternalSystem />
          <MovesCard id={id} />
          <TriggerCard />
        </div>
        <div class="column">
          <ScenarioCard />
          <ClockCard />
          <FaultsCard />
          <TimelineCard />
          <ExpectationsCard />
          <ConductCard />
          <SnapshotsCard />
        </div>
      </div>
    </div>
  );
}
