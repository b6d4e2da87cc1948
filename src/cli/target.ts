/** The real system that `check` and `proxy` talk to, as `--target` names it. */
import { isLoopback } from '../domain/access.js';
import { basePath } from '../mock.js';
import { type Given, UsageError } from './flags.js';

/** Its base URL, without a slash at its end; `null`: none is named. An origin alone gets the vendor's base path. */
export function baseUrlIn(given: Given): string | null {
  const named = given.text('target');
  if (named === undefined) return null;
  const { text, from } = named;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${from}: "${text}" is no URL of an API; write https://ordinavo.example${basePath}.`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${from}: the URL has a user or a password in it, which the API does not take. Leave them out.`);
  if (url.search !== '' || url.hash !== '')
    throw new UsageError(`${from}: "${text}" has more than a path. Leave out what follows "?" or "#".`);
  const path = url.pathname.replace(/\/+$/, '');
  return url.origin + (path === '' ? basePath : path);
}

/** Whether requests leave this machine. */
export function isBeyondThisMachine(baseUrl: string): boolean {
  return !isLoopback(new URL(baseUrl).hostname.replace(/^\[(.*)\]$/, '$1'));
}
