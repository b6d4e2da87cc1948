/** Reads an InboundTargetDto, of either generation or mixed, into the one wish that the rest knows [S1, S2, S3]. */
import type { Problem } from '../../contract/explain.js';
import type { CustomerDto, InboundTargetDto, Operation, PlanningDto } from '../../contract/types.js';
import { readInstant } from '../instants.js';
import type { Instant, Planning, Target } from '../records.js';
import { isBlank } from '../text.js';

/** What an item wants. What it does not say is `null` [A-36]. */
export interface Wish extends Pick<Target, 'sourceSystem' | 'externalId' | 'externalType' | WishedPart> {
  readonly operation: Operation;
  readonly title: string | null;
  readonly customer: CustomerDto | null;
}
type WishedPart = 'templateKey' | 'description' | 'location' | 'contact' | 'address' | 'planning' | 'businessValue' | 'customFields';

/** What holds for an item that does not say it itself: the batch's word, else the client's. */
export interface ItemDefaults {
  readonly sourceSystem: string;
  readonly operation: Operation;
}

export interface ReadingRules {
  /** The source systems that the client may name [A-12]. */
  readonly sourceSystems: readonly string[];
  readonly localDateTimes: 'reject' | 'utc';
}

/** An item as read: a wish, or what is wrong with its values. */
export type Reading =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'invalid'; readonly externalId: string; readonly problems: readonly Problem[] };

export function readTarget(dto: InboundTargetDto, defaults: ItemDefaults, rules: ReadingRules): Reading {
  const problems: Problem[] = [];
  const externalId = dto.externalId ?? '';
  const named = dto.sourceSystem ?? defaults.sourceSystem;
  const sourceSystem = named === defaults.sourceSystem ? defaults.sourceSystem : named; // one string for all its targets, not one each
  if (!mayName(sourceSystem, rules.sourceSystems))
    problems.push({ path: 'sourceSystem', message: foreignSourceSystem(sourceSystem, rules.sourceSystems) });
  const planning = dto.planning ? readPlanning(dto.planning, rules, problems) : null;
  if (problems.length > 0) return { kind: 'invalid', externalId, problems };
  const wish: Wish = {
    operation: dto.operation ?? defaults.operation,
    sourceSystem,
    externalId,
    externalType: dto.externalType ?? null,
    templateKey: dto.templateKey ?? null,
    title: isBlank(dto.title) ? null : dto.title,
    description: dto.description ?? null,
    customer: dto.customer ?? null,
    location: dto.location ?? null,
    contact: dto.contact ?? null,
    address: dto.address ?? null,
    planning,
    businessValue: dto.businessValue ?? null,
    customFields: dto.customFields ?? null,
  };
  return { kind: 'wish', wish };
}

export function mayName(sourceSystem: string, allowed: readonly string[]): boolean {
  return allowed.includes('*') || allowed.includes(sourceSystem);
}

export function foreignSourceSystem(sourceSystem: string, allowed: readonly string[]): string {
  return `"${sourceSystem}" is not a source system of this integration client; use ${allowed.map((name) => `"${name}"`).join(' or ')}`;
}

/** Whether an item has anything that Ordinavo could map to a customer of its own [A-02]. */
export function isCustomerAware({ customer, location, contact }: Pick<Wish, 'customer' | 'location' | 'contact'>): boolean {
  return location !== null || contact !== null || (customer !== null && (customer.externalId ?? customer.customerNumber ?? null) !== null);
}

function readPlanning(dto: PlanningDto, rules: ReadingRules, problems: Problem[]): Planning {
  // The first generation's name counts [A-37], but a wrong value under the other one is wrong all the same.
  const preferredStart = readPlanned(dto, 'preferredTimeWindowStart', rules, problems);
  const preferredEnd = readPlanned(dto, 'preferredTimeWindowEnd', rules, problems);
  return {
    routeDate: dto.routeDate ?? null,
    dueDate: dto.dueDate ?? null,
    dueAt: readPlanned(dto, 'dueAtUtc', rules, problems),
    timeWindowStart: readPlanned(dto, 'timeWindowStartUtc', rules, problems) ?? preferredStart,
    timeWindowEnd: readPlanned(dto, 'timeWindowEndUtc', rules, problems) ?? preferredEnd,
    estimatedWorkMinutes: dto.estimatedWorkMinutes ?? null,
    priority: dto.priority ?? null,
    fixedTime: dto.fixedTime ?? null,
  };
}

type InstantName = 'dueAtUtc' | 'timeWindowStartUtc' | 'timeWindowEndUtc' | 'preferredTimeWindowStart' | 'preferredTimeWindowEnd';

function readPlanned(dto: PlanningDto, name: InstantName, rules: ReadingRules, problems: Problem[]): Instant | null {
  const text = dto[name];
  if (text === null || text === undefined) return null;
  const instant = readInstant(text, rules.localDateTimes);
  if (instant === null)
    problems.push({
      path: `planning.${name}`,
      message: `"${text.slice(0, 80)}" is not a date and time that exist, with their offset; write 2026-06-25T08:00:00Z`,
    });
  return instant;
}
