import type { TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import type { Feed } from '@/utils/model/feed';
import styles from './FeedEditor.module.css';
import type { FeedsPart } from './feeds-part';

export interface FeedEditorProps {
  readonly feed: Feed;
  readonly folders: readonly string[];
  readonly part: FeedsPart;
  readonly done: () => void;
}

/** What the reader calls a feed, where it is filed, whether it speaks, and where it is asked. */
export function FeedEditor({ feed, folders, part, done }: FeedEditorProps) {
  const id = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    part.actions.edit({
      url: feed.url,
      name: text('name') || null,
      folder: text('folder') || null,
      muted: form.get('muted') === 'on',
    });
    if (text('address') !== feed.url && text('address') !== '') part.actions.move(feed.url, text('address'));
    done();
  };
  return (
    <form class={styles['editor']} onSubmit={submit} aria-label={i18n.t('feeds.edit')}>
      <Field
        id={`${id}-name`}
        name="name"
        label={i18n.t('feeds.name')}
        value={feed.name ?? ''}
        hint={feed.title}
      />
      <Field
        id={`${id}-folder`}
        name="folder"
        label={i18n.t('feeds.folder')}
        value={feed.folder ?? ''}
        list={`${id}-l`}
      />
      <datalist id={`${id}-l`}>
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <Field
        id={`${id}-address`}
        name="address"
        label={i18n.t('feeds.feedAddress')}
        value={feed.url}
        dir="ltr"
      />
      <label class={styles['check']}>
        <input type="checkbox" name="muted" defaultChecked={feed.muted === true} />
        <span>{i18n.t('feeds.mute')}</span>
      </label>
      <div class={styles['buttons']}>
        <button type="submit" class={styles['save']}>
          {i18n.t('feeds.save')}
        </button>
        <Button look="quiet" onClick={done}>
          {i18n.t('feeds.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly list?: string;
  readonly dir?: 'ltr';
}

function Field({ id, name, label, value, hint, list, dir = undefined }: FieldProps) {
  return (
    <div>
      <label for={id} class={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        class={styles['input']}
        type="text"
        dir={dir ?? 'auto'}
        list={list}
        placeholder={hint}
        defaultValue={value}
        maxLength={name === 'address' ? 4_096 : 300}
        autocomplete="off"
      />
    </div>
  );
}
