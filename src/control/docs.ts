/** The contract as a page for browsers, at /_mock/docs. It is no call of control: it shows what everybody may know, and changes nothing. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether a request is for the page. */
export function isForDocs(url: string): boolean {
  return /^\/_mock\/docs\/?(?:\?|$)/.test(url);
}

/** For GET and HEAD. */
export async function answerDocs({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { docsPage, docsPagePolicy, docsPageTag } = await import('../contract/generated/docs-page.js'); // only now: most starts never show it
  if (response.destroyed) return; // whoever asked is gone
  const always = {
    ETag: docsPageTag,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': docsPagePolicy,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  if (knows(headers['if-none-match'], docsPageTag)) {
    response.writeHead(304, always).end();
    return;
  }
  response.writeHead(200, {
    ...always,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(docsPage),
  });
  response.end(docsPage); // Node leaves the body out of an answer to HEAD
}

/** Whether a browser has this page already [RFC 9110, 13.1.2]. */
function knows(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
