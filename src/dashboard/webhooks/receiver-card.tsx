/** The receiver that the mock brings along: its switch, and what has come to it. */
import type { JSX } from 'preact';
import type { ReceivedLine, ReceiverStatus } from '../../control/webhook-types.js';
import { addressOf } from '../address.js';
import { useConnection, useLive } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Data, plural, Tag } from '../parts/texts.js';
import { useFold } from './fold.js';

export function ReceiverCard(): JSX.Element {
  const { world } = useConnection();
  const { value, problem } = useLive(() => world.demoReceiver.status(), []);
  const isOn = value !== null && value.url !== null;
  return (
    <section class="card" aria-label="Built-in receiver">
      <div class="heading">
        <h2>Built-in receiver</h2>
        <Tag tone={isOn ? 'good' : 'neutral'}>{isOn ? 'on' : 'off'}</Tag>
        <ActionButton
          small
          primary={!isOn}
          disabled={value === null}
          label={`Switch ${isOn ? 'off' : 'on'} the built-in receiver`}
          run={async () => void (await (isOn ? world.demoReceiver.off() : world.demoReceiver.on()))}
        >
          {isOn ? 'Switch off' : 'Switch on'}
        </ActionButton>
      </div>
      {problem !== null && <p class="bad">{problem}</p>}
      {value !== null && <Received {...value} />}
      <p class="muted">
        In a terminal, <code>ordinavo-mock receive</code> does the same.
      </p>
    </section>
  );
}

function Received({ url, received }: ReceiverStatus): JSX.Element {
  if (url === null)
    return (
      <p>
        Switched on, it takes what all subscriptions would post elsewhere, verifies each signature, and answers 204 or 401. Switched off,
        they post to where they did before.
      </p>
    );
  const refused = received.filter(({ verified }) => !verified).length;
  return (
    <>
      <p>
        All subscriptions post to <code>{url}</code>
      </p>
      {received.length === 0 ? (
        <p class="muted">Nothing has come yet.</p>
      ) : (
        <p>
          {plural(received.length, 'arrival')}, {refused === 0 ? 'all verified' : `${refused.toLocaleString('en')} refused`}
          {received.length === mostKept && <span class="muted"> (older ones are not kept)</span>}
        </p>
      )}
      <Arrivals received={received} label="Arrivals, the newest first" />
    </>
  );
}

const mostKept = 200;

export function Arrivals({ received, label }: { readonly received: readonly ReceivedLine[]; readonly label: string }): JSX.Element {
  const { shown, button } = useFold(received, 10, received.length, 'arrivals');
  return (
    <>
      <ol class="arrivals" aria-label={label}>
        {shown.map((line, index) => (
          <li key={index}>
            <Arrival {...line} />
          </li>
        ))}
      </ol>
      {button}
    </>
  );
}

function Arrival({ deliveryId, eventType, verified, why, status }: ReceivedLine): JSX.Element {
  return (
    <>
      <Tag tone={verified ? 'good' : 'bad'}>{`${status ?? ''} ${verified ? 'verified' : 'refused'}`}</Tag>{' '}
      {deliveryId === null ? (
        <Data text={eventType} />
      ) : (
        <a href={addressOf('webhooks', deliveryId)}>
          <Data text={eventType} />
        </a>
      )}
      {why !== null && (
        <p class="muted">
          <Data text={why} />
        </p>
      )}
    </>
  );
}
