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
  const field = useRef<HTMLInputElement>(null);
  // Of the row that was opened: by the time that this one goes, another may stand in its place.
  const opened = useRef({ row, onTag });
  const isDone = useRef(false);
  const finish = (text: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    onClose();
    if (text === undefined) return;
    const tags = tagsOf(text);
    const { row: before, onTag: keep } = opened.current;
    if (tags.join('\n') !== before.item.tags.join('\n')) keep(tags);
  };
  useEffect(() => {
    const { current } = field;
    current?.focus();
    return () => finish(current?.value);
  }, []);
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
