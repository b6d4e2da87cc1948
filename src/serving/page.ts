/** One page for browsers, a file that needs nothing else: read when it is first asked for, served compressed and under a policy of its own. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface PageOptions {
  /** It ends in a slash; the same without leads to it. */
  readonly path: string;
  readonly file: URL;
  /** Whether a `Host` header names this server. */
  readonly knowsHost: (host: string) => boolean;
}

/** Answers requests for the page, and says whether one was that. It shows nothing by itself, so it needs no token, and links of other sites may lead to it. */
export function servePage({ path, file, knowsHost }: PageOptions): (request: IncomingMessage, response: ServerResponse) => boolean {
  let reading: Promise<Page> | null = null;
  const page = () => {
    reading ??= readPage(file).catch((error: unknown) => {
      reading = null; // it may be there the next time
      throw error;
    });
    return reading;
  };
  return (request, response) => {
    const [, asked = '', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? [];
    if (asked !== path && `${asked}/` !== path) return false;
    const { method = 'GET', headers } = request;
    request.resume(); // a body that nobody wants
    if (headers.host === undefined || !knowsHost(headers.host))
      refuse(response, 403, 'forbidden', 'The Host header does not name this mock.');
    else if (method !== 'GET' && method !== 'HEAD')
      refuse(response.setHeader('Allow', 'GET, HEAD'), 405, 'method_not_allowed', `${path} does not take ${method}; it takes GET, HEAD.`);
    else if (asked !== path) response.writeHead(308, { ...always, Location: path + query }).end();
    else
      page().then(
        (found) => show(found, request, response),
        (error: unknown) => apologize(response, error),
      );
    return true;
  };
}

interface Page {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly tag: string;
  readonly policy: string;
}

const always = {
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

async function readPage(file: URL): Promise<Page> {
  const plain = await readFile(file);
  return {
    plain,
    zipped: await promisify(gzip)(plain, { level: 9 }),
    tag: `W/"${sha256(plain).slice(0, 22)}"`, // weak: the same for both encodings
    policy: policyFor(plain.toString('utf8').replace(/\r\n?/g, '\n')), // as browsers read it
  };
}

/** The scripts and styles that the page has, and no others; connections to where it came from alone. */
function policyFor(html: string): string {
  const parts = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi)];
  const hashes = (name: string) => {
    const own = parts.filter(([, element]) => element?.toLowerCase() === name).map(([, , content = '']) => `'sha256-${sha256(content)}'`);
    return own.length === 0 ? "'none'" : own.join(' ');
  };
  return [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

function show({ plain, zipped, tag, policy }: Page, { headers }: IncomingMessage, response: ServerResponse): void {
  if (response.destroyed) return; // whoever asked is gone
  const both = { ...always, ETag: tag, Vary: 'Accept-Encoding', 'Content-Security-Policy': policy };
  if (knows(headers['if-none-match'], tag)) {
    response.writeHead(304, both).end();
    return;
  }
  const isZipped = takesGzip(headers['accept-encoding']);
  const body = isZipped ? zipped : plain;
  response.writeHead(200, {
    ...both,
    ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body); // Node leaves the body out of an answer to HEAD
}

/** Whether a browser has this page already [RFC 9110, 13.1.2]. */
function knows(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((one) => one.trim());
  return tags.includes(tag) || tags.includes(tag.slice('W/'.length)) || tags.includes('*');
}

/** [RFC 9110, 12.5.3] */
function takesGzip(acceptEncoding: string | string[] | undefined): boolean {
  const codings = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()));
  const coding = codings.find(([name]) => name === 'gzip') ?? codings.find(([name]) => name === '*');
  return coding !== undefined && !coding.slice(1).some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
}

function apologize(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) return; // whoever asked is gone
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const why = code === 'ENOENT' ? 'has not been built. Run "npm run build"' : `cannot be read (${code}). Run "npm run build"`;
  response.writeHead(503, { ...always, 'Content-Type': 'text/plain; charset=utf-8' }).end(`The dashboard ${why}, and ask again.\n`);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  response.writeHead(status, { ...always, 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
