/** Where the subscriptions of a scenario post to, where a start says it over their heads. */
import { hostOf, urlProblem } from '../domain/webhooks/address.js';
import type { Scenario } from './scenario.js';

interface WebhookOptions {
  readonly webhookUrl?: string | undefined;
  readonly allowWebhookHosts?: readonly string[] | undefined;
}

/** Whoever says where webhooks go may have them sent there. */
export function allowedWebhookHosts({ webhookUrl, allowWebhookHosts = [] }: WebhookOptions): readonly string[] {
  if (webhookUrl === undefined) return allowWebhookHosts.map((host) => host.toLowerCase());
  const problem = urlProblem(webhookUrl);
  if (problem !== null) throw new TypeError(`webhookUrl: ${problem}.`);
  return [...allowWebhookHosts, hostOf(new URL(webhookUrl))].map((host) => host.toLowerCase());
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
