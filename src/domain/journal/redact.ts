/**
 * Takes keys, secrets and e-mail addresses out of what is shown or exported. Mock values stay: they contain `MOCK`, so that nobody
 * takes them for real ones.
 */
import type { JournalEntry } from './entry.js';

const apiKey = /fio_[A-Za-z]+_[A-Za-z0-9_-]+/g;
const secret = /whsec_[A-Za-z0-9_-]+/g;
/**
 * With the escape of JSON before it, which is no part of it; its `@` and its letters may be written with percent signs, as in a
 * query. No two alternatives begin alike, so that no text makes it slow.
 */
const email =
  /(\\(?:u[0-9A-Fa-f]{4}|.))?((?:[\p{L}\p{N}.!#$'*+^_~|-]|%(?!40)[0-9A-Fa-f]{2}){1,128}(?:@|%40)(?:[\p{L}\p{N}-]|%[89A-Fa-f][0-9A-Fa-f]){1,128}(?:\.(?:[\p{L}\p{N}-]|%[89A-Fa-f][0-9A-Fa-f]){1,128})+)/gu;

/** A secret of a webhook in JSON, which need not look like one. */
const secretField = /("secret"\s*:\s*")((?:[^"\\]|\\.)*)/g;

/** JSON without the secrets of webhooks in it. */
function withoutSecrets(text: string): string {
  return text.includes('"secret"') ? text.replace(secretField, hideSecret) : text;
}

/** JSON with other texts in place of the secrets of webhooks. */
export function withSecretsIn(text: string, secretFor: (secret: string) => string): string {
  if (!text.includes('"secret"')) return text;
  return text.replace(secretField, (_, before: string, written: string) => {
    const secret: string = JSON.parse(`"${written}"`);
    return `${before}${JSON.stringify(secretFor(secret)).slice(1, -1)}`;
  });
}

function hideSecret(found: string, before: string, value: string): string {
  return isMockValue(value) ? found : `${before}[redacted]`;
}

export function redacted(text: string): string {
  const keyless = text.includes('fio_') ? text.replace(apiKey, unlessMock('fio_[redacted]')) : text;
  const bare = keyless.includes('whsec_') ? keyless.replace(secret, unlessMock('whsec_[redacted]')) : keyless;
  const secretless = withoutSecrets(bare);
  return withoutAddresses(secretless);
}

/** So much before an `@` may belong to its address: 128 characters written with percent signs, and an escape of JSON. */
const mostBefore = 400;
/** So much behind it is looked at. Real addresses have 254 characters. */
const mostBehind = 1200;

/**
 * Without e-mail addresses. They have neither quotes nor white space, and are short: only what stands around an `@` is looked through, since that
 * takes many times as long as looking for the `@`, and seconds where a million letters stand in a row. What may touch is looked through together.
 */
function withoutAddresses(text: string): string {
  let shown = '';
  let [done, start, end] = [0, 0, 0];
  const show = () => {
    shown += text.slice(done, start) + text.slice(start, end).replace(email, hideAddress);
    done = end;
  };
  for (const { index } of text.matchAll(/@|%40/g)) {
    if (end === 0 || index > end + mostBefore || hasGap(text, end, index)) {
      show();
      start = index;
      while (start > done && index - start < mostBefore && !isGap(text.charCodeAt(start - 1))) start -= 1;
    }
    end = Math.max(end, index);
    while (end < text.length && end - index < mostBehind && !isGap(text.charCodeAt(end))) end += 1;
  }
  if (end === 0) return text;
  show();
  return shown + text.slice(done);
}

function hasGap(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (isGap(text.charCodeAt(place))) return true;
  return false;
}

/** A quotation mark, and white space that is ASCII. */
function isGap(code: number): boolean {
  return code === 0x22 || code <= 0x20;
}

function hideAddress(_: string, before: string | undefined, address: string): string {
  return `${before ?? ''}${address.includes('MOCK') ? address : '[e-mail]'}`;
}

/** Whether a key or secret is no secret: one of a mock, or the placeholder of the vendor's documents. */
export function isMockValue(text: string): boolean {
  return text.includes('MOCK') || text.endsWith('YOUR_API_KEY');
}

/** A key as it may be shown. */
export function shownKey(value: string): string {
  if (isMockValue(value)) return value;
  const [prefix = ''] = /^(?:fio_[A-Za-z]+_|whsec_)/.exec(value) ?? [];
  return prefix.startsWith('fio_') ? 'fio_[redacted]' : `${prefix}[redacted]`;
}

export function redactedEntry(entry: JournalEntry): JournalEntry {
  const { url, correlationId, requestHeaders, requestBody, responseHeaders, responseBody, summary } = entry;
  return {
    ...entry,
    url: redacted(url),
    correlationId: redacted(correlationId),
    requestHeaders: redactedHeaders(requestHeaders),
    requestBody: requestBody === null ? null : redacted(requestBody),
    responseHeaders: redactedHeaders(responseHeaders),
    responseBody: redacted(responseBody),
    summary: redacted(summary),
  };
}

/** Header names and values in turn. Whatever authorizes goes, unless it is the mock's own. */
function redactedHeaders(headers: readonly string[]): readonly string[] {
  return headers.map((text, index) => {
    if (index % 2 === 0) return text;
    const name = (headers[index - 1] ?? '').toLowerCase();
    if (/cookie$/.test(name))
      return text.replace(/(=)([^;]*)/g, (pair, mark: string, value: string) => (value.includes('MOCK') ? pair : `${mark}[redacted]`));
    if (!authorizes(name) || isMockValue(text)) return redacted(text);
    return text.replace(/^(\w+ )?.*$/s, (_, scheme: string | undefined) => `${scheme ?? ''}[redacted]`);
  });
}

function authorizes(name: string): boolean {
  return /^(?:proxy-)?authorization$|token$|secret$|api-?key$/.test(name);
}

function unlessMock(replacement: string): (found: string) => string {
  return (found) => (isMockValue(found) ? found : replacement);
}
