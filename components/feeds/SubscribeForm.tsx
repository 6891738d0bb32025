import { useSignal } from '@preact/signals';
import { CircleAlert } from 'lucide-preact';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { feedAddress } from './feed-address';
import { feedErrorText } from './feed-error-text';
import styles from './SubscribeForm.module.css';
import type { Subscription } from './subscription';

export interface SubscribeFormProps {
  readonly subscription: Subscription;
  /** Addresses that are subscribed already. */
  readonly known: readonly string[];
  readonly onSubscribe: (url: string) => void;
}

/** Adds a feed by its address. What is wrong with the address is told beside it, before anything is asked of it. */
export function SubscribeForm({ subscription, known, onSubscribe }: SubscribeFormProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  /** `undefined` once something else was typed: then the host's last answer is not about this address any more. */
  const local = useSignal<string | undefined>(undefined);
  const isEdited = useSignal(false);
  useEmptiedOnSuccess(subscription, inputRef);
  const error =
    local.value ?? (isEdited.value ? undefined : subscription.error && feedErrorText(subscription.error));

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (subscription.busy) return;
    const checked = checkAddress(inputRef.current?.value ?? '', known);
    local.value = 'error' in checked ? checked.error : undefined;
    isEdited.value = false;
    if ('error' in checked) inputRef.current?.focus();
    else onSubscribe(checked.url);
  };
  const edited = () => {
    local.value = undefined;
    isEdited.value = true;
  };
  return (
    <form class={styles['form']} noValidate onSubmit={submit}>
      <label for={id} class={styles['label']}>
        {i18n.t('feeds.address')}
      </label>
      <div class={styles['row']}>
        <input
          id={id}
          ref={inputRef}
          class={styles['input']}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={i18n.t('feeds.placeholder')}
          readOnly={subscription.busy}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${id}-error`}
          onInput={edited}
        />
        <button type="submit" class={styles['submit']} aria-disabled={subscription.busy || undefined}>
          {i18n.t(subscription.busy ? 'feeds.subscribing' : 'feeds.subscribe')}
        </button>
      </div>
      <p id={`${id}-error`} class={styles['error']} role="alert">
        {error && <CircleAlert size={16} aria-hidden="true" />}
        {error}
      </p>
    </form>
  );
}

function checkAddress(
  typed: string,
  known: readonly string[],
): { readonly url: string } | { readonly error: string } {
  if (typed.trim() === '') return { error: i18n.t('feedError.empty') };
  const url = feedAddress(typed);
  if (url === undefined) return { error: feedErrorText({ code: 'not-an-address' }) };
  if (known.includes(url)) return { error: feedErrorText({ code: 'already-subscribed' }) };
  return { url };
}

function useEmptiedOnSuccess(
  { busy, error, failed }: Subscription,
  inputRef: { readonly current: HTMLInputElement | null },
) {
  const wasBusy = useRef(busy);
  useEffect(() => {
    if (wasBusy.current && !busy && !error && !failed && inputRef.current) inputRef.current.value = '';
    wasBusy.current = busy;
  }, [busy, error, failed, inputRef]);
}
