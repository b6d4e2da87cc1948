/** Targets, and the story of one of them. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { TargetLine } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { stageTones, stageWords } from '../flow/lanes.js';
import { StoryPanel } from '../flow/story.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { At, Data, Tag } from '../parts/texts.js';

const columns: readonly Column<TargetLine>[] = [
  { title: 'External ID', width: 'minmax(7rem, 2fr)', show: ({ externalId }) => <Data text={externalId} /> },
  { title: 'Title', width: 'minmax(6rem, 3fr)', show: ({ title }) => <Data text={title} /> },
  { title: 'Stands at', width: '8.5rem', show: ({ stage }) => <Tag tone={stageTones[stage]}>{stageWords[stage]}</Tag> },
  { title: 'Customer', width: 'minmax(5rem, 2fr)', show: customerOf, wideOnly: true },
  { title: 'Source', width: 'minmax(4rem, 1fr)', show: ({ sourceSystem }) => <Data text={sourceSystem} />, wideOnly: true },
  { title: 'Changed', width: '5rem', show: ({ updatedAt }) => <At iso={updatedAt} />, wideOnly: true },
];

/** `id` is the external ID, as integrations know it. */
export function TargetsView({ id }: { readonly id: string | null }): JSX.Element {
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  return (
    <Split
      view="targets"
      title="Targets"
      id={id}
      tools={<Search label="Search targets" onSearch={onSearch} />}
      list={
        <LineTable
          kind="targets"
          label="Targets"
          columns={columns}
          search={search}
          href={(line) => addressOf('targets', line.externalId)}
          isChosen={(line) => line.externalId === id}
          empty="No target has been imported yet. The levers have a form that does."
        />
      }
      detail={id === null ? null : <StoryPanel key={id} externalId={id} />}
    />
  );
}

function customerOf({ customer }: TargetLine): JSX.Element | string {
  if (customer === null) return '–';
  return (
    <a href={addressOf('customers', customer.id)}>
      <Data text={customer.name} />
    </a>
  );
}
