import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Foreign } from '@/components/shared/Foreign';
import type { ItemRow } from './item-row';
import styles from './TagCell.module.css';
import { tagsOf } from './tags';

interface TagCellProps {
  readonly row: ItemRow;
  readonly onTag: (tags: readonly string[]) => void;
}

/** The tags of an item, to be changed in their place: Enter and leaving keep what was typed, Escape does not. */
export function TagCell({ row, onTag }: TagCellProps) {
  const isOpen = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [isOpen.value]);
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
  const finish = () => {
    if (!isOpen.peek()) return;
    isOpen.value = false;
    const tags = tagsOf(field.current?.value ?? '');
    if (tags.join('\n') !== row.item.tags.join('\n')) onTag(tags);
  };
  return (
    <input
      ref={field}
      class={styles['field']}
      dir="auto"
      defaultValue={row.tags}
      aria-label={i18n.t('keep.tags')}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') isOpen.value = false;
      }}
    />
  );
}
