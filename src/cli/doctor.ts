/** `ordinavo-mock doctor`: looks at what often is in the way, and says what to do about it. */
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { connectControl } from '../control/client.js';
import { checkScenarioFile } from '../mock.js';
import type { Around } from './commands.js';
import { askHealth, type Health, urlOf } from './find-mock.js';
import { shownUrl, standingsOf } from './first-screen.js';
import type { Environment, Given } from './flags.js';
import { findToken, leftTokens, portOf, tokenFile, tokenFolder } from './token-file.js';

interface Finding {
  readonly about: string;
  readonly state: 'fine' | 'note' | 'wrong';
  readonly found: string;
}

/** 0 where nothing is wrong, else 3. */
export async function doctor(given: Given, { environment, print }: Around): Promise<number> {
  const url = urlOf(given);
  const port = given.whole('port', 65_535) ?? Number(portOf(new URL(url)));
  const health = await askHealth(url);
  const token = given.text('control-token')?.text ?? findToken(environment, url)?.token;
  const access = health.kind === 'mock' ? await control(url, token, environment) : null;
  const findings = [
    node(),
    health.kind === 'silent' ? await portFree(port) : mockAt(url, health),
    ...(access === null ? [] : [access]),
    ...(access?.state === 'fine' && token !== undefined ? await webhooks(url, token) : []),
    folder(environment),
    ...proxies(environment),
    ...variables(environment),
    ...(await scenario(environment)),
  ];
  const words = { fine: 'fine ', note: 'note ', wrong: 'WRONG' };
  print(
    given.on('json')
      ? `${JSON.stringify(findings, null, 2)}\n`
      : findings.map(({ about, state, found }) => `  ${words[state]}  ${about.padEnd(12)}  ${found}\n`).join(''),
  );
  return findings.some(({ state }) => state === 'wrong') ? 3 : 0;
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return {
    about: 'Node',
    state: enough ? 'fine' : 'wrong',
    found: enough ? process.version : `${process.version}; ordinavo-mock needs 20.19 or newer`,
  };
}

function mockAt(url: string, health: Health): Finding {
  if (health.kind === 'mock') return { about: 'Mock', state: 'fine', found: `ordinavo-mock ${health.version} answers at ${url}` };
  if (health.kind === 'untrusted')
    return {
      about: 'Mock',
      state: 'wrong',
      found: `${url} has a certificate that Node does not trust (${health.why}); set NODE_EXTRA_CA_CERTS=FILE`,
    };
  return {
    about: 'Mock',
    state: 'wrong',
    found: `something else answers at ${url}, or a mock with --no-control; take another port: --port N`,
  };
}

async function portFree(port: number): Promise<Finding> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)));
  });
  if (error === null) return { about: 'Port', state: 'fine', found: `${port} is free; no mock answers there` };
  return { about: 'Port', state: 'wrong', found: `${port} cannot be used (${error.code}); start with --port 0 for any free one` };
}

async function control(url: string, token: string | undefined, environment: Environment): Promise<Finding> {
  const file = tokenFile(environment, url);
  if (token === undefined) return { about: 'Control', state: 'wrong', found: `no token in ${file}; give it: --control-token TOKEN` };
  const { status } = await fetch(`${url}/_mock/state`, { headers: { Authorization: `Bearer ${token}` } });
  if (status === 200) return { about: 'Control', state: 'fine', found: `the token in ${file} works` };
  return {
    about: 'Control',
    state: 'wrong',
    found: `the token in ${file} is of another start; stop one of the two mocks, or give the token: --control-token TOKEN`,
  };
}

/** Where the webhooks of all tenants go. */
async function webhooks(url: string, token: string): Promise<readonly Finding[]> {
  const mock = connectControl({ url, token });
  const tenants = await mock.tenants.list();
  const all = (await Promise.all(tenants.map(({ key }) => mock.tenant(key).webhooks.list()))).flat();
  const standings = await standingsOf(all, null);
  const findings = all.slice(0, standings.length).map(({ key, webhookId, url: target, isActive }, index): Finding => {
    const where = `${key ?? `webhook ${webhookId}`} -> ${shownUrl(target)}`;
    if (!isActive) return { about: 'Webhooks', state: 'note', found: `${where} is switched off, so nothing is sent` };
    if (standings[index] === 'silent')
      return { about: 'Webhooks', state: 'note', found: `${where}: nobody answers there; start your receiver, or ordinavo-mock receive` };
    return {
      about: 'Webhooks',
      state: 'fine',
      found: `${where}${standings[index] === 'answers' ? ': somebody answers there' : ', not on this machine'}`,
    };
  });
  const more = all.length - findings.length;
  return more === 0
    ? findings
    : [...findings, { about: 'Webhooks', state: 'fine', found: `and ${more} more; see ordinavo-mock webhooks list` }];
}

function folder(environment: Environment): Finding {
  const path = tokenFolder(environment);
  const left = leftTokens(environment).length;
  try {
    accessSync(path, constants.W_OK);
    return { about: 'Token folder', state: 'fine', found: `${path} (${left} left there)` };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing
      ? { about: 'Token folder', state: 'fine', found: `${path}, made by the first start` }
      : { about: 'Token folder', state: 'wrong', found: `${path} cannot be written; set XDG_RUNTIME_DIR to a folder of yours` };
  }
}

/** Many clients send even requests to this machine through a proxy. */
function proxies(environment: Environment): readonly Finding[] {
  const set = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].find((name) => environment[name]);
  const exempt = `${environment.NO_PROXY ?? ''},${environment.no_proxy ?? ''}`;
  if (set === undefined || /\*|127\.0\.0\.1|localhost/.test(exempt)) return [];
  return [
    { about: 'Proxy', state: 'note', found: `${set} is set, and NO_PROXY does not name 127.0.0.1; your client may not reach the mock` },
  ];
}

function variables(environment: Environment): readonly Finding[] {
  const set = Object.keys(environment).filter((name) => name.startsWith('ORDINAVO_MOCK_'));
  return set.length === 0
    ? []
    : [{ about: 'Environment', state: 'note', found: `${set.join(', ')} ${set.length === 1 ? 'counts as a flag' : 'count as flags'}` }];
}

async function scenario(environment: Environment): Promise<readonly Finding[]> {
  const file = './ordinavo-mock.yaml';
  try {
    accessSync(file, constants.R_OK);
  } catch {
    return []; // there is none, and none is needed
  }
  const problems = await checkScenarioFile(file, environment);
  return [
    { about: 'Scenario', state: problems.length === 0 ? 'fine' : 'wrong', found: problems.length === 0 ? file : problems.join('; ') },
  ];
}
