/** The page of a running mock: takes the token out of its address, and shows what there is. */
import { render } from 'preact';
import { App } from './app.js';
import { Connection } from './connection.js';
import { type Entry, entryIn } from './entry.js';

/** Takes what the mock has given out of the address, before anything else: nobody shall find a token there. */
function enter(): Entry | null {
  const entry = entryIn(location.hash);
  if (entry !== null) history.replaceState(null, '', `${location.pathname}#flow`);
  return entry;
}

const entry = enter();
const connection = new Connection(location.origin, sessionStorage);
const root = document.getElementById('app');
if (root !== null) {
  root.replaceChildren();
  render(<App connection={connection} demo={entry?.demo ?? null} />, root);
}
void connection.open(entry);
document.addEventListener('visibilitychange', () => connection.attend(!document.hidden));

// The address of another start, given to a tab that shows the page already, loads nothing anew. Before all other listeners, which look at the address, too.
addEventListener(
  'hashchange',
  () => {
    const next = enter();
    if (next !== null) void connection.open(next);
  },
  { capture: true },
);
