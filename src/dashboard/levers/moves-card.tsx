/** Moves a target on: where its work stands, and what people in Ordinavo may do with it now. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RemoteWorldControl } from '../../control/client.js';
import type { MoveTaken, WorkStanding } from '../../control/moves.js';
import { addressOf } from '../address.js';
import { useConnection, useLive, useSeen } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { Search } from '../parts/search.js';
import { Data, Tag } from '../parts/texts.js';
import { allowedMove, type Field, inputOf, type Move } from './allowed-moves.js';
import { ActForm, Card } from './card.js';

/** `id`: the external ID of the chosen target; `null`: the newest one. */
export function MovesCard({ id }: { readonly id: string | null }): JSX.Element {
  const place = useLedTo(id);
  const newest = useNewest(place);
  const shown = id ?? newest;
  return (
    <div ref={place}>
      <Card title="Move a target on" says="What people in Ordinavo do: routes, visits, visit reports, billing.">
        <Targets shown={shown} />
        {shown !== null && <Standing key={shown} id={shown} />}
        <h3>Routes</h3>
        <Routes />
      </Card>
    </div>
  );
}

/** The newest target. While somebody is at work here it stays the same one, so that no button means another target all of a sudden. */
function useNewest(place: { readonly current: HTMLElement | null }): string | null {
  const { generation } = useSeen();
  const { value } = useLive((world) => world.overview.targets({ limit: 1 }), [generation]);
  const shown = useRef<{ readonly id: string; readonly generation: number } | null>(null);
  const isAtWork = shown.current?.generation === generation && place.current?.matches(':hover, :focus-within') === true;
  const newest = value?.items[0];
  if (!isAtWork && value !== null) shown.current = newest === undefined ? null : { id: newest.externalId, generation };
  return shown.current?.id ?? null;
}

/** Whoever comes from elsewhere to move a target is led to it. */
function useLedTo(id: string | null): { readonly current: HTMLDivElement | null } {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (id === null || current === null || current.contains(document.activeElement)) return;
    current.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [id]);
  return place;
}

function Targets({ shown }: { readonly shown: string | null }): JSX.Element {
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  const { value } = useLive((world) => world.overview.targets({ limit: 6, ...(search === '' ? {} : { search }) }), [search]);
  return (
    <>
      <Search label="Search targets" onSearch={onSearch} />
      <ul class="plain choices">
        {(value?.items ?? []).map(({ id, externalId, title, status }) => (
          <li key={id}>
            <a href={addressOf('levers', externalId)} aria-current={externalId === shown ? 'true' : undefined}>
              <Data text={externalId} most={100} />
            </a>
            <span class="muted">
              <Data text={title} most={100} />
            </span>
            <Tag>{status}</Tag>
          </li>
        ))}
      </ul>
      {value !== null && value.items.length === 0 && (
        <p class="muted">{search === '' ? 'There is no target yet. Import one with the form above.' : 'No target has that in it.'}</p>
      )}
    </>
  );
}

function Standing({ id }: { readonly id: string }): JSX.Element | null {
  const { value, problem } = useLive((world) => world.moves.standing({ target: id }), [id]);
  if (problem !== null)
    return (
      <p class="warning" role="status">
        <Data text={problem} />
      </p>
    );
  return value === null ? null : <Moves {...value} />;
}

function Moves({ target, appointment, visitReport, billingEvent, allowed }: WorkStanding): JSX.Element {
  const { world } = useConnection();
  const [told, setTold] = useState('');
  const known = allowed.flatMap((text) => allowedMove(text) ?? []);
  const [plain, withFields] = [known.filter(({ fields }) => fields === undefined), known.filter(({ fields }) => fields !== undefined)];
  const take = async (move: Move, filled: Filled) => {
    setTold('');
    setTold(takenWords(await makeMove(world, move, { target: target.externalId, ...inputOf(move, filled) })));
  };
  const others = [
    ['appointment', appointment],
    ['visit report', visitReport],
    ['billing event', billingEvent],
  ] as const;
  return (
    <div class="work" role="group" aria-label="The target's work" tabIndex={-1}>
      <h3>
        <a href={addressOf('flow', target.externalId)}>
          <Data text={target.externalId} most={100} />
        </a>
      </h3>
      <p>
        target <Tag>{target.status}</Tag>
        {others.map(
          ([what, record]) =>
            record !== null && (
              <span key={what}>
                {' · '}
                {what} <Tag>{record.status}</Tag>
              </span>
            ),
        )}
      </p>
      {known.length === 0 && <p class="muted">Nothing can be done with it any more.</p>}
      {withFields.map((move) => (
        <FilledMove key={move.words} move={move} take={take} />
      ))}
      <div class="fields">
        {plain.map((move) => (
          <ActionButton key={move.words} run={() => take(move, {})}>
            {move.words}
          </ActionButton>
        ))}
      </div>
      <p class="told" role="status">
        <Data text={told} />
      </p>
    </div>
  );
}

type Filled = Readonly<Record<string, string | boolean>>;

function FilledMove({ move, take }: { readonly move: Move; readonly take: (move: Move, filled: Filled) => Promise<void> }): JSX.Element {
  const [filled, setFilled] = useState<Filled>({});
  return (
    <ActForm submit={move.words} run={() => take(move, filled)}>
      {(move.fields ?? []).map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={filled[field.name]}
          onInput={(value) => setFilled({ ...filled, [field.name]: value })}
        />
      ))}
    </ActForm>
  );
}

interface FieldInputProps {
  readonly field: Field;
  readonly value: string | boolean | undefined;
  readonly onInput: (value: string | boolean) => void;
}

function FieldInput({ field, value, onInput }: FieldInputProps): JSX.Element {
  if (field.kind === 'yesNo')
    return (
      <label class="check">
        <input
          type="checkbox"
          checked={typeof value === 'boolean' ? value : field.usual}
          onChange={(event) => onInput(event.currentTarget.checked)}
        />
        {field.label}
      </label>
    );
  const text = typeof value === 'string' ? value : '';
  if (field.kind === 'choice')
    return (
      <label>
        {field.label}
        <select value={text} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{field.otherwise}</option>
          {field.options
            .filter((option) => option !== field.otherwise)
            .map((option) => (
              <option key={option}>{option}</option>
            ))}
        </select>
      </label>
    );
  return (
    <label class={field.kind === 'text' ? 'grow' : ''}>
      {field.label}
      <input type={field.kind} value={text} placeholder={field.placeholder} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}

function Routes(): JSX.Element {
  const { world } = useConnection();
  const { value } = useLive((world) => world.overview.routeSuggestions({ limit: 100 }), []);
  const newest = value?.items[0] ?? null;
  const draft = value?.items.find(({ status }) => status === 'Draft') ?? null;
  return (
    <>
      <div class="fields">
        <ActionButton
          run={async () => {
            const { routeSuggestionId } = await world.moves.createRouteSuggestion({ importJob: 'latest' });
            return `Route suggestion ${routeSuggestionId} is drafted.`;
          }}
        >
          Draft a route from the newest import job
        </ActionButton>
        {draft !== null && (
          <>
            <ActionButton run={async () => takenWords(await world.moves.publishRoute({ suggestion: draft.id }))}>
              Publish route suggestion {draft.id}
            </ActionButton>
            <ActionButton run={async () => void (await world.moves.discardRoute({ suggestion: draft.id }))}>Discard it</ActionButton>
          </>
        )}
      </div>
      {newest !== null && (
        <p class="muted">
          The newest: <a href={addressOf('routes', newest.id)}>route suggestion {newest.id}</a>, {newest.status}
        </p>
      )}
    </>
  );
}

function makeMove({ moves }: RemoteWorldControl, { move }: Move, input: object): Promise<MoveTaken> {
  const make = moves[move] as (input: object) => Promise<MoveTaken>; // as: the mock looks at what it is given
  return make(input);
}

function takenWords({ target, events }: MoveTaken): string {
  const types = events.slice(0, 8).map(({ eventType }) => eventType);
  const more = events.length > types.length ? ` and ${events.length - types.length} more` : '';
  const happened = types.length === 0 ? 'It is done; no event tells of it.' : `It is done: ${types.join(', ')}${more}.`;
  return target === null ? happened : `${happened} ${target.externalId} is ${target.status} now.`;
}
