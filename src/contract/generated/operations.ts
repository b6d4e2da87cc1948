// Generated from contracts/ by `npm run generate`. Do not edit.

/** The operations of contracts/openapi.yaml. A request needs one of `scopes`, whole. */
export const operations = [
  {
    "id": "getIntegrationHealth",
    "method": "GET",
    "path": "/integration/health",
    "scopes": [
      [
        "integration.health.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "importTarget",
    "method": "POST",
    "path": "/inbound/targets",
    "scopes": [
      [
        "inbound.targets.write"
      ],
      [
        "targets.write"
      ]
    ],
    "customerAwareScope": "customers.map"
  },
  {
    "id": "importTargetsBatch",
    "method": "POST",
    "path": "/inbound/targets/batch",
    "scopes": [
      [
        "inbound.targets.batch.write"
      ]
    ],
    "customerAwareScope": "customers.map"
  },
  {
    "id": "listImportJobs",
    "method": "GET",
    "path": "/import-jobs",
    "scopes": [
      [
        "import_jobs.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "getImportJob",
    "method": "GET",
    "path": "/import-jobs/{importJobId}",
    "scopes": [
      [
        "import_jobs.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "createRouteSuggestion",
    "method": "POST",
    "path": "/route-suggestions",
    "scopes": [
      [
        "route_suggestions.create"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "listRouteSuggestions",
    "method": "GET",
    "path": "/route-suggestions",
    "scopes": [
      [
        "route_suggestions.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "getRouteSuggestion",
    "method": "GET",
    "path": "/route-suggestions/{routeSuggestionId}",
    "scopes": [
      [
        "route_suggestions.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "listWebhooks",
    "method": "GET",
    "path": "/webhooks",
    "scopes": [
      [
        "webhooks.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "createWebhook",
    "method": "POST",
    "path": "/webhooks",
    "scopes": [
      [
        "webhooks.manage"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "getWebhook",
    "method": "GET",
    "path": "/webhooks/{webhookId}",
    "scopes": [
      [
        "webhooks.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "updateWebhook",
    "method": "PATCH",
    "path": "/webhooks/{webhookId}",
    "scopes": [
      [
        "webhooks.manage"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "deleteWebhook",
    "method": "DELETE",
    "path": "/webhooks/{webhookId}",
    "scopes": [
      [
        "webhooks.manage"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "listWebhookDeliveries",
    "method": "GET",
    "path": "/webhook-deliveries",
    "scopes": [
      [
        "webhook_deliveries.read"
      ]
    ],
    "customerAwareScope": null
  },
  {
    "id": "getWebhookDelivery",
    "method": "GET",
    "path": "/webhook-deliveries/{deliveryId}",
    "scopes": [
      [
        "webhook_deliveries.read"
      ]
    ],
    "customerAwareScope": null
  }
] as const;

export const scopes = ["integration.health.read","inbound.targets.write","targets.write","inbound.targets.batch.write","customers.map","customers.write","customers.read","import_jobs.read","route_suggestions.create","route_suggestions.read","webhooks.read","webhooks.manage","webhook_deliveries.read"] as const;
export const importJobStatuses = ["Accepted","Processing","Completed","PartiallyFailed","Failed"] as const;
export const routeSuggestionStatuses = ["Draft","Published","Discarded"] as const;
export const eventTypes = ["target.imported","target.rejected","target.updated","target.cancelled","target.scheduled","target.completed","target.follow_up_created","route.suggestion.created","route.published","appointment.scheduled","appointment.started","appointment.completed","appointment.problem_reported","appointment.cancelled","visit_report.created","visit_report.submitted","visit_report.approved","visit_report.rejected","visit_report.follow_up_required","visit_report.problem_reported","billing.event_created","billing.event_ready","billing.event_sent","billing.event_failed"] as const;
export const webhookDeliveryStatuses = ["Pending","Succeeded","Failed"] as const;
