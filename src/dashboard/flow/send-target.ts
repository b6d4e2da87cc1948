/** Sends a target to the API as an external system does, for the demo. */
import { send } from '../send.js';

export async function sendTarget(
  origin: string,
  apiKey: string,
  target: object,
): Promise<{ readonly status: number; readonly text: string }> {
  const { status, body } = await send({ origin, apiKey, method: 'POST', path: '/inbound/targets', body: JSON.stringify(target) });
  return { status, text: body };
}
