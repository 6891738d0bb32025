import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import styles from './SearchHelp.module.css';

interface SearchHelpProps {
  readonly detailsRef: RefObject<HTMLDetailsElement>;
  readonly singleKeys: boolean;
}

/** What can be typed besides words. The names are the same in every language, as they are typed. */
export function SearchHelp({ detailsRef, singleKeys }: SearchHelpProps) {
  return (
    <details ref={detailsRef} class={styles['help']}>
      <summary>{i18n.t('find.help')}</summary>
      <dl>
        <Way typed={['"storm"']} means={i18n.t('find.helpExact')} />
        <Way
          typed={['title:storm', 'text:', 'author:', 'publisher:', 'site:', 'tag:', 'note:']}
          means={i18n.t('find.helpField')}
        />
        <Way typed={['after:2026-01', 'before:2026', 'date:2026-01-06']} means={i18n.t('find.helpDate')} />
        {singleKeys && <Way typed={['/', '?']} means={i18n.t('find.helpKeys')} />}
      </dl>
    </details>
  );
}

function Way({ typed, means }: { readonly typed: readonly string[]; readonly means: string }) {
  return (
    <div class={styles['way']}>
      <dt>
        {typed.map((one) => (
          <code key={one} dir="ltr">
            {one}
          </code>
        ))}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}
