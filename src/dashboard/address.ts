/** Which view the page shows: `#requests`, `#requests/12`. What stands behind the `#` never leaves the browser. */
import { useEffect, useState } from 'preact/hooks';

export const viewNames = ['flow', 'requests', 'jobs', 'targets', 'customers', 'routes', 'webhooks', 'levers'] as const;
export type ViewName = (typeof viewNames)[number];

export interface Address {
  readonly view: ViewName;
  /** What is chosen in it; `null`: nothing. */
  readonly id: string | null;
}

function addressIn(hash: string): Address {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const view = viewNames.find((one) => one === name) ?? 'flow';
  const id = rest.join('/');
  return { view, id: id === '' ? null : decoded(id) };
}

export function addressOf(view: ViewName, id: string | number | null = null): string {
  const named = String(id).replace(/\p{Surrogate}/gu, '\ufffd'); // half a character cannot stand in an address
  return id === null ? `#${view}` : `#${view}/${encodeURIComponent(named)}`;
}

/** The number that such an id is; `null`: it is none. */
export function numberIn(id: string): number | null {
  return /^(?:0|[1-9]\d{0,14})$/.test(id) ? Number(id) : null;
}

export function goTo(view: ViewName, id: string | number | null = null): void {
  location.hash = addressOf(view, id);
}

/** For what takes a while: leads on from here, unless somebody has gone elsewhere meanwhile. */
export function leadingOn(): typeof goTo {
  const { hash } = location;
  return (view, id) => {
    if (location.hash === hash) goTo(view, id);
  };
}

export function useAddress(): Address {
  const [address, setAddress] = useState(() => addressIn(location.hash));
  useEffect(() => {
    const look = () => setAddress(addressIn(location.hash));
    look(); // it may have become another since this was drawn
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return address;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
