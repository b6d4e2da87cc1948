// Generated from contracts/ by `npm run generate`. Do not edit.

/** The switchable settings of contracts/assumptions.yaml. */
export interface Assumptions {
  /** What happens to a customer-aware request without the scope customers.map? */
  readonly missingMapScope: 'reject' | 'skip';
  /** What is in `customerMapping` for a key without customers.read? */
  readonly mappingWithoutRead: 'status' | 'omit';
  /** Which item error codes are there beside missing_external_id? */
  readonly invalidBatchItem: 'rejectItem' | 'rejectRequest';
  /** What does an import answer when all items are rejected? */
  readonly singleRejection: 'importJob' | 'http';
  /** When does an import answer `Completed`, and when `Accepted`? */
  readonly importAnswer: 'documented' | 'completed' | 'accepted';
  /** What does a match by name and address look like, and an ambiguous one? */
  readonly ambiguousNameWarning: 'AmbiguousCustomerNumber' | 'AmbiguousCustomerName';
  /** Is an archived or blocked customer linked? */
  readonly archivedCustomer: 'link' | 'fail';
  /** Are contact details in webhook payloads by default? */
  readonly contactDetailsDefault: 'off' | 'on';
  /** When is a webhook delivery tried again? */
  readonly retrySchedule: readonly string[];
  /** What of cancelling twice, cancelling completed work, and importing after a cancel? */
  readonly upsertAfterCancel: 'revive' | 'reject';
  /** Which dates are accepted? */
  readonly localDateTimes: 'reject' | 'utc';
  /** Which status has an item under ManualOnly? */
  readonly manualOnly: 'skipped' | 'failed';
  /** What of a location or contact that belongs to another customer? */
  readonly foreignRecord: 'leave' | 'link';
  /** Is a record without an external ID created? */
  readonly createWithoutExternalId: 'create' | 'refuse';
  /** Does a number, e-mail, or name and address count for a record that the source system calls by another external ID? */
  readonly otherExternalId: 'link' | 'refuse';
  /** Does a subscription get events of targets that another source system has sent? */
  readonly eventsOf: 'tenant' | 'sourceSystem';
}

export const defaultAssumptions: Assumptions = {
  missingMapScope: "reject",
  mappingWithoutRead: "status",
  invalidBatchItem: "rejectItem",
  singleRejection: "importJob",
  importAnswer: "documented",
  ambiguousNameWarning: "AmbiguousCustomerNumber",
  archivedCustomer: "link",
  contactDetailsDefault: "off",
  retrySchedule: ["0s","10s","60s","5m","30m","2h"],
  upsertAfterCancel: "revive",
  localDateTimes: "reject",
  manualOnly: "skipped",
  foreignRecord: "leave",
  createWithoutExternalId: "create",
  otherExternalId: "link",
  eventsOf: "tenant",
};

/** How imported customers are matched with those that exist [S1]. */
export type MappingStrategy = 'ExternalIdOnly' | 'ExternalIdFirst' | 'ExternalIdThenCustomerNumber' | 'ExternalIdThenNameAndAddress' | 'ManualOnly';
/** What `ExternalIdFirst` may fall back to. */
export type SafeMatching = 'customerNumber' | 'email';
