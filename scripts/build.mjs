// @ts-check
/** Bundles src/ into dist/: the command, the library, and the library's types. `--types` makes the types as well, which takes longer. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { buildCommonJs, writeCommonJsTypes } from './build/commonjs.mjs';
import { buildDashboard } from './build/dashboard.mjs';
import { writeDeclarations } from './build/declarations.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What becomes dist/ when it is whole, so that whoever uses dist/ meanwhile, or builds it, too, is not disturbed. */
const next = `dist-${process.pid}`;
process.once('exit', () => rmSync(root + next, { recursive: true, force: true }));

/**
 * Modules that bring packages along which only some commands need: each becomes a file of its own with these packages in it, so that
 * nobody has to install them. `without`: what of them is never called. `instead`: modules that others stand in for.
 * @type {{ entry: string, without: RegExp, instead: Record<string, string> }[]}
 */
const engines = [
  {
    entry: 'src/check/contract/prism.ts',
    without: /^(?:@faker-js\/faker|json-schema-faker|mime-types|node-fetch|postman-collection)$|oas2\/operation$|postman\/operation$/,
    instead: {
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js', // its other form loads its parts by names that no bundler can follow
      './lodash.min': './lodash.js', // which others ask for: the same once more
    },
  },
  { entry: 'src/check/generate/json-schema-faker.ts', without: /^$/, instead: {} }, // nothing: all of it is called
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

const { metafile: bundled } = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    'verify-signature': 'src/verify-signature.ts',
    vitest: 'src/vitest.ts',
    jest: 'src/jest.ts',
  },
  outdir: next,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  plugins: [enginesApart],
  minifySyntax: true,
  minifyWhitespace: true, // and no names: a stack trace says what was called
  lineLimit: 200, // of an error that nobody catches, Node prints the whole line
  metafile: true,
  sourcemap: false,
  logLevel: 'warning',
});

await buildCommonJs(root, next);

/** @type {Set<string>} */
const shipped = new Set();
const ship = (/** @type {string[]} */ files) => {
  for (const path of files) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) shipped.add(folder);
  }
};
ship(await buildDashboard(root, next));
for (const { entry, without, instead } of engines) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: next,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    plugins: [leftOut(without), replaced(instead)],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }, // for what is CommonJS in it
    metafile: true,
    logLevel: 'warning',
  });
  ship(Object.keys(metafile.inputs));
}
writeFileSync(`${root}${next}/openapi.json`, await preparedContract());
mkdirSync(`${root}${next}/scenarios`);
for (const [name, json] of await preparedScenarios()) writeFileSync(`${root}${next}/scenarios/${name}.json`, json);
writeFileSync(`${root}${next}/THIRD-PARTY-LICENSES.txt`, licencesOf([...shipped].sort()));
chmodSync(`${root}${next}/main.js`, 0o755);

if (process.argv.includes('--types')) {
  const classes = writeDeclarations(root, next, ['index', 'verify-signature', 'vitest', 'jest']);
  writeCommonJsTypes(`${root}${next}/types`, (file) => bundled.outputs[`${next}/${file}`]?.exports ?? [], classes);
}
rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(root + next, `${root}dist`);

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

/** @returns {import('esbuild').Plugin} */
function replaced(/** @type {Record<string, string>} */ instead) {
  return {
    name: 'replaced',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[\w./-]+$/ }, ({ path, importer, kind, resolveDir }) => {
        const other = instead[path];
        return other === undefined ? undefined : resolve(other, { importer, kind, resolveDir });
      });
    },
  };
}

/** The package's own contract, read by the bundled engine, so that no run has to. */
async function preparedContract() {
  const { prepared } = await moduleOf("export { prepared } from './src/check/contract/prepared.js';");
  const document = parse(readFileSync(`${root}contracts/openapi.yaml`, 'utf8'));
  return prepared(document, () => import(pathToFileURL(`${root}${next}/prism.js`).href));
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

/** What our own code exports, to be called here. It lies among the bundles meanwhile, where it finds what it imports. */
async function moduleOf(/** @type {string} */ contents) {
  const file = `${root}${next}/step-${Date.now()}.mjs`;
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

/** The name, version and licence of each package that is in a bundle. Those that have the same text share it. */
function licencesOf(/** @type {readonly string[]} */ folders) {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}: ${license}`]);
  }
  return [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n${'-'.repeat(80)}\n`).join('\n');
}
