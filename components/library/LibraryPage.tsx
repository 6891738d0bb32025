import { useSignal } from '@preact/signals';
import { Library, Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import '@/components/styles/base.css';
import { Button } from '@/components/shared/Button';
import { ClockProvider, clockAt } from '@/components/shared/clock';
import { FailureNotice } from '@/components/shared/FailureNotice';
import { isSameKey } from '@/components/shared/is-same-key';
import { isolate } from '@/components/shared/isolate';
import { Loading } from '@/components/shared/Loading';
import { langAttribute } from '@/components/shared/lang-attribute';
import { Notice } from '@/components/shared/Notice';
import { withElement } from '@/components/shared/with-element';
import { BackupSection } from './BackupSection';
import { CollectionView } from './CollectionView';
import { HighlightsList } from './HighlightsList';
import styles from './LibraryPage.module.css';
import type { LibraryProps } from './library-props';
import { type LibrarySearch, nothingAsked } from './library-search';
import { NameForm } from './NameForm';
import { NotesList } from './NotesList';
import { SearchForm } from './SearchForm';
import { SearchResults } from './SearchResults';
import { StoryDesk } from './StoryDesk';

/** The researcher's full tab: collections, what is in them, notes, and the way in and out for all of it. */
export function LibraryPage(props: LibraryProps) {
  const { failure, actions, removed, search = nothingAsked } = props;
  const isSearching = search.isShown && !props.desk;
  const titleRef = useRef<HTMLHeadingElement>(null);
  return (
    <ClockProvider value={clockAt(props.now)}>
      <div class={styles['page']}>
        <header class={styles['head']}>
          <h1 ref={titleRef} tabIndex={-1}>
            {i18n.t('library.title')}
          </h1>
          <p class={styles['done']} role="status">
            {props.done}
            {props.saved && <Saved {...props.saved} />}
          </p>
          {removed > 0 && (
            <p class={styles['undo']}>
              {i18n.t('library.removed', removed)}{' '}
              <Button onClick={actions.undo}>{i18n.t('library.undo')}</Button>
            </p>
          )}
          <SearchForm
            asked={search.asked}
            search={actions.search}
            close={actions.closeSearch}
            singleKeys={props.singleKeys ?? true}
          />
        </header>
        {failure !== undefined && (
          <FailureNotice
            reason={failure}
            dismiss={() => {
              titleRef.current?.focus();
              actions.dismissFailure();
            }}
          />
        )}
        <div class={styles['columns']} data-searching={isSearching || undefined}>
          <aside class={styles['side']}>
            <Collections {...props} />
            <PinnedStories {...props} />
            <BackupSection restoring={props.restoring} actions={actions} />
          </aside>
          <main class={styles['main']}>
            <Shown {...props} search={search} />
          </main>
        </div>
      </div>
    </ClockProvider>
  );
}

/** The story that is open, else what was searched for, else the collection. */
function Shown(props: LibraryProps & { readonly search: LibrarySearch }) {
  const { desk, opened, search, actions } = props;
  if (desk)
    return (
      <StoryDesk
        key={`${desk.key.feed} ${desk.key.id}`}
        desk={desk}
        keep={props.keep}
        highlights={props.storyHighlights}
        actions={actions.desk}
        openCollection={actions.open}
      />
    );
  if (search.isShown)
    return <SearchResults search={search} collections={props.collections ?? []} actions={actions} />;
  return (
    <>
      {opened ? (
        <CollectionView
          key={opened.collection.id}
          opened={opened}
          imported={props.imported}
          actions={actions}
        />
      ) : (
        <Start {...props} />
      )}
      <NotesList notes={props.notes} onSave={actions.saveNote} />
      <HighlightsList highlights={props.highlights} actions={actions} />
    </>
  );
}

function Saved({ name, href }: { readonly name: string; readonly href: string }) {
  return withElement(
    (file) => i18n.t('library.saved', [file]),
    <a href={href} download={name} data-saved>
      {name}
    </a>,
  );
}

function Start({ collections }: LibraryProps) {
  if (!collections) return <Loading label={i18n.t('library.loading')} />;
  return (
    <Notice icon={Library} level={2} title={i18n.t('library.startTitle')}>
      <p>{i18n.t('library.startWhy')}</p>
    </Notice>
  );
}

function PinnedStories({ pinned = [], desk, actions }: LibraryProps) {
  if (pinned.length === 0) return null;
  return (
    <nav aria-label={i18n.t('desk.pinned')} class={styles['collections']}>
      <h2>{i18n.t('desk.pinned')}</h2>
      <ul>
        {pinned.map(({ key, headline, language, mergedFrom }) => (
          <li key={`${key.feed} ${key.id}`}>
            <button
              type="button"
              aria-current={desk && isSameKey(desk.key, key) ? 'page' : undefined}
              onClick={() => actions.openStory(key)}
            >
              <span dir="auto" lang={langAttribute(language)}>
                {headline}
              </span>
            </button>
            {mergedFrom?.map((before) => (
              <p key={before} class={styles['merged']} dir="auto">
                {i18n.t('pinned.merged', [isolate(before)])}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Collections({ collections = [], opened, desk, search, actions }: LibraryProps) {
  const shown = desk || search?.isShown ? undefined : opened?.collection.id;
  const isAdding = useSignal(false);
  return (
    <nav aria-label={i18n.t('library.collections')} class={styles['collections']}>
      <h2>{i18n.t('library.collections')}</h2>
      <ul>
        {collections.map(({ collection, items }) => (
          <li key={collection.id}>
            <button
              type="button"
              aria-current={shown === collection.id ? 'page' : undefined}
              onClick={() => actions.open(collection.id)}
            >
              <span dir="auto">{collection.name}</span>
              <span class={styles['count']}>{items}</span>
            </button>
          </li>
        ))}
      </ul>
      {isAdding.value ? (
        <NameForm
          label={i18n.t('library.newName')}
          submit={i18n.t('library.add')}
          onSubmit={(name) => {
            actions.add(name);
            isAdding.value = false;
          }}
          onCancel={() => (isAdding.value = false)}
        />
      ) : (
        <Button icon={Plus} onClick={() => (isAdding.value = true)}>
          {i18n.t('library.newCollection')}
        </Button>
      )}
    </nav>
  );
}
