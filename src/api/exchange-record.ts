/** What is told of an exchange, for logs. No types of others, since users see these. */

export interface Note {
  /** The outcome in a few words. */
  readonly summary: string;
  /** Why something is not as the client may have wanted. */
  readonly reasons: readonly string[];
}

/** What the log is told of an exchange. */
export interface ExchangeRecord {
  readonly method: string;
  /** As requested, without the base path of the API. */
  readonly path: string;
  /** 0 where nobody was left to answer. */
  readonly status: number;
  readonly summary: string;
  readonly reasons: readonly string[];
  readonly client: string | null;
  readonly correlationId: string;
  /** Milliseconds. */
  readonly took: number;
}
