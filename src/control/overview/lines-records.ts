/** The lists of records: import jobs, targets, customers and route suggestions. */
import type { ImportItem } from '../../contract/types.js';
import { writeInstant } from '../../domain/instants.js';
import type { Customer, CustomerId, ImportJob, Target } from '../../domain/records.js';
import type { RouteSuggestion } from '../../domain/work/records.js';
import { idsIn } from '../../world/lookup.js';
import { newestMapped, newestNumbered } from '../../world/newest-first.js';
import { countOf, type Numbered, recordOf } from '../../world/numbered.js';
import type { TenantState } from '../../world/state.js';
import { importJobLine } from './explain-import-job.js';
import type { CustomerLine, ImportJobLine, RouteSuggestionLine, TargetLine } from './overview-types.js';
import { cut, cutIfAny, hasText, type Listed, onceForEach } from './page.js';
import { stagesIn } from './stage.js';

export function listedImportJobs({ importJobs, targets }: TenantState): Listed<ImportJob, ImportJobLine> {
  const titleOf = ({ targetId }: ImportItem) => (targetId === undefined ? '' : (recordOf(targets, targetId)?.title ?? ''));
  return {
    ...numbered(importJobs),
    found: (isFound) => {
      const hasName = onceForEach(isFound);
      const isFoundIn = (item: ImportItem) =>
        isFound(item.externalId) ||
        isFound(titleOf(item)) ||
        hasName(item.status) ||
        hasName(item.errorCode) ||
        isFound(item.errorMessage ?? '') ||
        hasName(item.customerMapping?.status) ||
        item.warnings?.some(hasName) === true;
      return ({ batchId, client, sourceSystem, status, items }) =>
        isFound(batchId ?? '') || hasName(client) || hasName(sourceSystem) || hasName(status) || items.some(isFoundIn);
    },
    lines: (page) =>
      page.map((job) => {
        const { batchId, first, ...line } = importJobLine(job);
        return { ...line, batchId: cutIfAny(batchId), first: first.map(cut) };
      }),
  };
}

export function listedTargets(tenant: TenantState): Listed<Target, TargetLine> {
  const stageOf = stagesIn(tenant);
  const customerOf = ({ links }: Target) => (links?.customerId ? tenant.customers.customers.get(links.customerId) : undefined);
  return {
    ...numbered(tenant.targets),
    found: (isFound) => {
      const hasName = onceForEach(isFound);
      return (target) => {
        const { externalId, externalType, sourceSystem, title, description, status, address } = target;
        const customer = customerOf(target);
        return (
          isFound(externalId) ||
          isFound(title) ||
          (description !== null && isFound(description)) ||
          (address !== null && hasText(address, isFound)) ||
          (customer !== undefined && (isFound(customer.name) || isFound(customer.customerNumber ?? ''))) ||
          [externalType, sourceSystem, status, stageOf(target)].some(hasName)
        );
      };
    },
    lines: (page) =>
      page.map((target) => {
        const { id, externalId, externalType, sourceSystem, title, status, updatedAt } = target;
        const customer = customerOf(target);
        return {
          id,
          externalId,
          externalType: cutIfAny(externalType),
          sourceSystem,
          title: cut(title),
          status,
          stage: stageOf(target),
          customer: customer === undefined ? null : { id: customer.id, name: cut(customer.name) },
          updatedAt: writeInstant(updatedAt),
        };
      }),
  };
}

export function listedCustomers({ customers: records, sequences }: TenantState): Listed<Customer, CustomerLine> {
  const locationsOf = ({ id }: Customer) => [...idsIn(records.locationsByCustomer, id)];
  return {
    total: records.customers.size,
    newestFirst: (before) => newestMapped(records.customers, sequences.customer, before),
    idOf: ({ id }) => id,
    found: (isFound) => {
      const foundWithContact = new Set<CustomerId>(); // there is no index of the contacts of a customer
      for (const contact of records.contacts.values()) if (hasText(contact, isFound)) foundWithContact.add(contact.customerId);
      return (customer) =>
        hasText(customer, isFound) ||
        foundWithContact.has(customer.id) ||
        locationsOf(customer).some((id) => hasText(records.locations.get(id) ?? {}, isFound));
    },
    lines: (page) => {
      const contacts = new Map<CustomerId, number>(page.map(({ id }) => [id, 0]));
      for (const { customerId } of page.length === 0 ? [] : records.contacts.values()) {
        const counted = contacts.get(customerId);
        if (counted !== undefined) contacts.set(customerId, counted + 1);
      }
      return page.map((customer) => {
        const { id, name, customerNumber, standing, externalIds } = customer;
        const counts = { locations: locationsOf(customer).length, contacts: contacts.get(id) ?? 0 };
        return { id, name: cut(name), customerNumber: cutIfAny(customerNumber), standing, externalIds, ...counts };
      });
    },
  };
}

export function listedRouteSuggestions({ fieldWork, targets }: TenantState): Listed<RouteSuggestion, RouteSuggestionLine> {
  return {
    ...numbered(fieldWork.routeSuggestions),
    found: (isFound) => (suggestion) => {
      const { name, status, client, routeDate, stops, unrouted } = suggestion;
      return (
        hasText([name, status, client, routeDate], isFound) ||
        stops.some(({ externalId, title }) => isFound(externalId) || isFound(title)) ||
        unrouted.some(({ targetId, reason }) => isFound(reason) || isFound(recordOf(targets, targetId)?.externalId ?? ''))
      );
    },
    lines: (page) =>
      page.map(({ id, createdAt, name, status, routeDate, importJobId, stops, unrouted, totalDistanceKm }) => ({
        id,
        at: writeInstant(createdAt),
        name: cutIfAny(name),
        status,
        routeDate,
        importJobId,
        stops: stops.length,
        unrouted: unrouted.length,
        totalDistanceKm,
      })),
  };
}

function numbered<Record extends { readonly id: number }>(records: Numbered<Record>) {
  return {
    total: countOf(records),
    newestFirst: (before: number) => newestNumbered(records, before),
    idOf: ({ id }: Record): number => id,
  };
}
