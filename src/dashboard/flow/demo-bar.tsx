/** The demo above the picture: play it, see what comes next, hold it and let it go on. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RemoteWorldControl } from '../../control/client.js';
import type { StepView } from '../../control/control.js';
import type { Flow, StageName } from '../../control/overview/overview-types.js';
import { leadingOn } from '../address.js';
import type { DemoWish } from '../entry.js';
import { useConnection, useLive, useSeen } from '../hooks.js';
import { ActionButton } from '../parts/action.js';
import { useKeptFocus } from '../parts/kept-focus.js';
import { Data } from '../parts/texts.js';
import { playDemo } from './demo.js';
import { hasPlayed, playedTarget, rememberPlaying } from './playing.js';
import { sendTarget } from './send-target.js';
import { type Coming, comingStep, isThrough, stepWords } from './steps.js';

/** `demo`: it is to be played by itself, once. */
export function DemoBar({ demo, flow }: { readonly demo: DemoWish | null; readonly flow: Flow | null }): JSX.Element | null {
  const connection = useConnection();
  const seen = useSeen();
  const [problem, setProblem] = useState<string | null>(null);
  const { value } = useLive(async (world) => {
    const [steps, now, tenants] = await Promise.all([world.timeline.list(), world.clock.now(), connection.mock.tenants.list()]);
    return { steps, now, tenant: connection.seen.tenant ?? tenants[0]?.key ?? '' };
  }, []);
  const play = async (ownReceiver = false) => {
    setProblem(null);
    rememberPlaying(connection.seen, null);
    const leadOn = leadingOn();
    try {
      const externalId = await playDemo(connection.world, (key, target) => sendTarget(connection.origin, key, target), ownReceiver);
      rememberPlaying(connection.seen, externalId);
      leadOn('flow', externalId);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const isLive = seen.standing === 'live';
  useEffect(() => {
    if (demo !== null && isLive && !hasPlayed()) void play(demo.ownReceiver);
  }, [demo, isLive]);
  const played = playedTarget(seen);
  const steps = value?.steps.filter(({ tenant }) => tenant === value.tenant) ?? [];
  if (played === null && steps.length === 0 && problem === null) return null;
  return (
    <Bar>
      {problem !== null && (
        <p class="bad" role="alert">
          The demo could not be played. <Data text={problem} />
        </p>
      )}
      {played === null ? (
        <>
          <ActionButton primary run={() => play()}>
            Play the demo
          </ActionButton>
          <span class="muted">Sends one target as the external system does; the scenario does the rest.</span>
        </>
      ) : (
        <Playing externalId={played} steps={steps} now={value?.now ?? null} tenant={value?.tenant ?? ''} flow={flow} play={play} />
      )}
    </Bar>
  );
}

/** Where a button goes, what comes in its place has the focus. */
function Bar({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const part = useKeptFocus('button');
  return (
    <section class="demo" aria-label="Demo" tabIndex={-1} ref={part}>
      {children}
    </section>
  );
}

interface PlayingProps {
  readonly externalId: string;
  readonly steps: readonly StepView[];
  /** The mock's time when the steps were asked for. */
  readonly now: string | null;
  readonly tenant: string;
  readonly flow: Flow | null;
  readonly play: () => Promise<void>;
}

function Playing({ externalId, steps, now, tenant, flow, play }: PlayingProps): JSX.Element {
  const { world } = useConnection();
  const { change } = useSeen();
  const stage = flow?.items.find((item) => item.externalId === externalId)?.stage ?? null;
  const coming = comingStep(steps, tenant, externalId, stage);
  const isPaused = change !== null && change.clock.mode !== 'real';
  if (flow !== null && isThrough(coming, stage, change?.due ?? 1))
    return (
      <>
        <span role="status">
          The demo is through: <Data text={externalId} most={100} /> {stage === null ? '' : endWords(stage)}.
        </span>
        <ActionButton run={() => play()}>Play it again</ActionButton>
      </>
    );
  return (
    <>
      <ActionButton primary run={() => (isPaused ? world.clock.run() : world.clock.freeze())}>
        {isPaused ? 'Go on' : 'Pause'}
      </ActionButton>
      {isPaused && <ActionButton run={() => takeStep(world)}>Next step</ActionButton>}
      <span class="coming">
        <span role="status">
          {isPaused ? 'Paused. Next: ' : 'Next: '}
          <Data text={comingWords(coming, stage)} />.
        </span>
        {coming !== null && now !== null && <Countdown key={`${coming.at} ${isPaused}`} coming={coming} now={now} isPaused={isPaused} />}
      </span>
    </>
  );
}

const mostPassedOver = 20;

/** Goes on to the next step that does something. Answers why none did, where steps were due. */
async function takeStep(world: RemoteWorldControl): Promise<string | null> {
  let why: string | null = null;
  for (let count = 0; count < mostPassedOver; count += 1) {
    const taken = await world.timeline.next();
    if (taken === null && why === null) await world.clock.advance('1s'); // the import job is still at work
    if (taken === null || taken.refused === null) return taken === null ? why : null;
    why = `${stepWords(taken.step)}: ${taken.refused}`;
  }
  return why;
}

function comingWords(coming: Coming | null, stage: StageName | null): string {
  if (coming !== null) return coming.words;
  return stage === null ? 'the import job does its work' : 'whatever comes; nothing is planned for it';
}

function endWords(stage: StageName): string {
  if (stage === 'billed') return 'is billed';
  if (stage === 'rejected') return 'was rejected, and its story says why';
  return stage === 'cancelled' ? 'was cancelled' : 'goes no further by itself';
}

/** A line that fills until the next step. */
function Countdown({ coming, now, isPaused }: { readonly coming: Coming; readonly now: string; readonly isPaused: boolean }): JSX.Element {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const duration = Date.parse(coming.at) - Date.parse(now);
    if (isPaused || duration <= 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    line.current?.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], { duration, fill: 'forwards' });
  }, []);
  return (
    <span class="countdown" aria-hidden="true">
      <span ref={line} />
    </span>
  );
}
