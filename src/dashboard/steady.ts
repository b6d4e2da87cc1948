/** What has been loaded again and says the same stays the same object, so that large parts are not drawn anew for nothing. */
import { useRef } from 'preact/hooks';

export function useSteady<Value>(value: Value): Value {
  const kept = useRef({ value, text: JSON.stringify(value) });
  if (kept.current.value === value) return value;
  const text = JSON.stringify(value);
  if (text !== kept.current.text) kept.current = { value, text };
  return kept.current.value;
}
