import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import { DateText } from '@/components/shared/TimeText';
import type { Source } from '@/utils/model/source';
import type { Passage } from '@/utils/model/text-fragment';
import styles from './CitationPreview.module.css';
import { previewId } from './citation-ids';
import { citationName } from './citation-name';
import type { CitedSource } from './merge-citations';
import type { CitationPlace } from './preview-state';
import { SourceLink } from './SourceLink';
import { useStory } from './story-context';

export interface CitationPreviewProps {
  readonly place: CitationPlace;
  readonly cited: CitedSource;
  /** What is to be said of the claim itself. */
  readonly note?: ComponentChildren;
  readonly onClose: () => void;
}

/** The source of a claim and its very words, with a link to them. */
export function CitationPreview({ place, cited, note, onClose }: CitationPreviewProps) {
  const clock = useClock();
  const source = useStory().story.sources[place.source - 1];
  const name = citationName(place.source, source, clock);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of text and links is no fieldset
    <div id={previewId(place)} class={styles['preview']} role="group" aria-label={name}>
      <button type="button" class={styles['close']} aria-label={i18n.t('citation.close')} onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </button>
      {source ? (
        <>
          <Provenance number={place.source} source={source} />
          <p class={styles['headline']} dir="auto" lang={langAttribute(source.language)}>
            {source.headline}
          </p>
          <Quotes source={source} passages={cited.passages} />
        </>
      ) : (
        <p class={styles['from']}>{name}</p>
      )}
      {note}
    </div>
  );
}

function Provenance({ number, source }: { readonly number: number; readonly source: Source }) {
  return (
    <p class={styles['from']}>
      {number} · <Foreign text={source.publisher} />
      {source.published && (
        <>
          {' · '}
          <DateText at={source.published} />
        </>
      )}
    </p>
  );
}

interface QuotesProps {
  readonly source: Source;
  readonly passages: readonly Passage[];
}

function Quotes({ source, passages }: QuotesProps) {
  if (passages.length === 0) {
    return (
      <>
        <p class={styles['from']}>{i18n.t('citation.noQuote')}</p>
        <SourceLink source={source}>{i18n.t('citation.openArticle')}</SourceLink>
      </>
    );
  }
  return (
    <>
      {passages.map((passage) => (
        <div key={passage.quote}>
          <blockquote class={styles['quote']} dir="auto" lang={langAttribute(source.language)}>
            {passage.quote}
          </blockquote>
          <SourceLink source={source} passage={passage}>
            {i18n.t('citation.openAtSentence')}
          </SourceLink>
        </div>
      ))}
    </>
  );
}
