/** The pages that users read, and the blocks of code in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A page by its path in the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export interface Block {
  /** `docs/faults.md:96`, its first line of code. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
  /** What the page calls it, as a file. */
  readonly file: string | null;
}

/** All pages below these paths of the project, in the order of their names. */
export function pagesAt(...paths: readonly string[]): readonly Page[] {
  const found = paths.flatMap((path) => {
    if (path.endsWith('.md')) return [path];
    const names = readdirSync(join(projectFolder, path), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    return names.filter((name) => !name.includes('node_modules')).map((name) => `${path}/${name.replaceAll('\\', '/')}`);
  });
  return found.sort().map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** The blocks of a page. Throws for a fence that does not stand at the beginning of its line, or has no end: other tools would not see it. */
export function blocksOf({ path, text }: Page): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!/^\s*(?:```|~~~)/.test(line)) continue;
    const [, language] = /^```(.*)$/.exec(line) ?? [];
    if (language === undefined)
      throw new Error(`${path}:${at + 1} begins a block with "${line}"; write three backticks at the beginning of the line.`);
    const end = lines.indexOf('```', at + 1);
    if (end === -1) throw new Error(`${path}:${at + 1} begins a block that has no end.`);
    const code = lines.slice(at + 1, end).join('\n');
    blocks.push({ place: `${path}:${at + 2}`, language, code: `${code}\n`, file: fileNameOf(lines[at - 1] ?? '', code) });
    at = end;
  }
  return blocks;
}

/** `// a.test.js` or `# a.yaml` on the first line, `<!-- a.json -->` on the line above. */
function fileNameOf(above: string, code: string): string | null {
  const [first = ''] = code.split('\n');
  return /^(?:\/\/|#) ([\w./-]+\.\w+)$/.exec(first)?.[1] ?? /^<!-- ([\w./-]+\.\w+) -->$/.exec(above)?.[1] ?? null;
}
