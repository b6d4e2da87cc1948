/** Asks for the control token where the page has none, or one that is not of this start. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Seen } from '../connection.js';
import { useConnection, useSeen } from '../hooks.js';

export function TokenForm(): JSX.Element {
  const connection = useConnection();
  const seen = useSeen();
  const [token, setToken] = useState('');
  const [tried, setTried] = useState<{ readonly seen: Seen | null } | null>(null);
  const isWrong = tried !== null && seen !== tried.seen; // this form goes where the token is right
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const given = token.trim();
        const canBeSent = /^[!-~]+$/.test(given); // the mock has no others, and no header takes them
        setTried({ seen: canBeSent ? connection.seen : null });
        if (canBeSent) connection.useToken(given);
      }}
    >
      <h1>This page needs the control token</h1>
      <p>
        There is none, or it is not that of this start of the mock. Open the address that the mock has printed when it started; it has the
        token in it. The address that <code>--open</code> has opened works once. Or give the token here: it is what the mock was started
        with, or what <code>ordinavo-mock doctor</code> finds.
      </p>
      <label>
        Control token
        <input
          type="password"
          autocomplete="off"
          value={token}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'wrong-token' : undefined}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      {isWrong && (
        <p class="bad" role="alert" id="wrong-token">
          That is not the token of this start of the mock.
        </p>
      )}
      <button type="submit" disabled={token.trim() === ''}>
        Use it
      </button>
    </form>
  );
}
