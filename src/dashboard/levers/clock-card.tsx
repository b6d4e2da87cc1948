/** The mock's time: whether it goes on by itself, and moving it on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConnection, useSeen } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { useRunning } from '../parts/clock.js';
import { day, plural, Tag, time } from '../parts/texts.js';
import { ActForm, Card } from './card.js';

const steps = ['10s', '1m', '10m', '1h', '1d'];

const meanings = {
  real: 'It goes on by itself.',
  frozen: 'It stands still until it is moved on.',
  virtual: 'It jumps to whatever is due next as soon as nothing is under way.',
} as const;

export function ClockCard(): JSX.Element {
  const { world } = useConnection();
  const { change } = useSeen();
  const now = useRunning(change?.clock ?? null);
  const [by, setBy] = useState('1h30m');
  const [to, setTo] = useState('');
  const mode = change?.clock.mode ?? 'real';
  const due = change?.due ?? 0;
  return (
    <Card title="Clock" says="All times of the mock go by it. What is due on the way happens, in order.">
      <p class="time">
        <span class="muted">{day(now)}</span> <b>{time(now)}</b> <span class="muted">UTC</span> <Tag>{mode}</Tag>{' '}
        <span class="muted">{meanings[mode]}</span>
      </p>
      <div class="fields">
        <ActionButton run={() => world.clock.freeze()}>Freeze</ActionButton>
        <ActionButton run={() => world.clock.run()}>Run</ActionButton>
        <ActionButton run={async () => `${plural(await world.clock.drain(), 'thing')} happened.`}>Everything that is due</ActionButton>
        <span class="muted">{due === 0 ? 'Nothing is due later.' : `${plural(due, 'thing is', 'things are')} due later.`}</span>
      </div>
      <h3 id="advance">Advance by</h3>
      <div class="fields" role="group" aria-labelledby="advance">
        {steps.map((step) => (
          <ActionButton key={step} run={() => world.clock.advance(step)}>
            {step}
          </ActionButton>
        ))}
      </div>
      <ActForm submit="Advance" run={() => world.clock.advance(by.trim())}>
        <label>
          A duration
          <input class="short" value={by} spellcheck={false} onInput={(event) => setBy(event.currentTarget.value)} />
        </label>
      </ActForm>
      <ActForm submit="Set" label="Set the clock" run={() => world.clock.set(to.trim() === '' ? now : to.trim())}>
        <label>
          A time, with its offset
          <input class="instant" value={to} placeholder={now} spellcheck={false} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
      </ActForm>
    </Card>
  );
}
