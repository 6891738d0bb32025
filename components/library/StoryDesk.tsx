import { useSignal } from '@preact/signals';
import { ArrowLeft } from 'lucide-preact';
import { i18n } from '#i18n';
import { highlightSlots } from '@/components/highlights/highlight-slots';
import type { HighlightsState } from '@/components/highlights/highlights-state';
import { HistoryBar } from '@/components/pinned/HistoryBar';
import { Button } from '@/components/shared/Button';
import { useClock } from '@/components/shared/clock';
import { momentText } from '@/components/shared/date-format';
import { StoryView } from '@/components/story/StoryView';
import { ChoiceBar } from './ChoiceBar';
import { CoverageTable } from './CoverageTable';
import { type Desk, type DeskActions, type DeskPart, deskParts } from './desk';
import { keepSlots } from './keep-slots';
import type { KeepState } from './keep-state';
import { LargeTimeline } from './LargeTimeline';
import { NotifySwitch } from './NotifySwitch';
import { SideBySide } from './SideBySide';
import styles from './StoryDesk.module.css';

interface StoryDeskProps {
  readonly desk: Desk;
  readonly keep: KeepState | undefined;
  readonly highlights?: HighlightsState | undefined;
  readonly actions: DeskActions;
  readonly openCollection: (id: string) => void;
}

/** One story at large: as it is told, its timeline, who covered it when, and its sources side by side. */
export function StoryDesk({ desk, keep, highlights, actions, openCollection }: StoryDeskProps) {
  const part = useSignal<DeskPart>(desk.start ?? 'story');
  const story = desk.asItWas?.story ?? desk.story;
  const kept = keep ? keepSlots({ keep, key: desk.key, story, openCollection }) : {};
  return (
    <section class={styles['desk']} aria-label={story.headline}>
      <div class={styles['bar']}>
        <Button look="quiet" icon={ArrowLeft} onClick={actions.closeStory}>
          {i18n.t('desk.close')}
        </Button>
        <ChoiceBar
          legend={i18n.t('desk.parts')}
          choices={deskParts.map((value) => ({ value, label: i18n.t(`desk.part.${value}`) }))}
          chosen={part.value}
          choose={(value) => (part.value = value)}
        />
      </div>
      {desk.history && <Past desk={desk} actions={actions} />}
      {part.value !== 'story' && (
        <h2 class={styles['headline']} dir="auto">
          {story.headline}
        </h2>
      )}
      {part.value === 'story' && (
        <StoryView
          storyKey={desk.key}
          story={story}
          pinned={desk.pinned}
          merged={desk.merged}
          changes={desk.asItWas ? undefined : desk.changes}
          slots={highlights ? highlightSlots(highlights, false, kept) : kept}
          actions={actions.story}
        />
      )}
      {part.value === 'timeline' && <LargeTimeline story={story} openSource={actions.story.openSource} />}
      {part.value === 'coverage' && <CoverageTable sources={story.sources} />}
      {part.value === 'compare' && (
        <SideBySide story={story} compared={desk.compared} compare={actions.compareSources} />
      )}
    </section>
  );
}

/** Of a pinned story: what its news are counted from, how it was then, and whether news of it are told. */
function Past({ desk, actions }: Pick<StoryDeskProps, 'desk' | 'actions'>) {
  const clock = useClock();
  const { history, since, asItWas } = desk;
  if (!history) return null;
  return (
    <div class={styles['past']}>
      {history.mergedFrom !== undefined && <p>{i18n.t('pinned.merged', [history.mergedFrom])}</p>}
      <div class={styles['row']}>
        <HistoryBar history={history} since={since} onSince={actions.compareWith} />
        {/* One button for there and back: focus stays on it. */}
        {(since !== undefined || asItWas) && (
          <Button onClick={() => actions.showAsItWas(asItWas ? undefined : since)}>
            {i18n.t(asItWas ? 'history.now' : 'history.asItWas')}
          </Button>
        )}
      </div>
      {asItWas && <p role="status">{i18n.t('history.shown', [momentText(asItWas.at, clock)])}</p>}
      <NotifySwitch
        on={history.notify}
        isRefused={desk.isNotifyRefused === true}
        onChange={actions.setNotify}
      />
    </div>
  );
}
