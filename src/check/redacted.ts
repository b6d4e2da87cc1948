/** What went over the wire between strangers, as it may be shown or kept: without keys, secrets and e-mail addresses. */
import { isMockValue, redacted } from '../domain/journal/redact.js';
import { type Call, curlOf } from './call.js';
import type { Finding } from './evidence.js';

/** Whether a header, a parameter or a field holds what nobody else may know, whatever it looks like. */
function isSecretName(name: string): boolean {
  return /authorization$|cookie$|token$|secret$|password$|api[-_]?key$|signature$/i.test(name);
}

/** A call for a curl line: without what a client sends by itself, and without secrets. Its `Authorization` stays, since `curlOf` knows what to do with it. */
export function shownCall({ method, path, headers, body }: Call): Call {
  const kept = Object.entries(headers).flatMap(([name, value]) => {
    if (/^authorization$/i.test(name)) return [[name, value]];
    if (unneeded.test(name) || /cookie$/i.test(name)) return [];
    return [[name, isSecretName(name) && !isMockValue(value) ? '[redacted]' : shownText(value)]];
  });
  return {
    method,
    path: shownPath(path),
    headers: Object.fromEntries(kept),
    body: body === null ? null : shownText(withoutSecretFields(body)),
  };
}

/** JSON without what fields with such names hold; anything else as it is. */
function withoutSecretFields(text: string): string {
  let isChanged = false;
  const open = (value: unknown, name: string): unknown => {
    if (typeof value === 'string' && isSecretName(name) && !isMockValue(value)) {
      isChanged = true;
      return '[redacted]';
    }
    if (Array.isArray(value)) return value.map((one) => open(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, open(one, key)]));
  };
  try {
    const value = open(JSON.parse(text), '');
    return isChanged ? JSON.stringify(value) : text;
  } catch {
    return text; // no JSON
  }
}

const unneeded =
  /^(?:host|connection|content-length|content-encoding|user-agent|accept|accept-encoding|accept-language|sec-fetch-.*|transfer-encoding|expect)$/i;

/** A path with its query. */
export function shownPath(path: string): string {
  return shownText(pathWith(path, redacted, () => '[redacted]'));
}

/** `call`: what it was found in. `baseUrl`: what curl lines begin with. */
export function shownFinding(finding: Finding, call: Call, baseUrl: string): Finding {
  const place = finding.pointer.split('/').at(-1) ?? '';
  const isOpen = finding.got === 'nothing' || !isSecretName(place) || isMockValue(finding.got);
  return {
    ...finding,
    expected: shownText(finding.expected),
    got: isOpen ? shownText(finding.pointer === '/path' ? shownPath(finding.got) : finding.got) : '[redacted]',
    curl: finding.curl === null ? null : curlOf(baseUrl, shownCall(call)),
  };
}

/** Stand-ins for what must not be kept. They have MOCK in them, are valid where the real ones were, and the same for the same. */
export class StandIns {
  readonly #known = new Map<string, string>();
  readonly #run: number;

  /** `run`: tells them from those of other runs. */
  constructor(run: number) {
    this.#run = run;
  }

  /** Whatever looks like no secret and is one: what came in a header that holds secrets. */
  learn(headers: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(headers)) {
      const literal = value.replace(/^\w+ (?=\S+$)/, ''); // without its scheme
      const isShaped = /^(?:fio_|whsec_)/.test(literal); // known by its form
      if (isSecretName(name) && literal.length >= shortestLiteral && !isShaped && !isMockValue(literal)) this.#secretFor(literal);
    }
  }

  /** JSON with stand-ins in it. `name`: of the field that holds it. */
  inValue(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return isSecretName(name) && !isMockValue(value) ? this.#secretFor(value) : this.inText(value);
    if (Array.isArray(value)) return value.map((one) => this.inValue(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [this.inText(key), this.inValue(one, key)]));
  }

  inText(given: string): string {
    let text = given;
    for (const [known, standIn] of this.#known) if (known.length >= shortestLiteral) text = text.replaceAll(known, standIn);
    const keyless = text.replace(apiKey, (key, kind: string) =>
      isMockValue(key) ? key : this.#for(key, (number) => `fio_${kind}_MOCKrecorded${number}`),
    );
    const secretless = keyless.replace(secret, (found) => (isMockValue(found) ? found : this.#secretFor(found)));
    const open = withoutParameters(secretless, (value) => this.#secretFor(value));
    const mailless = open.replace(email, (address) => {
      const written = address.replace('%40', '@').toLowerCase();
      return address.includes('MOCK') ? address : this.#for(written, (number) => `MOCK-${number}@example.com`);
    });
    return redacted(mailless); // for what is written in a way that these do not know
  }

  inPath(path: string): string {
    return pathWith(
      path,
      (text) => this.inText(text),
      (text) => this.#secretFor(text),
    );
  }

  #secretFor(value: string): string {
    return this.#for(value, (number) => `whsec_MOCKrecorded${number}`);
  }

  #for(value: string, make: (number: string) => string): string {
    const known = this.#known.get(value) ?? make(`${this.#run}-${this.#known.size + 1}`);
    this.#known.set(value, known);
    return known;
  }
}

/** In shorter ones a text may have by accident. */
const shortestLiteral = 8;

const apiKey = /fio_([A-Za-z]+)_[A-Za-z0-9_-]+/g;
const secret = /whsec_[A-Za-z0-9_-]+/g;
const email = /[^\s@"'<>()[\]{},;:\\=&?/]{1,128}(?:@|%40)[\p{L}\p{N}-]{1,128}(?:\.[\p{L}\p{N}-]{1,128})+/gu;
/** A parameter of a URL in a text, up to its value, and the value. */
const parameter = /([?&]([^\s"'=&?#]{1,100})=)([^\s"'&#]+)/g;

/** A text with other texts in place of the secrets that parameters of a URL in it hold. */
function withoutParameters(text: string, replace: (value: string) => string): string {
  if (!text.includes('?')) return text;
  return text.replace(parameter, (pair, before: string, name: string, value: string) =>
    isSecretName(name) && !isMockValue(value) ? before + replace(value) : pair,
  );
}

/** Any text, as it may be shown. */
function shownText(text: string): string {
  return redacted(withoutParameters(text, () => '[redacted]'));
}

/** Each part that changes is written anew, the others stay to the letter. */
function pathWith(path: string, inText: (text: string) => string, inSecret: (text: string) => string): string {
  const [place = '', ...queries] = path.split('?');
  const changed = (raw: string, change: (text: string) => string) => {
    const text = decoded(raw);
    const after = change(text);
    return after === text ? raw : encodeURIComponent(after).replaceAll('%5B', '[').replaceAll('%5D', ']');
  };
  const segments = place.split('/').map((segment) => changed(segment, inText));
  const pairs = queries
    .join('?')
    .split('&')
    .map((pair) => {
      const mark = pair.indexOf('=');
      if (mark === -1) return changed(pair, inText);
      const [name, value] = [pair.slice(0, mark), pair.slice(mark + 1)];
      const isSecret = /^key$/i.test(name) || isSecretName(decoded(name));
      return `${changed(name, inText)}=${changed(value, isSecret && value !== '' && !isMockValue(value) ? inSecret : inText)}`;
    });
  return segments.join('/') + (queries.length === 0 ? '' : `?${pairs.join('&')}`);
}

/** As it is where it cannot be read. */
function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}
