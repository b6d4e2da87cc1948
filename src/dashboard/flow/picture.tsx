/** The flow as a picture: a lane for each stage with what has passed it, and the items that stand there now. */
import type { JSX } from 'preact';
import type { Flow, FlowItem } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { Data } from '../parts/texts.js';
import { deliveryWords, type Figure, folded, itemsByLane, type LaneName, laneNames, lanes, stageTones, stageWords } from './lanes.js';
import { useMoves } from './moves.js';
import { Arrow, LaneSymbol } from './symbols.js';

const mostItems = 6;

interface PictureProps {
  readonly flow: Flow;
  /** The external ID of the chosen item. */
  readonly chosen: string | null;
  /** Somebody has chosen an item by hand, which may be the one that is chosen already. */
  readonly onChoose: (externalId: string) => void;
}

export function Picture({ flow, chosen, onChoose }: PictureProps): JSX.Element {
  const byLane = itemsByLane(flow.items);
  const list = useMoves('external');
  return (
    <div class="picture">
      <ol class="lanes" ref={list} tabIndex={-1} aria-label="From the external system to the webhook">
        {laneNames.map((name) => (
          <LaneBox
            key={name}
            name={name}
            figures={lanes[name].figures(flow)}
            items={byLane.get(name) ?? []}
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {flow.items.length === 0 && (
        <p class="muted">
          Nothing has moved yet. <a href={addressOf('levers')}>Act as the external system</a>, or let yours send something.
        </p>
      )}
    </div>
  );
}

interface LaneBoxProps {
  readonly name: LaneName;
  readonly figures: readonly Figure[];
  readonly items: readonly FlowItem[];
  readonly chosen: string | null;
  readonly onChoose: (externalId: string) => void;
}

function LaneBox({ name, figures, items, chosen, onChoose }: LaneBoxProps): JSX.Element {
  const { title, view } = lanes[name];
  const { shown, more } = folded(items, mostItems, chosen);
  return (
    <li class={`lane lane-${name}`} data-lane={name}>
      <Arrow />
      <h2>
        <LaneSymbol of={name} />
        <a href={addressOf(view)}>{title}</a>
      </h2>
      <p class="figures">
        {figures.map(({ count, words, tone }, index) => (
          <span key={index} class={tone}>
            <b>{count.toLocaleString('en')}</b> {words}
          </span>
        ))}
      </p>
      {shown.length > 0 && (
        <ul class="chip-list">
          {shown.map((item) => (
            <li key={item.externalId}>
              <Item item={item} isChosen={item.externalId === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p class="further">
          <a href={addressOf('targets')}>and {more} more</a>
        </p>
      )}
    </li>
  );
}

interface ItemProps {
  readonly item: FlowItem;
  readonly isChosen: boolean;
  readonly onChoose: (externalId: string) => void;
}

function Item({ item, isChosen, onChoose }: ItemProps): JSX.Element {
  const { externalId, title, stage, deliveries } = item;
  const told = deliveryWords(deliveries);
  return (
    <a
      class={`chip ${stageTones[stage]}`}
      href={externalId === '' ? addressOf('jobs') : addressOf('flow', externalId)}
      data-item={externalId}
      onClick={() => onChoose(externalId)}
      aria-current={isChosen ? 'true' : undefined}
    >
      <b>
        <Data text={externalId === '' ? 'no external ID' : externalId} most={100} />
      </b>
      {title !== '' && (
        <span class="chip-title">
          <Data text={title} most={100} />
        </span>
      )}
      <span class="chip-foot">
        <span class="stage">{stageWords[stage]}</span>
        {told !== '' && (
          <span class="dots">
            <span class="hidden">, {told}</span>
            <Dot count={deliveries.succeeded} tone="good" mark="✓" />
            <Dot count={deliveries.failed} tone="bad" mark="✕" />
            <Dot count={deliveries.pending} tone="warning" mark="…" />
          </span>
        )}
      </span>
    </a>
  );
}

function Dot({ count, tone, mark }: { readonly count: number; readonly tone: string; readonly mark: string }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class={tone} aria-hidden="true">
      {mark}
      {count}
    </span>
  );
}
