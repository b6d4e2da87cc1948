/** Targets, customers, locations and contacts as requests send them, valid as they are. */
import type { ContactDto, CustomerDto, InboundTargetDto, LocationDto } from '../contract/types.js';
import { needObject, needString, needWholeNumber } from './arguments.js';
import { laidOver, usualName, usualPlace, usualTitle } from './defaults.js';

/** A target that can be imported, whether it is new or not. */
export interface BuiltTarget extends InboundTargetDto {
  readonly externalId: string;
  readonly title: string;
}

/** A customer, location or contact with its ID in the source system. */
export type BuiltCustomer = CustomerDto & Named;
export type BuiltLocation = LocationDto & Named;
export type BuiltContact = ContactDto & { readonly externalId: string };

interface Named {
  readonly externalId: string;
  readonly name: string;
}

/** What else is said of it; a part such as `planning` replaces the whole part. */
export type TargetFields = Partial<Omit<BuiltTarget, 'externalId'>>;
export type CustomerFields = Partial<Omit<BuiltCustomer, 'externalId'>>;
export type LocationFields = Partial<Omit<BuiltLocation, 'externalId'>>;
export type ContactFields = Partial<Omit<BuiltContact, 'externalId'>>;

/** A target with a title: `target('JOB-1', { customer: customer('CUST-1') })`. */
export function target(externalId = 'JOB-1', more: TargetFields = {}): BuiltTarget {
  check('target', externalId, 'JOB-1', more, '{ title: "Filter change" }');
  return laidOver<BuiltTarget>({ externalId, title: usualTitle }, more);
}

const mostTargets = 1_000_000;

/** So many targets, `JOB-1` and on; `more` holds for each. */
export function targets(count: number, more: TargetFields = {}): BuiltTarget[] {
  needWholeNumber('targets', count, 'how many, such as targets(3)', mostTargets);
  needObject('targets', more, 'what holds for each, such as targets(3, { operation: "create" })');
  return Array.from({ length: count }, (_, index) => target(`JOB-${index + 1}`, more));
}

/** A customer with a name. */
export function customer(externalId = 'CUST-1', more: CustomerFields = {}): BuiltCustomer {
  check('customer', externalId, 'CUST-1', more, '{ customerNumber: "RRM-001" }');
  return laidOver<BuiltCustomer>({ externalId, name: usualName('Customer', externalId) }, more);
}

/** A location with a whole address in Essen, and its coordinates. Where you say another address, say its coordinates as well. */
export function location(externalId = 'LOC-1', more: LocationFields = {}): BuiltLocation {
  check('location', externalId, 'LOC-1', more, '{ city: "Bochum" }');
  return laidOver<BuiltLocation>({ externalId, name: usualName('Location', externalId), ...usualPlace(more) }, more);
}

/** A contact with a name. By default Ordinavo creates no unknown contacts, and warns. */
export function contact(externalId = 'CON-1', more: ContactFields = {}): BuiltContact {
  check('contact', externalId, 'CON-1', more, '{ displayName: "Anna Weber" }');
  return laidOver<BuiltContact>({ externalId, displayName: usualName('Contact', externalId) }, more);
}

function check(call: string, externalId: unknown, exampleId: string, more: unknown, exampleMore: string): void {
  needString(call, externalId, `an external ID, such as ${call}("${exampleId}")`);
  needObject(call, more, `what else is said of it, such as ${call}("${exampleId}", ${exampleMore})`);
}
