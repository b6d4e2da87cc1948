#!/bin/sh
# The vendor's request as published, but for the base URL and the key.
curl -X POST "$ORDINAVO_BASE_URL/inbound/targets" \
  -H "Authorization: Bearer $ORDINAVO_API_KEY" \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: JOB-2026-000918" \
  -d '{
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
    }
  }'
