import { SearchX } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { LibraryAnswer, LibraryHits, LibraryQuery } from '@/utils/model/library-search';
import { ChoiceBar } from './ChoiceBar';
import type { CollectionLine } from './collection-line';
import type { LibraryActions } from './library-props';
import type { LibrarySearch } from './library-search';
import { SearchHit } from './SearchHit';
import styles from './SearchResults.module.css';

interface SearchResultsProps {
  readonly search: LibrarySearch;
  readonly collections: readonly CollectionLine[];
  readonly actions: Pick<LibraryActions, 'search' | 'open' | 'openStory' | 'openSource'>;
}

/** What was found, by kind; which kinds are shown is the reader's to say. How many there are is told to those who hear it, too. */
export function SearchResults({ search, collections, actions }: SearchResultsProps) {
  const { asked, answer, isFailed } = search;
  if (isFailed) return <Failed again={() => actions.search(asked)} />;
  if (!answer) return <Loading label={i18n.t('find.searching')} />;
  const total = answer.kinds.reduce((sum, kind) => sum + kind.total, 0);
  const shown = answer.kinds.filter(({ hits }) => hits.length > 0);
  return (
    <section class={styles['results']} aria-label={i18n.t('find.results')}>
      <p role="status" class={styles['count']}>
        <span>{i18n.t('find.found', total)}</span> {answer.isGrowing && <span>{i18n.t('find.growing')}</span>}{' '}
        {answer.unread.length > 0 && (
          <span>{i18n.t('find.unread', [answer.unread.map(isolate).join(' ')])}</span>
        )}
      </p>
      {total > 0 && <Kinds asked={asked} answer={answer} search={actions.search} />}
      {shown.map((kind) => (
        <Kind key={kind.kind} {...kind} asked={asked} collections={collections} actions={actions} />
      ))}
      {shown.length === 0 && <Nothing asked={answer.asked} />}
    </section>
  );
}

function Failed({ again }: { readonly again: () => void }) {
  return (
    <Notice
      level={2}
      icon={SearchX}
      title={i18n.t('find.failed')}
      action={{ label: i18n.t('find.again'), run: again }}
    >
      <p>{i18n.t('find.failedWhy')}</p>
    </Notice>
  );
}

function Nothing({ asked: { query } }: { readonly asked: LibraryQuery }) {
  const words = query.trim();
  const title = words === '' ? i18n.t('find.noneThen') : i18n.t('find.none', [isolate(words)]);
  return (
    <Notice level={2} icon={SearchX} title={title}>
      <p>{i18n.t('find.noneWhy')}</p>
    </Notice>
  );
}

interface KindsProps {
  readonly asked: LibraryQuery;
  readonly answer: LibraryAnswer;
  readonly search: LibraryActions['search'];
}

function Kinds({ asked, answer, search }: KindsProps) {
  const { kind: chosen, ...all } = asked;
  const kinds = answer.kinds.map(({ kind, total }) => ({
    value: kind,
    label: (
      <>
        {i18n.t(`find.kind.${kind}`)} <span class={styles['number']}>{total}</span>
      </>
    ),
  }));
  return (
    <ChoiceBar
      legend={i18n.t('find.kinds')}
      choices={[{ value: undefined, label: i18n.t('find.kind.all') }, ...kinds]}
      chosen={chosen}
      choose={(kind) => search(kind === undefined ? all : { ...all, kind })}
    />
  );
}

interface KindProps extends LibraryHits {
  readonly asked: LibraryQuery;
  readonly collections: readonly CollectionLine[];
  readonly actions: SearchResultsProps['actions'];
}

function Kind({ kind, total, hits, asked, collections, actions }: KindProps) {
  const isCut = hits.length < total;
  return (
    <section class={styles['kind']} aria-label={i18n.t(`find.kind.${kind}`)}>
      <h2>{i18n.t(`find.kind.${kind}`)}</h2>
      <ol>
        {hits.map((hit) => (
          <SearchHit key={hit.key} hit={hit} collections={collections} actions={actions} />
        ))}
      </ol>
      {isCut && asked.kind === undefined && (
        <Button onClick={() => actions.search({ ...asked, kind })}>{i18n.t('find.showAll', total)}</Button>
      )}
      {isCut && asked.kind === kind && (
        <p class={styles['cut']}>{i18n.t('find.best', [`${hits.length}`, `${total}`])}</p>
      )}
    </section>
  );
}
