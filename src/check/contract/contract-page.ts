/** A file of a contract, YAML or JSON, whose parts know where they stand. */
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ContractError, type Page } from './load-contract.js';

/** YAML, and so JSON. */
export function readPage(file: string, text: string): Page {
  const json = jsonOf(text);
  if (json !== undefined) return { file, value: json, at: (keys) => located(file, text).at(keys) };
  const page = located(file, text);
  return { file, value: page.value(), at: page.at };
}

/** Far faster than as YAML, for a document of a megabyte. */
function jsonOf(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // YAML may have braces, too, and says where an error is
  }
}

function located(file: string, text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  return {
    value: (): unknown => {
      const [error] = document.errors;
      if (error !== undefined) throw new ContractError(`${position(error.pos[0])} does not parse: ${firstLine(error.message)}`);
      try {
        return document.toJS();
      } catch (failure) {
        throw new ContractError(`${file}: ${failure instanceof Error ? failure.message : String(failure)}`); // aliases without end
      }
    },
    at: (keys: readonly string[]): string => position(offsetOf(document.contents, keys)),
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function offsetOf(contents: Node | null, keys: readonly string[]): number {
  let [node, offset]: [unknown, number] = [contents, contents?.range?.[0] ?? 0];
  for (const key of keys) {
    const next = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === key)
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (next === undefined) return offset;
    const place = isPair(next) ? next.key : next;
    if (isNode(place)) offset = place.range?.[0] ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return offset;
}
