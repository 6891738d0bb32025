import { useSignal } from '@preact/signals';
import { Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './NoteEditor.module.css';
import { useTypedOnce } from './use-typed-once';

interface NoteEditorProps {
  readonly markdown: string;
  /** An empty text takes the note away. */
  readonly onSave: (markdown: string) => void;
  /** The note as it is read. */
  readonly children?: ComponentChildren;
}

/**
 * A note that can be written anew. Leaving the field keeps what was written, and so does whatever takes the field away (the page in
 * the tab has moved on, the story is another one): nothing typed is lost.
 */
export function NoteEditor({ markdown, onSave, children }: NoteEditorProps) {
  const isOpen = useSignal(false);
  if (!isOpen.value) {
    return (
      <div class={styles['note']}>
        {children}
        <Button look="quiet" icon={Pencil} onClick={() => (isOpen.value = true)}>
          {markdown === '' ? i18n.t('library.addNote') : i18n.t('library.editNote')}
        </Button>
      </div>
    );
  }
  return (
    <Field
      markdown={markdown}
      onDone={(text) => {
        isOpen.value = false;
        if (text !== markdown) onSave(text);
      }}
    />
  );
}

function Field({ markdown, onDone }: { readonly markdown: string; readonly onDone: (text: string) => void }) {
  const id = useId();
  const { field, finish } = useTypedOnce<HTMLTextAreaElement>((text) => onDone(text?.trim() ?? markdown));
  return (
    <div class={styles['field']}>
      <label for={id}>{i18n.t('library.noteLabel')}</label>
      <textarea
        id={id}
        ref={field}
        rows={5}
        dir="auto"
        defaultValue={markdown}
        maxLength={200_000}
        onBlur={() => finish(field.current?.value)}
      />
    </div>
  );
}
