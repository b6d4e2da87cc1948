// Generated from contracts/ by `npm run generate`. Do not edit.

/** The keys that an object of a scenario may have, by its place, such as `tenants[].integrationClients[]`. */
export const scenarioKeys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "version",
    "name",
    "extends",
    "seed",
    "ids",
    "clock",
    "assumptions",
    "importJobs",
    "limits",
    "tenants",
    "faults",
    "timeline",
    "expectations",
    "webhookTimestamps",
    "requests"
  ],
  "ids": [
    "importJob",
    "target",
    "customer",
    "location",
    "contact",
    "webhook",
    "routeSuggestion",
    "appointment",
    "visitReport",
    "billingEvent"
  ],
  "clock": [
    "mode",
    "start"
  ],
  "assumptions": [
    "missingMapScope",
    "mappingWithoutRead",
    "invalidBatchItem",
    "singleRejection",
    "importAnswer",
    "ambiguousNameWarning",
    "archivedCustomer",
    "contactDetailsDefault",
    "retrySchedule",
    "upsertAfterCancel",
    "localDateTimes",
    "manualOnly",
    "foreignRecord",
    "createWithoutExternalId",
    "otherExternalId",
    "eventsOf"
  ],
  "importJobs": [
    "completeAfter"
  ],
  "limits": [
    "batchItems",
    "body",
    "importJobItems",
    "idempotencyAnswers",
    "idempotencyBytes",
    "journalEntries",
    "journalBytes",
    "deliveries",
    "events",
    "deliveryTimeout",
    "deliveryBytes",
    "routeTargets"
  ],
  "tenants[]": [
    "key",
    "id",
    "name",
    "features",
    "integrationClients",
    "customers",
    "targets",
    "webhooks"
  ],
  "tenants[].integrationClients[]": [
    "key",
    "name",
    "sourceSystem",
    "sourceSystems",
    "scopes",
    "ipAllowlist",
    "rateLimit",
    "mapping",
    "apiKeys"
  ],
  "tenants[].integrationClients[].rateLimit": [
    "limit",
    "window"
  ],
  "tenants[].integrationClients[].mapping": [
    "enabled",
    "strategy",
    "safeMatching",
    "autoCreate",
    "update"
  ],
  "tenants[].integrationClients[].mapping.autoCreate": [
    "customers",
    "locations",
    "contacts"
  ],
  "tenants[].integrationClients[].mapping.update": [
    "customers",
    "locations",
    "contacts"
  ],
  "tenants[].integrationClients[].apiKeys[]": [
    "name",
    "value",
    "state",
    "expiresAt"
  ],
  "tenants[].customers[]": [
    "key",
    "id",
    "customerNumber",
    "name",
    "status",
    "externalIds",
    "type",
    "industry",
    "email",
    "phone",
    "website",
    "locations",
    "contacts"
  ],
  "tenants[].customers[].locations[]": [
    "key",
    "id",
    "status",
    "externalIds",
    "name",
    "type",
    "street",
    "postalCode",
    "city",
    "region",
    "country",
    "latitude",
    "longitude",
    "defaultEstimatedWorkMinutes",
    "defaultPriority",
    "accessNotes",
    "parkingNotes"
  ],
  "tenants[].customers[].contacts[]": [
    "key",
    "id",
    "status",
    "externalIds",
    "location",
    "firstName",
    "lastName",
    "displayName",
    "role",
    "department",
    "email",
    "phone",
    "mobile",
    "preferredContactMethod"
  ],
  "tenants[].targets[]": [
    "externalId",
    "title",
    "sourceSystem",
    "status",
    "externalType",
    "templateKey",
    "description",
    "customer",
    "location",
    "contact",
    "address",
    "planning",
    "businessValue",
    "customFields"
  ],
  "tenants[].webhooks[]": [
    "key",
    "id",
    "client",
    "name",
    "url",
    "secret",
    "eventTypes",
    "sourceSystem",
    "isActive",
    "payloadOptions",
    "delivery"
  ],
  "tenants[].webhooks[].payloadOptions": [
    "customerContext",
    "contactDetails",
    "summaryPreview",
    "billingDetails"
  ],
  "tenants[].webhooks[].delivery": [
    "reorder",
    "duplicate",
    "delay"
  ],
  "tenants[].webhooks[].delivery.delay": [
    "min",
    "max"
  ],
  "faults[]": [
    "name",
    "when",
    "then"
  ],
  "faults[].when": [
    "operation",
    "tenant",
    "client",
    "call",
    "times",
    "probability",
    "between"
  ],
  "faults[].then": [
    "status",
    "headers",
    "retryAfter",
    "body",
    "latency",
    "connection",
    "over",
    "respond",
    "at"
  ],
  "faults[].then.latency": [
    "min",
    "max",
    "median",
    "p99"
  ],
  "timeline[]": [
    "at",
    "after",
    "delay",
    "ifPossible",
    "createRouteSuggestion",
    "publishRoute",
    "discardRoute",
    "scheduleAppointment",
    "startAppointment",
    "reportProblem",
    "completeAppointment",
    "cancelAppointment",
    "createReport",
    "submitReport",
    "approveReport",
    "rejectReport",
    "billing",
    "cancelTarget",
    "revokeKey"
  ],
  "timeline[].after": [
    "event",
    "externalId",
    "each"
  ],
  "timeline[].createRouteSuggestion": [
    "tenant",
    "importJob",
    "targets",
    "routeDate",
    "name",
    "start",
    "startTime",
    "maxStops"
  ],
  "timeline[].createRouteSuggestion.start": [
    "latitude",
    "longitude"
  ],
  "timeline[].publishRoute": [
    "tenant",
    "suggestion"
  ],
  "timeline[].discardRoute": [
    "tenant",
    "suggestion"
  ],
  "timeline[].scheduleAppointment": [
    "tenant",
    "target",
    "plannedStart"
  ],
  "timeline[].startAppointment": [
    "tenant",
    "target"
  ],
  "timeline[].reportProblem": [
    "tenant",
    "target",
    "type"
  ],
  "timeline[].completeAppointment": [
    "tenant",
    "target"
  ],
  "timeline[].cancelAppointment": [
    "tenant",
    "target"
  ],
  "timeline[].createReport": [
    "tenant",
    "target"
  ],
  "timeline[].submitReport": [
    "tenant",
    "target",
    "result",
    "followUpRequired",
    "isBillable",
    "attachmentCount",
    "summary",
    "internalNotes",
    "problem"
  ],
  "timeline[].approveReport": [
    "tenant",
    "target"
  ],
  "timeline[].rejectReport": [
    "tenant",
    "target"
  ],
  "timeline[].billing": [
    "tenant",
    "target",
    "to"
  ],
  "timeline[].cancelTarget": [
    "tenant",
    "target"
  ],
  "timeline[].revokeKey": [
    "tenant",
    "client",
    "key"
  ],
  "expectations[]": [
    "name",
    "target",
    "importJob",
    "requests",
    "conduct",
    "deliveries",
    "events"
  ],
  "expectations[].target": [
    "externalId",
    "tenant",
    "sourceSystem",
    "externalType",
    "status",
    "count",
    "min",
    "max"
  ],
  "expectations[].importJob": [
    "id",
    "tenant",
    "status"
  ],
  "expectations[].requests": [
    "operation",
    "tenant",
    "client",
    "count",
    "min",
    "max"
  ],
  "expectations[].conduct": [
    "tenant",
    "client",
    "retryAfterIgnored",
    "writesWithoutIdempotencyKey",
    "idempotencyKeysReused",
    "contractViolations",
    "pollsPerSecond"
  ],
  "expectations[].conduct.pollsPerSecond": [
    "max"
  ],
  "expectations[].deliveries": [
    "webhook",
    "tenant",
    "eventType",
    "externalId",
    "status",
    "count",
    "min",
    "max",
    "within"
  ],
  "expectations[].events": [
    "tenant",
    "eventType",
    "externalId",
    "inOrder",
    "count",
    "min",
    "max",
    "within"
  ],
  "requests[]": [
    "name",
    "tenant",
    "client",
    "operation",
    "parameters",
    "body",
    "times",
    "status",
    "answer"
  ]
};
