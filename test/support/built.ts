/** Builds dist/ before the tests, which start the command as users do. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/ready.mjs', import.meta.url))], { stdio: 'inherit' });
}
