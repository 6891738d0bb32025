import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { Column, ItemRow, Sorting } from './item-row';
import styles from './SourcesTable.module.css';
import { TagCell } from './TagCell';
import { useWindow } from './use-window';

/** In CSS pixels at the usual text size; the style sheet gives every row just this height. */
const rowHeight = 44;

interface SourcesTableProps {
  readonly rows: readonly ItemRow[];
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (url: string) => void;
  readonly onOpenStory: (key: StoryKey) => void;
  readonly onTag: (id: string, tags: readonly string[]) => void;
}

/** Collected items as a table. Only the rows in sight are in the document, and each says which of how many it is. */
export function SourcesTable(props: SourcesTableProps) {
  const { rows, columns, selected } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { from, to } = useWindow(frame, rows.length, rowHeight);
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    props.onSelect(next);
  };
  return (
    <section
      class={styles['frame']}
      ref={setFrame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={i18n.t('library.sources')}
    >
      <table class={styles['table']} aria-rowcount={rows.length + 1}>
        <Head {...props} />
        <tbody>
          {from > 0 && <tr style={{ blockSize: `${from * rowHeight}px` }} />}
          {rows.slice(from, to).map((row, place) => (
            <Row
              key={row.item.id}
              row={row}
              index={from + place + 2}
              columns={columns}
              isSelected={selected.has(row.item.id)}
              onToggle={toggle}
              onOpen={props.onOpen}
              onOpenStory={props.onOpenStory}
              onTag={props.onTag}
            />
          ))}
          {to < rows.length && <tr style={{ blockSize: `${(rows.length - to) * rowHeight}px` }} />}
        </tbody>
      </table>
    </section>
  );
}

function Head({ rows, columns, sorting, onSort, selected, onSelect }: SourcesTableProps) {
  const isAll = rows.length > 0 && rows.every(({ item }) => selected.has(item.id));
  const all = () => onSelect(isAll ? new Set() : new Set(rows.map(({ item }) => item.id)));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class={styles['check']}>
          <input type="checkbox" checked={isAll} aria-label={i18n.t('library.selectAll')} onChange={all} />
        </th>
        {columns.map((column) => (
          <HeadCell key={column} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps extends Pick<SourcesTableProps, 'sorting' | 'onSort'> {
  readonly column: Column;
}

function HeadCell({ column, sorting, onSort }: HeadCellProps) {
  const isSorted = sorting.by === column;
  const Arrow = sorting.down ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (sorting.down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ by: column, down: isSorted && !sorting.down })}>
        {i18n.t(`library.column.${column}`)}
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: ItemRow;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
  readonly onOpen: SourcesTableProps['onOpen'];
  readonly onOpenStory: SourcesTableProps['onOpenStory'];
  readonly onTag: SourcesTableProps['onTag'];
}

function Row({ row, index, columns, isSelected, onToggle, onOpen, onOpenStory, onTag }: RowProps) {
  const { id } = row.item;
  return (
    <tr aria-rowindex={index} data-selected={isSelected || undefined}>
      <td class={styles['check']}>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={i18n.t('library.select', [row.title])}
          onChange={() => onToggle(id)}
        />
      </td>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {column === 'title' && <Title row={row} onOpen={onOpen} onOpenStory={onOpenStory} />}
          {column === 'tags' && <TagCell row={row} onTag={(tags) => onTag(id, tags)} />}
          {column !== 'title' && column !== 'tags' && <Foreign text={row[column]} />}
        </td>
      ))}
    </tr>
  );
}

function Title({ row, onOpen, onOpenStory }: Pick<RowProps, 'row' | 'onOpen' | 'onOpenStory'>) {
  const { url, title } = row;
  const { thing } = row.item;
  // The title decides which way the cell runs: `dir="auto"` passes over what is isolated, as our own word before it is.
  const text = <span lang={langAttribute(row.language || undefined)}>{title}</span>;
  return (
    <div class={styles['title']} dir="auto">
      {thing.is !== 'source' && (
        <bdi class={styles['kind']}>
          {thing.is === 'story' ? i18n.t('library.kindStory') : i18n.t('library.kindEvent')}
        </bdi>
      )}
      {thing.is !== 'source' ? (
        <button type="button" class={styles['open']} title={title} onClick={() => onOpenStory(thing.key)}>
          {text}
        </button>
      ) : url === undefined ? (
        text
      ) : (
        <a
          href={url}
          title={title}
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            onOpen(url);
          }}
        >
          {text}
        </a>
      )}
    </div>
  );
}
