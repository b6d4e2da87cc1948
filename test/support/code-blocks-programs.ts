/** Code of the pages: programs are run as they stand, and fragments are compiled with what they take for granted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import * as kit from '../../src/index.js';
import { type Block, projectFolder } from './code-blocks.js';
import type { Stand } from './code-blocks-commands.js';

export type Runner = 'vitest' | 'jest' | 'node:test' | 'node';

/** `null`: a fragment. */
export function runnerOf({ code }: Block): Runner | null {
  const imported = [...code.matchAll(/^(?:import\b.*?|\} )(?:from )?'([^']+)';$/gm)].map(([, name = '']) => name);
  const required = [...code.matchAll(/\brequire\('([^']+)'\)/g)].map(([, name = '']) => name);
  const names = [...imported, ...required];
  if (names.length === 0) return null;
  const isSuite = /^(?:test|it|describe)\b/m.test(code); // without any, what is imported from a runner is only a line to put on top
  if (!isSuite && names.every((name) => /^(?:vitest|@jest\/globals|node:test|ordinavo-mock\/\w+)$/.test(name))) return null;
  if (names.some((name) => name === 'vitest' || name === 'ordinavo-mock/vitest')) return 'vitest';
  if (names.some((name) => name === '@jest/globals' || name === 'ordinavo-mock/jest')) return 'jest';
  return names.includes('node:test') ? 'node:test' : 'node';
}

/** Writes a program into the folder and answers its file: under its own name, or one that its runner takes for a test. vitest reads TypeScript itself. */
export function writeProgram(block: Block, index: number, { folder, url }: Stand): string {
  const { language } = block;
  const code = block.code.replaceAll('http://127.0.0.1:4710', url);
  const runner = runnerOf(block);
  const isTest = runner !== 'node' && runner !== null;
  const ending = language === 'ts' && runner === 'vitest' ? 'ts' : /\brequire\(/.test(code) ? 'cjs' : 'mjs';
  const file = runner === 'jest' ? `block-${index}.test.js` : (block.file ?? `block-${index}${isTest ? '.test' : ''}.${ending}`);
  const isPlain = language === 'js' || ending === 'ts';
  const name = isPlain ? file : file.replace(/\.ts$/, '.mjs');
  writeFileSync(join(folder, name), isPlain ? code : transformSync(code, { loader: 'ts', target: 'node20' }).code);
  return name;
}

/** The shell line that runs files. */
export function commandFor(runner: Runner, files: readonly string[]): string {
  const all = files.join(' ');
  const commands: Record<Runner, string> = {
    vitest: `npx vitest run --no-isolate --testTimeout=30000 ${all}`, // one process: they share nothing but the modules
    jest: `NODE_OPTIONS=--experimental-vm-modules npx jest --testTimeout=30000 ${all}`,
    'node:test': `node --test ${all}`,
    node: files.map((file) => `node ${file}`).join(' && '),
  };
  return commands[runner];
}

/** What fragments may take for granted, beside all that the package exports. */
const given: Readonly<Record<string, string>> = {
  mock: 'kit.Mock',
  control: 'kit.RemoteControl',
  tenant: 'kit.TestTenant',
  receiver: 'kit.Receiver',
  copy: 'Awaited<ReturnType<kit.RemoteControl["tenants"]["clone"]>>',
  delivery: 'kit.ReceivedDelivery',
  deliveryId: 'string',
  request: 'kit.RecordedRequest',
  headers: 'Record<string, string>',
  rawBody: 'Buffer',
  signature: 'string',
  timestamp: 'string',
  secret: 'string',
  test: 'typeof import("vitest").test',
  expect: 'typeof import("vitest").expect',
};

/** A name that a fragment declares itself hides the one here. */
function preludeText(): string {
  const exported = Object.keys(kit).filter((name) => !(name in given));
  const lines = [...Object.entries(given), ...exported.map((name) => [name, `typeof kit.${name}`])].map(
    ([name, type]) => `  const ${name}: ${type};`,
  );
  return `import type * as kit from 'ordinavo-mock';\nimport 'ordinavo-mock/vitest';\ndeclare global {\n${lines.join('\n')}\n}\n`;
}

const base: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  typeRoots: [join(projectFolder, 'node_modules/@types')],
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  paths: {
    'ordinavo-mock': [join(projectFolder, 'src/index.ts')],
    'ordinavo-mock/vitest': [join(projectFolder, 'src/vitest.ts')],
    'ordinavo-mock/jest': [join(projectFolder, 'src/jest.ts')],
    'ordinavo-mock/verify-signature': [join(projectFolder, 'src/verify-signature.ts')],
    '*': [join(projectFolder, 'node_modules/*'), join(projectFolder, 'node_modules/@types/*')],
  },
};

/** What the compiler says of each block, by its place. js: as an editor would, without strictness; ts: strictly. */
export function compiled(blocks: readonly Block[], folder: string): ReadonlyMap<string, readonly string[]> {
  const prelude = join(folder, 'prelude.ts');
  writeFileSync(prelude, preludeText());
  const said = new Map<string, readonly string[]>();
  for (const language of ['js', 'ts']) {
    const files = blocks
      .filter((block) => block.language === language)
      .map((block, index) => ({ block, file: join(folder, `fragment-${index}.${language}`) }));
    for (const { block, file } of files) writeFileSync(file, block.code);
    if (files.length === 0) continue;
    const isStrict = language === 'ts';
    const options = { ...base, strict: isStrict, strictNullChecks: true, noUncheckedIndexedAccess: isStrict };
    const program = ts.createProgram([prelude, ...files.map(({ file }) => file)], options);
    const ofPrelude = problemsOf(program, prelude);
    if (ofPrelude.length > 0) throw new Error(`What fragments take for granted does not compile:\n${ofPrelude.join('\n')}`);
    for (const { block, file } of files) said.set(block.place, problemsOf(program, file, !isStrict));
  }
  return said;
}

/** What the compiler says of a field of what is possibly null, possibly undefined, or unknown: JavaScript may use it. */
const ofNull: readonly number[] = [2531, 2532, 2533, 2571, 18046, 18047, 18048, 18049];

function problemsOf(program: ts.Program, file: string, isLenient = false): readonly string[] {
  const source = program.getSourceFile(file);
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return problems.flatMap(({ code, messageText, start = 0, file: at }) => {
    const line = at?.getLineAndCharacterOfPosition(start).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return isLenient && (ofNull.includes(code) || /Type '(?:null|undefined)' is not|on type 'unknown'\.$/.test(text))
      ? []
      : [`line ${line + 1}: ${text}`];
  });
}
