/** Blocks that other tests run already, so that nothing is run twice: the exact list, and what such a test has to say to be believed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, type Page, projectFolder } from './code-blocks.js';

interface Covered {
  readonly page: string;
  /** In the block, and in the test that finds it by that; `null` for all blocks of the page. */
  readonly mark: string | null;
  /** What the test has instead of the mark. */
  readonly sought?: string;
  readonly by: string;
}

const contractKit = { page: 'docs/contract-kit.md', by: 'test/docs/contract-kit.test.ts' };
const fieldWork = { page: 'docs/field-work.md', by: 'test/docs/field-work.test.ts' };
const webhooks = { page: 'docs/webhooks.md', by: 'test/docs/webhooks.test.ts' };

export const covered: readonly Covered[] = [
  {
    page: 'README.md',
    by: 'test/testing/first-test.test.ts',
    mark: "import { startMock, target } from 'ordinavo-mock';\n\ntest('an order becomes a target'",
    sought: 'import assert ',
  },
  { page: 'docs/container.md', by: 'test/container.test.ts', mark: null },
  { ...contractKit, mark: 'npx ordinavo-mock check empty --only scenarios --contract mine.yaml' },
  { ...contractKit, mark: 'npx ordinavo-mock check empty --only scenarios --against older.yaml' },
  { ...contractKit, mark: 'npx ordinavo-mock check --postman orders.json --postman-environment local.json' },
  { ...contractKit, mark: 'npx ordinavo-mock proxy --target http://127.0.0.1:4710 --port 4711 --record recorded' },
  { ...contractKit, mark: '// orders.mjs' },
  { ...contractKit, mark: '--recorded' },
  { ...fieldWork, mark: '// billing.test.js' },
  { ...fieldWork, mark: '// route.test.js' },
  { ...fieldWork, mark: 'move scheduleAppointment' },
  { ...fieldWork, mark: '$ npx ordinavo-mock move list' },
  { ...webhooks, mark: '// webhooks.test.js' },
  { ...webhooks, mark: '// signature.js' },
];

/** The test that runs a block, or `null`. */
export function testOf(page: Page, block: Block): string | null {
  return covered.find((one) => one.page === page.path && (one.mark === null || block.code.includes(one.mark)))?.by ?? null;
}

/** What is wrong with an entry of the list: the page has no such block, or the test does not read it. */
export function faultOf({ page, mark, by, sought = mark ?? '' }: Covered, pages: readonly Page[]): string | null {
  const text = pages.find(({ path }) => path === page)?.text ?? '';
  const test = readFileSync(join(projectFolder, by), 'utf8');
  if (!text.includes(mark ?? '```')) return `${page} has nothing with "${mark}" in it.`;
  if (!test.includes(page)) return `${by} does not read ${page}.`;
  return test.includes(sought) || test.includes(sought.replace(/^\/\/ /, '')) ? null : `${by} does not look for "${sought}".`;
}
