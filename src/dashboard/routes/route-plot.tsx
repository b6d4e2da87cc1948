/** A route as a picture: its stops on their coordinates, in their order, with a scale and an arrow to the north. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExplainedRouteSuggestion } from '../../control/overview/overview-types.js';
import { plural } from '../parts/texts.js';
import { originOf } from './origin.js';
import { labelText, type Mark, type Plot, plotOf, type Size, stopAt } from './plot.js';
import { isLate, sentenceOf } from './route-words.js';

interface RoutePlotProps {
  readonly route: ExplainedRouteSuggestion;
  /** The order of the stop that stands out; `null`: none does. */
  readonly chosen: number | null;
  readonly onChoose: (order: number) => void;
}

const reach = 24; // px

export function RoutePlot({ route, chosen, onChoose }: RoutePlotProps): JSX.Element {
  const [frame, size] = useSize();
  const origin = useMemo(() => originOf(route), [route]);
  const plot = useMemo(() => (size === null ? null : plotOf(route.stops.map(placed), origin, size)), [route, origin, size]);
  const drawn = useMemo(() => (plot === null ? null : <Drawing plot={plot} />), [plot]);
  const mark = plot?.marks.find(({ order }) => order === chosen);
  const onClick = (event: MouseEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (plot === null || size === null || box === undefined) return;
    const order = stopAt(plot, { x: event.clientX - box.left, y: event.clientY - box.top }, reach * size.unit);
    if (order !== null) onChoose(order);
  };
  const unnumbered = plot?.marks.filter(({ label }) => label === null).length ?? 0;
  return (
    <figure class="route-plot">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the buttons below and in the table do the same for keys and ears */}
      <div class="plot-frame" ref={frame} onClick={onClick}>
        {plot !== null && size !== null && (
          <svg
            class={route.stops.length > 300 ? 'dense' : ''}
            width={size.width}
            height={size.height}
            role="img"
            aria-label={sentenceOf(route, origin, plot.spanKm)}
          >
            {drawn}
            {mark !== undefined && <Chosen mark={mark} plot={plot} />}
          </svg>
        )}
      </div>
      <figcaption class="muted">
        {route.stops.some(isLate) && 'Squares with “!” are late. '}
        {plot !== null && plot.wayBack !== '' && 'The dashed line is the way back. '}
        {unnumbered > 0 && `${plural(unnumbered, 'stop')} without room for a number ${unnumbered === 1 ? 'is a dot' : 'are dots'}.`}
      </figcaption>
    </figure>
  );
}

function placed({ order, coordinates, warnings }: ExplainedRouteSuggestion['stops'][number]) {
  return { order, coordinates, isLate: isLate({ warnings }) };
}

/** All but the stop that stands out. */
function Drawing({ plot }: { readonly plot: Plot }): JSX.Element {
  const { marks, start, way, wayBack, arrows, labelHeight } = plot;
  return (
    <>
      <path class="way-back" d={wayBack} />
      <path class="way" d={way} />
      <path class="arrows" d={arrows} />
      <path class="leaders" d={marks.map(leaderOf).join('')} />
      <path
        class="dots"
        d={marks
          .filter(({ label, isLate }) => label?.isAside !== false && !isLate)
          .map(dotOf)
          .join('')}
      />
      <path
        class="dots late"
        d={marks
          .filter(({ label, isLate }) => label?.isAside !== false && isLate)
          .map(dotOf)
          .join('')}
      />
      {start !== null && <Start x={start.x} y={start.y} size={labelHeight} />}
      {marks.map((mark) => (mark.label === null ? null : <Numbered key={mark.order} mark={mark} height={labelHeight} />))}
      <ScaleBar {...plot.scaleBar} tick={labelHeight / 4} />
      <North {...plot.north} size={labelHeight} />
    </>
  );
}

function leaderOf({ point, label }: Mark): string {
  return label?.isAside === true ? `M${point.x} ${point.y}L${label.x} ${label.y}` : '';
}

/** A line without length, whose round ends make a dot of it: one path for thousands. */
function dotOf({ point }: Mark): string {
  return `M${point.x} ${point.y}h.01`;
}

/** A circle; for one that is late a square, and an exclamation mark. */
function Numbered({ mark, height, isChosen = false }: { readonly mark: Mark; readonly height: number; readonly isChosen?: boolean }) {
  const { isLate, label, point, labelWidth: width } = mark;
  const { x, y } = label ?? point;
  return (
    <g class={`stop ${isLate ? 'late' : ''} ${isChosen ? 'chosen' : ''}`}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={isLate ? 2 : height / 2} />
      <text x={x} y={y}>
        {labelText(mark)}
      </text>
    </g>
  );
}

function Chosen({ mark, plot: { labelHeight } }: { readonly mark: Mark; readonly plot: Plot }): JSX.Element {
  const { x, y } = mark.label ?? mark.point;
  const ring = Math.max(labelHeight, mark.labelWidth) / 2 + 6;
  return (
    <>
      <circle class="ring" cx={x} cy={y} r={ring} />
      <Numbered mark={mark} height={labelHeight} isChosen />
    </>
  );
}

function Start({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): JSX.Element {
  const half = size / 2.2;
  return (
    <g class="start">
      <path d={`M${x - half} ${y}l${half} ${-half}l${half} ${half}v${half}h${-2 * half}Z`} />
      <path class="door" d={`M${x} ${y + half}v${-half * 0.7}`} />
    </g>
  );
}

function ScaleBar({ x, y, pixels, label, tick }: Plot['scaleBar'] & { readonly tick: number }): JSX.Element {
  return (
    <g class="scale">
      <path d={`M${x} ${y - tick}v${tick}h${pixels}v${-tick}`} />
      <text x={x + pixels / 2} y={y - 2 * tick}>
        {label}
      </text>
    </g>
  );
}

function North({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): JSX.Element {
  const half = size / 3;
  return (
    <g class="north">
      <path d={`M${x} ${y}l${half} ${size}l${-half} ${-half / 1.5}l${-half} ${half / 1.5}Z`} />
      <text x={x} y={y + size * 1.75}>
        N
      </text>
    </g>
  );
}

/** The size of the frame as the style sheet has it, now and whenever it changes. */
function useSize() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setSize((before) => (before?.width === width && before.height === height && before.unit === unit ? before : { width, height, unit }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return [frame, size] as const;
}
