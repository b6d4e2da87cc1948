/** Acts as the external system: a request from the documents, to send as it is or changed, and what the API answers. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { requestExamples } from '../../contract/generated/request-examples.js';
import type { RemoteWorldControl } from '../../control/client.js';
import type { Connection } from '../connection.js';
import { useConnection, useLive } from '../hooks.js';
import { type Answer, send } from '../send.js';
import { AnswerPanel, type Exchange, type Trace } from './answer.js';
import { Card } from './card.js';
import { useKept } from './kept.js';
import {
  type Draft,
  drafted,
  exampleAt,
  firstExample,
  jsonProblem,
  type KeyChoice,
  keyChoices,
  type Newest,
  scopesMissing,
} from './requests-to-send.js';

const nothingThere: Newest = { importJobId: null, routeSuggestionId: null, webhookId: null, deliveryId: null, targetIds: [] };
const first: Draft = { ...drafted(firstExample, nothingThere), key: '', idempotencyKey: '', correlationId: '' };
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const bodiless = ['GET', 'DELETE'];

export function ExternalSystem(): JSX.Element {
  const connection = useConnection();
  const [draft, setDraft] = useKept('external system', first);
  const [exchange, setExchange] = useState<Exchange | null>(null);
  const hangUp = useRef<AbortController | null>(null);
  const { value: keys } = useLive(keysOf, []);
  const key = chosenKey(keys ?? [], draft);
  const put = (news: Partial<Draft>) => setDraft((now) => ({ ...now, ...news }));
  const begin = async (example: number) => {
    const blank = drafted(example, nothingThere);
    put(blank);
    const filled = drafted(example, await newestOf(connection.world).catch(() => nothingThere));
    // unless something else was chosen, or typed, meanwhile
    setDraft((now) => (now.example === example && now.path === blank.path && now.body === blank.body ? { ...now, ...filled } : now));
  };
  const go = async () => {
    const given = new AbortController();
    hangUp.current = given;
    setExchange({ kind: 'waiting' });
    setExchange(await exchanged(connection, draft, key, given.signal));
  };
  return (
    <Card title="Act as the external system" says="Sends a request to the API, as your integration does.">
      <form
        class="send"
        onSubmit={(event) => {
          event.preventDefault();
          if (exchange?.kind !== 'waiting') void go();
        }}
      >
        <div class="fields">
          <Examples chosen={draft.example} onChoose={(number) => void begin(number)} />
          <Keys keys={keys ?? []} chosen={key} onChoose={(id) => put({ key: id })} />
        </div>
        <ScopeNote draft={draft} chosen={key} />
        <div class="fields">
          <label>
            Method
            <select value={draft.method} onChange={(event) => put({ method: event.currentTarget.value })}>
              {methods.map((method) => (
                <option key={method}>{method}</option>
              ))}
            </select>
          </label>
          <label class="grow">
            Path, below /api/connect/v1
            <input class="mono" value={draft.path} spellcheck={false} onInput={(event) => put({ path: event.currentTarget.value })} />
          </label>
        </div>
        {!bodiless.includes(draft.method) && <Body text={draft.body} onInput={(body) => put({ body })} />}
        <details>
          <summary>Headers: Idempotency-Key, X-Correlation-Id</summary>
          <div class="fields">
            <HeaderField
              name="Idempotency-Key"
              placeholder="none"
              value={draft.idempotencyKey}
              onInput={(idempotencyKey) => put({ idempotencyKey })}
            />
            <HeaderField
              name="X-Correlation-Id"
              placeholder="a new one each time"
              value={draft.correlationId}
              onInput={(correlationId) => put({ correlationId })}
            />
          </div>
        </details>
        <div class="fields">
          <button type="submit" class="primary" aria-busy={exchange?.kind === 'waiting'}>
            Send
          </button>
          {exchange?.kind === 'waiting' && (
            <button type="button" onClick={() => hangUp.current?.abort()}>
              Give up
            </button>
          )}
        </div>
      </form>
      <AnswerPanel exchange={exchange} />
    </Card>
  );
}

const standIns: readonly KeyChoice[] = [
  { id: 'none', value: '', words: 'no key at all', scopes: [] },
  { id: 'wrong', value: 'fio_live_MOCKnobody00000000001', words: 'a key that nobody has', scopes: [] },
];

async function keysOf(world: RemoteWorldControl): Promise<readonly KeyChoice[]> {
  const [keys, clients, now] = await Promise.all([world.state.apiKeys(), world.state.clients(), world.clock.now()]);
  return keyChoices(keys, clients, now);
}

/** The one that was chosen, where it is there; else the first that may do it. */
function chosenKey(keys: readonly KeyChoice[], { key, example }: Draft): KeyChoice | null {
  const known = keys.filter(({ value }) => value !== null);
  const may = known.find(({ scopes }) => scopesMissing(exampleAt(example).operation, scopes).length === 0);
  return [...known, ...standIns].find(({ id }) => id === key) ?? may ?? known[0] ?? null;
}

async function newestOf(world: RemoteWorldControl): Promise<Newest> {
  const [jobs, routes, deliveries, targets, webhooks] = await Promise.all([
    world.overview.importJobs({ limit: 1 }),
    world.overview.routeSuggestions({ limit: 1 }),
    world.overview.deliveries({ limit: 1 }),
    world.overview.targets({ limit: 2 }),
    world.webhooks.list(),
  ]);
  return {
    importJobId: jobs.items[0]?.id ?? null,
    routeSuggestionId: routes.items[0]?.id ?? null,
    webhookId: webhooks.at(-1)?.webhookId ?? null,
    deliveryId: deliveries.items[0]?.deliveryId ?? null,
    targetIds: targets.items.map(({ id }) => id),
  };
}

async function exchanged(connection: Connection, draft: Draft, key: KeyChoice | null, signal: AbortSignal): Promise<Exchange> {
  const { origin, world, seen } = connection;
  const { method, path, idempotencyKey } = draft;
  const correlationId = draft.correlationId === '' ? `page-${Date.now().toString(36)}` : draft.correlationId;
  const headers = { 'X-Correlation-Id': correlationId, ...(idempotencyKey === '' ? {} : { 'Idempotency-Key': idempotencyKey }) };
  const body = bodiless.includes(method) || draft.body === '' ? null : draft.body;
  const apiKey = key === null || key.value === '' ? null : key.value;
  const after = seen.change?.request ?? 0;
  const traced = (answer: Answer | null) =>
    traceOf(world, answer?.headers.get('x-correlation-id') ?? correlationId, after).catch((): Trace | null => null); // without a journal nothing is known of it
  return send({ origin, apiKey, method, path: path.startsWith('/') ? path : `/${path}`, body, headers, signal }).then(
    async (answer) => ({ kind: 'answered', answer, trace: await traced(answer) }),
    async (error: Error) => {
      if (signal.aborted) return { kind: 'failed', why: 'Nobody waits for the answer any more.', trace: null };
      const isLost = error.message === 'Failed to fetch' || error.message.startsWith('NetworkError') || error.message === 'network error';
      return {
        kind: 'failed',
        why: isLost ? 'The connection was lost, and no whole answer came.' : error.message,
        trace: await traced(null),
      };
    },
  );
}

/** What the mock knows of the request. */
async function traceOf(world: RemoteWorldControl, correlationId: string, after: number): Promise<Trace> {
  const arrived = await world.waitForRequest({ correlationId, after }, '2s');
  const { id } = arrived.at(-1) ?? arrived[0];
  const { reasons, findings, importJobId } = await world.overview.explainRequest(id);
  return { requestId: id, arrivals: arrived.length, reasons: [...reasons, ...findings.map(({ message }) => message)], importJobId };
}

const operationsShown = [...new Set(requestExamples.map(({ operation }) => operation))];

function Examples({ chosen, onChoose }: { readonly chosen: number; readonly onChoose: (number: number) => void }): JSX.Element {
  return (
    <label class="grow">
      Request
      <select value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {operationsShown.map((operation) => (
          <optgroup key={operation} label={requestExamples.find((one) => one.operation === operation)?.summary ?? operation}>
            {requestExamples.map(({ operation: own, example, method, path }, number) =>
              own === operation ? (
                <option key={number} value={number}>
                  {example === '' ? `${method} ${path}` : example}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface KeysProps {
  readonly keys: readonly KeyChoice[];
  readonly chosen: KeyChoice | null;
  readonly onChoose: (id: string) => void;
}

function Keys({ keys, chosen, onChoose }: KeysProps): JSX.Element {
  return (
    <label class="grow">
      API key
      <select value={chosen?.id ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {[...keys, ...standIns].map(({ id, value, words }) => (
          <option key={id} value={id} disabled={value === null}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function ScopeNote({ draft, chosen }: { readonly draft: Draft; readonly chosen: KeyChoice | null }): JSX.Element | null {
  const missing = chosen === null || standIns.includes(chosen) ? [] : scopesMissing(exampleAt(draft.example).operation, chosen.scopes);
  if (missing.length === 0) return null;
  return <p class="note warning">This client has not the scope {missing.join(', ')}. It may be sent all the same.</p>;
}

function Body({ text, onInput }: { readonly text: string; readonly onInput: (text: string) => void }): JSX.Element {
  const problem = text.trim() === '' ? null : jsonProblem(text);
  return (
    <div>
      <label class="whole">
        Body
        <textarea
          rows={14}
          value={text}
          spellcheck={false}
          dir="ltr"
          aria-invalid={problem !== null}
          aria-describedby="body-problem"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <p class="note warning" role="status" id="body-problem">
        {problem !== null && `No JSON. ${problem} It may be sent all the same.`}
      </p>
    </div>
  );
}

interface HeaderFieldProps {
  readonly name: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function HeaderField({ name, placeholder, value, onInput }: HeaderFieldProps): JSX.Element {
  return (
    <div class="with-button grow">
      <label>
        {name}
        <input class="mono" value={value} placeholder={placeholder} onInput={(event) => onInput(event.currentTarget.value)} />
      </label>
      <button type="button" aria-label={`New ${name}`} onClick={() => onInput(`page-${Date.now().toString(36)}`)}>
        New
      </button>
    </div>
  );
}
