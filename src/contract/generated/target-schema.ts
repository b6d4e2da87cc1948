// Generated from contracts/ by `npm run generate`. Do not edit.

/** InboundTargetDto without `null`. */
export const inboundTargetSchema = {
  "type": "object",
  "properties": {
    "sourceSystem": {
      "type": "string",
      "minLength": 1
    },
    "externalId": {
      "type": "string"
    },
    "externalType": {
      "type": "string",
      "minLength": 1
    },
    "operation": {
      "type": "string",
      "enum": [
        "create",
        "update",
        "upsert",
        "cancel"
      ]
    },
    "templateKey": {
      "type": "string"
    },
    "title": {
      "type": "string"
    },
    "description": {
      "type": "string"
    },
    "customer": {
      "type": "object",
      "properties": {
        "externalId": {
          "type": "string"
        },
        "customerNumber": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "type": {
          "type": "string"
        },
        "industry": {
          "type": "string"
        },
        "contactName": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "phone": {
          "type": "string"
        },
        "website": {
          "type": "string"
        }
      }
    },
    "location": {
      "type": "object",
      "properties": {
        "externalId": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "type": {
          "type": "string"
        },
        "street": {
          "type": "string"
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        },
        "region": {
          "type": "string"
        },
        "country": {
          "type": "string"
        },
        "latitude": {
          "type": "number",
          "minimum": -90,
          "maximum": 90
        },
        "longitude": {
          "type": "number",
          "minimum": -180,
          "maximum": 180
        },
        "defaultEstimatedWorkMinutes": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "defaultPriority": {
          "type": "string",
          "enum": [
            "Low",
            "Normal",
            "Medium",
            "High",
            "Urgent"
          ]
        },
        "accessNotes": {
          "type": "string"
        },
        "parkingNotes": {
          "type": "string"
        }
      }
    },
    "contact": {
      "type": "object",
      "properties": {
        "externalId": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "lastName": {
          "type": "string"
        },
        "displayName": {
          "type": "string"
        },
        "role": {
          "type": "string"
        },
        "department": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "phone": {
          "type": "string"
        },
        "mobile": {
          "type": "string"
        },
        "preferredContactMethod": {
          "type": "string"
        }
      }
    },
    "address": {
      "type": "object",
      "properties": {
        "street": {
          "type": "string"
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        },
        "country": {
          "type": "string"
        },
        "latitude": {
          "type": "number",
          "minimum": -90,
          "maximum": 90
        },
        "longitude": {
          "type": "number",
          "minimum": -180,
          "maximum": 180
        }
      }
    },
    "planning": {
      "type": "object",
      "properties": {
        "routeDate": {
          "type": "string",
          "format": "date"
        },
        "dueDate": {
          "type": "string",
          "format": "date"
        },
        "dueAtUtc": {
          "type": "string",
          "format": "date-time"
        },
        "timeWindowStartUtc": {
          "type": "string",
          "format": "date-time"
        },
        "timeWindowEndUtc": {
          "type": "string",
          "format": "date-time"
        },
        "preferredTimeWindowStart": {
          "type": "string",
          "format": "date-time"
        },
        "preferredTimeWindowEnd": {
          "type": "string",
          "format": "date-time"
        },
        "estimatedWorkMinutes": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "priority": {
          "type": "string",
          "enum": [
            "Low",
            "Normal",
            "Medium",
            "High",
            "Urgent"
          ]
        },
        "fixedTime": {
          "type": "boolean"
        }
      }
    },
    "businessValue": {
      "type": "object",
      "properties": {
        "expectedRevenue": {
          "type": "number"
        },
        "customerTier": {
          "type": "string"
        },
        "closeProbability": {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        }
      }
    },
    "customFields": {
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    }
  }
};
