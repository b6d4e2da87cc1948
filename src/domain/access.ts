/** Who may do what: API keys, addresses and scopes [V, A-01, A-02]. */
import { BlockList, isIP } from 'node:net';
import type { Scope } from '../contract/types.js';
import type { ApiKey, Instant, IntegrationClient } from './records.js';

/** The API key in an Authorization header; `null` where there is none. */
export function bearerKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (header.startsWith('Bearer ')) return header.slice(7).trim() || null;
  return /^bearer +(\S+)$/i.exec(header)?.[1] ?? null; // the scheme's case does not matter (RFC 9110)
}

/** Why such a header has no key, in words for the log. */
export function headerFault(header: string | undefined): string {
  return header === undefined ? 'no Authorization header' : 'the Authorization header is not "Bearer <api key>"';
}

/** For a key that nobody has. */
export const unknownKey = 'unknown API key';

/** Why a key does not work, in words for the log; `null` when it does. The answer never tells. */
export function keyFault(key: ApiKey, now: Instant): string | null {
  if (key.state === 'revoked') return `the key "${key.name}" of ${key.client} is revoked`;
  if (key.expiresAt !== null && key.expiresAt <= now) return `the key "${key.name}" of ${key.client} has expired`;
  return null;
}

/** The scope that a request lacks, `null` when one of the alternatives is held whole. The first alternative is the one to ask for. */
export function missingScope(client: IntegrationClient, alternatives: readonly (readonly Scope[])[]): Scope | null {
  const lacking = alternatives.map((needed) => needed.find((scope) => !client.scopes.includes(scope)) ?? null);
  return lacking.includes(null) ? null : (lacking[0] ?? null);
}

/** Whether the client may be used from this address. */
export function addressAllowed(client: IntegrationClient, address: string): boolean {
  if (client.ipAllowlist.length === 0) return true;
  const list = new BlockList();
  for (const entry of client.ipAllowlist) {
    const range = readRange(entry);
    if (range !== null) list.addSubnet(range.address, range.prefix, range.family);
  }
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** `10.0.0.0/8`, `::1` and the like; `null` for what is none. */
export function readRange(text: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [address = '', bits] = text.split('/', 2);
  const version = isIP(address);
  if (version === 0) return null;
  const longest = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= longest)) return null;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** A page in a browser can reach loopback through a name of its own; so a name must be ours [DNS rebinding]. */
export function hostAllowed(host: string, allowed: readonly string[]): boolean {
  const name = hostName(host);
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0 || allowed.includes(name);
}

/** The `Host` header without its port. */
export function hostName(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

/** Where something that listens on an address can be reached from this machine, as URLs have it. */
export function reachableHost(address: string, family: string): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}

/** Of a control token that others may try to guess. */
export const shortestToken = 16;

/** Whether control may do with this token, or with one of its own where none is given. */
export function isTokenEnough(token: string | undefined, host: string): boolean {
  return isLoopback(host) || (token !== undefined && token.length >= shortestToken);
}
