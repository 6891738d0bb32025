import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { shortDate } from '@/components/shared/date-format';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { LibraryHit, TextPart } from '@/utils/model/library-search';
import type { CollectionLine } from './collection-line';
import type { LibraryActions } from './library-props';
import styles from './SearchHit.module.css';

interface SearchHitProps {
  readonly hit: LibraryHit;
  readonly collections: readonly CollectionLine[];
  readonly actions: Pick<LibraryActions, 'open' | 'openStory' | 'openSource'>;
}

/** One hit: what it is, where the words stand in it, and the way to it. */
export function SearchHit({ hit, collections, actions }: SearchHitProps) {
  const { excerpt, language, publisher, day, isKept } = hit;
  const found = collections.find(({ collection }) => collection.id === hit.collection)?.collection;
  return (
    <li class={styles['hit']}>
      <h3 class={styles['title']} dir="auto">
        <Way hit={hit} actions={actions} />
      </h3>
      {excerpt && (
        <p class={styles['excerpt']} dir="auto" lang={langAttribute(language)}>
          <Marked parts={excerpt} />
        </p>
      )}
      <p class={styles['meta']}>
        {publisher !== undefined && <Foreign text={publisher} />}
        {day !== undefined && <Day day={day} />}
        {isKept && <span>{i18n.t('find.kept')}</span>}
        {found && (
          <button type="button" class={styles['collection']} onClick={() => actions.open(found.id)}>
            <bdi>{found.name}</bdi>
          </button>
        )}
      </p>
    </li>
  );
}

/** A day that is known by its month or year only stands as it is. */
function Day({ day }: { readonly day: string }) {
  const clock = useClock();
  return <time dateTime={day}>{day.length === 10 ? shortDate(day, clock) : day}</time>;
}

function Way({ hit, actions }: Pick<SearchHitProps, 'hit' | 'actions'>) {
  const { url, story, title, language } = hit;
  const name = title.length > 0 ? <Marked parts={title} /> : i18n.t('library.noteOnStory');
  const text = <span lang={langAttribute(title.length > 0 ? language : undefined)}>{name}</span>;
  if (story)
    return (
      <button type="button" class={styles['open']} onClick={() => actions.openStory(story)}>
        {text}
      </button>
    );
  if (url === undefined) return text;
  return (
    <a
      href={url}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        actions.openSource(url);
      }}
    >
      {text}
    </a>
  );
}

/** Texts of others, as text: what was searched for is set off. */
function Marked({ parts }: { readonly parts: readonly TextPart[] }) {
  return <>{parts.map(({ text, isHit }, i) => (isHit ? <mark key={i}>{text}</mark> : text))}</>;
}
