// Generated from contracts/ by `npm run generate`. Do not edit.
export const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ordinavo Connect API v1</title>
<link rel="icon" href="data:,">
<style>:root {
  color-scheme: light dark;
  --text: #1c2024;
  --quiet: #5a626b;
  --ground: #fff;
  --panel: #f4f6f8;
  --line: #d5dade;
  --link: #0b5cad;
  --mark: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4e7ea;
    --quiet: #a3abb4;
    --ground: #14171a;
    --panel: #1e2327;
    --line: #3a4147;
    --link: #7db8f5;
    --mark: #453a12;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font:
    1rem / 1.5 system-ui,
    sans-serif;
  overflow-wrap: anywhere;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
:target {
  background: var(--mark);
  scroll-margin-top: 1rem;
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 0;
  padding: 0.5rem;
  background: var(--ground);
}
nav,
main {
  padding: 1rem;
}
nav {
  background: var(--panel);
  font-size: 0.9rem;
}
nav ul {
  margin: 0 0 0.5rem;
  padding-left: 1rem;
  list-style: none;
}
nav li {
  padding: 0.15rem 0;
}
summary {
  cursor: pointer;
  padding: 0.15rem 0;
}
nav summary {
  font-weight: 600;
}
main {
  min-width: 0;
  max-width: 60rem;
}
h2 {
  margin-top: 3rem;
  border-bottom: 2px solid var(--line);
}
h3 {
  margin-top: 2.5rem;
}
h3 a,
h4 a {
  color: inherit;
  text-decoration: none;
}
h3 a:hover,
h4 a:hover {
  text-decoration: underline;
}
code,
pre {
  font-family: ui-monospace, monospace;
  font-size: 0.9em;
}
pre {
  margin: 0.25rem 0;
  padding: 0.75rem;
  background: var(--panel);
  border: 1px solid var(--line);
  white-space: pre-wrap;
}
table {
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  margin: 0.5rem 0;
}
th,
td {
  padding: 0.4rem 0.5rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  font-weight: normal;
}
thead th {
  font-weight: 600;
}
th:first-child {
  width: 35%;
}
.statuses th:first-child {
  width: 4.5rem;
}
td p,
td ul {
  margin: 0 0 0.25rem;
}
.quiet {
  color: var(--quiet);
  font-size: 0.9em;
}
dt {
  font-weight: 600;
}
@media (min-width: 64rem) {
  body {
    display: grid;
    grid-template-columns: 20rem 1fr;
  }
  nav {
    position: sticky;
    top: 0;
    height: 100vh;
    overflow-y: auto;
  }
  main {
    padding: 1rem 3rem;
  }
}
@media print {
  nav,
  .skip {
    display: none;
  }
  body {
    display: block;
    font-size: 10pt;
  }
  main {
    max-width: none;
  }
  tr {
    break-inside: avoid;
  }
  h2,
  h3,
  h4 {
    break-after: avoid;
  }
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
</style>
</head>
<body>
<nav aria-label="Contents">
<a class="skip" href="#contract">Skip the contents</a>
<details open><summary>Integration Health</summary><ul>
<li><a href="#tag-Integration-Health"><strong>Integration Health</strong></a></li>
<li><a href="#getIntegrationHealth">GET <code>/integration/health</code></a></li>
</ul></details>
<details open><summary>Inbound Targets</summary><ul>
<li><a href="#tag-Inbound-Targets"><strong>Inbound Targets</strong></a></li>
<li><a href="#importTarget">POST <code>/inbound/targets</code></a></li>
</ul></details>
<details open><summary>Batch Import</summary><ul>
<li><a href="#tag-Batch-Import"><strong>Batch Import</strong></a></li>
<li><a href="#importTargetsBatch">POST <code>/inbound/targets/batch</code></a></li>
</ul></details>
<details open><summary>Import Jobs</summary><ul>
<li><a href="#tag-Import-Jobs"><strong>Import Jobs</strong></a></li>
<li><a href="#listImportJobs">GET <code>/import-jobs</code></a></li>
<li><a href="#getImportJob">GET <code>/import-jobs/{importJobId}</code></a></li>
</ul></details>
<details open><summary>Route Suggestions</summary><ul>
<li><a href="#tag-Route-Suggestions"><strong>Route Suggestions</strong></a></li>
<li><a href="#createRouteSuggestion">POST <code>/route-suggestions</code></a></li>
<li><a href="#listRouteSuggestions">GET <code>/route-suggestions</code></a></li>
<li><a href="#getRouteSuggestion">GET <code>/route-suggestions/{routeSuggestionId}</code></a></li>
</ul></details>
<details open><summary>Webhooks</summary><ul>
<li><a href="#tag-Webhooks"><strong>Webhooks</strong></a></li>
<li><a href="#listWebhooks">GET <code>/webhooks</code></a></li>
<li><a href="#createWebhook">POST <code>/webhooks</code></a></li>
<li><a href="#getWebhook">GET <code>/webhooks/{webhookId}</code></a></li>
<li><a href="#updateWebhook">PATCH <code>/webhooks/{webhookId}</code></a></li>
<li><a href="#deleteWebhook">DELETE <code>/webhooks/{webhookId}</code></a></li>
</ul></details>
<details open><summary>Webhook Deliveries</summary><ul>
<li><a href="#tag-Webhook-Deliveries"><strong>Webhook Deliveries</strong></a></li>
<li><a href="#listWebhookDeliveries">GET <code>/webhook-deliveries</code></a></li>
<li><a href="#getWebhookDelivery">GET <code>/webhook-deliveries/{deliveryId}</code></a></li>
</ul></details>
<details><summary>Webhook events</summary><ul>
<li><a href="#events"><strong>Webhook events</strong></a></li>
<li><a href="#target.imported">target.imported</a></li>
<li><a href="#target.rejected">target.rejected</a></li>
<li><a href="#target.updated">target.updated</a></li>
<li><a href="#target.cancelled">target.cancelled</a></li>
<li><a href="#target.scheduled">target.scheduled</a></li>
<li><a href="#target.completed">target.completed</a></li>
<li><a href="#target.follow_up_created">target.follow_up_created</a></li>
<li><a href="#route.suggestion.created">route.suggestion.created</a></li>
<li><a href="#route.published">route.published</a></li>
<li><a href="#appointment.scheduled">appointment.scheduled</a></li>
<li><a href="#appointment.started">appointment.started</a></li>
<li><a href="#appointment.completed">appointment.completed</a></li>
<li><a href="#appointment.problem_reported">appointment.problem_reported</a></li>
<li><a href="#appointment.cancelled">appointment.cancelled</a></li>
<li><a href="#visit_report.created">visit_report.created</a></li>
<li><a href="#visit_report.submitted">visit_report.submitted</a></li>
<li><a href="#visit_report.approved">visit_report.approved</a></li>
<li><a href="#visit_report.rejected">visit_report.rejected</a></li>
<li><a href="#visit_report.follow_up_required">visit_report.follow_up_required</a></li>
<li><a href="#visit_report.problem_reported">visit_report.problem_reported</a></li>
<li><a href="#billing.event_created">billing.event_created</a></li>
<li><a href="#billing.event_ready">billing.event_ready</a></li>
<li><a href="#billing.event_sent">billing.event_sent</a></li>
<li><a href="#billing.event_failed">billing.event_failed</a></li>
</ul></details>
<details><summary>Answers of several operations</summary><ul>
<li><a href="#answers"><strong>Answers of several operations</strong></a></li>
<li><a href="#answer-ImportAccepted">ImportAccepted</a></li>
<li><a href="#answer-BadRequest">BadRequest</a></li>
<li><a href="#answer-Unauthorized">Unauthorized</a></li>
<li><a href="#answer-Forbidden">Forbidden</a></li>
<li><a href="#answer-NotFound">NotFound</a></li>
<li><a href="#answer-Conflict">Conflict</a></li>
<li><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></li>
<li><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></li>
<li><a href="#answer-Unprocessable">Unprocessable</a></li>
<li><a href="#answer-RateLimited">RateLimited</a></li>
<li><a href="#answer-ErrorResponse">ErrorResponse</a></li>
</ul></details>
<details><summary>Headers of answers</summary><ul>
<li><a href="#headers"><strong>Headers of answers</strong></a></li>
<li><a href="#header-X-Correlation-Id">X-Correlation-Id</a></li>
<li><a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a></li>
<li><a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a></li>
<li><a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></li>
<li><a href="#header-WWW-Authenticate">WWW-Authenticate</a></li>
<li><a href="#header-Retry-After">Retry-After</a></li>
</ul></details>
<details><summary>Error codes</summary><ul>
<li><a href="#error-codes"><strong>Error codes</strong></a></li>
<li><a href="#error-invalid_request">invalid_request</a></li>
<li><a href="#error-validation_failed">validation_failed</a></li>
<li><a href="#error-unauthorized">unauthorized</a></li>
<li><a href="#error-missing_scope">missing_scope</a></li>
<li><a href="#error-forbidden">forbidden</a></li>
<li><a href="#error-not_found">not_found</a></li>
<li><a href="#error-method_not_allowed">method_not_allowed</a></li>
<li><a href="#error-conflict">conflict</a></li>
<li><a href="#error-idempotency_conflict">idempotency_conflict</a></li>
<li><a href="#error-payload_too_large">payload_too_large</a></li>
<li><a href="#error-unsupported_media_type">unsupported_media_type</a></li>
<li><a href="#error-rate_limited">rate_limited</a></li>
<li><a href="#error-internal_error">internal_error</a></li>
</ul></details>
<details><summary>Schemas</summary><ul>
<li><a href="#schemas"><strong>Schemas</strong></a></li>
<li><a href="#schema-RecordId">RecordId</a></li>
<li><a href="#schema-Scope">Scope</a></li>
<li><a href="#schema-ErrorCode">ErrorCode</a></li>
<li><a href="#schema-ErrorResponse">ErrorResponse</a></li>
<li><a href="#schema-IntegrationHealthResponse">IntegrationHealthResponse</a></li>
<li><a href="#schema-Operation">Operation</a></li>
<li><a href="#schema-Priority">Priority</a></li>
<li><a href="#schema-InboundTargetDto">InboundTargetDto</a></li>
<li><a href="#schema-InboundTargetBatchDto">InboundTargetBatchDto</a></li>
<li><a href="#schema-CustomerDto">CustomerDto</a></li>
<li><a href="#schema-LocationDto">LocationDto</a></li>
<li><a href="#schema-ContactDto">ContactDto</a></li>
<li><a href="#schema-AddressDto">AddressDto</a></li>
<li><a href="#schema-PlanningDto">PlanningDto</a></li>
<li><a href="#schema-BusinessValueDto">BusinessValueDto</a></li>
<li><a href="#schema-ImportJobStatus">ImportJobStatus</a></li>
<li><a href="#schema-ImportedItemStatus">ImportedItemStatus</a></li>
<li><a href="#schema-ImportItemErrorCode">ImportItemErrorCode</a></li>
<li><a href="#schema-CustomerMappingStatus">CustomerMappingStatus</a></li>
<li><a href="#schema-CustomerMappingWarning">CustomerMappingWarning</a></li>
<li><a href="#schema-CustomerMapping">CustomerMapping</a></li>
<li><a href="#schema-CustomerMappingCounts">CustomerMappingCounts</a></li>
<li><a href="#schema-ImportItem">ImportItem</a></li>
<li><a href="#schema-ImportedItem">ImportedItem</a></li>
<li><a href="#schema-RejectedItem">RejectedItem</a></li>
<li><a href="#schema-ImportJobLinks">ImportJobLinks</a></li>
<li><a href="#schema-Count">Count</a></li>
<li><a href="#schema-ImportResponse">ImportResponse</a></li>
<li><a href="#schema-ImportAcceptedResponse">ImportAcceptedResponse</a></li>
<li><a href="#schema-ImportJobSummary">ImportJobSummary</a></li>
<li><a href="#schema-ImportJob">ImportJob</a></li>
<li><a href="#schema-ImportJobList">ImportJobList</a></li>
<li><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></li>
<li><a href="#schema-UnroutedReason">UnroutedReason</a></li>
<li><a href="#schema-RouteStopWarning">RouteStopWarning</a></li>
<li><a href="#schema-RouteSuggestionCreateDto">RouteSuggestionCreateDto</a></li>
<li><a href="#schema-RouteStop">RouteStop</a></li>
<li><a href="#schema-UnroutedTarget">UnroutedTarget</a></li>
<li><a href="#schema-RouteSuggestionLinks">RouteSuggestionLinks</a></li>
<li><a href="#schema-RouteSuggestionSummary">RouteSuggestionSummary</a></li>
<li><a href="#schema-RouteSuggestion">RouteSuggestion</a></li>
<li><a href="#schema-RouteSuggestionList">RouteSuggestionList</a></li>
<li><a href="#schema-EventType">EventType</a></li>
<li><a href="#schema-EventTypeFilter">EventTypeFilter</a></li>
<li><a href="#schema-PayloadOptions">PayloadOptions</a></li>
<li><a href="#schema-WebhookCreateDto">WebhookCreateDto</a></li>
<li><a href="#schema-WebhookUpdateDto">WebhookUpdateDto</a></li>
<li><a href="#schema-Webhook">Webhook</a></li>
<li><a href="#schema-WebhookCreated">WebhookCreated</a></li>
<li><a href="#schema-PayloadVersion">PayloadVersion</a></li>
<li><a href="#schema-WebhookList">WebhookList</a></li>
<li><a href="#schema-EventId">EventId</a></li>
<li><a href="#schema-DeliveryId">DeliveryId</a></li>
<li><a href="#schema-WebhookDeliveryStatus">WebhookDeliveryStatus</a></li>
<li><a href="#schema-WebhookDelivery">WebhookDelivery</a></li>
<li><a href="#schema-WebhookAttempt">WebhookAttempt</a></li>
<li><a href="#schema-WebhookDeliveryList">WebhookDeliveryList</a></li>
<li><a href="#schema-WebhookEnvelope">WebhookEnvelope</a></li>
<li><a href="#schema-CustomerContext">CustomerContext</a></li>
<li><a href="#schema-WebhookTarget">WebhookTarget</a></li>
<li><a href="#schema-WebhookRejection">WebhookRejection</a></li>
<li><a href="#schema-WebhookRouteSuggestion">WebhookRouteSuggestion</a></li>
<li><a href="#schema-WebhookAppointment">WebhookAppointment</a></li>
<li><a href="#schema-WebhookProblem">WebhookProblem</a></li>
<li><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></li>
<li><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></li>
<li><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></li>
</ul></details>
<details><summary>Assumptions</summary><ul>
<li><a href="#assumptions"><strong>Assumptions</strong></a></li>
<li><a href="#A-01">A-01 What does a 401 look like?</a></li>
<li><a href="#A-02">A-02 What happens to a customer-aware request without the scope customers.map?</a></li>
<li><a href="#A-03">A-03 What is in <code>customerMapping</code> for a key without customers.read?</a></li>
<li><a href="#A-04">A-04 How do lists work?</a></li>
<li><a href="#A-05">A-05 What does a route suggestion request and its answer look like?</a></li>
<li><a href="#A-06">A-06 What do webhook subscriptions and deliveries look like as resources?</a></li>
<li><a href="#A-07">A-07 Where are the field errors of a 400?</a></li>
<li><a href="#A-08">A-08 Which item error codes are there beside missing_external_id?</a></li>
<li><a href="#A-09">A-09 How large is the rate limit?</a></li>
<li><a href="#A-10">A-10 How long and for what does an idempotency key hold?</a></li>
<li><a href="#A-11">A-11 Which priorities are there?</a></li>
<li><a href="#A-12">A-12 Which target does an item mean?</a></li>
<li><a href="#A-13">A-13 What does an import answer when all items are rejected?</a></li>
<li><a href="#A-14">A-14 When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</a></li>
<li><a href="#A-15">A-15 Which fallbacks of ExternalIdFirst are safe?</a></li>
<li><a href="#A-16">A-16 What does a match by name and address look like, and an ambiguous one?</a></li>
<li><a href="#A-17">A-17 Is an archived or blocked customer linked?</a></li>
<li><a href="#A-18">A-18 How do customer, location and contact add up to one status?</a></li>
<li><a href="#A-19">A-19 How does an import job show mapping?</a></li>
<li><a href="#A-20">A-20 Which values do reports, billing events, appointments and targets have beside those in the examples?</a></li>
<li><a href="#A-21">A-21 Are contact details in webhook payloads by default?</a></li>
<li><a href="#A-22">A-22 When is a webhook delivery tried again?</a></li>
<li><a href="#A-23">A-23 What of cancelling twice, cancelling completed work, and importing after a cancel?</a></li>
<li><a href="#A-24">A-24 How large may a batch be?</a></li>
<li><a href="#A-25">A-25 Where does the correlation ID come from?</a></li>
<li><a href="#A-26">A-26 What does the health check answer?</a></li>
<li><a href="#A-27">A-27 In which order are requests checked?</a></li>
<li><a href="#A-28">A-28 Which dates are accepted?</a></li>
<li><a href="#A-29">A-29 What may an Idempotency-Key look like?</a></li>
<li><a href="#A-30">A-30 What if a key stands twice in one JSON object?</a></li>
<li><a href="#A-31">A-31 What of numbers that JSON can write but a double cannot hold?</a></li>
<li><a href="#A-32">A-32 Do path variants work (trailing slash, other case, double slash)?</a></li>
<li><a href="#A-33">A-33 Which codes do 405 and 415 carry, and what of requests that are not HTTP?</a></li>
<li><a href="#A-34">A-34 How are records numbered?</a></li>
<li><a href="#A-35">A-35 What does an update do with what the request leaves out?</a></li>
<li><a href="#A-36">A-36 What does <code>null</code> mean in a request?</a></li>
<li><a href="#A-37">A-37 What if an item names one thing in both generations of fields?</a></li>
<li><a href="#A-38">A-38 When does an accepted job turn <code>Processing</code>?</a></li>
<li><a href="#A-39">A-39 What does an import job show beyond the answer to its import, and what in a list?</a></li>
<li><a href="#A-40">A-40 What does a malformed ID in a path answer?</a></li>
<li><a href="#A-41">A-41 Are external IDs trimmed?</a></li>
<li><a href="#A-42">A-42 Which time windows are invalid?</a></li>
<li><a href="#A-43">A-43 Which bodies are read as JSON?</a></li>
<li><a href="#A-44">A-44 How are the imports of a client mapped that says nothing about it?</a></li>
<li><a href="#A-45">A-45 Which status has an item under ManualOnly?</a></li>
<li><a href="#A-46">A-46 What of a location or contact that belongs to another customer?</a></li>
<li><a href="#A-47">A-47 Is a record without an external ID created?</a></li>
<li><a href="#A-48">A-48 When is a location or contact created?</a></li>
<li><a href="#A-49">A-49 What does an update change, and what does mapping change beside?</a></li>
<li><a href="#A-50">A-50 What if several customers match by number, e-mail, or name and address?</a></li>
<li><a href="#A-51">A-51 What does a later import do to what a target is linked to?</a></li>
<li><a href="#A-52">A-52 When are two names equal, and when are two places the same?</a></li>
<li><a href="#A-53">A-53 When is <code>NotApplicable</code> shown?</a></li>
<li><a href="#A-54">A-54 What of archived or blocked locations and contacts?</a></li>
<li><a href="#A-55">A-55 Does a number, e-mail, or name and address count for a record that the source system calls by another external ID?</a></li>
<li><a href="#A-56">A-56 Which code has an error that a fault makes up?</a></li>
<li><a href="#A-57">A-57 Does a subscription get events of targets that another source system has sent?</a></li>
<li><a href="#A-58">A-58 Which URLs and secrets does a subscription take, and how many are there?</a></li>
<li><a href="#A-59">A-59 What are the &#34;billing details&#34; of a payload?</a></li>
<li><a href="#A-60">A-60 Which records does each event carry?</a></li>
<li><a href="#A-61">A-61 When do the events of an import occur?</a></li>
<li><a href="#A-62">A-62 What of a route suggestion does A-05 leave open?</a></li>
<li><a href="#A-63">A-63 Which moves does the life cycle allow, and which events do they cause?</a></li>
</ul></details>
</nav>
<main id="contract">
<h1>Ordinavo Connect API v1</h1>
<p><strong>The Connect API as its public documents describe it.</strong></p>
<p>Written from Ordinavo&#39;s public documents for <code>ordinavo-mock</code>. Unofficial, not by Ordinavo.</p><ul><li><code>x-assumed: A-nn</code> marks what no public document says. The register in <code>assumptions.yaml</code> holds the decision.</li><li><code>x-assumed-values</code> does the same for single values of an enumeration that is otherwise documented.</li><li>The scopes of an operation are the lists below <code>security</code>: one of them is needed, whole.</li><li><code>x-customer-aware-scope</code> is needed beside them once a request carries customer context (see A-02).</li><li>Clients ignore unknown fields, and so does the server.</li></ul>
<h2 id="addresses-and-keys">Addresses and keys</h2>
<dl><dt>Production</dt><dd><code>https://ordinavo.de/api/connect/v1</code></dd><dt>ordinavo-mock</dt><dd><code>http://127.0.0.1:4710/api/connect/v1</code></dd></dl>
<p><code>Authorization: Bearer &#60;api key&#62;</code>. The key belongs to an Integration Client and inherits its tenant and scopes.</p>
<section aria-labelledby="tag-Integration-Health">
<h2 id="tag-Integration-Health">Integration Health</h2>
<p>Whether authentication works.</p>
<h3 id="getIntegrationHealth"><a href="#getIntegrationHealth">GET <code>/integration/health</code></a></h3>
<p><strong>Check that authentication works</strong></p>
<dl><dt>Operation</dt><dd><code>getIntegrationHealth</code></dd><dt>Scope</dt><dd><code>integration.health.read</code></dd></dl>
<details><summary>What is assumed here: 2</summary><ul>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-26">A-26</a> What does the health check answer?</li>
</ul></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The key works.</p><p><a href="#schema-IntegrationHealthResponse">IntegrationHealthResponse</a> as <code>application/json</code></p>
<details><summary>Example: A client with every scope</summary><pre><code>{
  &#34;status&#34;: &#34;ok&#34;,
  &#34;apiVersion&#34;: &#34;v1&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;integrationClient&#34;: {
    &#34;id&#34;: &#34;erp&#34;,
    &#34;name&#34;: &#34;Logistics ERP&#34;,
    &#34;sourceSystem&#34;: &#34;logistics_erp&#34;
  },
  &#34;scopes&#34;: [
    &#34;integration.health.read&#34;,
    &#34;inbound.targets.write&#34;
  ],
  &#34;serverTimeUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Inbound-Targets">
<h2 id="tag-Inbound-Targets">Inbound Targets</h2>
<p>One target at a time.</p>
<h3 id="importTarget"><a href="#importTarget">POST <code>/inbound/targets</code></a></h3>
<p><strong>Create, update, upsert or cancel one target</strong></p>
<dl><dt>Operation</dt><dd><code>importTarget</code></dd><dt>Scope</dt><dd><code>inbound.targets.write</code> or <code>targets.write</code>; with customer context <code>customers.map</code> as well [<a href="#A-02">A-02</a>]</dd></dl>
<details><summary>What is assumed here: 15</summary><ul>
<li><a href="#A-02">A-02</a> What happens to a customer-aware request without the scope customers.map?</li>
<li><a href="#A-03">A-03</a> What is in <code>customerMapping</code> for a key without customers.read?</li>
<li><a href="#A-08">A-08</a> Which item error codes are there beside missing_external_id?</li>
<li><a href="#A-11">A-11</a> Which priorities are there?</li>
<li><a href="#A-12">A-12</a> Which target does an item mean?</li>
<li><a href="#A-13">A-13</a> What does an import answer when all items are rejected?</li>
<li><a href="#A-14">A-14</a> When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</li>
<li><a href="#A-16">A-16</a> What does a match by name and address look like, and an ambiguous one?</li>
<li><a href="#A-24">A-24</a> How large may a batch be?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</li>
<li><a href="#A-36">A-36</a> What does <code>null</code> mean in a request?</li>
<li><a href="#A-37">A-37</a> What if an item names one thing in both generations of fields?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>Idempotency-Key</code></th><td><p class="quiet">string, not empty, at most 255 characters, matches <code>^[!-~]+$</code></p><p>Same key and same content give the same result; other content under the same key is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">Assumed: [<a href="#A-29">A-29</a>]</p><p class="quiet">Example: <code>JOB-2026-000918</code></p></td></tr>
</tbody></table>
<h4>Request</h4>
<p><a href="#schema-InboundTargetDto">InboundTargetDto</a> as <code>application/json</code>, required</p>
<p>A job, delivery stop, pickup order, service visit or field task. Both generations of fields work and mix freely.
<code>null</code> counts as left out [<a href="#A-36">A-36</a>].</p><table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Default: the integration client&#39;s own [<a href="#A-12">A-12</a>].</p></td></tr>
<tr><th scope="row"><code>externalId</code></th><td><p class="quiet">string or null</p><p>The target&#39;s ID in the source system. Needed; an item without it is rejected with <code>missing_external_id</code>.</p></td></tr>
<tr><th scope="row"><code>externalType</code></th><td><p class="quiet">string or null, not empty</p></td></tr>
<tr><th scope="row"><code>operation</code></th><td><p class="quiet"><a href="#schema-Operation">Operation</a></p><p>Default: <code>upsert</code>.</p><p>One of <code>create</code>, <code>update</code>, <code>upsert</code>, <code>cancel</code>, <code>null</code>.</p></td></tr>
<tr><th scope="row"><code>templateKey</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>title</code></th><td><p class="quiet">string or null</p><p>Needed when the target is new.</p></td></tr>
<tr><th scope="row"><code>description</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer</code></th><td><p class="quiet"><a href="#schema-CustomerDto">CustomerDto</a></p><p>With <code>externalId</code> or <code>customerNumber</code> it is mapped to Ordinavo&#39;s own record; <code>name</code>, <code>contactName</code>, <code>phone</code> and <code>email</code> alone are plain text.</p></td></tr>
<tr><th scope="row"><code>customer.externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.customerNumber</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.name</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.type</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.industry</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.contactName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.email</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.phone</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.website</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location</code></th><td><p class="quiet"><a href="#schema-LocationDto">LocationDto</a></p></td></tr>
<tr><th scope="row"><code>location.externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.name</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.type</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.street</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.postalCode</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.city</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.region</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.country</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.latitude</code></th><td><p class="quiet">number or null, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>location.longitude</code></th><td><p class="quiet">number or null, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>location.defaultEstimatedWorkMinutes</code></th><td><p class="quiet">integer or null, at least 0, at most 9007199254740991</p></td></tr>
<tr><th scope="row"><code>location.defaultPriority</code></th><td><p class="quiet"><a href="#schema-Priority">Priority</a></p><p>One of <code>Low</code>, <code>Normal</code>, <code>Medium</code>, <code>High</code>, <code>Urgent</code>, <code>null</code>.</p><p class="quiet">Assumed: <code>Low</code> [<a href="#A-11">A-11</a>], <code>Urgent</code> [<a href="#A-11">A-11</a>]</p></td></tr>
<tr><th scope="row"><code>location.accessNotes</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.parkingNotes</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact</code></th><td><p class="quiet"><a href="#schema-ContactDto">ContactDto</a></p></td></tr>
<tr><th scope="row"><code>contact.externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.firstName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.lastName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.displayName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.role</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.department</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.email</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.phone</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.mobile</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.preferredContactMethod</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>address</code></th><td><p class="quiet"><a href="#schema-AddressDto">AddressDto</a></p></td></tr>
<tr><th scope="row"><code>address.street</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>address.postalCode</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>address.city</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>address.country</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>address.latitude</code></th><td><p class="quiet">number or null, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>address.longitude</code></th><td><p class="quiet">number or null, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>planning</code></th><td><p class="quiet"><a href="#schema-PlanningDto">PlanningDto</a></p><p><code>dueDate</code> and <code>preferredTimeWindow…</code> are the customer-aware names. Where an item uses both names for one thing, the first generation&#39;s counts [<a href="#A-37">A-37</a>].</p></td></tr>
<tr><th scope="row"><code>planning.routeDate</code></th><td><p class="quiet">string (date) or null</p></td></tr>
<tr><th scope="row"><code>planning.dueDate</code></th><td><p class="quiet">string (date) or null</p></td></tr>
<tr><th scope="row"><code>planning.dueAtUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>planning.timeWindowStartUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>planning.timeWindowEndUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>planning.preferredTimeWindowStart</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>planning.preferredTimeWindowEnd</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>planning.estimatedWorkMinutes</code></th><td><p class="quiet">integer or null, at least 0, at most 9007199254740991</p></td></tr>
<tr><th scope="row"><code>planning.priority</code></th><td><p class="quiet"><a href="#schema-Priority">Priority</a></p><p>One of <code>Low</code>, <code>Normal</code>, <code>Medium</code>, <code>High</code>, <code>Urgent</code>, <code>null</code>.</p><p class="quiet">Assumed: <code>Low</code> [<a href="#A-11">A-11</a>], <code>Urgent</code> [<a href="#A-11">A-11</a>]</p></td></tr>
<tr><th scope="row"><code>planning.fixedTime</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>businessValue</code></th><td><p class="quiet"><a href="#schema-BusinessValueDto">BusinessValueDto</a></p></td></tr>
<tr><th scope="row"><code>businessValue.expectedRevenue</code></th><td><p class="quiet">number or null</p></td></tr>
<tr><th scope="row"><code>businessValue.customerTier</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>businessValue.closeProbability</code></th><td><p class="quiet">number or null, at least 0, at most 100</p><p>Per cent.</p></td></tr>
<tr><th scope="row"><code>customFields</code></th><td><p class="quiet">object of string or null or null</p><p>Strings by name.</p></td></tr>
</tbody></table>
<details><summary>Example: S3: a delivery</summary><pre><code>{
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
  &#34;externalType&#34;: &#34;DeliveryOrder&#34;,
  &#34;operation&#34;: &#34;upsert&#34;,
  &#34;templateKey&#34;: &#34;delivery_stop&#34;,
  &#34;title&#34;: &#34;Delivery to Rhein-Ruhr Medical Supply&#34;,
  &#34;description&#34;: &#34;Medical supplies delivery for priority customer.&#34;,
  &#34;customer&#34;: {
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;,
    &#34;contactName&#34;: &#34;Anna Weber&#34;,
    &#34;phone&#34;: &#34;+49 201 123456&#34;,
    &#34;email&#34;: &#34;anna.weber@example.com&#34;
  },
  &#34;address&#34;: {
    &#34;street&#34;: &#34;Hachestrasse 12&#34;,
    &#34;postalCode&#34;: &#34;45127&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;country&#34;: &#34;DE&#34;,
    &#34;latitude&#34;: 51.4513,
    &#34;longitude&#34;: 7.0116
  },
  &#34;planning&#34;: {
    &#34;routeDate&#34;: &#34;2026-06-25&#34;,
    &#34;dueAtUtc&#34;: &#34;2026-06-25T10:00:00Z&#34;,
    &#34;timeWindowStartUtc&#34;: &#34;2026-06-25T08:00:00Z&#34;,
    &#34;timeWindowEndUtc&#34;: &#34;2026-06-25T13:00:00Z&#34;,
    &#34;estimatedWorkMinutes&#34;: 25,
    &#34;priority&#34;: &#34;High&#34;,
    &#34;fixedTime&#34;: false
  },
  &#34;businessValue&#34;: {
    &#34;expectedRevenue&#34;: 2500,
    &#34;customerTier&#34;: &#34;A&#34;,
    &#34;closeProbability&#34;: 75
  },
  &#34;customFields&#34;: {
    &#34;delivery_weight_kg&#34;: &#34;120&#34;,
    &#34;package_count&#34;: &#34;8&#34;,
    &#34;temperature_sensitive&#34;: &#34;true&#34;,
    &#34;delivery_note&#34;: &#34;Use rear entrance.&#34;
  }
}</code></pre></details>
<details><summary>Example: S3: cancel it</summary><pre><code>{
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
  &#34;operation&#34;: &#34;cancel&#34;,
  &#34;title&#34;: &#34;Cancelled delivery&#34;
}</code></pre></details>
<details><summary>Example: S2: no customer mapping</summary><pre><code>{
  &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
  &#34;title&#34;: &#34;Maintenance visit&#34;,
  &#34;description&#34;: &#34;Check refrigeration unit and document status.&#34;,
  &#34;planning&#34;: {
    &#34;priority&#34;: &#34;High&#34;,
    &#34;estimatedWorkMinutes&#34;: 45,
    &#34;dueDate&#34;: &#34;2026-07-01&#34;
  }
}</code></pre></details>
<details><summary>Example: S2: with customer, location and contact</summary><pre><code>{
  &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
  &#34;title&#34;: &#34;Maintenance visit&#34;,
  &#34;description&#34;: &#34;Check refrigeration unit and document status.&#34;,
  &#34;customer&#34;: {
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;street&#34;: &#34;Hachestrasse 12&#34;,
    &#34;postalCode&#34;: &#34;45127&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;country&#34;: &#34;DE&#34;,
    &#34;latitude&#34;: 51.451,
    &#34;longitude&#34;: 7.012,
    &#34;defaultEstimatedWorkMinutes&#34;: 45,
    &#34;defaultPriority&#34;: &#34;High&#34;
  },
  &#34;contact&#34;: {
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;,
    &#34;role&#34;: &#34;Operations Manager&#34;,
    &#34;email&#34;: &#34;anna.weber@example.com&#34;,
    &#34;phone&#34;: &#34;+49 201 123456&#34;
  },
  &#34;planning&#34;: {
    &#34;priority&#34;: &#34;High&#34;,
    &#34;estimatedWorkMinutes&#34;: 45,
    &#34;dueDate&#34;: &#34;2026-07-01&#34;,
    &#34;preferredTimeWindowStart&#34;: &#34;2026-07-01T08:00:00Z&#34;,
    &#34;preferredTimeWindowEnd&#34;: &#34;2026-07-01T14:00:00Z&#34;
  },
  &#34;customFields&#34;: {
    &#34;serviceType&#34;: &#34;Maintenance&#34;,
    &#34;assetId&#34;: &#34;FRIDGE-221&#34;
  }
}</code></pre></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The import job, done. A target that a business rule refuses is an answer too: <code>Failed</code> with one rejected item [<a href="#A-13">A-13</a>].</p><p><a href="#schema-ImportResponse">ImportResponse</a> as <code>application/json</code></p>
<details><summary>Example: S3: done at once</summary><pre><code>{
  &#34;importJobId&#34;: 184,
  &#34;status&#34;: &#34;Completed&#34;,
  &#34;totalItems&#34;: 1,
  &#34;createdItems&#34;: 1,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 0,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
      &#34;status&#34;: &#34;Created&#34;,
      &#34;targetId&#34;: 991,
      &#34;warnings&#34;: []
    }
  ],
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/184&#34;
  }
}</code></pre></details>
<details><summary>Example: Refused by a business rule [A-13]</summary><pre><code>{
  &#34;importJobId&#34;: 186,
  &#34;status&#34;: &#34;Failed&#34;,
  &#34;totalItems&#34;: 1,
  &#34;createdItems&#34;: 0,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 1,
  &#34;warningItems&#34;: 0,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
      &#34;status&#34;: &#34;Rejected&#34;,
      &#34;errorCode&#34;: &#34;target_already_exists&#34;,
      &#34;errorMessage&#34;: &#34;A target with the externalId DEL-2026-000918 exists already.&#34;
    }
  ],
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/186&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>202</code></th><td><p><a href="#answer-ImportAccepted">ImportAccepted</a></p><p>The import job, taken on. Poll it until it is done [<a href="#A-14">A-14</a>].</p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>409</code></th><td><p><a href="#answer-Conflict">Conflict</a></p><p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p></td></tr>
<tr><th scope="row"><code>413</code></th><td><p><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></p><p>The body is larger, or the batch longer, than the limit.</p></td></tr>
<tr><th scope="row"><code>415</code></th><td><p><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></p><p>The body is not sent as JSON.</p></td></tr>
<tr><th scope="row"><code>422</code></th><td><p><a href="#answer-Unprocessable">Unprocessable</a></p><p>A target that a business rule refuses, where <code>singleRejection</code> is <code>http</code>.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Batch-Import">
<h2 id="tag-Batch-Import">Batch Import</h2>
<p>Many targets in one request, each on its own.</p>
<h3 id="importTargetsBatch"><a href="#importTargetsBatch">POST <code>/inbound/targets/batch</code></a></h3>
<p><strong>Import many targets, each on its own</strong></p>
<dl><dt>Operation</dt><dd><code>importTargetsBatch</code></dd><dt>Scope</dt><dd><code>inbound.targets.batch.write</code>; with customer context <code>customers.map</code> as well [<a href="#A-02">A-02</a>]</dd></dl>
<details><summary>What is assumed here: 15</summary><ul>
<li><a href="#A-02">A-02</a> What happens to a customer-aware request without the scope customers.map?</li>
<li><a href="#A-03">A-03</a> What is in <code>customerMapping</code> for a key without customers.read?</li>
<li><a href="#A-08">A-08</a> Which item error codes are there beside missing_external_id?</li>
<li><a href="#A-11">A-11</a> Which priorities are there?</li>
<li><a href="#A-12">A-12</a> Which target does an item mean?</li>
<li><a href="#A-13">A-13</a> What does an import answer when all items are rejected?</li>
<li><a href="#A-14">A-14</a> When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</li>
<li><a href="#A-16">A-16</a> What does a match by name and address look like, and an ambiguous one?</li>
<li><a href="#A-24">A-24</a> How large may a batch be?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</li>
<li><a href="#A-36">A-36</a> What does <code>null</code> mean in a request?</li>
<li><a href="#A-37">A-37</a> What if an item names one thing in both generations of fields?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>Idempotency-Key</code></th><td><p class="quiet">string, not empty, at most 255 characters, matches <code>^[!-~]+$</code></p><p>Same key and same content give the same result; other content under the same key is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">Assumed: [<a href="#A-29">A-29</a>]</p><p class="quiet">Example: <code>JOB-2026-000918</code></p></td></tr>
</tbody></table>
<h4>Request</h4>
<p><a href="#schema-InboundTargetBatchDto">InboundTargetBatchDto</a> as <code>application/json</code>, required</p>
<p>Exactly one of <code>targets</code> and <code>items</code>, with 1 to 1000 targets [<a href="#A-24">A-24</a>]. What the batch says holds for each item that does not say it itself.</p><table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p></td></tr>
<tr><th scope="row"><code>batchId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>operation</code></th><td><p class="quiet"><a href="#schema-Operation">Operation</a></p><p><code>create</code> fails if the external ID exists, <code>update</code> if it is unknown, <code>upsert</code> does either, <code>cancel</code> cancels.</p><p>One of <code>create</code>, <code>update</code>, <code>upsert</code>, <code>cancel</code>, <code>null</code>.</p></td></tr>
<tr><th scope="row"><code>targets</code></th><td><p class="quiet">list of <a href="#schema-InboundTargetDto">InboundTargetDto</a> or null</p></td></tr>
<tr><th scope="row"><code>items</code></th><td><p class="quiet">list of <a href="#schema-InboundTargetDto">InboundTargetDto</a> or null</p></td></tr>
</tbody></table>
<details><summary>Example: S4: the array is called targets</summary><pre><code>{
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;batchId&#34;: &#34;BATCH-2026-06-25-AM&#34;,
  &#34;operation&#34;: &#34;upsert&#34;,
  &#34;targets&#34;: [
    {
      &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
      &#34;title&#34;: &#34;Delivery to Rhein-Ruhr Medical Supply&#34;,
      &#34;address&#34;: {
        &#34;street&#34;: &#34;Hachestrasse 12&#34;,
        &#34;postalCode&#34;: &#34;45127&#34;,
        &#34;city&#34;: &#34;Essen&#34;,
        &#34;country&#34;: &#34;DE&#34;,
        &#34;latitude&#34;: 51.4513,
        &#34;longitude&#34;: 7.0116
      },
      &#34;planning&#34;: {
        &#34;routeDate&#34;: &#34;2026-06-25&#34;,
        &#34;estimatedWorkMinutes&#34;: 25,
        &#34;priority&#34;: &#34;High&#34;
      },
      &#34;businessValue&#34;: {
        &#34;expectedRevenue&#34;: 2500
      }
    },
    {
      &#34;externalId&#34;: &#34;DEL-2026-000919&#34;,
      &#34;title&#34;: &#34;Pickup at City Pharmacy&#34;,
      &#34;address&#34;: {
        &#34;street&#34;: &#34;Kettwiger Strasse 35&#34;,
        &#34;postalCode&#34;: &#34;45127&#34;,
        &#34;city&#34;: &#34;Essen&#34;,
        &#34;country&#34;: &#34;DE&#34;,
        &#34;latitude&#34;: 51.4564,
        &#34;longitude&#34;: 7.0123
      },
      &#34;planning&#34;: {
        &#34;routeDate&#34;: &#34;2026-06-25&#34;,
        &#34;estimatedWorkMinutes&#34;: 20,
        &#34;priority&#34;: &#34;Medium&#34;
      }
    }
  ]
}</code></pre></details>
<details><summary>Example: S2: the array is called items</summary><pre><code>{
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;title&#34;: &#34;Maintenance visit&#34;,
      &#34;customer&#34;: {
        &#34;externalId&#34;: &#34;CUST-10042&#34;,
        &#34;customerNumber&#34;: &#34;RRM-001&#34;,
        &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
      },
      &#34;location&#34;: {
        &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
        &#34;name&#34;: &#34;Essen Center&#34;,
        &#34;city&#34;: &#34;Essen&#34;,
        &#34;country&#34;: &#34;DE&#34;
      },
      &#34;planning&#34;: {
        &#34;priority&#34;: &#34;High&#34;,
        &#34;estimatedWorkMinutes&#34;: 45
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-2026-000919&#34;,
      &#34;title&#34;: &#34;Branch inspection&#34;,
      &#34;customer&#34;: {
        &#34;externalId&#34;: &#34;CUST-20019&#34;,
        &#34;customerNumber&#34;: &#34;BR-019&#34;,
        &#34;name&#34;: &#34;Berg Retail Group&#34;
      },
      &#34;location&#34;: {
        &#34;externalId&#34;: &#34;LOC-BOCHUM-02&#34;,
        &#34;name&#34;: &#34;Bochum Store&#34;,
        &#34;city&#34;: &#34;Bochum&#34;,
        &#34;country&#34;: &#34;DE&#34;
      },
      &#34;planning&#34;: {
        &#34;priority&#34;: &#34;Normal&#34;,
        &#34;estimatedWorkMinutes&#34;: 30
      }
    }
  ]
}</code></pre></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The import job, done. A rejected item undoes nothing.</p><p><a href="#schema-ImportResponse">ImportResponse</a> as <code>application/json</code></p>
<details><summary>Example: S4: one of three rejected</summary><pre><code>{
  &#34;importJobId&#34;: 185,
  &#34;status&#34;: &#34;PartiallyFailed&#34;,
  &#34;totalItems&#34;: 3,
  &#34;createdItems&#34;: 2,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 1,
  &#34;warningItems&#34;: 0,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
      &#34;status&#34;: &#34;Created&#34;,
      &#34;targetId&#34;: 991,
      &#34;warnings&#34;: []
    },
    {
      &#34;externalId&#34;: &#34;DEL-2026-000919&#34;,
      &#34;status&#34;: &#34;Created&#34;,
      &#34;targetId&#34;: 992,
      &#34;warnings&#34;: []
    },
    {
      &#34;externalId&#34;: &#34;&#34;,
      &#34;status&#34;: &#34;Rejected&#34;,
      &#34;errorCode&#34;: &#34;missing_external_id&#34;,
      &#34;errorMessage&#34;: &#34;ExternalId is required.&#34;
    }
  ]
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>202</code></th><td><p><a href="#answer-ImportAccepted">ImportAccepted</a></p><p>The import job, taken on. Poll it until it is done [<a href="#A-14">A-14</a>].</p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>409</code></th><td><p><a href="#answer-Conflict">Conflict</a></p><p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p></td></tr>
<tr><th scope="row"><code>413</code></th><td><p><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></p><p>The body is larger, or the batch longer, than the limit.</p></td></tr>
<tr><th scope="row"><code>415</code></th><td><p><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></p><p>The body is not sent as JSON.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Import-Jobs">
<h2 id="tag-Import-Jobs">Import Jobs</h2>
<p>What became of an import.</p>
<h3 id="listImportJobs"><a href="#listImportJobs">GET <code>/import-jobs</code></a></h3>
<p><strong>The client&#39;s own import jobs, newest first</strong></p>
<dl><dt>Operation</dt><dd><code>listImportJobs</code></dd><dt>Scope</dt><dd><code>import_jobs.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-04">A-04</a>]. How do lists work?</p>
<details><summary>What is assumed here: 7</summary><ul>
<li><a href="#A-04">A-04</a> How do lists work?</li>
<li><a href="#A-13">A-13</a> What does an import answer when all items are rejected?</li>
<li><a href="#A-14">A-14</a> When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</li>
<li><a href="#A-19">A-19</a> How does an import job show mapping?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-39">A-39</a> What does an import job show beyond the answer to its import, and what in a list?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>limit</code> <span class="quiet">in the query</span></th><td><p class="quiet">integer, at least 1, at most 200, default <code>50</code></p></td></tr>
<tr><th scope="row"><code>cursor</code> <span class="quiet">in the query</span></th><td><p class="quiet">string, not empty</p><p>The <code>nextCursor</code> of the page before.</p></td></tr>
<tr><th scope="row"><code>status</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-ImportJobStatus">ImportJobStatus</a></p></td></tr>
<tr><th scope="row"><code>batchId</code> <span class="quiet">in the query</span></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code> <span class="quiet">in the query</span></th><td><p class="quiet">string</p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>One page.</p><p><a href="#schema-ImportJobList">ImportJobList</a> as <code>application/json</code></p>
<details><summary>Example: A last page with one job</summary><pre><code>{
  &#34;items&#34;: [
    {
      &#34;importJobId&#34;: 185,
      &#34;status&#34;: &#34;PartiallyFailed&#34;,
      &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
      &#34;batchId&#34;: &#34;BATCH-2026-06-25-AM&#34;,
      &#34;totalItems&#34;: 3,
      &#34;createdItems&#34;: 2,
      &#34;updatedItems&#34;: 0,
      &#34;cancelledItems&#34;: 0,
      &#34;rejectedItems&#34;: 1,
      &#34;warningItems&#34;: 0,
      &#34;customerMapping&#34;: {
        &#34;mapped&#34;: 0,
        &#34;created&#34;: 0,
        &#34;updated&#34;: 0,
        &#34;warning&#34;: 0,
        &#34;failed&#34;: 0,
        &#34;skipped&#34;: 0,
        &#34;notApplicable&#34;: 2
      },
      &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
      &#34;completedAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
      &#34;links&#34;: {
        &#34;importJob&#34;: &#34;/import-jobs/185&#34;
      }
    }
  ],
  &#34;nextCursor&#34;: null
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="getImportJob"><a href="#getImportJob">GET <code>/import-jobs/{importJobId}</code></a></h3>
<p><strong>One import job with its items</strong></p>
<dl><dt>Operation</dt><dd><code>getImportJob</code></dd><dt>Scope</dt><dd><code>import_jobs.read</code></dd></dl>
<details><summary>What is assumed here: 9</summary><ul>
<li><a href="#A-03">A-03</a> What is in <code>customerMapping</code> for a key without customers.read?</li>
<li><a href="#A-08">A-08</a> Which item error codes are there beside missing_external_id?</li>
<li><a href="#A-13">A-13</a> What does an import answer when all items are rejected?</li>
<li><a href="#A-14">A-14</a> When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</li>
<li><a href="#A-16">A-16</a> What does a match by name and address look like, and an ambiguous one?</li>
<li><a href="#A-19">A-19</a> How does an import job show mapping?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-39">A-39</a> What does an import job show beyond the answer to its import, and what in a list?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The job.</p><p><a href="#schema-ImportJob">ImportJob</a> as <code>application/json</code></p>
<details><summary>Example: The job of the single import above</summary><pre><code>{
  &#34;importJobId&#34;: 184,
  &#34;status&#34;: &#34;Completed&#34;,
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;batchId&#34;: null,
  &#34;totalItems&#34;: 1,
  &#34;createdItems&#34;: 1,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 0,
  &#34;customerMapping&#34;: {
    &#34;mapped&#34;: 0,
    &#34;created&#34;: 0,
    &#34;updated&#34;: 0,
    &#34;warning&#34;: 0,
    &#34;failed&#34;: 0,
    &#34;skipped&#34;: 0,
    &#34;notApplicable&#34;: 1
  },
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;DEL-2026-000918&#34;,
      &#34;status&#34;: &#34;Created&#34;,
      &#34;targetId&#34;: 991,
      &#34;warnings&#34;: []
    }
  ],
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;completedAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/184&#34;
  }
}</code></pre></details>
<details><summary>Example: The job of the customer-aware import above, done</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Completed&#34;,
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;batchId&#34;: null,
  &#34;totalItems&#34;: 1,
  &#34;createdItems&#34;: 1,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 0,
  &#34;customerMapping&#34;: {
    &#34;mapped&#34;: 1,
    &#34;created&#34;: 0,
    &#34;updated&#34;: 0,
    &#34;warning&#34;: 0,
    &#34;failed&#34;: 0,
    &#34;skipped&#34;: 0,
    &#34;notApplicable&#34;: 0
  },
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;status&#34;: &#34;Created&#34;,
      &#34;targetId&#34;: 456,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Mapped&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: 56,
        &#34;warnings&#34;: []
      }
    }
  ],
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;completedAtUtc&#34;: &#34;2026-06-24T06:00:00.250Z&#34;,
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/123&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Route-Suggestions">
<h2 id="tag-Route-Suggestions">Route Suggestions</h2>
<p>Drafts of routes, made from imported targets.</p>
<h3 id="createRouteSuggestion"><a href="#createRouteSuggestion">POST <code>/route-suggestions</code></a></h3>
<p><strong>Have a route drafted</strong></p>
<p>From the targets of an import job, or from targets by their IDs. Targets that cannot be routed are told with the reason; they are no error.</p><dl><dt>Operation</dt><dd><code>createRouteSuggestion</code></dd><dt>Scope</dt><dd><code>route_suggestions.create</code></dd></dl>
<p>No public document describes this operation [<a href="#A-05">A-05</a>]. What does a route suggestion request and its answer look like?</p>
<details><summary>What is assumed here: 6</summary><ul>
<li><a href="#A-05">A-05</a> What does a route suggestion request and its answer look like?</li>
<li><a href="#A-24">A-24</a> How large may a batch be?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>Idempotency-Key</code></th><td><p class="quiet">string, not empty, at most 255 characters, matches <code>^[!-~]+$</code></p><p>Same key and same content give the same result; other content under the same key is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">Assumed: [<a href="#A-29">A-29</a>]</p><p class="quiet">Example: <code>JOB-2026-000918</code></p></td></tr>
</tbody></table>
<h4>Request</h4>
<p><a href="#schema-RouteSuggestionCreateDto">RouteSuggestionCreateDto</a> as <code>application/json</code>, required</p>
<p>Exactly one of <code>importJobId</code> and <code>targetIds</code> says which targets are meant.</p><table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code></th><td><p class="quiet">integer or null, at least 1, at most 9007199254740991</p><p>One of the client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>targetIds</code></th><td><p class="quiet">list of <a href="#schema-RecordId">RecordId</a> or null, not empty, at most 2000 entries</p><p>Targets of the source systems that the client may name.</p></td></tr>
<tr><th scope="row"><code>routeDate</code></th><td><p class="quiet">string (date) or null</p><p>Default: the earliest of the targets&#39; route and due dates, else the day of <code>startTimeUtc</code>, else today.</p></td></tr>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, not empty, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>start</code></th><td><p class="quiet">object or null</p><p>Where the round begins and ends. Default: at the first stop by time window.</p></td></tr>
<tr><th scope="row"><code>start.latitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>start.longitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>startTimeUtc</code></th><td><p class="quiet">string (date-time) or null</p><p>Default: 08:00 of the route date.</p></td></tr>
<tr><th scope="row"><code>maxStops</code></th><td><p class="quiet">integer or null, at least 1, at most 2000</p><p>Default, and most: 2000. The targets of highest priority are kept.</p></td></tr>
</tbody></table>
<details><summary>Example: The targets of an import job, from the depot</summary><pre><code>{
  &#34;importJobId&#34;: 185,
  &#34;routeDate&#34;: &#34;2026-06-25&#34;,
  &#34;name&#34;: &#34;Ruhr, Thursday&#34;,
  &#34;start&#34;: {
    &#34;latitude&#34;: 51.4566,
    &#34;longitude&#34;: 7.0123
  },
  &#34;startTimeUtc&#34;: &#34;2026-06-25T07:00:00Z&#34;
}</code></pre></details>
<details><summary>Example: Targets by their IDs, eight stops at most</summary><pre><code>{
  &#34;targetIds&#34;: [
    991,
    992
  ],
  &#34;maxStops&#34;: 8
}</code></pre></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>201</code></th><td><p>The draft.</p><p><a href="#schema-RouteSuggestion">RouteSuggestion</a> as <code>application/json</code></p>
<details><summary>Example: A draft with two stops, of which one comes too late</summary><pre><code>{
  &#34;routeSuggestionId&#34;: 1,
  &#34;status&#34;: &#34;Draft&#34;,
  &#34;name&#34;: &#34;Ruhr, Thursday&#34;,
  &#34;routeDate&#34;: &#34;2026-06-25&#34;,
  &#34;importJobId&#34;: 185,
  &#34;stops&#34;: [
    {
      &#34;sequence&#34;: 1,
      &#34;targetId&#34;: 992,
      &#34;externalId&#34;: &#34;JOB-2026-000919&#34;,
      &#34;title&#34;: &#34;Branch inspection&#34;,
      &#34;latitude&#34;: 51.4818,
      &#34;longitude&#34;: 7.2162,
      &#34;plannedArrivalUtc&#34;: &#34;2026-06-25T07:18:00.000Z&#34;,
      &#34;plannedDepartureUtc&#34;: &#34;2026-06-25T07:48:00.000Z&#34;,
      &#34;estimatedWorkMinutes&#34;: 30,
      &#34;priority&#34;: &#34;Normal&#34;,
      &#34;customer&#34;: null,
      &#34;location&#34;: null,
      &#34;warnings&#34;: [
        &#34;TimeWindowMissed&#34;
      ]
    },
    {
      &#34;sequence&#34;: 2,
      &#34;targetId&#34;: 991,
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;title&#34;: &#34;Maintenance visit&#34;,
      &#34;latitude&#34;: 51.451,
      &#34;longitude&#34;: 7.012,
      &#34;plannedArrivalUtc&#34;: &#34;2026-06-25T08:06:00.000Z&#34;,
      &#34;plannedDepartureUtc&#34;: &#34;2026-06-25T08:51:00.000Z&#34;,
      &#34;estimatedWorkMinutes&#34;: 45,
      &#34;priority&#34;: &#34;High&#34;,
      &#34;customer&#34;: {
        &#34;ordinavoCustomerId&#34;: 12,
        &#34;externalId&#34;: &#34;CUST-10042&#34;,
        &#34;customerNumber&#34;: &#34;RRM-001&#34;,
        &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
      },
      &#34;location&#34;: {
        &#34;ordinavoLocationId&#34;: 34,
        &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
        &#34;name&#34;: &#34;Essen Center&#34;,
        &#34;city&#34;: &#34;Essen&#34;,
        &#34;hasCoordinates&#34;: true
      },
      &#34;warnings&#34;: []
    }
  ],
  &#34;unroutedTargets&#34;: [
    {
      &#34;targetId&#34;: 993,
      &#34;reason&#34;: &#34;MissingCoordinates&#34;
    }
  ],
  &#34;totalDistanceKm&#34;: 29.58,
  &#34;totalTravelMinutes&#34;: 37,
  &#34;totalWorkMinutes&#34;: 75,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;links&#34;: {
    &#34;routeSuggestion&#34;: &#34;/route-suggestions/1&#34;,
    &#34;importJob&#34;: &#34;/import-jobs/185&#34;
  }
}</code></pre></details>
<details><summary>Example: No target has coordinates</summary><pre><code>{
  &#34;routeSuggestionId&#34;: 2,
  &#34;status&#34;: &#34;Draft&#34;,
  &#34;name&#34;: null,
  &#34;routeDate&#34;: &#34;2026-06-25&#34;,
  &#34;importJobId&#34;: null,
  &#34;stops&#34;: [],
  &#34;unroutedTargets&#34;: [
    {
      &#34;targetId&#34;: 993,
      &#34;reason&#34;: &#34;MissingCoordinates&#34;
    }
  ],
  &#34;totalDistanceKm&#34;: 0,
  &#34;totalTravelMinutes&#34;: 0,
  &#34;totalWorkMinutes&#34;: 0,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;links&#34;: {
    &#34;routeSuggestion&#34;: &#34;/route-suggestions/2&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>409</code></th><td><p><a href="#answer-Conflict">Conflict</a></p><p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p></td></tr>
<tr><th scope="row"><code>413</code></th><td><p><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></p><p>The body is larger, or the batch longer, than the limit.</p></td></tr>
<tr><th scope="row"><code>415</code></th><td><p><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></p><p>The body is not sent as JSON.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="listRouteSuggestions"><a href="#listRouteSuggestions">GET <code>/route-suggestions</code></a></h3>
<p><strong>Route suggestions of the client&#39;s targets, newest first</strong></p>
<dl><dt>Operation</dt><dd><code>listRouteSuggestions</code></dd><dt>Scope</dt><dd><code>route_suggestions.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-05">A-05</a>]. What does a route suggestion request and its answer look like?</p>
<details><summary>What is assumed here: 3</summary><ul>
<li><a href="#A-05">A-05</a> What does a route suggestion request and its answer look like?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>limit</code> <span class="quiet">in the query</span></th><td><p class="quiet">integer, at least 1, at most 200, default <code>50</code></p></td></tr>
<tr><th scope="row"><code>cursor</code> <span class="quiet">in the query</span></th><td><p class="quiet">string, not empty</p><p>The <code>nextCursor</code> of the page before.</p></td></tr>
<tr><th scope="row"><code>status</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></p></td></tr>
<tr><th scope="row"><code>importJobId</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>One page, without the stops.</p><p><a href="#schema-RouteSuggestionList">RouteSuggestionList</a> as <code>application/json</code></p>
<details><summary>Example: A last page with one suggestion</summary><pre><code>{
  &#34;items&#34;: [
    {
      &#34;routeSuggestionId&#34;: 1,
      &#34;status&#34;: &#34;Draft&#34;,
      &#34;name&#34;: &#34;Ruhr, Thursday&#34;,
      &#34;routeDate&#34;: &#34;2026-06-25&#34;,
      &#34;importJobId&#34;: 185,
      &#34;stopCount&#34;: 2,
      &#34;unroutedTargetCount&#34;: 1,
      &#34;totalDistanceKm&#34;: 29.58,
      &#34;totalTravelMinutes&#34;: 37,
      &#34;totalWorkMinutes&#34;: 75,
      &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
      &#34;links&#34;: {
        &#34;routeSuggestion&#34;: &#34;/route-suggestions/1&#34;,
        &#34;importJob&#34;: &#34;/import-jobs/185&#34;
      }
    }
  ],
  &#34;nextCursor&#34;: null
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="getRouteSuggestion"><a href="#getRouteSuggestion">GET <code>/route-suggestions/{routeSuggestionId}</code></a></h3>
<p><strong>One route suggestion with its stops</strong></p>
<dl><dt>Operation</dt><dd><code>getRouteSuggestion</code></dd><dt>Scope</dt><dd><code>route_suggestions.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-05">A-05</a>]. What does a route suggestion request and its answer look like?</p>
<details><summary>What is assumed here: 3</summary><ul>
<li><a href="#A-05">A-05</a> What does a route suggestion request and its answer look like?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>routeSuggestionId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The suggestion.</p><p><a href="#schema-RouteSuggestion">RouteSuggestion</a> as <code>application/json</code></p>
<details><summary>Example: A draft with two stops, of which one comes too late</summary><pre><code>{
  &#34;routeSuggestionId&#34;: 1,
  &#34;status&#34;: &#34;Draft&#34;,
  &#34;name&#34;: &#34;Ruhr, Thursday&#34;,
  &#34;routeDate&#34;: &#34;2026-06-25&#34;,
  &#34;importJobId&#34;: 185,
  &#34;stops&#34;: [
    {
      &#34;sequence&#34;: 1,
      &#34;targetId&#34;: 992,
      &#34;externalId&#34;: &#34;JOB-2026-000919&#34;,
      &#34;title&#34;: &#34;Branch inspection&#34;,
      &#34;latitude&#34;: 51.4818,
      &#34;longitude&#34;: 7.2162,
      &#34;plannedArrivalUtc&#34;: &#34;2026-06-25T07:18:00.000Z&#34;,
      &#34;plannedDepartureUtc&#34;: &#34;2026-06-25T07:48:00.000Z&#34;,
      &#34;estimatedWorkMinutes&#34;: 30,
      &#34;priority&#34;: &#34;Normal&#34;,
      &#34;customer&#34;: null,
      &#34;location&#34;: null,
      &#34;warnings&#34;: [
        &#34;TimeWindowMissed&#34;
      ]
    },
    {
      &#34;sequence&#34;: 2,
      &#34;targetId&#34;: 991,
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;title&#34;: &#34;Maintenance visit&#34;,
      &#34;latitude&#34;: 51.451,
      &#34;longitude&#34;: 7.012,
      &#34;plannedArrivalUtc&#34;: &#34;2026-06-25T08:06:00.000Z&#34;,
      &#34;plannedDepartureUtc&#34;: &#34;2026-06-25T08:51:00.000Z&#34;,
      &#34;estimatedWorkMinutes&#34;: 45,
      &#34;priority&#34;: &#34;High&#34;,
      &#34;customer&#34;: {
        &#34;ordinavoCustomerId&#34;: 12,
        &#34;externalId&#34;: &#34;CUST-10042&#34;,
        &#34;customerNumber&#34;: &#34;RRM-001&#34;,
        &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
      },
      &#34;location&#34;: {
        &#34;ordinavoLocationId&#34;: 34,
        &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
        &#34;name&#34;: &#34;Essen Center&#34;,
        &#34;city&#34;: &#34;Essen&#34;,
        &#34;hasCoordinates&#34;: true
      },
      &#34;warnings&#34;: []
    }
  ],
  &#34;unroutedTargets&#34;: [
    {
      &#34;targetId&#34;: 993,
      &#34;reason&#34;: &#34;MissingCoordinates&#34;
    }
  ],
  &#34;totalDistanceKm&#34;: 29.58,
  &#34;totalTravelMinutes&#34;: 37,
  &#34;totalWorkMinutes&#34;: 75,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;links&#34;: {
    &#34;routeSuggestion&#34;: &#34;/route-suggestions/1&#34;,
    &#34;importJob&#34;: &#34;/import-jobs/185&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Webhooks">
<h2 id="tag-Webhooks">Webhooks</h2>
<p>Subscriptions to events.</p>
<h3 id="listWebhooks"><a href="#listWebhooks">GET <code>/webhooks</code></a></h3>
<p><strong>The client&#39;s own subscriptions, newest first</strong></p>
<dl><dt>Operation</dt><dd><code>listWebhooks</code></dd><dt>Scope</dt><dd><code>webhooks.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 4</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-21">A-21</a> Are contact details in webhook payloads by default?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>limit</code> <span class="quiet">in the query</span></th><td><p class="quiet">integer, at least 1, at most 200, default <code>50</code></p></td></tr>
<tr><th scope="row"><code>cursor</code> <span class="quiet">in the query</span></th><td><p class="quiet">string, not empty</p><p>The <code>nextCursor</code> of the page before.</p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>One page.</p><p><a href="#schema-WebhookList">WebhookList</a> as <code>application/json</code></p>
<details><summary>Example: A last page with one subscription</summary><pre><code>{
  &#34;items&#34;: [
    {
      &#34;webhookId&#34;: 1,
      &#34;name&#34;: &#34;Customer portal&#34;,
      &#34;url&#34;: &#34;http://127.0.0.1:5005/&#34;,
      &#34;eventTypes&#34;: [
        &#34;*&#34;
      ],
      &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
      &#34;isActive&#34;: true,
      &#34;payloadOptions&#34;: {
        &#34;customerContext&#34;: true,
        &#34;contactDetails&#34;: false,
        &#34;summaryPreview&#34;: false,
        &#34;billingDetails&#34;: false
      },
      &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
      &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
    }
  ],
  &#34;nextCursor&#34;: null
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="createWebhook"><a href="#createWebhook">POST <code>/webhooks</code></a></h3>
<p><strong>Subscribe a receiver to events</strong></p>
<dl><dt>Operation</dt><dd><code>createWebhook</code></dd><dt>Scope</dt><dd><code>webhooks.manage</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 8</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-21">A-21</a> Are contact details in webhook payloads by default?</li>
<li><a href="#A-24">A-24</a> How large may a batch be?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</li>
<li><a href="#A-58">A-58</a> Which URLs and secrets does a subscription take, and how many are there?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>Idempotency-Key</code></th><td><p class="quiet">string, not empty, at most 255 characters, matches <code>^[!-~]+$</code></p><p>Same key and same content give the same result; other content under the same key is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">Assumed: [<a href="#A-29">A-29</a>]</p><p class="quiet">Example: <code>JOB-2026-000918</code></p></td></tr>
</tbody></table>
<h4>Request</h4>
<p><a href="#schema-WebhookCreateDto">WebhookCreateDto</a> as <code>application/json</code>, required</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>url</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, not empty</p><p>An <code>http</code> or <code>https</code> URL without user info, of at most 2,048 characters [<a href="#A-58">A-58</a>].</p></td></tr>
<tr><th scope="row"><code>eventTypes</code></th><td><p class="quiet">list of <a href="#schema-EventTypeFilter">EventTypeFilter</a> or null, not empty</p><p><code>[&#34;*&#34;]</code> for all.</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Whose external IDs the payloads carry. Default: the integration client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>isActive</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions</code></th><td><p class="quiet">object or null</p><p>What is left out keeps its default, in an update what it was.</p></td></tr>
<tr><th scope="row"><code>payloadOptions.customerContext</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.contactDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.summaryPreview</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.billingDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>secret</code></th><td><p class="quiet">string or null, at least 16 characters, at most 200 characters, matches <code>^[!-~]+$</code></p><p>16 to 200 visible ASCII characters. Default: a new one.</p></td></tr>
</tbody></table>
<details><summary>Example: All events, with what is the default</summary><pre><code>{
  &#34;url&#34;: &#34;http://127.0.0.1:5005/&#34;
}</code></pre></details>
<details><summary>Example: Reports and billing, with previews</summary><pre><code>{
  &#34;name&#34;: &#34;Billing&#34;,
  &#34;url&#34;: &#34;https://erp.example.com/ordinavo&#34;,
  &#34;eventTypes&#34;: [
    &#34;visit_report.approved&#34;,
    &#34;billing.event_created&#34;
  ],
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;payloadOptions&#34;: {
    &#34;summaryPreview&#34;: true,
    &#34;billingDetails&#34;: true
  },
  &#34;secret&#34;: &#34;whsec_MOCKerp0000000000000000000000001&#34;
}</code></pre></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>201</code></th><td><p>The subscription, with its secret. No other answer shows it.</p><p><a href="#schema-WebhookCreated">WebhookCreated</a> as <code>application/json</code></p>
<details><summary>Example: A new subscription, with its secret</summary><pre><code>{
  &#34;webhookId&#34;: 1,
  &#34;name&#34;: &#34;Customer portal&#34;,
  &#34;url&#34;: &#34;http://127.0.0.1:5005/&#34;,
  &#34;eventTypes&#34;: [
    &#34;*&#34;
  ],
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;isActive&#34;: true,
  &#34;payloadOptions&#34;: {
    &#34;customerContext&#34;: true,
    &#34;contactDetails&#34;: false,
    &#34;summaryPreview&#34;: false,
    &#34;billingDetails&#34;: false
  },
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
  &#34;secret&#34;: &#34;whsec_MOCKerp0000000000000000000000001&#34;
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>409</code></th><td><p><a href="#answer-Conflict">Conflict</a></p><p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p></td></tr>
<tr><th scope="row"><code>413</code></th><td><p><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></p><p>The body is larger, or the batch longer, than the limit.</p></td></tr>
<tr><th scope="row"><code>415</code></th><td><p><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></p><p>The body is not sent as JSON.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="getWebhook"><a href="#getWebhook">GET <code>/webhooks/{webhookId}</code></a></h3>
<p><strong>One subscription</strong></p>
<dl><dt>Operation</dt><dd><code>getWebhook</code></dd><dt>Scope</dt><dd><code>webhooks.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 4</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-21">A-21</a> Are contact details in webhook payloads by default?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>webhookId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The subscription.</p><p><a href="#schema-Webhook">Webhook</a> as <code>application/json</code></p>
<details><summary>Example: A subscription</summary><pre><code>{
  &#34;webhookId&#34;: 1,
  &#34;name&#34;: &#34;Customer portal&#34;,
  &#34;url&#34;: &#34;http://127.0.0.1:5005/&#34;,
  &#34;eventTypes&#34;: [
    &#34;*&#34;
  ],
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;isActive&#34;: true,
  &#34;payloadOptions&#34;: {
    &#34;customerContext&#34;: true,
    &#34;contactDetails&#34;: false,
    &#34;summaryPreview&#34;: false,
    &#34;billingDetails&#34;: false
  },
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="updateWebhook"><a href="#updateWebhook">PATCH <code>/webhooks/{webhookId}</code></a></h3>
<p><strong>Change, switch off or on, or give another secret</strong></p>
<dl><dt>Operation</dt><dd><code>updateWebhook</code></dd><dt>Scope</dt><dd><code>webhooks.manage</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 8</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-21">A-21</a> Are contact details in webhook payloads by default?</li>
<li><a href="#A-24">A-24</a> How large may a batch be?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
<li><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</li>
<li><a href="#A-58">A-58</a> Which URLs and secrets does a subscription take, and how many are there?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>webhookId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>Idempotency-Key</code></th><td><p class="quiet">string, not empty, at most 255 characters, matches <code>^[!-~]+$</code></p><p>Same key and same content give the same result; other content under the same key is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">Assumed: [<a href="#A-29">A-29</a>]</p><p class="quiet">Example: <code>JOB-2026-000918</code></p></td></tr>
</tbody></table>
<h4>Request</h4>
<p><a href="#schema-WebhookUpdateDto">WebhookUpdateDto</a> as <code>application/json</code>, required</p>
<p>What is left out stays.</p><table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>url</code></th><td><p class="quiet">string or null, not empty</p><p>An <code>http</code> or <code>https</code> URL without user info, of at most 2,048 characters [<a href="#A-58">A-58</a>].</p></td></tr>
<tr><th scope="row"><code>eventTypes</code></th><td><p class="quiet">list of <a href="#schema-EventTypeFilter">EventTypeFilter</a> or null, not empty</p><p><code>[&#34;*&#34;]</code> for all.</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Whose external IDs the payloads carry. Default: the integration client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>isActive</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions</code></th><td><p class="quiet">object or null</p><p>What is left out keeps its default, in an update what it was.</p></td></tr>
<tr><th scope="row"><code>payloadOptions.customerContext</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.contactDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.summaryPreview</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.billingDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>secret</code></th><td><p class="quiet">string or null, at least 16 characters, at most 200 characters, matches <code>^[!-~]+$</code></p><p>16 to 200 visible ASCII characters. Default: a new one.</p></td></tr>
</tbody></table>
<details><summary>Example: Switch it off</summary><pre><code>{
  &#34;isActive&#34;: false
}</code></pre></details>
<details><summary>Example: Another secret</summary><pre><code>{
  &#34;secret&#34;: &#34;whsec_MOCKerp0000000000000000000000002&#34;
}</code></pre></details>
<details><summary>Example: With previews of reports</summary><pre><code>{
  &#34;payloadOptions&#34;: {
    &#34;summaryPreview&#34;: true
  }
}</code></pre></details>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The subscription as it is now.</p><p><a href="#schema-Webhook">Webhook</a> as <code>application/json</code></p>
<details><summary>Example: A subscription</summary><pre><code>{
  &#34;webhookId&#34;: 1,
  &#34;name&#34;: &#34;Customer portal&#34;,
  &#34;url&#34;: &#34;http://127.0.0.1:5005/&#34;,
  &#34;eventTypes&#34;: [
    &#34;*&#34;
  ],
  &#34;sourceSystem&#34;: &#34;logistics_erp&#34;,
  &#34;isActive&#34;: true,
  &#34;payloadOptions&#34;: {
    &#34;customerContext&#34;: true,
    &#34;contactDetails&#34;: false,
    &#34;summaryPreview&#34;: false,
    &#34;billingDetails&#34;: false
  },
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>409</code></th><td><p><a href="#answer-Conflict">Conflict</a></p><p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p></td></tr>
<tr><th scope="row"><code>413</code></th><td><p><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></p><p>The body is larger, or the batch longer, than the limit.</p></td></tr>
<tr><th scope="row"><code>415</code></th><td><p><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></p><p>The body is not sent as JSON.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="deleteWebhook"><a href="#deleteWebhook">DELETE <code>/webhooks/{webhookId}</code></a></h3>
<p><strong>Switch a subscription off</strong></p>
<p>Its deliveries stay, and get no further attempt.</p><dl><dt>Operation</dt><dd><code>deleteWebhook</code></dd><dt>Scope</dt><dd><code>webhooks.manage</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 3</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>webhookId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>204</code></th><td><p>It is off.</p><p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="tag-Webhook-Deliveries">
<h2 id="tag-Webhook-Deliveries">Webhook Deliveries</h2>
<p>What became of each event that was sent.</p>
<h3 id="listWebhookDeliveries"><a href="#listWebhookDeliveries">GET <code>/webhook-deliveries</code></a></h3>
<p><strong>Deliveries to the client&#39;s own subscriptions, newest first</strong></p>
<dl><dt>Operation</dt><dd><code>listWebhookDeliveries</code></dd><dt>Scope</dt><dd><code>webhook_deliveries.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 3</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>limit</code> <span class="quiet">in the query</span></th><td><p class="quiet">integer, at least 1, at most 200, default <code>50</code></p></td></tr>
<tr><th scope="row"><code>cursor</code> <span class="quiet">in the query</span></th><td><p class="quiet">string, not empty</p><p>The <code>nextCursor</code> of the page before.</p></td></tr>
<tr><th scope="row"><code>status</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-WebhookDeliveryStatus">WebhookDeliveryStatus</a></p></td></tr>
<tr><th scope="row"><code>eventType</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-EventType">EventType</a></p></td></tr>
<tr><th scope="row"><code>webhookId</code> <span class="quiet">in the query</span></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>One page.</p><p><a href="#schema-WebhookDeliveryList">WebhookDeliveryList</a> as <code>application/json</code></p>
<details><summary>Example: A last page with one delivery</summary><pre><code>{
  &#34;items&#34;: [
    {
      &#34;deliveryId&#34;: &#34;del_01JYGB5G00XK3M8TQ4V6ZR2C7B&#34;,
      &#34;webhookId&#34;: 1,
      &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7A&#34;,
      &#34;eventType&#34;: &#34;target.imported&#34;,
      &#34;status&#34;: &#34;Succeeded&#34;,
      &#34;attempts&#34;: [
        {
          &#34;number&#34;: 1,
          &#34;startedAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
          &#34;durationMs&#34;: 12,
          &#34;statusCode&#34;: 503,
          &#34;error&#34;: &#34;The receiver answered 503.&#34;
        },
        {
          &#34;number&#34;: 2,
          &#34;startedAtUtc&#34;: &#34;2026-06-24T06:00:10.000Z&#34;,
          &#34;durationMs&#34;: 8,
          &#34;statusCode&#34;: 204,
          &#34;error&#34;: null
        }
      ],
      &#34;nextAttemptAtUtc&#34;: null,
      &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
    }
  ],
  &#34;nextCursor&#34;: null
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
<h3 id="getWebhookDelivery"><a href="#getWebhookDelivery">GET <code>/webhook-deliveries/{deliveryId}</code></a></h3>
<p><strong>One delivery with its attempts</strong></p>
<dl><dt>Operation</dt><dd><code>getWebhookDelivery</code></dd><dt>Scope</dt><dd><code>webhook_deliveries.read</code></dd></dl>
<p>No public document describes this operation [<a href="#A-06">A-06</a>]. What do webhook subscriptions and deliveries look like as resources?</p>
<details><summary>What is assumed here: 3</summary><ul>
<li><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</li>
<li><a href="#A-25">A-25</a> Where does the correlation ID come from?</li>
<li><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</li>
</ul></details>
<h4>Parameters</h4>
<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>deliveryId</code> <span class="quiet">in the path</span> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-DeliveryId">DeliveryId</a></p></td></tr>
</tbody></table>
<h4>Answers</h4>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>200</code></th><td><p>The delivery.</p><p><a href="#schema-WebhookDelivery">WebhookDelivery</a> as <code>application/json</code></p>
<details><summary>Example: Accepted at the second attempt</summary><pre><code>{
  &#34;deliveryId&#34;: &#34;del_01JYGB5G00XK3M8TQ4V6ZR2C7B&#34;,
  &#34;webhookId&#34;: 1,
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7A&#34;,
  &#34;eventType&#34;: &#34;target.imported&#34;,
  &#34;status&#34;: &#34;Succeeded&#34;,
  &#34;attempts&#34;: [
    {
      &#34;number&#34;: 1,
      &#34;startedAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
      &#34;durationMs&#34;: 12,
      &#34;statusCode&#34;: 503,
      &#34;error&#34;: &#34;The receiver answered 503.&#34;
    },
    {
      &#34;number&#34;: 2,
      &#34;startedAtUtc&#34;: &#34;2026-06-24T06:00:10.000Z&#34;,
      &#34;durationMs&#34;: 8,
      &#34;statusCode&#34;: 204,
      &#34;error&#34;: null
    }
  ],
  &#34;nextAttemptAtUtc&#34;: null,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
}</code></pre></details>
<details><summary>Example: To be tried again</summary><pre><code>{
  &#34;deliveryId&#34;: &#34;del_01JYGB5G00XK3M8TQ4V6ZR2C7B&#34;,
  &#34;webhookId&#34;: 1,
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7A&#34;,
  &#34;eventType&#34;: &#34;target.imported&#34;,
  &#34;status&#34;: &#34;Pending&#34;,
  &#34;attempts&#34;: [
    {
      &#34;number&#34;: 1,
      &#34;startedAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;,
      &#34;durationMs&#34;: 12,
      &#34;statusCode&#34;: 503,
      &#34;error&#34;: &#34;The receiver answered 503.&#34;
    }
  ],
  &#34;nextAttemptAtUtc&#34;: &#34;2026-06-24T06:00:10.000Z&#34;,
  &#34;createdAtUtc&#34;: &#34;2026-06-24T06:00:00.000Z&#34;
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></td></tr>
<tr><th scope="row"><code>400</code></th><td><p><a href="#answer-BadRequest">BadRequest</a></p><p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p></td></tr>
<tr><th scope="row"><code>401</code></th><td><p><a href="#answer-Unauthorized">Unauthorized</a></p><p>No API key, or one that does not work (any more).</p></td></tr>
<tr><th scope="row"><code>403</code></th><td><p><a href="#answer-Forbidden">Forbidden</a></p><p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p></td></tr>
<tr><th scope="row"><code>404</code></th><td><p><a href="#answer-NotFound">NotFound</a></p><p>There is no such record for this client.</p></td></tr>
<tr><th scope="row"><code>429</code></th><td><p><a href="#answer-RateLimited">RateLimited</a></p><p>The client has used up its window.</p></td></tr>
<tr><th scope="row"><code>500</code></th><td><p><a href="#answer-ErrorResponse">ErrorResponse</a></p><p>Something failed on the server&#39;s side.</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="events">
<h2 id="events">Webhook events</h2>
<p>What is posted to the URL of a subscription, with these headers.</p>
<table><thead><tr><th scope="col">Header</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>X-Ordinavo-Event-Id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventId">EventId</a></p><p class="quiet">Example: <code>evt_01JYGB5G00XK3M8TQ4V6ZR2C7A</code></p></td></tr>
<tr><th scope="row"><code>X-Ordinavo-Event-Type</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventType">EventType</a></p><p class="quiet">Example: <code>target.imported</code></p></td></tr>
<tr><th scope="row"><code>X-Ordinavo-Delivery-Id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-DeliveryId">DeliveryId</a></p><p class="quiet">Example: <code>del_01JYGB5G00XK3M8TQ4V6ZR2C7B</code></p></td></tr>
<tr><th scope="row"><code>X-Ordinavo-Timestamp</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p><p>When this attempt was made. A receiver rejects what is older than five minutes.</p><p class="quiet">Example: <code>2026-06-24T06:00:00.000Z</code></p></td></tr>
<tr><th scope="row"><code>X-Ordinavo-Signature</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, matches <code>^sha256=[0-9a-f]{64}$</code></p><p><code>sha256=</code> and the lower-case hex HMAC-SHA256 of the raw body with the subscription&#39;s secret.</p><p class="quiet">Example: <code>sha256=5f0d9ae2a9c1ddf3b8f9f0cc9a0b2f1a8c4cf0c0d5b9c0a3e1f2d4b6a8c0e2f4</code></p></td></tr>
<tr><th scope="row"><code>X-Ordinavo-Webhook-Version</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;v1&#34;</code></p><p class="quiet">Example: <code>v1</code></p></td></tr>
</tbody></table>
<h3 id="receivers-answers">What a receiver answers</h3>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Answer</th></tr></thead><tbody>
<tr><th scope="row"><code>2XX</code></th><td><p>Accepted. The delivery has succeeded.</p></td></tr>
<tr><th scope="row"><code>410</code></th><td><p>Not wanted any more. The subscription is switched off.</p><p class="quiet">Assumed: [<a href="#A-22">A-22</a>]</p></td></tr>
<tr><th scope="row"><code>default</code></th><td><p>Not accepted. The delivery is tried again.</p></td></tr>
</tbody></table>

<h3 id="target.imported"><a href="#target.imported">target.imported</a></h3>
<p><strong>A target was imported for the first time.</strong></p>
<p class="quiet">In the contract: <code>targetImportedWebhook</code></p>
<h4 id="schema-TargetImportedWebhook">Payload: TargetImportedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.imported&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A target was imported for the first time.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C70&#34;,
  &#34;eventType&#34;: &#34;target.imported&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="target.rejected"><a href="#target.rejected">target.rejected</a></h3>
<p><strong>An item of an import was rejected.</strong></p>
<p class="quiet">In the contract: <code>targetRejectedWebhook</code></p>
<h4 id="schema-TargetRejectedWebhook">Payload: TargetRejectedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.rejected&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>rejection</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookRejection">WebhookRejection</a></p></td></tr>
</tbody></table>
<details><summary>Example: An item of an import was rejected.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C71&#34;,
  &#34;eventType&#34;: &#34;target.rejected&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: null,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;rejection&#34;: {
    &#34;importJobId&#34;: 185,
    &#34;errorCode&#34;: &#34;target_already_exists&#34;,
    &#34;errorMessage&#34;: &#34;A target with the externalId JOB-2026-000918 exists already.&#34;
  }
}</code></pre></details>
<h3 id="target.updated"><a href="#target.updated">target.updated</a></h3>
<p><strong>An import changed a target that was there.</strong></p>
<p class="quiet">In the contract: <code>targetUpdatedWebhook</code></p>
<h4 id="schema-TargetUpdatedWebhook">Payload: TargetUpdatedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.updated&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An import changed a target that was there.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C72&#34;,
  &#34;eventType&#34;: &#34;target.updated&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="target.cancelled"><a href="#target.cancelled">target.cancelled</a></h3>
<p><strong>A target was cancelled.</strong></p>
<p class="quiet">In the contract: <code>targetCancelledWebhook</code></p>
<h4 id="schema-TargetCancelledWebhook">Payload: TargetCancelledWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.cancelled&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A target was cancelled.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C73&#34;,
  &#34;eventType&#34;: &#34;target.cancelled&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="target.scheduled"><a href="#target.scheduled">target.scheduled</a></h3>
<p><strong>A target became an appointment.</strong></p>
<p class="quiet">In the contract: <code>targetScheduledWebhook</code></p>
<h4 id="schema-TargetScheduledWebhook">Payload: TargetScheduledWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.scheduled&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
</tbody></table>
<details><summary>Example: A target became an appointment.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C74&#34;,
  &#34;eventType&#34;: &#34;target.scheduled&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Scheduled&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: null,
    &#34;completedAtUtc&#34;: null
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="target.completed"><a href="#target.completed">target.completed</a></h3>
<p><strong>The work on a target is done.</strong></p>
<p class="quiet">In the contract: <code>targetCompletedWebhook</code></p>
<h4 id="schema-TargetCompletedWebhook">Payload: TargetCompletedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.completed&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
</tbody></table>
<details><summary>Example: The work on a target is done.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C75&#34;,
  &#34;eventType&#34;: &#34;target.completed&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Completed&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: &#34;2026-07-01T08:03:00.000Z&#34;,
    &#34;completedAtUtc&#34;: &#34;2026-07-01T08:50:00.000Z&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="target.follow_up_created"><a href="#target.follow_up_created">target.follow_up_created</a></h3>
<p><strong>A visit led to a target for the work that is left.</strong></p>
<p class="quiet">In the contract: <code>targetFollowUpCreatedWebhook</code></p>
<h4 id="schema-TargetFollowUpCreatedWebhook">Payload: TargetFollowUpCreatedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;target.follow_up_created&#34;</code></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>followUpOf</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
</tbody></table>
<details><summary>Example: A visit led to a target for the work that is left.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C76&#34;,
  &#34;eventType&#34;: &#34;target.follow_up_created&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;target&#34;: {
    &#34;id&#34;: 457,
    &#34;externalId&#34;: &#34;JOB-2026-000918-FOLLOW-UP&#34;,
    &#34;title&#34;: &#34;Follow-up: Maintenance visit&#34;
  },
  &#34;followUpOf&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Approved&#34;,
    &#34;result&#34;: &#34;PartiallySuccessful&#34;,
    &#34;followUpRequired&#34;: true,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="route.suggestion.created"><a href="#route.suggestion.created">route.suggestion.created</a></h3>
<p><strong>A draft of a route was made.</strong></p>
<p class="quiet">In the contract: <code>routeSuggestionCreatedWebhook</code></p>
<h4 id="schema-RouteSuggestionCreatedWebhook">Payload: RouteSuggestionCreatedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;route.suggestion.created&#34;</code></p></td></tr>
<tr><th scope="row"><code>routeSuggestion</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookRouteSuggestion">WebhookRouteSuggestion</a></p></td></tr>
</tbody></table>
<details><summary>Example: A draft of a route was made.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C77&#34;,
  &#34;eventType&#34;: &#34;route.suggestion.created&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;routeSuggestion&#34;: {
    &#34;id&#34;: 61,
    &#34;status&#34;: &#34;Draft&#34;,
    &#34;name&#34;: &#34;Tour of 2026-07-01&#34;,
    &#34;routeDate&#34;: &#34;2026-07-01&#34;,
    &#34;importJobId&#34;: 123,
    &#34;stopCount&#34;: 12,
    &#34;unroutedTargetCount&#34;: 1
  }
}</code></pre></details>
<h3 id="route.published"><a href="#route.published">route.published</a></h3>
<p><strong>A draft became a route.</strong></p>
<p class="quiet">In the contract: <code>routePublishedWebhook</code></p>
<h4 id="schema-RoutePublishedWebhook">Payload: RoutePublishedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;route.published&#34;</code></p></td></tr>
<tr><th scope="row"><code>routeSuggestion</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookRouteSuggestion">WebhookRouteSuggestion</a></p></td></tr>
</tbody></table>
<details><summary>Example: A draft became a route.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C78&#34;,
  &#34;eventType&#34;: &#34;route.published&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;routeSuggestion&#34;: {
    &#34;id&#34;: 61,
    &#34;status&#34;: &#34;Published&#34;,
    &#34;name&#34;: &#34;Tour of 2026-07-01&#34;,
    &#34;routeDate&#34;: &#34;2026-07-01&#34;,
    &#34;importJobId&#34;: 123,
    &#34;stopCount&#34;: 12,
    &#34;unroutedTargetCount&#34;: 1
  }
}</code></pre></details>
<h3 id="appointment.scheduled"><a href="#appointment.scheduled">appointment.scheduled</a></h3>
<p><strong>An appointment was made.</strong></p>
<p class="quiet">In the contract: <code>appointmentScheduledWebhook</code></p>
<h4 id="schema-AppointmentScheduledWebhook">Payload: AppointmentScheduledWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;appointment.scheduled&#34;</code></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An appointment was made.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C79&#34;,
  &#34;eventType&#34;: &#34;appointment.scheduled&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Scheduled&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: null,
    &#34;completedAtUtc&#34;: null
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="appointment.started"><a href="#appointment.started">appointment.started</a></h3>
<p><strong>An employee has begun.</strong></p>
<p class="quiet">In the contract: <code>appointmentStartedWebhook</code></p>
<h4 id="schema-AppointmentStartedWebhook">Payload: AppointmentStartedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;appointment.started&#34;</code></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An employee has begun.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7A&#34;,
  &#34;eventType&#34;: &#34;appointment.started&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Started&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: &#34;2026-07-01T08:03:00.000Z&#34;,
    &#34;completedAtUtc&#34;: null
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="appointment.completed"><a href="#appointment.completed">appointment.completed</a></h3>
<p><strong>An employee is done.</strong></p>
<p class="quiet">In the contract: <code>appointmentCompletedWebhook</code></p>
<h4 id="schema-AppointmentCompletedWebhook">Payload: AppointmentCompletedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;appointment.completed&#34;</code></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An employee is done.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7B&#34;,
  &#34;eventType&#34;: &#34;appointment.completed&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Completed&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: &#34;2026-07-01T08:03:00.000Z&#34;,
    &#34;completedAtUtc&#34;: &#34;2026-07-01T08:50:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="appointment.problem_reported"><a href="#appointment.problem_reported">appointment.problem_reported</a></h3>
<p><strong>An employee could not do the work.</strong></p>
<p class="quiet">In the contract: <code>appointmentProblemReportedWebhook</code></p>
<h4 id="schema-AppointmentProblemReportedWebhook">Payload: AppointmentProblemReportedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;appointment.problem_reported&#34;</code></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
<tr><th scope="row"><code>problem</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookProblem">WebhookProblem</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An employee could not do the work.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7C&#34;,
  &#34;eventType&#34;: &#34;appointment.problem_reported&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Started&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: &#34;2026-07-01T08:03:00.000Z&#34;,
    &#34;completedAtUtc&#34;: null
  },
  &#34;problem&#34;: {
    &#34;type&#34;: &#34;AccessDenied&#34;,
    &#34;reportedAtUtc&#34;: &#34;2026-07-01T08:20:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="appointment.cancelled"><a href="#appointment.cancelled">appointment.cancelled</a></h3>
<p><strong>An appointment was called off.</strong></p>
<p class="quiet">In the contract: <code>appointmentCancelledWebhook</code></p>
<h4 id="schema-AppointmentCancelledWebhook">Payload: AppointmentCancelledWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;appointment.cancelled&#34;</code></p></td></tr>
<tr><th scope="row"><code>appointment</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookAppointment">WebhookAppointment</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: An appointment was called off.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;,
  &#34;eventType&#34;: &#34;appointment.cancelled&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;appointment&#34;: {
    &#34;id&#34;: 71,
    &#34;status&#34;: &#34;Cancelled&#34;,
    &#34;targetId&#34;: 456,
    &#34;plannedStartUtc&#34;: &#34;2026-07-01T08:00:00.000Z&#34;,
    &#34;plannedEndUtc&#34;: &#34;2026-07-01T08:45:00.000Z&#34;,
    &#34;startedAtUtc&#34;: null,
    &#34;completedAtUtc&#34;: null
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.created"><a href="#visit_report.created">visit_report.created</a></h3>
<p><strong>A report was begun.</strong></p>
<p class="quiet">In the contract: <code>visitReportCreatedWebhook</code></p>
<h4 id="schema-VisitReportCreatedWebhook">Payload: VisitReportCreatedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.created&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report was begun.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7E&#34;,
  &#34;eventType&#34;: &#34;visit_report.created&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Draft&#34;,
    &#34;result&#34;: null,
    &#34;followUpRequired&#34;: false,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.submitted"><a href="#visit_report.submitted">visit_report.submitted</a></h3>
<p><strong>A report was handed in.</strong></p>
<p class="quiet">In the contract: <code>visitReportSubmittedWebhook</code></p>
<h4 id="schema-VisitReportSubmittedWebhook">Payload: VisitReportSubmittedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.submitted&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report was handed in.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7F&#34;,
  &#34;eventType&#34;: &#34;visit_report.submitted&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Submitted&#34;,
    &#34;result&#34;: &#34;Successful&#34;,
    &#34;followUpRequired&#34;: false,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.approved"><a href="#visit_report.approved">visit_report.approved</a></h3>
<p><strong>A report was approved.</strong></p>
<p class="quiet">In the contract: <code>visitReportApprovedWebhook</code></p>
<h4 id="schema-VisitReportApprovedWebhook">Payload: VisitReportApprovedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.approved&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report was approved.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7G&#34;,
  &#34;eventType&#34;: &#34;visit_report.approved&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Approved&#34;,
    &#34;result&#34;: &#34;Successful&#34;,
    &#34;followUpRequired&#34;: false,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;Pending&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.rejected"><a href="#visit_report.rejected">visit_report.rejected</a></h3>
<p><strong>A report was sent back.</strong></p>
<p class="quiet">In the contract: <code>visitReportRejectedWebhook</code></p>
<h4 id="schema-VisitReportRejectedWebhook">Payload: VisitReportRejectedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.rejected&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report was sent back.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7H&#34;,
  &#34;eventType&#34;: &#34;visit_report.rejected&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Rejected&#34;,
    &#34;result&#34;: &#34;Successful&#34;,
    &#34;followUpRequired&#34;: false,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.follow_up_required"><a href="#visit_report.follow_up_required">visit_report.follow_up_required</a></h3>
<p><strong>A report says that work is left.</strong></p>
<p class="quiet">In the contract: <code>visitReportFollowUpRequiredWebhook</code></p>
<h4 id="schema-VisitReportFollowUpRequiredWebhook">Payload: VisitReportFollowUpRequiredWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.follow_up_required&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report says that work is left.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7J&#34;,
  &#34;eventType&#34;: &#34;visit_report.follow_up_required&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Approved&#34;,
    &#34;result&#34;: &#34;PartiallySuccessful&#34;,
    &#34;followUpRequired&#34;: true,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="visit_report.problem_reported"><a href="#visit_report.problem_reported">visit_report.problem_reported</a></h3>
<p><strong>A report says that something went wrong.</strong></p>
<p class="quiet">In the contract: <code>visitReportProblemReportedWebhook</code></p>
<h4 id="schema-VisitReportProblemReportedWebhook">Payload: VisitReportProblemReportedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;visit_report.problem_reported&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReport</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></p></td></tr>
<tr><th scope="row"><code>problem</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookProblem">WebhookProblem</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
</tbody></table>
<details><summary>Example: A report says that something went wrong.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7K&#34;,
  &#34;eventType&#34;: &#34;visit_report.problem_reported&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;visitReport&#34;: {
    &#34;id&#34;: 81,
    &#34;title&#34;: &#34;Maintenance visit&#34;,
    &#34;status&#34;: &#34;Submitted&#34;,
    &#34;result&#34;: &#34;Unsuccessful&#34;,
    &#34;followUpRequired&#34;: false,
    &#34;isBillable&#34;: true,
    &#34;billingStatus&#34;: &#34;NotReady&#34;,
    &#34;attachmentCount&#34;: 2
  },
  &#34;problem&#34;: {
    &#34;type&#34;: &#34;AccessDenied&#34;,
    &#34;reportedAtUtc&#34;: &#34;2026-07-01T08:20:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="billing.event_created"><a href="#billing.event_created">billing.event_created</a></h3>
<p><strong>A billable visit was approved. Ordinavo creates no invoice.</strong></p>
<p class="quiet">In the contract: <code>billingEventCreatedWebhook</code></p>
<h4 id="schema-BillingEventCreatedWebhook">Payload: BillingEventCreatedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;billing.event_created&#34;</code></p></td></tr>
<tr><th scope="row"><code>billingEvent</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>billingDetails</code></th><td><p class="quiet"><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></p></td></tr>
</tbody></table>
<details><summary>Example: A billable visit was approved. Ordinavo creates no invoice.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7M&#34;,
  &#34;eventType&#34;: &#34;billing.event_created&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;billingEvent&#34;: {
    &#34;id&#34;: 91,
    &#34;status&#34;: &#34;Pending&#34;,
    &#34;sourceType&#34;: &#34;VisitReport&#34;,
    &#34;visitReportId&#34;: 81,
    &#34;targetId&#34;: 456,
    &#34;appointmentId&#34;: 71,
    &#34;createdAtUtc&#34;: &#34;2026-07-01T09:30:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="billing.event_ready"><a href="#billing.event_ready">billing.event_ready</a></h3>
<p><strong>A billing event can be taken over.</strong></p>
<p class="quiet">In the contract: <code>billingEventReadyWebhook</code></p>
<h4 id="schema-BillingEventReadyWebhook">Payload: BillingEventReadyWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;billing.event_ready&#34;</code></p></td></tr>
<tr><th scope="row"><code>billingEvent</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>billingDetails</code></th><td><p class="quiet"><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></p></td></tr>
</tbody></table>
<details><summary>Example: A billing event can be taken over.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7N&#34;,
  &#34;eventType&#34;: &#34;billing.event_ready&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;billingEvent&#34;: {
    &#34;id&#34;: 91,
    &#34;status&#34;: &#34;Ready&#34;,
    &#34;sourceType&#34;: &#34;VisitReport&#34;,
    &#34;visitReportId&#34;: 81,
    &#34;targetId&#34;: 456,
    &#34;appointmentId&#34;: 71,
    &#34;createdAtUtc&#34;: &#34;2026-07-01T09:30:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="billing.event_sent"><a href="#billing.event_sent">billing.event_sent</a></h3>
<p><strong>A billing event was handed over.</strong></p>
<p class="quiet">In the contract: <code>billingEventSentWebhook</code></p>
<h4 id="schema-BillingEventSentWebhook">Payload: BillingEventSentWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;billing.event_sent&#34;</code></p></td></tr>
<tr><th scope="row"><code>billingEvent</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>billingDetails</code></th><td><p class="quiet"><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></p></td></tr>
</tbody></table>
<details><summary>Example: A billing event was handed over.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7P&#34;,
  &#34;eventType&#34;: &#34;billing.event_sent&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;billingEvent&#34;: {
    &#34;id&#34;: 91,
    &#34;status&#34;: &#34;Sent&#34;,
    &#34;sourceType&#34;: &#34;VisitReport&#34;,
    &#34;visitReportId&#34;: 81,
    &#34;targetId&#34;: 456,
    &#34;appointmentId&#34;: 71,
    &#34;createdAtUtc&#34;: &#34;2026-07-01T09:30:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
<h3 id="billing.event_failed"><a href="#billing.event_failed">billing.event_failed</a></h3>
<p><strong>A billing event could not be handed over.</strong></p>
<p class="quiet">In the contract: <code>billingEventFailedWebhook</code></p>
<h4 id="schema-BillingEventFailedWebhook">Payload: BillingEventFailedWebhook</h4>
<p>All of <a href="#schema-WebhookEnvelope">WebhookEnvelope</a> and <a href="#schema-CustomerContext">CustomerContext</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;billing.event_failed&#34;</code></p></td></tr>
<tr><th scope="row"><code>billingEvent</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></p></td></tr>
<tr><th scope="row"><code>target</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookTarget">WebhookTarget</a></p></td></tr>
<tr><th scope="row"><code>billingDetails</code></th><td><p class="quiet"><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></p></td></tr>
</tbody></table>
<details><summary>Example: A billing event could not be handed over.</summary><pre><code>{
  &#34;eventId&#34;: &#34;evt_01JYGB5G00XK3M8TQ4V6ZR2C7Q&#34;,
  &#34;eventType&#34;: &#34;billing.event_failed&#34;,
  &#34;occurredAt&#34;: &#34;2026-07-01T09:30:00.000Z&#34;,
  &#34;tenantId&#34;: &#34;tenant-123&#34;,
  &#34;source&#34;: &#34;ordinavo&#34;,
  &#34;payloadVersion&#34;: &#34;2026-06-18&#34;,
  &#34;billingEvent&#34;: {
    &#34;id&#34;: 91,
    &#34;status&#34;: &#34;Failed&#34;,
    &#34;sourceType&#34;: &#34;VisitReport&#34;,
    &#34;visitReportId&#34;: 81,
    &#34;targetId&#34;: 456,
    &#34;appointmentId&#34;: 71,
    &#34;createdAtUtc&#34;: &#34;2026-07-01T09:30:00.000Z&#34;
  },
  &#34;target&#34;: {
    &#34;id&#34;: 456,
    &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
    &#34;title&#34;: &#34;Maintenance visit&#34;
  },
  &#34;customer&#34;: {
    &#34;ordinavoCustomerId&#34;: 12,
    &#34;externalId&#34;: &#34;CUST-10042&#34;,
    &#34;customerNumber&#34;: &#34;RRM-001&#34;,
    &#34;name&#34;: &#34;Rhein-Ruhr Medical Supply&#34;
  },
  &#34;location&#34;: {
    &#34;ordinavoLocationId&#34;: 34,
    &#34;externalId&#34;: &#34;LOC-ESSEN-01&#34;,
    &#34;name&#34;: &#34;Essen Center&#34;,
    &#34;city&#34;: &#34;Essen&#34;,
    &#34;hasCoordinates&#34;: true
  },
  &#34;contact&#34;: {
    &#34;ordinavoContactId&#34;: 56,
    &#34;externalId&#34;: &#34;CONT-44&#34;,
    &#34;displayName&#34;: &#34;Anna Weber&#34;
  }
}</code></pre></details>
</section>
<section aria-labelledby="answers">
<h2 id="answers">Answers of several operations</h2>

<h3 id="answer-ImportAccepted"><a href="#answer-ImportAccepted">ImportAccepted</a></h3>
<p>The import job, taken on. Poll it until it is done [<a href="#A-14">A-14</a>].</p><p><a href="#schema-ImportAcceptedResponse">ImportAcceptedResponse</a> as <code>application/json</code></p>
<details><summary>Example: S2: taken on, with the mapping</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Accepted&#34;,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 456,
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Mapped&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: 56,
        &#34;warnings&#34;: []
      }
    }
  ]
}</code></pre></details>
<details><summary>Example: S1: mapped, with warnings</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Accepted&#34;,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-2026-000918&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 456,
      &#34;warnings&#34;: [
        &#34;LocationMissingCoordinates&#34;,
        &#34;ContactAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;LocationMissingCoordinates&#34;,
          &#34;ContactAutoCreateDisabled&#34;
        ]
      }
    }
  ]
}</code></pre></details>
<details><summary>Example: For a key without customers.read [A-03]</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Accepted&#34;,
  &#34;totalItems&#34;: 1,
  &#34;createdItems&#34;: 1,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 1,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-1&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 457,
      &#34;warnings&#34;: [
        &#34;ContactAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;warnings&#34;: [
          &#34;ContactAutoCreateDisabled&#34;
        ]
      }
    }
  ],
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/123&#34;
  }
}</code></pre></details>
<details><summary>Example: A batch that meets every mapping status</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Accepted&#34;,
  &#34;totalItems&#34;: 7,
  &#34;createdItems&#34;: 7,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 2,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-1&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 457,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;NotApplicable&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: []
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-2&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 458,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Mapped&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: 56,
        &#34;warnings&#34;: []
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-3&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 459,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Created&#34;,
        &#34;customerId&#34;: 13,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: []
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-4&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 460,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Updated&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: []
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-5&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 461,
      &#34;warnings&#34;: [
        &#34;LocationMissingCoordinates&#34;,
        &#34;ContactAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;LocationMissingCoordinates&#34;,
          &#34;ContactAutoCreateDisabled&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-6&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 462,
      &#34;warnings&#34;: [
        &#34;CustomerAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Failed&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;CustomerAutoCreateDisabled&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-7&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 463,
      &#34;warnings&#34;: [],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Skipped&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: []
      }
    }
  ],
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/123&#34;
  }
}</code></pre></details>
<details><summary>Example: A batch that meets every mapping warning</summary><pre><code>{
  &#34;importJobId&#34;: 123,
  &#34;status&#34;: &#34;Accepted&#34;,
  &#34;totalItems&#34;: 9,
  &#34;createdItems&#34;: 9,
  &#34;updatedItems&#34;: 0,
  &#34;cancelledItems&#34;: 0,
  &#34;rejectedItems&#34;: 0,
  &#34;warningItems&#34;: 9,
  &#34;items&#34;: [
    {
      &#34;externalId&#34;: &#34;JOB-1&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 457,
      &#34;warnings&#34;: [
        &#34;LocationMissingCoordinates&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;LocationMissingCoordinates&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-2&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 458,
      &#34;warnings&#34;: [
        &#34;AmbiguousCustomerNumber&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Failed&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;AmbiguousCustomerNumber&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-3&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 459,
      &#34;warnings&#34;: [
        &#34;TargetAddressDiffersFromCustomerLocation&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;TargetAddressDiffersFromCustomerLocation&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-4&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 460,
      &#34;warnings&#34;: [
        &#34;CustomerAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Failed&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;CustomerAutoCreateDisabled&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-5&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 461,
      &#34;warnings&#34;: [
        &#34;LocationAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;LocationAutoCreateDisabled&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-6&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 462,
      &#34;warnings&#34;: [
        &#34;ContactAutoCreateDisabled&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;ContactAutoCreateDisabled&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-7&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 463,
      &#34;warnings&#34;: [
        &#34;ContactLocationMismatch&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 12,
        &#34;customerLocationId&#34;: 34,
        &#34;customerContactId&#34;: 57,
        &#34;warnings&#34;: [
          &#34;ContactLocationMismatch&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-8&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 464,
      &#34;warnings&#34;: [
        &#34;CustomerArchivedOrBlocked&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: 21,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;CustomerArchivedOrBlocked&#34;
        ]
      }
    },
    {
      &#34;externalId&#34;: &#34;JOB-9&#34;,
      &#34;status&#34;: &#34;Imported&#34;,
      &#34;targetId&#34;: 465,
      &#34;warnings&#34;: [
        &#34;AmbiguousCustomerName&#34;
      ],
      &#34;customerMapping&#34;: {
        &#34;status&#34;: &#34;Warning&#34;,
        &#34;customerId&#34;: null,
        &#34;customerLocationId&#34;: null,
        &#34;customerContactId&#34;: null,
        &#34;warnings&#34;: [
          &#34;AmbiguousCustomerName&#34;
        ]
      }
    }
  ],
  &#34;links&#34;: {
    &#34;importJob&#34;: &#34;/import-jobs/123&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-BadRequest"><a href="#answer-BadRequest">BadRequest</a></h3>
<p>The request cannot be read (<code>invalid_request</code>), or a field is not what it should be (<code>validation_failed</code>).</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: Broken JSON</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;invalid_request&#34;,
    &#34;message&#34;: &#34;The body is not JSON: it ends too early, at line 1, column 15.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<details><summary>Example: A wrong field</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;validation_failed&#34;,
    &#34;message&#34;: &#34;The request is not valid: planning.priority: \\&#34;Hgih\\&#34; is none of Low, Normal, Medium, High, Urgent. \\&#34;High\\&#34;?&#34;,
    &#34;details&#34;: {
      &#34;planning.priority&#34;: [
        &#34;\\&#34;Hgih\\&#34; is none of Low, Normal, Medium, High, Urgent. \\&#34;High\\&#34;?&#34;
      ]
    },
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-Unauthorized"><a href="#answer-Unauthorized">Unauthorized</a></h3>
<p>No API key, or one that does not work (any more).</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: No key, or a wrong, revoked or expired one</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;unauthorized&#34;,
    &#34;message&#34;: &#34;A valid API key is required.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-WWW-Authenticate">WWW-Authenticate</a></p><h3 id="answer-Forbidden"><a href="#answer-Forbidden">Forbidden</a></h3>
<p>The key lacks a scope (<code>missing_scope</code>), or is used from an address outside the client&#39;s allowlist (<code>forbidden</code>).</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: A scope is missing</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;missing_scope&#34;,
    &#34;message&#34;: &#34;The API key lacks the scope customers.map.&#34;,
    &#34;requiredScope&#34;: &#34;customers.map&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<details><summary>Example: An address outside the allowlist</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;forbidden&#34;,
    &#34;message&#34;: &#34;The address 192.0.2.7 is not on the allowlist of this integration client.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-NotFound"><a href="#answer-NotFound">NotFound</a></h3>
<p>There is no such record for this client.</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: Unknown, or another client&#39;s</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;not_found&#34;,
    &#34;message&#34;: &#34;There is no import job 999.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-Conflict"><a href="#answer-Conflict">Conflict</a></h3>
<p>An idempotency key used for other content, or (where <code>singleRejection</code> is <code>http</code>) a target that exists already or is unknown.</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: One key, two contents</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;idempotency_conflict&#34;,
    &#34;message&#34;: &#34;The Idempotency-Key JOB-2026-000918 was used for other content before.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<details><summary>Example: The target exists already (singleRejection: http)</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;conflict&#34;,
    &#34;message&#34;: &#34;A target with the externalId DEL-2026-000918 exists already.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-PayloadTooLarge"><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></h3>
<p>The body is larger, or the batch longer, than the limit.</p><p class="quiet">Assumed: [<a href="#A-24">A-24</a>]</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: 1001 items</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;payload_too_large&#34;,
    &#34;message&#34;: &#34;The batch has 1001 items; at most 1000 are allowed.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-UnsupportedMediaType"><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></h3>
<p>The body is not sent as JSON.</p><p class="quiet">Assumed: [<a href="#A-33">A-33</a>]</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: Another media type</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;unsupported_media_type&#34;,
    &#34;message&#34;: &#34;The body is sent as text/xml; send application/json.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-Unprocessable"><a href="#answer-Unprocessable">Unprocessable</a></h3>
<p>A target that a business rule refuses, where <code>singleRejection</code> is <code>http</code>.</p><p class="quiet">Assumed: [<a href="#A-13">A-13</a>]</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: No external ID (singleRejection: http)</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;validation_failed&#34;,
    &#34;message&#34;: &#34;ExternalId is required.&#34;,
    &#34;details&#34;: {
      &#34;externalId&#34;: [
        &#34;ExternalId is required.&#34;
      ]
    },
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p><h3 id="answer-RateLimited"><a href="#answer-RateLimited">RateLimited</a></h3>
<p>The client has used up its window.</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: One request too many</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;rate_limited&#34;,
    &#34;message&#34;: &#34;More than 1000 requests in 60 seconds. Try again in 20 seconds.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a>, <a href="#header-Retry-After">Retry-After</a></p><h3 id="answer-ErrorResponse"><a href="#answer-ErrorResponse">ErrorResponse</a></h3>
<p>Something failed on the server&#39;s side.</p><p><a href="#schema-ErrorResponse">ErrorResponse</a> as <code>application/json</code></p>
<details><summary>Example: A defect</summary><pre><code>{
  &#34;error&#34;: {
    &#34;code&#34;: &#34;internal_error&#34;,
    &#34;message&#34;: &#34;The request could not be processed.&#34;,
    &#34;correlationId&#34;: &#34;01JYGB5G00XK3M8TQ4V6ZR2C7D&#34;
  }
}</code></pre></details>
<p class="quiet">Headers: <a href="#header-X-Correlation-Id">X-Correlation-Id</a>, <a href="#header-X-RateLimit-Limit">X-RateLimit-Limit</a>, <a href="#header-X-RateLimit-Remaining">X-RateLimit-Remaining</a>, <a href="#header-X-RateLimit-Reset">X-RateLimit-Reset</a></p></section>
<section aria-labelledby="headers">
<h2 id="headers">Headers of answers</h2>
<table><thead><tr><th scope="col">Header</th><th scope="col">What it is</th></tr></thead><tbody>
<tr id="header-X-Correlation-Id"><th scope="row"><code>X-Correlation-Id</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, matches <code>^[A-Za-z0-9._-]{1,64}$</code></p><p>Names this exchange in logs and errors.</p><p class="quiet">Assumed: [<a href="#A-25">A-25</a>]</p></td></tr>
<tr id="header-X-RateLimit-Limit"><th scope="row"><code>X-RateLimit-Limit</code></th><td><p class="quiet">integer, at least 1</p><p>Requests allowed in a window. Left out where the client has no limit.</p><p class="quiet">Example: <code>1000</code></p></td></tr>
<tr id="header-X-RateLimit-Remaining"><th scope="row"><code>X-RateLimit-Remaining</code></th><td><p class="quiet">integer, at least 0</p><p>Requests left in this window.</p><p class="quiet">Example: <code>999</code></p></td></tr>
<tr id="header-X-RateLimit-Reset"><th scope="row"><code>X-RateLimit-Reset</code></th><td><p class="quiet">integer, at least 0</p><p>When the window ends, in Unix seconds.</p><p class="quiet">Example: <code>1782280860</code></p></td></tr>
<tr id="header-WWW-Authenticate"><th scope="row"><code>WWW-Authenticate</code></th><td><p class="quiet">string</p><p>The scheme to use.</p><p class="quiet">Assumed: [<a href="#A-01">A-01</a>]</p><p class="quiet">Example: <code>Bearer</code></p></td></tr>
<tr id="header-Retry-After"><th scope="row"><code>Retry-After</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 1</p><p>Seconds until the window ends.</p><p class="quiet">Example: <code>20</code></p></td></tr>
</tbody></table>

</section>
<section aria-labelledby="error-codes">
<h2 id="error-codes">Error codes</h2>
<p>Errors of a whole request. Those of single items are <a href="#schema-ImportItemErrorCode">ImportItemErrorCode</a>.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Shown in</th></tr></thead><tbody>
<tr id="error-invalid_request"><th scope="row"><code>invalid_request</code></th><td>400</td><td><a href="#answer-BadRequest">BadRequest</a></td></tr>
<tr id="error-validation_failed"><th scope="row"><code>validation_failed</code></th><td>400</td><td><a href="#answer-BadRequest">BadRequest</a>, <a href="#answer-Unprocessable">Unprocessable</a></td></tr>
<tr id="error-unauthorized"><th scope="row"><code>unauthorized</code></th><td>401</td><td><a href="#answer-Unauthorized">Unauthorized</a></td></tr>
<tr id="error-missing_scope"><th scope="row"><code>missing_scope</code></th><td>403</td><td><a href="#answer-Forbidden">Forbidden</a></td></tr>
<tr id="error-forbidden"><th scope="row"><code>forbidden</code></th><td>403</td><td><a href="#answer-Forbidden">Forbidden</a></td></tr>
<tr id="error-not_found"><th scope="row"><code>not_found</code></th><td>404</td><td><a href="#answer-NotFound">NotFound</a></td></tr>
<tr id="error-method_not_allowed"><th scope="row"><code>method_not_allowed</code> [<a href="#A-33">A-33</a>]</th><td>405</td><td></td></tr>
<tr id="error-conflict"><th scope="row"><code>conflict</code></th><td>409</td><td><a href="#answer-Conflict">Conflict</a></td></tr>
<tr id="error-idempotency_conflict"><th scope="row"><code>idempotency_conflict</code></th><td>409</td><td><a href="#answer-Conflict">Conflict</a></td></tr>
<tr id="error-payload_too_large"><th scope="row"><code>payload_too_large</code> [<a href="#A-24">A-24</a>]</th><td>413</td><td><a href="#answer-PayloadTooLarge">PayloadTooLarge</a></td></tr>
<tr id="error-unsupported_media_type"><th scope="row"><code>unsupported_media_type</code> [<a href="#A-33">A-33</a>]</th><td>415</td><td><a href="#answer-UnsupportedMediaType">UnsupportedMediaType</a></td></tr>
<tr id="error-rate_limited"><th scope="row"><code>rate_limited</code></th><td>429</td><td><a href="#answer-RateLimited">RateLimited</a></td></tr>
<tr id="error-internal_error"><th scope="row"><code>internal_error</code></th><td>500</td><td><a href="#answer-ErrorResponse">ErrorResponse</a></td></tr>
</tbody></table>

</section>
<section aria-labelledby="schemas">
<h2 id="schemas">Schemas</h2>

<h3 id="schema-RecordId"><a href="#schema-RecordId">RecordId</a></h3>
<p class="quiet">integer, at least 1, at most 9007199254740991</p><p class="quiet">Assumed: [<a href="#A-31">A-31</a>]</p><h3 id="schema-Scope"><a href="#schema-Scope">Scope</a></h3>
<p class="quiet">string</p><p>One of <code>integration.health.read</code>, <code>inbound.targets.write</code>, <code>targets.write</code>, <code>inbound.targets.batch.write</code>, <code>customers.map</code>, <code>customers.write</code>, <code>customers.read</code>, <code>import_jobs.read</code>, <code>route_suggestions.create</code>, <code>route_suggestions.read</code>, <code>webhooks.read</code>, <code>webhooks.manage</code>, <code>webhook_deliveries.read</code>.</p><h3 id="schema-ErrorCode"><a href="#schema-ErrorCode">ErrorCode</a></h3>
<p class="quiet">string</p><p>One of <code>invalid_request</code>, <code>validation_failed</code>, <code>unauthorized</code>, <code>missing_scope</code>, <code>forbidden</code>, <code>not_found</code>, <code>method_not_allowed</code>, <code>conflict</code>, <code>idempotency_conflict</code>, <code>payload_too_large</code>, <code>unsupported_media_type</code>, <code>rate_limited</code>, <code>internal_error</code>.</p><p class="quiet">Assumed: <code>payload_too_large</code> [<a href="#A-24">A-24</a>], <code>method_not_allowed</code> [<a href="#A-33">A-33</a>], <code>unsupported_media_type</code> [<a href="#A-33">A-33</a>]</p><h3 id="schema-ErrorResponse"><a href="#schema-ErrorResponse">ErrorResponse</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>error</code> <strong class="quiet">required</strong></th><td><p class="quiet">object</p></td></tr>
<tr><th scope="row"><code>error.code</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ErrorCode">ErrorCode</a></p></td></tr>
<tr><th scope="row"><code>error.message</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, not empty</p></td></tr>
<tr><th scope="row"><code>error.requiredScope</code></th><td><p class="quiet"><a href="#schema-Scope">Scope</a></p></td></tr>
<tr><th scope="row"><code>error.details</code></th><td><p class="quiet">object of list of string</p><p>Messages by the path of the field that they are about.</p><p class="quiet">Assumed: [<a href="#A-07">A-07</a>]</p></td></tr>
<tr><th scope="row"><code>error.correlationId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, matches <code>^[A-Za-z0-9._-]{1,64}$</code></p></td></tr>
</tbody></table>
<h3 id="schema-IntegrationHealthResponse"><a href="#schema-IntegrationHealthResponse">IntegrationHealthResponse</a></h3>
<p class="quiet">Assumed: [<a href="#A-26">A-26</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;ok&#34;</code></p></td></tr>
<tr><th scope="row"><code>apiVersion</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;v1&#34;</code></p></td></tr>
<tr><th scope="row"><code>tenantId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>integrationClient</code> <strong class="quiet">required</strong></th><td><p class="quiet">object</p></td></tr>
<tr><th scope="row"><code>integrationClient.id</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>integrationClient.name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>integrationClient.sourceSystem</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>scopes</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-Scope">Scope</a></p></td></tr>
<tr><th scope="row"><code>serverTimeUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
</tbody></table>
<h3 id="schema-Operation"><a href="#schema-Operation">Operation</a></h3>
<p class="quiet">string or null</p><p><code>create</code> fails if the external ID exists, <code>update</code> if it is unknown, <code>upsert</code> does either, <code>cancel</code> cancels.</p><p>One of <code>create</code>, <code>update</code>, <code>upsert</code>, <code>cancel</code>, <code>null</code>.</p><h3 id="schema-Priority"><a href="#schema-Priority">Priority</a></h3>
<p class="quiet">string or null</p><p>One of <code>Low</code>, <code>Normal</code>, <code>Medium</code>, <code>High</code>, <code>Urgent</code>, <code>null</code>.</p><p class="quiet">Assumed: <code>Low</code> [<a href="#A-11">A-11</a>], <code>Urgent</code> [<a href="#A-11">A-11</a>]</p><h3 id="schema-InboundTargetDto"><a href="#schema-InboundTargetDto">InboundTargetDto</a></h3>
<p>A job, delivery stop, pickup order, service visit or field task. Both generations of fields work and mix freely.
<code>null</code> counts as left out [<a href="#A-36">A-36</a>].</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Default: the integration client&#39;s own [<a href="#A-12">A-12</a>].</p></td></tr>
<tr><th scope="row"><code>externalId</code></th><td><p class="quiet">string or null</p><p>The target&#39;s ID in the source system. Needed; an item without it is rejected with <code>missing_external_id</code>.</p></td></tr>
<tr><th scope="row"><code>externalType</code></th><td><p class="quiet">string or null, not empty</p></td></tr>
<tr><th scope="row"><code>operation</code></th><td><p class="quiet"><a href="#schema-Operation">Operation</a></p><p>Default: <code>upsert</code>.</p></td></tr>
<tr><th scope="row"><code>templateKey</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>title</code></th><td><p class="quiet">string or null</p><p>Needed when the target is new.</p></td></tr>
<tr><th scope="row"><code>description</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer</code></th><td><p class="quiet"><a href="#schema-CustomerDto">CustomerDto</a></p></td></tr>
<tr><th scope="row"><code>location</code></th><td><p class="quiet"><a href="#schema-LocationDto">LocationDto</a></p></td></tr>
<tr><th scope="row"><code>contact</code></th><td><p class="quiet"><a href="#schema-ContactDto">ContactDto</a></p></td></tr>
<tr><th scope="row"><code>address</code></th><td><p class="quiet"><a href="#schema-AddressDto">AddressDto</a></p></td></tr>
<tr><th scope="row"><code>planning</code></th><td><p class="quiet"><a href="#schema-PlanningDto">PlanningDto</a></p></td></tr>
<tr><th scope="row"><code>businessValue</code></th><td><p class="quiet"><a href="#schema-BusinessValueDto">BusinessValueDto</a></p></td></tr>
<tr><th scope="row"><code>customFields</code></th><td><p class="quiet">object of string or null or null</p><p>Strings by name.</p></td></tr>
</tbody></table>
<h3 id="schema-InboundTargetBatchDto"><a href="#schema-InboundTargetBatchDto">InboundTargetBatchDto</a></h3>
<p>Exactly one of <code>targets</code> and <code>items</code>, with 1 to 1000 targets [<a href="#A-24">A-24</a>]. What the batch says holds for each item that does not say it itself.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p></td></tr>
<tr><th scope="row"><code>batchId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>operation</code></th><td><p class="quiet"><a href="#schema-Operation">Operation</a></p></td></tr>
<tr><th scope="row"><code>targets</code></th><td><p class="quiet">list of <a href="#schema-InboundTargetDto">InboundTargetDto</a> or null</p></td></tr>
<tr><th scope="row"><code>items</code></th><td><p class="quiet">list of <a href="#schema-InboundTargetDto">InboundTargetDto</a> or null</p></td></tr>
</tbody></table>
<h3 id="schema-CustomerDto"><a href="#schema-CustomerDto">CustomerDto</a></h3>
<p>With <code>externalId</code> or <code>customerNumber</code> it is mapped to Ordinavo&#39;s own record; <code>name</code>, <code>contactName</code>, <code>phone</code> and <code>email</code> alone are plain text.</p><p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customerNumber</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>type</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>industry</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contactName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>email</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>phone</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>website</code></th><td><p class="quiet">string or null</p></td></tr>
</tbody></table>
<h3 id="schema-LocationDto"><a href="#schema-LocationDto">LocationDto</a></h3>
<p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>type</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>street</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>postalCode</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>city</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>region</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>country</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>latitude</code></th><td><p class="quiet">number or null, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>longitude</code></th><td><p class="quiet">number or null, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>defaultEstimatedWorkMinutes</code></th><td><p class="quiet">integer or null, at least 0, at most 9007199254740991</p></td></tr>
<tr><th scope="row"><code>defaultPriority</code></th><td><p class="quiet"><a href="#schema-Priority">Priority</a></p></td></tr>
<tr><th scope="row"><code>accessNotes</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>parkingNotes</code></th><td><p class="quiet">string or null</p></td></tr>
</tbody></table>
<h3 id="schema-ContactDto"><a href="#schema-ContactDto">ContactDto</a></h3>
<p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>externalId</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>firstName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>lastName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>displayName</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>role</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>department</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>email</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>phone</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>mobile</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>preferredContactMethod</code></th><td><p class="quiet">string or null</p></td></tr>
</tbody></table>
<h3 id="schema-AddressDto"><a href="#schema-AddressDto">AddressDto</a></h3>
<p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>street</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>postalCode</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>city</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>country</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>latitude</code></th><td><p class="quiet">number or null, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>longitude</code></th><td><p class="quiet">number or null, at least -180, at most 180</p></td></tr>
</tbody></table>
<h3 id="schema-PlanningDto"><a href="#schema-PlanningDto">PlanningDto</a></h3>
<p><code>dueDate</code> and <code>preferredTimeWindow…</code> are the customer-aware names. Where an item uses both names for one thing, the first generation&#39;s counts [<a href="#A-37">A-37</a>].</p><p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>routeDate</code></th><td><p class="quiet">string (date) or null</p></td></tr>
<tr><th scope="row"><code>dueDate</code></th><td><p class="quiet">string (date) or null</p></td></tr>
<tr><th scope="row"><code>dueAtUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>timeWindowStartUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>timeWindowEndUtc</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>preferredTimeWindowStart</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>preferredTimeWindowEnd</code></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>estimatedWorkMinutes</code></th><td><p class="quiet">integer or null, at least 0, at most 9007199254740991</p></td></tr>
<tr><th scope="row"><code>priority</code></th><td><p class="quiet"><a href="#schema-Priority">Priority</a></p></td></tr>
<tr><th scope="row"><code>fixedTime</code></th><td><p class="quiet">boolean or null</p></td></tr>
</tbody></table>
<h3 id="schema-BusinessValueDto"><a href="#schema-BusinessValueDto">BusinessValueDto</a></h3>
<p>May be <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>expectedRevenue</code></th><td><p class="quiet">number or null</p></td></tr>
<tr><th scope="row"><code>customerTier</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>closeProbability</code></th><td><p class="quiet">number or null, at least 0, at most 100</p><p>Per cent.</p></td></tr>
</tbody></table>
<h3 id="schema-ImportJobStatus"><a href="#schema-ImportJobStatus">ImportJobStatus</a></h3>
<p class="quiet">string</p><p>One of <code>Accepted</code>, <code>Processing</code>, <code>Completed</code>, <code>PartiallyFailed</code>, <code>Failed</code>.</p><p class="quiet">Assumed: <code>Processing</code> [<a href="#A-14">A-14</a>], <code>Failed</code> [<a href="#A-13">A-13</a>]</p><h3 id="schema-ImportedItemStatus"><a href="#schema-ImportedItemStatus">ImportedItemStatus</a></h3>
<p class="quiet">string</p><p><code>Imported</code> while the job is under way, then what became of it.</p><p>One of <code>Imported</code>, <code>Created</code>, <code>Updated</code>, <code>Cancelled</code>.</p><h3 id="schema-ImportItemErrorCode"><a href="#schema-ImportItemErrorCode">ImportItemErrorCode</a></h3>
<p class="quiet">string</p><p>One of <code>missing_external_id</code>, <code>missing_title</code>, <code>target_already_exists</code>, <code>target_not_found</code>, <code>target_cancelled</code>, <code>target_completed</code>, <code>ambiguous_external_id</code>, <code>invalid_time_window</code>, <code>invalid_value</code>.</p><p class="quiet">Assumed: <code>missing_title</code> [<a href="#A-08">A-08</a>], <code>target_already_exists</code> [<a href="#A-08">A-08</a>], <code>target_not_found</code> [<a href="#A-08">A-08</a>], <code>target_cancelled</code> [<a href="#A-08">A-08</a>], <code>target_completed</code> [<a href="#A-08">A-08</a>], <code>ambiguous_external_id</code> [<a href="#A-08">A-08</a>], <code>invalid_time_window</code> [<a href="#A-08">A-08</a>], <code>invalid_value</code> [<a href="#A-08">A-08</a>]</p><h3 id="schema-CustomerMappingStatus"><a href="#schema-CustomerMappingStatus">CustomerMappingStatus</a></h3>
<table><thead><tr><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead><tbody>
<tr><th scope="row"><code>NotApplicable</code></th><td>The item had nothing to map.</td></tr>
<tr><th scope="row"><code>Mapped</code></th><td>Records that exist were linked.</td></tr>
<tr><th scope="row"><code>Created</code></th><td>A customer, location or contact was created.</td></tr>
<tr><th scope="row"><code>Updated</code></th><td>Linked records were changed.</td></tr>
<tr><th scope="row"><code>Warning</code></th><td>Linked, with warnings. Also where several customers have one name and place, and none was linked.</td></tr>
<tr><th scope="row"><code>Failed</code></th><td>Nothing was linked, and the item needs review. The target is imported all the same.</td></tr>
<tr><th scope="row"><code>Skipped</code></th><td>Mapping is off for the client, or its policy forbids it.</td></tr>
</tbody></table>
<h3 id="schema-CustomerMappingWarning"><a href="#schema-CustomerMappingWarning">CustomerMappingWarning</a></h3>
<table><thead><tr><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead><tbody>
<tr><th scope="row"><code>LocationMissingCoordinates</code></th><td>The location has no latitude and longitude.</td></tr>
<tr><th scope="row"><code>AmbiguousCustomerNumber</code></th><td>Several customers of the tenant carry the number, or match in another way that must be unique.</td></tr>
<tr><th scope="row"><code>TargetAddressDiffersFromCustomerLocation</code></th><td>The address of the request is not that of the location.</td></tr>
<tr><th scope="row"><code>CustomerAutoCreateDisabled</code></th><td>The customer is unknown, and creating customers is off, by setting or for want of customers.write.</td></tr>
<tr><th scope="row"><code>LocationAutoCreateDisabled</code></th><td>The location is unknown, and creating locations is off, or there is no customer for it.</td></tr>
<tr><th scope="row"><code>ContactAutoCreateDisabled</code></th><td>The contact is unknown, and creating contacts is off, or there is no customer for it.</td></tr>
<tr><th scope="row"><code>ContactLocationMismatch</code></th><td>The contact belongs to another location, or location or contact to another customer.</td></tr>
<tr><th scope="row"><code>CustomerArchivedOrBlocked</code></th><td>The customer, or its location or contact, is archived or blocked.</td></tr>
<tr><th scope="row"><code>AmbiguousCustomerName</code></th><td>Several customers match by name and address, where <code>ambiguousNameWarning</code> says so.</td></tr>
</tbody></table>
<p class="quiet">Assumed: <code>AmbiguousCustomerName</code> [<a href="#A-16">A-16</a>]</p><h3 id="schema-CustomerMapping"><a href="#schema-CustomerMapping">CustomerMapping</a></h3>
<p>What became of customer, location and contact of an item. The IDs are there only for a key with <code>customers.read</code> [<a href="#A-03">A-03</a>];
one that was not linked is <code>null</code>.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-CustomerMappingStatus">CustomerMappingStatus</a></p></td></tr>
<tr><th scope="row"><code>customerId</code></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a> or null</p></td></tr>
<tr><th scope="row"><code>customerLocationId</code></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a> or null</p></td></tr>
<tr><th scope="row"><code>customerContactId</code></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a> or null</p></td></tr>
<tr><th scope="row"><code>warnings</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-CustomerMappingWarning">CustomerMappingWarning</a></p></td></tr>
</tbody></table>
<h3 id="schema-CustomerMappingCounts"><a href="#schema-CustomerMappingCounts">CustomerMappingCounts</a></h3>
<p>Imported items by the status of their mapping.</p><p class="quiet">Assumed: [<a href="#A-19">A-19</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>mapped</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>created</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>updated</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>warning</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>failed</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>skipped</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>notApplicable</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
</tbody></table>
<h3 id="schema-ImportItem"><a href="#schema-ImportItem">ImportItem</a></h3>
<p class="quiet"><a href="#schema-ImportedItem">ImportedItem</a> or <a href="#schema-RejectedItem">RejectedItem</a></p><h3 id="schema-ImportedItem"><a href="#schema-ImportedItem">ImportedItem</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, not empty</p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportedItemStatus">ImportedItemStatus</a></p></td></tr>
<tr><th scope="row"><code>targetId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>warnings</code></th><td><p class="quiet">list of <a href="#schema-CustomerMappingWarning">CustomerMappingWarning</a></p></td></tr>
<tr><th scope="row"><code>customerMapping</code></th><td><p class="quiet"><a href="#schema-CustomerMapping">CustomerMapping</a></p></td></tr>
</tbody></table>
<h3 id="schema-RejectedItem"><a href="#schema-RejectedItem">RejectedItem</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>As sent; <code>&#34;&#34;</code> where there was none.</p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;Rejected&#34;</code></p></td></tr>
<tr><th scope="row"><code>errorCode</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportItemErrorCode">ImportItemErrorCode</a></p></td></tr>
<tr><th scope="row"><code>errorMessage</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, not empty</p></td></tr>
</tbody></table>
<h3 id="schema-ImportJobLinks"><a href="#schema-ImportJobLinks">ImportJobLinks</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJob</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, matches <code>^/import-jobs/[1-9][0-9]*$</code></p><p>Relative to the base path of the API.</p></td></tr>
</tbody></table>
<h3 id="schema-Count"><a href="#schema-Count">Count</a></h3>
<p class="quiet">integer, at least 0</p><h3 id="schema-ImportResponse"><a href="#schema-ImportResponse">ImportResponse</a></h3>
<p>What an import answers that is done at once.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>Completed</code>, <code>PartiallyFailed</code>, <code>Failed</code>.</p><p class="quiet">Assumed: <code>Failed</code> [<a href="#A-13">A-13</a>]</p></td></tr>
<tr><th scope="row"><code>totalItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>createdItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>updatedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>cancelledItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>rejectedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>warningItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-ImportItem">ImportItem</a></p></td></tr>
<tr><th scope="row"><code>links</code></th><td><p class="quiet"><a href="#schema-ImportJobLinks">ImportJobLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-ImportAcceptedResponse"><a href="#schema-ImportAcceptedResponse">ImportAcceptedResponse</a></h3>
<p>What an import answers that is done later. The counts are those that the job will have.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;Accepted&#34;</code></p></td></tr>
<tr><th scope="row"><code>totalItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>createdItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>updatedItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>cancelledItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>rejectedItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>warningItems</code></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-ImportItem">ImportItem</a></p></td></tr>
<tr><th scope="row"><code>links</code></th><td><p class="quiet"><a href="#schema-ImportJobLinks">ImportJobLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-ImportJobSummary"><a href="#schema-ImportJobSummary">ImportJobSummary</a></h3>
<p>A job without its items [<a href="#A-39">A-39</a>].</p><p class="quiet">Assumed: [<a href="#A-39">A-39</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportJobStatus">ImportJobStatus</a></p></td></tr>
<tr><th scope="row"><code>sourceSystem</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>batchId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>totalItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>createdItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>updatedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>cancelledItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>rejectedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>warningItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>customerMapping</code></th><td><p class="quiet"><a href="#schema-CustomerMappingCounts">CustomerMappingCounts</a></p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>completedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time) or null</p><p><code>null</code> while the job is under way.</p></td></tr>
<tr><th scope="row"><code>links</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportJobLinks">ImportJobLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-ImportJob"><a href="#schema-ImportJob">ImportJob</a></h3>
<p>A job with its items. What it shows beyond the answer to its import is assumed.</p><p class="quiet">Assumed: [<a href="#A-39">A-39</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportJobStatus">ImportJobStatus</a></p></td></tr>
<tr><th scope="row"><code>sourceSystem</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>batchId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>totalItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>createdItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>updatedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>cancelledItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>rejectedItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>warningItems</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>customerMapping</code></th><td><p class="quiet"><a href="#schema-CustomerMappingCounts">CustomerMappingCounts</a></p></td></tr>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-ImportItem">ImportItem</a></p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>completedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time) or null</p><p><code>null</code> while the job is under way.</p></td></tr>
<tr><th scope="row"><code>links</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportJobLinks">ImportJobLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-ImportJobList"><a href="#schema-ImportJobList">ImportJobList</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-ImportJobSummary">ImportJobSummary</a>, at most 200 entries</p></td></tr>
<tr><th scope="row"><code>nextCursor</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p><code>null</code> on the last page.</p></td></tr>
</tbody></table>
<h3 id="schema-RouteSuggestionStatus"><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></h3>
<p class="quiet">string</p><p>One of <code>Draft</code>, <code>Published</code>, <code>Discarded</code>.</p><p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p><h3 id="schema-UnroutedReason"><a href="#schema-UnroutedReason">UnroutedReason</a></h3>
<p class="quiet">string</p><p>One of <code>MissingCoordinates</code>, <code>Cancelled</code>, <code>Completed</code>, <code>AlreadyRouted</code>, <code>OverMaxStops</code>.</p><p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p><h3 id="schema-RouteStopWarning"><a href="#schema-RouteStopWarning">RouteStopWarning</a></h3>
<p class="quiet">string</p><p>One of <code>TimeWindowMissed</code>, <code>DueDateMissed</code>.</p><p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p><h3 id="schema-RouteSuggestionCreateDto"><a href="#schema-RouteSuggestionCreateDto">RouteSuggestionCreateDto</a></h3>
<p>Exactly one of <code>importJobId</code> and <code>targetIds</code> says which targets are meant.</p><p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code></th><td><p class="quiet">integer or null, at least 1, at most 9007199254740991</p><p>One of the client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>targetIds</code></th><td><p class="quiet">list of <a href="#schema-RecordId">RecordId</a> or null, not empty, at most 2000 entries</p><p>Targets of the source systems that the client may name.</p></td></tr>
<tr><th scope="row"><code>routeDate</code></th><td><p class="quiet">string (date) or null</p><p>Default: the earliest of the targets&#39; route and due dates, else the day of <code>startTimeUtc</code>, else today.</p></td></tr>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, not empty, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>start</code></th><td><p class="quiet">object or null</p><p>Where the round begins and ends. Default: at the first stop by time window.</p></td></tr>
<tr><th scope="row"><code>start.latitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>start.longitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>startTimeUtc</code></th><td><p class="quiet">string (date-time) or null</p><p>Default: 08:00 of the route date.</p></td></tr>
<tr><th scope="row"><code>maxStops</code></th><td><p class="quiet">integer or null, at least 1, at most 2000</p><p>Default, and most: 2000. The targets of highest priority are kept.</p></td></tr>
</tbody></table>
<h3 id="schema-RouteStop"><a href="#schema-RouteStop">RouteStop</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>sequence</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 1</p><p>From 1.</p></td></tr>
<tr><th scope="row"><code>targetId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>title</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>latitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -90, at most 90</p></td></tr>
<tr><th scope="row"><code>longitude</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least -180, at most 180</p></td></tr>
<tr><th scope="row"><code>plannedArrivalUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>plannedDepartureUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>estimatedWorkMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p><p>The target&#39;s, else its location&#39;s default, else 30.</p></td></tr>
<tr><th scope="row"><code>priority</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>Low</code>, <code>Normal</code>, <code>Medium</code>, <code>High</code>, <code>Urgent</code>.</p></td></tr>
<tr><th scope="row"><code>customer</code> <strong class="quiet">required</strong></th><td><p class="quiet">object or null</p><p>The customer that the target is linked to. Its ID and its number are for <code>customers.read</code>.</p></td></tr>
<tr><th scope="row"><code>customer.ordinavoCustomerId</code></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>customer.externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.customerNumber</code></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>location</code> <strong class="quiet">required</strong></th><td><p class="quiet">object or null</p><p>The location that the target is linked to. Its ID is for <code>customers.read</code>.</p></td></tr>
<tr><th scope="row"><code>location.ordinavoLocationId</code></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>location.externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.city</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.hasCoordinates</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p></td></tr>
<tr><th scope="row"><code>warnings</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-RouteStopWarning">RouteStopWarning</a></p></td></tr>
</tbody></table>
<h3 id="schema-UnroutedTarget"><a href="#schema-UnroutedTarget">UnroutedTarget</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>targetId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>reason</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-UnroutedReason">UnroutedReason</a></p></td></tr>
</tbody></table>
<h3 id="schema-RouteSuggestionLinks"><a href="#schema-RouteSuggestionLinks">RouteSuggestionLinks</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>routeSuggestion</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, matches <code>^/route-suggestions/[1-9][0-9]*$</code></p></td></tr>
<tr><th scope="row"><code>importJob</code></th><td><p class="quiet">string, matches <code>^/import-jobs/[1-9][0-9]*$</code></p><p>Where it was made from one.</p></td></tr>
</tbody></table>
<h3 id="schema-RouteSuggestionSummary"><a href="#schema-RouteSuggestionSummary">RouteSuggestionSummary</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>routeSuggestionId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></p></td></tr>
<tr><th scope="row"><code>name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>routeDate</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date)</p></td></tr>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 1</p></td></tr>
<tr><th scope="row"><code>stopCount</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>unroutedTargetCount</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-Count">Count</a></p></td></tr>
<tr><th scope="row"><code>totalDistanceKm</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least 0</p><p>Great circle, of the whole round: from the start and back to it.</p></td></tr>
<tr><th scope="row"><code>totalTravelMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p><p>At 50 km/h, each way rounded up to a minute.</p></td></tr>
<tr><th scope="row"><code>totalWorkMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>links</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RouteSuggestionLinks">RouteSuggestionLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-RouteSuggestion"><a href="#schema-RouteSuggestion">RouteSuggestion</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>routeSuggestionId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></p></td></tr>
<tr><th scope="row"><code>name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>routeDate</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date)</p></td></tr>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 1</p></td></tr>
<tr><th scope="row"><code>stops</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-RouteStop">RouteStop</a></p></td></tr>
<tr><th scope="row"><code>unroutedTargets</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-UnroutedTarget">UnroutedTarget</a></p></td></tr>
<tr><th scope="row"><code>totalDistanceKm</code> <strong class="quiet">required</strong></th><td><p class="quiet">number, at least 0</p><p>Great circle, of the whole round: from the start and back to it.</p></td></tr>
<tr><th scope="row"><code>totalTravelMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p><p>At 50 km/h, each way rounded up to a minute.</p></td></tr>
<tr><th scope="row"><code>totalWorkMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>links</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RouteSuggestionLinks">RouteSuggestionLinks</a></p></td></tr>
</tbody></table>
<h3 id="schema-RouteSuggestionList"><a href="#schema-RouteSuggestionList">RouteSuggestionList</a></h3>
<p class="quiet">Assumed: [<a href="#A-05">A-05</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-RouteSuggestionSummary">RouteSuggestionSummary</a></p></td></tr>
<tr><th scope="row"><code>nextCursor</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
</tbody></table>
<h3 id="schema-EventType"><a href="#schema-EventType">EventType</a></h3>
<p class="quiet">string</p><p>One of <code>target.imported</code>, <code>target.rejected</code>, <code>target.updated</code>, <code>target.cancelled</code>, <code>target.scheduled</code>, <code>target.completed</code>, <code>target.follow_up_created</code>, <code>route.suggestion.created</code>, <code>route.published</code>, <code>appointment.scheduled</code>, <code>appointment.started</code>, <code>appointment.completed</code>, <code>appointment.problem_reported</code>, <code>appointment.cancelled</code>, <code>visit_report.created</code>, <code>visit_report.submitted</code>, <code>visit_report.approved</code>, <code>visit_report.rejected</code>, <code>visit_report.follow_up_required</code>, <code>visit_report.problem_reported</code>, <code>billing.event_created</code>, <code>billing.event_ready</code>, <code>billing.event_sent</code>, <code>billing.event_failed</code>.</p><h3 id="schema-EventTypeFilter"><a href="#schema-EventTypeFilter">EventTypeFilter</a></h3>
<p class="quiet">string</p><p>One of <code>*</code>, <code>target.imported</code>, <code>target.rejected</code>, <code>target.updated</code>, <code>target.cancelled</code>, <code>target.scheduled</code>, <code>target.completed</code>, <code>target.follow_up_created</code>, <code>route.suggestion.created</code>, <code>route.published</code>, <code>appointment.scheduled</code>, <code>appointment.started</code>, <code>appointment.completed</code>, <code>appointment.problem_reported</code>, <code>appointment.cancelled</code>, <code>visit_report.created</code>, <code>visit_report.submitted</code>, <code>visit_report.approved</code>, <code>visit_report.rejected</code>, <code>visit_report.follow_up_required</code>, <code>visit_report.problem_reported</code>, <code>billing.event_created</code>, <code>billing.event_ready</code>, <code>billing.event_sent</code>, <code>billing.event_failed</code>.</p><h3 id="schema-PayloadOptions"><a href="#schema-PayloadOptions">PayloadOptions</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>customerContext</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p><p><code>customer</code>, <code>location</code> and <code>contact</code>. Default: on.</p></td></tr>
<tr><th scope="row"><code>contactDetails</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p><p>E-mail and phone of the contact. Default: off.</p><p class="quiet">Assumed: [<a href="#A-21">A-21</a>]</p></td></tr>
<tr><th scope="row"><code>summaryPreview</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p><p>The beginning of a report&#39;s summary. Default: off.</p></td></tr>
<tr><th scope="row"><code>billingDetails</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p><p>Needs the billing feature of the tenant, too. Default: off.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookCreateDto"><a href="#schema-WebhookCreateDto">WebhookCreateDto</a></h3>
<p class="quiet">Assumed: [<a href="#A-06">A-06</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>url</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, not empty</p><p>An <code>http</code> or <code>https</code> URL without user info, of at most 2,048 characters [<a href="#A-58">A-58</a>].</p></td></tr>
<tr><th scope="row"><code>eventTypes</code></th><td><p class="quiet">list of <a href="#schema-EventTypeFilter">EventTypeFilter</a> or null, not empty</p><p><code>[&#34;*&#34;]</code> for all.</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Whose external IDs the payloads carry. Default: the integration client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>isActive</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions</code></th><td><p class="quiet">object or null</p><p>What is left out keeps its default, in an update what it was.</p></td></tr>
<tr><th scope="row"><code>payloadOptions.customerContext</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.contactDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.summaryPreview</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.billingDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>secret</code></th><td><p class="quiet">string or null, at least 16 characters, at most 200 characters, matches <code>^[!-~]+$</code></p><p>16 to 200 visible ASCII characters. Default: a new one.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookUpdateDto"><a href="#schema-WebhookUpdateDto">WebhookUpdateDto</a></h3>
<p>What is left out stays.</p><p class="quiet">Assumed: [<a href="#A-06">A-06</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>name</code></th><td><p class="quiet">string or null, at most 200 characters</p></td></tr>
<tr><th scope="row"><code>url</code></th><td><p class="quiet">string or null, not empty</p><p>An <code>http</code> or <code>https</code> URL without user info, of at most 2,048 characters [<a href="#A-58">A-58</a>].</p></td></tr>
<tr><th scope="row"><code>eventTypes</code></th><td><p class="quiet">list of <a href="#schema-EventTypeFilter">EventTypeFilter</a> or null, not empty</p><p><code>[&#34;*&#34;]</code> for all.</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code></th><td><p class="quiet">string or null, not empty</p><p>Whose external IDs the payloads carry. Default: the integration client&#39;s own.</p></td></tr>
<tr><th scope="row"><code>isActive</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions</code></th><td><p class="quiet">object or null</p><p>What is left out keeps its default, in an update what it was.</p></td></tr>
<tr><th scope="row"><code>payloadOptions.customerContext</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.contactDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.summaryPreview</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>payloadOptions.billingDetails</code></th><td><p class="quiet">boolean or null</p></td></tr>
<tr><th scope="row"><code>secret</code></th><td><p class="quiet">string or null, at least 16 characters, at most 200 characters, matches <code>^[!-~]+$</code></p><p>16 to 200 visible ASCII characters. Default: a new one.</p></td></tr>
</tbody></table>
<h3 id="schema-Webhook"><a href="#schema-Webhook">Webhook</a></h3>
<p class="quiet">Assumed: [<a href="#A-06">A-06</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>webhookId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>url</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (uri)</p></td></tr>
<tr><th scope="row"><code>eventTypes</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-EventTypeFilter">EventTypeFilter</a>, not empty</p></td></tr>
<tr><th scope="row"><code>sourceSystem</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>isActive</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p></td></tr>
<tr><th scope="row"><code>payloadOptions</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-PayloadOptions">PayloadOptions</a></p></td></tr>
<tr><th scope="row"><code>payloadVersion</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-PayloadVersion">PayloadVersion</a></p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookCreated"><a href="#schema-WebhookCreated">WebhookCreated</a></h3>
<p class="quiet">Assumed: [<a href="#A-06">A-06</a>]</p><p>All of <a href="#schema-Webhook">Webhook</a>, and:</p>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>secret</code> <strong class="quiet">required</strong></th><td><p class="quiet">string, at least 16 characters</p><p><code>whsec_</code> and 32 characters, or the one that was given.</p></td></tr>
</tbody></table>
<h3 id="schema-PayloadVersion"><a href="#schema-PayloadVersion">PayloadVersion</a></h3>
<p class="quiet">always <code>&#34;2026-06-18&#34;</code></p><h3 id="schema-WebhookList"><a href="#schema-WebhookList">WebhookList</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-Webhook">Webhook</a>, at most 200 entries</p></td></tr>
<tr><th scope="row"><code>nextCursor</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p><code>null</code> on the last page.</p></td></tr>
</tbody></table>
<h3 id="schema-EventId"><a href="#schema-EventId">EventId</a></h3>
<p class="quiet">string, matches <code>^evt_[0-9A-HJKMNP-TV-Z]{26}$</code></p><h3 id="schema-DeliveryId"><a href="#schema-DeliveryId">DeliveryId</a></h3>
<p class="quiet">string, matches <code>^del_[0-9A-HJKMNP-TV-Z]{26}$</code></p><h3 id="schema-WebhookDeliveryStatus"><a href="#schema-WebhookDeliveryStatus">WebhookDeliveryStatus</a></h3>
<p class="quiet">string</p><p>One of <code>Pending</code>, <code>Succeeded</code>, <code>Failed</code>.</p><h3 id="schema-WebhookDelivery"><a href="#schema-WebhookDelivery">WebhookDelivery</a></h3>
<p class="quiet">Assumed: [<a href="#A-06">A-06</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>deliveryId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-DeliveryId">DeliveryId</a></p></td></tr>
<tr><th scope="row"><code>webhookId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>eventId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventId">EventId</a></p></td></tr>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventType">EventType</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-WebhookDeliveryStatus">WebhookDeliveryStatus</a></p></td></tr>
<tr><th scope="row"><code>attempts</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-WebhookAttempt">WebhookAttempt</a></p></td></tr>
<tr><th scope="row"><code>nextAttemptAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time) or null</p><p><code>null</code> once nothing more will be tried.</p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookAttempt"><a href="#schema-WebhookAttempt">WebhookAttempt</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>number</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 1</p></td></tr>
<tr><th scope="row"><code>startedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>durationMs</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
<tr><th scope="row"><code>statusCode</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 100, at most 999</p><p><code>null</code> where no answer came.</p></td></tr>
<tr><th scope="row"><code>error</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p>Why it did not succeed.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookDeliveryList"><a href="#schema-WebhookDeliveryList">WebhookDeliveryList</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>items</code> <strong class="quiet">required</strong></th><td><p class="quiet">list of <a href="#schema-WebhookDelivery">WebhookDelivery</a>, at most 200 entries</p></td></tr>
<tr><th scope="row"><code>nextCursor</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p><code>null</code> on the last page.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookEnvelope"><a href="#schema-WebhookEnvelope">WebhookEnvelope</a></h3>
<p>What every payload begins with. The records that the event is about follow.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>eventId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventId">EventId</a></p><p>The same in every delivery of the event. Receivers deduplicate by it.</p></td></tr>
<tr><th scope="row"><code>eventType</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-EventType">EventType</a></p></td></tr>
<tr><th scope="row"><code>occurredAt</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>tenantId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>source</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;ordinavo&#34;</code></p></td></tr>
<tr><th scope="row"><code>payloadVersion</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-PayloadVersion">PayloadVersion</a></p></td></tr>
</tbody></table>
<h3 id="schema-CustomerContext"><a href="#schema-CustomerContext">CustomerContext</a></h3>
<p>The customer records that the target is linked to. Left out where the subscription has them off. External IDs are those of the subscription&#39;s
source system, the customer number is the customer record&#39;s.</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>customer</code></th><td><p class="quiet">object or null</p></td></tr>
<tr><th scope="row"><code>customer.ordinavoCustomerId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>customer.externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.customerNumber</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>customer.name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>location</code></th><td><p class="quiet">object or null</p></td></tr>
<tr><th scope="row"><code>location.ordinavoLocationId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>location.externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.city</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>location.hasCoordinates</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p></td></tr>
<tr><th scope="row"><code>contact</code></th><td><p class="quiet">object or null</p></td></tr>
<tr><th scope="row"><code>contact.ordinavoContactId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>contact.externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.displayName</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>contact.email</code></th><td><p class="quiet">string or null</p><p>Only with <code>contactDetails</code>.</p></td></tr>
<tr><th scope="row"><code>contact.phone</code></th><td><p class="quiet">string or null</p><p>Only with <code>contactDetails</code>.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookTarget"><a href="#schema-WebhookTarget">WebhookTarget</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>id</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 1</p><p><code>null</code> for an item that was rejected.</p></td></tr>
<tr><th scope="row"><code>externalId</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p><code>null</code> where another source system has sent the target [<a href="#A-57">A-57</a>].</p></td></tr>
<tr><th scope="row"><code>title</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookRejection"><a href="#schema-WebhookRejection">WebhookRejection</a></h3>
<p class="quiet">Assumed: [<a href="#A-60">A-60</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>errorCode</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-ImportItemErrorCode">ImportItemErrorCode</a></p></td></tr>
<tr><th scope="row"><code>errorMessage</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookRouteSuggestion"><a href="#schema-WebhookRouteSuggestion">WebhookRouteSuggestion</a></h3>
<p class="quiet">Assumed: [<a href="#A-60">A-60</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RouteSuggestionStatus">RouteSuggestionStatus</a></p></td></tr>
<tr><th scope="row"><code>name</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p></td></tr>
<tr><th scope="row"><code>routeDate</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date)</p></td></tr>
<tr><th scope="row"><code>importJobId</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 1</p></td></tr>
<tr><th scope="row"><code>stopCount</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
<tr><th scope="row"><code>unroutedTargetCount</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookAppointment"><a href="#schema-WebhookAppointment">WebhookAppointment</a></h3>
<p class="quiet">Assumed: [<a href="#A-60">A-60</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>Scheduled</code>, <code>Started</code>, <code>Completed</code>, <code>Cancelled</code>.</p><p class="quiet">Assumed: [<a href="#A-20">A-20</a>]</p></td></tr>
<tr><th scope="row"><code>targetId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>plannedStartUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>plannedEndUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
<tr><th scope="row"><code>startedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time) or null</p></td></tr>
<tr><th scope="row"><code>completedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time) or null</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookProblem"><a href="#schema-WebhookProblem">WebhookProblem</a></h3>
<p class="quiet">Assumed: [<a href="#A-60">A-60</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>type</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>CustomerAbsent</code>, <code>AccessDenied</code>, <code>EquipmentDefect</code>, <code>Other</code>.</p></td></tr>
<tr><th scope="row"><code>reportedAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookVisitReport"><a href="#schema-WebhookVisitReport">WebhookVisitReport</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>title</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>Draft</code>, <code>Submitted</code>, <code>Approved</code>, <code>Rejected</code>.</p><p class="quiet">Assumed: <code>Draft</code> [<a href="#A-20">A-20</a>], <code>Submitted</code> [<a href="#A-20">A-20</a>], <code>Rejected</code> [<a href="#A-20">A-20</a>]</p></td></tr>
<tr><th scope="row"><code>result</code> <strong class="quiet">required</strong></th><td><p class="quiet">string or null</p><p><code>null</code> in a draft.</p><p>One of <code>Successful</code>, <code>PartiallySuccessful</code>, <code>Unsuccessful</code>, <code>null</code>.</p><p class="quiet">Assumed: <code>PartiallySuccessful</code> [<a href="#A-20">A-20</a>], <code>Unsuccessful</code> [<a href="#A-20">A-20</a>]</p></td></tr>
<tr><th scope="row"><code>followUpRequired</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p></td></tr>
<tr><th scope="row"><code>isBillable</code> <strong class="quiet">required</strong></th><td><p class="quiet">boolean</p></td></tr>
<tr><th scope="row"><code>billingStatus</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>NotReady</code>, <code>Pending</code>, <code>Ready</code>, <code>Sent</code>, <code>Failed</code>.</p><p class="quiet">Assumed: <code>Ready</code> [<a href="#A-20">A-20</a>], <code>Sent</code> [<a href="#A-20">A-20</a>], <code>Failed</code> [<a href="#A-20">A-20</a>]</p></td></tr>
<tr><th scope="row"><code>attachmentCount</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer, at least 0</p></td></tr>
<tr><th scope="row"><code>summaryPreview</code></th><td><p class="quiet">string or null, at most 120 characters</p><p>Only with <code>summaryPreview</code>; at most 120 characters.</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookBillingEvent"><a href="#schema-WebhookBillingEvent">WebhookBillingEvent</a></h3>

<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>id</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>status</code> <strong class="quiet">required</strong></th><td><p class="quiet">string</p><p>One of <code>Pending</code>, <code>Ready</code>, <code>Sent</code>, <code>Failed</code>.</p><p class="quiet">Assumed: <code>Ready</code> [<a href="#A-20">A-20</a>], <code>Sent</code> [<a href="#A-20">A-20</a>], <code>Failed</code> [<a href="#A-20">A-20</a>]</p></td></tr>
<tr><th scope="row"><code>sourceType</code> <strong class="quiet">required</strong></th><td><p class="quiet">always <code>&#34;VisitReport&#34;</code></p></td></tr>
<tr><th scope="row"><code>visitReportId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>targetId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>appointmentId</code> <strong class="quiet">required</strong></th><td><p class="quiet"><a href="#schema-RecordId">RecordId</a></p></td></tr>
<tr><th scope="row"><code>createdAtUtc</code> <strong class="quiet">required</strong></th><td><p class="quiet">string (date-time)</p></td></tr>
</tbody></table>
<h3 id="schema-WebhookBillingDetails"><a href="#schema-WebhookBillingDetails">WebhookBillingDetails</a></h3>
<p>Only with <code>billingDetails</code> and the billing feature of the tenant.</p><p class="quiet">Assumed: [<a href="#A-59">A-59</a>]</p>
<table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>
<tr><th scope="row"><code>workMinutes</code> <strong class="quiet">required</strong></th><td><p class="quiet">integer or null, at least 0</p></td></tr>
<tr><th scope="row"><code>expectedRevenue</code> <strong class="quiet">required</strong></th><td><p class="quiet">number or null</p></td></tr>
</tbody></table>
</section>
<section aria-labelledby="assumptions">
<h2 id="assumptions">Assumptions</h2>
<p>What the public documents leave open, and what the mock does about it. The first of several values is the default.</p>
<h3 id="A-01"><a href="#A-01">A-01</a> What does a 401 look like?</h3>
<p>Code <code>unauthorized</code>, with <code>WWW-Authenticate: Bearer</code>. Revoked and expired keys answer the same. An address outside the allowlist is a 403 <code>forbidden</code>.</p><p class="quiet">The documents name the status and the code, but no difference between kinds of wrong keys. Telling them apart would tell a thief which keys once worked.</p>
<h3 id="A-02"><a href="#A-02">A-02</a> What happens to a customer-aware request without the scope customers.map?</h3>
<p>The whole request is refused with 403 <code>missing_scope</code> and <code>requiredScope</code> <code>customers.map</code>. Customer-aware means a <code>location</code> or <code>contact</code>, or a <code>customer</code> with <code>externalId</code> or <code>customerNumber</code>. A plain <code>customer</code> with <code>name</code>, <code>contactName</code>, <code>phone</code> and <code>email</code> is not.</p><p>A scenario sets <code>missingMapScope</code>.</p>
<ul>
<li><code>reject</code>: The request is refused with 403.</li>
<li><code>skip</code>: The request is imported, and its mapping is <code>Skipped</code>.</li>
</ul>
<p class="quiet">The documents say that the scope is required beside the import scope, and a missing scope is a 403 everywhere else.</p>
<h3 id="A-03"><a href="#A-03">A-03</a> What is in <code>customerMapping</code> for a key without customers.read?</h3>
<p><code>status</code> and <code>warnings</code>, no IDs. Warnings of an item are shown in any case.</p><p>A scenario sets <code>mappingWithoutRead</code>.</p>
<ul>
<li><code>status</code>: Status and warnings.</li>
<li><code>omit</code>: No <code>customerMapping</code> at all.</li>
</ul>
<p class="quiet">The documents withhold the &#34;detailed mapping IDs&#34;, not the fact that something was mapped.</p>
<h3 id="A-04"><a href="#A-04">A-04</a> How do lists work?</h3>
<p>They answer <code>items</code> and <code>nextCursor</code> (<code>null</code> at the end), newest first. <code>limit</code> is 1 to 200, 50 by default. Jobs can be filtered by <code>status</code>, <code>batchId</code> and <code>sourceSystem</code>. A wrong parameter is a 400 <code>validation_failed</code>. A client sees its own jobs only; another&#39;s is a 404.</p><p class="quiet">Cursor paging is what comparable APIs do, and it stays right while records are added.</p>
<h3 id="A-05"><a href="#A-05">A-05</a> What does a route suggestion request and its answer look like?</h3>
<p><code>POST /route-suggestions</code> with exactly one of <code>importJobId</code> and <code>targetIds</code>, and <code>routeDate</code> (else the earliest of the targets&#39; route and due dates, else the day of the start, else today), <code>name</code>, <code>start</code>, <code>startTimeUtc</code> (else 08:00 of the route date) and <code>maxStops</code>, answers 201 with a <code>Draft</code>: <code>stops</code> in order with their times, <code>unroutedTargets</code> with a reason (<code>MissingCoordinates</code>, <code>Cancelled</code>, <code>Completed</code>, <code>AlreadyRouted</code>, <code>OverMaxStops</code>), and totals. Stops warn of <code>TimeWindowMissed</code> and <code>DueDateMissed</code>. The order is the shortest great-circle round from the start (else from the first stop by time window), improved until no exchange of two legs helps, with stops of a fixed time kept at it; 50 km/h. A suggestion is <code>Draft</code>, <code>Published</code> or <code>Discarded</code>; publishing schedules an appointment for each stop.</p><p class="quiet">The capability is documented, its path and shape are not.</p>
<h3 id="A-06"><a href="#A-06">A-06</a> What do webhook subscriptions and deliveries look like as resources?</h3>
<p>A subscription has <code>webhookId</code>, <code>name</code>, <code>url</code>, <code>eventTypes</code> (<code>[&#34;*&#34;]</code> for all), <code>sourceSystem</code>, <code>isActive</code>, <code>payloadOptions</code>, <code>payloadVersion</code> and <code>createdAtUtc</code>; the secret (<code>whsec_</code> and 32 characters, unless it is given) is shown only in the answer that created it. <code>DELETE</code> switches it off (204), keeps its deliveries, and is the same as <code>isActive: false</code>. A delivery has <code>deliveryId</code>, <code>webhookId</code>, <code>eventId</code>, <code>eventType</code>, <code>status</code>, <code>attempts</code>, <code>nextAttemptAtUtc</code> and <code>createdAtUtc</code>. Lists are as in A-04; deliveries are filtered by <code>status</code>, <code>eventType</code> and <code>webhookId</code>. A client sees its own subscriptions and their deliveries only.</p><p class="quiet">The capability is documented, its path and shape are not.</p>
<h3 id="A-07"><a href="#A-07">A-07</a> Where are the field errors of a 400?</h3>
<p>In <code>error.details</code>: messages by path, such as <code>targets[3].planning.priority</code>.</p><p class="quiet">The documents say that a validation error names each bad field by its path with its messages, not where.</p>
<h3 id="A-08"><a href="#A-08">A-08</a> Which item error codes are there beside missing_external_id?</h3>
<p><code>missing_title</code>, <code>target_already_exists</code>, <code>target_not_found</code>, <code>target_cancelled</code> (update of a cancelled one), <code>target_completed</code>, <code>ambiguous_external_id</code>, <code>invalid_time_window</code> and <code>invalid_value</code>. A wrong type or value inside one batch item rejects that item, never the batch.</p><p>A scenario sets <code>invalidBatchItem</code>.</p>
<ul>
<li><code>rejectItem</code>: The item is rejected with <code>invalid_value</code>; the others are imported.</li>
<li><code>rejectRequest</code>: The whole batch is a 400 <code>validation_failed</code>.</li>
</ul>
<p class="quiet">Ordinavo processes each item on its own, so a bad item should not cost the good ones.</p>
<h3 id="A-09"><a href="#A-09">A-09</a> How large is the rate limit?</h3>
<p>1000 requests in a fixed window of 60 s for each integration client. Every answer to a counted request carries the headers. Limit and window are settings of the client.</p><p class="quiet">1000 is the example of the documents.</p>
<h3 id="A-10"><a href="#A-10">A-10</a> How long and for what does an idempotency key hold?</h3>
<p>24 h for each client, method and path. Contents are compared as parsed JSON, so key order and white space do not matter. A replay answers the stored status and body with <code>Idempotency-Replayed: true</code>. 5xx, 429 and 403 are not stored, since another try or another right changes them. Other content is a 409 <code>idempotency_conflict</code>.</p><p class="quiet">This is how comparable APIs do it.</p>
<h3 id="A-11"><a href="#A-11">A-11</a> Which priorities are there?</h3>
<p><code>Low</code>, <code>Normal</code>, <code>Medium</code>, <code>High</code> and <code>Urgent</code>; <code>Normal</code> where nothing is said.</p><p class="quiet">The documents show High, Medium and Normal.</p>
<h3 id="A-12"><a href="#A-12">A-12</a> Which target does an item mean?</h3>
<p>Tenant, source system and <code>externalId</code>, and <code>externalType</code> where the item gives one. Without one, the only match of any type; several reject the item with <code>ambiguous_external_id</code>. <code>sourceSystem</code> is the client&#39;s own by default; one that the client may not name is a 400 <code>validation_failed</code>, in a batch item <code>invalid_value</code>.</p><p class="quiet">The documents&#39; own cancel request leaves out the <code>externalType</code> of its create request.</p>
<h3 id="A-13"><a href="#A-13">A-13</a> What does an import answer when all items are rejected?</h3>
<p>200 with the job <code>Failed</code>. A single import that a business rule refuses is the same, with <code>rejectedItems</code> 1.</p><p>A scenario sets <code>singleRejection</code>.</p>
<ul>
<li><code>importJob</code>: 200 with a <code>Failed</code> job.</li>
<li><code>http</code>: A single import answers 409 <code>conflict</code> for a target that exists or is unknown, and 422 <code>validation_failed</code> for the rest.</li>
</ul>
<p class="quiet">A rejected item has a documented form, and an import answers with a job.</p>
<h3 id="A-14"><a href="#A-14">A-14</a> When does an import answer <code>Completed</code>, and when <code>Accepted</code>?</h3>
<p>A request that is not customer-aware is done at once: 200 with a final status. A customer-aware one is a 202 <code>Accepted</code> with items <code>Imported</code>; its job turns <code>Processing</code>, then final, after <code>importJobs.completeAfter</code> (250 ms of the mock&#39;s clock).</p><p>A scenario sets <code>importAnswer</code>.</p>
<ul>
<li><code>documented</code>: By whether the request is customer-aware.</li>
<li><code>completed</code>: Always the final form, at once.</li>
<li><code>accepted</code>: Always the <code>Accepted</code> form, unless all items are rejected.</li>
</ul>
<p class="quiet">Both forms are documented, each in one of these two situations.</p>
<h3 id="A-15"><a href="#A-15">A-15</a> Which fallbacks of ExternalIdFirst are safe?</h3>
<p>Those that the client&#39;s setting <code>safeMatching</code> lists, <code>customerNumber</code> by default. Only an exact and unique match counts.</p><p class="quiet">The documents leave the choice to the client&#39;s settings.</p>
<h3 id="A-16"><a href="#A-16">A-16</a> What does a match by name and address look like, and an ambiguous one?</h3>
<p>The normalised name is equal, and the postal code, or coordinates within 100 m. Several candidates give the status <code>Warning</code>, no IDs, and <code>AmbiguousCustomerNumber</code>, the only documented warning of ambiguity.</p><p>A scenario sets <code>ambiguousNameWarning</code>.</p>
<ul>
<li><code>AmbiguousCustomerNumber</code>: The documented warning.</li>
<li><code>AmbiguousCustomerName</code>: A warning of its own.</li>
</ul>
<p class="quiet">The mock sends no undocumented warning by itself.</p>
<h3 id="A-17"><a href="#A-17">A-17</a> Is an archived or blocked customer linked?</h3>
<p>Yes, with the status <code>Warning</code>.</p><p>A scenario sets <code>archivedCustomer</code>.</p>
<ul>
<li><code>link</code>: Linked, with a warning.</li>
<li><code>fail</code>: Not linked; the mapping has failed.</li>
</ul>
<p class="quiet">The documents list it among the warnings.</p>
<h3 id="A-18"><a href="#A-18">A-18</a> How do customer, location and contact add up to one status?</h3>
<p>Any warning is <code>Warning</code>, unless nothing was linked and nothing created, which is <code>Failed</code>. Else a created part is <code>Created</code>, else a changed part <code>Updated</code>, else <code>Mapped</code>.</p><p class="quiet">The documents show one status for all three.</p>
<h3 id="A-19"><a href="#A-19">A-19</a> How does an import job show mapping?</h3>
<p>Counts by status on the job, the full object on each item, and the mapping&#39;s warnings among the item&#39;s own.</p><p class="quiet">The documents say that jobs carry mapping status and warnings, not where.</p>
<h3 id="A-20"><a href="#A-20">A-20</a> Which values do reports, billing events, appointments and targets have beside those in the examples?</h3>
<p>Visit reports are <code>Draft</code>, <code>Submitted</code>, <code>Approved</code> or <code>Rejected</code>, their result <code>Successful</code>, <code>PartiallySuccessful</code> or <code>Unsuccessful</code>, their billing status <code>NotReady</code>, <code>Pending</code>, <code>Ready</code>, <code>Sent</code> or <code>Failed</code>. Billing events are <code>Pending</code>, <code>Ready</code>, <code>Sent</code> or <code>Failed</code>, appointments <code>Scheduled</code>, <code>Started</code>, <code>Completed</code> or <code>Cancelled</code>, targets <code>Imported</code>, <code>Scheduled</code>, <code>InProgress</code>, <code>Completed</code> or <code>Cancelled</code>.</p><p class="quiet">The smallest set that the documented events need.</p>
<h3 id="A-21"><a href="#A-21">A-21</a> Are contact details in webhook payloads by default?</h3>
<p>No.</p><p>A scenario sets <code>contactDetailsDefault</code>.</p>
<ul>
<li><code>off</code>: Left out unless chosen.</li>
<li><code>on</code>: Included unless switched off.</li>
</ul>
<p class="quiet">The documents say &#34;included or opt-in&#34;; the private choice is the safer one.</p>
<h3 id="A-22"><a href="#A-22">A-22</a> When is a webhook delivery tried again?</h3>
<p>After 0 s, 10 s, 60 s, 5 min, 30 min and 2 h, each counted from the end of the attempt before; then it has failed. Success is any 2xx within 10 s; redirects are not followed. Every attempt has the same event ID, delivery ID and body, and a fresh timestamp. 410 fails at once and switches the subscription off. A subscription that is off gets no further attempt: what was pending has failed, and stays so when it is switched on again. A changed secret signs from then on.</p><p>A scenario sets <code>retrySchedule</code>, by default <code>0s, 10s, 60s, 5m, 30m, 2h</code>.</p>
<p class="quiet">The documents say that deliveries are retried, not when.</p>
<h3 id="A-23"><a href="#A-23">A-23</a> What of cancelling twice, cancelling completed work, and importing after a cancel?</h3>
<p>Again <code>Cancelled</code>, and counted; <code>target_completed</code>; an upsert brings the target back (<code>Updated</code>), an update is rejected with <code>target_cancelled</code>.</p><p>A scenario sets <code>upsertAfterCancel</code>.</p>
<ul>
<li><code>revive</code>: An upsert brings a cancelled target back.</li>
<li><code>reject</code>: An upsert is rejected with <code>target_cancelled</code>.</li>
</ul>
<p class="quiet">A retried cancel must not fail, and an upsert promises to work either way.</p>
<h3 id="A-24"><a href="#A-24">A-24</a> How large may a batch be?</h3>
<p>1 to 1000 items and 5 MB; more is a 413 <code>payload_too_large</code>. An empty one, or both <code>targets</code> and <code>items</code>, is a 400 <code>validation_failed</code>. The limits are settings.</p><p class="quiet">The documents name no limit; integrations need one to test against.</p>
<h3 id="A-25"><a href="#A-25">A-25</a> Where does the correlation ID come from?</h3>
<p>Every answer carries <code>X-Correlation-Id</code>, the request&#39;s own where it sent a valid one (up to 64 of <code>A-Za-z0-9._-</code>), else a new one. Errors repeat it.</p><p class="quiet">The field of the error body is documented, the header is the usual companion.</p>
<h3 id="A-26"><a href="#A-26">A-26</a> What does the health check answer?</h3>
<p><code>status</code>, <code>apiVersion</code>, <code>tenantId</code>, <code>integrationClient</code>, <code>scopes</code> and <code>serverTimeUtc</code>.</p><p class="quiet">The name of the answer is documented, its fields are not.</p>
<h3 id="A-27"><a href="#A-27">A-27</a> In which order are requests checked?</h3>
<p>Route and method, key, allowlist, rate, scope, size, media type and JSON syntax, idempotency, schema, business rules. What only the content can tell (a customer-aware request without customers.map) is checked with the schema.</p><p class="quiet">From cheap to dear, and nothing is told to a caller without a key.</p>
<h3 id="A-28"><a href="#A-28">A-28</a> Which dates are accepted?</h3>
<p>RFC 3339. An offset is converted to UTC. A date-time without an offset is <code>invalid_value</code>.</p><p>A scenario sets <code>localDateTimes</code>.</p>
<ul>
<li><code>reject</code>: A date-time without an offset is refused.</li>
<li><code>utc</code>: It is read as UTC.</li>
</ul>
<p class="quiet">The field names end in Utc; guessing a zone silently moves appointments.</p>
<h3 id="A-29"><a href="#A-29">A-29</a> What may an Idempotency-Key look like?</h3>
<p>1 to 255 visible ASCII characters; else a 400 <code>validation_failed</code>. The same key while the first request still runs waits for it and replays.</p><p class="quiet">The example key is an order number.</p>
<h3 id="A-30"><a href="#A-30">A-30</a> What if a key stands twice in one JSON object?</h3>
<p>The last one wins.</p><p class="quiet">This is what most JSON readers do.</p>
<h3 id="A-31"><a href="#A-31">A-31</a> What of numbers that JSON can write but a double cannot hold?</h3>
<p>400 <code>invalid_request</code>, never rounded silently. A double holds a number when, printed with as many digits or as short as it goes, it reads the same. IDs are integers up to 2^53-1.</p><p class="quiet">A rounded amount or ID is worse than an error.</p>
<h3 id="A-32"><a href="#A-32">A-32</a> Do path variants work (trailing slash, other case, double slash)?</h3>
<p>No, 404; the log names the near miss.</p><p class="quiet">A client that leans on them would break on a stricter server.</p>
<h3 id="A-33"><a href="#A-33">A-33</a> Which codes do 405 and 415 carry, and what of requests that are not HTTP?</h3>
<p><code>method_not_allowed</code> with <code>Allow</code>, and <code>unsupported_media_type</code>. Requests that cannot be parsed, or whose header is too large, are <code>invalid_request</code> with 400 or 431.</p><p class="quiet">The documents name neither status; the codes follow the style of those that they name.</p>
<h3 id="A-34"><a href="#A-34">A-34</a> How are records numbered?</h3>
<p>Each tenant counts its own import jobs and targets, from the numbers under <code>ids</code>. A number means nothing in another tenant.</p><p class="quiet">What one tenant does must not show in another&#39;s numbers, and tests that run side by side stay repeatable.</p>
<h3 id="A-35"><a href="#A-35">A-35</a> What does an update do with what the request leaves out?</h3>
<p>It stays. A part that is given (<code>customer</code>, <code>address</code>, <code>planning</code> and so on) replaces that part as a whole. A title is needed only for a new target.</p><p class="quiet">The documents&#39; cancel request shows that requests need not repeat everything.</p>
<h3 id="A-36"><a href="#A-36">A-36</a> What does <code>null</code> mean in a request?</h3>
<p>The same as leaving the field out.</p><p class="quiet">Common JSON writers send <code>null</code> for every empty field.</p>
<h3 id="A-37"><a href="#A-37">A-37</a> What if an item names one thing in both generations of fields?</h3>
<p>The first generation&#39;s name counts (<code>timeWindowStartUtc</code> over <code>preferredTimeWindowStart</code>).</p><p class="quiet">It is the more exact of the two; a preferred window is a wish.</p>
<h3 id="A-38"><a href="#A-38">A-38</a> When does an accepted job turn <code>Processing</code>?</h3>
<p>At half of <code>importJobs.completeAfter</code>.</p><p class="quiet">Pollers must be able to meet each status.</p>
<h3 id="A-39"><a href="#A-39">A-39</a> What does an import job show beyond the answer to its import, and what in a list?</h3>
<p><code>sourceSystem</code>, <code>batchId</code>, <code>createdAtUtc</code> and <code>completedAtUtc</code>. A list leaves the items out; the job&#39;s own address has them.</p><p class="quiet">200 jobs of 1000 items each would be a page of 30 MB.</p>
<h3 id="A-40"><a href="#A-40">A-40</a> What does a malformed ID in a path answer?</h3>
<p>400 <code>validation_failed</code>; a well-formed one that is unknown is a 404.</p><p class="quiet">It tells a broken client from an old number.</p>
<h3 id="A-41"><a href="#A-41">A-41</a> Are external IDs trimmed?</h3>
<p>No. They are compared exactly; one of white space alone counts as missing.</p><p class="quiet">Trimming would link what the source system keeps apart.</p>
<h3 id="A-42"><a href="#A-42">A-42</a> Which time windows are invalid?</h3>
<p>Those that do not end after they start. One end alone is allowed.</p><p class="quiet">A window of no length cannot be met.</p>
<h3 id="A-43"><a href="#A-43">A-43</a> Which bodies are read as JSON?</h3>
<p><code>application/json</code> and types ending in <code>+json</code>, in UTF-8, uncompressed. A missing type or another one, another charset or a <code>Content-Encoding</code> is a 415. A byte order mark, and nesting deeper than 64, is a 400 <code>invalid_request</code>.</p><p class="quiet">RFC 8259 wants UTF-8 without a mark; a limit keeps hostile bodies cheap.</p>
<h3 id="A-44"><a href="#A-44">A-44</a> How are the imports of a client mapped that says nothing about it?</h3>
<p>Mapping is on, with <code>ExternalIdFirst</code> and customer numbers as safe matching. With the scope customers.write, unknown customers and locations are created, contacts are not, and of what exists locations are changed. All of it are settings of the client (<code>mapping</code>).</p><p class="quiet">The strategy is the documented default. The documents&#39; example of a response shows a contact that was not created, for want of the setting.</p>
<h3 id="A-45"><a href="#A-45">A-45</a> Which status has an item under ManualOnly?</h3>
<p><code>Skipped</code>: the client&#39;s policy forbids to link by itself.</p><p>A scenario sets <code>manualOnly</code>.</p>
<ul>
<li><code>skipped</code>: The mapping is <code>Skipped</code>.</li>
<li><code>failed</code>: The mapping has <code>Failed</code>, which says that the item needs review.</li>
</ul>
<p class="quiet">Nothing has gone wrong; a person was meant to decide.</p>
<h3 id="A-46"><a href="#A-46">A-46</a> What of a location or contact that belongs to another customer?</h3>
<p>It is not linked, with the warning <code>ContactLocationMismatch</code>. A contact of the right customer that belongs to another one of its locations is linked, with that warning. Location and contact are linked only together with their customer; where the request names none, they bring theirs, the location&#39;s before the contact&#39;s, and where they are unknown, the customer that the target is linked to already counts, unless the request gives another name.</p><p>A scenario sets <code>foreignRecord</code>.</p>
<ul>
<li><code>leave</code>: Not linked, with the warning.</li>
<li><code>link</code>: Linked, with the warning.</li>
</ul>
<p class="quiet">A wrong link shows one customer&#39;s data in another&#39;s visit. The documents have no other warning for parts that do not belong together.</p>
<h3 id="A-47"><a href="#A-47">A-47</a> Is a record without an external ID created?</h3>
<p>Yes, where creating is on. The next import creates it again, unless the client&#39;s strategy finds it by number, e-mail, or name and address, or the same target is imported again and still describes the customer, location or contact without an external ID that it is linked to. A <code>customer</code> with nothing but a name is plain text and creates nothing, except under <code>ExternalIdThenNameAndAddress</code> beside a location or contact.</p><p>A scenario sets <code>createWithoutExternalId</code>.</p>
<ul>
<li><code>create</code>: It is created.</li>
<li><code>refuse</code>: It is not, with the warning that creating is off.</li>
</ul>
<p class="quiet">The documents make the external ID preferred, not required.</p>
<h3 id="A-48"><a href="#A-48">A-48</a> When is a location or contact created?</h3>
<p>When its customer is linked or created in the same item, and the client&#39;s setting and scope allow it. Without any customer it is unknown, with <code>LocationAutoCreateDisabled</code> or <code>ContactAutoCreateDisabled</code>. Where the customer itself is unknown, its own warning is enough, unless creating the part is off as well. A contact that is created belongs to its customer, and to no location in particular.</p><p class="quiet">Locations and contacts are records of a customer.</p>
<h3 id="A-49"><a href="#A-49">A-49</a> What does an update change, and what does mapping change beside?</h3>
<p>What the request gives and the record says otherwise; <code>null</code> and blank text are left out, one coordinate without the other too. Without the right to update, the record stays as it is and is linked all the same: the external ID decides, not the name. A record that was matched without its external ID learns it, unless it has one in that source system already [<a href="#A-55">A-55</a>]; customers.map is enough for that.</p><p class="quiet">The documents call the external ID the stable reference.</p>
<h3 id="A-50"><a href="#A-50">A-50</a> What if several customers match by number, e-mail, or name and address?</h3>
<p>None is linked and none is created; the warning is that of A-16, also for e-mail. By name and address the status is <code>Warning</code> [<a href="#A-16">A-16</a>], by number and e-mail <code>Failed</code>, as nothing was linked [<a href="#A-18">A-18</a>]. Location and contact are left alone. Archived and blocked customers count among the several. Numbers and e-mail addresses are compared exactly.</p><p class="quiet">The documents want a warning instead of a silent link.</p>
<h3 id="A-51"><a href="#A-51">A-51</a> What does a later import do to what a target is linked to?</h3>
<p>A part that it links replaces the link; what it does not name stays linked as long as the customer is the same, and counts for <code>ContactLocationMismatch</code> and <code>TargetAddressDiffersFromCustomerLocation</code>, as does an address that an earlier import gave. A mapping that failed takes the links away. <code>Skipped</code> and <code>NotApplicable</code> leave them. A cancel maps nothing (<code>NotApplicable</code>). The answer has the IDs that this import has linked. The defaults of the linked location fill the planning again each time.</p><p class="quiet">A target must never show a customer that its last import did not mean.</p>
<h3 id="A-52"><a href="#A-52">A-52</a> When are two names equal, and when are two places the same?</h3>
<p>Names after folding case, accents of Latin letters (<code>ä</code> is <code>ae</code>, or <code>a</code> throughout a name), punctuation, and legal forms at the end. A name without letter or digit, or of more than 4,000 characters, equals none. Places are the same within 100 m where both have coordinates; else when all of postal code, street, town and country that both have are equal. A customer is matched by the postal code of one of its locations, in the same country where both say it (<code>D-45127</code> says it too), or by distance; the <code>location</code>, the <code>address</code>, and a location known by its external ID all count. The target&#39;s own place is its <code>address</code>, else the address of its <code>location</code>.</p><p class="quiet">The register&#39;s A-16 names the signals, this one their limits.</p>
<h3 id="A-53"><a href="#A-53">A-53</a> When is <code>NotApplicable</code> shown?</h3>
<p>For items without anything to map in a request that is customer-aware; an item is looked at by itself, so a plain customer beside customer-aware items is plain text. The items of a plain request have no <code>customerMapping</code>, as the documents show them; its job counts them as not applicable. A blank <code>externalId</code> or <code>customerNumber</code> makes a request customer-aware, and maps nothing.</p><p class="quiet">A client that sends blanks should see that nothing was mapped.</p>
<h3 id="A-54"><a href="#A-54">A-54</a> What of archived or blocked locations and contacts?</h3>
<p>The same as of customers [<a href="#A-17">A-17</a>], with the same warning.</p><p class="quiet">The documents name the warning for customers alone; a silent link would be worse.</p>
<h3 id="A-55"><a href="#A-55">A-55</a> Does a number, e-mail, or name and address count for a record that the source system calls by another external ID?</h3>
<p>Yes. The record keeps the external ID that it has.</p><p>A scenario sets <code>otherExternalId</code>.</p>
<ul>
<li><code>link</code>: It counts; the record is linked.</li>
<li><code>refuse</code>: It does not; the record is left alone, and the item&#39;s own is unknown.</li>
</ul>
<p class="quiet">The documents ask of a customer number only that it is unique. But two external IDs are often two customers, so an integration should be tried under both.</p>
<h3 id="A-56"><a href="#A-56">A-56</a> Which code has an error that a fault makes up?</h3>
<p>The catalogue&#39;s code for its status (429 <code>rate_limited</code>, 404 <code>not_found</code>). Where the catalogue has none, <code>internal_error</code> from 500 on and <code>invalid_request</code> below.</p><p class="quiet">Gateways answer 502 and 503 in forms of their own; a scenario can say them. Without one, a client should meet an error that it can read.</p>
<h3 id="A-57"><a href="#A-57">A-57</a> Does a subscription get events of targets that another source system has sent?</h3>
<p>Yes, of all targets of the tenant. <code>target.externalId</code> is then <code>null</code>, as every external ID is the one of the subscription&#39;s source system.</p><p>A scenario sets <code>eventsOf</code>.</p>
<ul>
<li><code>tenant</code>: Of all targets of the tenant.</li>
<li><code>sourceSystem</code>: Only of targets of the subscription&#39;s source system. Events of routes are sent all the same.</li>
</ul>
<p class="quiet">The documents say whose external IDs a payload carries, not whose targets it is about.</p>
<h3 id="A-58"><a href="#A-58">A-58</a> Which URLs and secrets does a subscription take, and how many are there?</h3>
<p><code>http</code> and <code>https</code> URLs of up to 2,048 characters, in ASCII, without user info and without a fragment. Addresses that are link-local, multicast, unspecified or known to serve the metadata of clouds are a 400 <code>validation_failed</code>, however they are written. Secrets have 16 to 200 visible ASCII characters; a changed one is not shown. A tenant has up to 1,000 subscriptions that are on, and 10,000 in all; one more is a 409 <code>conflict</code>.</p><p class="quiet">The register&#39;s A-06 rules out user info and other schemes; the rest keeps a server from being used against its own network.</p>
<h3 id="A-59"><a href="#A-59">A-59</a> What are the &#34;billing details&#34; of a payload?</h3>
<p><code>billingDetails</code> beside a <code>billingEvent</code>: <code>workMinutes</code> (as planned) and <code>expectedRevenue</code>. The billing event itself, and <code>isBillable</code> and <code>billingStatus</code> of a report, are always there, as the documents show them.</p><p class="quiet">The documents name the option and show no payload with it.</p>
<h3 id="A-60"><a href="#A-60">A-60</a> Which records does each event carry?</h3>
<p>Those that the schemas under <code>webhooks</code> name. <code>target</code> with <code>id</code>, <code>externalId</code> and <code>title</code>; for appointments, reports and billing the record and its target; for a problem its type and time. A rejected item has <code>target.id</code> <code>null</code> and says why in <code>rejection</code>. Events of routes are about many targets, and have no customer context. With customer context on, what is not linked is <code>null</code>.</p><p class="quiet">The documents show reports, billing events and targets; the others follow their form.</p>
<h3 id="A-61"><a href="#A-61">A-61</a> When do the events of an import occur?</h3>
<p>With the import, also where the job is only <code>Accepted</code>: its targets exist from then on. One event for each item, in the order of the items. Cancelling what is cancelled causes none; an upsert that brings a target back is an update.</p><p class="quiet">The documents name the events, not their moment.</p>
<h3 id="A-62"><a href="#A-62">A-62</a> What of a route suggestion does A-05 leave open?</h3>
<p>Who sees it: the client that has made it, or from whose import job it is made; one that a manager makes from targets, every client that may name the source systems of all of them. Events of routes are told to every subscription of the tenant [<a href="#A-57">A-57</a>]. A job or target in a request that the client cannot see is a 404. A target that has no date counts with the day on which its time window opens. A stop&#39;s <code>ordinavoCustomerId</code>, <code>customerNumber</code> and <code>ordinavoLocationId</code> are for <code>customers.read</code>. A target is where its <code>address</code> is, else its <code>location</code>, else the location that it is linked to. Work takes what the target&#39;s planning says, else the location&#39;s default, else 30 minutes; the priority is found likewise, else <code>Normal</code>. The round leads back to where it began, and the totals count the way back; each way takes whole minutes, rounded up. Who comes before the window opens waits, up to 24 hours after the start. Windows, fixed times and due dates are met as far as can be, those of higher priority first; priority decides also who is kept where there is room for <code>maxStops</code> (2,000 at most), and in which of two directions a round is driven. Drafts reserve nothing: publishing one, of which a target is no longer <code>Imported</code>, is refused whole. Lists are as in A-04, without the stops, and can be filtered by <code>status</code> and <code>importJobId</code>.</p><p class="quiet">The documents name the capability and the mapped customer context in it; the rest is what planners expect.</p>
<h3 id="A-63"><a href="#A-63">A-63</a> Which moves does the life cycle allow, and which events do they cause?</h3>
<p>The table in docs/field-work.md. A target can be scheduled while it is <code>Imported</code>; its appointment is started, then completed, or cancelled until then, which sets the target back to <code>Imported</code>. Completing it begins the visit report (<code>Draft</code>), unless it was begun before. A report that is submitted can be approved or rejected, and a rejected one submitted again. A problem that was reported on the appointment is also the report&#39;s, and told once with it. Approval causes <code>visit_report.approved</code>, then, where work is left, <code>visit_report.follow_up_required</code> and <code>target.follow_up_created</code> (a target <code>…-FOLLOW-UP</code> at the same place, without dates), and, where it is billable, <code>billing.event_created</code>. Billing goes from <code>Pending</code> or <code>Failed</code> to <code>Ready</code>, from there to <code>Sent</code>, and to <code>Failed</code> from <code>Pending</code> and <code>Ready</code>; the report&#39;s <code>billingStatus</code> follows. Cancelling a target cancels its appointment, also by an import. Discarding a draft causes no event.</p><p class="quiet">The documents name the events and the statuses, not what leads from one to the next.</p>
</section>
</main>
</body>
</html>
`;
export const docsPagePolicy = "default-src 'none'; style-src 'sha256-xoWEAvDbGeZxplqeFB6c5oApxjK58kz9kwpDS1dPjzM='; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
export const docsPageTag = "\"bbfapIET8PfDH5io0WpUtA\"";
