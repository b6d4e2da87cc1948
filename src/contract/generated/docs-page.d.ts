// Generated from contracts/ by `npm run generate`. Do not edit.

/** The contract as a page for browsers. */
export const docsPage: string;
/** Its Content-Security-Policy. */
export const docsPagePolicy: string;
/** Its ETag. */
export const docsPageTag: string;
