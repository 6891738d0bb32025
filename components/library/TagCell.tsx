import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Foreign } from '@/components/shared/Foreign';
import type { ItemRow } from './item-row';
import styles from './TagCell.module.css';
import { tagsOf } from './tags';
import { useTypedOnce } from './use-typed-once';

interface TagCellProps {
  readonly row: ItemRow;
  readonly onTag: (tags: readonly string[]) => void;
}

/** The tags of an item, to be changed in their place. */
export function TagCell({ row, onTag }: TagCellProps) {
  const isOpen = useSignal(false);
  if (!isOpen.value) {
    return (
      <button
        type="button"
        class={styles['cell']}
        aria-label={i18n.t('library.tagsOf', [row.title, row.tags])}
        onClick={() => (isOpen.value = true)}
      >
        {row.tags === '' ? <span aria-hidden="true">+</span> : <Foreign text={row.tags} />}
      </button>
    );
  }
  return <Field row={row} onTag={onTag} onClose={() => (isOpen.value = false)} />;
}

/**
 * Enter and leaving keep what was typed, and so does whatever takes the field away (its row is scrolled out of sight, the table is
 * another one); Escape does not.
 */
function Field({ row, onTag, onClose }: TagCellProps & { readonly onClose: () => void }) {
  const { field, finish } = useTypedOnce<HTMLInputElement>((text) => {
    onClose();
    if (text === undefined) return;
    const tags = tagsOf(text);
    if (tags.join('\n') !== row.item.tags.join('\n')) onTag(tags);
  });
  return (
    <input
      ref={field}
      class={styles['field']}
      dir="auto"
      defaultValue={row.tags}
      aria-label={i18n.t('keep.tags')}
      onBlur={() => finish(field.current?.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(field.current?.value);
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}
