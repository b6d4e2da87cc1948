/** Whose world the page shows, where there are several. */
import type { JSX } from 'preact';
import { useConnection, useLive, useSeen } from '../hooks.js';

export function TenantChoice(): JSX.Element | null {
  const connection = useConnection();
  const { tenant } = useSeen();
  const { value } = useLive(() => connection.mock.tenants.list(), []);
  const { value: summary } = useLive(() => connection.mock.state.summary(), []);
  if (value === null) return null;
  const shown = tenant ?? value[0]?.key ?? '';
  return (
    <>
      <span class="scenario" title="The scenario">
        <bdi>{summary?.scenario ?? ''}</bdi>
      </span>
      {value.length > 1 && (
        <label class="choice">
          <span class="hidden">Tenant</span>
          <select value={shown} onChange={(event) => connection.chooseTenant(event.currentTarget.value)}>
            {value.map(({ key, copyOf }) => (
              <option key={key} value={key}>
                {copyOf === null ? key : `${key} (copy of ${copyOf})`}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
