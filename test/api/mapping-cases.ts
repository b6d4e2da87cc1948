/**
 * The truth tables of customer mapping: requests to the scenario `mapping-zoo`, and what becomes of them. The tests send each of them,
 * and docs/customer-mapping.md is written from them. A strategy, status, warning or setting without a row does not compile.
 */
import type { Assumptions, MappingStrategy } from '../../src/contract/generated/settings.js';
import type { CustomerMapping, CustomerMappingStatus, CustomerMappingWarning, InboundTargetDto } from '../../src/contract/types.js';

export interface MappingCase {
  /** Reads on from the name of its table: "…". */
  readonly title: string;
  /** A client of mapping-zoo. */
  readonly client: string;
  /** What the request says beside `externalId` and `title`. */
  readonly request: Pick<InboundTargetDto, 'customer' | 'location' | 'contact' | 'address' | 'operation'>;
  readonly mapping: CustomerMapping;
  /** Settings of the register that differ from their defaults. */
  readonly assumptions?: Partial<Assumptions>;
}

type Ids = readonly [customer: number | null, location: number | null, contact: number | null];

function mapped(status: CustomerMappingStatus, [customer, location, contact]: Ids, ...warnings: CustomerMappingWarning[]): CustomerMapping {
  return { status, customerId: customer, customerLocationId: location, customerContactId: contact, warnings };
}

const none: Ids = [null, null, null];
const failed = (...warnings: CustomerMappingWarning[]) => mapped('Failed', none, ...warnings);
const dortmund = { postalCode: '44135', city: 'Dortmund', country: 'DE' };

export const strategyCases = {
  ExternalIdOnly: [
    {
      title: 'links a customer by its external ID',
      client: 'external-id-only',
      request: { customer: { externalId: 'CUST-KNOWN' } },
      mapping: mapped('Mapped', [13, null, null]),
    },
    {
      title: 'does not look at a customer number, even a unique one',
      client: 'external-id-only',
      request: { customer: { customerNumber: 'NO-KNOWN' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'does not look at name and address, even the same ones',
      client: 'external-id-only',
      request: {
        customer: { externalId: 'CUST-NEW', name: 'Known by Everything GmbH' },
        address: { street: 'Hachestrasse 12', postalCode: '45127' },
      },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
  ],
  ExternalIdFirst: [
    {
      title: 'links a customer by its external ID, whatever number the request gives',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN', customerNumber: 'NO-UNSEEN' } },
      mapping: mapped('Mapped', [13, null, null]),
    },
    {
      title: 'falls back to a customer number where the client’s safeMatching has it',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-UNSEEN' } },
      mapping: mapped('Mapped', [14, null, null]),
    },
    {
      title: 'falls back to an e-mail address where the client’s safeMatching has it',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', email: 'buero@example.com' } },
      mapping: mapped('Mapped', [14, null, null]),
    },
    {
      title: 'knows a customer by an e-mail address alone, beside a location',
      client: 'external-id-first',
      request: { customer: { email: 'buero@example.com' }, location: { externalId: 'LOC-NEW' } },
      mapping: mapped('Warning', [14, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'knows a contact by its e-mail address among those of the customer, where safeMatching has it',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', email: 'anna.weber@example.com' } },
      mapping: mapped('Mapped', [13, null, 56]),
    },
    {
      title: 'does not fall back to an e-mail address where safeMatching lacks it',
      client: 'without-write',
      request: { customer: { externalId: 'CUST-NEW', email: 'buero@example.com' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'does not fall back to name and address',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', name: 'Known by Everything GmbH' }, location: { postalCode: '45127' } },
      mapping: failed('CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled'),
    },
  ],
  ExternalIdThenCustomerNumber: [
    {
      title: 'links a customer by a number that only one of the tenant has',
      client: 'customer-number',
      request: { customer: { customerNumber: 'NO-KNOWN' } },
      mapping: mapped('Mapped', [13, null, null]),
    },
    {
      title: 'takes the external ID where it is known',
      client: 'customer-number',
      request: { customer: { externalId: 'CUST-ELSE', customerNumber: 'NO-KNOWN' } },
      mapping: mapped('Mapped', [23, null, null]),
    },
    {
      title: 'wants the number exactly: other case does not match',
      client: 'customer-number',
      request: { customer: { customerNumber: 'no-known' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'wants the number exactly: other white space does not match',
      client: 'customer-number',
      request: { customer: { customerNumber: 'NO-KNOWN ' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'does not look at an e-mail address',
      client: 'customer-number',
      request: { customer: { externalId: 'CUST-NEW', email: 'known@example.com' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
  ],
  ExternalIdThenNameAndAddress: [
    {
      title: 'links a customer by name and postal code, in whatever spelling, and its location by place and street',
      client: 'name-and-address',
      request: {
        customer: { name: 'MUELLER und Soehne Kaeltetechnik' },
        location: { street: 'Ruettenscheider Str. 100', postalCode: '45131', city: 'Essen' },
      },
      mapping: mapped('Mapped', [14, 37, null]),
    },
    {
      title: 'links a customer by name and coordinates within 100 m, with an address of the target itself',
      client: 'name-and-address',
      request: {
        customer: { externalId: 'CUST-NEW', name: 'Müller & Söhne Kältetechnik' },
        address: { latitude: 51.4311, longitude: 7.0052 },
      },
      mapping: mapped('Mapped', [14, null, null]),
    },
    {
      title: 'looks at the address of the target too, where the location does not say enough',
      client: 'name-and-address',
      request: { customer: { name: 'Müller & Söhne Kältetechnik' }, location: { city: 'Essen' }, address: { postalCode: 'D-45131' } },
      mapping: mapped('Warning', [14, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'links a customer by its name and a location that is known by its external ID',
      client: 'name-and-address',
      request: { customer: { name: 'Known by Everything' }, location: { externalId: 'LOC-KNOWN' } },
      mapping: mapped('Mapped', [13, 35, null]),
    },
    {
      title: 'does not link the same name at another place',
      client: 'name-and-address',
      request: { customer: { name: 'Müller & Söhne Kältetechnik GmbH' }, location: dortmund },
      mapping: failed('CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled'),
    },
    {
      title: 'does not link another name at the same place',
      client: 'name-and-address',
      request: {
        customer: { name: 'Meyer & Söhne Kältetechnik GmbH' },
        location: { street: 'Rüttenscheider Straße 100', postalCode: '45131' },
      },
      mapping: failed('CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled'),
    },
    {
      title: 'does not link the same name and postal code in another country',
      client: 'name-and-address',
      request: { customer: { name: 'Müller & Söhne Kältetechnik' }, location: { postalCode: '45131', country: 'AT' } },
      mapping: failed('CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled'),
    },
    {
      title: 'does not link the same name 150 m away',
      client: 'name-and-address',
      request: { customer: { name: 'Müller & Söhne Kältetechnik' }, location: { latitude: 51.43225, longitude: 7.0048 } },
      mapping: failed('CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled'),
    },
    {
      title: 'does not know a location of its customer by its name at another place',
      client: 'name-and-address',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { name: 'Second Store', postalCode: '45127' } },
      mapping: mapped('Warning', [13, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'does not know a location by its name alone',
      client: 'name-and-address',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { name: 'Main Store' } },
      mapping: mapped('Warning', [13, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'knows a location of its customer by place and name',
      client: 'name-and-address',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { name: 'SECOND STORE', postalCode: '44787' } },
      mapping: mapped('Mapped', [13, 36, null]),
    },
    {
      title: 'does not look at a customer number',
      client: 'name-and-address',
      request: { customer: { customerNumber: 'NO-KNOWN' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
  ],
  ManualOnly: [
    {
      title: 'links nothing, even by external ID: the item waits for a person',
      client: 'manual-only',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-KNOWN' } },
      mapping: mapped('Skipped', none),
    },
    {
      title: 'creates nothing, although its client could',
      client: 'manual-only',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' } },
      mapping: mapped('Skipped', none),
    },
  ],
} satisfies Record<MappingStrategy, readonly MappingCase[]>;

export const statusCases = {
  NotApplicable: [
    {
      title: 'a location without any content',
      client: 'external-id-first',
      request: { location: {} },
      mapping: mapped('NotApplicable', none),
    },
    {
      title: 'a blank external ID beside a name, which is plain text',
      client: 'external-id-first',
      request: { customer: { externalId: '', name: 'Known by Everything GmbH' } },
      mapping: mapped('NotApplicable', none),
    },
  ],
  Mapped: [
    {
      title: 'customer, location and contact exist, and belong together',
      client: 'external-id-first',
      request: {
        customer: { externalId: 'CUST-KNOWN' },
        location: { externalId: 'LOC-KNOWN' },
        contact: { externalId: 'CONT-KNOWN' },
      },
      mapping: mapped('Mapped', [13, 35, 56]),
    },
    {
      title: 'a location brings its customer where the request names none',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' } },
      mapping: mapped('Mapped', [13, 35, null]),
    },
    {
      title: 'a contact brings its customer where the request names none',
      client: 'external-id-first',
      request: { contact: { externalId: 'CONT-KNOWN' } },
      mapping: mapped('Mapped', [13, null, 56]),
    },
    {
      title: 'a customer’s name alone is plain text, also beside a known location: it neither creates nor renames',
      client: 'creator',
      request: { customer: { name: 'Plain text' }, location: { externalId: 'LOC-KNOWN' } },
      mapping: mapped('Mapped', [13, 35, null]),
    },
    {
      title: 'a renamed customer, and a client that may not change customers: linked, and the name stays',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN', name: 'Renamed by the ERP' } },
      mapping: mapped('Mapped', [13, null, null]),
    },
  ],
  Created: [
    {
      title: 'an unknown customer, and a client that creates customers',
      client: 'creator',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' } },
      mapping: mapped('Created', [1000, null, null]),
    },
    {
      title: 'customer, location and contact at once',
      client: 'creator',
      request: {
        customer: { externalId: 'CUST-NEW', name: 'New Customer' },
        location: { externalId: 'LOC-NEW', name: 'New Store', latitude: 51.45, longitude: 7.01 },
        contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' },
      },
      mapping: mapped('Created', [1000, 2000, 3000]),
    },
    {
      title: 'an unknown contact of a known customer',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' } },
      mapping: mapped('Created', [13, null, 3000]),
    },
    {
      title: 'created counts for more than changed',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN', name: 'Renamed by the ERP' }, contact: { externalId: 'CONT-NEW' } },
      mapping: mapped('Created', [13, null, 3000]),
    },
  ],
  Updated: [
    {
      title: 'a renamed customer, and a client that may change customers',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN', name: 'Renamed by the ERP' } },
      mapping: mapped('Updated', [13, null, null]),
    },
    {
      title: 'a location with another opening door',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-KNOWN', accessNotes: 'Rear entrance.' } },
      mapping: mapped('Updated', [13, 35, null]),
    },
    {
      title: 'a contact with another telephone',
      client: 'creator',
      request: { contact: { externalId: 'CONT-KNOWN', phone: '+49 201 999' } },
      mapping: mapped('Updated', [13, null, 56]),
    },
  ],
  Warning: [
    {
      title: 'the documents’ own example: a location without coordinates, and a contact that is not created [S1]',
      client: 'external-id-first',
      request: {
        customer: { externalId: 'CUST-NO-COORDINATES' },
        location: { externalId: 'LOC-NO-COORDINATES' },
        contact: { externalId: 'CONT-44', displayName: 'Anna Weber' },
      },
      mapping: mapped('Warning', [12, 34, null], 'LocationMissingCoordinates', 'ContactAutoCreateDisabled'),
    },
    {
      title: 'something was created, but with a warning',
      client: 'creator',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' }, location: { externalId: 'LOC-NEW', name: 'New Store' } },
      mapping: mapped('Warning', [1000, 2000, null], 'LocationMissingCoordinates'),
    },
  ],
  Failed: [
    {
      title: 'nothing is known, and nothing is created',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'the customer is unknown; its location, known or not, is linked only together with it',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW' }, location: { externalId: 'LOC-KNOWN' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
  ],
  Skipped: [
    {
      title: 'mapping is off for the client',
      client: 'mapping-off',
      request: { customer: { externalId: 'CUST-KNOWN' } },
      mapping: mapped('Skipped', none),
    },
    {
      title: 'the strategy is ManualOnly',
      client: 'manual-only',
      request: { contact: { externalId: 'CONT-KNOWN' } },
      mapping: mapped('Skipped', none),
    },
  ],
} satisfies Record<CustomerMappingStatus, readonly MappingCase[]>;

export const warningCases = {
  LocationMissingCoordinates: [
    {
      title: 'the location has none',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-NO-COORDINATES' } },
      mapping: mapped('Warning', [12, 34, null], 'LocationMissingCoordinates'),
    },
    {
      title: 'the location is created with one coordinate only',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-NEW', name: 'New Store', latitude: 51.45 } },
      mapping: mapped('Warning', [13, 2000, null], 'LocationMissingCoordinates'),
    },
    {
      title: 'the request knows them, but the client may not change locations',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-NO-COORDINATES', latitude: 51.57, longitude: 7.09 } },
      mapping: mapped('Warning', [12, 34, null], 'LocationMissingCoordinates'),
    },
  ],
  AmbiguousCustomerNumber: [
    {
      title: 'two customers carry the number',
      client: 'customer-number',
      request: { customer: { customerNumber: 'NO-SHARED' } },
      mapping: failed('AmbiguousCustomerNumber'),
    },
    {
      title: 'two customers carry the number: none is created either',
      client: 'creator',
      request: { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-SHARED', name: 'New Customer' } },
      mapping: failed('AmbiguousCustomerNumber'),
    },
    {
      title: 'two customers have the name and the postal code: a warning instead of a silent link',
      client: 'name-and-address',
      request: { customer: { name: 'Twin Traders' }, location: dortmund },
      mapping: mapped('Warning', none, 'AmbiguousCustomerNumber'),
    },
    {
      title: 'two customers have the e-mail address',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', email: 'shared@example.com' } },
      mapping: failed('AmbiguousCustomerNumber'),
    },
    {
      title: 'two contacts of the customer have the e-mail address',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-ELSE' }, contact: { email: 'desk@example.com' } },
      mapping: mapped('Warning', [23, null, null], 'AmbiguousCustomerNumber'),
    },
  ],
  TargetAddressDiffersFromCustomerLocation: [
    {
      title: 'the target’s own address is in another street',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' }, address: { street: 'Kettwiger Strasse 35', postalCode: '45127', city: 'Essen' } },
      mapping: mapped('Warning', [13, 35, null], 'TargetAddressDiffersFromCustomerLocation'),
    },
    {
      title: 'the target’s own coordinates are more than 100 m away',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' }, address: { latitude: 51.4564, longitude: 7.0123 } },
      mapping: mapped('Warning', [13, 35, null], 'TargetAddressDiffersFromCustomerLocation'),
    },
    {
      title: 'the location has moved by the request, and the client may not change locations',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN', street: 'Kettwiger Strasse 35' } },
      mapping: mapped('Warning', [13, 35, null], 'TargetAddressDiffersFromCustomerLocation'),
    },
    {
      title: 'not for another spelling of the same address',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' }, address: { street: 'HACHESTR. 12', postalCode: 'D-45127', country: 'Germany' } },
      mapping: mapped('Mapped', [13, 35, null]),
    },
    {
      title: 'not within 100 m',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' }, address: { street: 'Hinterhof', latitude: 51.4513, longitude: 7.0116 } },
      mapping: mapped('Mapped', [13, 35, null]),
    },
  ],
  CustomerAutoCreateDisabled: [
    {
      title: 'the customer is unknown, and creating customers is off',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
    {
      title: 'creating customers is on, and the key lacks customers.write',
      client: 'without-write',
      request: { customer: { externalId: 'CUST-NEW', name: 'New Customer' } },
      mapping: failed('CustomerAutoCreateDisabled'),
    },
  ],
  LocationAutoCreateDisabled: [
    {
      title: 'the location is unknown, and creating locations is off',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-NEW', name: 'New Store' } },
      mapping: mapped('Warning', [13, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'creating locations is on, and the key lacks customers.write',
      client: 'without-write',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-NEW', name: 'New Store' } },
      mapping: mapped('Warning', [13, null, null], 'LocationAutoCreateDisabled'),
    },
    {
      title: 'the location is unknown, and the request has no customer for it',
      client: 'creator',
      request: { location: { externalId: 'LOC-NEW', name: 'New Store' } },
      mapping: failed('LocationAutoCreateDisabled'),
    },
  ],
  ContactAutoCreateDisabled: [
    {
      title: 'the contact is unknown, and creating contacts is off',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' } },
      mapping: mapped('Warning', [13, null, null], 'ContactAutoCreateDisabled'),
    },
    {
      title: 'creating contacts is on, and the key lacks customers.write',
      client: 'without-write',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' } },
      mapping: mapped('Warning', [13, null, null], 'ContactAutoCreateDisabled'),
    },
    {
      title: 'the contact is unknown, and the request has no customer for it',
      client: 'creator',
      request: { contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' } },
      mapping: failed('ContactAutoCreateDisabled'),
    },
  ],
  ContactLocationMismatch: [
    {
      title: 'the contact belongs to another location of the customer: linked, and told',
      client: 'external-id-first',
      request: {
        customer: { externalId: 'CUST-KNOWN' },
        location: { externalId: 'LOC-KNOWN' },
        contact: { externalId: 'CONT-AT-SECOND' },
      },
      mapping: mapped('Warning', [13, 35, 57], 'ContactLocationMismatch'),
    },
    {
      title: 'the contact belongs to another customer: not linked',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-ELSE' } },
      mapping: mapped('Warning', [13, null, null], 'ContactLocationMismatch'),
    },
    {
      title: 'the location belongs to another customer: not linked',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-ELSE' } },
      mapping: mapped('Warning', [13, null, null], 'ContactLocationMismatch'),
    },
    {
      title: 'location and contact belong to different customers: the location’s counts',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN' }, contact: { externalId: 'CONT-ELSE' } },
      mapping: mapped('Warning', [13, 35, null], 'ContactLocationMismatch'),
    },
    {
      title: 'not for a contact at its own location',
      client: 'external-id-first',
      request: { location: { externalId: 'LOC-KNOWN-2' }, contact: { externalId: 'CONT-AT-SECOND' } },
      mapping: mapped('Mapped', [13, 36, 57]),
    },
  ],
  CustomerArchivedOrBlocked: [
    {
      title: 'the customer is archived',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-ARCHIVED' } },
      mapping: mapped('Warning', [21, null, null], 'CustomerArchivedOrBlocked'),
    },
    {
      title: 'the customer is blocked',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-BLOCKED' } },
      mapping: mapped('Warning', [22, null, null], 'CustomerArchivedOrBlocked'),
    },
    {
      title: 'the location is archived',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-ELSE' }, location: { externalId: 'LOC-CLOSED' } },
      mapping: mapped('Warning', [23, 41, null], 'CustomerArchivedOrBlocked'),
    },
  ],
  AmbiguousCustomerName: [
    {
      title: 'two customers have the name and the postal code, under ambiguousNameWarning: AmbiguousCustomerName',
      client: 'name-and-address',
      request: { customer: { name: 'Twin Traders' }, location: dortmund },
      mapping: mapped('Warning', none, 'AmbiguousCustomerName'),
      assumptions: { ambiguousNameWarning: 'AmbiguousCustomerName' },
    },
  ],
} satisfies Record<CustomerMappingWarning, readonly MappingCase[]>;

type Setting = 'ambiguousNameWarning' | 'archivedCustomer' | 'manualOnly' | 'foreignRecord' | 'createWithoutExternalId' | 'otherExternalId';

/** What the register's alternatives change. */
export const settingCases = {
  ambiguousNameWarning: [
    {
      title: 'AmbiguousCustomerName: an ambiguous number keeps its own warning',
      client: 'customer-number',
      request: { customer: { customerNumber: 'NO-SHARED' } },
      mapping: failed('AmbiguousCustomerNumber'),
      assumptions: { ambiguousNameWarning: 'AmbiguousCustomerName' },
    },
  ],
  archivedCustomer: [
    {
      title: 'fail: an archived customer is not linked, nor is anything of it',
      client: 'creator',
      request: { customer: { externalId: 'CUST-ARCHIVED' }, location: { externalId: 'LOC-NEW', name: 'New Store' } },
      mapping: failed('CustomerArchivedOrBlocked'),
      assumptions: { archivedCustomer: 'fail' },
    },
    {
      title: 'fail: an archived location is not linked, its customer is',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-ELSE' }, location: { externalId: 'LOC-CLOSED' } },
      mapping: mapped('Warning', [23, null, null], 'CustomerArchivedOrBlocked'),
      assumptions: { archivedCustomer: 'fail' },
    },
  ],
  manualOnly: [
    {
      title: 'failed: the item needs review',
      client: 'manual-only',
      request: { customer: { externalId: 'CUST-KNOWN' } },
      mapping: failed(),
      assumptions: { manualOnly: 'failed' },
    },
  ],
  foreignRecord: [
    {
      title: 'link: a contact of another customer is linked, with the warning',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-ELSE', displayName: 'Not changed' } },
      mapping: mapped('Warning', [13, null, 58], 'ContactLocationMismatch'),
      assumptions: { foreignRecord: 'link' },
    },
    {
      title: 'link: a location of another customer is linked, with the warning',
      client: 'creator',
      request: { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-ELSE', name: 'Not changed' } },
      mapping: mapped('Warning', [13, 40, null], 'ContactLocationMismatch'),
      assumptions: { foreignRecord: 'link' },
    },
  ],
  createWithoutExternalId: [
    {
      title: 'create (the default): a customer with a number alone is created',
      client: 'creator',
      request: { customer: { customerNumber: 'NO-NEW', name: 'New Customer' } },
      mapping: mapped('Created', [1000, null, null]),
    },
    {
      title: 'refuse: it is not',
      client: 'creator',
      request: { customer: { customerNumber: 'NO-NEW', name: 'New Customer' } },
      mapping: failed('CustomerAutoCreateDisabled'),
      assumptions: { createWithoutExternalId: 'refuse' },
    },
  ],
  otherExternalId: [
    {
      title: 'link (the default): the number counts, although the source system calls the customer something else',
      client: 'customer-number',
      request: { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-KNOWN' } },
      mapping: mapped('Mapped', [13, null, null]),
    },
    {
      title: 'refuse: another external ID is another customer, whatever its number',
      client: 'customer-number',
      request: { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-KNOWN' } },
      mapping: failed('CustomerAutoCreateDisabled'),
      assumptions: { otherExternalId: 'refuse' },
    },
    {
      title: 'refuse: a customer without an external ID in the source system is found by its number all the same',
      client: 'customer-number',
      request: { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-UNSEEN' } },
      mapping: mapped('Mapped', [14, null, null]),
      assumptions: { otherExternalId: 'refuse' },
    },
    {
      title: 'refuse: the same of contacts',
      client: 'external-id-first',
      request: { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', email: 'anna.weber@example.com' } },
      mapping: mapped('Warning', [13, null, null], 'ContactAutoCreateDisabled'),
      assumptions: { otherExternalId: 'refuse' },
    },
  ],
} satisfies Record<Setting, readonly MappingCase[]>;
