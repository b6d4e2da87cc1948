/**
 * Takes keys, secrets and e-mail addresses out of what is shown or exported. Mock values stay: they contain `MOCK`, so that nobody
 * takes them for real ones.
 */
import type { JournalEntry } from './entry.js';

const apiKey = /\bfio_[A-Za-z]+_[A-Za-z0-9_-]+/g;
const secret = /\bwhsec_[A-Za-z0-9_-]+/g;
/** With its `@` as it is, or as in a query. */
const email = /[A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;

export function redacted(text: string): string {
  const keyless = text.includes('fio_') ? text.replace(apiKey, unlessMock('fio_[redacted]')) : text;
  const bare = keyless.includes('whsec_') ? keyless.replace(secret, unlessMock('whsec_[redacted]')) : keyless;
  return bare.includes('@') || bare.includes('%40') ? bare.replace(email, unlessMock('[e-mail]')) : bare;
}

export function redactedEntry(entry: JournalEntry): JournalEntry {
  const { url, requestHeaders, requestBody, responseHeaders, responseBody, summary } = entry;
  return {
    ...entry,
    url: redacted(url),
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
    if (!authorizes(name) || text.includes('MOCK')) return redacted(text);
    return text.replace(/^(\w+ )?.*$/s, (_, scheme: string | undefined) => `${scheme ?? ''}[redacted]`);
  });
}

function authorizes(name: string): boolean {
  return /^(?:proxy-)?authorization$|cookie$|token$|secret$|api-?key$/.test(name);
}

function unlessMock(replacement: string): (found: string) => string {
  return (found) => (found.includes('MOCK') ? found : replacement);
}
