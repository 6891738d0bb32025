import { Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { NoteEditor } from '@/components/library/NoteEditor';
import { Button } from '@/components/shared/Button';
import { Markdown } from '@/components/shared/Markdown';
import type { Highlight } from '@/utils/model/library-record';
import styles from './HighlightItem.module.css';
import type { HighlightPlaces } from './highlight-places';

export interface HighlightItemProps {
  readonly highlight: Highlight;
  /** How it stands in the page now, where that is known. */
  readonly standing?: 'same' | 'changed' | 'gone' | undefined;
  readonly places: HighlightPlaces;
  /** What a press on the passage does, where that is more than to open its page. */
  readonly hint?: string;
  readonly onNote: (markdown: string) => void;
  readonly onRemove: () => void;
  /** Stands under the passage: where it is from. */
  readonly children?: ComponentChildren;
}

/** A passage that was kept: its words, which lead to it, its note, and how it stands in the page now. */
export function HighlightItem({
  highlight,
  standing,
  places,
  hint,
  onNote,
  onRemove,
  children,
}: HighlightItemProps) {
  const { quote, markdown = '' } = highlight;
  return (
    <li class={styles['item']}>
      <blockquote class={styles['quote']} dir="auto">
        <a
          class={styles['link']}
          href={places.addressOf(highlight)}
          title={hint}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            places.show(highlight);
          }}
        >
          {quote.exact}
        </a>
      </blockquote>
      {children}
      {standing === 'changed' && <p class={styles['fact']}>{i18n.t('highlights.changed')}</p>}
      {standing === 'gone' && <p class={styles['fact']}>{i18n.t('highlights.gone')}</p>}
      <div class={styles['row']}>
        <NoteEditor markdown={markdown} onSave={onNote}>
          {markdown !== '' && <Markdown text={markdown} />}
        </NoteEditor>
        <Button
          look="quiet"
          icon={Trash2}
          label={i18n.t('highlights.removeOf', [beginning(quote.exact)])}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}

/** As much of a passage as tells it from others when it is heard. */
const beginning = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);
