/** What came back from the API for a request that was sent here, and where there is more of it to see. */
import type { JSX } from 'preact';
import { addressOf } from '../address.js';
import { useSeen } from '../hooks.js';
import { Code, Data, Facts, indented, Tag, toneOf } from '../parts/texts.js';
import type { Answer } from '../send.js';
import { headersThatMatter } from './requests-to-send.js';

/** What the mock knows of a request. */
export interface Trace {
  readonly requestId: number;
  /** More than once: browsers send again what was lost on a connection that they had used before. */
  readonly arrivals: number;
  /** Why it was refused, or what is held against the client. */
  readonly reasons: readonly string[];
  readonly importJobId: number | null;
}

export type Exchange =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly trace: Trace | null }
  | { readonly kind: 'failed'; readonly why: string; readonly trace: Trace | null };

export function AnswerPanel({ exchange }: { readonly exchange: Exchange | null }): JSX.Element {
  return (
    <div class="answer">
      <div role="status">{exchange !== null && <Outcome {...exchange} />}</div>
      {exchange?.kind === 'answered' && <Whole {...exchange.answer} />}
    </div>
  );
}

/** What is told aloud. */
function Outcome(exchange: Exchange): JSX.Element {
  const { change } = useSeen();
  if (exchange.kind === 'waiting') {
    const isHeld = change !== null && change.clock.mode === 'frozen';
    return <p>Waiting for the answer … {isHeld && 'The clock is frozen: what is late comes once it is moved on.'}</p>;
  }
  const { trace } = exchange;
  return (
    <>
      <p>
        {exchange.kind === 'failed' ? (
          <>
            <Tag tone="bad">no answer</Tag> <Data text={exchange.why} />
          </>
        ) : (
          <>
            <Tag tone={toneOf(exchange.answer.status)}>{exchange.answer.status}</Tag> <span class="muted">{exchange.answer.took} ms</span>
          </>
        )}
        {trace !== null && (
          <>
            {' '}
            <a href={addressOf('requests', trace.requestId)}>Request {trace.requestId} in full</a>
            {trace.importJobId !== null && (
              <>
                {' · '}
                <a href={addressOf('jobs', trace.importJobId)}>Import job {trace.importJobId}</a>
              </>
            )}
          </>
        )}
      </p>
      {trace !== null && trace.arrivals > 1 && (
        <p class="note warning">It arrived {trace.arrivals} times: the browser sent it again, as the connection was lost.</p>
      )}
      {trace !== null && trace.reasons.length > 0 && (
        <ul class="reasons">
          {trace.reasons.slice(0, 10).map((reason) => (
            <li key={reason}>
              <Data text={reason} most={1000} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Whole({ headers, body }: Answer): JSX.Element {
  return (
    <>
      {body === '' ? <p class="muted">Without a body.</p> : <Code text={indented(body)} label="Body of the answer" />}
      <details open>
        <summary>Headers</summary>
        <Facts facts={headersThatMatter(headers)} />
      </details>
    </>
  );
}
