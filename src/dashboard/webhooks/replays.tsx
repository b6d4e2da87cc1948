/** Sends a delivery again, as it was or with something wrong, and says whether the receiver has done what a good one does. */
import type { JSX } from 'preact';
import type { SentDelivery } from '../../control/webhook-types.js';
import { leadingOn } from '../address.js';
import { useConnection } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Data } from '../parts/texts.js';
import { madeBy, type Replay, replays, type Verdict, verdictOn } from './facts.js';

/** What was sent last, and what came of it. */
export interface Sending {
  /** The delivery that it is shown with. */
  readonly deliveryId: string;
  readonly replay: Replay;
  /** `null`: no answer is there yet. */
  readonly verdict: Verdict | null;
}

interface ReplaysProps {
  readonly delivery: SentDelivery;
  readonly sending: Sending | null;
  readonly onSending: (sending: Sending | null) => void;
}

export function Replays({ delivery, sending, onSending }: ReplaysProps): JSX.Element {
  const { world } = useConnection();
  const { deliveryId, attempts } = delivery;
  const send = async (replay: Replay) => {
    const leadOn = leadingOn();
    onSending({ deliveryId, replay, verdict: null });
    try {
      const sent = await world.webhooks.replay(deliveryId, replay.kind);
      onSending({ deliveryId: sent.deliveryId, replay, verdict: verdictOn(replay, madeBy(replay.kind, attempts.length, sent)) });
      if (sent.deliveryId !== deliveryId) leadOn('webhooks', sent.deliveryId);
    } catch (error) {
      onSending(null);
      throw error; // the button says why
    }
  };
  return (
    <div class="replays">
      {replays.map((replay) => (
        <div class="replay" key={replay.kind}>
          <ActionButton run={() => send(replay)}>{replay.name}</ActionButton>
          <p>
            {replay.does} <span class="muted">{replay.good}</span>
          </p>
          <div role="status">{sending?.deliveryId === deliveryId && sending.replay.kind === replay.kind && <Outcome {...sending} />}</div>
        </div>
      ))}
    </div>
  );
}

function Outcome({ replay: { kind }, verdict }: Sending): JSX.Element {
  if (verdict === null) return <p class="sent">Sending …</p>;
  const { shade, text, answer } = verdict;
  return (
    <div class={`sent ${shade}`}>
      <p>
        {text}
        {kind === 'again' && ' This is the new delivery.'}
      </p>
      {answer !== '' && (
        <p>
          <span class="muted">It says: </span>
          <Data text={answer} most={1000} />
        </p>
      )}
    </div>
  );
}
