import { Eye, Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import { AgoText } from '@/components/shared/TimeText';
import type { DeclaredFeed, FeedPreview } from '@/utils/model/feed-overview';
import styles from './DeclaredFeeds.module.css';
import { feedErrorText } from './feed-error-text';
import type { FeedPreviewState, FeedsPart } from './feeds-part';
import type { Subscription } from './subscription';

export interface DeclaredFeedsProps {
  readonly part: FeedsPart;
  readonly subscription: Subscription;
  readonly onSubscribe: (url: string) => void;
}

/** Feeds that a page declares. None has been asked for anything: that begins with the reader's click. */
export function DeclaredFeeds({ part, subscription, onSubscribe }: DeclaredFeedsProps) {
  const offered = part.declared.filter(({ subscribed }) => !subscribed);
  if (offered.length === 0) return null;
  return (
    <section class={styles['declared']} aria-label={i18n.t('feeds.declared')}>
      <h2 class={styles['heading']}>{i18n.t('feeds.declared')}</h2>
      <p class={styles['why']}>{i18n.t('feeds.declaredWhy')}</p>
      <ul>
        {offered.map((feed) => (
          <Declared
            key={feed.url}
            feed={feed}
            preview={part.preview?.url === feed.url ? part.preview : undefined}
            show={part.actions.preview}
            isBusy={subscription.busy}
            onSubscribe={onSubscribe}
          />
        ))}
      </ul>
    </section>
  );
}

interface DeclaredProps {
  readonly feed: DeclaredFeed;
  readonly preview: FeedPreviewState | undefined;
  readonly show: (url: string | null) => void;
  readonly isBusy: boolean;
  readonly onSubscribe: (url: string) => void;
}

function Declared({ feed, preview, show, isBusy, onSubscribe }: DeclaredProps) {
  const name = isolate(feed.title ?? feed.url);
  const isAsked = preview !== undefined && preview.answer === undefined;
  return (
    <li class={styles['item']}>
      <p class={styles['title']}>
        <Foreign text={feed.title ?? new URL(feed.url).hostname} />
        {feed.stories && <span class={styles['stories']}>{i18n.t('feeds.tellsStories')}</span>}
      </p>
      <p class={styles['address']}>
        <Foreign text={feed.url} />
      </p>
      <div class={styles['actions']}>
        <Button
          icon={Eye}
          busy={isAsked}
          expanded={preview?.answer !== undefined}
          label={i18n.t('feeds.previewOf', [name])}
          onClick={() => show(preview ? null : feed.url)}
        >
          {i18n.t(isAsked ? 'feeds.previewing' : 'feeds.preview')}
        </Button>
        <Button
          icon={Plus}
          busy={isBusy}
          label={i18n.t('feeds.subscribeTo', [name])}
          onClick={() => onSubscribe(feed.url)}
        >
          {i18n.t('feeds.subscribe')}
        </Button>
      </div>
      {preview?.answer && <Preview answer={preview.answer} />}
    </li>
  );
}

function Preview({ answer }: { readonly answer: FeedPreview }) {
  if (!answer.ok) return <p role="status">{feedErrorText(answer)}</p>;
  return (
    <div role="status">
      <ul class={styles['latest']}>
        {answer.latest.map(({ title, at, language }) => (
          <li key={`${at} ${title}`}>
            <span dir="auto" lang={langAttribute(language)}>
              {title}
            </span>{' '}
            <span class={styles['why']}>
              <AgoText at={at} message={(time) => time} />
            </span>
          </li>
        ))}
      </ul>
      {answer.latest.length === 0 && <p class={styles['why']}>{i18n.t('feeds.previewEmpty')}</p>}
      {answer.attribution && <p class={styles['why']}>{isolate(answer.attribution.text)}</p>}
    </div>
  );
}
