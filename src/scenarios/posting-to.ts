/** Where the subscriptions of a scenario post to, where a start says it over their heads. */
import { hostOf, readHost, urlProblem } from '../domain/webhooks/address.js';
import type { Scenario } from './scenario.js';

interface WebhookOptions {
  readonly webhookUrl?: string | undefined;
  readonly allowWebhookHosts?: readonly string[] | undefined;
}

/** Whoever says where webhooks go may have them sent there. */
export function allowedWebhookHosts({ webhookUrl, allowWebhookHosts = [] }: WebhookOptions): readonly string[] {
  const listed = allowWebhookHosts.map((text) => {
    const host = readHost(text);
    if (host === null)
      throw new TypeError(`allowWebhookHosts: "${text}" is neither a host name nor an address; write receiver.example.com.`);
    return host;
  });
  if (webhookUrl === undefined) return listed;
  const problem = urlProblem(webhookUrl);
  if (problem !== null) throw new TypeError(`webhookUrl: ${problem}.`);
  return [...listed, hostOf(new URL(webhookUrl))];
}

/** The scenario with all its subscriptions posting to this URL; the first tenant gets one where there is none. */
export function postingTo(url: string, scenario: Scenario): Scenario {
  const { tenants = [] } = scenario;
  const hasOne = tenants.some(({ webhooks = [] }) => webhooks.length > 0);
  return {
    ...scenario,
    tenants: tenants.map((tenant, index) => {
      const own = tenant.webhooks ?? [];
      const added = !hasOne && index === 0 && (tenant.integrationClients ?? []).length > 0 ? [{ key: 'webhook-url', url }] : [];
      return { ...tenant, webhooks: [...own.map((webhook) => ({ ...webhook, url })), ...added] };
    }),
  };
}
