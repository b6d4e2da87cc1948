/** What a schema cannot say about the webhooks of a scenario: keys and numbers are used once, clients exist, URLs are URLs. */
import { nearest } from '../contract/nearest.js';
import { readDuration } from '../domain/instants.js';
import { urlProblem } from '../domain/webhooks/address.js';
import { mostWebhooks } from '../domain/webhooks/subscription.js';
import { type Complain, type Keys, uniqueIn } from './complain.js';
import type { TenantEntry } from './scenario.js';

const longestWait = 366 * 86_400_000;

/** The waits between attempts. */
export function checkRetrySchedule(schedule: readonly string[], at: Keys, complain: Complain): void {
  for (const [index, wait] of schedule.entries())
    if ((readDuration(wait) ?? 0) > longestWait) complain([...at, index], `"${wait}" is more than a year`);
}

export function checkWebhooks({ webhooks = [], integrationClients = [] }: TenantEntry, at: Keys, complain: Complain): void {
  const [key, id] = [uniqueIn('webhook of the tenant', complain), uniqueIn('webhook of the tenant', complain)];
  const clients = integrationClients.map((client) => client.key);
  if (webhooks.length > mostWebhooks) complain([...at, 'webhooks'], `has ${webhooks.length} webhooks; at most ${mostWebhooks} are taken`);
  for (const [index, webhook] of webhooks.entries()) {
    const here = [...at, 'webhooks', index];
    key(webhook.key, [...here, 'key']);
    if (webhook.id !== undefined) id(webhook.id, [...here, 'id']);
    const problem = urlProblem(webhook.url);
    if (problem !== null) complain([...here, 'url'], problem);
    if (clients.length === 0) complain(here, 'belongs to a client, and the tenant has none; give it one under "integrationClients"');
    else if (webhook.client !== undefined && !clients.includes(webhook.client)) {
      const close = nearest(webhook.client, clients);
      complain(
        [...here, 'client'],
        `"${webhook.client}" is no client of the tenant.${close === null ? ` There are ${clients.join(', ')}.` : ` "${close}"?`}`,
      );
    }
    const { delay } = webhook.delivery ?? {};
    if (delay !== undefined && (readDuration(delay.max) ?? 0) > longestWait)
      complain([...here, 'delivery', 'delay', 'max'], `"${delay.max}" is more than a year`);
    if (delay !== undefined && (readDuration(delay.min) ?? 0) > (readDuration(delay.max) ?? 0))
      complain([...here, 'delivery', 'delay'], `goes from ${delay.min} down to ${delay.max}; "min" is the smaller one`);
  }
}
