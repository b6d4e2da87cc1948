/** Requests as they come, and one exchange in full: why it was answered so, what the contract says, and how to send it again. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { ExplainedRequest, RequestLine } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { useConnection, useLive } from '../hooks.js';
import { outcomeText } from '../outcome.js';
import { ActionButton, CopyButton } from '../parts/action.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Numbered } from '../parts/numbered.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { At, Code, Data, Facts, indented, Tag, toneOf } from '../parts/texts.js';

const columns: readonly Column<RequestLine>[] = [
  { title: 'Request', width: '5rem', show: ({ id, method }) => `${id} ${method}` },
  { title: 'Status', width: '4.5rem', show: statusTag },
  { title: 'Address', width: 'minmax(0, 3fr)', show: ({ url }) => <Data text={url.replace('/api/connect/v1', '')} /> },
  { title: 'Outcome', width: 'minmax(0, 3fr)', show: (line) => <Data text={outcomeText(line)} />, below: true },
  { title: 'Client', width: 'minmax(0, 1fr)', show: ({ client }) => <Data text={client ?? '–'} />, wideOnly: true },
  { title: 'At', width: '5rem', show: ({ at }) => <At iso={at} />, wideOnly: true },
];

/** An import is answered 200 also where items of it were rejected. */
function statusTag({ status, rejected }: RequestLine): JSX.Element {
  return <Tag tone={rejected > 0 ? 'warning' : toneOf(status)}>{status === 0 ? 'none' : status}</Tag>;
}

export function RequestsView({ id }: { readonly id: string | null }): JSX.Element {
  const { world } = useConnection();
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  return (
    <Split
      view="requests"
      title="Requests"
      id={id}
      tools={
        <>
          <Search label="Filter requests" onSearch={onSearch} />
          <ActionButton small run={() => world.requests.clear()}>
            Clear
          </ActionButton>
        </>
      }
      list={
        <LineTable
          kind="requests"
          label="Requests"
          columns={columns}
          search={search}
          href={(line) => addressOf('requests', line.id)}
          isChosen={(line) => String(line.id) === id}
          empty="Nobody has called the API yet. The levers have a form that does."
        />
      }
      detail={id === null ? null : <Numbered id={id} what="request" show={(number) => <Exchange id={number} />} />}
    />
  );
}

function Exchange({ id }: { readonly id: number }): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.explainRequest(id), [id]);
  if (value === null) return <p role="status">{problem ?? 'Loading …'}</p>;
  return <ExchangeInFull {...value} />;
}

function ExchangeInFull({ request, curl, reasons, contract, nearMiss, findings, importJobId }: ExplainedRequest): JSX.Element {
  const { origin } = useConnection();
  const unread = hasUnreadBody(request.request);
  const { id, method, url, status, at, client, tenant, correlationId, took, fault, summary } = request;
  return (
    <article>
      <h2>
        {id} {method} <Data text={url} />
      </h2>
      <p>
        <Tag tone={toneOf(status)}>{status === 0 ? 'no answer' : status}</Tag> <Data text={summary} />
      </p>
      {(reasons.length > 0 || nearMiss !== null) && (
        <section class={`why ${status >= 400 || status === 0 ? 'bad' : 'warning'}`} aria-label="Why">
          <h3>Why</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Data text={reason} most={2000} />
              </li>
            ))}
            {nearMiss !== null && (
              <li>
                Near miss: <Data text={nearMiss} />
              </li>
            )}
          </ul>
        </section>
      )}
      {findings.length > 0 && (
        <section class="why warning" aria-label="Held against the client">
          <h3>Held against the client</h3>
          <ul>
            {findings.map(({ kind, message }, index) => (
              <li key={index}>
                <b>{kind}</b> <Data text={message} most={2000} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts
        facts={[
          ['At', at],
          ['Client', client ?? 'none that is known'],
          ['Tenant', tenant],
          ['Took', `${took} ms`],
          ['Correlation ID', correlationId],
          ['Fault', fault],
          [
            'Contract',
            contract === null ? null : (
              <span>
                <a href={`/_mock/docs#${contract.operation}`} target="_blank" rel="noreferrer">
                  {contract.operation}
                </a>{' '}
                {contract.summary} <code>{contract.pointer}</code>
              </span>
            ),
          ],
          ['Import job', importJobId === null ? null : <a href={addressOf('jobs', importJobId)}>{importJobId}</a>],
        ]}
      />
      <Part title="Send it again" text={fromHere(curl, origin)} note={unread ? 'Without its body, which was not read.' : null} />
      <h3>Request</h3>
      <Headers headers={request.request.headers} label="Headers of the request" />
      {unread ? (
        <p class="muted">Body of the request: not read, since it was refused before that.</p>
      ) : (
        <Part title="Body of the request" text={request.request.body ?? ''} isBody />
      )}
      <h3>Answer</h3>
      <Headers headers={request.response.headers} label="Headers of the answer" />
      <Part title="Body of the answer" text={request.response.body} isBody />
    </article>
  );
}

function Headers({
  headers,
  label,
}: {
  readonly headers: ExplainedRequest['request']['request']['headers'];
  readonly label: string;
}): JSX.Element {
  return (
    <details open={headers.length <= 8}>
      <summary>{label}</summary>
      <Facts facts={headers.map(({ name, value }) => [name, value] as const)} />
    </details>
  );
}

/** A body was announced, and nobody has read it. */
function hasUnreadBody({ headers, body }: ExplainedRequest['request']['request']): boolean {
  const announces = ({ name, value }: { readonly name: string; readonly value: string }) =>
    /^transfer-encoding$/i.test(name) || (/^content-length$/i.test(name) && Number(value) > 0);
  return body === null && headers.some(announces);
}

/** The line goes to where this page has come from: the mock may have another name for itself. */
function fromHere(curl: string, origin: string): string {
  return curl.replace(/https?:\/\/[^/'\s]+/, origin);
}

interface PartProps {
  readonly title: string;
  readonly text: string;
  readonly isBody?: boolean;
  readonly note?: string | null;
}

function Part({ title, text, isBody = false, note = null }: PartProps): JSX.Element | null {
  if (text === '') return isBody ? <p class="muted">{title}: empty</p> : null;
  return (
    <div>
      <h4>
        {title} <CopyButton text={text} what={title.toLowerCase()} />
      </h4>
      {note !== null && <p class="muted">{note}</p>}
      <Code text={isBody ? indented(text) : text} label={title} />
    </div>
  );
}
