/** How each client has behaved, and by which requests that shows. */
import type { JSX } from 'preact';
import type { ConductReport } from '../../control/control.js';
import { misconducts } from '../../domain/conduct.js';
import { addressOf } from '../address.js';
import { useLive } from '../hooks.js';
import { Data, plural, Tag } from '../parts/texts.js';
import { Card, Folded } from './card.js';

const words = {
  retryAfterIgnored: 'Retry-After ignored',
  writesWithoutIdempotencyKey: 'repeated writes without Idempotency-Key',
  idempotencyKeysReused: 'Idempotency-Key reused',
  contractViolations: 'against the contract',
} as const satisfies Record<(typeof misconducts)[number], string>;

export function ConductCard(): JSX.Element {
  const { value } = useLive((world) => world.conduct(), []);
  const reports = (value ?? []).filter(({ calls }) => Object.keys(calls).length > 0);
  return (
    <Card title="Conduct" says="What is held against each client: what would cost an integration dear in production.">
      {value !== null && reports.length === 0 && <p class="muted">No client has called yet.</p>}
      {reports.map((report) => (
        <Client key={`${report.tenant} ${report.client}`} {...report} />
      ))}
    </Card>
  );
}

function Client(report: ConductReport): JSX.Element {
  const { client, calls, findings } = report;
  const requests = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const held = misconducts.filter((kind) => report[kind] > 0);
  return (
    <>
      <h3>
        <Data text={client ?? 'Without a key that is known'} most={100} />
      </h3>
      <p class="counts">
        <span class="muted">{plural(requests, 'request')}</span>
        {held.length === 0 ? (
          <Tag tone="good">nothing held against it</Tag>
        ) : (
          held.map((kind) => <Tag key={kind} tone="warning">{`${report[kind].toLocaleString('en')} ${words[kind]}`}</Tag>)
        )}
      </p>
      <Folded items={findings} what="findings">
        {({ kind, message, requests }, index) => (
          <li key={`${index} ${kind}`}>
            <Data text={message} />{' '}
            {requests.slice(0, 5).map(({ id }) => (
              <a key={id} href={addressOf('requests', id)} aria-label={`Request ${id}`}>
                {id}{' '}
              </a>
            ))}
          </li>
        )}
      </Folded>
    </>
  );
}
