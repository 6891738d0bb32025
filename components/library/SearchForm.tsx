import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryQuery } from '@/utils/model/library-search';
import styles from './SearchForm.module.css';
import { SearchHelp } from './SearchHelp';
import { useSearchKeys } from './use-search-keys';

interface SearchFormProps {
  readonly asked: LibraryQuery;
  readonly search: (asked: LibraryQuery) => void;
  readonly close: () => void;
  /** Letters alone are commands. */
  readonly singleKeys: boolean;
}

/** The one field that all of the library is searched by, with the days that hits are to be of. */
export function SearchForm({ asked, search, close, singleKeys }: SearchFormProps) {
  const id = useId();
  const { field, help } = useSearchKeys(singleKeys);
  const submit = (event: Event) => {
    event.preventDefault();
    search(asked);
  };
  return (
    <search class={styles['search']}>
      <form class={styles['form']} onSubmit={submit}>
        <label for={id} class={styles['label']}>
          {i18n.t('find.label')}
        </label>
        <input
          ref={field}
          id={id}
          aria-keyshortcuts={singleKeys ? '/' : undefined}
          type="search"
          dir="auto"
          class={styles['field']}
          value={asked.query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => search({ ...asked, query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
        <DayField name="from" asked={asked} search={search} />
        <DayField name="to" asked={asked} search={search} />
      </form>
      <SearchHelp detailsRef={help} singleKeys={singleKeys} />
    </search>
  );
}

function DayField({
  name,
  asked,
  search,
}: Pick<SearchFormProps, 'asked' | 'search'> & { readonly name: 'from' | 'to' }) {
  const { [name]: day, ...rest } = asked;
  return (
    <label class={styles['day']}>
      <span class={styles['label']}>{i18n.t(`find.${name}`)}</span>
      <input
        type="date"
        class={styles['field']}
        value={day ?? ''}
        onInput={({ currentTarget: { value } }) => search(value === '' ? rest : { ...rest, [name]: value })}
      />
    </label>
  );
}
