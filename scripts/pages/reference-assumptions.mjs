// @ts-check
/** docs/reference/assumptions.md: the register of assumptions, for people. */
import { assumptionLink, code, pageText, prose } from './reference-markdown.mjs';

/** @typedef {{ id: string, question: string, default: string, setting?: string, values?: Record<string, string>, durations?: string[] }} Assumption */

export function assumptionsPageText(/** @type {Assumption[]} */ register) {
  const switchable = register.filter(({ setting }) => setting !== undefined);
  const parts = [
    `What the public documents of Ordinavo Connect v1 leave open, and what the mock does about it: ${register.length} guesses, of which ${switchable.length}
have a setting. A scenario switches it under [\`assumptions\`](scenario.md#assumptions), such as \`assumptions: { singleRejection: http }\`. \`npx ordinavo-mock matrix\` runs your tests
under each alternative and tells on which guesses they depend. \`npx ordinavo-mock assumptions\` prints them as well.`,
    ...register.map(sectionText),
  ];
  return pageText('Assumptions', 'contracts/assumptions.yaml', parts, (name) => assumptionLink(name, ''));
}

function sectionText(/** @type {Assumption} */ { id, question, default: decision, setting, values, durations }) {
  const choices = Object.entries(values ?? {}).map(
    ([value, meaning], index) => `- ${code(value)}${index === 0 ? ' (default)' : ''}: ${prose(meaning)}`,
  );
  const switched =
    setting === undefined ? [] : [`Setting: ${code(setting)}${durations ? `, a list of durations.` : ''}`, choices.join('\n')];
  const text = [prose(decision), ...switched];
  return `## ${id}\n\n**${question.trim()}**\n\n${text.filter((part) => part !== '').join('\n\n')}`;
}
