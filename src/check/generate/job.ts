/** One job with everything that a target can say of it, all of it fitting together. What a payload leaves out is decided elsewhere. */
import type { InboundTargetDto, Priority } from '../../contract/types.js';
import { asciiOf, type Company } from './customers.js';
import type { Draw } from './draw.js';
import { trades } from './trades.js';
import { workingDay, writeDay, writeHour } from './working-days.js';

/** Each field has its value: a new one in the contract does not compile until it has one here. */
type Complete<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> extends object ? Complete<NonNullable<T[K]>> : NonNullable<T[K]> };
export type Job = Complete<Omit<InboundTargetDto, 'sourceSystem'>>; // which source systems a client may name is not for us to know

/** `number`: unique among all jobs. `day`: that of its route. */
export function jobFor(draw: Draw, { place, contact, ...company }: Company, number: number, day: number): Job {
  const trade = draw.oneOf(trades);
  const { street, postalCode, city, state, latitude, longitude } = place;
  const priority = draw.weighted(priorities);
  const minutes = draw.whole(trade.minutes[0] / 5, trade.minutes[1] / 5) * 5;
  const due = workingDay(day, draw.chance(0.4) ? 0 : draw.whole(1, 8));
  const fixedTime = draw.chance(0.15);
  const [opens, closes] = fixedTime ? appointment(draw, minutes) : draw.oneOf(windows);
  const start = writeHour(day, opens);
  const end = writeHour(day, closes);
  const name = `${contact.firstName} ${contact.lastName}`;
  const address = { street, postalCode, city, country: 'DE', latitude, longitude };
  return {
    externalId: `${trade.prefix}-${writeDay(day).slice(0, 4)}-${String(number).padStart(6, '0')}`,
    externalType: trade.externalType,
    operation: 'upsert', // so that importing the same targets again is no error
    templateKey: trade.templateKey,
    title: trade.title.replace('*', () => company.name),
    description: draw.oneOf(trade.descriptions),
    customer: {
      externalId: `CUST-${company.number}`,
      customerNumber: `K-${company.number}`,
      name: company.name,
      type: 'Business',
      industry: company.industry,
      contactName: name,
      email: `info@${company.domain}`,
      phone: company.phone,
      website: `https://www.${company.domain}`,
    },
    location: {
      externalId: `LOC-${asciiOf(city).split('-')[0]?.toUpperCase()}-${company.number}`,
      name: `${company.name}, ${city}`,
      type: 'Branch',
      ...address,
      region: state,
      defaultEstimatedWorkMinutes: 30,
      defaultPriority: 'Normal',
      accessNotes: draw.oneOf(['Ring at reception.', 'Key box beside the door.', 'Second floor, no lift.', 'Entrance from the courtyard.']),
      parkingNotes: draw.oneOf(['Customer parking behind the house.', 'Loading zone in front until 11.', 'Car park nearby.']),
    },
    contact: {
      externalId: `CONT-${company.number}`,
      firstName: contact.firstName,
      lastName: contact.lastName,
      displayName: name,
      role: contact.role,
      department: contact.department,
      email: contact.email,
      phone: contact.phone,
      mobile: contact.mobile,
      preferredContactMethod: contact.preferredContactMethod,
    },
    address,
    planning: {
      routeDate: writeDay(day),
      dueDate: writeDay(due),
      dueAtUtc: writeHour(due, 18),
      timeWindowStartUtc: start,
      timeWindowEndUtc: end,
      preferredTimeWindowStart: start,
      preferredTimeWindowEnd: end,
      estimatedWorkMinutes: minutes,
      priority,
      fixedTime,
    },
    businessValue: {
      expectedRevenue: company.revenue,
      customerTier: company.tier,
      closeProbability: draw.whole(2, 19) * 5,
    },
    customFields: trade.customFields(draw),
  };
}

const priorities = { Low: 10, Normal: 45, Medium: 20, High: 20, Urgent: 5 } satisfies Record<NonNullable<Priority>, number>;

/** Hours in Germany. */
const windows = [
  [8, 17],
  [8, 12],
  [9, 12],
  [12, 16],
  [13, 17],
  [10, 15],
  [7, 11],
  [14, 18],
] as const;

/** As long as the work takes, in whole half hours, and done before six. */
function appointment(draw: Draw, minutes: number): readonly [number, number] {
  const length = Math.ceil(minutes / 30) / 2;
  const opens = draw.whole(16, (18 - length) * 2) / 2;
  return [opens, opens + length];
}
