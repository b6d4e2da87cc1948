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
  }
] as const;

export const scopes = ["integration.health.read","inbound.targets.write","targets.write","inbound.targets.batch.write","customers.map","customers.write","customers.read","import_jobs.read","route_suggestions.create","route_suggestions.read","webhooks.read","webhooks.manage","webhook_deliveries.read"] as const;
export const importJobStatuses = ["Accepted","Processing","Completed","PartiallyFailed","Failed"] as const;
