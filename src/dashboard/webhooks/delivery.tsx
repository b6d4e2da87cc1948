/** One delivery in full: why it has not arrived, how to send it again, each attempt, and what is sent. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReceivedLine, SentDelivery, WebhookView } from '../../control/webhook-types.js';
import { addressOf } from '../address.js';
import { useLive, useSeen } from '../hooks.js';
import { CopyButton } from '../parts/action.js';
import { At, Code, Data, Facts, indented, Tag } from '../parts/texts.js';
import { Attempts } from './attempts.js';
import { headersOf, nameOf, shadeOf, whyNot } from './facts.js';
import { Arrivals } from './receiver-card.js';
import { Replays, type Sending } from './replays.js';

interface Known {
  readonly delivery: SentDelivery;
  /** `null`: it is not there any more. */
  readonly webhook: WebhookView | null;
  /** What of it has come to the built-in receiver; `null`: that is off. */
  readonly arrivals: readonly ReceivedLine[] | null;
}

export function DeliveryInFull({ id }: { readonly id: string }): JSX.Element {
  const [sending, setSending] = useState<Sending | null>(null); // stays when a replay leads to another delivery
  const { value, problem } = useLive(
    async ({ webhooks, demoReceiver }): Promise<Known> => {
      const [delivery, subscriptions, { url, received }] = await Promise.all([
        webhooks.delivery(id),
        webhooks.list(),
        demoReceiver.status(),
      ]);
      const webhook = subscriptions.find(({ webhookId, key }) => webhookId === delivery.webhookId && key === delivery.webhook);
      return { delivery, webhook: webhook ?? null, arrivals: url === null ? null : received.filter((line) => line.deliveryId === id) };
    },
    [id],
  );
  if (value === null) return <p role="status">{problem ?? 'Loading …'}</p>;
  return (
    <article>
      {problem !== null && (
        <p class="bad" role="alert">
          {problem} This is how it was.
        </p>
      )}
      <Head {...value} />
      <h3>Send it again</h3>
      <Replays delivery={value.delivery} sending={sending} onSending={setSending} />
      <h3>Attempts</h3>
      <Attempts key={id} attempts={value.delivery.attempts} />
      {value.arrivals !== null && <AtReceiver key={id} arrivals={value.arrivals} />}
      <Payload delivery={value.delivery} />
    </article>
  );
}

function Head({ delivery, webhook }: Known): JSX.Element {
  const { change } = useSeen();
  const { eventType, status, externalId, webhookId, eventId, deliveryId, createdAt, nextAttemptAt } = delivery;
  const reasons = whyNot(delivery, { clock: change?.clock ?? null, isActive: webhook?.isActive ?? null });
  return (
    <>
      <h2>
        {eventType} <Tag tone={shadeOf[status]}>{status}</Tag>
      </h2>
      {reasons.length > 0 && (
        <section class={`why ${status === 'Failed' ? 'bad' : 'warning'}`} aria-label="Why it has not arrived">
          <h3>Why it has not arrived</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Data text={reason} most={2000} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts
        facts={[
          [
            'Target',
            externalId === null ? null : (
              <a href={addressOf('targets', externalId)}>
                <Data text={externalId} />
              </a>
            ),
          ],
          ['Subscription', <Data key="name" text={webhook === null ? `Webhook ${webhookId}` : nameOf(webhook)} most={120} />],
          ['Posts to', webhook?.url ?? null],
          ['Created', createdAt],
          ['Next attempt', nextAttemptAt === null ? null : <At iso={nextAttemptAt} />],
          ['Delivery ID', deliveryId],
          ['Event ID', eventId],
        ]}
      />
    </>
  );
}

function AtReceiver({ arrivals }: { readonly arrivals: readonly ReceivedLine[] }): JSX.Element {
  return (
    <>
      <h3>At the built-in receiver</h3>
      {arrivals.length === 0 ? (
        <p class="muted">It has not come, or so many came after it that it is not kept.</p>
      ) : (
        <Arrivals received={arrivals} label="What the built-in receiver says, the newest first" />
      )}
    </>
  );
}

function Payload({ delivery }: { readonly delivery: SentDelivery }): JSX.Element {
  const { body, signature } = delivery;
  const text = useMemo(() => indented(body), [body]);
  return (
    <>
      <h3>
        Payload <CopyButton text={body} what="payload as it is sent" />
      </h3>
      <Code text={text} label="Payload" />
      <p class="muted">Indented to be read; what is sent, and copied, is one line.</p>
      <h3>Signature {signature !== '' && <CopyButton text={signature} what="signature" />}</h3>
      <p>
        <code>sha256=</code> and the HMAC-SHA256 of the raw body in lower-case hex, with the secret of the subscription. It does not cover
        the timestamp.
      </p>
      <div class="headers">
        <Facts facts={headersOf(delivery)} />
      </div>
    </>
  );
}
