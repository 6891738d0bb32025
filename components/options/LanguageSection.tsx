import { Languages } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LanguageChoice } from '@/utils/model/language';
import styles from './LanguageSection.module.css';
import options from './OptionsPage.module.css';

export interface LanguageSectionProps {
  readonly language: LanguageChoice;
  readonly change: (patch: { readonly language: LanguageChoice }) => void;
}

/** Each in its own words: who cannot read the page still finds theirs. */
const names = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  ja: '日本語',
  'zh-CN': '简体中文',
} as const;

/** What Sidelight speaks. The page changes with the choice. */
export function LanguageSection({ language, change }: LanguageSectionProps) {
  const id = useId();
  const offered = Object.entries(names);
  // A test language that was set by hand is shown, so that it can be left.
  const all = language === 'browser' || language in names ? offered : [...offered, [language, language]];
  return (
    <section>
      <h2 class={options['heading']}>
        <Languages size={18} class={styles['sign']} aria-hidden="true" /> {i18n.t('options.language')}
      </h2>
      <label for={id} class={styles['label']}>
        {i18n.t('options.languageOf')}
      </label>
      <p id={`${id}-hint`} class={styles['hint']}>
        {i18n.t('options.languageOfWhy')}
      </p>
      <select
        id={id}
        class={styles['choice']}
        aria-describedby={`${id}-hint`}
        value={language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value as LanguageChoice })}
      >
        <option value="browser">{i18n.t('options.languageBrowser')}</option>
        {all.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}
