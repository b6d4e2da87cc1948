// Generated from contracts/ by `npm run generate`. Do not edit.

import type { OperationId } from '../types.js';

/** Where each parameter of an operation stands, by its name. */
export const parameters: Readonly<Record<OperationId, Readonly<Record<string, 'path' | 'query' | 'header'>>>> = {
  "getIntegrationHealth": {},
  "importTarget": {
    "Idempotency-Key": "header"
  },
  "importTargetsBatch": {
    "Idempotency-Key": "header"
  },
  "listImportJobs": {
    "limit": "query",
    "cursor": "query",
    "status": "query",
    "batchId": "query",
    "sourceSystem": "query"
  },
  "getImportJob": {
    "importJobId": "path"
  },
  "createRouteSuggestion": {
    "Idempotency-Key": "header"
  },
  "listRouteSuggestions": {
    "limit": "query",
    "cursor": "query",
    "status": "query",
    "importJobId": "query"
  },
  "getRouteSuggestion": {
    "routeSuggestionId": "path"
  },
  "listWebhooks": {
    "limit": "query",
    "cursor": "query"
  },
  "createWebhook": {
    "Idempotency-Key": "header"
  },
  "getWebhook": {
    "webhookId": "path"
  },
  "updateWebhook": {
    "webhookId": "path",
    "Idempotency-Key": "header"
  },
  "deleteWebhook": {
    "webhookId": "path"
  },
  "listWebhookDeliveries": {
    "limit": "query",
    "cursor": "query",
    "status": "query",
    "eventType": "query",
    "webhookId": "query"
  },
  "getWebhookDelivery": {
    "deliveryId": "path"
  }
};
