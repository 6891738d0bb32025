import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { useClock } from '@/components/shared/clock';
import { Loading } from '@/components/shared/Loading';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { FeedOutline } from '@/utils/model/feed-overview';
import type { StarterFeed } from '@/utils/model/starter-feed';
import { feedsOf, placesOf, topicsOf } from './catalogue';
import styles from './FeedsStep.module.css';
import { placeName } from './place-name';
import { topicName } from './topic-name';
import page from './WelcomePage.module.css';
import type { StepProps } from './WhatStep';
import type { WelcomePageProps } from './welcome-props';

export interface FeedsStepProps extends StepProps, Pick<WelcomePageProps, 'catalogue' | 'country'> {
  readonly follow: (feeds: readonly FeedOutline[]) => void;
}

/** Where stories come from: feeds by country and topic. None is chosen for the reader. */
export function FeedsStep({ titleRef, catalogue, country, follow }: FeedsStepProps) {
  const id = useId();
  const place = useSignal(country);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const { locale } = useClock();
  const places = placesOf(catalogue ?? []);
  const shown = places.includes(place.value ?? '') ? (place.value ?? '') : (places[0] ?? '');
  const toggle = (url: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(url)) next.add(url);
    chosen.value = next;
  };
  const picked = (catalogue ?? []).filter(({ url }) => chosen.value.has(url));
  return (
    <>
      <h1 ref={titleRef} tabIndex={-1} class={page['title']}>
        {i18n.t('welcome.feeds')}
      </h1>
      <p class={page['lead']}>{i18n.t('welcome.feedsWhy')}</p>
      {catalogue === undefined && <Loading label={i18n.t('welcome.feedsLoading')} />}
      {places.length > 0 && (
        <p class={styles['place']}>
          <label for={id}>{i18n.t('welcome.country')}</label>
          <select
            id={id}
            class={styles['select']}
            value={shown}
            onChange={(event) => {
              place.value = event.currentTarget.value;
            }}
          >
            {places.map((name) => (
              <option key={name} value={name}>
                {placeName(name, locale)}
              </option>
            ))}
          </select>
        </p>
      )}
      {topicsOf(catalogue ?? [], shown).map((topic) => (
        <Topic
          key={topic}
          topic={topic}
          feeds={feedsOf(catalogue ?? [], shown, topic)}
          chosen={chosen.value}
          toggle={toggle}
        />
      ))}
      <div class={page['actions']}>
        <Button look="primary" onClick={() => follow(picked.map(outlineOf))}>
          {picked.length > 0 ? i18n.t('welcome.follow', picked.length) : i18n.t('welcome.followNone')}
        </Button>
      </div>
    </>
  );
}

const outlineOf = ({ url, title }: StarterFeed): FeedOutline => ({ url, title });

interface TopicProps {
  readonly topic: string;
  readonly feeds: readonly StarterFeed[];
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (url: string) => void;
}

function Topic({ topic, feeds, chosen, toggle }: TopicProps) {
  return (
    <fieldset class={styles['topic']}>
      <legend class={styles['name']}>{topicName(topic)}</legend>
      {feeds.map(({ url, title, language }) => (
        <label key={url} class={styles['feed']}>
          <input type="checkbox" checked={chosen.has(url)} onChange={() => toggle(url)} />
          <bdi lang={langAttribute(language)}>{title}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
