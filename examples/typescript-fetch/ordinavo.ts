/** A client of Ordinavo Connect v1: what it imports is imported once, however often it has to be sent. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorResponse, ImportAcceptedResponse, ImportJobDto, ImportResponse, InboundTargetDto } from 'ordinavo-mock'; // types alone

export interface Settings {
  /** In production https://ordinavo.de/api/connect/v1 */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly tries?: number;
  /** Milliseconds before the second try, and twice as many before each one after it. */
  readonly pause?: number;
  /** Milliseconds after which an answer counts as lost. */
  readonly timeout?: number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** An answer that says no. */
export class Refused extends Error {
  readonly status: number;
  readonly error: ErrorResponse['error'] | null;

  constructor(call: string, { status, body }: Answer) {
    const error = (body as Partial<ErrorResponse> | null)?.error ?? null; // as: what the contract says; a gateway may say anything
    super(`${call}: ${status} ${error?.code ?? ''} ${error?.message ?? ''}`.trimEnd());
    this.status = status;
    this.error = error;
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter: number;
  readonly body: unknown;
}

type Imported = ImportResponse | ImportAcceptedResponse;

export class Ordinavo {
  readonly #settings: Required<Settings>;

  constructor(settings: Settings) {
    this.#settings = { tries: 5, pause: 500, timeout: 30_000, wait: sleep, ...settings };
  }

  importTarget(target: InboundTargetDto): Promise<Imported> {
    return this.#insist<Imported>('POST', '/inbound/targets', target);
  }

  importBatch(targets: readonly InboundTargetDto[]): Promise<Imported> {
    return this.#insist<Imported>('POST', '/inbound/targets/batch', { targets });
  }

  /** The job once it is done. */
  async finishedJob(importJobId: number): Promise<ImportJobDto> {
    for (let pause = this.#settings.pause; ; pause = Math.min(pause * 2, 30_000)) {
      const job = await this.#insist<ImportJobDto>('GET', `/import-jobs/${importJobId}`);
      if (job.status !== 'Accepted' && job.status !== 'Processing') return job;
      await this.#settings.wait(pause);
    }
  }

  async #insist<Body>(method: string, path: string, content?: unknown): Promise<Body> {
    const { tries, pause, wait } = this.#settings;
    const key = randomUUID(); // one for each thing to be done, the same in each try: so it is done once
    for (let tried = 1; ; tried += 1) {
      const answer = await this.#send(method, path, key, content).catch((lost: Error) => lost);
      if (!(answer instanceof Error) && answer.status < 300) return answer.body as Body; // as: what the contract says
      const mayPass = answer instanceof Error || answer.status === 429 || answer.status >= 500;
      if (!mayPass || tried === tries) throw answer instanceof Error ? answer : new Refused(`${method} ${path}`, answer);
      await wait(Math.max(pause * 2 ** (tried - 1), answer instanceof Error ? 0 : answer.retryAfter * 1000));
    }
  }

  /** Rejects when the answer was lost, in whole or in part. */
  async #send(method: string, path: string, key: string, content: unknown): Promise<Answer> {
    const { baseUrl, apiKey, timeout } = this.#settings;
    const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}` };
    if (content !== undefined) Object.assign(headers, { 'Content-Type': 'application/json', 'Idempotency-Key': key });
    const body = content === undefined ? null : JSON.stringify(content);
    const response = await fetch(baseUrl + path, { method, headers, body, signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
    const retryAfter = Number(response.headers.get('Retry-After')) || 0;
    return { status: response.status, retryAfter, body: isJson ? JSON.parse(text) : null };
  }
}

/** What became of no target, and why. */
export function rejectedItems({ items }: Pick<Imported, 'items'>): { externalId: string; errorCode: string; errorMessage: string }[] {
  return items.flatMap((item) => (item.status === 'Rejected' ? [item] : []));
}
