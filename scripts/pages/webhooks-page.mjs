// @ts-check
/** The events of the contract with their payloads, as the generated part of docs/webhooks.md. */

const [begin, end] = ['<!-- Generated from contracts/openapi.yaml by `npm run generate`. Do not edit below. -->', '<!-- Up to here. -->'];

/** The page with its generated part made anew. */
export function webhooksPageText(/** @type {string} */ page, /** @type {any} */ contract) {
  const [before = ''] = page.split(begin);
  const [, after = '\n'] = page.split(end);
  return `${before.trimEnd()}\n\n${begin}\n\n${eventsText(contract)}\n${end}${after}`.trimStart();
}

function eventsText(/** @type {any} */ { webhooks }) {
  const events = Object.entries(webhooks).map(([type, { post }]) => ({ type, post }));
  const rows = events.map(({ type, post }) => `| [\`${type}\`](#${anchorOf(type)}) | ${post.summary} |`);
  const sections = events.map(({ type, post }) => {
    const [example] = Object.values(post.requestBody.content['application/json'].examples);
    return `### ${type}\n\n${post.summary}\n\n\`\`\`json\n${JSON.stringify(/** @type {any} */ (example).value, null, 2)}\n\`\`\`\n`;
  });
  return `## The ${events.length} events\n\n| Event | When |\n| --- | --- |\n${rows.join('\n')}\n\n${sections.join('\n')}`;
}

/** As GitHub makes them: lower case, without dots. */
function anchorOf(/** @type {string} */ heading) {
  return heading.replaceAll('.', '');
}
