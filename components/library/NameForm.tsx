import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './NameForm.module.css';

interface NameFormProps {
  readonly label: string;
  readonly value?: string;
  readonly submit: string;
  readonly onSubmit: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name. Escape is a no. */
export function NameForm({ label, value = '', submit, onSubmit, onCancel }: NameFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const name = input.current?.value.trim() ?? '';
        if (name !== '') onSubmit(name);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        defaultValue={value}
        maxLength={300}
        required
        dir="auto"
        autoComplete="off"
      />
      <button type="submit" class={styles['submit']}>
        {submit}
      </button>
      <Button look="quiet" onClick={onCancel}>
        {i18n.t('library.cancel')}
      </Button>
    </form>
  );
}
