/** What goes wrong on purpose: on and off, ready ones to add, and one's own. */
import type { JSX } from 'preact';
import type { RemoteWorldControl } from '../../control/client.js';
import { useConnection, useLive } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Data } from '../parts/texts.js';
import { ActForm, Card } from './card.js';
import { type Fault, faultLines, faultWords, named, presets, struckText } from './faults.js';
import { useKept } from './kept.js';
import { jsonProblem } from './requests-to-send.js';

const sample = '{\n  "when": { "operation": "getImportJob", "probability": 0.5 },\n  "then": { "status": 503, "latency": "500ms" }\n}';

export function FaultsCard(): JSX.Element {
  const { world } = useConnection();
  const { value, problem } = useLive((world) => world.faults.list(), []);
  const [off, setOff] = useKept<readonly Fault[]>('faults that are off', []);
  const [own, setOwn] = useKept('own fault', sample);
  const lines = faultLines(value ?? [], off);
  const without = (name: string) => (now: readonly Fault[]) => now.filter((one) => one.name !== name);
  const switched = async (fault: Fault, isOn: boolean) => {
    if (isOn) {
      await world.faults.clear(fault.name);
      setOff((now) => [...without(fault.name)(now), named(fault, [])]);
    } else {
      await world.faults.add(fault);
      setOff(without(fault.name));
    }
  };
  return (
    <Card title="Faults" says="What goes wrong on purpose. The first that strikes a call wins; a reset brings back those of the scenario.">
      {problem !== null && <p class="bad">{problem}</p>}
      {value !== null && lines.length === 0 && <p>Nothing goes wrong on purpose.</p>}
      <ul class="plain rows">
        {lines.map(({ fault, armed }) => (
          <li key={fault.name}>
            <div>
              <b>
                <Data text={fault.name} most={100} />
              </b>{' '}
              <span class="muted">{armed === null ? 'off' : struckText(armed)}</span>
              <p class="muted">
                <Data text={faultWords(fault)} />
              </p>
            </div>
            <span class="buttons">
              {armed === null && (
                <ActionButton small label={`Forget the fault ${fault.name}`} run={async () => setOff(without(fault.name))}>
                  Forget
                </ActionButton>
              )}
              <Switch name={fault.name} isOn={armed !== null} run={() => switched(fault, armed !== null)} />
            </span>
          </li>
        ))}
      </ul>
      <h3>Add one</h3>
      <div class="fields presets">
        {presets.map((preset) => (
          <ActionButton
            key={preset.name}
            run={async () => {
              const taken = lines.map(({ fault }) => fault.name);
              await world.faults.add(named(preset, taken)); // it is seen above
            }}
          >
            {preset.words}
          </ActionButton>
        ))}
      </div>
      <details>
        <summary>One of your own</summary>
        <ActForm
          submit="Add the fault"
          run={async () => {
            const problem = jsonProblem(own);
            if (problem !== null) throw new Error(`This is no JSON. ${problem}`);
            const entry: Parameters<RemoteWorldControl['faults']['add']>[0] = JSON.parse(own); // held against the schema where it is added
            return `Added: ${await world.faults.add(entry)}`;
          }}
        >
          <label class="whole">
            A fault as JSON: which calls (when), and what happens to them (then)
            <textarea
              rows={5}
              value={own}
              spellcheck={false}
              dir="ltr"
              onInput={({ currentTarget }) => setOwn(() => currentTarget.value)}
            />
          </label>
        </ActForm>
      </details>
    </Card>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly run: () => Promise<void>;
}

function Switch({ name, isOn, run }: SwitchProps): JSX.Element {
  return (
    <ActionButton small label={`${isOn ? 'Switch off' : 'Switch on'}: ${name}`} run={run}>
      {isOn ? 'Switch off' : 'Switch on'}
    </ActionButton>
  );
}
