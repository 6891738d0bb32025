import { Check, EyeOff, Lock } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { useClock } from '@/components/shared/clock';
import { languageName } from '@/components/shared/date-format';
import { Foreign } from '@/components/shared/Foreign';
import mark from '@/components/shared/HereMark.module.css';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import { DateText } from '@/components/shared/TimeText';
import type { Source } from '@/utils/model/source';
import { isOtherLanguage } from './is-other-language';
import { NewMark } from './NewMark';
import styles from './SourceItem.module.css';
import { useStory } from './story-context';

export interface SourceItemProps {
  readonly source: Source;
  readonly number: number;
  readonly isHere: boolean;
}

/** One source: its number, its own headline for comparison, and where and when it appeared. */
export function SourceItem({ source, number, isHere }: SourceItemProps) {
  const { openSource, keep } = useStory();
  return (
    <li class={styles['source']} data-here={isHere || undefined} value={number}>
      <span class={styles['number']} aria-hidden="true">
        {number}
      </span>
      <p class={styles['headline']} dir="auto" lang={langAttribute(source.language)}>
        <a
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          data-stop="source"
          aria-current={isHere ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            openSource(source.url);
          }}
        >
          {source.headline}
        </a>
      </p>
      <SourceFacts source={source} number={number} isHere={isHere} />
      {!isHere && <Hide publisher={source.publisher} />}
      {keep({ is: 'source', number })}
    </li>
  );
}

/** Only the reader's own article cannot be hidden: it is open. */
function Hide({ publisher }: { readonly publisher: string }) {
  const { hidePublisher } = useStory();
  return (
    <div class={styles['hide']}>
      <Button
        look="quiet"
        icon={EyeOff}
        label={i18n.t('story.hidePublisher', [isolate(publisher)])}
        onClick={() => hidePublisher(publisher)}
      />
    </div>
  );
}

function SourceFacts({ source, number, isHere }: SourceItemProps) {
  const { story, read, changes } = useStory();
  const { locale } = useClock();
  const { language, published } = source;
  return (
    <ul class={styles['facts']}>
      <Fact>
        <Foreign text={source.publisher} />
      </Fact>
      {published && (
        <Fact>
          <DateText at={published} />
        </Fact>
      )}
      {language && isOtherLanguage(language, story.language) && <Fact>{languageName(language, locale)}</Fact>}
      {source.paywalled && (
        <Fact>
          <span class={styles['whole']}>
            <Lock size={12} aria-hidden="true" class={styles['lock']} />
            {`\u00a0${i18n.t('story.paywall')}`}
          </span>
        </Fact>
      )}
      {changes?.sources.includes(number) && (
        <Fact>
          <NewMark />
        </Fact>
      )}
      {!isHere && read.includes(number) && (
        <Fact>
          <span class={styles['whole']}>
            <Check size={12} aria-hidden="true" class={styles['lock']} />
            {`\u00a0${i18n.t('story.read')}`}
          </span>
        </Fact>
      )}
      {isHere && (
        <Fact>
          <span class={mark['here']}>{i18n.t('story.youAreHere')}</span>
        </Fact>
      )}
    </ul>
  );
}

const Fact = ({ children }: { readonly children: ComponentChildren }) => (
  <li class={styles['fact']}>{children}</li>
);
