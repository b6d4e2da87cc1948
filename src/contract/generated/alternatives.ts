// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Assumptions } from './settings.js';

/** What each setting of the register may be, the default first. Of schedules, which have no names, there is the default, and a second one: a single attempt. */
export const alternatives: readonly {
  readonly id: string;
  readonly setting: keyof Assumptions;
  readonly question: string;
  readonly values: readonly { readonly value: string | readonly string[]; readonly meaning: string }[];
}[] = [
  {
    "id": "A-02",
    "setting": "missingMapScope",
    "question": "What happens to a customer-aware request without the scope customers.map?",
    "values": [
      {
        "value": "reject",
        "meaning": "The request is refused with 403."
      },
      {
        "value": "skip",
        "meaning": "The request is imported, and its mapping is `Skipped`."
      }
    ]
  },
  {
    "id": "A-03",
    "setting": "mappingWithoutRead",
    "question": "What is in `customerMapping` for a key without customers.read?",
    "values": [
      {
        "value": "status",
        "meaning": "Status and warnings."
      },
      {
        "value": "omit",
        "meaning": "No `customerMapping` at all."
      }
    ]
  },
  {
    "id": "A-08",
    "setting": "invalidBatchItem",
    "question": "Which item error codes are there beside missing_external_id?",
    "values": [
      {
        "value": "rejectItem",
        "meaning": "The item is rejected with `invalid_value`; the others are imported."
      },
      {
        "value": "rejectRequest",
        "meaning": "The whole batch is a 400 `validation_failed`."
      }
    ]
  },
  {
    "id": "A-13",
    "setting": "singleRejection",
    "question": "What does an import answer when all items are rejected?",
    "values": [
      {
        "value": "importJob",
        "meaning": "200 with a `Failed` job."
      },
      {
        "value": "http",
        "meaning": "A single import answers 409 `conflict` for a target that exists or is unknown, and 422 `validation_failed` for the rest."
      }
    ]
  },
  {
    "id": "A-14",
    "setting": "importAnswer",
    "question": "When does an import answer `Completed`, and when `Accepted`?",
    "values": [
      {
        "value": "documented",
        "meaning": "By whether the request is customer-aware."
      },
      {
        "value": "completed",
        "meaning": "Always the final form, at once."
      },
      {
        "value": "accepted",
        "meaning": "Always the `Accepted` form, unless all items are rejected."
      }
    ]
  },
  {
    "id": "A-16",
    "setting": "ambiguousNameWarning",
    "question": "What does a match by name and address look like, and an ambiguous one?",
    "values": [
      {
        "value": "AmbiguousCustomerNumber",
        "meaning": "The documented warning."
      },
      {
        "value": "AmbiguousCustomerName",
        "meaning": "A warning of its own."
      }
    ]
  },
  {
    "id": "A-17",
    "setting": "archivedCustomer",
    "question": "Is an archived or blocked customer linked?",
    "values": [
      {
        "value": "link",
        "meaning": "Linked, with a warning."
      },
      {
        "value": "fail",
        "meaning": "Not linked; the mapping has failed."
      }
    ]
  },
  {
    "id": "A-21",
    "setting": "contactDetailsDefault",
    "question": "Are contact details in webhook payloads by default?",
    "values": [
      {
        "value": "off",
        "meaning": "Left out unless chosen."
      },
      {
        "value": "on",
        "meaning": "Included unless switched off."
      }
    ]
  },
  {
    "id": "A-22",
    "setting": "retrySchedule",
    "question": "When is a webhook delivery tried again?",
    "values": [
      {
        "value": [
          "0s",
          "10s",
          "60s",
          "5m",
          "30m",
          "2h"
        ],
        "meaning": "The schedule of the register."
      },
      {
        "value": [
          "0s"
        ],
        "meaning": "One attempt, and none again."
      }
    ]
  },
  {
    "id": "A-23",
    "setting": "upsertAfterCancel",
    "question": "What of cancelling twice, cancelling completed work, and importing after a cancel?",
    "values": [
      {
        "value": "revive",
        "meaning": "An upsert brings a cancelled target back."
      },
      {
        "value": "reject",
        "meaning": "An upsert is rejected with `target_cancelled`."
      }
    ]
  },
  {
    "id": "A-28",
    "setting": "localDateTimes",
    "question": "Which dates are accepted?",
    "values": [
      {
        "value": "reject",
        "meaning": "A date-time without an offset is refused."
      },
      {
        "value": "utc",
        "meaning": "It is read as UTC."
      }
    ]
  },
  {
    "id": "A-45",
    "setting": "manualOnly",
    "question": "Which status has an item under ManualOnly?",
    "values": [
      {
        "value": "skipped",
        "meaning": "The mapping is `Skipped`."
      },
      {
        "value": "failed",
        "meaning": "The mapping has `Failed`, which says that the item needs review."
      }
    ]
  },
  {
    "id": "A-46",
    "setting": "foreignRecord",
    "question": "What of a location or contact that belongs to another customer?",
    "values": [
      {
        "value": "leave",
        "meaning": "Not linked, with the warning."
      },
      {
        "value": "link",
        "meaning": "Linked, with the warning."
      }
    ]
  },
  {
    "id": "A-47",
    "setting": "createWithoutExternalId",
    "question": "Is a record without an external ID created?",
    "values": [
      {
        "value": "create",
        "meaning": "It is created."
      },
      {
        "value": "refuse",
        "meaning": "It is not, with the warning that creating is off."
      }
    ]
  },
  {
    "id": "A-55",
    "setting": "otherExternalId",
    "question": "Does a number, e-mail, or name and address count for a record that the source system calls by another external ID?",
    "values": [
      {
        "value": "link",
        "meaning": "It counts; the record is linked."
      },
      {
        "value": "refuse",
        "meaning": "It does not; the record is left alone, and the item's own is unknown."
      }
    ]
  },
  {
    "id": "A-57",
    "setting": "eventsOf",
    "question": "Does a subscription get events of targets that another source system has sent?",
    "values": [
      {
        "value": "tenant",
        "meaning": "Of all targets of the tenant."
      },
      {
        "value": "sourceSystem",
        "meaning": "Only of targets of the subscription's source system. Events of routes are sent all the same."
      }
    ]
  }
];
