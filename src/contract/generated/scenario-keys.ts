// Generated from contracts/ by `npm run generate`. Do not edit.

/** The keys that an object of a scenario may have, by its place, such as `tenants[].integrationClients[]`. */
export const scenarioKeys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "version",
    "name",
    "seed",
    "ids",
    "clock",
    "assumptions",
    "importJobs",
    "limits",
    "tenants"
  ],
  "ids": [
    "importJob",
    "target"
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
    "localDateTimes"
  ],
  "importJobs": [
    "completeAfter"
  ],
  "limits": [
    "batchItems",
    "body",
    "importJobItems",
    "idempotencyAnswers",
    "idempotencyBytes"
  ],
  "tenants[]": [
    "key",
    "id",
    "name",
    "integrationClients",
    "targets"
  ],
  "tenants[].integrationClients[]": [
    "key",
    "name",
    "sourceSystem",
    "sourceSystems",
    "scopes",
    "ipAllowlist",
    "rateLimit",
    "apiKeys"
  ],
  "tenants[].integrationClients[].rateLimit": [
    "limit",
    "window"
  ],
  "tenants[].integrationClients[].apiKeys[]": [
    "name",
    "value",
    "state",
    "expiresAt"
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
  ]
};
