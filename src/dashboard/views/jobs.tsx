/** Import jobs, and one of them item by item: why one was rejected, which records it was mapped to, and by what. */
import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ExplainedImportJob, ExplainedItem, ImportJobLine, ItemCounts } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { useLive } from '../hooks.js';
import { type ItemFilter, itemTone, jobTones, linkedText, mappingTone, wantedItems } from '../jobs/items.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Numbered } from '../parts/numbered.js';
import { Paged } from '../parts/paged.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { At, Data, day, Facts, plural, Tag, time } from '../parts/texts.js';
import { useSteady } from '../steady.js';

const columns: readonly Column<ImportJobLine>[] = [
  { title: 'Job', width: '3rem', show: ({ id }) => id },
  { title: 'Status', width: '7.5rem', show: ({ status }) => <Tag tone={jobTones[status]}>{status}</Tag> },
  { title: 'Items', width: 'minmax(9.5rem, 3fr)', show: ({ counts }) => countsText(counts) },
  { title: 'External IDs', width: 'minmax(6rem, 4fr)', show: firstIds, wideOnly: true },
  { title: 'Client', width: 'minmax(4rem, 1fr)', show: ({ client }) => <Data text={client} />, wideOnly: true },
  { title: 'At', width: '4.5rem', show: ({ at }) => <At iso={at} />, wideOnly: true },
];

export function JobsView({ id }: { readonly id: string | null }): JSX.Element {
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  return (
    <Split
      view="jobs"
      title="Import jobs"
      id={id}
      tools={<Search label="Search import jobs" onSearch={onSearch} />}
      list={
        <LineTable
          kind="importJobs"
          label="Import jobs"
          columns={columns}
          search={search}
          href={(line) => addressOf('jobs', line.id)}
          isChosen={(line) => String(line.id) === id}
          empty="Nothing has been imported yet. The levers have a form that does."
        />
      }
      detail={id === null ? null : <Numbered id={id} what="import job" show={(number) => <Job key={number} id={number} />} />}
    />
  );
}

function firstIds({ first, counts }: ImportJobLine): JSX.Element {
  const more = counts.total - first.length;
  return <Data text={`${first.map(idText).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`} />;
}

function idText(externalId: string): string {
  return externalId.trim() === '' ? 'no external ID' : externalId;
}

function countsText({ total, rejected, warned }: ItemCounts): JSX.Element {
  return (
    <>
      {total.toLocaleString('en')}
      {rejected > 0 && <span class="bad"> · {rejected.toLocaleString('en')} rejected</span>}
      {warned > 0 && <span class="warning"> · {warned.toLocaleString('en')} warned</span>}
    </>
  );
}

function Job({ id }: { readonly id: number }): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.explainImportJob(id), [id]);
  const job = useSteady(value);
  return job === null ? <p role="status">{problem ?? 'Loading …'}</p> : <JobInFull {...job} />;
}

function JobInFull({ job, items }: ExplainedImportJob): JSX.Element {
  const { id, status, at, completedAt, client, sourceSystem, batchId, counts } = job;
  return (
    <article class="record">
      <h2>Import job {id}</h2>
      <p>
        <Tag tone={jobTones[status]}>{status}</Tag> {becameText(counts)}
      </p>
      <Facts
        facts={[
          ['At', <Moment iso={at} />],
          ['Completed', completedAt === null ? 'not yet' : <Moment iso={completedAt} />],
          ['Client', client],
          ['Source system', sourceSystem],
          ['Batch', batchId],
        ]}
      />
      <Items items={items} counts={counts} />
    </article>
  );
}

/** `2026-06-24 10:02:11 UTC` */
function Moment({ iso }: { readonly iso: string }): JSX.Element {
  return (
    <time dateTime={iso} title={iso}>
      {day(iso)} {time(iso)} UTC
    </time>
  );
}

function becameText({ created, updated, cancelled, rejected }: ItemCounts): string {
  const parts = [
    [created, 'created'],
    [updated, 'updated'],
    [cancelled, 'cancelled'],
    [rejected, 'rejected'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString('en')} ${word}`);
  return said.join(', ');
}

function Items({ items, counts }: Pick<ExplainedImportJob, 'items'> & { readonly counts: ItemCounts }): JSX.Element {
  const [filter, setFilter] = useState<ItemFilter>('all');
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  const wanted = useMemo(() => wantedItems(items, filter, search), [items, filter, search]);
  const choices: readonly (readonly [ItemFilter, string])[] = [
    ['all', `All ${counts.total.toLocaleString('en')}`],
    ['rejected', `Rejected ${counts.rejected.toLocaleString('en')}`],
    ['warned', `With warnings ${counts.warned.toLocaleString('en')}`],
  ];
  return (
    <>
      <h3>Items</h3>
      <div class="filters">
        <fieldset>
          <legend class="hidden">Which items</legend>
          {choices.map(([name, text]) => (
            <button type="button" class="small" key={name} aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {text}
            </button>
          ))}
        </fieldset>
        {items.length > 10 && <Search label="Search these items" onSearch={onSearch} />}
      </div>
      <p class="hidden" role="status">
        {plural(wanted.length, 'item')} shown
      </p>
      {wanted.length === 0 ? (
        <p class="muted">No item of this job is like that.</p>
      ) : (
        <Paged key={`${filter} ${search}`} items={wanted} label="Items of the import job">
          {(shown) => (
            <ol class="items">
              {shown.map((item) => (
                <Item key={item.index} item={item} />
              ))}
            </ol>
          )}
        </Paged>
      )}
    </>
  );
}

function Item({ item }: { readonly item: ExplainedItem }): JSX.Element {
  const { index, externalId, status, error, mapping } = item;
  return (
    <li class="item">
      <div class="item-head">
        <span class="muted">{index + 1}</span>
        <b class="item-id">
          {externalId === null || externalId === '' ? (
            'no external ID'
          ) : (
            <a href={addressOf('targets', externalId)}>
              <Data text={externalId} most={120} />
            </a>
          )}
        </b>
        <Tag tone={itemTone(item)}>{status}</Tag>
        {mapping !== null && <Tag tone={mappingTone(mapping.status)}>{`mapping: ${mapping.status}`}</Tag>}
      </div>
      {error !== null && (
        <div class="why bad">
          <p>
            <code>{error.code}</code>
          </p>
          <p>
            <Data text={error.message} most={2000} />
          </p>
        </div>
      )}
      {mapping !== null && <Mapping {...mapping} />}
    </li>
  );
}

const partTitles = { customer: 'Customer', location: 'Location', contact: 'Contact' } as const;

function Mapping({ parts, warnings }: NonNullable<ExplainedItem['mapping']>): JSX.Element {
  const customer = parts.find(({ part }) => part === 'customer');
  return (
    <>
      {parts.length > 0 && (
        <ul class="mapped">
          {parts.map((mapped) => (
            <li key={mapped.part}>
              <span class="muted">{partTitles[mapped.part]}</span>{' '}
              {customer === undefined ? (
                <Data text={mapped.name} most={120} />
              ) : (
                <a href={addressOf('customers', customer.id)}>
                  <Data text={mapped.name} most={120} />
                </a>
              )}{' '}
              <span class="muted">({mapped.id})</span> <Data text={linkedText(mapped)} />
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul class="why warning plain">
          {warnings.map(({ warning, meaning }) => (
            <li key={warning}>
              <code>{warning}</code> <Data text={meaning} most={1000} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
