/** What the scenario still has to do by itself, and what it expects to be true in the end. */
import type { JSX } from 'preact';
import { useConnection, useLive } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { At, Data, plural, Tag } from '../parts/texts.js';
import { Card, Folded } from './card.js';

export function TimelineCard(): JSX.Element {
  const { world } = useConnection();
  const { value } = useLive((world) => world.timeline.list(), []);
  return (
    <Card title="Timeline" says="What people do by themselves in this scenario. Each step moves the clock to its time.">
      <div class="fields">
        <ActionButton
          run={async () => {
            const taken = await world.timeline.next();
            if (taken === null) return 'No step is left that has a time.';
            return taken.refused === null ? `Done: ${taken.step}.` : `Not possible: ${taken.step}: ${taken.refused}.`;
          }}
        >
          Next step
        </ActionButton>
        <ActionButton run={async () => `${plural(await world.timeline.run(), 'step')} taken.`}>Run all</ActionButton>
      </div>
      {value !== null && value.length === 0 && <p class="muted">This scenario has no steps to come.</p>}
      <Folded items={value ?? []} what="steps" class="steps">
        {({ at, step, tenant }, index) => (
          <li key={`${index} ${tenant} ${step}`}>
            <span class="muted">{at === null ? 'waits' : <At iso={at} />}</span>
            <Data text={step} />
          </li>
        )}
      </Folded>
    </Card>
  );
}

export function ExpectationsCard(): JSX.Element | null {
  const { value } = useLive((world) => world.expectations(), []);
  if (value === null || value.length === 0) return null;
  return (
    <Card title="Expectations" says="What this scenario expects to be true in the end.">
      <Folded items={value} what="expectations">
        {({ name, holds, found, position }) => (
          <li key={position}>
            <Tag tone={holds ? 'good' : 'warning'}>{holds ? 'holds' : 'not yet'}</Tag> <Data text={name} />
            {!holds && (
              <p class="muted">
                <Data text={found} />
              </p>
            )}
          </li>
        )}
      </Folded>
    </Card>
  );
}
