/** Calls the API as an external system does: the page's only way there. */

const base = '/api/connect/v1';

export interface Call {
  /** Of the mock. */
  readonly origin: string;
  /** `null`: none is sent. */
  readonly apiKey: string | null;
  readonly method: string;
  /** Below the base path. */
  readonly path: string;
  /** JSON, or whatever else is to be sent; `null`: nothing. */
  readonly body: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborted where nobody waits any more. */
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Milliseconds of real time. */
  readonly took: number;
}

/** Throws where no whole answer comes. */
export async function send({ origin, apiKey, method, path, body, headers = {}, signal }: Call): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${origin}${base}${path}`, {
    method,
    headers: {
      ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
      ...(body === null ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body,
    cache: 'no-store',
    credentials: 'omit',
    signal: signal ?? null,
  });
  const text = await response.text();
  return { status: response.status, headers: new Map(response.headers), body: text, took: Math.round(performance.now() - began) };
}
