// @ts-check
/** The installed types, with the settings that find most: no third party's types may be needed. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const use = `const scenario: Scenario = { tenants: [{ key: 'a', integrationClients: [{ key: 'erp', apiKeys: [{ value: 'fio_live_MOCK' }] }] }] };
export async function use(): Promise<string | undefined> {
  const mock: Mock = await startMock({ scenario, clock: 'frozen' });
  // @ts-expect-error no such clock
  await startMock({ clock: 'broken' });
  const isScenarioError = (error: unknown): error is ScenarioError => error instanceof ScenarioError;
  return isScenarioError(mock) || !verifySignature({ body: '', secret: '', signature: null }).ok ? undefined : mock.state.targets()[0]?.title;
}
`;
const imports = `import { type Mock, type Scenario, ScenarioError, startMock } from 'ordinavo-mock';
import { verifySignature } from 'ordinavo-mock/verify-signature';
`;

export function tryTypes(/** @type {import('./install.mjs').Installed} */ { folder }) {
  for (const file of ['use.mts', 'use.cts']) writeFileSync(join(folder, file), imports + use);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: false,
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable'],
    module: 'node16', // which lets CommonJS take nothing from ES modules
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts', 'use.cts'] }));
  compile(folder, 'tsconfig.json');
  tryOldResolution(folder, compilerOptions);
  console.log(
    'The types: compile in an ES module and in CommonJS, strictly, with and without the exports map, and need no types of others.',
  );
}

/** As `module: commonjs` has it by default: it knows no exports map. */
function tryOldResolution(/** @type {string} */ folder, /** @type {object} */ compilerOptions) {
  writeFileSync(join(folder, 'old.ts'), imports + use);
  const old = { ...compilerOptions, module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '5.0' };
  writeFileSync(join(folder, 'tsconfig.old.json'), JSON.stringify({ compilerOptions: old, files: ['old.ts'] }));
  compile(folder, 'tsconfig.old.json');
}

function compile(/** @type {string} */ folder, /** @type {string} */ settings) {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', settings], { cwd: folder, stdio: 'inherit' });
}
