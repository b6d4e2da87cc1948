/** Parts of a file that Postman wrote, or that says so: any of them may be missing, or be something else. */

export function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = partOf(value, name);
  return Array.isArray(list) ? list : [];
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
