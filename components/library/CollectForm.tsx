import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from './CollectForm.module.css';
import type { CollectionLine } from './collection-line';
import type { CollectionChoice } from './keep-state';
import { tagsOf } from './tags';

interface CollectFormProps {
  readonly collections: readonly CollectionLine[];
  /** Tags that are in use, to be offered. */
  readonly tags: readonly string[];
  readonly onCollect: (into: CollectionChoice, tags: readonly string[]) => void;
}

const newOne = '';

/** Into which collection, and under which tags. Where there is none yet, the first one has a name already. */
export function CollectForm({ collections, tags, onCollect }: CollectFormProps) {
  const id = useId();
  const chosen = useSignal<string | undefined>(undefined);
  const name = useRef<HTMLInputElement>(null);
  const typed = useRef<HTMLInputElement>(null);
  const into = chosen.value ?? collections[0]?.collection.id ?? newOne;
  const submit = (event: Event) => {
    event.preventDefault();
    const given = name.current?.value.trim() || i18n.t('library.firstCollection');
    onCollect(into === newOne ? { name: given } : { id: into }, tagsOf(typed.current?.value ?? ''));
  };
  return (
    <form class={styles['form']} onSubmit={submit}>
      <label for={`${id}-into`}>{i18n.t('keep.into')}</label>
      <select id={`${id}-into`} value={into} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        {collections.map(({ collection }) => (
          <option key={collection.id} value={collection.id}>
            {collection.name}
          </option>
        ))}
        <option value={newOne}>{i18n.t('library.newCollection')}</option>
      </select>
      {into === newOne && (
        <>
          <label for={`${id}-name`}>{i18n.t('library.newName')}</label>
          <input
            id={`${id}-name`}
            ref={name}
            maxLength={300}
            dir="auto"
            autoComplete="off"
            placeholder={i18n.t('library.firstCollection')}
          />
        </>
      )}
      <label for={`${id}-tags`}>{i18n.t('keep.tags')}</label>
      <input id={`${id}-tags`} ref={typed} dir="auto" autoComplete="off" list={`${id}-known`} />
      <datalist id={`${id}-known`}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit">{i18n.t('library.add')}</button>
    </form>
  );
}
