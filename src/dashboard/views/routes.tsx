/** Route suggestions, and one of them as a picture and as a table: in which order, when, and why some targets are on none. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainedRouteSuggestion, ExplainedStop, RouteSuggestionLine } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { useLive } from '../hooks.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Numbered } from '../parts/numbered.js';
import { Paged } from '../parts/paged.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { At, Data, Facts, plural, Tag } from '../parts/texts.js';
import { originOf, originText } from '../routes/origin.js';
import { lengthText } from '../routes/projection.js';
import { RoutePlot } from '../routes/route-plot.js';
import { durationText, isLate, reasonText, statusTones, timeOn, warningText, windowText } from '../routes/route-words.js';
import { useSteady } from '../steady.js';

const columns: readonly Column<RouteSuggestionLine>[] = [
  { title: 'Route', width: 'minmax(7rem, 3fr)', show: ({ id, name }) => <Data text={`${id} ${name ?? ''}`} /> },
  { title: 'Status', width: '5.5rem', show: ({ status }) => <Tag tone={statusTones[status]}>{status}</Tag> },
  { title: 'Date', width: '6rem', show: ({ routeDate }) => routeDate },
  { title: 'Stops', width: '5.5rem', show: stopsText, wideOnly: true },
  { title: 'Distance', width: '5.5rem', show: ({ totalDistanceKm }) => lengthText(totalDistanceKm), wideOnly: true },
  { title: 'At', width: '4.5rem', show: ({ at }) => <At iso={at} />, wideOnly: true },
];

export function RoutesView({ id }: { readonly id: string | null }): JSX.Element {
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  return (
    <Split
      view="routes"
      title="Route suggestions"
      id={id}
      tools={<Search label="Search route suggestions" onSearch={onSearch} />}
      list={
        <LineTable
          kind="routeSuggestions"
          label="Route suggestions"
          columns={columns}
          search={search}
          href={(line) => addressOf('routes', line.id)}
          isChosen={(line) => String(line.id) === id}
          empty="No route has been suggested yet. The levers make one of the newest import job."
        />
      }
      detail={id === null ? null : <Numbered id={id} what="route suggestion" show={(number) => <Route key={number} id={number} />} />}
    />
  );
}

function Route({ id }: { readonly id: number }): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.explainRouteSuggestion(id), [id]);
  const route = useSteady(value);
  return route === null ? <p role="status">{problem ?? 'Loading …'}</p> : <RouteInFull route={route} />;
}

function RouteInFull({ route }: { readonly route: ExplainedRouteSuggestion }): JSX.Element {
  const { suggestion, stops, unrouted } = route;
  const [chosen, setChosen] = useState<number | null>(null);
  const late = stops.filter(isLate).length;
  return (
    <article class="record">
      <h2>
        Route suggestion {suggestion.id} <Data text={suggestion.name ?? ''} />
      </h2>
      <p>
        <Tag tone={statusTones[suggestion.status]}>{suggestion.status}</Tag> {late > 0 && <Tag tone="warning">{`${late} late`}</Tag>}{' '}
        {suggestion.routeDate}: {lengthText(suggestion.totalDistanceKm)} with the way back, {durationText(suggestion.totalTravelMinutes)} on
        the way, {durationText(suggestion.totalWorkMinutes)} of work
      </p>
      <Facts
        facts={[
          ['Made by', suggestion.client ?? 'a manager'],
          [
            'Import job',
            suggestion.importJobId === null ? null : <a href={addressOf('jobs', suggestion.importJobId)}>{suggestion.importJobId}</a>,
          ],
          ['Begins and ends', stops.length === 0 ? null : originText(originOf(route))],
        ]}
      />
      <h3>{plural(stops.length, 'stop')}</h3>
      {stops.length > 0 && <Stops route={route} chosen={chosen} onChoose={setChosen} />}
      {unrouted.length > 0 && <Unrouted unrouted={unrouted} />}
    </article>
  );
}

interface Choice {
  /** The order of the stop that stands out in the picture and in the table. */
  readonly chosen: number | null;
  readonly onChoose: (order: number) => void;
}

function Stops({ route, chosen, onChoose }: Choice & { readonly route: ExplainedRouteSuggestion }): JSX.Element {
  const { suggestion, stops } = route;
  const place = stops.findIndex(({ order }) => order === chosen);
  const follow = place === -1 ? null : place;
  return (
    <>
      <div class="plot-and-steps">
        <RoutePlot route={route} chosen={chosen} onChoose={onChoose} />
        <Steps stops={stops} place={follow} onChoose={onChoose} routeDate={suggestion.routeDate} />
      </div>
      <Paged items={stops} label="Stops of the route" follow={follow}>
        {(shown) => (
          <table class="records stops">
            <thead>
              <tr>
                <th scope="col">Stop</th>
                <th scope="col">Target</th>
                <th scope="col">Planned (UTC)</th>
                <th scope="col" class="wide">
                  Priority
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((stop) => (
                <StopRow
                  key={stop.order}
                  stop={stop}
                  routeDate={suggestion.routeDate}
                  isChosen={stop.order === chosen}
                  onChoose={onChoose}
                />
              ))}
            </tbody>
          </table>
        )}
      </Paged>
    </>
  );
}

interface StepsProps {
  readonly stops: readonly ExplainedStop[];
  /** Where the stop that stands out is among them. */
  readonly place: number | null;
  readonly onChoose: (order: number) => void;
  readonly routeDate: string;
}

/** Along the route, stop by stop: what the picture offers to a mouse, for keys and fingers. */
function Steps({ stops, place, onChoose, routeDate }: StepsProps): JSX.Element {
  const step = (to: number) => () => {
    const stop = stops[to];
    if (stop !== undefined) onChoose(stop.order);
  };
  const stop = place === null ? undefined : stops[place];
  return (
    <div class="steps">
      <button type="button" class="small" aria-disabled={place === null || place === 0} onClick={step((place ?? 0) - 1)}>
        Previous stop
      </button>
      <button type="button" class="small" aria-disabled={place === stops.length - 1} onClick={step(place === null ? 0 : place + 1)}>
        Next stop
      </button>
      <span class="step" role="status">
        {stop === undefined ? (
          <span class="muted">Choose a stop in the picture or in the table.</span>
        ) : (
          <>
            {stop.order}. <Data text={stop.externalId} most={60} /> at {timeOn(routeDate, stop.arrival)}:{' '}
            <Data text={stop.title} most={120} />
          </>
        )}
      </span>
    </div>
  );
}

interface StopRowProps {
  readonly stop: ExplainedStop;
  readonly routeDate: string;
  readonly isChosen: boolean;
  readonly onChoose: (order: number) => void;
}

function StopRow({ stop, routeDate, isChosen, onChoose }: StopRowProps): JSX.Element {
  const { order, externalId, title, arrival, departure, fixedTime, dueAt, priority, warnings } = stop;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const window = windowText(routeDate, stop);
  return (
    <tr ref={row} class={isChosen ? 'chosen' : ''}>
      <td>
        <button
          type="button"
          class={`small order ${isLate(stop) ? 'late' : ''}`}
          aria-pressed={isChosen}
          aria-label={`Stop ${order}: show it in the picture`}
          onClick={() => onChoose(order)}
        >
          {order}
        </button>
      </td>
      <td>
        <a href={addressOf('targets', externalId)}>
          <Data text={externalId} most={80} />
        </a>
        <div class="under">
          <Data text={title} most={160} />
        </div>
      </td>
      <td>
        <span class="times">
          {timeOn(routeDate, arrival)}–{timeOn(arrival.slice(0, 10), departure)}
        </span>
        <div class="under">
          {window !== null && <div>{fixedTime ? `fixed: ${window}` : `window ${window}`}</div>}
          {window === null && fixedTime && <div>fixed time</div>}
          {dueAt !== null && <div>due {timeOn(routeDate, dueAt)}</div>}
          <div class="narrow">priority {priority}</div>
          {warnings.map((warning) => (
            <div key={warning} class="warning">
              <b>!</b> {warningText(warning)}
            </div>
          ))}
        </div>
      </td>
      <td class="wide">{priority}</td>
    </tr>
  );
}

function Unrouted({ unrouted }: Pick<ExplainedRouteSuggestion, 'unrouted'>): JSX.Element {
  return (
    <>
      <h3>{plural(unrouted.length, 'target')} not on this route</h3>
      <Paged items={unrouted} label="Targets that are not on this route">
        {(shown) => (
          <table class="records">
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ externalId, title, reason }, index) => (
                <tr key={`${index} ${externalId}`}>
                  <td>
                    {externalId === '' ? (
                      'no longer kept'
                    ) : (
                      <a href={addressOf('targets', externalId)}>
                        <Data text={externalId} most={80} />
                      </a>
                    )}
                    <div class="under">
                      <Data text={title} most={160} />
                    </div>
                  </td>
                  <td>
                    {reasonText(reason)} <code class="muted">{reason}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Paged>
    </>
  );
}

/** `12 of 13` where one was left out. */
function stopsText({ stops, unrouted }: RouteSuggestionLine): string {
  return unrouted === 0 ? stops.toLocaleString('en') : `${stops.toLocaleString('en')} of ${(stops + unrouted).toLocaleString('en')}`;
}
