import { useSignal } from '@preact/signals';
import { Copy, Library, Trash2, Upload } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { CollectionTitle } from './CollectionTitle';
import styles from './CollectionView.module.css';
import { ColumnChoice } from './ColumnChoice';
import { ExportMenu } from './ExportMenu';
import { ImportForm } from './ImportForm';
import { type Column, columns, filterRows, itemRow, type Sorting, sortRows } from './item-row';
import { exportFormats, type LibraryActions, type LibraryProps, type OpenCollection } from './library-props';
import { SourcesTable } from './SourcesTable';

interface CollectionViewProps {
  readonly opened: OpenCollection;
  readonly imported: LibraryProps['imported'];
  readonly actions: LibraryActions;
}

/** What is in a collection, and what can be done with all or some of it. */
export function CollectionView({ opened, imported, actions }: CollectionViewProps) {
  const { collection, items } = opened;
  const filter = useSignal('');
  const sorting = useSignal<Sorting>({ by: 'kept', down: true });
  const shown = useSignal<readonly Column[]>(columns);
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const isImporting = useSignal(false);
  // Of ten thousand items none of this is done again for a click into a row.
  const all = useMemo(() => items.map(itemRow), [items]);
  const filtered = useMemo(() => filterRows(all, filter.value), [all, filter.value]);
  const rows = useMemo(() => sortRows(filtered, sorting.value), [filtered, sorting.value]);
  const chosen = items.filter(({ id }) => selected.value.has(id));
  return (
    <section class={styles['view']} aria-label={collection.name}>
      <CollectionTitle collection={collection} actions={actions} />
      <div class={styles['tools']}>
        <input
          type="search"
          class={styles['filter']}
          aria-label={i18n.t('library.filter')}
          placeholder={i18n.t('library.filter')}
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
        <Button
          icon={Upload}
          expanded={isImporting.value}
          onClick={() => (isImporting.value = !isImporting.value)}
        >
          {i18n.t('library.import')}
        </Button>
        {items.length > 0 && <ColumnChoice shown={shown} />}
      </div>
      {isImporting.value && <ImportForm imported={imported} onImport={actions.importText} />}
      {items.length === 0 ? (
        <Notice icon={Library} level={2} title={i18n.t('library.emptyTitle')}>
          <p>{i18n.t('library.emptyWhy')}</p>
        </Notice>
      ) : (
        <>
          {opened.partOf === undefined ? (
            <Selection
              items={chosen.length > 0 ? chosen : items}
              isAll={chosen.length === 0}
              actions={actions}
            />
          ) : (
            // With "all" a part of them must not be exported.
            <p class={styles['count']}>{i18n.t('library.all', opened.partOf)}</p>
          )}
          <SourcesTable
            rows={rows}
            columns={shown.value}
            sorting={sorting.value}
            onSort={(next) => (sorting.value = next)}
            selected={selected.value}
            onSelect={(next) => (selected.value = next)}
            onOpen={actions.openSource}
            onOpenStory={actions.openStory}
            onTag={actions.tag}
          />
        </>
      )}
    </section>
  );
}

interface SelectionProps {
  readonly items: OpenCollection['items'];
  /** Nothing is selected: what is done is done with all. */
  readonly isAll: boolean;
  readonly actions: LibraryActions;
}

function Selection({ items, isAll, actions }: SelectionProps) {
  return (
    <div class={styles['selection']}>
      <p class={styles['count']} role="status">
        {isAll ? i18n.t('library.all', items.length) : i18n.t('library.selected', items.length)}
      </p>
      <ExportMenu formats={exportFormats} onExport={(format) => actions.exportItems(items, format)} />
      <Button icon={Copy} onClick={() => actions.copyItems(items)}>
        {i18n.t('library.copy')}
      </Button>
      {!isAll && (
        <Button icon={Trash2} onClick={() => actions.remove(items.map(({ id }) => id))}>
          {i18n.t('library.remove')}
        </Button>
      )}
    </div>
  );
}
