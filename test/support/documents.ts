/** The vendor's payloads, as published. */
import { readFileSync } from 'node:fs';

// biome-ignore lint/suspicious/noExplicitAny: whatever the documents show
export function document(name: string): any {
  return JSON.parse(readFileSync(new URL(`../documents/${name}.json`, import.meta.url), 'utf8'));
}
