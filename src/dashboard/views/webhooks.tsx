/** Deliveries as they go out; beside them the built-in receiver and the subscriptions, or one delivery in full. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { DeliveryLine } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { At, Data, Tag } from '../parts/texts.js';
import { DeliveryInFull } from '../webhooks/delivery.js';
import { outcomeOf, type Status, searchFor, shadeOf } from '../webhooks/facts.js';
import { ReceiverCard } from '../webhooks/receiver-card.js';
import { StatusChoice } from '../webhooks/status-choice.js';
import { Subscriptions } from '../webhooks/subscriptions.js';

const columns: readonly Column<DeliveryLine>[] = [
  { title: 'Event', width: 'minmax(8.5rem, 7fr)', show: ({ eventType }) => eventType },
  { title: 'Status', width: '6.2rem', show: ({ status }) => <Tag tone={shadeOf[status]}>{status}</Tag> },
  { title: 'Target', width: 'minmax(4.5rem, 4fr)', show: ({ externalId }) => <Data text={externalId ?? '–'} /> },
  { title: 'Outcome', width: 'minmax(5rem, 4fr)', show: (line) => <Data text={outcomeOf(line)} />, wideOnly: true },
  {
    title: 'To',
    width: 'minmax(3.5rem, 1fr)',
    show: ({ webhook, webhookId }) => <Data text={webhook ?? String(webhookId)} />,
    wideOnly: true,
  },
  { title: 'At', width: '4.5rem', show: ({ at }) => <At iso={at} />, wideOnly: true },
];

export function WebhooksView({ id }: { readonly id: string | null }): JSX.Element {
  const [text, setText] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const onSearch = useCallback(setText, []);
  return (
    <div class={id === null ? 'webhooks all' : 'webhooks'}>
      <Split
        view="webhooks"
        title="Webhooks"
        id={id}
        tools={
          <>
            <StatusChoice chosen={status} onChoose={setStatus} />
            <Search label="Search deliveries" onSearch={onSearch} />
          </>
        }
        list={
          <div class="overview">
            <LineTable
              kind="deliveries"
              label="Deliveries"
              columns={columns}
              search={searchFor(status, text)}
              href={(line) => addressOf('webhooks', line.deliveryId)}
              isChosen={(line) => line.deliveryId === id}
              empty="Nothing was sent yet. An import causes the first event, if a subscription wants it."
            />
            {id === null && (
              <div class="beside">
                <ReceiverCard />
                <Subscriptions />
              </div>
            )}
          </div>
        }
        detail={id === null ? null : <DeliveryInFull id={id} />}
      />
    </div>
  );
}
