/** Customers, and one of them with its locations and contacts: what imports are mapped to. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { CustomerLine, ExplainedCustomer } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { useLive } from '../hooks.js';
import { type Column, LineTable } from '../parts/line-table.js';
import { Numbered } from '../parts/numbered.js';
import { Paged } from '../parts/paged.js';
import { Search } from '../parts/search.js';
import { Split } from '../parts/split.js';
import { Data, Facts, plural, Tag } from '../parts/texts.js';
import { useSteady } from '../steady.js';

type Location = ExplainedCustomer['locations'][number];
type Contact = ExplainedCustomer['contacts'][number];

const standingTones = { active: 'good', archived: 'warning', blocked: 'bad' } as const satisfies Record<CustomerLine['standing'], string>;

const columns: readonly Column<CustomerLine>[] = [
  { title: 'Customer', width: 'minmax(8rem, 3fr)', show: ({ name }) => <Data text={name} /> },
  { title: 'Number', width: 'minmax(5rem, 1fr)', show: ({ customerNumber }) => <Data text={customerNumber ?? '–'} /> },
  { title: 'Standing', width: '5.5rem', show: ({ standing }) => <Tag tone={standingTones[standing]}>{standing}</Tag> },
  {
    title: 'External IDs',
    width: 'minmax(6rem, 2fr)',
    show: ({ externalIds }) => <Data text={Object.values(externalIds).join(', ')} />,
    wideOnly: true,
  },
  { title: 'Locations', width: '5.5rem', show: ({ locations }) => locations.toLocaleString('en'), wideOnly: true },
  { title: 'Contacts', width: '5rem', show: ({ contacts }) => contacts.toLocaleString('en'), wideOnly: true },
];

export function CustomersView({ id }: { readonly id: string | null }): JSX.Element {
  const [search, setSearch] = useState('');
  const onSearch = useCallback(setSearch, []);
  return (
    <Split
      view="customers"
      title="Customers"
      id={id}
      tools={<Search label="Search customers" onSearch={onSearch} />}
      list={
        <LineTable
          kind="customers"
          label="Customers"
          columns={columns}
          search={search}
          href={(line) => addressOf('customers', line.id)}
          isChosen={(line) => String(line.id) === id}
          empty="There are no customers in this scenario, and no import has created one."
        />
      }
      detail={id === null ? null : <Numbered id={id} what="customer" show={(number) => <OneCustomer key={number} id={number} />} />}
    />
  );
}

function OneCustomer({ id }: { readonly id: number }): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.explainCustomer(id), [id]);
  const explained = useSteady(value);
  return explained === null ? <p role="status">{problem ?? 'Loading …'}</p> : <CustomerInFull {...explained} />;
}

function CustomerInFull({ customer, locations, contacts }: ExplainedCustomer): JSX.Element {
  const { id, name, standing, externalIds, customerNumber, type, industry, email, phone, website } = customer;
  return (
    <article class="record">
      <h2>
        <Data text={name} />
      </h2>
      <p>
        <Tag tone={standingTones[standing]}>{standing}</Tag>
      </p>
      <Facts
        facts={[
          ['ID', id],
          ['Customer number', customerNumber],
          ['External IDs', idsText(externalIds)],
          ['Type', type],
          ['Industry', industry],
          ['Email', email],
          ['Phone', phone],
          ['Website', website],
        ]}
      />
      <h3>{plural(locations.length, 'location')}</h3>
      <Paged items={locations} label="Locations of the customer">
        {(shown) => (
          <ul class="parts">
            {shown.map((location) => (
              <LocationCard key={location.id} {...location} />
            ))}
          </ul>
        )}
      </Paged>
      <h3>{plural(contacts.length, 'contact')}</h3>
      <Paged items={contacts} label="Contacts of the customer">
        {(shown) => (
          <ul class="parts">
            {shown.map((contact) => (
              <ContactCard key={contact.id} contact={contact} locations={locations} />
            ))}
          </ul>
        )}
      </Paged>
    </article>
  );
}

function LocationCard(location: Location): JSX.Element {
  const { id, name, standing, externalIds, type, street, postalCode, city, region, country, coordinates } = location;
  const { defaultEstimatedWorkMinutes, defaultPriority, accessNotes, parkingNotes } = location;
  return (
    <li class="card part">
      <h4>
        <Data text={name ?? `Location ${id}`} /> {standing !== 'active' && <Tag tone={standingTones[standing]}>{standing}</Tag>}
      </h4>
      <Facts
        facts={[
          ['ID', id],
          ['External IDs', idsText(externalIds)],
          ['Type', type],
          ['Address', said([street, said([postalCode, city], ' '), region, country], ', ')],
          ['Coordinates', coordinates === null ? 'none: it cannot be routed' : `${coordinates.latitude}, ${coordinates.longitude}`],
          ['Default work', defaultEstimatedWorkMinutes === null ? null : `${defaultEstimatedWorkMinutes} min`],
          ['Default priority', defaultPriority],
          ['Access', accessNotes],
          ['Parking', parkingNotes],
        ]}
      />
    </li>
  );
}

function ContactCard({ contact, locations }: { readonly contact: Contact; readonly locations: readonly Location[] }): JSX.Element {
  const { id, standing, externalIds, firstName, lastName, displayName, role, department, email, phone, mobile } = contact;
  const place = locations.find((location) => location.id === contact.locationId);
  const name = displayName ?? said([firstName, lastName], ' ');
  return (
    <li class="card part">
      <h4>
        <Data text={name === '' ? `Contact ${id}` : name} /> {standing !== 'active' && <Tag tone={standingTones[standing]}>{standing}</Tag>}
      </h4>
      <Facts
        facts={[
          ['ID', id],
          ['External IDs', idsText(externalIds)],
          ['Role', said([role, department], ', ')],
          ['Email', email],
          ['Phone', said([phone, mobile], ', ')],
          ['Prefers', contact.preferredContactMethod],
          ['Location', contact.locationId === null ? null : (place?.name ?? String(contact.locationId))],
        ]}
      />
    </li>
  );
}

/** `logistics_erp: CUST-10042` */
function idsText(ids: CustomerLine['externalIds']): string {
  return Object.entries(ids)
    .map(([system, id]) => `${system}: ${id}`)
    .join(', ');
}

/** What is known of it. */
function said(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
