// @ts-check
/** The truth tables of customer mapping, which the tests run, as a page to read. */

/**
 * @typedef {{ title: string, client: string, request: object, mapping: Record<string, any>, assumptions?: object }} MappingCase
 * @typedef {Record<string, MappingCase[]>} Tables
 * @typedef {object} Source
 * @property {Tables} strategyCases
 * @property {Tables} statusCases
 * @property {Tables} warningCases
 * @property {Tables} settingCases
 * @property {any} zoo  the scenario
 * @property {Record<string, string>} meanings  of strategies, statuses and warnings
 * @property {{ id: string, setting?: string, question: string }[]} register
 */

/** @param {Source} source */
export function mappingPageText({ strategyCases, statusCases, warningCases, settingCases, zoo, meanings, register }) {
  const questions = Object.fromEntries(register.map(({ id, setting = '', question }) => [setting, `${question} [${id}]`]));
  const keys = Object.fromEntries(
    zoo.tenants[0].integrationClients.map((/** @type {any} */ client) => [client.key, client.apiKeys[0].value]),
  );
  const clientRows = Object.entries(keys).map(([client, value]) => `| \`${client}\` | \`${value}\` |`);
  return `<!-- Generated from test/api/mapping-cases.ts by \`npm run generate\`. Do not edit. -->

# Customer mapping, case by case

Every strategy, status and warning of the documents, with a request that provokes it. Start the scenario that has all of it,

\`\`\`sh
npx ordinavo-mock mapping-zoo
\`\`\`

and send a row's request as one of its clients, with an external ID and a title added:

\`\`\`sh
curl http://127.0.0.1:4710/api/connect/v1/inbound/targets \\
     -H "Authorization: Bearer ${keys['external-id-first']}" -H "Content-Type: application/json" \\
     -d '{"externalId": "JOB-1", "title": "Visit", "customer": {"externalId": "CUST-KNOWN"}}'
\`\`\`

The IDs are those of a mock that has just been started: what is created has numbers from 1000 (customers), 2000 (locations) and
3000 (contacts) on. Where a row names assumptions, put them into a scenario of yours that begins with
\`extends: builtin:mapping-zoo\`. What a client's mapping may do, and who is in the zoo, is in
[the scenario](../scenarios/mapping-zoo.yaml).

| Client | Its key |
| ------ | ------- |
${clientRows.join('\n')}

${tableSections('Strategies', strategyCases, meanings)}
${tableSections('Statuses', statusCases, meanings)}
${tableSections('Warnings', warningCases, meanings)}
${tableSections('Alternatives of the register', settingCases, questions)}`;
}

function tableSections(/** @type {string} */ heading, /** @type {Tables} */ tables, /** @type {Record<string, string>} */ meanings) {
  const sections = Object.entries(tables).map(
    ([name, cases]) => `### ${name}

${meanings[name]}

| Case | Client | Request | Status | Customer, location, contact | Warnings |
| ---- | ------ | ------- | ------ | --------------------------- | -------- |
${cases.map(caseRow).join('\n')}
`,
  );
  return `## ${heading}\n\n${sections.join('\n')}`;
}

function caseRow(/** @type {MappingCase} */ { title, client, request, mapping, assumptions }) {
  const { status, customerId, customerLocationId, customerContactId, warnings } = mapping;
  const ids = [customerId, customerLocationId, customerContactId].map((id) => id ?? '–').join(', ');
  const under = assumptions === undefined ? '' : ` (\`assumptions: ${JSON.stringify(assumptions)}\`)`;
  const cells = [
    title + under,
    `\`${client}\``,
    `\`${JSON.stringify(request)}\``,
    `\`${status}\``,
    ids,
    warnings.map((/** @type {string} */ warning) => `\`${warning}\``).join(' '),
  ];
  return `| ${cells.join(' | ')} |`;
}
