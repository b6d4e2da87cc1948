// @ts-check
/** Packs the package, installs it into an empty folder as a user would, and tries it from there. Prints a line for each thing that held. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryCommand } from './package/command.mjs';
import { checkForm, checkSize } from './package/form.mjs';
import { install } from './package/install.mjs';
import { tryModule } from './package/module.mjs';
import { tryNodes } from './package/nodes.mjs';
import { measureStartMock } from './package/start-mock.mjs';
import { tryTypes } from './package/types.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-package-'));
try {
  const installed = install(folder);
  await checkForm(installed);
  checkSize(installed);
  await tryCommand(installed);
  tryModule(installed);
  tryTypes(installed);
  measureStartMock(installed);
  await tryNodes(installed);
  console.log('The package works.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
