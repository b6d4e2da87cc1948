/** Light, dark, or as the machine has it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const themes = ['auto', 'light', 'dark'] as const;
const storageKey = 'ordinavo-mock theme';

export function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(() => localStorage.getItem(storageKey) ?? 'auto');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(storageKey, theme);
  }, [theme]);
  return (
    <label class="choice">
      <span class="hidden">Colours</span>
      <select value={theme} onChange={(event) => setTheme(event.currentTarget.value)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
