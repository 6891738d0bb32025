import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { createFailure } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import { panelShortcut } from '@/utils/extension/shortcuts';
import { storageUse } from '@/utils/extension/storage-use';
import type { Decision } from '@/utils/model/decision';
import type { KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import type { StorageChoice } from '@/utils/model/requests';
import type { Settings } from '@/utils/model/settings';
import type { SyncState } from '@/utils/model/sync';

/** What the options show. Whatever is done here comes back as a change, also from another window. */
export async function createOptionsState() {
  const { failure, attempt, dismiss } = createFailure();
  const settings = signal<Settings>(await askBackground('getSettings', null));
  const kept = signal<KeptReading | undefined>(undefined);
  const used = signal<number | undefined>(undefined);
  const decisions = signal<readonly Decision[]>([]);
  const asked = signal<Decision | null | undefined>(undefined);
  const shortcut = signal<string | undefined>(undefined);
  const sync = signal<SyncState | undefined>(undefined);
  const loadSync = async () => {
    sync.value = await askBackground('getSyncState', null);
  };
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
    sync,
    loadSync,
    setSync: (on: boolean) =>
      attempt(async () => {
        try {
          await askBackground('setSync', { on });
        } finally {
          await loadSync();
        }
      }),
    forgetSynced: () => attempt(() => askBackground('forgetSynced', null).then(loadSync)),
    decisions,
    asked,
    shortcut,
    take,
    loadKept,
    loadDecisions: async () => {
      decisions.value = await askBackground('listDecisions', null);
    },
    /** Looks at the page of a tab, which is then among the decisions too. */
    explain: async (tabId: number) => {
      asked.value = await askBackground('explainTab', { tabId });
    },
    loadShortcut: async () => {
      shortcut.value = await panelShortcut();
    },
    clear: (choice: StorageChoice) =>
      attempt(async () => {
        const { copyStays } = await askBackground('clearStorage', choice);
        settings.value = await askBackground('getSettings', null);
        await loadKept();
        if (copyStays) throw new Error(i18n.t('options.copyStays'));
      }),
    forget: (choice: KeptChoice) =>
      attempt(async () => {
        await askBackground('forgetReading', choice);
        await loadKept();
      }),
  };
}
