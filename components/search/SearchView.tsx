import { SearchX } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { HeadlineList } from '@/components/shared/HeadlineList';
import { isolate } from '@/components/shared/isolate';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { View } from '@/components/shared/View';
import type { SearchAnswer } from '@/utils/model/search';
import type { StoryKey } from '@/utils/model/story-lookup';
import styles from './SearchView.module.css';

export interface SearchViewProps {
  /** What stands in the field; it is there again when the reader comes back. */
  readonly query: string;
  /** The latest answer, which may be to an earlier query. */
  readonly answer: SearchAnswer | undefined;
  /** The story of the open article, which is marked. */
  readonly here?: StoryKey | undefined;
  readonly actions: Pick<PanelActions, 'search' | 'openStory' | 'pin' | 'unpin' | 'setView'>;
}

/** All stories on this machine, by any word in them. */
export function SearchView({ query, answer, here, actions }: SearchViewProps) {
  const isAsked = query.trim() !== '';
  const hits = isAsked ? (answer?.hits ?? []) : [];
  const isInVain = isAsked && answer?.total === 0 && answer.query === query;
  return (
    <View title={i18n.t('search.title')}>
      <SearchField query={query} search={actions.search} />
      <Found query={query} answer={answer} />
      {hits.length > 0 && <HeadlineList items={hits} here={here} actions={actions} />}
      {isInVain && <Nothing query={query} setView={actions.setView} />}
    </View>
  );
}

function Nothing({ query, setView }: { readonly query: string; readonly setView: PanelActions['setView'] }) {
  return (
    <Notice
      level={2}
      icon={SearchX}
      title={i18n.t('search.none', [isolate(query.trim())])}
      action={{ label: i18n.t('action.headlines'), run: () => setView('headlines') }}
    >
      <p>{i18n.t('search.noneWhy')}</p>
    </Notice>
  );
}

function SearchField({
  query,
  search,
}: {
  readonly query: string;
  readonly search: (query: string) => void;
}) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  // Whoever goes to the search wants to type; what stands there is replaced by typing.
  useEffect(() => {
    if (document.hasFocus()) ref.current?.select();
  }, []);
  return (
    <search class={styles['form']}>
      <label for={id} class={styles['label']}>
        {i18n.t('search.label')}
      </label>
      <input
        id={id}
        ref={ref}
        type="search"
        dir="auto"
        class={styles['field']}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </search>
  );
}

/** Says how many were found, to those who hear it too. Until then what the search looks through. */
function Found({ query, answer }: Pick<SearchViewProps, 'query' | 'answer'>) {
  const isAnswered = query.trim() !== '' && answer !== undefined && answer.query.trim() !== '';
  return (
    <p role="status" class={styles['found']}>
      {isAnswered ? i18n.t('search.found', answer.total) : i18n.t('search.lead')}
      {isAnswered && answer.isGrowing && ` ${i18n.t('find.growing')}`}
    </p>
  );
}
