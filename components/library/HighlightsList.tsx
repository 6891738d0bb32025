import { i18n } from '#i18n';
import { HighlightItem } from '@/components/highlights/HighlightItem';
import { Foreign } from '@/components/shared/Foreign';
import type { Highlight } from '@/utils/model/library-record';
import { ExportMenu } from './ExportMenu';
import styles from './HighlightsList.module.css';
import type { LibraryActions } from './library-props';

interface HighlightsListProps {
  readonly highlights: readonly Highlight[];
  readonly actions: Pick<
    LibraryActions,
    'remove' | 'noteHighlight' | 'exportHighlights' | 'openSource' | 'openHighlight' | 'addressOfHighlight'
  >;
}

/** All passages that were kept, each page's together, the page of the latest first. */
export function HighlightsList({ highlights, actions }: HighlightsListProps) {
  if (highlights.length === 0) return null;
  return (
    <section class={styles['highlights']} aria-label={i18n.t('highlights.title')}>
      <div class={styles['head']}>
        <h2>{i18n.t('highlights.title')}</h2>
        <ExportMenu formats={['markdown', 'html', 'json']} onExport={actions.exportHighlights} />
      </div>
      {byPage(highlights).map(([page, ...others]) => (
        <article key={page.url}>
          <h3 class={styles['page']} dir="auto">
            <a
              href={page.url}
              target="_blank"
              rel="noopener noreferrer"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                actions.openSource(page.url);
              }}
            >
              {page.headline}
            </a>
          </h3>
          {page.publisher !== undefined && (
            <p class={styles['publisher']}>
              <Foreign text={page.publisher} />
            </p>
          )}
          <ul>
            {[page, ...others].map((highlight) => (
              <HighlightItem
                key={highlight.id}
                highlight={highlight}
                places={{ addressOf: actions.addressOfHighlight, show: actions.openHighlight }}
                onNote={(markdown) => actions.noteHighlight(highlight.id, markdown)}
                onRemove={() => actions.remove([highlight.id])}
              />
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

type OfPage = readonly [Highlight, ...Highlight[]];

/** Those of a page in the order of the page. */
function byPage(highlights: readonly Highlight[]): readonly OfPage[] {
  const pages = new Map<string, [Highlight, ...Highlight[]]>();
  for (const highlight of highlights) {
    const known = pages.get(highlight.url);
    if (known) known.push(highlight);
    else pages.set(highlight.url, [highlight]);
  }
  for (const of of pages.values()) of.sort((a, b) => (a.quote.start ?? 0) - (b.quote.start ?? 0));
  return [...pages.values()];
}
