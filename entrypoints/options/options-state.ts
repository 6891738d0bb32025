import { signal } from '@preact/signals';
import { createFailure } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import { panelShortcut } from '@/utils/extension/shortcuts';
import { storageUse } from '@/utils/extension/storage-use';
import type { KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import type { Settings } from '@/utils/model/settings';

/** What the options show. Whatever is done here comes back as a change, also from another window. */
export async function createOptionsState() {
  const { failure, attempt, dismiss } = createFailure();
  const settings = signal<Settings>(await askBackground('getSettings', null));
  const kept = signal<KeptReading | undefined>(undefined);
  const used = signal<number | undefined>(undefined);
  const shortcut = signal<string | undefined>(undefined);
  const take = (asked: () => Promise<Settings>) =>
    attempt(async () => {
      try {
        settings.value = await asked();
      } finally {
        // Drawn anew in any case: a switch that failed goes back to where it was.
        settings.value = { ...settings.value };
      }
    });
  const loadKept = async () => {
    kept.value = await askBackground('getKeptReading', null);
    used.value = await storageUse();
  };
  return {
    failure,
    attempt,
    dismiss,
    settings,
    kept,
    used,
    shortcut,
    take,
    loadKept,
    loadShortcut: async () => {
      shortcut.value = await panelShortcut();
    },
    forget: (choice: KeptChoice) =>
      attempt(async () => {
        await askBackground('forgetReading', choice);
        await loadKept();
      }),
  };
}
