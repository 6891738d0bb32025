import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from './library-props';
import styles from './Menu.module.css';

/** Formats are names, the same in every language. */
const names: Readonly<Record<ExportFormat, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  csv: 'CSV',
  markdown: 'Markdown',
  html: 'HTML',
  json: 'JSON',
  ics: 'iCalendar',
};

interface ExportMenuProps<F extends ExportFormat> {
  readonly formats: readonly F[];
  readonly onExport: (format: F) => void;
}

/** Saves items as a file, in one of the formats. */
export function ExportMenu<F extends ExportFormat>({ formats, onExport }: ExportMenuProps<F>) {
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (format: F) => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    onExport(format);
  };
  return (
    <details
      ref={menu}
      class={styles['menu']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{i18n.t('library.export')}</summary>
      <div class={styles['list']}>
        {formats.map((format) => (
          <button type="button" key={format} onClick={() => choose(format)}>
            {names[format]}
          </button>
        ))}
      </div>
    </details>
  );
}
