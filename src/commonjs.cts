/**
 * What `require('ordinavo-mock')` meets. The package is ES modules, which require() loads where Node can; where it cannot, this says so,
 * and what to do.
 */
import process = require('node:process');

export = required;

/** What `load` gives, which calls require() for the ES module of that entry point. */
function required(name: string, load: () => unknown): unknown {
  try {
    return load();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw Object.assign(new Error(explanation(name), { cause: error }), { code: 'ERR_REQUIRE_ESM' });
  }
}

/** Node before 20.19 and 22.12, or told not to; and loaders that are not Node's own, which read the module as a script and stumble over its syntax. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false; // Jest's errors are those of another realm, so no `instanceof`
  if ('code' in error && error.code === 'ERR_REQUIRE_ESM') return true;
  const text = 'message' in error ? String(error.message) : '';
  return 'name' in error && error.name === 'SyntaxError' && /import statement|token '?(?:import|export)|import\.meta/.test(text);
}

function explanation(name: string): string {
  const what = `${name} is an ES module, and require() loads none in`;
  if (process.env.JEST_WORKER_ID === undefined)
    return `${what} this Node (${process.version}). Write \`await import('${name}')\` instead, or use Node 20.19, 22.12 or newer without --no-experimental-require-module.`;
  return `${what} Jest; an import that was compiled to CommonJS is a require(), too. Start Jest with NODE_OPTIONS=--experimental-vm-modules, and write \`await import('${name}')\`, or make the test file an ES module (.mjs, or "type": "module" in package.json). In setupFilesAfterEnv name a .mjs of yours that imports it.`;
}
