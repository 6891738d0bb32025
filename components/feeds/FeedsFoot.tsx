import { Download, FileUp, X } from 'lucide-preact';
import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import styles from './FeedsFoot.module.css';
import type { FeedsPart } from './feeds-part';

/** What is wanted seldom: lists of feeds in files, and what is muted. */
export function FeedsFoot({ part, hasFeeds }: { readonly part: FeedsPart; readonly hasFeeds: boolean }) {
  const fileRef = useRef<HTMLInputElement>(null);
  const { actions } = part;
  return (
    <>
      <section class={styles['part']} aria-label={i18n.t('feeds.lists')}>
        <h2 class={styles['heading']}>{i18n.t('feeds.lists')}</h2>
        <p class={styles['why']}>{i18n.t('feeds.listsWhy')}</p>
        <div class={styles['row']}>
          <Button icon={FileUp} onClick={() => fileRef.current?.click()}>
            {i18n.t('feeds.import')}
          </Button>
          {hasFeeds && (
            <Button icon={Download} onClick={actions.exportFile}>
              {i18n.t('feeds.export')}
            </Button>
          )}
          <input
            ref={fileRef}
            type="file"
            hidden
            accept=".opml,.xml,text/x-opml,application/xml,text/xml"
            data-import
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) actions.importFile(file);
              currentTarget.value = '';
            }}
          />
        </div>
      </section>
      <Mutes part={part} />
    </>
  );
}

function Mutes({ part }: { readonly part: FeedsPart }) {
  const id = useId();
  const { mutedWords, hiddenPublishers, actions } = part;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = String(new FormData(event.currentTarget).get('word') ?? '').trim();
    if (word !== '') actions.muteWord(word);
    event.currentTarget.reset();
  };
  return (
    <section class={styles['part']} aria-label={i18n.t('feeds.mutes')}>
      <h2 class={styles['heading']}>{i18n.t('feeds.mutes')}</h2>
      <p class={styles['why']}>{i18n.t('feeds.mutesWhy')}</p>
      <form class={styles['row']} onSubmit={submit}>
        <label for={id} class={styles['label']}>
          {i18n.t('feeds.muteWord')}
        </label>
        <input
          id={id}
          name="word"
          class={styles['input']}
          type="text"
          dir="auto"
          maxLength={300}
          autocomplete="off"
        />
        <button type="submit" class={styles['add']}>
          {i18n.t('feeds.muteAdd')}
        </button>
      </form>
      <Muted items={mutedWords} undo={actions.unmuteWord} />
      <Muted items={hiddenPublishers} undo={actions.showPublisher} />
    </section>
  );
}

function Muted({
  items,
  undo,
}: {
  readonly items: readonly string[];
  readonly undo: (item: string) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ul class={styles['muted']}>
      {items.map((item) => (
        <li key={item}>
          <Button icon={X} label={i18n.t('feeds.unmute', [isolate(item)])} onClick={() => undo(item)}>
            <bdi>{item}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}
