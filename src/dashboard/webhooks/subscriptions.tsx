/** Who is told of what: the subscriptions of the tenant, and how their deliveries went. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WebhookView } from '../../control/webhook-types.js';
import { useLive } from '../hooks.js';
import { CopyButton } from '../parts/action.js';
import { Data, Facts, plural, Tag } from '../parts/texts.js';
import { nameOf, optionsOf } from './facts.js';
import { useFold } from './fold.js';

export function Subscriptions(): JSX.Element {
  const { value, problem } = useLive((world) => world.webhooks.list(), []);
  const { shown, button } = useFold(value ?? [], 10, 50, 'subscriptions');
  return (
    <section class="subscriptions" aria-label="Subscriptions">
      <div class="heading">
        <h2>Subscriptions</h2>
        {value !== null && <span class="muted">{value.length.toLocaleString('en')} in all</span>}
      </div>
      {problem !== null && <p class="bad">{problem}</p>}
      {value === null && problem === null && <p class="muted">Loading …</p>}
      {value?.length === 0 && (
        <p class="muted">
          Nobody has subscribed. A client does so with <code>POST /webhooks</code>; switching on the built-in receiver makes a subscription
          to all events.
        </p>
      )}
      {shown.map((webhook) => (
        <Subscription key={webhook.webhookId} webhook={webhook} isOnly={value?.length === 1} />
      ))}
      {button}
    </section>
  );
}

const countNames = ['pending', 'succeeded', 'failed', 'dropped'] as const;
const countShades = { pending: 'warning', succeeded: 'good', failed: 'bad', dropped: 'warning' } as const;

function Subscription({ webhook, isOnly }: { readonly webhook: WebhookView; readonly isOnly: boolean }): JSX.Element {
  const { webhookId, key, client, url, secret, eventTypes, sourceSystem, isActive, counts } = webhook;
  const name = nameOf(webhook);
  const counted = countNames.filter((status) => counts[status] > 0);
  return (
    <article class="card">
      <div class="heading">
        <h3>
          <Data text={name} most={120} />
        </h3>
        <Tag tone={isActive ? 'good' : 'neutral'}>{isActive ? 'on' : 'off'}</Tag>
      </div>
      <p class="url">
        <code>
          <Data text={url} />
        </code>
      </p>
      <p class="counts">
        {counted.map((status) => (
          <Tag key={status} tone={countShades[status]}>{`${counts[status].toLocaleString('en')} ${status}`}</Tag>
        ))}
        {counted.length === 0 && <span class="muted">No deliveries yet</span>}
      </p>
      <details open={isOnly}>
        <summary>
          {eventTypes.includes('*') ? 'All events' : plural(eventTypes.length, 'event type')}, secret, options
          <span class="hidden"> of {name.slice(0, 120)}</span>
        </summary>
        <Facts
          facts={[
            ['Events', <EventTypes key="types" types={eventTypes} />],
            ['Client', client],
            ['Source system', sourceSystem],
            ['In the scenario', key],
            ['Webhook ID', webhookId],
            ['Payload options', optionsOf(webhook)],
            ['Secret', <Secret key="secret" secret={secret} name={name} />],
          ]}
        />
      </details>
    </article>
  );
}

function EventTypes({ types }: { readonly types: readonly string[] }): JSX.Element {
  const { shown, button } = useFold(types, 5, types.length, 'event types');
  if (types.includes('*')) return <>all</>;
  return (
    <>
      <span class="types">
        {shown.map((type) => (
          <code key={type}>{type}</code>
        ))}
      </span>
      {button}
    </>
  );
}

/** Not seen by whoever looks at the projector, until somebody wants it. */
function Secret({ secret, name }: { readonly secret: string; readonly name: string }): JSX.Element {
  const [isShown, setIsShown] = useState(false);
  const lever = isShown ? 'Hide' : 'Show';
  return (
    <span class="action">
      {isShown ? (
        <code>
          <Data text={secret} />
        </code>
      ) : (
        <span class="muted">hidden</span>
      )}
      <button type="button" class="small" aria-label={`${lever} the secret of ${name.slice(0, 120)}`} onClick={() => setIsShown(!isShown)}>
        {lever}
      </button>
      {isShown && <CopyButton text={secret} what="secret" />}
    </span>
  );
}
