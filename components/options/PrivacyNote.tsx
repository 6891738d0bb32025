import { Rss } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import options from './OptionsPage.module.css';
import styles from './PrivacyNote.module.css';

/** What leaves the machine, and what does not. */
export function PrivacyNote({ openFeeds }: { readonly openFeeds: () => void }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={options['heading']}>
        {i18n.t('options.privacy')}
      </h2>
      <div class={styles['note']}>
        <p class={styles['first']}>{i18n.t('options.privacyNothing')}</p>
        <p>{i18n.t('options.privacyRequests')}</p>
        <p>{i18n.t('options.privacyOpen')}</p>
        <p>{i18n.t('options.privacyStored')}</p>
      </div>
      <Button icon={Rss} onClick={openFeeds}>
        {i18n.t('options.feeds')}
      </Button>
    </section>
  );
}
