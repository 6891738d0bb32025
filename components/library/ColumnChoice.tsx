import type { Signal } from '@preact/signals';
import { i18n } from '#i18n';
import { type Column, columns } from './item-row';
import styles from './Menu.module.css';

/** Which columns the table has; the title always. */
export function ColumnChoice({ shown }: { readonly shown: Signal<readonly Column[]> }) {
  const toggle = (column: Column) => {
    const isShown = shown.value.includes(column);
    shown.value = columns.filter((one) => (one === column ? !isShown : shown.value.includes(one)));
  };
  return (
    <details class={styles['menu']}>
      <summary>{i18n.t('library.columns')}</summary>
      <div class={styles['list']}>
        {columns
          .filter((column) => column !== 'title')
          .map((column) => (
            <label key={column}>
              <input type="checkbox" checked={shown.value.includes(column)} onChange={() => toggle(column)} />
              {i18n.t(`library.column.${column}`)}
            </label>
          ))}
      </div>
    </details>
  );
}
