// @ts-check
/** The page of a running mock: one file, with its style and its script in it, so that nothing else has to be loaded. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'src/dashboard';

/**
 * Writes dashboard.html into `outdir`, and returns the files that are in it.
 * @param {string} root
 * @param {string} outdir
 * @returns {Promise<string[]>}
 */
export async function buildDashboard(root, outdir) {
  const [script, style] = await Promise.all([bundled(root, 'main.tsx'), bundled(root, 'style.css')]);
  const page = readFileSync(`${root}${folder}/page.html`, 'utf8');
  const whole = page
    .replace('<style></style>', () => `<style>${style.text}</style>`)
    .replace('<script></script>', () => `<script>${script.text.replaceAll('</script', '<\\/script')}</script>`);
  writeFileSync(`${root}${outdir}/dashboard.html`, whole);
  return script.inputs;
}

async function bundled(/** @type {string} */ root, /** @type {string} */ file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/${file}`],
    tsconfig: `${root}${folder}/tsconfig.json`,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  return { text: (outputFiles[0]?.text ?? '').trim(), inputs: Object.keys(metafile.inputs) };
}
