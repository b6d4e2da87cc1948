/** The attempts of a delivery, the newest first: when, how long, and what came back. */
import type { JSX } from 'preact';
import type { SentAttempt } from '../../control/webhook-types.js';
import { At, Code, Data, plural, Tag } from '../parts/texts.js';
import { attemptKinds, shadeOfAttempt } from './facts.js';
import { useFold } from './fold.js';

export function Attempts({ attempts }: { readonly attempts: readonly SentAttempt[] }): JSX.Element {
  const { shown, button } = useFold(attempts.map((attempt, index) => ({ attempt, index })).reverse(), 10, 100, 'attempts');
  if (attempts.length === 0) return <p class="muted">None yet.</p>;
  return (
    <>
      <table class="attempts">
        <caption class="hidden">{plural(attempts.length, 'attempt')}, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Attempt</th>
            <th scope="col">At</th>
            <th scope="col">Took</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        {shown.map(({ attempt, index }) => (
          <Attempt key={index} {...attempt} />
        ))}
      </table>
      {button}
    </>
  );
}

function Attempt(attempt: SentAttempt): JSX.Element {
  const { kind, number, startedAt, durationMs, statusCode, error, answer } = attempt;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {number} {kind !== 'regular' && <Tag>{attemptKinds[kind]}</Tag>}
        </th>
        <td>
          <At iso={startedAt} />
        </td>
        <td>{durationMs.toLocaleString('en')} ms</td>
        <td>
          <Tag tone={shadeOfAttempt(attempt)}>{statusCode ?? 'none'}</Tag>
        </td>
      </tr>
      {(error !== null || answer !== '') && (
        <tr class="more">
          <td colSpan={4}>
            {error !== null && <Data text={error} most={2000} />}
            {answer !== '' && <Answer text={answer} label={`Answer to attempt ${number}`} />}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const short = 120;

/** A long one is scrolled in a box of its own. */
function Answer({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  if (text.length > short || text.includes('\n')) return <Code text={text} label={label} />;
  return (
    <div>
      <span class="muted">Answer: </span>
      <code>
        <Data text={text} />
      </code>
    </div>
  );
}
