/** The page as a whole: what is always there, and the view that the address names. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Address, addressOf, useAddress, type ViewName, viewNames } from './address.js';
import type { Connection } from './connection.js';
import type { DemoWish } from './entry.js';
import { ConnectionContext, useConnection, useSeen } from './hooks.js';
import { Clock } from './parts/clock.js';
import { TenantChoice } from './parts/tenant-choice.js';
import { Data } from './parts/texts.js';
import { ThemeChoice } from './parts/theme-choice.js';
import { TokenForm } from './parts/token-form.js';
import { CustomersView } from './views/customers.js';
import { FlowView } from './views/flow.js';
import { JobsView } from './views/jobs.js';
import { LeversView } from './views/levers.js';
import { RequestsView } from './views/requests.js';
import { RoutesView } from './views/routes.js';
import { TargetsView } from './views/targets.js';
import { WebhooksView } from './views/webhooks.js';

/** What each view is called, and what it is given: the chosen item, and whether the demo is to be played by itself. */
interface View {
  readonly title: string;
  readonly show: (id: string | null, demo: DemoWish | null) => JSX.Element;
}

const views: Readonly<Record<ViewName, View>> = {
  flow: { title: 'Flow', show: (id, demo) => <FlowView id={id} demo={demo} /> },
  requests: { title: 'Requests', show: (id) => <RequestsView id={id} /> },
  jobs: { title: 'Jobs', show: (id) => <JobsView id={id} /> },
  targets: { title: 'Targets', show: (id) => <TargetsView id={id} /> },
  customers: { title: 'Customers', show: (id) => <CustomersView id={id} /> },
  routes: { title: 'Routes', show: (id) => <RoutesView id={id} /> },
  webhooks: { title: 'Webhooks', show: (id) => <WebhooksView id={id} /> },
  levers: { title: 'Levers', show: (id) => <LeversView id={id} /> },
};

export function App({ connection, demo }: { readonly connection: Connection; readonly demo: DemoWish | null }): JSX.Element {
  return (
    <ConnectionContext.Provider value={connection}>
      <Page demo={demo} />
    </ConnectionContext.Provider>
  );
}

function Page({ demo }: { readonly demo: DemoWish | null }): JSX.Element {
  const { standing, generation } = useSeen();
  const address = useAddress();
  const { title, show } = views[address.view];
  useEffect(() => {
    document.title = `${title} · ordinavo-mock`;
  }, [title]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        To the content
      </button>
      <header class="top">
        <span class="brand">ordinavo-mock</span>
        <Status />
        <TenantChoice />
        <Clock />
        <ThemeChoice />
      </header>
      <Navigation address={address} />
      <Banner />
      {standing === 'locked' ? (
        <main id="main" tabIndex={-1}>
          <TokenForm />
        </main>
      ) : (
        // after a reset all begins anew, but for what somebody is writing
        <main id="main" tabIndex={-1} key={address.view === 'levers' ? address.view : `${address.view} ${generation}`}>
          {show(address.id, demo)}
        </main>
      )}
    </>
  );
}

function Navigation({ address }: { readonly address: Address }): JSX.Element {
  return (
    <nav class="views" aria-label="Views">
      <ul>
        {viewNames.map((name) => (
          <li key={name}>
            <a href={addressOf(name)} aria-current={name === address.view ? 'page' : undefined}>
              {views[name].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const words = { connecting: 'connecting', live: 'live', gone: 'no answer', locked: 'locked' } as const;

function Status(): JSX.Element {
  const { standing } = useSeen();
  return (
    <span class={`status ${standing}`} role="status">
      {words[standing]}
    </span>
  );
}

/** Says what is wrong, and what happens next. */
function Banner(): JSX.Element | null {
  const { standing, problem, removed } = useSeen();
  const connection = useConnection();
  const [wasGone, setWasGone] = useState(false);
  useEffect(() => {
    if (standing === 'gone') setWasGone(true);
    if (standing === 'locked') setWasGone(false);
    if (standing !== 'live' || !wasGone) return undefined;
    const timer = setTimeout(() => setWasGone(false), 4000);
    return () => clearTimeout(timer);
  }, [standing, wasGone]);
  useEffect(() => {
    const timer = removed === null ? undefined : setTimeout(() => connection.forgetRemoved(), 8000);
    return () => clearTimeout(timer);
  }, [removed]);
  if (standing === 'gone')
    return (
      <p class="banner bad" role="alert">
        {problem ?? `The mock at ${connection.origin} does not answer.`} What is shown is how it was; the page goes on as soon as it can.
      </p>
    );
  if (removed !== null)
    return (
      <p class="banner warning" role="status">
        The tenant <Data text={removed} most={100} /> is gone. This is the first one.
      </p>
    );
  if (standing === 'live' && wasGone)
    return (
      <p class="banner good" role="status">
        The mock is back, and this is how it is now.
      </p>
    );
  return null;
}
