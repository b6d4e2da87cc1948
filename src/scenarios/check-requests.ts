/** What a schema cannot say of the requests of a scenario: who sends them, and with which parameters. */
import { operations } from '../contract/generated/operations.js';
import { parameters as placesOf } from '../contract/generated/parameters.js';
import { unknownName } from './check.js';
import { type Complain, type Keys, uniqueIn } from './complain.js';
import type { RequestEntry, Scenario, TenantEntry } from './scenario.js';

export function checkRequests({ requests = [], tenants = [] }: Scenario, complain: Complain): void {
  const name = uniqueIn('request', complain);
  for (const [index, request] of requests.entries()) {
    const keys: Keys = ['requests', index];
    if (request.name !== undefined) name(request.name, [...keys, 'name']);
    checkSender(request, tenants, keys, complain);
    checkParameters(request, keys, complain);
  }
}

function checkSender({ tenant: tenantKey, client }: RequestEntry, tenants: readonly TenantEntry[], keys: Keys, complain: Complain): void {
  const tenant = tenantKey === undefined ? tenants[0] : tenants.find(({ key }) => key === tenantKey);
  const known = (tenant?.integrationClients ?? []).map(({ key }) => key);
  const tenantKeys = tenants.map(({ key }) => key);
  if (tenantKey !== undefined && tenant === undefined) complain([...keys, 'tenant'], unknownName('tenant', tenantKey, tenantKeys));
  else if (client !== undefined && !known.includes(client))
    complain([...keys, 'client'], unknownName('client', client, known, tenant === undefined ? 'the scenario' : `tenant ${tenant.key}`));
  else if (known.length === 0) complain(keys, 'has nobody to send it: the tenant has no client; give it one under "integrationClients"');
}

function checkParameters({ operation: id, parameters = {}, body }: RequestEntry, keys: Keys, complain: Complain): void {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) {
    complain([...keys, 'operation'], `"${id}" is no single operation; name one, such as importTarget`);
    return;
  }
  const places = placesOf[id];
  for (const name of Object.keys(parameters))
    if (!Object.hasOwn(places, name)) complain([...keys, 'parameters', name], unknownName('parameter', name, Object.keys(places), id));
  for (const [name, place] of Object.entries(places))
    if (place === 'path' && parameters[name] === undefined)
      complain([...keys, 'parameters'], `needs "${name}", which ${operation.path} has in it`);
  if (body !== undefined && (operation.method === 'GET' || operation.method === 'DELETE'))
    complain([...keys, 'body'], `is not sent: ${id} is a ${operation.method} and takes none`);
}
