/** `check` as a whole: which exchanges take place, against which mocks or which target, and what comes of them. */
import { eventTypes } from '../contract/generated/operations.js';
import type { EventType } from '../contract/types.js';
import { type Mock, type MockOptions, startMock } from '../mock.js';
import { stopwatch } from '../world/clock.js';
import { callerOf } from './call.js';
import { type CheckReport, grouped } from './check-report.js';
import { breakingChanges } from './contract/breaking.js';
import type { Contract } from './contract/contract.js';
import type { Oracle } from './contract/oracle.js';
import { Evidence, type Source, shown } from './evidence.js';
import { type Collection, runThroughNewman } from './postman/collection.js';
import type { Newman } from './postman/newman.js';
import { type Recording, replay } from './proxy/recording.js';
import { type CheckReceiver, deliveryJudge, type Subscriber, startReceiver } from './receiver.js';
import { runScenarioRequests } from './scenario-requests.js';
import { keysForGenerated, runGenerated, scenarioForGenerated } from './trials/run.js';

export const checkSources = ['collection', 'scenarios', 'generated', 'recorded'] as const satisfies readonly Source[];
export type CheckSource = (typeof checkSources)[number];

export interface CheckPlan {
  readonly contract: Contract;
  readonly judge: Oracle;
  /** The contract before; `null`: nothing is compared. */
  readonly against: Contract | null;
  /** `null`: mocks of its own. */
  readonly target: Target | null;
  readonly sources: readonly CheckSource[];
  /** Whose requests are sent, by name or file. */
  readonly scenarios: readonly string[];
  /** That of the mock that a collection and recordings meet. */
  readonly scenario: string;
  /** `null`: there is none. */
  readonly collection: CollectionRun | { readonly cannotRun: string } | null;
  readonly recordings: readonly Recording[];
  readonly seed: number;
  /** Milliseconds for each answer. */
  readonly patience: number;
  /** For `${env:NAME}` in scenario files. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told what is done next. */
  readonly onProgress: (text: string) => void;
}

export interface Target {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Whether what writes may be sent. */
  readonly mayWrite: boolean;
}

interface CollectionRun {
  readonly newman: Newman;
  readonly collection: Collection;
  /** Of the user's environment. What leads to the system that is checked, with its key and its receiver, counts over them. */
  readonly values: Readonly<Record<string, string>>;
}

/** Where curl lines lead to: a mock with its defaults. */
const usualBaseUrl = 'http://127.0.0.1:4710/api/connect/v1';

export async function runCheck(plan: CheckPlan): Promise<CheckReport> {
  const started = stopwatch();
  const evidence = new Evidence(plan.contract, plan.judge, plan.target?.baseUrl ?? usualBaseUrl, plan.target?.apiKey);
  if (plan.contract.events.length === 0) evidence.leavesOut('deliveries of webhooks', `${plan.contract.name} has no webhooks`);
  for (const source of plan.sources) await runners[source](plan, evidence);
  const against = plan.against === null ? null : { contract: plan.against.name, changes: breakingChanges(plan.against, plan.contract) };
  const findings = grouped(evidence.findings);
  const { exchanges, covered, coveredEvents, leftOut } = evidence;
  return {
    command: 'check',
    target: plan.target?.baseUrl ?? null,
    contract: plan.contract.name,
    exchanges,
    findings,
    covered,
    coveredEvents,
    leftOut,
    against,
    passed: findings.length === 0 && (against?.changes.length ?? 0) === 0 && Object.keys(exchanges).length > 0,
    took: Math.round(stopwatch() - started),
  };
}

type Runner = (plan: CheckPlan, evidence: Evidence) => Promise<void>;

const runners: Readonly<Record<CheckSource, Runner>> = {
  async collection(plan, evidence) {
    const { collection: run, target } = plan;
    if (run === null) return;
    if ('cannotRun' in run) return evidence.leavesOut('the collection', run.cannotRun);
    if (target !== null && !target.mayWrite) return evidence.leavesOut('the collection', readsOnly);
    plan.onProgress(`collection ${run.collection.name}`);
    if (target !== null) {
      const secret = run.values.webhookSecret ?? tryOutSecret;
      const receiver = await startReceiver(deliveryJudge(plan.contract, 'collection'), evidence, () => [{ secret, off: [] }]);
      try {
        const { baseUrl, apiKey } = target;
        const values = { ...run.values, baseUrl, apiKey, webhookSecret: secret, webhookReceiverUrl: receiver.tryOutUrl };
        await runThroughNewman(run.newman, { collection: run.collection, values, evidence, baseUrl, patience: plan.patience });
      } finally {
        await receiver.close();
      }
      return;
    }
    await withMock(plan, evidence, 'collection', { scenario: plan.scenario }, async (mock, receiver) => {
      const { api: baseUrl, apiKey, webhookSecret } = mock;
      const readOnlyApiKey = mock.scenario.apiKeys.find(({ allScopes }) => !allScopes)?.value ?? '';
      const values = { ...run.values, baseUrl, apiKey, readOnlyApiKey, webhookSecret, webhookReceiverUrl: receiver.tryOutUrl };
      await runThroughNewman(run.newman, { collection: run.collection, values, evidence, baseUrl, patience: plan.patience });
    });
  },

  async scenarios(plan, evidence) {
    if (plan.target !== null)
      return evidence.leavesOut('the requests of scenarios', 'they need the records of their scenario, which a target does not have');
    for (const scenario of plan.scenarios) {
      plan.onProgress(`scenario ${scenario}`);
      await withMock(plan, evidence, 'scenarios', { scenario }, async (mock) => {
        await runScenarioRequests({ mock, contract: plan.contract, evidence, call: callerOf(mock.api, plan.patience) });
      });
    }
  },

  async generated(plan, evidence) {
    const { contract, seed, target, patience } = plan;
    plan.onProgress(`generated requests, seed ${seed}`);
    if (target !== null) {
      const keys = { main: target.apiKey, without: {}, limited: null, faulty: null, others: null };
      if (!target.mayWrite) evidence.leavesOut('generated requests that write', readsOnly);
      const call = callerOf(target.baseUrl, patience);
      return runGenerated({ contract, evidence, call, keys, seed, isMock: false, readsOnly: !target.mayWrite });
    }
    const options = { scenario: scenarioForGenerated(contract), clock: 'real' } as const; // a jump would end the windows of rate limits
    await withMock(plan, evidence, 'generated', options, async (mock) => {
      const call = callerOf(mock.api, patience);
      await runGenerated({ contract, evidence, call, keys: keysForGenerated(contract), seed, isMock: true, readsOnly: false });
      for (const { type } of contract.events) await triggerOnce(mock, type, evidence);
    });
    for (const { type, seen } of evidence.coveredEvents) {
      if (seen > 0 || !isOfMock(type)) continue;
      const at = { source: 'generated', title: `the delivery of ${type}`, operation: type, status: null, curl: null } as const;
      evidence.finds({ ...at, in: 'webhook', pointer: '', expected: 'a delivery, since it has happened', got: 'none' });
    }
  },

  async recorded(plan, evidence) {
    const { recordings, contract, judge, patience } = plan;
    if (recordings.length === 0) return;
    if (plan.target !== null) return evidence.leavesOut('the recordings', 'they are sent to a mock of its own, and not to a target');
    plan.onProgress(recordings.length === 1 ? '1 recording' : `${recordings.length} recordings`);
    await withMock(plan, evidence, 'recorded', { scenario: plan.scenario }, async (mock) => {
      const keys = { main: mock.apiKey, without: keysWithout(mock, contract) };
      await replay({ recordings, contract, judge, evidence, call: callerOf(mock.api, patience), settle: () => mock.clock.drain(), keys });
    });
  },
};

const readsOnly = 'it writes, and the target lies beyond this machine; --allow-writes sends it all the same';
/** For folders that try out a receiver while the target knows nothing of it. */
const tryOutSecret = 'whsec_MOCKtryout00000000000000000000001';

/** A mock of its own with a receiver that judges what it posts; both are gone at the end, when all that was due has happened. */
async function withMock(
  { contract, environment }: CheckPlan,
  evidence: Evidence,
  source: CheckSource,
  options: MockOptions,
  work: (mock: Mock, receiver: CheckReceiver) => Promise<void>,
): Promise<void> {
  const known: { mock: Mock | null; subscribers: readonly Subscriber[] } = { mock: null, subscribers: [] };
  const receiver = await startReceiver(deliveryJudge(contract, source), evidence, () =>
    known.mock === null ? [] : stillOff(subscribersOf(known.mock), known.subscribers),
  );
  try {
    const mock = await startOnTime({ ...options, environment, webhookUrl: receiver.url, controlToken: false });
    known.mock = mock;
    known.subscribers = subscribersOf(mock);
    try {
      await work(mock, receiver);
      await settled(mock, evidence, source);
      for (const defect of mock.defects) {
        const at = { source, title: 'a defect of the mock', operation: null, status: null, curl: null } as const;
        evidence.finds({ ...at, in: 'response', pointer: '', expected: 'none', got: shown(defect) });
      }
    } finally {
      await mock.close();
    }
  } finally {
    await receiver.close();
  }
}

/** What would run on the clock of this machine jumps to what is due next, unless `clock` is said. */
async function startOnTime(given: MockOptions): Promise<Mock> {
  const options = { ...given, keepProcessAlive: true };
  const mock = await startMock(options);
  if (options.clock !== undefined || mock.scenario.clock !== 'real') return mock;
  await mock.close();
  return startMock({ ...options, clock: 'virtual' });
}

/** Until nothing is due any more; what goes on without end is told. */
async function settled(mock: Mock, evidence: Evidence, source: CheckSource): Promise<void> {
  try {
    await mock.clock.drain();
  } catch (error) {
    const at = { source, title: `the clock of ${mock.scenario.name}`, operation: null, status: null, curl: null } as const;
    evidence.finds({
      ...at,
      in: 'webhook',
      pointer: '',
      expected: 'an end of what is due',
      got: error instanceof Error ? error.message : String(error),
    });
  }
}

/** For what lacks a scope: a key whose client lacks it. */
function keysWithout({ scenario }: Mock, { operations }: Contract): Readonly<Record<string, string>> {
  const scopes = new Set(operations.flatMap((operation) => operation.scopes.flat()));
  return Object.fromEntries(
    [...scopes].flatMap((scope) =>
      scenario.apiKeys
        .filter((key) => !key.scopes.includes(scope))
        .slice(0, 1)
        .map(({ value }) => [scope, value]),
    ),
  );
}

/** Most events happen in no import; so each is made to happen once, with all that leads to it. */
async function triggerOnce(mock: Mock, type: string, evidence: Evidence): Promise<void> {
  if (isOfMock(type)) await mock.trigger(type);
  else evidence.leavesOut(`the event ${type}`, 'the mock has no such event');
}

function isOfMock(type: string): type is EventType {
  return eventTypes.some((one) => one === type);
}

/** All of them, as they are now. */
function subscribersOf(mock: Mock): readonly Subscriber[] {
  const { tenants } = mock.snapshot().state;
  return [...tenants.values()].flatMap(({ webhooks }) =>
    [...webhooks.webhooks.values()].map(({ secret, payloadOptions }) => ({
      secret,
      off: payloadOptionNames.filter((option) => !payloadOptions[option]),
    })),
  );
}

const payloadOptionNames = ['customerContext', 'contactDetails', 'summaryPreview', 'billingDetails'] as const;

/** An option that was switched off since may be on in what is still on its way. */
function stillOff(now: readonly Subscriber[], before: readonly Subscriber[]): readonly Subscriber[] {
  return now.map(({ secret, off }) => ({
    secret,
    off: off.filter((option) => before.some((one) => one.secret === secret && one.off.includes(option))),
  }));
}
