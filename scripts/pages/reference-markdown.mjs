// @ts-check
/** Markdown as the reference pages are written in: tables, code, links to the register, and JSON that takes little room. */

/**
 * A page with where it comes from on top. `links`: where a name in brackets leads, such as `[A-13]`; what it does not know is no link.
 * @type {(title: string, source: string, parts: string[], links: (name: string) => string | undefined) => string}
 */
export function pageText(title, source, parts, links) {
  const body = parts.map((part) => part.trim()).join('\n\n');
  const names = [...new Set([...body.matchAll(/\[([\w-]+)\](?!\()/g)].map(([, name = '']) => name))].sort();
  const definitions = names.flatMap((name) => (links(name) === undefined ? [] : [`[${name}]: ${links(name)}`]));
  return `# ${title}\n\nGenerated from \`${source}\` by \`npm run generate\`: do not edit.\n\n${body}\n${definitions.length === 0 ? '' : `\n${definitions.join('\n')}\n`}`;
}

/** Where an assumption is: on its own page, or from another one. */
export function assumptionLink(/** @type {string} */ name, page = 'assumptions.md') {
  return /^A-\d\d$/.test(name) ? `${page}#${name.toLowerCase()}` : undefined;
}

export function code(/** @type {unknown} */ text) {
  return `\`${text}\``;
}

/** Nothing where there are no rows. Without bars around and spaces between, which is as good a table, and smaller. */
export function table(/** @type {string[]} */ heads, /** @type {string[][]} */ rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '-'), ...rows].map((cells) => cells.map(cellText).join('|'));
  return `${lines.join('\n')}\n`;
}

/** A line break or a bar would end the cell. */
function cellText(/** @type {string} */ text) {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** Neighbours that say the same of their keys, as one row. @type {(rows: string[][]) => string[][]} */
export function together(rows) {
  /** @type {string[][]} */
  const joined = [];
  for (const [key = '', ...said] of rows) {
    const before = joined.at(-1);
    if (before !== undefined && said.join('|') === before.slice(1).join('|') && !said.join('').includes('object')) before[0] += `, ${key}`;
    else joined.push([key, ...said]);
  }
  return joined;
}

/** Prose of contracts/ on one line, with its assumptions in brackets, which makes links of them. */
export function prose(/** @type {string | undefined} */ text) {
  return (text ?? '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/\[?\b(A-\d\d)\b\]?/g, '[$1]');
}

/** As GitHub makes them. */
export function anchorOf(/** @type {string} */ heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

export function fenced(/** @type {string} */ language, /** @type {string} */ text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

/** JSON with as much on a line as fits, which is less to scroll. @type {(value: unknown, indent?: string) => string} */
export function jsonText(value, indent = '') {
  const line = oneLine(value);
  if (indent.length + line.length <= 180 || typeof value !== 'object' || value === null) return line;
  const within = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((entry) => within + jsonText(entry, within))
    : Object.entries(value).map(([key, entry]) => `${within}${JSON.stringify(key)}: ${jsonText(entry, within)}`);
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

/** @type {(value: unknown) => string} */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
