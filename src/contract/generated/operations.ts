// Generated from contracts/ by `npm run generate`. Do not edit.

/** The operations of contracts/openapi.yaml. A request needs one of `scopes`, whole. */
export const operations = [
  {
    "id": "getIntegrationHealth",
    "method": "GET",
    "path": "/integration/health",
    "summary": "Check that authentication works",
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
    "summary": "Create, update, upsert or cancel one target",
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
    "summary": "Import many targets, each on its own",
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
    "summary": "The client's own import jobs, newest first",
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
    "summary": "One import job with its items",
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
    "summary": "Have a route drafted",
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
    "summary": "Route suggestions of the client's targets, newest first",
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
    "summary": "One route suggestion with its stops",
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
    "summary": "The client's own subscriptions, newest first",
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
    "summary": "Subscribe a receiver to events",
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
    "summary": "One subscription",
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
    "summary": "Change, switch off or on, or give another secret",
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
    "summary": "Switch a subscription off",
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
    "summary": "Deliveries to the client's own subscriptions, newest first",
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
    "summary": "One delivery with its attempts",
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
