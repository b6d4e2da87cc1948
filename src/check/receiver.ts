/** A receiver of webhooks that holds each delivery against the contract, and verifies who sent it. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { judgeSignature } from '../domain/webhooks/signature.js';
import type { PayloadOptions } from '../domain/webhooks/subscription.js';
import { startWebhookServer } from '../serving/webhook-server.js';
import { wallClock } from '../world/clock.js';
import type { Contract, JsonSchema } from './contract/contract.js';
import { tied } from './contract/tied.js';
import { type Evidence, type Finding, type Source, shown } from './evidence.js';
import { valueAt } from './json.js';

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

/** Whoever a delivery may be for: it tells whose it is by the secret that signed it. */
export interface Subscriber {
  readonly secret: string;
  /** The options that are off, so that payloads lack what they add. */
  readonly off: readonly (keyof PayloadOptions)[];
}

/** What deliveries are judged by, compiled once. */
export type DeliveryJudge = (
  delivery: Delivery,
  subscribers: readonly Subscriber[],
) => { readonly type: string; readonly findings: readonly Finding[] };

export function deliveryJudge({ events }: Contract, source: Source): DeliveryJudge {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  addFormats.default(ajv);
  const checkOf = (schema: JsonSchema): Check => {
    const validate = ajv.compile(tied(schema));
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
  return ({ headers, body }, subscribers) => {
    const payload = readJson(body);
    const type = typeOf(payload) ?? headers['x-ordinavo-event-type'] ?? 'an event without a type';
    const finding = (pointer: string, wanted: string, got: string): Finding => {
      const title = `the delivery of ${type}`;
      return { source, title, operation: type, status: null, in: 'webhook', pointer, expected: wanted, got, curl: null };
    };
    const event = expected.get(type);
    if (events.length === 0) return { type, findings: [] }; // written down elsewhere, or nowhere
    if (event === undefined) return { type, findings: [finding('/body/eventType', 'an event of the contract', shown(type))] };
    const signature = headers['x-ordinavo-signature'];
    const verdict = judgeSignature({ body, signature, secret: subscribers.map(({ secret }) => secret) }, 0);
    const signers = subscribers.filter(({ secret }) => judgeSignature({ body, signature, secret }, 0).ok);
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
        ...repeated.flatMap(([name, pointer]) => {
          const [told, value] = [headers[name], valueAt(payload, pointer)];
          if (told === undefined || told === value) return [];
          return [finding(`/header/${name}`, `what ${pointer} of the payload says: ${shown(value)}`, shown(told))];
        }),
        ...(/^application\/json(?:;|$)/.test(headers['content-type'] ?? '')
          ? []
          : [finding('/header/content-type', 'application/json', shown(headers['content-type']))]),
        ...event.payload(payload).map(({ pointer, message }) => finding(`/body${pointer}`, message, shown(valueAt(payload, pointer)))),
        ...tooMuch(payload, signers).map(({ pointer, option }) =>
          finding(`/body${pointer}`, `nothing, since ${option} is off`, shown(valueAt(payload, pointer))),
        ),
      ],
    };
  };
}

/** Headers that say again what the payload says. */
const repeated = [
  ['x-ordinavo-event-id', '/eventId'],
  ['x-ordinavo-event-type', '/eventType'],
] as const;

/** What an option adds to payloads. */
const addedBy = {
  customerContext: ['/customer', '/location', '/contact'],
  contactDetails: ['/contact/email', '/contact/phone'],
  summaryPreview: ['/visitReport/summaryPreview'],
  billingDetails: ['/billingDetails'],
} as const satisfies Record<keyof PayloadOptions, readonly string[]>;

/** What is in a payload although an option is off; where several have one secret, for all of them. */
function tooMuch(payload: unknown, [signer, ...others]: readonly Subscriber[]) {
  const off = (signer?.off ?? []).filter((option) => others.every((other) => other.off.includes(option)));
  return off.flatMap((option) =>
    addedBy[option].filter((pointer) => valueAt(payload, pointer) !== undefined).map((pointer) => ({ pointer, option })),
  );
}

/** `subscribers`: as they are when a delivery comes. Gives what it sees to the evidence. */
export async function startReceiver(
  judge: DeliveryJudge,
  evidence: Evidence,
  subscribers: () => readonly Subscriber[],
): Promise<CheckReceiver> {
  const { origin, close } = await startWebhookServer(async ({ path, headers, body }) => {
    const isDelivery = path === deliveryPath;
    const [signature, timestamp] = [headers['x-ordinavo-signature'], headers['x-ordinavo-timestamp']];
    const known = subscribers();
    const signed = judgeSignature({ body, signature, secret: known.map(({ secret }) => secret), timestamp }, wallClock());
    const { type, findings } = judge({ headers, body }, known);
    if (isDelivery) evidence.delivered(type);
    if (isDelivery || signed.ok) for (const finding of findings) evidence.finds(finding);
    return isDelivery || signed.ok ? 204 : 401;
  });
  return { url: `${origin}${deliveryPath}`, tryOutUrl: `${origin}/`, close };
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
