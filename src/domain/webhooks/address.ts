/** Where a webhook may point, and where it may really be sent [A-06, A-58]. */
import { BlockList, isIP } from 'node:net';

const longestUrl = 2048;

/** What is wrong with the URL of a subscription, in words; `null` when nothing is. */
export function urlProblem(text: string): string | null {
  if (text.length > longestUrl) return `has ${text.length} characters; at most ${longestUrl} are taken`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const shown = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  // Blanks and control characters would be taken out of it silently.
  if (/[\s\p{Cc}\\]/u.test(text)) return 'has a blank, a backslash or a control character in it; write it with percent signs as in %20';
  if (url === null) return `"${shown}" is not a URL; write https://example.com/webhooks`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `is a ${url.protocol} URL; only http: and https: are taken`;
  if (!/^https?:\/\/[^/]/i.test(text)) return `"${shown}" names no host; write https://example.com/webhooks`;
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
    return 'has a user name or password in it; leave them out';
  if (text.includes('#')) return 'has a fragment (#), which is never sent; leave it out';
  if (!uri.test(text))
    return 'has a character that a URL does not have; write letters in ASCII (xn--…), and others with percent signs as in %20';
  const host = hostOf(url);
  if (isIP(host) !== 0 ? isNeverAllowed(host) : metadataNames.test(host))
    return `names ${host}, which no webhook may be sent to (link-local, metadata or no single machine)`;
  return null;
}

/** The characters of RFC 3986. */
const uri = /^(?:[A-Za-z0-9\-._~:/?[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** A host that webhooks may be sent to, as URLs have it; `null` for what is neither a name nor an address. */
export function readHost(text: string): string | null {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  const isV6 = isIP(bare) === 6;
  const url = `http://${isV6 ? `[${bare}]` : bare}/`;
  return (isV6 || /^[^/?#@:]+$/.test(bare)) && URL.canParse(url) ? hostOf(new URL(url)) : null;
}

/** The host of a URL as an address or a name: without brackets, and without the dot that may end a name. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

const metadataNames = /^(?:metadata(?:\.google\.internal)?|instance-data(?:\.ec2\.internal)?)$/;

/** Why nothing is sent to an address that the host has been resolved to, in words; `null` when it may be. */
export function whyNotTo(address: string, host: string, allowedHosts: readonly string[]): string | null {
  if (isLoopback(address)) return null;
  if (isNeverAllowed(address)) return `${host} is ${address === host ? '' : `${address}, `}an address that no webhook is sent to`;
  if (allowedHosts.includes(host) || allowedHosts.includes(address)) return null;
  return `${host} is ${address === host ? '' : `${address}, `}not on this machine; start with --allow-webhook-host ${host} to have it sent there`;
}

const loopback = listOf(['127.0.0.0/8', '::1/128']);
const never = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16', // link-local, with the metadata of most clouds
  '224.0.0.0/4',
  '240.0.0.0/4',
  '100.100.100.200/32', // the metadata of Alibaba, of Azure's host, of Oracle, and of AWS and Google under IPv6
  '168.63.129.16/32',
  '192.0.0.192/32',
  '::/128',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::/32',
  'fd20:ce::/32',
]);

/** Of the addresses that lead to an IPv4 address, only a mapped one stays on this machine: others go through a translator. */
function isLoopback(address: string): boolean {
  const isMapped = isIP(address) === 6 && groupsOf(address.replace(/%.*$/, '')).slice(0, 6).join(':') === '0:0:0:0:0:65535';
  return isIn(loopback, isMapped ? plain(address) : address);
}

function isNeverAllowed(address: string): boolean {
  return metadataNames.test(address) || isIn(never, plain(address));
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits = ''] = range.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The IPv4 address that some IPv6 addresses lead to: mapped, compatible, translated (NAT64, SIIT) and 6to4. Any other as it is. */
function plain(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = groupsOf(address.replace(/%.*$/, ''));
  const [first, second] = groups;
  const head = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':');
  const embedded = ['0:0:0:0:0:ffff', '0:0:0:0:ffff:0', '64:ff9b:0:0:0:0'].includes(head) || /^64:ff9b:1:/.test(head);
  const compatible = head === '0:0:0:0:0:0' && (groups[6] !== 0 || (groups[7] ?? 0) > 1);
  if (embedded || compatible) return dotted(groups[6], groups[7]);
  return first === 0x2002 ? dotted(second, groups[2]) : address;
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [left = '', right] = hex.split('::');
  const read = (part: string | undefined) =>
    part === undefined || part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [read(left), read(right)];
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
