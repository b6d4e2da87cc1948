/** ordinavo-mock as a library: start a mock in a test, and the types of what it speaks. */
export type { ClockControl, Control, StateControl } from './control/control.js';
export type { ImportJob, Target } from './domain/records.js';
export { type LogEvent, type Mock, type MockOptions, type ScenarioSummary, startMock } from './mock.js';
export { type Scenario, ScenarioError } from './scenarios/scenario.js';
export type { Snapshot } from './world/world.js';
