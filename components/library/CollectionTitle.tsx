import { useSignal } from '@preact/signals';
import { Pencil, Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import type { Collection } from '@/utils/model/library-record';
import styles from './CollectionTitle.module.css';
import type { LibraryActions } from './library-props';
import { NameForm } from './NameForm';

interface CollectionTitleProps {
  readonly collection: Collection;
  readonly actions: Pick<LibraryActions, 'rename' | 'remove'>;
}

/** The name of a collection, which can be changed in its place. */
export function CollectionTitle({ collection, actions }: CollectionTitleProps) {
  const isRenaming = useSignal(false);
  if (isRenaming.value) {
    return (
      <NameForm
        label={i18n.t('library.name')}
        value={collection.name}
        submit={i18n.t('library.rename')}
        onSubmit={(name) => {
          actions.rename(collection.id, name);
          isRenaming.value = false;
        }}
        onCancel={() => (isRenaming.value = false)}
      />
    );
  }
  return (
    <div class={styles['title']}>
      <h2 dir="auto">{collection.name}</h2>
      <Button
        look="quiet"
        icon={Pencil}
        label={i18n.t('library.renameOf', [collection.name])}
        onClick={() => (isRenaming.value = true)}
      />
      <Button
        look="quiet"
        icon={Trash2}
        label={i18n.t('library.removeOf', [collection.name])}
        onClick={() => actions.remove([collection.id])}
      />
    </div>
  );
}
