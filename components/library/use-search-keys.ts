import { useEffect, useRef } from 'preact/hooks';
import { isFreeKey } from '@/components/shared/is-free-key';

/** `/` goes to the field that everything is searched by, and `?` shows what can be typed there. `enabled` is the reader's choice. */
export function useSearchKeys(enabled: boolean) {
  const field = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isFreeKey(event)) return;
      if (event.key === '/') field.current?.focus();
      else if (event.key === '?' && help.current) showHelp(help.current);
      else return;
      // The letter must not end up in the field.
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
  return { field, help };
}

function showHelp(help: HTMLDetailsElement): void {
  help.open = !help.open;
  help.querySelector('summary')?.focus();
}
