// @ts-check
/** `InboundTargetDto` for Ajv, both generations, compiled once when a server starts. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const text = { type: 'string' };
const number = { type: 'number' };
const minutes = { type: 'integer', minimum: 0 };
const date = { type: 'string', format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const priority = { enum: ['Low', 'Normal', 'Medium', 'High', 'Urgent'] };
const latitude = { type: 'number', minimum: -90, maximum: 90 };
const longitude = { type: 'number', minimum: -180, maximum: 180 };
const place = { street: text, postalCode: text, city: text, country: text, latitude, longitude };

const inboundTarget = {
  type: 'object',
  required: ['externalId', 'title'],
  properties: {
    sourceSystem: text,
    externalId: { type: 'string', minLength: 1 },
    externalType: text,
    operation: { enum: ['create', 'update', 'upsert', 'cancel'] },
    templateKey: text,
    title: text,
    description: text,
    customer: record({
      externalId: text,
      customerNumber: text,
      name: text,
      contactName: text,
      type: text,
      industry: text,
      email: text,
      phone: text,
      website: text,
    }),
    address: record(place),
    location: record({
      ...place,
      externalId: text,
      name: text,
      type: text,
      region: text,
      defaultEstimatedWorkMinutes: minutes,
      defaultPriority: priority,
      accessNotes: text,
      parkingNotes: text,
    }),
    contact: record({
      externalId: text,
      firstName: text,
      lastName: text,
      displayName: text,
      role: text,
      department: text,
      email: text,
      phone: text,
      mobile: text,
      preferredContactMethod: text,
    }),
    planning: record({
      routeDate: date,
      dueDate: date,
      dueAtUtc: instant,
      timeWindowStartUtc: instant,
      timeWindowEndUtc: instant,
      preferredTimeWindowStart: instant,
      preferredTimeWindowEnd: instant,
      estimatedWorkMinutes: minutes,
      priority,
      fixedTime: { type: 'boolean' },
    }),
    businessValue: record({ expectedRevenue: number, customerTier: text, closeProbability: number }),
    customFields: { type: 'object', additionalProperties: text },
  },
};

/** @returns {import('ajv').ValidateFunction<import('./answers.mjs').Item>} */
export function compileInboundTarget() {
  const ajv = new Ajv();
  addFormats.default(ajv);
  return ajv.compile(inboundTarget);
}

function record(/** @type {Record<string, object>} */ properties) {
  return { type: 'object', properties };
}
