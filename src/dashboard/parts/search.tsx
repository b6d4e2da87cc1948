/** What a list is searched for; it is looked for once the typing stops. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const patience = 150; // ms

export function Search({ label, onSearch }: { readonly label: string; readonly onSearch: (text: string) => void }): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => onSearch(text.trim()), patience);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return (
    <label class="search">
      <span class="hidden">{label}</span>
      <input type="search" placeholder={label} value={text} onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}
