/** The whole story of one target in time order, live: from the request to the last delivery. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chapter, Story } from '../../control/overview/overview-types.js';
import { addressOf } from '../address.js';
import { useLive } from '../hooks.js';
import { At, Data, Tag } from '../parts/texts.js';
import { type WrittenChapter, written } from './chapters.js';
import { stageTones, stageWords } from './lanes.js';

interface StoryPanelProps {
  readonly externalId: string;
  /** Whether it is to be seen from its end, since it is going on. */
  readonly fromEnd?: boolean;
}

export function StoryPanel({ externalId, fromEnd = false }: StoryPanelProps): JSX.Element {
  const { value, problem } = useLive((world) => world.overview.story({ target: externalId }), [externalId]);
  if (value !== null) return <StoryInFull key={externalId} story={value} fromEnd={fromEnd} />;
  return (
    <article class="story">
      <h2>
        <Data text={externalId} />
      </h2>
      <p role="status">{problem === null ? 'Loading …' : <Data text={problem} />}</p>
    </article>
  );
}

const most = 100;

function StoryInFull({ story, fromEnd }: { readonly story: Story; readonly fromEnd: boolean }): JSX.Element {
  const { externalId, title, target, stage, allowed, chapters } = story;
  const [isWhole, setWhole] = useState(false);
  const { shown, before } = written(chapters, isWhole ? Number.POSITIVE_INFINITY : most);
  const list = useFollowed(fromEnd);
  return (
    <article class="story">
      <header>
        <h2>
          <Data text={externalId} />
        </h2>
        {title !== '' && (
          <p class="story-title">
            <Data text={title} />
          </p>
        )}
        <p class="standing">
          <span role="status">
            <Tag tone={stageTones[stage]}>{stageWords[stage]}</Tag>
          </span>
          {target !== null && <span class="muted">target {target.id}</span>}
          {allowed.length > 0 && <a href={addressOf('levers', externalId)}>Move it on</a>}
        </p>
      </header>
      {before > 0 && (
        <button type="button" class="small" onClick={() => setWhole(true)}>
          Show {before.toLocaleString('en')} earlier
        </button>
      )}
      <ol class="chapters" start={before + 1} ref={list}>
        {shown.map((chapter) => (
          <ChapterLine key={chapter.place} {...chapter} />
        ))}
      </ol>
    </article>
  );
}

const marks = { good: '✓', warning: '!', bad: '✕', neutral: '' } as const satisfies Record<Chapter['tone'], string>;
const spoken = { good: '', warning: 'Warning: ', bad: 'Wrong: ', neutral: '' } as const satisfies Record<Chapter['tone'], string>;

function ChapterLine({ at, day, text, details, tone, link }: WrittenChapter): JSX.Element {
  return (
    <li class={`chapter ${tone}`}>
      {day !== null && <span class="day">{day}</span>}
      <At iso={at} />
      <span class="mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <div>
        <p>
          <span class="hidden">{spoken[tone]}</span>
          <Data text={text} />
          {link !== null && (
            <a class="more" href={addressOf(viewOf[link.to], link.id)}>
              {linkWords[link.to]} <bdi>{link.to === 'delivery' ? '' : link.id}</bdi>
            </a>
          )}
        </p>
        {details.length > 0 && (
          <ul>
            {details.slice(0, mostDetails).map((detail, index) => (
              <li key={index}>
                <Data text={detail} />
              </li>
            ))}
            {details.length > mostDetails && <li>and {details.length - mostDetails} more</li>}
          </ul>
        )}
      </div>
    </li>
  );
}

const mostDetails = 20;

type LinkTo = NonNullable<Chapter['link']>['to'];

const viewOf = {
  request: 'requests',
  importJob: 'jobs',
  routeSuggestion: 'routes',
  customer: 'customers',
  delivery: 'webhooks',
} as const satisfies Record<LinkTo, string>;

const linkWords = {
  request: 'request',
  importJob: 'import job',
  routeSuggestion: 'route suggestion',
  customer: 'customer',
  delivery: 'delivery',
} as const satisfies Record<LinkTo, string>;

/** Whoever sees the end of a story goes on seeing it while it grows; whoever reads further up is left alone. */
function useFollowed(fromEnd: boolean): { readonly current: HTMLOListElement | null } {
  const list = useRef<HTMLOListElement>(null);
  const isEndSeen = list.current === null ? fromEnd : seesEnd(list.current); // looked at before anything is drawn
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (isEndSeen && scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  });
  return list;
}

/** What scrolls the story alone; where the whole page scrolls, it is left where it is. */
function scrollerOf(list: Element | null): Element | null {
  const scroller = list?.closest('.flow-story, .detail') ?? null;
  return scroller !== null && scroller.scrollHeight > scroller.clientHeight ? scroller : null;
}

function seesEnd(list: Element): boolean {
  const scroller = scrollerOf(list);
  return scroller === null || list.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom + nearly;
}

const nearly = 40; // px
