/** ordinavo-mock as a library: start a mock in a test, and the types of what it speaks. */

export type { Assumptions, MappingStrategy, SafeMatching } from './contract/generated/settings.js';
export type * from './contract/types.js';
export { type ControlAddress, connectControl, type Remote, type RemoteControl, type RemoteWorldControl } from './control/client.js';
export type * from './control/control.js';
export { ControlError } from './control/control.js';
export type { MoveControl, MoveInputs, MoveTaken, WorkStanding } from './control/moves.js';
export type * from './control/webhook-types.js';
export type { RequestFilter } from './domain/journal/entry.js';
export type { RecordedRequest } from './domain/journal/view.js';
export type { Feature, ImportJob, Target, TargetStatus } from './domain/records.js';
export type { Appointment, BillingEvent, RouteSuggestion, VisitReport } from './domain/work/records.js';
export { type LogEvent, type Mock, type MockOptions, type ScenarioSource, type ScenarioSummary, startMock } from './mock.js';
export type { Condition } from './scenarios/expectations.js';
export type * from './scenarios/scenario.js';
export { ScenarioError } from './scenarios/scenario.js';
export type { ReceivedDelivery, WantedArrival } from './testing/arrivals.js';
export * from './testing/builders.js';
export type { Receiver, ReceiverOptions, Reply } from './testing/receiver.js';
export { type ScenarioBuilder, scenario } from './testing/scenario-builder.js';
export type { TestTenant } from './testing/test-tenant.js';
export { type SignatureOptions, type SignatureVerdict, type SignedDelivery, verifySignature } from './verify-signature.js';
export type { StateFile } from './world/archive.js';
export type { ClockMode } from './world/clock.js';
export type { Snapshot } from './world/snapshot.js';
