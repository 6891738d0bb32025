import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PanelActions } from '@/components/shared/panel-actions';
import { commandOf, panelKeys } from './panel-keys';

/** The keys of the panel, at work; `isOpen` is whether they are shown. `enabled` is the reader's choice. */
export function usePanelKeys(actions: PanelActions, enabled: boolean) {
  const isOpen = useSignal(false);
  const keys = useMemo(() => panelKeys(actions, () => (isOpen.value = true)), [actions, isOpen]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = stepOf(event, actions) ?? (enabled ? commandOf(event, keys)?.run : undefined);
      if (!run) return;
      // The letter must not end up in the field that the command opens.
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys, enabled, actions]);
  return { keys, isOpen };
}

/** Alt and an arrow: as browsers have it, and so in effect also where single letters are switched off. */
function stepOf(event: KeyboardEvent, actions: PanelActions): (() => void) | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return { ArrowLeft: actions.back, ArrowRight: actions.forward }[event.key];
}
