/** Holds payloads against the contract: in test mode, for tests of the mock itself. */
import type { EventType } from '../contract/types.js';

/** Loads the validators of the payloads, which nothing else needs. */
export async function payloadChecker(onDefect: (error: unknown, during: string) => void): Promise<(type: EventType, body: string) => void> {
  const { webhookPayloads } = await import('../contract/generated/webhook-payloads.js');
  return (type, body) => {
    const validate = webhookPayloads[type];
    if (validate?.(JSON.parse(body)) === true) return;
    onDefect(new Error(`The payload breaks the contract: ${JSON.stringify(validate?.errors)} in ${body}`), `payload of ${type}`);
  };
}
