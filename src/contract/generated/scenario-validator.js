// Generated from contracts/ by `npm run generate`. Do not edit.
// @ts-nocheck
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// required:ajv/dist/runtime/ucs2length
var ucs2length_exports = {};
__export(ucs2length_exports, {
  default: () => ucs2length_default
});
import helper from "ajv/dist/runtime/ucs2length.js";
var ucs2length_default;
var init_ucs2length = __esm({
  "required:ajv/dist/runtime/ucs2length"() {
    ucs2length_default = helper.default ?? helper;
  }
});

// <stdin>
var scenario = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "scenario", "title": "ordinavo-mock scenario", "description": "The world that the mock starts with. Everything is optional.", "type": ["object", "null"], "additionalProperties": false, "properties": { "version": { "description": "Version of this format.", "const": 1 }, "name": { "type": "string", "minLength": 1 }, "extends": { "description": "The scenario that this one changes: builtin:demo and the like, or a file below this one's folder.", "type": "string", "minLength": 1 }, "seed": { "description": "Every generated id and every random choice derives from it. Default 1.", "type": "integer", "minimum": 0, "maximum": 4294967295 }, "ids": { "description": "The next numbers, in every tenant. A number that a record of the scenario has already is left out.", "type": "object", "additionalProperties": false, "properties": { "importJob": { "$ref": "#/$defs/id" }, "target": { "$ref": "#/$defs/id" }, "customer": { "$ref": "#/$defs/recordId" }, "location": { "$ref": "#/$defs/recordId" }, "contact": { "$ref": "#/$defs/recordId" }, "webhook": { "$ref": "#/$defs/id" } } }, "clock": { "type": "object", "additionalProperties": false, "properties": { "mode": { "description": "real: runs. frozen: stands still until it is moved. virtual: stands still, and jumps to whatever is due next.", "enum": ["real", "frozen", "virtual"] }, "start": { "description": "Where the clock starts. Default: now.", "type": "string", "format": "date-time" } } }, "assumptions": { "description": "Alternatives to the register of assumptions. Only what differs.", "type": "object", "additionalProperties": false, "properties": { "missingMapScope": { "description": "A-02: What happens to a customer-aware request without the scope customers.map? reject: The request is refused with 403. skip: The request is imported, and its mapping is `Skipped`.", "enum": ["reject", "skip"] }, "mappingWithoutRead": { "description": "A-03: What is in `customerMapping` for a key without customers.read? status: Status and warnings. omit: No `customerMapping` at all.", "enum": ["status", "omit"] }, "invalidBatchItem": { "description": "A-08: Which item error codes are there beside missing_external_id? rejectItem: The item is rejected with `invalid_value`; the others are imported. rejectRequest: The whole batch is a 400 `validation_failed`.", "enum": ["rejectItem", "rejectRequest"] }, "singleRejection": { "description": "A-13: What does an import answer when all items are rejected? importJob: 200 with a `Failed` job. http: A single import answers 409 `conflict` for a target that exists or is unknown, and 422 `validation_failed` for the rest.", "enum": ["importJob", "http"] }, "importAnswer": { "description": "A-14: When does an import answer `Completed`, and when `Accepted`? documented: By whether the request is customer-aware. completed: Always the final form, at once. accepted: Always the `Accepted` form, unless all items are rejected.", "enum": ["documented", "completed", "accepted"] }, "ambiguousNameWarning": { "description": "A-16: What does a match by name and address look like, and an ambiguous one? AmbiguousCustomerNumber: The documented warning. AmbiguousCustomerName: A warning of its own.", "enum": ["AmbiguousCustomerNumber", "AmbiguousCustomerName"] }, "archivedCustomer": { "description": "A-17: Is an archived or blocked customer linked? link: Linked, with a warning. fail: Not linked; the mapping has failed.", "enum": ["link", "fail"] }, "contactDetailsDefault": { "description": "A-21: Are contact details in webhook payloads by default? off: Left out unless chosen. on: Included unless switched off.", "enum": ["off", "on"] }, "retrySchedule": { "description": "A-22: When is a webhook delivery tried again?", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/duration" } }, "upsertAfterCancel": { "description": "A-23: What of cancelling twice, cancelling completed work, and importing after a cancel? revive: An upsert brings a cancelled target back. reject: An upsert is rejected with `target_cancelled`.", "enum": ["revive", "reject"] }, "localDateTimes": { "description": "A-28: Which dates are accepted? reject: A date-time without an offset is refused. utc: It is read as UTC.", "enum": ["reject", "utc"] }, "manualOnly": { "description": "A-45: Which status has an item under ManualOnly? skipped: The mapping is `Skipped`. failed: The mapping has `Failed`, which says that the item needs review.", "enum": ["skipped", "failed"] }, "foreignRecord": { "description": "A-46: What of a location or contact that belongs to another customer? leave: Not linked, with the warning. link: Linked, with the warning.", "enum": ["leave", "link"] }, "createWithoutExternalId": { "description": "A-47: Is a record without an external ID created? create: It is created. refuse: It is not, with the warning that creating is off.", "enum": ["create", "refuse"] }, "otherExternalId": { "description": "A-55: Does a number, e-mail, or name and address count for a record that the source system calls by another external ID? link: It counts; the record is linked. refuse: It does not; the record is left alone, and the item's own is unknown.", "enum": ["link", "refuse"] }, "eventsOf": { "description": "A-57: Does a subscription get events of targets that another source system has sent? tenant: Of all targets of the tenant. sourceSystem: Only of targets of the subscription's source system. Events of routes are sent all the same.", "enum": ["tenant", "sourceSystem"] } } }, "importJobs": { "type": "object", "additionalProperties": false, "properties": { "completeAfter": { "description": "How long an accepted import job takes. Default 250ms.", "$ref": "#/$defs/duration" } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "batchItems": { "description": "Items in one batch. Default 1000.", "$ref": "#/$defs/count" }, "body": { "description": "Size of a request body. Default 5mb.", "$ref": "#/$defs/size" }, "importJobItems": { "description": "Items of import jobs kept in each tenant; beyond it the oldest jobs are dropped. Default 200000.", "$ref": "#/$defs/count" }, "idempotencyAnswers": { "description": "Answers kept for replay in each tenant; beyond it the oldest are dropped. Default 10000.", "$ref": "#/$defs/count" }, "idempotencyBytes": { "description": "Size of these answers in all. Default 32mb.", "$ref": "#/$defs/size" }, "journalEntries": { "description": "Requests kept in the journal; beyond it the oldest are dropped. 0: none. Default 1000.", "$ref": "#/$defs/amount" }, "journalBytes": { "description": "Size of these requests and their answers in all, at least 128kb. Default 16mb.", "$ref": "#/$defs/size" }, "deliveries": { "description": "Deliveries kept in each tenant; beyond it the oldest are dropped. Default: 50000.", "type": "integer", "minimum": 1, "maximum": 1e7 }, "events": { "description": "Events kept in each tenant; beyond it the oldest are dropped. Default: 20000.", "type": "integer", "minimum": 1, "maximum": 1e7 }, "deliveryTimeout": { "description": "How long a receiver may take, in real time. Default: 10s.", "$ref": "#/$defs/duration" }, "deliveryBytes": { "description": "Size of their payloads in all. Default 64mb.", "$ref": "#/$defs/size" } } }, "tenants": { "type": "array", "items": { "$ref": "#/$defs/tenant" } }, "faults": { "description": "What goes wrong on purpose. The first that strikes a call wins.", "type": "array", "items": { "$ref": "#/$defs/fault" } }, "timeline": { "description": "What people do, on the clock.", "type": "array", "items": { "$ref": "#/$defs/step" } }, "expectations": { "description": "What must be true at the end: checked by `exec`, and on request.", "type": "array", "items": { "$ref": "#/$defs/expectation" } }, "webhookTimestamps": { "description": "The timestamp header of deliveries: real, the default, since receivers reject old ones; clock, for receivers that share the mock's clock.", "enum": ["real", "clock"] } }, "$defs": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "recordId": { "description": "Leaves room for as many again.", "type": "integer", "minimum": 1, "maximum": 4503599627370496 }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "duration": { "type": "string", "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, "size": { "type": "string", "pattern": "^[0-9]+(b|kb|mb)$" }, "name": { "type": "string", "minLength": 1 }, "key": { "description": "How this file and the log call it.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "scope": { "enum": ["*", "integration.health.read", "inbound.targets.write", "targets.write", "inbound.targets.batch.write", "customers.map", "customers.write", "customers.read", "import_jobs.read", "route_suggestions.create", "route_suggestions.read", "webhooks.read", "webhooks.manage", "webhook_deliveries.read"] }, "tenant": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "The tenantId of answers. Default: the key.", "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "features": { "description": "What the tenant has booked. Default: all.", "type": "array", "items": { "enum": ["billing"] } }, "integrationClients": { "type": "array", "items": { "$ref": "#/$defs/client" } }, "customers": { "type": "array", "items": { "$ref": "#/$defs/customer" } }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "webhooks": { "description": "Subscriptions that are there from the start.", "type": "array", "items": { "$ref": "#/$defs/webhook" } } } }, "client": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Its own. Default: the key.", "$ref": "#/$defs/name" }, "sourceSystems": { "description": 'Those it may name in requests. Default: its own only. "*" for any.', "type": "array", "items": { "$ref": "#/$defs/name" } }, "scopes": { "description": '"*" for all. Default: all.', "type": "array", "items": { "$ref": "#/$defs/scope" } }, "ipAllowlist": { "description": "Addresses or CIDR ranges. Empty: any.", "type": "array", "items": { "$ref": "#/$defs/name" } }, "rateLimit": { "description": "{limit, window}, or off. Default: 1000 in 60s.", "type": ["string", "object"], "pattern": "^off$", "additionalProperties": false, "properties": { "limit": { "$ref": "#/$defs/count" }, "window": { "$ref": "#/$defs/duration" } } }, "mapping": { "$ref": "#/$defs/mapping" }, "apiKeys": { "type": "array", "items": { "$ref": "#/$defs/apiKey" } } } }, "apiKey": { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "name": { "$ref": "#/$defs/name" }, "value": { "description": "Visible ASCII without spaces. Put MOCK into it, so that nobody takes it for a real one.", "type": "string", "pattern": "^[!-~]+$" }, "state": { "enum": ["active", "revoked"] }, "expiresAt": { "description": "From this instant of the mock's clock on the key no longer works.", "type": "string", "format": "date-time" } } }, "target": { "description": "A target that exists from the start, with the fields of InboundTargetDto.", "type": "object", "required": ["externalId", "title"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "title": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Default: that of the tenant's first client.", "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/targetStatus" }, "externalType": { "type": ["string", "null"] }, "templateKey": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "customer": { "type": ["object", "null"] }, "location": { "type": ["object", "null"] }, "contact": { "type": ["object", "null"] }, "address": { "type": ["object", "null"] }, "planning": { "type": ["object", "null"] }, "businessValue": { "type": ["object", "null"] }, "customFields": { "type": ["object", "null"] } }, "additionalProperties": false }, "mappingStrategy": { "description": "How imported customers are matched with those that exist. Default ExternalIdFirst.", "enum": ["ExternalIdOnly", "ExternalIdFirst", "ExternalIdThenCustomerNumber", "ExternalIdThenNameAndAddress", "ManualOnly"], "x-enumDescriptions": { "ExternalIdOnly": "Links by known external IDs only.", "ExternalIdFirst": "Links by external IDs, then by those fallbacks that safeMatching lists.", "ExternalIdThenCustomerNumber": "Links by external IDs, then by a customer number that is unique in the tenant.", "ExternalIdThenNameAndAddress": "Links by external IDs, then by name and address; an ambiguous result is a warning, never a silent link.", "ManualOnly": "Never links by itself; items wait for a person." } }, "safeMatching": { "enum": ["customerNumber", "email"] }, "standing": { "description": "Default Active.", "enum": ["Active", "Archived", "Blocked"] }, "mappedParts": { "type": "object", "additionalProperties": false, "properties": { "customers": { "type": "boolean" }, "locations": { "type": "boolean" }, "contacts": { "type": "boolean" } } }, "mapping": { "description": "How the client's imports are mapped to customers, locations and contacts.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Default true.", "type": "boolean" }, "strategy": { "$ref": "#/$defs/mappingStrategy" }, "safeMatching": { "description": "What ExternalIdFirst falls back to. Default: customerNumber.", "type": "array", "items": { "$ref": "#/$defs/safeMatching" } }, "autoCreate": { "description": "What is created when it is unknown, with the scope customers.write. Default: customers and locations, not contacts.", "$ref": "#/$defs/mappedParts" }, "update": { "description": "What is changed when a request says otherwise, with the scope customers.write. Default: locations.", "$ref": "#/$defs/mappedParts" } } }, "externalIds": { "description": "External IDs by source system.", "type": "object", "additionalProperties": { "$ref": "#/$defs/externalId" }, "propertyNames": { "pattern": "\\S" } }, "externalId": { "type": "string", "pattern": "\\S" }, "customer": { "type": "object", "additionalProperties": false, "required": ["key", "name"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "customerNumber": { "description": "Several customers may carry the same.", "$ref": "#/$defs/externalId" }, "name": { "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "type": { "type": "string" }, "industry": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "website": { "type": "string" }, "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } } } }, "location": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "name": { "type": "string" }, "type": { "type": "string" }, "street": { "type": "string" }, "postalCode": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "country": { "type": "string" }, "latitude": { "type": "number", "minimum": -90, "maximum": 90 }, "longitude": { "type": "number", "minimum": -180, "maximum": 180 }, "defaultEstimatedWorkMinutes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "defaultPriority": { "$ref": "#/$defs/priority" }, "accessNotes": { "type": "string" }, "parkingNotes": { "type": "string" } } }, "contact": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "location": { "description": "The key of the one location of the customer that the contact belongs to. Default: to none in particular.", "$ref": "#/$defs/key" }, "firstName": { "type": "string" }, "lastName": { "type": "string" }, "displayName": { "type": "string" }, "role": { "type": "string" }, "department": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "mobile": { "type": "string" }, "preferredContactMethod": { "type": "string" } } }, "priority": { "enum": ["Low", "Normal", "Medium", "High", "Urgent"] }, "operation": { "description": '"*" for any.', "enum": ["*", "getIntegrationHealth", "importTarget", "importTargetsBatch", "listImportJobs", "getImportJob", "listWebhooks", "createWebhook", "getWebhook", "updateWebhook", "deleteWebhook", "listWebhookDeliveries", "getWebhookDelivery"] }, "instant": { "type": "string", "format": "date-time" }, "fault": { "type": "object", "additionalProperties": false, "required": ["then"], "properties": { "name": { "$ref": "#/$defs/name" }, "when": { "description": "Which calls. Default: all.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "description": "The key of a tenant. Default: any.", "$ref": "#/$defs/key" }, "client": { "description": "The key of an integration client. Default: any.", "$ref": "#/$defs/key" }, "call": { "description": "Only this one of the calls, counted from 1.", "$ref": "#/$defs/count" }, "times": { "description": "So often at most.", "$ref": "#/$defs/count" }, "probability": { "description": "0 to 1, drawn from the seed.", "type": "number", "minimum": 0, "maximum": 1 }, "between": { "description": "From the first time of the mock's clock on, up to before the second.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/$defs/instant" } } } }, "then": { "type": "object", "additionalProperties": false, "properties": { "status": { "description": "Answers this status.", "type": "integer", "minimum": 200, "maximum": 599 }, "headers": { "description": "Headers of the answer beside the usual ones.", "type": "object", "additionalProperties": { "type": "string" } }, "retryAfter": { "description": "The header Retry-After, in whole seconds.", "$ref": "#/$defs/duration" }, "body": { "description": "The body of the answer: text as it is, anything else as JSON. Default: an error in the vendor's form." }, "latency": { "description": 'How long the answer takes: "80ms", {min, max}, or {median, p99}.', "type": ["string", "object"], "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "additionalProperties": false, "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" }, "median": { "$ref": "#/$defs/duration" }, "p99": { "$ref": "#/$defs/duration" } } }, "connection": { "description": "reset: cut with a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips.", "enum": ["reset", "empty", "truncate", "slow"] }, "over": { "description": "How long a slow body takes. Default 10s.", "$ref": "#/$defs/duration" }, "respond": { "description": "never: the connection stays open, and nothing comes.", "enum": ["never"] }, "at": { "description": "before: nothing is done. afterCommit: the work is done, and then its answer goes wrong. Default: before; afterCommit for truncate and slow without a status.", "enum": ["before", "afterCommit"] } } } } }, "step": { "type": "object", "additionalProperties": false, "properties": { "at": { "description": 'A time, or how long after the start: "+1h40m".', "type": "string" }, "after": { "description": "Instead of a time: the first such event from then on.", "type": "object", "additionalProperties": false, "required": ["event"], "properties": { "event": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that it is about.", "$ref": "#/$defs/name" } } }, "delay": { "description": "So long after the event.", "$ref": "#/$defs/duration" }, "revokeKey": { "description": "The API key no longer works.", "type": "object", "additionalProperties": false, "required": ["client"], "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "key": { "description": "The name of the key. Default: default.", "$ref": "#/$defs/name" } } } } }, "amount": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "targetStatus": { "enum": ["Imported", "Scheduled", "InProgress", "Completed", "Cancelled"] }, "expectation": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } }, "condition": { "description": "What somebody waits for.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } }, "eventType": { "enum": ["target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] }, "eventTypeFilter": { "enum": ["*", "target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] }, "secret": { "type": "string", "minLength": 16, "maxLength": 200, "pattern": "^[!-~]+$" }, "webhook": { "type": "object", "additionalProperties": false, "required": ["key", "url"], "properties": { "key": { "description": "How expectations and logs call it.", "$ref": "#/$defs/key" }, "id": { "description": "Its webhookId. Default: the next number.", "$ref": "#/$defs/recordId" }, "client": { "description": "The integration client that it belongs to. Default: the first one.", "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "url": { "description": "Where deliveries go: http or https, without user info.", "type": "string", "minLength": 1 }, "secret": { "description": "Default: a new one with MOCK in it.", "$ref": "#/$defs/secret" }, "eventTypes": { "description": "Default: all.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the client's own.", "$ref": "#/$defs/name" }, "isActive": { "type": "boolean" }, "payloadOptions": { "type": "object", "additionalProperties": false, "properties": { "customerContext": { "description": "Default: true.", "type": "boolean" }, "contactDetails": { "description": "E-mail and phone of the contact. Default: false, see contactDetailsDefault.", "type": "boolean" }, "summaryPreview": { "description": "Default: false.", "type": "boolean" }, "billingDetails": { "description": "Needs the feature billing of the tenant, too. Default: false.", "type": "boolean" } } }, "delivery": { "description": "At least once and out of order, on purpose and repeatably.", "type": "object", "additionalProperties": false, "properties": { "reorder": { "description": "Deliveries change places within groups of one more than this; a group goes when it is full, or after a second.", "type": "integer", "minimum": 0, "maximum": 1e3 }, "duplicate": { "description": "How likely one that succeeded is sent again: 0 to 1.", "type": "number", "minimum": 0, "maximum": 1 }, "delay": { "description": "How long each waits before its first attempt.", "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" } } } } } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = (init_ucs2length(), __toCommonJS(ucs2length_exports)).default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4503599627370496 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[0-9]+(b|kb|mb)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(b|kb|mb)$" }, message: 'must match pattern "^[0-9]+(b|kb|mb)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "The tenantId of answers. Default: the key.", "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "features": { "description": "What the tenant has booked. Default: all.", "type": "array", "items": { "enum": ["billing"] } }, "integrationClients": { "type": "array", "items": { "$ref": "#/$defs/client" } }, "customers": { "type": "array", "items": { "$ref": "#/$defs/customer" } }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "webhooks": { "description": "Subscriptions that are there from the start.", "type": "array", "items": { "$ref": "#/$defs/webhook" } } } };
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Its own. Default: the key.", "$ref": "#/$defs/name" }, "sourceSystems": { "description": 'Those it may name in requests. Default: its own only. "*" for any.', "type": "array", "items": { "$ref": "#/$defs/name" } }, "scopes": { "description": '"*" for all. Default: all.', "type": "array", "items": { "$ref": "#/$defs/scope" } }, "ipAllowlist": { "description": "Addresses or CIDR ranges. Empty: any.", "type": "array", "items": { "$ref": "#/$defs/name" } }, "rateLimit": { "description": "{limit, window}, or off. Default: 1000 in 60s.", "type": ["string", "object"], "pattern": "^off$", "additionalProperties": false, "properties": { "limit": { "$ref": "#/$defs/count" }, "window": { "$ref": "#/$defs/duration" } } }, "mapping": { "$ref": "#/$defs/mapping" }, "apiKeys": { "type": "array", "items": { "$ref": "#/$defs/apiKey" } } } };
var schema30 = { "enum": ["*", "integration.health.read", "inbound.targets.write", "targets.write", "inbound.targets.batch.write", "customers.map", "customers.write", "customers.read", "import_jobs.read", "route_suggestions.create", "route_suggestions.read", "webhooks.read", "webhooks.manage", "webhook_deliveries.read"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "*" || data === "integration.health.read" || data === "inbound.targets.write" || data === "targets.write" || data === "inbound.targets.batch.write" || data === "customers.map" || data === "customers.write" || data === "customers.read" || data === "import_jobs.read" || data === "route_suggestions.create" || data === "route_suggestions.read" || data === "webhooks.read" || data === "webhooks.manage" || data === "webhook_deliveries.read")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "description": "How imported customers are matched with those that exist. Default ExternalIdFirst.", "enum": ["ExternalIdOnly", "ExternalIdFirst", "ExternalIdThenCustomerNumber", "ExternalIdThenNameAndAddress", "ManualOnly"], "x-enumDescriptions": { "ExternalIdOnly": "Links by known external IDs only.", "ExternalIdFirst": "Links by external IDs, then by those fallbacks that safeMatching lists.", "ExternalIdThenCustomerNumber": "Links by external IDs, then by a customer number that is unique in the tenant.", "ExternalIdThenNameAndAddress": "Links by external IDs, then by name and address; an ambiguous result is a warning, never a silent link.", "ManualOnly": "Never links by itself; items wait for a person." } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "ExternalIdOnly" || data === "ExternalIdFirst" || data === "ExternalIdThenCustomerNumber" || data === "ExternalIdThenNameAndAddress" || data === "ManualOnly")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "enum": ["customerNumber", "email"] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "customerNumber" || data === "email")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "customers" || key0 === "locations" || key0 === "contacts")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      if (typeof data.customers !== "boolean") {
        const err1 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.locations !== void 0) {
      if (typeof data.locations !== "boolean") {
        const err2 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      if (typeof data.contacts !== "boolean") {
        const err3 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "strategy" || key0 === "safeMatching" || key0 === "autoCreate" || key0 === "update")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      if (!validate93(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.safeMatching !== void 0) {
      let data2 = data.safeMatching;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate95(data2[i0], { instancePath: instancePath + "/safeMatching/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/safeMatching", schemaPath: "#/properties/safeMatching/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.autoCreate !== void 0) {
      if (!validate97(data.autoCreate, { instancePath: instancePath + "/autoCreate", parentData: data, parentDataProperty: "autoCreate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.update !== void 0) {
      if (!validate97(data.update, { instancePath: instancePath + "/update", parentData: data, parentDataProperty: "update", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "name": { "$ref": "#/$defs/name" }, "value": { "description": "Visible ASCII without spaces. Put MOCK into it, so that nobody takes it for a real one.", "type": "string", "pattern": "^[!-~]+$" }, "state": { "enum": ["active", "revoked"] }, "expiresAt": { "description": "From this instant of the mock's clock on the key no longer works.", "type": "string", "format": "date-time" } } };
var pattern7 = new RegExp("^[!-~]+$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value" || key0 === "state" || key0 === "expiresAt")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "active" || data2 === "revoked")) {
        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema35.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      if (!(typeof data.expiresAt === "string")) {
        const err5 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^off$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema29.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.sourceSystem !== void 0) {
      if (!validate79(data.sourceSystem, { instancePath: instancePath + "/sourceSystem", parentData: data, parentDataProperty: "sourceSystem", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.sourceSystems !== void 0) {
      let data3 = data.sourceSystems;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate79(data3[i0], { instancePath: instancePath + "/sourceSystems/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/sourceSystems", schemaPath: "#/properties/sourceSystems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data5 = data.scopes;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate87(data5[i1], { instancePath: instancePath + "/scopes/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ipAllowlist !== void 0) {
      let data7 = data.ipAllowlist;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate79(data7[i2], { instancePath: instancePath + "/ipAllowlist/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/ipAllowlist", schemaPath: "#/properties/ipAllowlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data9 = data.rateLimit;
      if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err5 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: schema29.properties.rateLimit.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          const err6 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/pattern", keyword: "pattern", params: { pattern: "^off$" }, message: 'must match pattern "^off$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "limit" || key1 === "window")) {
            const err7 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data9.limit !== void 0) {
          if (!validate64(data9.limit, { instancePath: instancePath + "/rateLimit/limit", parentData: data9, parentDataProperty: "limit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data9.window !== void 0) {
          if (!validate61(data9.window, { instancePath: instancePath + "/rateLimit/window", parentData: data9, parentDataProperty: "window", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.mapping !== void 0) {
      if (!validate92(data.mapping, { instancePath: instancePath + "/mapping", parentData: data, parentDataProperty: "mapping", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiKeys !== void 0) {
      let data13 = data.apiKeys;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate101(data13[i3], { instancePath: instancePath + "/apiKeys/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/apiKeys", schemaPath: "#/properties/apiKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "additionalProperties": false, "required": ["key", "name"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "customerNumber": { "description": "Several customers may carry the same.", "$ref": "#/$defs/externalId" }, "name": { "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "type": { "type": "string" }, "industry": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "website": { "type": "string" }, "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } } } };
var pattern8 = new RegExp("\\S", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema38 = { "description": "Default Active.", "enum": ["Active", "Archived", "Blocked"] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "Active" || data === "Archived" || data === "Blocked")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern8.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate108(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "name": { "type": "string" }, "type": { "type": "string" }, "street": { "type": "string" }, "postalCode": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "country": { "type": "string" }, "latitude": { "type": "number", "minimum": -90, "maximum": 90 }, "longitude": { "type": "number", "minimum": -180, "maximum": 180 }, "defaultEstimatedWorkMinutes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "defaultPriority": { "$ref": "#/$defs/priority" }, "accessNotes": { "type": "string" }, "parkingNotes": { "type": "string" } } };
var schema41 = { "enum": ["Low", "Normal", "Medium", "High", "Urgent"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "Low" || data === "Normal" || data === "Medium" || data === "High" || data === "Urgent")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema40.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate111(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate113(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.street !== void 0) {
      if (typeof data.street !== "string") {
        const err4 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.postalCode !== void 0) {
      if (typeof data.postalCode !== "string") {
        const err5 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        const err6 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err8 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data11 = data.latitude;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 90 || isNaN(data11)) {
          const err9 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data11 < -90 || isNaN(data11)) {
          const err10 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data12 = data.longitude;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 180 || isNaN(data12)) {
          const err12 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data12 < -180 || isNaN(data12)) {
          const err13 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.defaultEstimatedWorkMinutes !== void 0) {
      let data13 = data.defaultEstimatedWorkMinutes;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err15 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err16 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err17 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.defaultPriority !== void 0) {
      if (!validate121(data.defaultPriority, { instancePath: instancePath + "/defaultPriority", parentData: data, parentDataProperty: "defaultPriority", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessNotes !== void 0) {
      if (typeof data.accessNotes !== "string") {
        const err18 = { instancePath: instancePath + "/accessNotes", schemaPath: "#/properties/accessNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.parkingNotes !== void 0) {
      if (typeof data.parkingNotes !== "string") {
        const err19 = { instancePath: instancePath + "/parkingNotes", schemaPath: "#/properties/parkingNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "location": { "description": "The key of the one location of the customer that the contact belongs to. Default: to none in particular.", "$ref": "#/$defs/key" }, "firstName": { "type": "string" }, "lastName": { "type": "string" }, "displayName": { "type": "string" }, "role": { "type": "string" }, "department": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "mobile": { "type": "string" }, "preferredContactMethod": { "type": "string" } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate111(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate113(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      if (!validate77(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.firstName !== void 0) {
      if (typeof data.firstName !== "string") {
        const err2 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lastName !== void 0) {
      if (typeof data.lastName !== "string") {
        const err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err4 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      if (typeof data.department !== "string") {
        const err6 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        const err8 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        const err9 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.preferredContactMethod !== void 0) {
      if (typeof data.preferredContactMethod !== "string") {
        const err10 = { instancePath: instancePath + "/preferredContactMethod", schemaPath: "#/properties/preferredContactMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema36.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.customerNumber !== void 0) {
      if (!validate108(data.customerNumber, { instancePath: instancePath + "/customerNumber", parentData: data, parentDataProperty: "customerNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate111(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate113(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.industry !== void 0) {
      if (typeof data.industry !== "string") {
        const err4 = { instancePath: instancePath + "/industry", schemaPath: "#/properties/industry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        const err6 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (typeof data.website !== "string") {
        const err7 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.locations !== void 0) {
      let data11 = data.locations;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate116(data11[i0], { instancePath: instancePath + "/locations/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data13 = data.contacts;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate124(data13[i1], { instancePath: instancePath + "/contacts/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "description": "A target that exists from the start, with the fields of InboundTargetDto.", "type": "object", "required": ["externalId", "title"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "title": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Default: that of the tenant's first client.", "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/targetStatus" }, "externalType": { "type": ["string", "null"] }, "templateKey": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "customer": { "type": ["object", "null"] }, "location": { "type": ["object", "null"] }, "contact": { "type": ["object", "null"] }, "address": { "type": ["object", "null"] }, "planning": { "type": ["object", "null"] }, "businessValue": { "type": ["object", "null"] }, "customFields": { "type": ["object", "null"] } }, "additionalProperties": false };
var schema44 = { "enum": ["Imported", "Scheduled", "InProgress", "Completed", "Cancelled"] };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "Imported" || data === "Scheduled" || data === "InProgress" || data === "Completed" || data === "Cancelled")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      if (!validate79(data.externalId, { instancePath: instancePath + "/externalId", parentData: data, parentDataProperty: "externalId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate79(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.sourceSystem !== void 0) {
      if (!validate79(data.sourceSystem, { instancePath: instancePath + "/sourceSystem", parentData: data, parentDataProperty: "sourceSystem", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate136(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.externalType !== void 0) {
      let data4 = data.externalType;
      if (typeof data4 !== "string" && data4 !== null) {
        const err3 = { instancePath: instancePath + "/externalType", schemaPath: "#/properties/externalType/type", keyword: "type", params: { type: schema43.properties.externalType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data5 = data.templateKey;
      if (typeof data5 !== "string" && data5 !== null) {
        const err4 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: schema43.properties.templateKey.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 !== "string" && data6 !== null) {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema43.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data7 = data.customer;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err6 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema43.properties.customer.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        const err7 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema43.properties.location.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      let data9 = data.contact;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err8 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: schema43.properties.contact.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data10 = data.address;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema43.properties.address.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.planning !== void 0) {
      let data11 = data.planning;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err10 = { instancePath: instancePath + "/planning", schemaPath: "#/properties/planning/type", keyword: "type", params: { type: schema43.properties.planning.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.businessValue !== void 0) {
      let data12 = data.businessValue;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err11 = { instancePath: instancePath + "/businessValue", schemaPath: "#/properties/businessValue/type", keyword: "type", params: { type: schema43.properties.businessValue.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data13 = data.customFields;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
        const err12 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: schema43.properties.customFields.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "object", "additionalProperties": false, "required": ["key", "url"], "properties": { "key": { "description": "How expectations and logs call it.", "$ref": "#/$defs/key" }, "id": { "description": "Its webhookId. Default: the next number.", "$ref": "#/$defs/recordId" }, "client": { "description": "The integration client that it belongs to. Default: the first one.", "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "url": { "description": "Where deliveries go: http or https, without user info.", "type": "string", "minLength": 1 }, "secret": { "description": "Default: a new one with MOCK in it.", "$ref": "#/$defs/secret" }, "eventTypes": { "description": "Default: all.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the client's own.", "$ref": "#/$defs/name" }, "isActive": { "type": "boolean" }, "payloadOptions": { "type": "object", "additionalProperties": false, "properties": { "customerContext": { "description": "Default: true.", "type": "boolean" }, "contactDetails": { "description": "E-mail and phone of the contact. Default: false, see contactDetailsDefault.", "type": "boolean" }, "summaryPreview": { "description": "Default: false.", "type": "boolean" }, "billingDetails": { "description": "Needs the feature billing of the tenant, too. Default: false.", "type": "boolean" } } }, "delivery": { "description": "At least once and out of order, on purpose and repeatably.", "type": "object", "additionalProperties": false, "properties": { "reorder": { "description": "Deliveries change places within groups of one more than this; a group goes when it is full, or after a second.", "type": "integer", "minimum": 0, "maximum": 1e3 }, "duplicate": { "description": "How likely one that succeeded is sent again: 0 to 1.", "type": "number", "minimum": 0, "maximum": 1 }, "delay": { "description": "How long each waits before its first attempt.", "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" } } } } } } };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 16) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema47 = { "enum": ["*", "target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "*" || data === "target.imported" || data === "target.rejected" || data === "target.updated" || data === "target.cancelled" || data === "target.scheduled" || data === "target.completed" || data === "target.follow_up_created" || data === "route.suggestion.created" || data === "route.published" || data === "appointment.scheduled" || data === "appointment.started" || data === "appointment.completed" || data === "appointment.problem_reported" || data === "appointment.cancelled" || data === "visit_report.created" || data === "visit_report.submitted" || data === "visit_report.approved" || data === "visit_report.rejected" || data === "visit_report.follow_up_required" || data === "visit_report.problem_reported" || data === "billing.event_created" || data === "billing.event_ready" || data === "billing.event_sent" || data === "billing.event_failed")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.client !== void 0) {
      if (!validate77(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      if (!validate144(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.eventTypes !== void 0) {
      let data6 = data.eventTypes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err5 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate146(data6[i0], { instancePath: instancePath + "/eventTypes/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sourceSystem !== void 0) {
      if (!validate79(data.sourceSystem, { instancePath: instancePath + "/sourceSystem", parentData: data, parentDataProperty: "sourceSystem", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.isActive !== void 0) {
      if (typeof data.isActive !== "boolean") {
        const err7 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.payloadOptions !== void 0) {
      let data10 = data.payloadOptions;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "customerContext" || key1 === "contactDetails" || key1 === "summaryPreview" || key1 === "billingDetails")) {
            const err8 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data10.customerContext !== void 0) {
          if (typeof data10.customerContext !== "boolean") {
            const err9 = { instancePath: instancePath + "/payloadOptions/customerContext", schemaPath: "#/properties/payloadOptions/properties/customerContext/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data10.contactDetails !== void 0) {
          if (typeof data10.contactDetails !== "boolean") {
            const err10 = { instancePath: instancePath + "/payloadOptions/contactDetails", schemaPath: "#/properties/payloadOptions/properties/contactDetails/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data10.summaryPreview !== void 0) {
          if (typeof data10.summaryPreview !== "boolean") {
            const err11 = { instancePath: instancePath + "/payloadOptions/summaryPreview", schemaPath: "#/properties/payloadOptions/properties/summaryPreview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data10.billingDetails !== void 0) {
          if (typeof data10.billingDetails !== "boolean") {
            const err12 = { instancePath: instancePath + "/payloadOptions/billingDetails", schemaPath: "#/properties/payloadOptions/properties/billingDetails/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.delivery !== void 0) {
      let data15 = data.delivery;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!(key2 === "reorder" || key2 === "duplicate" || key2 === "delay")) {
            const err14 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data15.reorder !== void 0) {
          let data16 = data15.reorder;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err15 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e3 || isNaN(data16)) {
              const err16 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err17 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data15.duplicate !== void 0) {
          let data17 = data15.duplicate;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 1 || isNaN(data17)) {
              const err18 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err19 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data15.delay !== void 0) {
          let data18 = data15.delay;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.min === void 0) {
              const err21 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data18.max === void 0) {
              const err22 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key3 in data18) {
              if (!(key3 === "min" || key3 === "max")) {
                const err23 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data18.min !== void 0) {
              if (!validate61(data18.min, { instancePath: instancePath + "/delivery/delay/min", parentData: data18, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data18.max !== void 0) {
              if (!validate61(data18.max, { instancePath: instancePath + "/delivery/delay/max", parentData: data18, parentDataProperty: "max", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "id" || key0 === "name" || key0 === "features" || key0 === "integrationClients" || key0 === "customers" || key0 === "targets" || key0 === "webhooks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (!validate77(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate79(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.features !== void 0) {
      let data3 = data.features;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(data3[i0] === "billing")) {
            const err2 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.integrationClients !== void 0) {
      let data5 = data.integrationClients;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data5[i1], { instancePath: instancePath + "/integrationClients/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/integrationClients", schemaPath: "#/properties/integrationClients/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      let data7 = data.customers;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate105(data7[i2], { instancePath: instancePath + "/customers/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data9 = data.targets;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate132(data9[i3], { instancePath: instancePath + "/targets/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data11 = data.webhooks;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate139(data11[i4], { instancePath: instancePath + "/webhooks/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": false, "required": ["then"], "properties": { "name": { "$ref": "#/$defs/name" }, "when": { "description": "Which calls. Default: all.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "description": "The key of a tenant. Default: any.", "$ref": "#/$defs/key" }, "client": { "description": "The key of an integration client. Default: any.", "$ref": "#/$defs/key" }, "call": { "description": "Only this one of the calls, counted from 1.", "$ref": "#/$defs/count" }, "times": { "description": "So often at most.", "$ref": "#/$defs/count" }, "probability": { "description": "0 to 1, drawn from the seed.", "type": "number", "minimum": 0, "maximum": 1 }, "between": { "description": "From the first time of the mock's clock on, up to before the second.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/$defs/instant" } } } }, "then": { "type": "object", "additionalProperties": false, "properties": { "status": { "description": "Answers this status.", "type": "integer", "minimum": 200, "maximum": 599 }, "headers": { "description": "Headers of the answer beside the usual ones.", "type": "object", "additionalProperties": { "type": "string" } }, "retryAfter": { "description": "The header Retry-After, in whole seconds.", "$ref": "#/$defs/duration" }, "body": { "description": "The body of the answer: text as it is, anything else as JSON. Default: an error in the vendor's form." }, "latency": { "description": 'How long the answer takes: "80ms", {min, max}, or {median, p99}.', "type": ["string", "object"], "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "additionalProperties": false, "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" }, "median": { "$ref": "#/$defs/duration" }, "p99": { "$ref": "#/$defs/duration" } } }, "connection": { "description": "reset: cut with a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips.", "enum": ["reset", "empty", "truncate", "slow"] }, "over": { "description": "How long a slow body takes. Default 10s.", "$ref": "#/$defs/duration" }, "respond": { "description": "never: the connection stays open, and nothing comes.", "enum": ["never"] }, "at": { "description": "before: nothing is done. afterCommit: the work is done, and then its answer goes wrong. Default: before; afterCommit for truncate and slow without a status.", "enum": ["before", "afterCommit"] } } } } };
var schema49 = { "description": '"*" for any.', "enum": ["*", "getIntegrationHealth", "importTarget", "importTargetsBatch", "listImportJobs", "getImportJob", "listWebhooks", "createWebhook", "getWebhook", "updateWebhook", "deleteWebhook", "listWebhookDeliveries", "getWebhookDelivery"] };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "*" || data === "getIntegrationHealth" || data === "importTarget" || data === "importTargetsBatch" || data === "listImportJobs" || data === "getImportJob" || data === "listWebhooks" || data === "createWebhook" || data === "getWebhook" || data === "updateWebhook" || data === "deleteWebhook" || data === "listWebhookDeliveries" || data === "getWebhookDelivery")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data === "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.then === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "then" }, message: "must have required property 'then'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "then")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "operation" || key1 === "tenant" || key1 === "client" || key1 === "call" || key1 === "times" || key1 === "probability" || key1 === "between")) {
            const err2 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.operation !== void 0) {
          if (!validate155(data1.operation, { instancePath: instancePath + "/when/operation", parentData: data1, parentDataProperty: "operation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
            errors = vErrors.length;
          }
        }
        if (data1.tenant !== void 0) {
          if (!validate77(data1.tenant, { instancePath: instancePath + "/when/tenant", parentData: data1, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data1.client !== void 0) {
          if (!validate77(data1.client, { instancePath: instancePath + "/when/client", parentData: data1, parentDataProperty: "client", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data1.call !== void 0) {
          if (!validate64(data1.call, { instancePath: instancePath + "/when/call", parentData: data1, parentDataProperty: "call", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data1.times !== void 0) {
          if (!validate64(data1.times, { instancePath: instancePath + "/when/times", parentData: data1, parentDataProperty: "times", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data1.probability !== void 0) {
          let data7 = data1.probability;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1 || isNaN(data7)) {
              const err3 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err4 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.between !== void 0) {
          let data8 = data1.between;
          if (Array.isArray(data8)) {
            if (data8.length > 2) {
              const err6 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data8.length < 2) {
              const err7 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate161(data8[i0], { instancePath: instancePath + "/when/between/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.then !== void 0) {
      let data10 = data.then;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!func1.call(schema48.properties.then.properties, key2)) {
            const err10 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data10.status !== void 0) {
          let data11 = data10.status;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err11 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 599 || isNaN(data11)) {
              const err12 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data11 < 200 || isNaN(data11)) {
              const err13 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data10.headers !== void 0) {
          let data12 = data10.headers;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key3 in data12) {
              if (typeof data12[key3] !== "string") {
                const err14 = { instancePath: instancePath + "/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/then/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/then/headers", schemaPath: "#/properties/then/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data10.retryAfter !== void 0) {
          if (!validate61(data10.retryAfter, { instancePath: instancePath + "/then/retryAfter", parentData: data10, parentDataProperty: "retryAfter", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data10.latency !== void 0) {
          let data15 = data10.latency;
          if (typeof data15 !== "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            const err16 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/type", keyword: "type", params: { type: schema48.properties.then.properties.latency.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data15 === "string") {
            if (!pattern3.test(data15)) {
              const err17 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 in data15) {
              if (!(key4 === "min" || key4 === "max" || key4 === "median" || key4 === "p99")) {
                const err18 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data15.min !== void 0) {
              if (!validate61(data15.min, { instancePath: instancePath + "/then/latency/min", parentData: data15, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data15.max !== void 0) {
              if (!validate61(data15.max, { instancePath: instancePath + "/then/latency/max", parentData: data15, parentDataProperty: "max", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data15.median !== void 0) {
              if (!validate61(data15.median, { instancePath: instancePath + "/then/latency/median", parentData: data15, parentDataProperty: "median", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data15.p99 !== void 0) {
              if (!validate61(data15.p99, { instancePath: instancePath + "/then/latency/p99", parentData: data15, parentDataProperty: "p99", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data10.connection !== void 0) {
          let data20 = data10.connection;
          if (!(data20 === "reset" || data20 === "empty" || data20 === "truncate" || data20 === "slow")) {
            const err19 = { instancePath: instancePath + "/then/connection", schemaPath: "#/properties/then/properties/connection/enum", keyword: "enum", params: { allowedValues: schema48.properties.then.properties.connection.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data10.over !== void 0) {
          if (!validate61(data10.over, { instancePath: instancePath + "/then/over", parentData: data10, parentDataProperty: "over", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data10.respond !== void 0) {
          if (!(data10.respond === "never")) {
            const err20 = { instancePath: instancePath + "/then/respond", schemaPath: "#/properties/then/properties/respond/enum", keyword: "enum", params: { allowedValues: schema48.properties.then.properties.respond.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.at !== void 0) {
          let data23 = data10.at;
          if (!(data23 === "before" || data23 === "afterCommit")) {
            const err21 = { instancePath: instancePath + "/then/at", schemaPath: "#/properties/then/properties/at/enum", keyword: "enum", params: { allowedValues: schema48.properties.then.properties.at.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "enum": ["target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "target.imported" || data === "target.rejected" || data === "target.updated" || data === "target.cancelled" || data === "target.scheduled" || data === "target.completed" || data === "target.follow_up_created" || data === "route.suggestion.created" || data === "route.published" || data === "appointment.scheduled" || data === "appointment.started" || data === "appointment.completed" || data === "appointment.problem_reported" || data === "appointment.cancelled" || data === "visit_report.created" || data === "visit_report.submitted" || data === "visit_report.approved" || data === "visit_report.rejected" || data === "visit_report.follow_up_required" || data === "visit_report.problem_reported" || data === "billing.event_created" || data === "billing.event_ready" || data === "billing.event_sent" || data === "billing.event_failed")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "after" || key0 === "delay" || key0 === "revokeKey")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data1 = data.after;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.event === void 0) {
          const err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "event" || key1 === "externalId")) {
            const err3 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.event !== void 0) {
          if (!validate171(data1.event, { instancePath: instancePath + "/after/event", parentData: data1, parentDataProperty: "event", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
            errors = vErrors.length;
          }
        }
        if (data1.externalId !== void 0) {
          if (!validate79(data1.externalId, { instancePath: instancePath + "/after/externalId", parentData: data1, parentDataProperty: "externalId", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      if (!validate61(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.revokeKey !== void 0) {
      let data5 = data.revokeKey;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.client === void 0) {
          const err5 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/required", keyword: "required", params: { missingProperty: "client" }, message: "must have required property 'client'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === "tenant" || key2 === "client" || key2 === "key")) {
            const err6 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data5.tenant !== void 0) {
          if (!validate77(data5.tenant, { instancePath: instancePath + "/revokeKey/tenant", parentData: data5, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data5.client !== void 0) {
          if (!validate77(data5.client, { instancePath: instancePath + "/revokeKey/client", parentData: data5, parentDataProperty: "client", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data5.key !== void 0) {
          if (!validate79(data5.key, { instancePath: instancePath + "/revokeKey/key", parentData: data5, parentDataProperty: "key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } };
var pattern12 = new RegExp("^latest$", "u");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "target" || key0 === "importJob" || key0 === "requests" || key0 === "conduct" || key0 === "deliveries" || key0 === "events")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate79(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.externalId === void 0) {
          const err2 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "externalId" || key1 === "tenant" || key1 === "sourceSystem" || key1 === "externalType" || key1 === "status" || key1 === "count" || key1 === "min" || key1 === "max")) {
            const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.externalId !== void 0) {
          if (!validate79(data1.externalId, { instancePath: instancePath + "/target/externalId", parentData: data1, parentDataProperty: "externalId", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data1.tenant !== void 0) {
          if (!validate77(data1.tenant, { instancePath: instancePath + "/target/tenant", parentData: data1, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data1.sourceSystem !== void 0) {
          if (!validate79(data1.sourceSystem, { instancePath: instancePath + "/target/sourceSystem", parentData: data1, parentDataProperty: "sourceSystem", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data1.externalType !== void 0) {
          if (!validate79(data1.externalType, { instancePath: instancePath + "/target/externalType", parentData: data1, parentDataProperty: "externalType", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data1.status !== void 0) {
          if (!validate136(data1.status, { instancePath: instancePath + "/target/status", parentData: data1, parentDataProperty: "status", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
        if (data1.count !== void 0) {
          if (!validate71(data1.count, { instancePath: instancePath + "/target/count", parentData: data1, parentDataProperty: "count", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data1.min !== void 0) {
          if (!validate71(data1.min, { instancePath: instancePath + "/target/min", parentData: data1, parentDataProperty: "min", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data1.max !== void 0) {
          if (!validate71(data1.max, { instancePath: instancePath + "/target/max", parentData: data1, parentDataProperty: "max", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.importJob !== void 0) {
      let data10 = data.importJob;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "id" || key2 === "tenant" || key2 === "status")) {
            const err5 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data10.id !== void 0) {
          let data11 = data10.id;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
            const err6 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/type", keyword: "type", params: { type: schema53.properties.importJob.properties.id.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 1 || isNaN(data11)) {
              const err7 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (typeof data11 === "string") {
            if (!pattern12.test(data11)) {
              const err8 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/pattern", keyword: "pattern", params: { pattern: "^latest$" }, message: 'must match pattern "^latest$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data10.tenant !== void 0) {
          if (!validate77(data10.tenant, { instancePath: instancePath + "/importJob/tenant", parentData: data10, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data10.status !== void 0) {
          let data13 = data10.status;
          if (!(data13 === "Accepted" || data13 === "Processing" || data13 === "Completed" || data13 === "PartiallyFailed" || data13 === "Failed")) {
            const err9 = { instancePath: instancePath + "/importJob/status", schemaPath: "#/properties/importJob/properties/status/enum", keyword: "enum", params: { allowedValues: schema53.properties.importJob.properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data14 = data.requests;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "operation" || key3 === "tenant" || key3 === "client" || key3 === "count" || key3 === "min" || key3 === "max")) {
            const err11 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data14.operation !== void 0) {
          if (!validate155(data14.operation, { instancePath: instancePath + "/requests/operation", parentData: data14, parentDataProperty: "operation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
            errors = vErrors.length;
          }
        }
        if (data14.tenant !== void 0) {
          if (!validate77(data14.tenant, { instancePath: instancePath + "/requests/tenant", parentData: data14, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data14.client !== void 0) {
          if (!validate77(data14.client, { instancePath: instancePath + "/requests/client", parentData: data14, parentDataProperty: "client", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data14.count !== void 0) {
          if (!validate71(data14.count, { instancePath: instancePath + "/requests/count", parentData: data14, parentDataProperty: "count", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data14.min !== void 0) {
          if (!validate71(data14.min, { instancePath: instancePath + "/requests/min", parentData: data14, parentDataProperty: "min", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data14.max !== void 0) {
          if (!validate71(data14.max, { instancePath: instancePath + "/requests/max", parentData: data14, parentDataProperty: "max", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.conduct !== void 0) {
      let data21 = data.conduct;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!(key4 === "tenant" || key4 === "client" || key4 === "retryAfterIgnored" || key4 === "writesWithoutIdempotencyKey" || key4 === "idempotencyKeysReused" || key4 === "contractViolations" || key4 === "pollsPerSecond")) {
            const err13 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data21.tenant !== void 0) {
          if (!validate77(data21.tenant, { instancePath: instancePath + "/conduct/tenant", parentData: data21, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data21.client !== void 0) {
          if (!validate77(data21.client, { instancePath: instancePath + "/conduct/client", parentData: data21, parentDataProperty: "client", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data21.retryAfterIgnored !== void 0) {
          if (!validate71(data21.retryAfterIgnored, { instancePath: instancePath + "/conduct/retryAfterIgnored", parentData: data21, parentDataProperty: "retryAfterIgnored", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data21.writesWithoutIdempotencyKey !== void 0) {
          if (!validate71(data21.writesWithoutIdempotencyKey, { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", parentData: data21, parentDataProperty: "writesWithoutIdempotencyKey", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data21.idempotencyKeysReused !== void 0) {
          if (!validate71(data21.idempotencyKeysReused, { instancePath: instancePath + "/conduct/idempotencyKeysReused", parentData: data21, parentDataProperty: "idempotencyKeysReused", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data21.contractViolations !== void 0) {
          if (!validate71(data21.contractViolations, { instancePath: instancePath + "/conduct/contractViolations", parentData: data21, parentDataProperty: "contractViolations", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data21.pollsPerSecond !== void 0) {
          let data28 = data21.pollsPerSecond;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.max === void 0) {
              const err14 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key5 in data28) {
              if (!(key5 === "max")) {
                const err15 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data28.max !== void 0) {
              if (!validate71(data28.max, { instancePath: instancePath + "/conduct/pollsPerSecond/max", parentData: data28, parentDataProperty: "max", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data30 = data.deliveries;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!func1.call(schema53.properties.deliveries.properties, key6)) {
            const err18 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data30.webhook !== void 0) {
          let data31 = data30.webhook;
          if (typeof data31 !== "string" && !(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err19 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/type", keyword: "type", params: { type: schema53.properties.deliveries.properties.webhook.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 1 || isNaN(data31)) {
              const err20 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err21 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data30.tenant !== void 0) {
          if (!validate77(data30.tenant, { instancePath: instancePath + "/deliveries/tenant", parentData: data30, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data30.eventType !== void 0) {
          if (!validate171(data30.eventType, { instancePath: instancePath + "/deliveries/eventType", parentData: data30, parentDataProperty: "eventType", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
            errors = vErrors.length;
          }
        }
        if (data30.externalId !== void 0) {
          if (!validate79(data30.externalId, { instancePath: instancePath + "/deliveries/externalId", parentData: data30, parentDataProperty: "externalId", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data30.status !== void 0) {
          let data35 = data30.status;
          if (!(data35 === "Pending" || data35 === "Succeeded" || data35 === "Failed")) {
            const err22 = { instancePath: instancePath + "/deliveries/status", schemaPath: "#/properties/deliveries/properties/status/enum", keyword: "enum", params: { allowedValues: schema53.properties.deliveries.properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data30.count !== void 0) {
          if (!validate71(data30.count, { instancePath: instancePath + "/deliveries/count", parentData: data30, parentDataProperty: "count", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data30.min !== void 0) {
          if (!validate71(data30.min, { instancePath: instancePath + "/deliveries/min", parentData: data30, parentDataProperty: "min", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data30.max !== void 0) {
          if (!validate71(data30.max, { instancePath: instancePath + "/deliveries/max", parentData: data30, parentDataProperty: "max", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data30.within !== void 0) {
          if (!validate61(data30.within, { instancePath: instancePath + "/deliveries/within", parentData: data30, parentDataProperty: "within", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data40 = data.events;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key7 in data40) {
          if (!(key7 === "tenant" || key7 === "eventType" || key7 === "externalId" || key7 === "inOrder" || key7 === "count" || key7 === "min" || key7 === "max" || key7 === "within")) {
            const err24 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data40.tenant !== void 0) {
          if (!validate77(data40.tenant, { instancePath: instancePath + "/events/tenant", parentData: data40, parentDataProperty: "tenant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data40.eventType !== void 0) {
          if (!validate171(data40.eventType, { instancePath: instancePath + "/events/eventType", parentData: data40, parentDataProperty: "eventType", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
            errors = vErrors.length;
          }
        }
        if (data40.externalId !== void 0) {
          if (!validate79(data40.externalId, { instancePath: instancePath + "/events/externalId", parentData: data40, parentDataProperty: "externalId", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data40.inOrder !== void 0) {
          let data44 = data40.inOrder;
          if (Array.isArray(data44)) {
            if (data44.length < 1) {
              const err25 = { instancePath: instancePath + "/events/inOrder", schemaPath: "#/properties/events/properties/inOrder/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            const len0 = data44.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate171(data44[i0], { instancePath: instancePath + "/events/inOrder/" + i0, parentData: data44, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/events/inOrder", schemaPath: "#/properties/events/properties/inOrder/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data40.count !== void 0) {
          if (!validate71(data40.count, { instancePath: instancePath + "/events/count", parentData: data40, parentDataProperty: "count", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data40.min !== void 0) {
          if (!validate71(data40.min, { instancePath: instancePath + "/events/min", parentData: data40, parentDataProperty: "min", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data40.max !== void 0) {
          if (!validate71(data40.max, { instancePath: instancePath + "/events/max", parentData: data40, parentDataProperty: "max", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data40.within !== void 0) {
          if (!validate61(data40.within, { instancePath: instancePath + "/events/within", parentData: data40, parentDataProperty: "within", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.ids !== void 0) {
      let data4 = data.ids;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "importJob" || key1 === "target" || key1 === "customer" || key1 === "location" || key1 === "contact" || key1 === "webhook")) {
            const err10 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.importJob !== void 0) {
          if (!validate53(data4.importJob, { instancePath: instancePath + "/ids/importJob", parentData: data4, parentDataProperty: "importJob", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data4.target !== void 0) {
          if (!validate53(data4.target, { instancePath: instancePath + "/ids/target", parentData: data4, parentDataProperty: "target", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data4.customer !== void 0) {
          if (!validate56(data4.customer, { instancePath: instancePath + "/ids/customer", parentData: data4, parentDataProperty: "customer", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data4.location !== void 0) {
          if (!validate56(data4.location, { instancePath: instancePath + "/ids/location", parentData: data4, parentDataProperty: "location", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data4.contact !== void 0) {
          if (!validate56(data4.contact, { instancePath: instancePath + "/ids/contact", parentData: data4, parentDataProperty: "contact", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data4.webhook !== void 0) {
          if (!validate53(data4.webhook, { instancePath: instancePath + "/ids/webhook", parentData: data4, parentDataProperty: "webhook", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.clock !== void 0) {
      let data11 = data.clock;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "mode" || key2 === "start")) {
            const err12 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data11.mode !== void 0) {
          let data12 = data11.mode;
          if (!(data12 === "real" || data12 === "frozen" || data12 === "virtual")) {
            const err13 = { instancePath: instancePath + "/clock/mode", schemaPath: "#/properties/clock/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.clock.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data11.start !== void 0) {
          if (!(typeof data11.start === "string")) {
            const err14 = { instancePath: instancePath + "/clock/start", schemaPath: "#/properties/clock/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      let data14 = data.assumptions;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!func1.call(schema19.properties.assumptions.properties, key3)) {
            const err16 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data14.missingMapScope !== void 0) {
          let data15 = data14.missingMapScope;
          if (!(data15 === "reject" || data15 === "skip")) {
            const err17 = { instancePath: instancePath + "/assumptions/missingMapScope", schemaPath: "#/properties/assumptions/properties/missingMapScope/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.missingMapScope.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data14.mappingWithoutRead !== void 0) {
          let data16 = data14.mappingWithoutRead;
          if (!(data16 === "status" || data16 === "omit")) {
            const err18 = { instancePath: instancePath + "/assumptions/mappingWithoutRead", schemaPath: "#/properties/assumptions/properties/mappingWithoutRead/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.mappingWithoutRead.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data14.invalidBatchItem !== void 0) {
          let data17 = data14.invalidBatchItem;
          if (!(data17 === "rejectItem" || data17 === "rejectRequest")) {
            const err19 = { instancePath: instancePath + "/assumptions/invalidBatchItem", schemaPath: "#/properties/assumptions/properties/invalidBatchItem/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.invalidBatchItem.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data14.singleRejection !== void 0) {
          let data18 = data14.singleRejection;
          if (!(data18 === "importJob" || data18 === "http")) {
            const err20 = { instancePath: instancePath + "/assumptions/singleRejection", schemaPath: "#/properties/assumptions/properties/singleRejection/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.singleRejection.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data14.importAnswer !== void 0) {
          let data19 = data14.importAnswer;
          if (!(data19 === "documented" || data19 === "completed" || data19 === "accepted")) {
            const err21 = { instancePath: instancePath + "/assumptions/importAnswer", schemaPath: "#/properties/assumptions/properties/importAnswer/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.importAnswer.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data14.ambiguousNameWarning !== void 0) {
          let data20 = data14.ambiguousNameWarning;
          if (!(data20 === "AmbiguousCustomerNumber" || data20 === "AmbiguousCustomerName")) {
            const err22 = { instancePath: instancePath + "/assumptions/ambiguousNameWarning", schemaPath: "#/properties/assumptions/properties/ambiguousNameWarning/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.ambiguousNameWarning.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data14.archivedCustomer !== void 0) {
          let data21 = data14.archivedCustomer;
          if (!(data21 === "link" || data21 === "fail")) {
            const err23 = { instancePath: instancePath + "/assumptions/archivedCustomer", schemaPath: "#/properties/assumptions/properties/archivedCustomer/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.archivedCustomer.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data14.contactDetailsDefault !== void 0) {
          let data22 = data14.contactDetailsDefault;
          if (!(data22 === "off" || data22 === "on")) {
            const err24 = { instancePath: instancePath + "/assumptions/contactDetailsDefault", schemaPath: "#/properties/assumptions/properties/contactDetailsDefault/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.contactDetailsDefault.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data14.retrySchedule !== void 0) {
          let data23 = data14.retrySchedule;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err25 = { instancePath: instancePath + "/assumptions/retrySchedule", schemaPath: "#/properties/assumptions/properties/retrySchedule/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            const len0 = data23.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate61(data23[i0], { instancePath: instancePath + "/assumptions/retrySchedule/" + i0, parentData: data23, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/assumptions/retrySchedule", schemaPath: "#/properties/assumptions/properties/retrySchedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data14.upsertAfterCancel !== void 0) {
          let data25 = data14.upsertAfterCancel;
          if (!(data25 === "revive" || data25 === "reject")) {
            const err27 = { instancePath: instancePath + "/assumptions/upsertAfterCancel", schemaPath: "#/properties/assumptions/properties/upsertAfterCancel/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.upsertAfterCancel.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data14.localDateTimes !== void 0) {
          let data26 = data14.localDateTimes;
          if (!(data26 === "reject" || data26 === "utc")) {
            const err28 = { instancePath: instancePath + "/assumptions/localDateTimes", schemaPath: "#/properties/assumptions/properties/localDateTimes/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.localDateTimes.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.manualOnly !== void 0) {
          let data27 = data14.manualOnly;
          if (!(data27 === "skipped" || data27 === "failed")) {
            const err29 = { instancePath: instancePath + "/assumptions/manualOnly", schemaPath: "#/properties/assumptions/properties/manualOnly/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.manualOnly.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data14.foreignRecord !== void 0) {
          let data28 = data14.foreignRecord;
          if (!(data28 === "leave" || data28 === "link")) {
            const err30 = { instancePath: instancePath + "/assumptions/foreignRecord", schemaPath: "#/properties/assumptions/properties/foreignRecord/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.foreignRecord.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.createWithoutExternalId !== void 0) {
          let data29 = data14.createWithoutExternalId;
          if (!(data29 === "create" || data29 === "refuse")) {
            const err31 = { instancePath: instancePath + "/assumptions/createWithoutExternalId", schemaPath: "#/properties/assumptions/properties/createWithoutExternalId/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.createWithoutExternalId.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data14.otherExternalId !== void 0) {
          let data30 = data14.otherExternalId;
          if (!(data30 === "link" || data30 === "refuse")) {
            const err32 = { instancePath: instancePath + "/assumptions/otherExternalId", schemaPath: "#/properties/assumptions/properties/otherExternalId/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.otherExternalId.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data14.eventsOf !== void 0) {
          let data31 = data14.eventsOf;
          if (!(data31 === "tenant" || data31 === "sourceSystem")) {
            const err33 = { instancePath: instancePath + "/assumptions/eventsOf", schemaPath: "#/properties/assumptions/properties/eventsOf/enum", keyword: "enum", params: { allowedValues: schema19.properties.assumptions.properties.eventsOf.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.importJobs !== void 0) {
      let data32 = data.importJobs;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key4 in data32) {
          if (!(key4 === "completeAfter")) {
            const err35 = { instancePath: instancePath + "/importJobs", schemaPath: "#/properties/importJobs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data32.completeAfter !== void 0) {
          if (!validate61(data32.completeAfter, { instancePath: instancePath + "/importJobs/completeAfter", parentData: data32, parentDataProperty: "completeAfter", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/importJobs", schemaPath: "#/properties/importJobs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data34 = data.limits;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key5 in data34) {
          if (!func1.call(schema19.properties.limits.properties, key5)) {
            const err37 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data34.batchItems !== void 0) {
          if (!validate64(data34.batchItems, { instancePath: instancePath + "/limits/batchItems", parentData: data34, parentDataProperty: "batchItems", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data34.body !== void 0) {
          if (!validate66(data34.body, { instancePath: instancePath + "/limits/body", parentData: data34, parentDataProperty: "body", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data34.importJobItems !== void 0) {
          if (!validate64(data34.importJobItems, { instancePath: instancePath + "/limits/importJobItems", parentData: data34, parentDataProperty: "importJobItems", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data34.idempotencyAnswers !== void 0) {
          if (!validate64(data34.idempotencyAnswers, { instancePath: instancePath + "/limits/idempotencyAnswers", parentData: data34, parentDataProperty: "idempotencyAnswers", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data34.idempotencyBytes !== void 0) {
          if (!validate66(data34.idempotencyBytes, { instancePath: instancePath + "/limits/idempotencyBytes", parentData: data34, parentDataProperty: "idempotencyBytes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data34.journalEntries !== void 0) {
          if (!validate71(data34.journalEntries, { instancePath: instancePath + "/limits/journalEntries", parentData: data34, parentDataProperty: "journalEntries", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data34.journalBytes !== void 0) {
          if (!validate66(data34.journalBytes, { instancePath: instancePath + "/limits/journalBytes", parentData: data34, parentDataProperty: "journalBytes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data34.deliveries !== void 0) {
          let data42 = data34.deliveries;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err38 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 > 1e7 || isNaN(data42)) {
              const err39 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data42 < 1 || isNaN(data42)) {
              const err40 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data34.events !== void 0) {
          let data43 = data34.events;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err41 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 1e7 || isNaN(data43)) {
              const err42 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data43 < 1 || isNaN(data43)) {
              const err43 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data34.deliveryTimeout !== void 0) {
          if (!validate61(data34.deliveryTimeout, { instancePath: instancePath + "/limits/deliveryTimeout", parentData: data34, parentDataProperty: "deliveryTimeout", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data34.deliveryBytes !== void 0) {
          if (!validate66(data34.deliveryBytes, { instancePath: instancePath + "/limits/deliveryBytes", parentData: data34, parentDataProperty: "deliveryBytes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.tenants !== void 0) {
      let data46 = data.tenants;
      if (Array.isArray(data46)) {
        const len1 = data46.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate76(data46[i1], { instancePath: instancePath + "/tenants/" + i1, parentData: data46, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data48 = data.faults;
      if (Array.isArray(data48)) {
        const len2 = data48.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate153(data48[i2], { instancePath: instancePath + "/faults/" + i2, parentData: data48, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.timeline !== void 0) {
      let data50 = data.timeline;
      if (Array.isArray(data50)) {
        const len3 = data50.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate170(data50[i3], { instancePath: instancePath + "/timeline/" + i3, parentData: data50, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.expectations !== void 0) {
      let data52 = data.expectations;
      if (Array.isArray(data52)) {
        const len4 = data52.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate179(data52[i4], { instancePath: instancePath + "/expectations/" + i4, parentData: data52, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/expectations", schemaPath: "#/properties/expectations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.webhookTimestamps !== void 0) {
      let data54 = data.webhookTimestamps;
      if (!(data54 === "real" || data54 === "clock")) {
        const err49 = { instancePath: instancePath + "/webhookTimestamps", schemaPath: "#/properties/webhookTimestamps/enum", keyword: "enum", params: { allowedValues: schema19.properties.webhookTimestamps.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  scenario
};
