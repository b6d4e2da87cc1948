// @ts-check
/** HTML from templates. Whatever is put into one is text and gets escaped, unless it is HTML already, so that no text can become markup. */

/** Markup that is finished. */
export class Html {
  constructor(/** @type {string} */ text) {
    this.text = text;
  }
}

/**
 * A list is put in entry by entry; `null` and `undefined` are nothing.
 * @param {TemplateStringsArray} parts
 * @param {unknown[]} values
 */
export function html(parts, ...values) {
  return new Html(parts.map((part, index) => part + (index < values.length ? markupOf(values[index]) : '')).join(''));
}

/** @type {(value: unknown) => string} */
function markupOf(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return value === null || value === undefined ? '' : String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Entries one after the other, as sentences have them. */
export function joined(/** @type {readonly unknown[]} */ entries, /** @type {string} */ between) {
  return entries.map((entry, index) => (index === 0 ? html`${entry}` : html`${between}${entry}`));
}

/** Text as contracts/ writes it: paragraphs, lists with hyphens, code between backticks, and assumptions as `[A-nn]`. Nothing else is markup. */
export function prose(/** @type {string | undefined} */ text) {
  return (text ?? '')
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block !== '')
    .map((block) => {
      const entries = block.split(/\n?^- /m);
      const [before = '', ...items] = entries;
      const paragraph = before === '' ? '' : html`<p>${inline(before)}</p>`;
      return items.length === 0 ? paragraph : html`${paragraph}<ul>${items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    });
}

/** The same within a line. */
export function inline(/** @type {string} */ text) {
  return text.split(/(`[^`]+`|\[A-\d+\])/).map((part) => {
    if (/^`.+`$/s.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    return /^\[A-\d+\]$/.test(part) ? html`[${assumptionLink(part.slice(1, -1))}]` : part;
  });
}

/** To the register at the end of the page. */
export function assumptionLink(/** @type {string} */ id) {
  return html`<a href="#${anchor(id)}">${id}</a>`;
}

/** A name as an anchor: what is no letter, digit, dot, hyphen or underscore is written by its number. */
export function anchor(/** @type {string} */ name) {
  return name.replace(/[^\w.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}
