/** Another scenario, or the beginning of this one. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Connection } from '../connection.js';
import { useConnection, useLive } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Data } from '../parts/texts.js';
import { ActForm, Card } from './card.js';

export function ScenarioCard(): JSX.Element {
  const connection = useConnection();
  const [keepState, setKeepState] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const { value: scenarios } = useLive(() => connection.mock.scenarios(), []);
  const { value: summary, problem } = useLive(() => connection.mock.state.summary(), []);
  const now = summary?.scenario ?? '';
  const chosen = scenarios?.find(({ name }) => name === (wanted ?? now)) ?? scenarios?.[0] ?? null;
  return (
    <Card title="Scenario" says="The world that the mock begins with: clients, keys, customers, rules, and what happens by itself.">
      <div class="fields">
        <ActionButton run={() => reset(connection, now)}>Reset</ActionButton>
        <span class="muted">
          Now: <Data text={now} most={100} />
        </span>
      </div>
      {problem !== null && <p class="bad">{problem}</p>}
      {chosen !== null && (
        <ActForm
          submit="Load"
          label="Load the scenario"
          run={async () => {
            await connection.mock.loadScenario(chosen.name, { keepState });
            return `This is ${chosen.name} now.`;
          }}
        >
          <label>
            Another scenario
            <select value={chosen.name} onChange={(event) => setWanted(event.currentTarget.value)}>
              {(scenarios ?? []).map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label class="check">
            <input type="checkbox" checked={keepState} onChange={(event) => setKeepState(event.currentTarget.checked)} />
            Keep the records
          </label>
          <p class="note muted whole last">
            <Data text={chosen.summary} />
          </p>
        </ActForm>
      )}
    </Card>
  );
}

/** A tenant of the scenario shares its world with the others, and cannot be reset alone. */
async function reset({ mock, world, seen }: Connection, scenario: string): Promise<string> {
  const copy = (await mock.tenants.list()).find(({ key, copyOf }) => key === seen.tenant && copyOf !== null);
  await (copy === undefined ? mock.reset() : world.reset());
  return copy === undefined ? `Back at the beginning of ${scenario}.` : `The copy ${copy.key} is back at its beginning.`;
}
