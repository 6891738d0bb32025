import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './ImportForm.module.css';
import type { FeedsImport, ImportReport } from './library-props';

interface ImportFormProps {
  readonly imported: ImportReport | FeedsImport | undefined;
  readonly onImport: (source: string | Blob) => void;
}

/** Takes references from a file or from what is pasted, and says what came of it. */
export function ImportForm({ imported, onImport }: ImportFormProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <div class={styles['form']}>
      <label for={`${id}-text`}>{i18n.t('library.importText')}</label>
      <textarea id={`${id}-text`} ref={text} rows={4} dir="auto" spellcheck={false} />
      <div class={styles['row']}>
        <Button look="primary" onClick={() => onImport(text.current?.value ?? '')}>
          {i18n.t('library.importNow')}
        </Button>
        <label for={`${id}-file`}>{i18n.t('library.importFile')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".bib,.ris,.json,.csv,.tsv,.txt,.md,.opml,.xml"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
          }}
        />
      </div>
      {imported && ('added' in imported ? <Report imported={imported} /> : <Feeds imported={imported} />)}
    </div>
  );
}

const feedFaults = {
  'not-opml': 'feeds.importNotOpml',
  truncated: 'feeds.importTruncated',
  empty: 'feeds.importEmpty',
} as const;

function Feeds({ imported }: { readonly imported: FeedsImport }) {
  const told =
    'feeds' in imported
      ? i18n.t('library.importedFeeds', imported.feeds)
      : i18n.t(feedFaults[imported.fault]);
  return <p role="status">{told}</p>;
}

/** So many problems are told one by one: the rest is counted. */
const mostTold = 20;

function Report({ imported }: { readonly imported: ImportReport }) {
  const { added, known, problems } = imported;
  return (
    <div class={styles['report']} role="status">
      <p>{i18n.t('library.imported', [added, known, problems.length])}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, mostTold).map(({ where, reason }, place) => (
            <li key={place}>
              <bdi>{where}</bdi>: {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
