// Generated from contracts/ by `npm run generate`. Do not edit.

/** A request that the documents show. */
export interface RequestExample {
  readonly operation: string;
  readonly method: string;
  /** Below the base path; `{importJobId}` and the like are to be filled in. */
  readonly path: string;
  readonly summary: string;
  /** What this example shows; empty where there is only one, without a body. */
  readonly example: string;
  /** `null`: none is sent. */
  readonly body: unknown;
}

/** All operations of the contract, each with its examples. */
export const requestExamples: readonly RequestExample[] = [
  {
    "operation": "getIntegrationHealth",
    "method": "GET",
    "path": "/integration/health",
    "summary": "Check that authentication works",
    "example": "",
    "body": null
  },
  {
    "operation": "importTarget",
    "method": "POST",
    "path": "/inbound/targets",
    "summary": "Create, update, upsert or cancel one target",
    "example": "S3: a delivery",
    "body": {
      "sourceSystem": "logistics_erp",
      "externalId": "DEL-2026-000918",
      "externalType": "DeliveryOrder",
      "operation": "upsert",
      "templateKey": "delivery_stop",
      "title": "Delivery to Rhein-Ruhr Medical Supply",
      "description": "Medical supplies delivery for priority customer.",
      "customer": {
        "name": "Rhein-Ruhr Medical Supply",
        "contactName": "Anna Weber",
        "phone": "+49 201 123456",
        "email": "anna.weber@example.com"
      },
      "address": {
        "street": "Hachestrasse 12",
        "postalCode": "45127",
        "city": "Essen",
        "country": "DE",
        "latitude": 51.4513,
        "longitude": 7.0116
      },
      "planning": {
        "routeDate": "2026-06-25",
        "dueAtUtc": "2026-06-25T10:00:00Z",
        "timeWindowStartUtc": "2026-06-25T08:00:00Z",
        "timeWindowEndUtc": "2026-06-25T13:00:00Z",
        "estimatedWorkMinutes": 25,
        "priority": "High",
        "fixedTime": false
      },
      "businessValue": {
        "expectedRevenue": 2500,
        "customerTier": "A",
        "closeProbability": 75
      },
      "customFields": {
        "delivery_weight_kg": "120",
        "package_count": "8",
        "temperature_sensitive": "true",
        "delivery_note": "Use rear entrance."
      }
    }
  },
  {
    "operation": "importTarget",
    "method": "POST",
    "path": "/inbound/targets",
    "summary": "Create, update, upsert or cancel one target",
    "example": "S3: cancel it",
    "body": {
      "sourceSystem": "logistics_erp",
      "externalId": "DEL-2026-000918",
      "operation": "cancel",
      "title": "Cancelled delivery"
    }
  },
  {
    "operation": "importTarget",
    "method": "POST",
    "path": "/inbound/targets",
    "summary": "Create, update, upsert or cancel one target",
    "example": "S2: no customer mapping",
    "body": {
      "externalId": "JOB-2026-000918",
      "title": "Maintenance visit",
      "description": "Check refrigeration unit and document status.",
      "planning": {
        "priority": "High",
        "estimatedWorkMinutes": 45,
        "dueDate": "2026-07-01"
      }
    }
  },
  {
    "operation": "importTarget",
    "method": "POST",
    "path": "/inbound/targets",
    "summary": "Create, update, upsert or cancel one target",
    "example": "S2: with customer, location and contact",
    "body": {
      "externalId": "JOB-2026-000918",
      "title": "Maintenance visit",
      "description": "Check refrigeration unit and document status.",
      "customer": {
        "externalId": "CUST-10042",
        "customerNumber": "RRM-001",
        "name": "Rhein-Ruhr Medical Supply"
      },
      "location": {
        "externalId": "LOC-ESSEN-01",
        "name": "Essen Center",
        "street": "Hachestrasse 12",
        "postalCode": "45127",
        "city": "Essen",
        "country": "DE",
        "latitude": 51.451,
        "longitude": 7.012,
        "defaultEstimatedWorkMinutes": 45,
        "defaultPriority": "High"
      },
      "contact": {
        "externalId": "CONT-44",
        "displayName": "Anna Weber",
        "role": "Operations Manager",
        "email": "anna.weber@example.com",
        "phone": "+49 201 123456"
      },
      "planning": {
        "priority": "High",
        "estimatedWorkMinutes": 45,
        "dueDate": "2026-07-01",
        "preferredTimeWindowStart": "2026-07-01T08:00:00Z",
        "preferredTimeWindowEnd": "2026-07-01T14:00:00Z"
      },
      "customFields": {
        "serviceType": "Maintenance",
        "assetId": "FRIDGE-221"
      }
    }
  },
  {
    "operation": "importTargetsBatch",
    "method": "POST",
    "path": "/inbound/targets/batch",
    "summary": "Import many targets, each on its own",
    "example": "S4: the array is called targets",
    "body": {
      "sourceSystem": "logistics_erp",
      "batchId": "BATCH-2026-06-25-AM",
      "operation": "upsert",
      "targets": [
        {
          "externalId": "DEL-2026-000918",
          "title": "Delivery to Rhein-Ruhr Medical Supply",
          "address": {
            "street": "Hachestrasse 12",
            "postalCode": "45127",
            "city": "Essen",
            "country": "DE",
            "latitude": 51.4513,
            "longitude": 7.0116
          },
          "planning": {
            "routeDate": "2026-06-25",
            "estimatedWorkMinutes": 25,
            "priority": "High"
          },
          "businessValue": {
            "expectedRevenue": 2500
          }
        },
        {
          "externalId": "DEL-2026-000919",
          "title": "Pickup at City Pharmacy",
          "address": {
            "street": "Kettwiger Strasse 35",
            "postalCode": "45127",
            "city": "Essen",
            "country": "DE",
            "latitude": 51.4564,
            "longitude": 7.0123
          },
          "planning": {
            "routeDate": "2026-06-25",
            "estimatedWorkMinutes": 20,
            "priority": "Medium"
          }
        }
      ]
    }
  },
  {
    "operation": "importTargetsBatch",
    "method": "POST",
    "path": "/inbound/targets/batch",
    "summary": "Import many targets, each on its own",
    "example": "S2: the array is called items",
    "body": {
      "items": [
        {
          "externalId": "JOB-2026-000918",
          "title": "Maintenance visit",
          "customer": {
            "externalId": "CUST-10042",
            "customerNumber": "RRM-001",
            "name": "Rhein-Ruhr Medical Supply"
          },
          "location": {
            "externalId": "LOC-ESSEN-01",
            "name": "Essen Center",
            "city": "Essen",
            "country": "DE"
          },
          "planning": {
            "priority": "High",
            "estimatedWorkMinutes": 45
          }
        },
        {
          "externalId": "JOB-2026-000919",
          "title": "Branch inspection",
          "customer": {
            "externalId": "CUST-20019",
            "customerNumber": "BR-019",
            "name": "Berg Retail Group"
          },
          "location": {
            "externalId": "LOC-BOCHUM-02",
            "name": "Bochum Store",
            "city": "Bochum",
            "country": "DE"
          },
          "planning": {
            "priority": "Normal",
            "estimatedWorkMinutes": 30
          }
        }
      ]
    }
  },
  {
    "operation": "listImportJobs",
    "method": "GET",
    "path": "/import-jobs",
    "summary": "The client's own import jobs, newest first",
    "example": "",
    "body": null
  },
  {
    "operation": "getImportJob",
    "method": "GET",
    "path": "/import-jobs/{importJobId}",
    "summary": "One import job with its items",
    "example": "",
    "body": null
  },
  {
    "operation": "createRouteSuggestion",
    "method": "POST",
    "path": "/route-suggestions",
    "summary": "Have a route drafted",
    "example": "The targets of an import job, from the depot",
    "body": {
      "importJobId": 185,
      "routeDate": "2026-06-25",
      "name": "Ruhr, Thursday",
      "start": {
        "latitude": 51.4566,
        "longitude": 7.0123
      },
      "startTimeUtc": "2026-06-25T07:00:00Z"
    }
  },
  {
    "operation": "createRouteSuggestion",
    "method": "POST",
    "path": "/route-suggestions",
    "summary": "Have a route drafted",
    "example": "Targets by their IDs, eight stops at most",
    "body": {
      "targetIds": [
        991,
        992
      ],
      "maxStops": 8
    }
  },
  {
    "operation": "listRouteSuggestions",
    "method": "GET",
    "path": "/route-suggestions",
    "summary": "Route suggestions of the client's targets, newest first",
    "example": "",
    "body": null
  },
  {
    "operation": "getRouteSuggestion",
    "method": "GET",
    "path": "/route-suggestions/{routeSuggestionId}",
    "summary": "One route suggestion with its stops",
    "example": "",
    "body": null
  },
  {
    "operation": "listWebhooks",
    "method": "GET",
    "path": "/webhooks",
    "summary": "The client's own subscriptions, newest first",
    "example": "",
    "body": null
  },
  {
    "operation": "createWebhook",
    "method": "POST",
    "path": "/webhooks",
    "summary": "Subscribe a receiver to events",
    "example": "All events, with what is the default",
    "body": {
      "url": "http://127.0.0.1:5005/"
    }
  },
  {
    "operation": "createWebhook",
    "method": "POST",
    "path": "/webhooks",
    "summary": "Subscribe a receiver to events",
    "example": "Reports and billing, with previews",
    "body": {
      "name": "Billing",
      "url": "https://erp.example.com/ordinavo",
      "eventTypes": [
        "visit_report.approved",
        "billing.event_created"
      ],
      "sourceSystem": "logistics_erp",
      "payloadOptions": {
        "summaryPreview": true,
        "billingDetails": true
      },
      "secret": "whsec_MOCKerp0000000000000000000000001"
    }
  },
  {
    "operation": "getWebhook",
    "method": "GET",
    "path": "/webhooks/{webhookId}",
    "summary": "One subscription",
    "example": "",
    "body": null
  },
  {
    "operation": "updateWebhook",
    "method": "PATCH",
    "path": "/webhooks/{webhookId}",
    "summary": "Change, switch off or on, or give another secret",
    "example": "Switch it off",
    "body": {
      "isActive": false
    }
  },
  {
    "operation": "updateWebhook",
    "method": "PATCH",
    "path": "/webhooks/{webhookId}",
    "summary": "Change, switch off or on, or give another secret",
    "example": "Another secret",
    "body": {
      "secret": "whsec_MOCKerp0000000000000000000000002"
    }
  },
  {
    "operation": "updateWebhook",
    "method": "PATCH",
    "path": "/webhooks/{webhookId}",
    "summary": "Change, switch off or on, or give another secret",
    "example": "With previews of reports",
    "body": {
      "payloadOptions": {
        "summaryPreview": true
      }
    }
  },
  {
    "operation": "deleteWebhook",
    "method": "DELETE",
    "path": "/webhooks/{webhookId}",
    "summary": "Switch a subscription off",
    "example": "",
    "body": null
  },
  {
    "operation": "listWebhookDeliveries",
    "method": "GET",
    "path": "/webhook-deliveries",
    "summary": "Deliveries to the client's own subscriptions, newest first",
    "example": "",
    "body": null
  },
  {
    "operation": "getWebhookDelivery",
    "method": "GET",
    "path": "/webhook-deliveries/{deliveryId}",
    "summary": "One delivery with its attempts",
    "example": "",
    "body": null
  }
];
