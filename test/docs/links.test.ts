/** Where the pages lead: every file and every heading that a link names is there. Nothing is fetched; links beyond the project are only well-formed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Page, pagesAt, projectFolder } from '../support/code-blocks.js';

const { files }: { files: readonly string[] } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const pages = pagesAt('README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'examples', 'bench');

describe.each(pages)('$path', (page) => {
  test('leads to files and headings that are there', () => {
    expect(linksOf(page).flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });

  test('links to no heading that is there twice', () => {
    const slugs = headingsOf(page).map(slugOf);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index && linksOf(page).includes(`#${slug}`))).toEqual([]);
  });
});

describe.each(pages.filter(({ path }) => isForUsers(path)))('$path, as it is installed', (page) => {
  test('leads to nothing that the package lacks', () => {
    expect(linksOf(page).filter((link) => !isAddress(link) && !isPacked(targetOf(page, link)))).toEqual([]);
  });
});

test('a link to what is not packed is told', () => {
  expect(['docs/faults.md', 'examples/ci/gitlab-ci.yml', 'ARCHITECTURE.md', 'test/mock.test.ts', 'docs-old/a.md'].filter(isPacked)).toEqual(
    ['docs/faults.md', 'examples/ci/gitlab-ci.yml', 'ARCHITECTURE.md'],
  );
});

test('a link that leads nowhere is told', () => {
  const page = {
    path: 'docs/faults.md',
    text: '# A `code`, *and* more\n[a](nowhere.md) [b](control.md#no-such-part) [c](#a-code-and-more) [d](http://example.com)\n\n[e]\n\n[e]: ../x.md',
  };
  expect(linksOf(page).map((link) => faultOf(page, link))).toEqual([
    'nowhere.md: there is no such file.',
    'control.md#no-such-part: docs/control.md has no such heading.',
    null,
    'http://example.com: write https, without name and password.',
    '../x.md: there is no such file.',
  ]);
});

/** Inline, by reference, and in angle brackets. */
function linksOf(page: Page): readonly string[] {
  const text = proseOf(page);
  const inline = [...text.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const definitions = [...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/gm)];
  const brackets = [...text.matchAll(/<(https?:[^\s>]+)>/g)];
  const tags = [...text.matchAll(/\b(?:href|src)="([^"]*)"/g)];
  return [...inline, ...definitions, ...brackets, ...tags].map(([, target = '']) => target);
}

/** Without what is shown as code, where brackets and parentheses are no links. */
function proseOf({ text }: Page): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

function faultOf(page: Page, link: string): string | null {
  if (isAddress(link)) return isProperAddress(link) ? null : `${link}: write https, without name and password.`;
  const [path = '', anchor] = link.split('#');
  const target = targetOf(page, link);
  if (target.startsWith('..')) return `${link}: leads out of the project.`;
  if (!existsSync(join(projectFolder, target))) return `${link}: there is no such file.`;
  if (anchor === undefined) return null;
  if (!target.endsWith('.md') || statSync(join(projectFolder, target)).isDirectory()) return `${link}: only pages have headings.`;
  const there = path === '' ? page : pagesAt(target)[0];
  return there !== undefined && anchorsOf(there).includes(anchor) ? null : `${link}: ${target} has no such heading.`;
}

function isAddress(link: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(link);
}

/** The path in the project. */
function targetOf(page: Page, link: string): string {
  const [path = ''] = link.split('#');
  return path === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(path)));
}

/** The others are for those who work on the package, and lead to its sources. */
function isForUsers(path: string): boolean {
  return isPacked(path) && path !== 'ARCHITECTURE.md' && path !== 'CONTRIBUTING.md';
}

/** Whether npm packs it: what `files` names, and what it always takes. */
function isPacked(path: string): boolean {
  return [...files, 'README.md', 'LICENSE', 'package.json'].some((one) => path === one || path.startsWith(`${one}/`));
}

function isProperAddress(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '';
}

function headingsOf({ text }: Page): readonly string[] {
  const outside = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...outside.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => heading);
}

/** As GitHub addresses them: what comes again has a number. */
function anchorsOf(page: Page): readonly string[] {
  const times = new Map<string, number>();
  return headingsOf(page).map((heading) => {
    const slug = slugOf(heading);
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** Lower case, letters, digits, underscores and hyphens only, and a hyphen for each space. */
function slugOf(heading: string): string {
  const plain = heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/<[^>]*>/g, '');
  return plain
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
