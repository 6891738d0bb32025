import { i18n } from '#i18n';
import type { Appearance } from '@/utils/model/appearance';
import { Choice } from './Choice';
import options from './OptionsPage.module.css';

export interface AppearanceSectionProps {
  readonly appearance: Appearance;
  readonly change: (patch: Partial<Appearance>) => void;
}

/** How all of our pages look. This page is the preview: it changes with the choice. */
export function AppearanceSection({ appearance, change }: AppearanceSectionProps) {
  return (
    <section>
      <h2 class={options['heading']}>{i18n.t('options.appearance')}</h2>
      <Choice
        label={i18n.t('options.theme')}
        options={{
          system: i18n.t('options.themeSystem'),
          light: i18n.t('options.themeLight'),
          dark: i18n.t('options.themeDark'),
        }}
        value={appearance.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={i18n.t('options.face')}
        options={{ serif: i18n.t('options.faceSerif'), sans: i18n.t('options.faceSans') }}
        value={appearance.face}
        onChange={(face) => change({ face })}
      />
      <Choice
        label={i18n.t('options.textSize')}
        options={{
          small: i18n.t('options.sizeSmall'),
          normal: i18n.t('options.sizeNormal'),
          large: i18n.t('options.sizeLarge'),
          largest: i18n.t('options.sizeLargest'),
        }}
        value={appearance.textSize}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        label={i18n.t('options.density')}
        options={{
          comfortable: i18n.t('options.densityComfortable'),
          compact: i18n.t('options.densityCompact'),
        }}
        value={appearance.density}
        onChange={(density) => change({ density })}
      />
    </section>
  );
}
