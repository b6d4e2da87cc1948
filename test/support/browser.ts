/** A browser for the page of a mock. Without one, tests are skipped, and each says why. */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, type TestContext } from 'vitest';
import type { Mock } from '../../src/index.js';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const executablePath = places.find((path) => path !== undefined && existsSync(path));

const quiet = [
  '--no-sandbox', // Chromium refuses its sandbox where root runs it, as containers do
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

interface Opened extends BrowserContextOptions {
  /** Behind `#`; by default the token of the mock. */
  readonly entry?: string;
  /** What the browser is meant to complain of. */
  readonly mayComplain?: RegExp;
}

export interface Browsers {
  /** Opens the page of a mock, in a window of its own. */
  readonly open: (context: TestContext, mock: Pick<Mock, 'url' | 'controlToken'>, opened?: Opened) => Promise<Page>;
}

/** One browser for a test file. What any page of it complains of, or asks of anybody but its mock, fails the test. */
export function browsers(): Browsers {
  let browser: Browser | null = null;
  let complaints: string[] = [];
  let pages: Page[] = [];
  beforeAll(async () => {
    if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: quiet });
  }, 60_000); // what starts a browser on a busy machine is not what tests are given
  afterEach(async () => {
    const found = complaints;
    complaints = [];
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    open: async (context, { url, controlToken }, { entry = `token=${controlToken}`, mayComplain, ...options } = {}) => {
      if (browser === null) skip(context);
      const window = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await window.newPage();
      pages.push(page);
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        // the network's own messages: tests stop mocks and give wrong tokens on purpose
        const isMeant = message.text().startsWith('Failed to load resource') || mayComplain?.test(message.text()) === true;
        if (message.type() === 'error' && !isMeant) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`);
      });
      await page.goto(`${url}/_mock/#${entry}`);
      return page;
    },
  };
}

function skip(context: TestContext): never {
  const note = 'there is no Chromium here. On Debian: apt-get install chromium; elsewhere set CHROME_PATH to one';
  console.warn(`Skipped: ${context.task.name}: ${note}`);
  return context.skip(note);
}

/** Where pictures of the page go, for people to look at. */
export function screenshotFolder(): string {
  const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What axe-core finds wrong with the page as it is: contrast, names, roles, order. A line for each. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }; // as: loaded the line before
    interface Violation {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
  });
}
