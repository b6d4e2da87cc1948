// Generated from contracts/ by `npm run generate`. Do not edit.

export const scenarioKeys: Readonly<Record<string, readonly string[]>> = {
  "#": [
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
  "#/properties/ids": [
    "importJob",
    "target"
  ],
  "#/properties/clock": [
    "mode",
    "start"
  ],
  "#/properties/assumptions": [
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
  "#/properties/importJobs": [
    "completeAfter"
  ],
  "#/properties/limits": [
    "batchItems",
    "body",
    "importJobItems",
    "idempotencyAnswers",
    "idempotencyBytes"
  ],
  "#/$defs/tenant": [
    "key",
    "id",
    "name",
    "integrationClients",
    "targets"
  ],
  "#/$defs/client": [
    "key",
    "name",
    "sourceSystem",
    "sourceSystems",
    "scopes",
    "ipAllowlist",
    "rateLimit",
    "apiKeys"
  ],
  "#/$defs/client/properties/rateLimit/oneOf/1": [
    "limit",
    "window"
  ],
  "#/$defs/apiKey": [
    "name",
    "value",
    "state",
    "expiresAt"
  ],
  "#/$defs/target": [
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
