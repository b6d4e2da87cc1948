/** The target that an item leaves behind. */
import type { CustomerDto } from '../../contract/types.js';
import { plannedAt } from '../mapping/location-defaults.js';
import type { CustomerLinks, Instant, Location, Target, TargetId } from '../records.js';
import type { Wish } from './read-target.js';

/** What a target is linked to from now on, and the one of it whose defaults fill the planning. */
export interface Linked {
  readonly links: CustomerLinks | null;
  readonly location: Location | null;
}

export function createdTarget(id: TargetId, wish: Wish, title: string, { links, location }: Linked, now: Instant): Target {
  return {
    id,
    sourceSystem: wish.sourceSystem,
    externalId: wish.externalId,
    externalType: wish.externalType,
    status: 'Imported',
    templateKey: wish.templateKey,
    title,
    description: wish.description,
    customer: withoutNumber(wish.customer),
    location: wish.location,
    contact: wish.contact,
    address: wish.address,
    planning: plannedAt(location, wish.planning),
    ownPlanning: wish.planning,
    businessValue: wish.businessValue,
    customFields: wish.customFields,
    links,
    createdAt: now,
    updatedAt: now,
  };
}

/** What the wish says replaces what was, part by part; what it leaves out stays. A cancelled target is back. */
export function updatedTarget(target: Target, wish: Wish, { links, location }: Linked, now: Instant): Target {
  const ownPlanning = wish.planning ?? target.ownPlanning;
  // Every field by name: spreading a record of this size costs ten times as much.
  return {
    id: target.id,
    sourceSystem: target.sourceSystem,
    externalId: target.externalId,
    externalType: target.externalType,
    status: target.status === 'Cancelled' ? 'Imported' : target.status,
    templateKey: wish.templateKey ?? target.templateKey,
    title: wish.title ?? target.title,
    description: wish.description ?? target.description,
    customer: withoutNumber(wish.customer) ?? target.customer,
    location: wish.location ?? target.location,
    contact: wish.contact ?? target.contact,
    address: wish.address ?? target.address,
    planning: plannedAt(location, ownPlanning),
    ownPlanning,
    businessValue: wish.businessValue ?? target.businessValue,
    customFields: wish.customFields ?? target.customFields,
    links,
    createdAt: target.createdAt,
    updatedAt: now,
  };
}

/** The same record when it was cancelled before. */
export function cancelledTarget(target: Target, now: Instant): Target {
  return target.status === 'Cancelled' ? target : { ...target, status: 'Cancelled', updatedAt: now };
}

/** The customer number is the customer record's, and never a target's [S0, S1]. */
function withoutNumber(customer: CustomerDto | null): Target['customer'] {
  if (customer === null || customer.customerNumber === undefined) return customer;
  const { customerNumber: _, ...rest } = customer;
  return rest;
}
