// Generated from contracts/ by `npm run generate`. Do not edit.

/** The operations of contracts/control.yaml. `body`: whether one is required; null where there is none. */
export const controlOperations = [
  {
    "id": "getHealth",
    "method": "GET",
    "path": "/health",
    "summary": "Whether a mock answers here. Needs no token.",
    "needsToken": false,
    "body": null
  },
  {
    "id": "redeemTicket",
    "method": "POST",
    "path": "/ticket",
    "summary": "Gives the token for the ticket of an address that start --open has opened, once. Needs no token.",
    "needsToken": false,
    "body": true
  },
  {
    "id": "reset",
    "method": "POST",
    "path": "/reset",
    "summary": "Back to the world of the scenario, clock included.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getClock",
    "method": "GET",
    "path": "/clock",
    "summary": "The mock's time.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "setClock",
    "method": "POST",
    "path": "/clock/set",
    "summary": "Sets the clock. Forwards, everything that is due on the way happens.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "advanceClock",
    "method": "POST",
    "path": "/clock/advance",
    "summary": "Moves the clock on. Everything that is due on the way happens, in order.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "drainClock",
    "method": "POST",
    "path": "/clock/drain",
    "summary": "Moves the clock on until nothing is due any more.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "freezeClock",
    "method": "POST",
    "path": "/clock/freeze",
    "summary": "Stands still from now on, until it is moved or runs again.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "runClock",
    "method": "POST",
    "path": "/clock/run",
    "summary": "Goes on by itself from where it stands, as real time does.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getState",
    "method": "GET",
    "path": "/state",
    "summary": "What there is, in numbers.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "listRecords",
    "method": "GET",
    "path": "/state/{kind}",
    "summary": "The records of a tenant, in the order of their numbers.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "exportState",
    "method": "GET",
    "path": "/state-file",
    "summary": "The whole state, for a file. API keys that are no mock values are in it as hashes.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "importState",
    "method": "PUT",
    "path": "/state-file",
    "summary": "Goes on from an exported state. A reset still returns to the scenario.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "listFaults",
    "method": "GET",
    "path": "/faults",
    "summary": "The faults, in the order in which they are tried.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "addFault",
    "method": "POST",
    "path": "/faults",
    "summary": "Adds a fault, tried before all others.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/faults",
    "summary": "Removes all faults.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "clearFault",
    "method": "DELETE",
    "path": "/faults/{name}",
    "summary": "Removes a fault.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "listRequests",
    "method": "GET",
    "path": "/requests",
    "summary": "The journal of requests, oldest first.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "clearRequests",
    "method": "DELETE",
    "path": "/requests",
    "summary": "Empties the journal.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getRequest",
    "method": "GET",
    "path": "/requests/{id}",
    "summary": "One request, with its answer.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getCurl",
    "method": "GET",
    "path": "/requests/{id}/curl",
    "summary": "A line for a shell that sends the request again.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getHar",
    "method": "GET",
    "path": "/requests-har",
    "summary": "The journal as an HTTP archive.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getConduct",
    "method": "GET",
    "path": "/conduct",
    "summary": "How each client has behaved.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "listSnapshots",
    "method": "GET",
    "path": "/snapshots",
    "summary": "The snapshots.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "saveSnapshot",
    "method": "PUT",
    "path": "/snapshots/{name}",
    "summary": "Keeps the state as it is under a name. A snapshot of this name is replaced.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "removeSnapshot",
    "method": "DELETE",
    "path": "/snapshots/{name}",
    "summary": "Forgets a snapshot.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "loadSnapshot",
    "method": "POST",
    "path": "/snapshots/{name}/load",
    "summary": "Returns to a snapshot.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getStanding",
    "method": "GET",
    "path": "/moves",
    "summary": "Where the work for a target stands, and what may be done now.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "makeMove",
    "method": "POST",
    "path": "/moves/{move}",
    "summary": "What people in Ordinavo do, by the names of timelines: startAppointment, approveReport and so on.",
    "needsToken": true,
    "body": false
  },
  {
    "id": "listTimeline",
    "method": "GET",
    "path": "/timeline",
    "summary": "The steps of the timeline that are still to come.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "nextStep",
    "method": "POST",
    "path": "/timeline/next",
    "summary": "Moves the clock to the next step, which happens.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "runTimeline",
    "method": "POST",
    "path": "/timeline/run",
    "summary": "The same for all steps that are left.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "checkExpectations",
    "method": "GET",
    "path": "/expectations",
    "summary": "Which expectations of the scenario hold now.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "waitFor",
    "method": "POST",
    "path": "/wait",
    "summary": "Answers as soon as the condition holds.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "waitForRequest",
    "method": "POST",
    "path": "/wait-for-request",
    "summary": "Answers as soon as the journal has so many requests that fit.",
    "needsToken": true,
    "body": false
  },
  {
    "id": "listSubscriptions",
    "method": "GET",
    "path": "/webhooks",
    "summary": "The webhook subscriptions of a tenant, with counts of their deliveries.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "listDeliveries",
    "method": "GET",
    "path": "/deliveries",
    "summary": "Webhook deliveries of a tenant with their attempts, oldest first.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getDelivery",
    "method": "GET",
    "path": "/deliveries/{id}",
    "summary": "One delivery.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "replayDelivery",
    "method": "POST",
    "path": "/deliveries/{id}/replay",
    "summary": "Sends a delivery once more, and answers when the attempt has been made.",
    "needsToken": true,
    "body": false
  },
  {
    "id": "listEvents",
    "method": "GET",
    "path": "/events",
    "summary": "What has occurred in a tenant, whether anybody wanted to know or not; oldest first.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "triggerEvent",
    "method": "POST",
    "path": "/trigger",
    "summary": "Makes an event happen, with all that leads to it: by an import where that causes it, else through the life cycle of a target.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "waitForDelivery",
    "method": "POST",
    "path": "/wait-for-delivery",
    "summary": "Answers as soon as so many deliveries have the status.",
    "needsToken": true,
    "body": false
  },
  {
    "id": "listTenants",
    "method": "GET",
    "path": "/tenants",
    "summary": "The tenants of the scenario, and their copies.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "cloneTenant",
    "method": "POST",
    "path": "/tenants",
    "summary": "Copies a tenant into a world of its own, with its own API keys, clock, faults and journal.",
    "needsToken": true,
    "body": false
  },
  {
    "id": "removeTenant",
    "method": "DELETE",
    "path": "/tenants/{key}",
    "summary": "Forgets a copy of a tenant.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "loadScenario",
    "method": "PUT",
    "path": "/scenario",
    "summary": "Begins anew with another scenario.",
    "needsToken": true,
    "body": true
  },
  {
    "id": "listScenarios",
    "method": "GET",
    "path": "/scenarios",
    "summary": "The scenarios that the package brings along.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getReceiver",
    "method": "GET",
    "path": "/receiver",
    "summary": "The built-in receiver of webhooks, and what has come to it.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "startReceiver",
    "method": "PUT",
    "path": "/receiver",
    "summary": "Switches it on: the subscriptions of the tenant post to it from now on.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "stopReceiver",
    "method": "DELETE",
    "path": "/receiver",
    "summary": "Switches it off: the subscriptions post to where they did before.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "listLines",
    "method": "GET",
    "path": "/lines/{of}",
    "summary": "A page of a list, newest first, for people to look at.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getFlow",
    "method": "GET",
    "path": "/flow",
    "summary": "How far everything has come, from the external system to the webhook.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "getStory",
    "method": "GET",
    "path": "/story",
    "summary": "All that has happened to one target, in the order of its times.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "explainRequest",
    "method": "GET",
    "path": "/explained/requests/{id}",
    "summary": "One exchange, and why it was answered so.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "explainImportJob",
    "method": "GET",
    "path": "/explained/import-jobs/{id}",
    "summary": "An import job with its items: what they were mapped to, by what, and why they were rejected or warned of.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "explainCustomer",
    "method": "GET",
    "path": "/explained/customers/{id}",
    "summary": "A customer with its locations and contacts.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "explainRouteSuggestion",
    "method": "GET",
    "path": "/explained/route-suggestions/{id}",
    "summary": "A route with the times and windows of its stops.",
    "needsToken": true,
    "body": null
  },
  {
    "id": "watchChanges",
    "method": "GET",
    "path": "/changes",
    "summary": "How far the world has come: at once, and then whenever something has changed, as server-sent events whose data are a Change each.",
    "needsToken": true,
    "body": null
  }
] as const;
