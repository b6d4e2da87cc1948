/** The vendor's flow from the external system to the webhook, live, and the story of one item in it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../address.js';
import type { DemoWish } from '../entry.js';
import { DemoBar } from '../flow/demo-bar.js';
import { Picture } from '../flow/picture.js';
import { playedTarget } from '../flow/playing.js';
import { StoryPanel } from '../flow/story.js';
import { useLive, useSeen } from '../hooks.js';

export function FlowView({ id, demo }: { readonly id: string | null; readonly demo: DemoWish | null }): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.flow(), []);
  const isFollowed = playedTarget(useSeen()) === id;
  const panel = useRef<HTMLElement>(null);
  const isByHand = useRef(false);
  const lead = () => {
    isByHand.current = false;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  };
  useEffect(() => {
    if (isByHand.current) lead(); // whoever plays the demo stays at its buttons
  }, [id]);
  const choose = (externalId: string) => {
    if (externalId === id) lead();
    else isByHand.current = true;
  };
  return (
    <div class={`flow ${id === null ? 'closed' : 'open'}`}>
      <div class="title">
        <h1>Flow</h1>
        <DemoBar demo={demo} flow={value} />
      </div>
      {value === null ? <p role="status">{problem ?? 'Loading …'}</p> : <Picture flow={value} chosen={id} onChoose={choose} />}
      {id !== null && (
        <section class="flow-story" tabIndex={-1} ref={panel} aria-label="Story of the chosen item">
          <a class="back" href={addressOf('flow')}>
            Close
          </a>
          <StoryPanel externalId={id} fromEnd={isFollowed} />
        </section>
      )}
    </div>
  );
}
