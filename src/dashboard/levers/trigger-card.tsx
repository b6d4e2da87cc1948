/** Makes an event happen, with all that leads to it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { eventTypes } from '../../contract/generated/operations.js';
import type { EventType } from '../../contract/types.js';
import type { TriggeredEvent } from '../../control/webhook-types.js';
import { addressOf } from '../address.js';
import { useConnection } from '../hooks.js';
import { Data, plural } from '../parts/texts.js';
import { ActForm, Card } from './card.js';
import { useKept } from './kept.js';
import { overridesIn } from './overrides.js';

interface Wanted {
  readonly eventType: string;
  readonly target: string;
  readonly count: string;
  readonly overrides: string;
}

const first: Wanted = { eventType: 'visit_report.approved', target: '', count: '1', overrides: '' };

export function TriggerCard(): JSX.Element {
  const { world } = useConnection();
  const [wanted, setWanted] = useKept('event', first);
  const [happened, setHappened] = useState<readonly TriggeredEvent[] | null>(null);
  const put = (news: Partial<Wanted>) => setWanted((now) => ({ ...now, ...news }));
  const run = async () => {
    setHappened(null);
    const { overrides, problem } = overridesIn(wanted.overrides);
    if (problem !== null) throw new Error(problem);
    const target = wanted.target.trim();
    const events = await world.trigger(typeNamed(wanted.eventType), {
      count: Number(wanted.count),
      ...(target === '' ? {} : { target }),
      ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    });
    setHappened(events);
    return `${plural(events.length, 'event')} happened.`;
  };
  return (
    <Card title="Trigger an event" says="Makes it happen, with all that leads to it: a target is imported, visited, reported on as needed.">
      <ActForm submit="Trigger" label="Trigger the event" run={run}>
        <label class="grow">
          Event
          <select value={wanted.eventType} onChange={(event) => put({ eventType: event.currentTarget.value })}>
            {groups.map(([group, types]) => (
              <optgroup key={group} label={group}>
                {types.map((type) => (
                  <option key={type}>{type}</option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label class="grow">
          Target
          <input
            value={wanted.target}
            placeholder="the newest that fits, or a new one"
            onInput={(event) => put({ target: event.currentTarget.value })}
          />
        </label>
        <label>
          How often
          <input class="short" type="number" min={1} value={wanted.count} onInput={(event) => put({ count: event.currentTarget.value })} />
        </label>
        <label class="whole">
          Other values in the payload, a line each
          <textarea
            rows={2}
            value={wanted.overrides}
            placeholder="visitReport.result=PartiallySuccessful"
            spellcheck={false}
            onInput={(event) => put({ overrides: event.currentTarget.value })}
          />
        </label>
      </ActForm>
      {happened !== null && <Happened events={happened} />}
    </Card>
  );
}

const most = 10;

function Happened({ events }: { readonly events: readonly TriggeredEvent[] }): JSX.Element {
  return (
    <ul class="plain happened">
      {events.slice(0, most).map(({ eventId, eventType, externalId, others }) => (
        <li key={eventId}>
          <b>{eventType}</b>{' '}
          {externalId !== null && (
            <>
              of{' '}
              <a href={addressOf('flow', externalId)}>
                <Data text={externalId} most={100} />
              </a>
            </>
          )}
          {others.length > 0 && <p class="muted">With it: {others.join(', ')}</p>}
        </li>
      ))}
      {events.length > most && <li class="muted">and {(events.length - most).toLocaleString('en')} more</li>}
    </ul>
  );
}

/** `visit_report.approved` is one of `visit report`. */
const groups = [...new Set(eventTypes.map(groupOf))].map((group) => [group, eventTypes.filter((type) => groupOf(type) === group)] as const);

function groupOf(type: EventType): string {
  return type.slice(0, type.indexOf('.')).replace('_', ' ');
}

function typeNamed(name: string): EventType {
  return eventTypes.find((type) => type === name) ?? 'target.imported';
}
