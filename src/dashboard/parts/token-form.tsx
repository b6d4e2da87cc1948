/** Asks for the control token where the page has none, or one that is not of this start. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConnection } from '../hooks.js';

export function TokenForm(): JSX.Element {
  const connection = useConnection();
  const [token, setToken] = useState('');
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault();
        connection.useToken(token.trim());
      }}
    >
      <h1>This page needs the control token</h1>
      <p>
        There is none, or it is not that of this start of the mock. Open the address that the mock has printed when it started; it has the
        token in it. Or give the token here: it is what the mock was started with, or what <code>ordinavo-mock doctor</code> finds.
      </p>
      <label>
        Control token
        <input type="password" autocomplete="off" value={token} onInput={(event) => setToken(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={token.trim() === ''}>
        Use it
      </button>
    </form>
  );
}
