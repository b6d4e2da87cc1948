/** What is printed before the first request: the address, the keys, and something to paste. */
import { isLoopback } from '../domain/access.js';
import { isMockValue, shownKey } from '../domain/journal/redact.js';
import type { Mock } from '../mock.js';

export function firstScreen({ url, api, scenario }: Mock, version: string, host: string): string {
  const { name, builtIn, seed, clock, tenants, customers, targets, apiKeys } = scenario;
  const keys = apiKeys.map(({ value, client, sourceSystem, allScopes, scopes }, index) => {
    const may = allScopes ? 'all scopes' : scopes.length > 3 ? `${scopes.length} scopes` : scopes.join(', ') || 'no scopes';
    return `  ${(index === 0 ? 'API key' : '').padEnd(9)}  ${shownKey(value).padEnd(32)}  ${client} (${sourceSystem}), ${may}`;
  });
  const lines = [
    '',
    `  ordinavo-mock ${version}    Ordinavo Connect v1`,
    '                         unofficial mock, not by Ordinavo',
    '',
    `  API        ${api}`,
    `  Scenario   ${name}${builtIn ? ' (built in)' : ''}   seed ${seed}   clock ${clock}   ${count(tenants, 'tenant')}, ${count(customers, 'customer')}, ${count(targets, 'target')}`,
    '',
    ...(keys.length === 0 ? ['  API key    none: the scenario has no client with a key that works'] : keys),
    ...(isLoopback(host) ? [] : ['', `  Careful    listening on ${host}: whoever reaches this machine can use these keys`]),
    '',
  ];
  const apiKey = apiKeys.find(({ value }) => isMockValue(value))?.value;
  if (apiKey !== undefined) {
    lines.push(
      '  Try it',
      `    curl ${api}/integration/health \\`,
      `         -H "Authorization: Bearer ${apiKey}"`,
      `    curl ${api}/inbound/targets \\`,
      `         -H "Authorization: Bearer ${apiKey}" -H "Content-Type: application/json" \\`,
      `         -d '{"externalId": "JOB-1", "title": "Maintenance visit"}'`,
      '',
    );
  }
  lines.push(`  Stop with Ctrl-C. Everything is in memory and gone then. Address: ${url}`, '');
  return lines.join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
