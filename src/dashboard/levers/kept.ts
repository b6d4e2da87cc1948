/** What somebody has typed stays when the view is left and come back to, in this tab. */
import { useRef, useState } from 'preact/hooks';

const prefix = 'ordinavo-mock levers: ';

/** Like `useState`, but that it is set by what makes the next value of the one of now. Of a record, what was kept need not have every part. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (change: (now: Value) => Value) => void] {
  const [value, setValue] = useState(() => keptIn(sessionStorage, name, initial));
  const now = useRef(value);
  const keep = (change: (now: Value) => Value) => {
    const next = change(now.current);
    now.current = next;
    setValue(next);
    try {
      sessionStorage.setItem(prefix + name, JSON.stringify(next));
    } catch {
      sessionStorage.removeItem(prefix + name); // too long to be kept: it stays until the view is left
    }
  };
  return [value, keep];
}

export function keptIn<Value>(storage: Pick<Storage, 'getItem'>, name: string, initial: Value): Value {
  const kept = parsed(storage.getItem(prefix + name));
  if (typeof kept !== typeof initial || kept === null || Array.isArray(kept) !== Array.isArray(initial)) return initial;
  const isRecord = typeof initial === 'object' && !Array.isArray(initial);
  return (isRecord ? { ...initial, ...kept } : kept) as Value; // as: of the same kind, which is what was kept
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
