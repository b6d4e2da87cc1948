// @ts-check
/** Bundles src/ into dist/: the command, the library, and the library's types. `--types` makes the types as well, which takes longer. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Modules that bring packages along which only some commands need: each becomes a file of its own with these packages in it, so that
 * nobody has to install them. `without`: what of them is never called.
 * @type {{ entry: string, without: RegExp, alias: Record<string, string> }[]}
 */
const engines = [
  {
    entry: 'src/check/contract/prism.ts',
    without: /^(?:@faker-js\/faker|json-schema-faker|node-fetch|postman-collection)$|oas2\/operation$|postman\/operation$/,
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // its other form loads its parts by names that no bundler can follow
  },
  { entry: 'src/check/generate/json-schema-faker.ts', without: /^$/, alias: {} }, // nothing: all of it is called
];

/** @type {import('esbuild').Plugin} */
const enginesApart = {
  name: 'engines apart',
  setup({ onResolve }) {
    for (const { entry } of engines) {
      const file = basename(entry, '.ts');
      onResolve({ filter: new RegExp(`/${file}\\.js$`) }, () => ({ path: `./${file}.js`, external: true }));
    }
  },
};

const { outputFiles: bundles } = await build({
  absWorkingDir: root,
  write: false, // what was built before stays until this compiles
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts', 'verify-signature': 'src/verify-signature.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  plugins: [enginesApart],
  sourcemap: false,
  logLevel: 'warning',
});

rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`);
for (const { path, contents } of bundles) writeFileSync(path, contents);

/** @type {Set<string>} */
const shipped = new Set();
for (const { entry, without, alias } of engines) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    alias,
    plugins: [leftOut(without)],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }, // for what is CommonJS in it
    metafile: true,
    logLevel: 'warning',
  });
  for (const path of Object.keys(metafile.inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) shipped.add(folder);
  }
}
writeFileSync(`${root}dist/openapi.json`, await preparedContract());
mkdirSync(`${root}dist/scenarios`);
for (const [name, json] of await preparedScenarios()) writeFileSync(`${root}dist/scenarios/${name}.json`, json);
writeFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, [...shipped].sort().map(licenceOf).join('\n'));
chmodSync(`${root}dist/main.js`, 0o755);

if (process.argv.includes('--types')) {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'scripts/tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/**
 * Throws when it is called after all, and not before.
 * @returns {import('esbuild').Plugin}
 */
function leftOut(/** @type {RegExp} */ filter) {
  const contents = `module.exports = new Proxy(function () {}, {
    get: (_, name) => (name === '__esModule' ? undefined : () => { throw new Error('left out of the bundle'); }),
  });`;
  return {
    name: 'left out',
    setup({ onLoad, onResolve }) {
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
      onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents, loader: 'js' }));
    },
  };
}

/** The package's own contract, read by the bundled engine, so that no run has to. */
async function preparedContract() {
  const { prepared } = await moduleOf("export { prepared } from './src/check/contract/prepared.js';");
  const document = parse(readFileSync(`${root}contracts/openapi.yaml`, 'utf8'));
  return prepared(document, () => import(new URL('../dist/prism.js', import.meta.url).href));
}

/** The built-in scenarios as the code reads them, so that no start has to. */
async function preparedScenarios() {
  const { prepared, readLocated } = await moduleOf(
    "export { prepared } from './src/scenarios/prepared.js'; export { readLocated } from './src/scenarios/read-yaml.js';",
  );
  const files = readdirSync(`${root}scenarios`).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => {
    const text = readFileSync(`${root}scenarios/${file}`, 'utf8');
    if (text.includes('${env:')) throw new Error(`scenarios/${file} takes values from the environment, which are not there yet.`);
    return [basename(file, '.yaml'), prepared(text, readLocated(text, file, {}))];
  });
}

/** What our own code exports, to be called here. It lies in dist/ meanwhile, where it finds what it imports. */
async function moduleOf(/** @type {string} */ contents) {
  const file = `${root}dist/step-${Date.now()}.mjs`;
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [enginesApart],
    logLevel: 'warning',
  });
  try {
    return await import(file);
  } finally {
    rmSync(file);
  }
}

/** The name, version and licence of a package that is in a bundle. */
function licenceOf(/** @type {string} */ folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
  return `${name} ${version}: ${license}\n\n${text}\n${'-'.repeat(80)}\n`;
}
