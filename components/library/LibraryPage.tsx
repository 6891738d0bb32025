import { useSignal } from '@preact/signals';
import { Library, Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import '@/components/styles/base.css';
import { Button } from '@/components/shared/Button';
import { FailureNotice } from '@/components/shared/FailureNotice';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import { withElement } from '@/components/shared/with-element';
import { BackupSection } from './BackupSection';
import { CollectionView } from './CollectionView';
import styles from './LibraryPage.module.css';
import type { LibraryProps } from './library-props';
import { NameForm } from './NameForm';
import { NotesList } from './NotesList';

/** The researcher's full tab: collections, what is in them, notes, and the way in and out for all of it. */
export function LibraryPage(props: LibraryProps) {
  const { opened, failure, actions, removed } = props;
  const titleRef = useRef<HTMLHeadingElement>(null);
  return (
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
      <div class={styles['columns']}>
        <aside class={styles['side']}>
          <Collections {...props} />
          <BackupSection restoring={props.restoring} actions={actions} />
        </aside>
        <main class={styles['main']}>
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
        </main>
      </div>
    </div>
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

function Collections({ collections = [], opened, actions }: LibraryProps) {
  const isAdding = useSignal(false);
  return (
    <nav aria-label={i18n.t('library.collections')} class={styles['collections']}>
      <h2>{i18n.t('library.collections')}</h2>
      <ul>
        {collections.map(({ collection, items }) => (
          <li key={collection.id}>
            <button
              type="button"
              aria-current={opened?.collection.id === collection.id ? 'page' : undefined}
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
