/** A receiver of webhooks that holds each delivery against the contract, and verifies who sent it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { judgeSignature } from '../domain/webhooks/signature.js';
import { wallClock } from '../world/clock.js';
import type { Contract } from './contract/contract.js';
import { type Evidence, type Finding, type Source, shown } from './evidence.js';

type Check = (value: unknown) => readonly { readonly pointer: string; readonly message: string }[];

/** What is expected of deliveries of one event. */
interface Expected {
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: Check }[];
  readonly payload: Check;
}

/** One delivery as it came. */
interface Delivery {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface CheckReceiver {
  /** Where a mock posts to: each delivery is judged, and counted. */
  readonly url: string;
  /** Where a client tries out what a receiver does: 401 for what was not signed; of the rest, the payload is judged. */
  readonly tryOutUrl: string;
  close(): Promise<void>;
}

/** What deliveries are judged by, compiled once. */
export type DeliveryJudge = (
  delivery: Delivery,
  secrets: readonly string[],
) => { readonly type: string; readonly findings: readonly Finding[] };

export function deliveryJudge({ events }: Contract, source: Source): DeliveryJudge {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const checkOf = (schema: object): Check => {
    const validate = ajv.compile(schema);
    return (value) => {
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, keyword, params, message = 'is not valid' }) =>
        keyword === 'required'
          ? { pointer: `${instancePath}/${params.missingProperty}`, message: 'is required' }
          : { pointer: instancePath, message },
      );
    };
  };
  const expected = new Map<string, Expected>(
    events.map(({ type, headers, schema }) => [
      type,
      { headers: headers.map(({ name, required, schema: one }) => ({ name, required, check: checkOf(one) })), payload: checkOf(schema) },
    ]),
  );
  return ({ headers, body }, secrets) => {
    const payload = readJson(body);
    const type = typeOf(payload) ?? headers['x-ordinavo-event-type'] ?? 'an event without a type';
    const finding = (pointer: string, wanted: string, got: string): Finding => {
      const title = `the delivery of ${type}`;
      return { source, title, operation: type, status: null, in: 'webhook', pointer, expected: wanted, got, curl: null };
    };
    const event = expected.get(type);
    if (event === undefined) return { type, findings: [finding('/body/eventType', 'an event of the contract', shown(type))] };
    const signature = headers['x-ordinavo-signature'];
    const verdict = judgeSignature({ body, signature, secret: secrets }, 0);
    return {
      type,
      findings: [
        ...event.headers.flatMap(({ name, required, check }) => {
          const value = headers[name.toLowerCase()];
          if (value === undefined) return required ? [finding(`/header/${name.toLowerCase()}`, 'is required', 'nothing')] : [];
          return check(value).map(({ message }) => finding(`/header/${name.toLowerCase()}`, message, shown(value)));
        }),
        ...(verdict.ok || signature === undefined
          ? []
          : [finding('/header/x-ordinavo-signature', 'the signature of the body', verdict.message)]),
        ...event.payload(payload).map(({ pointer, message }) => finding(`/body${pointer}`, message, shown(valueAt(payload, pointer)))),
      ],
    };
  };
}

/** `secrets`: of the subscriptions as they are when a delivery comes. Gives what it sees to the evidence. */
export async function startReceiver(judge: DeliveryJudge, evidence: Evidence, secrets: () => readonly string[]): Promise<CheckReceiver> {
  const server = createServer((request, response) => {
    void take(request, response).catch(() => response.destroy()); // whoever sent it has broken off
  });
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const isDelivery = request.url === deliveryPath;
    const [signature, timestamp] = [headers['x-ordinavo-signature'], headers['x-ordinavo-timestamp']];
    const signed = judgeSignature({ body, signature, secret: secrets(), timestamp }, wallClock());
    const { type, findings } = judge({ headers, body }, secrets());
    if (isDelivery) evidence.delivered(type);
    if (isDelivery || signed.ok) for (const finding of findings) evidence.finds(finding);
    response.writeHead(isDelivery || signed.ok ? 204 : 401).end();
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  return {
    url: `http://127.0.0.1:${port}${deliveryPath}`,
    tryOutUrl: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const deliveryPath = '/deliveries';

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return body.toString('utf8');
  }
}

function typeOf(payload: unknown): string | null {
  const type = valueAt(payload, '/eventType');
  return typeof type === 'string' ? type : null;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (found, name) => (typeof found === 'object' && found !== null ? Object.getOwnPropertyDescriptor(found, name)?.value : undefined),
      value,
    );
}
