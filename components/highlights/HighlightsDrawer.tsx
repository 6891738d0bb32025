import { Highlighter } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { HighlightItem } from './HighlightItem';
import styles from './HighlightsDrawer.module.css';
import type { HighlightsState } from './highlights-state';
import { UndoRemoval } from './UndoRemoval';

export interface HighlightsDrawerProps {
  readonly highlights: HighlightsState;
}

/** What is kept of the article in the tab, how to keep more of it, and how to see it in the page. */
export function HighlightsDrawer({ highlights }: HighlightsDrawerProps) {
  const { ofPage, drawn } = highlights;
  const found = typeof drawn.value === 'object' ? drawn.value : undefined;
  return (
    <section class={styles['drawer']} aria-label={i18n.t('highlights.title')} data-part="highlights">
      <p class={styles['note']}>{i18n.t('highlights.how')}</p>
      <Button look="primary" icon={Highlighter} onClick={highlights.keepSelection}>
        {i18n.t('highlights.keep')}
      </Button>
      <p class={styles['outcome']} role="status">
        {outcomeText(highlights)}
      </p>
      {ofPage.value.length > 0 && (
        <ul class={styles['list']}>
          {ofPage.value.map((highlight) => (
            <HighlightItem
              key={highlight.id}
              highlight={highlight}
              places={highlights}
              hint={i18n.t('highlights.draw')}
              standing={found?.[highlight.id]}
              onNote={(markdown) => highlights.note(highlight.id, markdown)}
              onRemove={() => highlights.remove(highlight.id)}
            />
          ))}
        </ul>
      )}
      <UndoRemoval highlights={highlights} />
      {ofPage.value.length > 0 && <Draw highlights={highlights} />}
    </section>
  );
}

function outcomeText({ outcome }: HighlightsState): string {
  switch (outcome.value) {
    case 'kept':
      return i18n.t('highlights.kept');
    case 'nothing':
      return i18n.t('highlights.nothing');
    case 'too-long':
      return i18n.t('highlights.tooLong');
    case 'unreachable':
      return i18n.t('highlights.unreachable');
    case 'no-article':
      return i18n.t('highlights.noArticle');
    default:
      return '';
  }
}

/** Says beforehand what drawing costs: the site can see it. */
function Draw({ highlights: { drawn, draw, undraw } }: HighlightsDrawerProps) {
  const isDrawn = typeof drawn.value === 'object';
  return (
    <div data-part="draw-highlights">
      <p class={styles['note']} role="status">
        {i18n.t(drawn.value === 'impossible' ? 'highlights.cannotDraw' : 'highlights.drawWhat')}
      </p>
      <Button busy={drawn.value === 'busy'} onClick={isDrawn ? undraw : draw}>
        {i18n.t(isDrawn ? 'highlights.undraw' : 'highlights.draw')}
      </Button>
    </div>
  );
}
