/** Keeps everything as it is now under a name, to return to it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConnection, useLive } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Data, day, time } from '../parts/texts.js';
import { ActForm, Card } from './card.js';

export function SnapshotsCard(): JSX.Element {
  const { world } = useConnection();
  const { value } = useLive((world) => world.snapshots.list(), []);
  const [name, setName] = useState('');
  return (
    <Card title="Snapshots" says="Everything as it is now, the clock included, to return to. They are gone with the mock.">
      <ul class="plain rows">
        {(value ?? []).map(({ name, at }) => (
          <li key={name}>
            <div>
              <b>
                <Data text={name} />
              </b>{' '}
              <span class="muted">
                {day(at)} {time(at)}
              </span>
            </div>
            <span class="buttons">
              <ActionButton
                small
                label={`Load the snapshot ${name}`}
                run={async () => {
                  await world.snapshots.load(name);
                  return 'Loaded.';
                }}
              >
                Load
              </ActionButton>
              <ActionButton small label={`Remove the snapshot ${name}`} run={() => world.snapshots.remove(name)}>
                Remove
              </ActionButton>
            </span>
          </li>
        ))}
      </ul>
      <ActForm
        submit="Save"
        label="Save a snapshot"
        run={async () => world.snapshots.save(name.trim() === '' ? nextName(value ?? []) : name.trim())}
      >
        <label>
          Name
          <input value={name} maxLength={100} placeholder={nextName(value ?? [])} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      </ActForm>
    </Card>
  );
}

function nextName(known: readonly { readonly name: string }[]): string {
  for (let number = known.length + 1; ; number += 1)
    if (!known.some(({ name }) => name === `snapshot ${number}`)) return `snapshot ${number}`;
}
