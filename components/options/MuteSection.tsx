import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import type { RuleAddition, RuleRemoval } from '@/utils/model/requests';
import type { Settings } from '@/utils/model/settings';
import { AddressList } from './AddressList';
import styles from './MuteSection.module.css';

export interface MuteSectionProps {
  readonly settings: Settings;
  readonly add: (addition: RuleAddition) => void;
  readonly remove: (removal: RuleRemoval) => void;
}

/** What the reader does not want to see: words, and publishers. */
export function MuteSection({ settings, add, remove }: MuteSectionProps) {
  const { mutedWords, hiddenPublishers } = settings;
  return (
    <>
      <AddressList
        title={i18n.t('options.mutedWords')}
        note={i18n.t('options.mutedWordsWhy')}
        empty={i18n.t('options.mutedWordsEmpty')}
        items={mutedWords}
        onRemove={(gone) => remove({ list: 'mutedWords', gone })}
      />
      <WordForm add={(added) => add({ list: 'mutedWords', added })} />
      <AddressList
        title={i18n.t('options.hiddenPublishers')}
        empty={i18n.t('options.hiddenPublishersEmpty')}
        items={hiddenPublishers}
        onRemove={(gone) => remove({ list: 'hiddenPublishers', gone })}
      />
    </>
  );
}

function WordForm({ add }: { readonly add: (word: string) => void }) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const submit = () => {
    const word = ref.current?.value.trim();
    if (!ref.current || !word) return;
    add(word);
    ref.current.value = '';
    ref.current.focus();
  };
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={id} class={styles['label']}>
        {i18n.t('options.muteWord')}
      </label>
      <input
        id={id}
        ref={ref}
        type="text"
        dir="auto"
        maxLength={100}
        class={styles['field']}
        autocomplete="off"
      />
      <Button onClick={submit}>{i18n.t('options.mute')}</Button>
    </form>
  );
}
